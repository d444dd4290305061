import { z } from 'zod';
import type { LiveMeetingView } from '../app/views/live-meeting';
import type { ActionLink } from '../app/views/verbs';
import { type Attendance, type NoteSection, noteSections } from '../domain/meeting';
import { fill } from '../language/texts';
import { pressOf } from './actions';
import type { Bound, CardDefinition } from './definition';
import type { Language } from './language';
import {
  itemOwner,
  itemText,
  meetingKind,
  meetingState,
  ownerName,
  participantGroup,
  shortened,
  whenPart,
} from './meeting-parts';
import { count, date, link, meetingTime, modelOf, oneOf, text } from './model';
import { dotted, firstFitting, given } from './parts';

type Participant = LiveMeetingView['participants'][number];
type Item = LiveMeetingView['items'][number];
type Note = LiveMeetingView['notes'][number];
type Agreement = LiveMeetingView['agreements'][number];

const attendanceSigns: Readonly<Record<Attendance, string>> = { present: '✓', partly: '◐', absent: '✕' };
const sectionSigns: Readonly<Record<NoteSection, string>> = { worried: '☁', works: '☀', mustHappen: '➜' };

/** How much is shown of a record that is too large for a card; the record keeps it all. */
interface Shown {
  readonly people: number;
  readonly items: number;
  readonly notes: number;
  readonly agreements: number;
  /** Letters of a text. */
  readonly letters: number;
}
const levels: readonly [Shown, ...Shown[]] = [
  { people: 30, items: 30, notes: 20, agreements: 20, letters: 500 },
  { people: 16, items: 12, notes: 5, agreements: 8, letters: 160 },
  { people: 12, items: 7, notes: 3, agreements: 4, letters: 100 },
  { people: 10, items: 5, notes: 2, agreements: 3, letters: 80 },
];

/** `●●●●○○○○○○ 4`: the number on a line that one sees from across the table. */
const scaleBar = (scale: number): string => `${'●'.repeat(scale)}${'○'.repeat(10 - scale)} ${scale}`;

const personPart = ({ attendance, name, scale }: Participant, { texts }: Language): Bound => {
  const { liveMeeting } = texts;
  return {
    sign: attendance === undefined ? '○' : attendanceSigns[attendance],
    state: attendance ?? 'unsaid',
    name,
    details: ` · ${attendance === undefined ? liveMeeting.attendanceUnsaid : liveMeeting.attendance[attendance]}`,
    ...given('scale', scale === undefined ? undefined : scaleBar(scale)),
  };
};

const itemPart = (one: Item, letters: number, language: Language): Bound => {
  const { texts, typed } = language;
  const { liveMeeting } = texts;
  const said = shortened(itemText(one, texts), letters);
  return {
    sign: one.done ? '☑' : '☐',
    done: one.done,
    text: typed(`${one.number}. ${said.replace(/\s+/g, ' ')}`),
    ...given('owner', typed(ownerName(one.owner, texts) ?? '')),
    ...(one.press && {
      press: pressOf(
        one.press,
        texts,
        fill(one.done ? liveMeeting.untick : liveMeeting.tick, { number: one.number }),
      ),
    }),
  };
};

/** Small presses at the end of a line: change it, remove it. */
const linePresses = (actions: readonly ActionLink[], { texts }: Language): readonly Bound[] =>
  actions.map((action) => {
    const { change, remove } = texts.liveMeeting;
    const label = action.as === 'dialog' ? change : remove;
    return { label: `\u00a0· ${label}`, press: pressOf(action, texts) };
  });

const notePart = ({ actions, text: said }: Note, letters: number, language: Language): Bound => ({
  text: shortened(said, letters),
  presses: linePresses(actions, language),
});

const sectionPart = (
  section: NoteSection,
  notes: readonly Note[],
  level: Shown,
  language: Language,
): Bound => {
  const { say, texts } = language;
  const { liveMeeting } = texts;
  const own = notes.filter((note) => note.section === section);
  // What was said last is what one looks for.
  const shown = own.slice(-level.notes);
  return {
    label: `${sectionSigns[section]} ${liveMeeting.sections[section]}`,
    notes: shown.map((note) => notePart(note, level.letters, language)),
    ...(own.length === 0 && { none: liveMeeting.sectionEmpty }),
    ...(own.length > shown.length && {
      more: say(liveMeeting.more, { count: own.length - shown.length }),
    }),
  };
};

