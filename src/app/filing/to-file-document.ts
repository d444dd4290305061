import type { CaseReference } from '../../domain/case/family-case';
import { type ToFile, toFileId } from '../../domain/filing/to-file';
import type { NewDocument } from '../ports/store';

/** Index keys: everything in a case, and what is waiting. */
export const filedOrNot = (reference: CaseReference): string => `case:${reference}`;
export const waitsIn = (reference: CaseReference): string => `waits:${reference}`;

/** R7: what has to be filed has a document of its own, so that no limit on the case's snapshot can make it forgotten. */
export const toFileDocument = (one: ToFile): NewDocument<ToFile> => ({
  kind: 'toFile',
  id: toFileId(one),
  body: one,
  keys: [filedOrNot(one.reference), ...(one.filed ? [] : [waitsIn(one.reference)])],
  sort: one.on,
});
