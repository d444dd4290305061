import type { LineProblem } from '../domain/organisation/import-table';
import type { ImportCounts } from '../domain/organisation/organisation-import';

export interface ImportReportView extends ImportCounts {
  readonly name: 'import-report';
  readonly imported: boolean;
  /** Each with its line number (the header is line 1). */
  readonly problems: readonly LineProblem[];
}
