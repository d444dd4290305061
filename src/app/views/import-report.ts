import type { LineProblem } from '../../domain/import-table';

export interface ImportReportView {
  readonly name: 'import-report';
  readonly imported: boolean;
  readonly departments: number;
  readonly staff: number;
  readonly left: number;
  readonly settings: number;
  /** Each with its line number (the header is line 1). */
  readonly problems: readonly LineProblem[];
}
