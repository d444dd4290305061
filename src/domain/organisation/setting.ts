import type { ImportProblem } from './import-table';
import type { MunicipalitySettings } from './settings';

/** What a value makes of the settings. */
export type Change = (settings: MunicipalitySettings) => MunicipalitySettings;

/** A setting that a municipality may change: what it is called in Danish and English, and how its value is read. */
export interface Setting {
  readonly names: readonly [danish: string, english: string];
  /** In characters, where it may be longer than most. */
  readonly maxLength?: number;
  read(value: string): Change | ImportProblem;
}
