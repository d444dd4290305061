import { refuse } from '../base/result';
import { agendaInOrder } from '../meeting/agenda';
import { needInterpreter } from '../meeting/interpreter';
import { type Meeting, type MeetingItem, type NoteSection, noteSections } from '../meeting/meeting';
import type { Minutes, MinutesSection, SectionLines, Touched } from './minutes';
import { type MinutesContext, type MinutesDecision, minutesGoOn, minutesStand } from './minutes-decision';

/** R1: a draft is born of what was noted at the meeting; nothing is written twice. */
export interface OpenMinutes {
  readonly type: 'openMinutes';
  readonly meeting: Meeting;
}

export const openMinutes = (
  minutes: Minutes | undefined,
  { meeting }: OpenMinutes,
  { familyCase }: Pick<MinutesContext, 'familyCase'>,
): MinutesDecision => {
  if (minutes !== undefined) return minutesStand;
  if (meeting.state === 'cancelled') return refuse('MeetingCancelled');
  if (meeting.state !== 'held') return refuse('MeetingNotHeld');
  const { id, reference, kind, time, place, participants, record, interpreter } = meeting;
  const heardThrough = new Set(needInterpreter(meeting, familyCase).map((member) => member.id));
  return minutesGoOn({
    type: 'MinutesOpened',
    id,
    reference,
    kind,
    time,
    place,
    people: participants.map(({ id: personId, who, name }) => {
      const attendance = record.attendance[personId];
      const scale = record.scale[personId];
      return {
        id: personId,
        who,
        name,
        ...(attendance && { attendance }),
        ...(scale !== undefined && { scale }),
        ...(interpreter?.kind === 'arranged' &&
          who.kind === 'member' &&
          heardThrough.has(who.memberId) && { interpreter: interpreter.who }),
      };
    }),
    texts: { sections: sectionsOf(meeting), agreements: record.agreements, words: [] },
  });
};

/** The section for what was said under no item. */
export const generalSectionId = 'general';

/** The item a note belongs to: the one it was said under, or the heading for its kind (M6). */
const itemOf = ({ agenda }: Meeting, note: { readonly itemId?: string; readonly section: NoteSection }) =>
  agenda.items.find(({ id }) => id === note.itemId) ??
  agenda.items.find(({ owner }) => owner.kind === 'heading' && owner.heading === note.section);

/**
 * A section for each item that is more than a heading, and one for what was said under none. The Signs of Safety headings
 * are headings within every section, so notes under them go to the general one.
 */
const sectionsOf = (meeting: Meeting): readonly MinutesSection[] => {
  const items = agendaInOrder(meeting.agenda.items).filter(({ owner }) => owner.kind !== 'heading');
  const linesFor = (itemId: string | undefined): SectionLines => {
    const own = meeting.record.notes.filter((note) => {
      const item = itemOf(meeting, note);
      return (item === undefined || item.owner.kind === 'heading' ? undefined : item.id) === itemId;
    });
    const under = (heading: NoteSection): readonly string[] =>
      own.filter(({ section }) => section === heading).map(({ text }) => text);
    return { worried: under('worried'), works: under('works'), mustHappen: under('mustHappen') };
  };
  return [
    ...items.map((item) => ({
      id: item.id,
      item: { id: item.id, text: item.text, owner: item.owner },
      ...touchedBy([item]),
      ...(item.done !== true && isEmpty(linesFor(item.id)) && { notReached: true as const }),
      lines: linesFor(item.id),
    })),
    { id: generalSectionId, ...touchedBy(meeting.agenda.items), lines: linesFor(undefined) },
  ];
};

export const isEmpty = (lines: SectionLines): boolean => noteSections.every((one) => lines[one].length === 0);

/**
 * S6: what is written under an item touches what the item touches. What was said under no item may touch anything the
 * meeting touched, about everybody it was about.
 */
const touchedBy = (items: readonly MeetingItem[]): Touched => {
  const touching = items.filter(({ types }) => types.length > 0);
  const isAboutAll = touching.some(({ aboutIds }) => aboutIds.length === 0);
  const withoutIds = [...new Set(items.flatMap((item) => item.withoutIds ?? []))];
  return {
    types: [...new Set(touching.flatMap(({ types }) => types))],
    aboutIds: isAboutAll ? [] : [...new Set(touching.flatMap(({ aboutIds }) => aboutIds))],
    purpose: touching[0]?.purpose ?? '',
    ...(items.some(({ typesUnsaid }) => typesUnsaid) && { typesUnsaid: true as const }),
    ...(withoutIds.length > 0 && { withoutIds }),
  };
};