const agreementPart = (
  { actions, dueOn, responsible, what }: Agreement,
  letters: number,
  language: Language,
): Bound => {
  const { liveMeeting } = language.texts;
  return {
    what: shortened(what, letters),
    details: dotted(
      responsible === undefined
        ? `○ ${liveMeeting.agreementNobody}`
        : fill(liveMeeting.agreementWho, { name: responsible }),
      dueOn === undefined
        ? `○ ${liveMeeting.agreementNoDay}`
        : fill(liveMeeting.agreementBy, { on: language.dateShort(dueOn) }),
    ),
    presses: linePresses(actions, language),
  };
};

const agreementsPart = (agreements: readonly Agreement[], level: Shown, language: Language): Bound => {
  const { say, texts } = language;
  const { liveMeeting } = texts;
  const shown = agreements.slice(-level.agreements);
  return {
    label: liveMeeting.agreements,
    rows: shown.map((one) => agreementPart(one, level.letters, language)),
    ...(agreements.length === 0 && { none: liveMeeting.agreementsNone }),
    ...(agreements.length > shown.length && {
      more: say(liveMeeting.more, { count: agreements.length - shown.length }),
    }),
  };
};

const moreOf = (
  all: readonly unknown[],
  atMost: number,
  { say, texts }: Language,
): { readonly more?: string } =>
  all.length > atMost ? { more: say(texts.liveMeeting.more, { count: all.length - atMost }) } : {};

const bound = (view: LiveMeetingView, level: Shown, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { liveMeeting, meeting } = texts;
  const talked = view.items.filter(({ done }) => done).length;
  // Ticked items make room for those that are still to come.
  const items = view.items.length <= level.items ? view.items : view.items.filter(({ done }) => !done);
  return {
    eyebrow: say(liveMeeting.eyebrow, { reference: view.reference }),
    title: typed(view.alias),
    ...(view.state === 'held' && { held: `✓ ${liveMeeting.held}` }),
    when: { ...whenPart(view, language), kind: meeting.kinds[view.kind] },
    people: {
      label: liveMeeting.people,
      rows: view.participants.slice(0, level.people).map((one) => personPart(one, language)),
      ...moreOf(view.participants, level.people, language),
    },
    items: {
      label: liveMeeting.items,
      progress: say(liveMeeting.progress, { done: talked, total: view.items.length }),
      rows: items.slice(0, level.items).map((one) => itemPart(one, level.letters, language)),
      ...moreOf(view.items, Math.min(items.length, level.items), language),
    },
    sections: noteSections.map((section) => sectionPart(section, view.notes, level, language)),
    agreements: agreementsPart(view.agreements, level, language),
  };
};

/** M6: what is caught at the meeting itself. */
export const liveMeetingCard: CardDefinition<'live-meeting'> = {
  name: 'live-meeting',
  wide: true,
  model: modelOf<LiveMeetingView>({
    name: z.literal('live-meeting'),
    reference: text,
    alias: text,
    meetingId: text,
    today: date,
    kind: meetingKind,
    state: meetingState,
    time: meetingTime,
    participants: z.array(
      modelOf<Participant>({
        name: text,
        group: participantGroup,
        attendance: oneOf<Attendance>({ present: true, partly: true, absent: true }).exactOptional(),
        scale: z.int().min(0).max(10).exactOptional(),
      }),
    ),
    items: z.array(
      modelOf<Item>({
        number: count,
        owner: itemOwner,
        text,
        done: z.boolean(),
        press: link.exactOptional(),
      }),
    ),
    notes: z.array(modelOf<Note>({ section: z.enum(noteSections), text, actions: z.array(link) })),
    agreements: z.array(
      modelOf<Agreement>({
        what: text,
        responsible: text.exactOptional(),
        dueOn: date.exactOptional(),
        actions: z.array(link),
      }),
    ),
    actions: z.array(link),
  }),
  bind: (view, language) => firstFitting(levels, 10_000, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.liveMeeting,
};
