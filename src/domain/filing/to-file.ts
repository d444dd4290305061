import type { CalendarDate } from '../base/calendar';
import { dateAt } from '../base/calendar';
import { type Decision, happens, requireText } from '../base/decision';
import type { CaseReference, FamilyCase } from '../case/family-case';
import { type FiledMatter, filedMatters, receiptMaxLength } from './matters';

/** R7: something that waits to be filed in the municipality's case system, or has been. */
export interface ToFile {
  readonly reference: CaseReference;
  readonly matter: FiledMatter;
  /** The id of the meeting, the consent or the hand-over. */
  readonly subjectId: string;
  /** The day it happened: held, answered or withdrawn, completed. */
  readonly on: CalendarDate;
  readonly filed?: { readonly receipt: string; readonly on: CalendarDate };
}

/** Names what is to be filed; no two have the same name. */
export const toFileId = ({ reference, matter, subjectId }: Omit<ToFile, 'on' | 'filed'>): string =>
  `${reference}.${matter}.${subjectId}`;

const consentsIn = ({ consents = [] }: Pick<FamilyCase, 'consents'>) =>
  consents.map(({ id, on }) => ({ subjectId: id, on }));

/** S3: a withdrawal is filed beside what was first said. */
const withdrawalsIn = ({ consents = [] }: Pick<FamilyCase, 'consents'>) =>
  consents.flatMap((consent) =>
    consent.answer === 'given' && consent.withdrawn
      ? [{ subjectId: consent.id, on: dateAt(consent.withdrawn.at) }]
      : [],
  );

const handoversIn = ({ lastHandover }: Pick<FamilyCase, 'lastHandover'>) =>
  lastHandover?.outcome === 'completed' ? [{ subjectId: lastHandover.id, on: lastHandover.endedOn }] : [];

/** A meeting that was only recorded has no agenda of its own. */
const agendasIn = ({ meetingsHeld }: Pick<FamilyCase, 'meetingsHeld'>) =>
  meetingsHeld.flatMap(({ id, on }) => (id === undefined ? [] : [{ subjectId: id, on }]));

/** R7: what a change of a case adds that has to be filed: agendas of meetings held, answers to consents, hand-overs. */
export const newToFile = (before: FamilyCase | undefined, after: FamilyCase): readonly ToFile[] => {
  const { reference } = after;
  const found = { agenda: agendasIn, consent: consentsIn, withdrawal: withdrawalsIn, handover: handoversIn };
  return filedMatters.flatMap((matter) => {
    const known = new Set(before && found[matter](before).map(({ subjectId }) => subjectId));
    return found[matter](after)
      .filter(({ subjectId }) => !known.has(subjectId))
      .map((one) => ({ reference, matter, ...one }));
  });
};

/** R7: the case system's receipt. */
export interface FileDocument {
  readonly type: 'fileDocument';
  readonly matter: FiledMatter;
  readonly subjectId: string;
  readonly receipt: string;
}

export const fileDocument = (
  { matter, subjectId, receipt }: FileDocument,
  { today }: { readonly today: CalendarDate },
): Decision => {
  const number = requireText(receipt, 'receipt', receiptMaxLength);
  return number.ok
    ? happens({ type: 'DocumentFiled', matter, subjectId, receipt: number.value, on: today })
    : number;
};
