import { requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { type NoteSection, noteSections } from '../meeting/meeting';
import { differing } from '../meeting/meeting-decision';
import type { AgreementChanges } from '../meeting/meeting-events';
import { type FamilyWords, type Minutes, type SectionLines, sectionNamed, type Touched } from './minutes';
import { type MinutesContext, type MinutesDecision, minutesGoOn, minutesStand } from './minutes-decision';
import type { MinutesEvent } from './minutes-events';
import { sendAgain } from './minutes-sending';

/** R1: what a section says. `small`: a slip is corrected, and answers stand (R3). */
export interface WriteSection {
  readonly type: 'writeSection';
  readonly sectionId: string;
  readonly lines: SectionLines;
  readonly small?: boolean;
}
/** S6: the coordinator says what a section touches. */
export interface SayTouches {
  readonly type: 'sayTouches';
  readonly sectionId: string;
  readonly touched: Touched;
}
/** R1, P3: a new agreement has to say what is to be done. */
export interface WriteMinutesAgreement {
  readonly type: 'writeMinutesAgreement';
  readonly agreementId: string;
  readonly changes: AgreementChanges;
}
export interface RemoveMinutesAgreement {
  readonly type: 'removeMinutesAgreement';
  readonly agreementId: string;
}
/** P3: a line becomes an agreement, and keeps the item it came from. */
export interface AgreeOnLine {
  readonly type: 'agreeOnLine';
  readonly sectionId: string;
  readonly heading: NoteSection;
  readonly line: string;
}
/** R2: verbatim. */
export interface KeepWords {
  readonly type: 'keepWords';
  readonly words: Omit<FamilyWords, 'id' | 'on'>;
}

/** Under each heading of a section: a page and a half. All three fit the card on which they are changed. */
export const sectionMaxLength = 5_000;
export const agreementMaxLength = 500;
export const wordsMaxLength = 2_000;
const agreementsMax = 40;
const wordsMax = 60;

/** R3: approved text is never changed; text that is out is changed under the next number. */
const rewriting = (minutes: Minutes, ...events: MinutesEvent[]): MinutesDecision => {
  const { stage, version } = minutes;
  if (stage === 'approved' || stage === 'filed') return refuse('MinutesAreApproved');
  return stage === 'out'
    ? minutesGoOn({ type: 'MinutesVersionBegun', version: version + 1 }, ...events)
    : minutesGoOn(...events);
};

const requireLines = (lines: SectionLines): Result<SectionLines> => {
  const tooLong = noteSections.find((one) => lines[one].join('\n').length > sectionMaxLength);
  return tooLong === undefined
    ? ok(lines)
    : refuse('FieldTooLong', { field: tooLong, params: { maxLength: sectionMaxLength } });
};

export const writeSection = (
  minutes: Minutes,
  { sectionId, lines, small = false }: WriteSection,
  context: MinutesContext,
): MinutesDecision => {
  const section = sectionNamed(minutes, sectionId);
  if (section === undefined) return refuse('NoLongerThere');
  const fit = requireLines(lines);
  if (!fit.ok) return fit;
  if (noteSections.every((one) => lines[one].join('\n') === section.lines[one].join('\n')))
    return minutesStand;
  const events = rewriting(minutes, {
    type: 'SectionWritten',
    sectionId,
    lines,
    ...(small && { small: true as const }),
  });
  return events.ok && small && minutes.stage === 'out' ? sendAgain(minutes, events.value, context) : events;
};

export const sayTouches = (minutes: Minutes, { sectionId, touched }: SayTouches): MinutesDecision => {
  const section = sectionNamed(minutes, sectionId);
  if (section === undefined) return refuse('NoLongerThere');
  return rewriting(minutes, { type: 'SectionTouchesSaid', sectionId, touched });
};

export const writeMinutesAgreement = (
  minutes: Minutes,
  { agreementId, changes }: WriteMinutesAgreement,
): MinutesDecision => {
  const { agreements } = minutes.texts;
  const present = agreements.find(({ id }) => id === agreementId);
  if (present === undefined && agreements.length >= agreementsMax) return refuse('TooMany');
  if (present === undefined || changes.what !== undefined) {
    const what = requireText(changes.what, 'what', agreementMaxLength);
    if (!what.ok) return what;
  }
  const { responsibleId } = changes;
  if (typeof responsibleId === 'string' && !isKnown(minutes, responsibleId))
    return refuse('ChoiceUnknown', { field: 'responsible' });
  if (typeof changes.itemId === 'string' && sectionNamed(minutes, changes.itemId) === undefined)
    return refuse('ChoiceUnknown', { field: 'item' });
  const differ = differing(present ?? {}, changes);
  return Object.keys(differ).length === 0
    ? minutesStand
    : rewriting(minutes, { type: 'MinutesAgreementWritten', agreementId, changes: differ });
};

/** R1: a participant, or a colleague who holds the case. */
const isKnown = ({ people }: Minutes, id: string): boolean =>
  id.startsWith('staff:') || people.some((person) => person.id === id);

export const removeMinutesAgreement = (
  minutes: Minutes,
  { agreementId }: RemoveMinutesAgreement,
): MinutesDecision =>
  minutes.texts.agreements.some(({ id }) => id === agreementId)
    ? rewriting(minutes, { type: 'MinutesAgreementRemoved', agreementId })
    : minutesStand;

export const agreeOnLine = (
  minutes: Minutes,
  { sectionId, heading, line }: AgreeOnLine,
  { newId }: MinutesContext,
): MinutesDecision => {
  const section = sectionNamed(minutes, sectionId);
  const at = section?.lines[heading].indexOf(line) ?? -1;
  if (section === undefined || at < 0) return refuse('NoLongerThere');
  if (minutes.texts.agreements.length >= agreementsMax) return refuse('TooMany');
  const lines = { ...section.lines, [heading]: section.lines[heading].toSpliced(at, 1) };
  return rewriting(
    minutes,
    { type: 'SectionWritten', sectionId, lines },
    {
      type: 'MinutesAgreementWritten',
      agreementId: newId,
      changes: { what: line, ...(section.item && { itemId: section.item.id }) },
    },
  );
};

export const keepWords = (
  minutes: Minutes,
  { words }: KeepWords,
  { familyCase, newId, today }: MinutesContext,
): MinutesDecision => {
  if (!familyCase.members.some(({ id }) => id === words.memberId)) return refuse('MemberUnknown');
  if (minutes.texts.words.length >= wordsMax) return refuse('TooMany');
  const text = requireText(words.text, 'text', wordsMaxLength);
  return text.ok
    ? rewriting(minutes, {
        type: 'FamilyWordsKept',
        words: { ...words, id: newId, text: text.value, on: today },
      })
    : text;
};
