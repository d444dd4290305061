import type { ImportProblem } from './import-table';
import type { MunicipalitySettings } from './settings';

/** What a value does to the settings. */
export type Change = (settings: MunicipalitySettings) => MunicipalitySettings;

/** A setting a municipality may change: its names in Danish and English, and how its value is read. */
export interface Setting {
  readonly names: readonly [danish: string, english: string];
  /** In characters, where it may be longer than usual. */
  readonly maxLength?: number;
  read(value: string): Change | ImportProblem;
}
