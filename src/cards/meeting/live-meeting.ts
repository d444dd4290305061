import { type NoteSection, noteSections } from '../../domain/meeting/meeting';
import { fill } from '../../language/texts';
import type { LiveList, LiveMeetingView } from '../../views/meeting/live-meeting';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';
import { dotted, firstFitting, given, linePresses, paragraphs } from '../parts';
import { signLine } from '../plan/plan-parts';
import { donePart, itemText, ownerName, whenPart } from './meeting-parts';
import { attendanceSigns, scaleBar, sectionSigns } from './meeting-record';

type Participant = LiveMeetingView['participants'][number];
type Item = LiveMeetingView['items'][number];
type Note = LiveMeetingView['notes'][number];
type Agreement = LiveMeetingView['agreements'][number];
type NotWritten = NonNullable<LiveMeetingView['notWritten']>;

/** How many rows of each list a page holds, when the record is too large for a card. */
interface Shown {
  readonly people: number;
  readonly items: number;
  readonly notes: number;
  readonly agreements: number;
  readonly goals: number;
}
const levels: readonly [Shown, ...Shown[]] = [
  { people: 20, items: 20, notes: 10, agreements: 12, goals: 10 },
  { people: 12, items: 10, notes: 5, agreements: 6, goals: 6 },
  { people: 12, items: 8, notes: 4, agreements: 5, goals: 4 },
  { people: 10, items: 6, notes: 2, agreements: 3, goals: 3 },
  { people: 8, items: 4, notes: 2, agreements: 2, goals: 3 },
  { people: 7, items: 3, notes: 1, agreements: 1, goals: 2 },
  { people: 6, items: 2, notes: 1, agreements: 1, goals: 1 },
  { people: 5, items: 1, notes: 1, agreements: 1, goals: 1 },
];

/** M6: the number, and where it comes from; until it is said, the one from last time. */
const scalePart = ({ scale, scaleBefore = [] }: Participant, { say, texts }: Language): Bound => {
  const last = scaleBefore.at(-1);
  if (scale !== undefined) return { scale: scaleBar([...scaleBefore, scale]) };
  return last === undefined ? {} : { lastScale: say(texts.liveMeeting.lastScale, { value: last }) };
};

const personPart = (person: Participant, language: Language): Bound => {
  const { attendance, name } = person;
  const { liveMeeting } = language.texts;
  return {
    sign: attendance === undefined ? '○' : attendanceSigns[attendance],
    state: attendance ?? 'unsaid',
    name,
    details: ` · ${attendance === undefined ? liveMeeting.attendanceUnsaid : liveMeeting.attendance[attendance]}`,
    ...scalePart(person, language),
  };
};

const itemPart = (one: Item, language: Language): Bound => {
  const { texts, typed } = language;
  const { liveMeeting } = texts;
  const said = itemText(one, texts);
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

const notePart = ({ actions, text: said }: Note, language: Language): Bound => ({
  text: said,
  presses: linePresses(actions, language),
});

/** The visible rows of a list, starting at `begin` unless somebody has paged through it. */
const listPart = <Row>(
  view: LiveMeetingView,
  list: LiveList,
  all: readonly Row[],
  atMost: number,
  begin: number,
  language: Language,
): { readonly rows: readonly Row[]; readonly page?: Bound } => {
  const { reference, meetingId, page } = view;
  const shown = pageOf(all, page?.list === list ? page.from : begin, atMost);
  const next = (from: number): ActionLink => ({
    verb: 'live.show',
    as: 'execute',
    ids: { reference, meeting: meetingId, page: `${list}.${from}` },
  });
  return { rows: shown.rows, ...pagePart(shown, atMost, next, language) };
};

/** Where the page with the last row begins: one looks for what was said last. */
const lastPage = (all: readonly unknown[], atMost: number): number => Math.max(0, all.length - atMost);

const sectionPart = (
  section: NoteSection,
  view: LiveMeetingView,
  level: Shown,
  language: Language,
): Bound => {
  const { liveMeeting } = language.texts;
  const own = view.notes.filter((note) => note.section === section);
  const begin = lastPage(own, level.notes);
  const { rows, page } = listPart(view, section, own, level.notes, begin, language);
  return {
    label: `${sectionSigns[section]} ${liveMeeting.sections[section]}`,
    notes: rows.map((note) => notePart(note, language)),
    ...(own.length === 0 && { none: liveMeeting.sectionEmpty }),
    ...(page && { page }),
  };
};

const agreementPart = (
  { actions, dueOn, responsible, what }: Agreement,
  { time }: LiveMeetingView,
  language: Language,
): Bound => {
  const { liveMeeting } = language.texts;
  return {
    what,
    details: language.typed(
      dotted(
        responsible === undefined
          ? `○ ${liveMeeting.agreementNobody}`
          : fill(liveMeeting.agreementWho, { name: responsible }),
        dueOn === undefined
          ? `○ ${liveMeeting.agreementNoDay}`
          : fill(liveMeeting.agreementBy, { on: language.dateFrom(dueOn, time.on) }),
      ),
    ),
    presses: linePresses(actions, language),
  };
};

const agreementsPart = (view: LiveMeetingView, level: Shown, language: Language): Bound => {
  const { liveMeeting } = language.texts;
  const { agreements } = view;
  const begin = lastPage(agreements, level.agreements);
  const { rows, page } = listPart(view, 'agreements', agreements, level.agreements, begin, language);
  return {
    label: liveMeeting.agreements,
    rows: rows.map((one) => agreementPart(one, view, language)),
    ...(agreements.length === 0 && { none: liveMeeting.agreementsNone }),
    ...(page && { page }),
  };
};

/** The page with the first item not yet discussed. */
const itemsPart = (view: LiveMeetingView, level: Shown, language: Language): Bound => {
  const { say, texts } = language;
  const { liveMeeting } = texts;
  const { items } = view;
  const open = Math.max(
    0,
    items.findIndex(({ done }) => !done),
  );
  const begin = open - (open % level.items);
  const { rows, page } = listPart(view, 'items', items, level.items, begin, language);
  return {
    label: liveMeeting.items,
    progress:
      items.length === 0
        ? texts.meeting.agenda.none
        : say(liveMeeting.progress, {
            done: items.filter(({ done }) => done).length,
            total: items.length,
          }),
    rows: rows.map((one) => itemPart(one, language)),
    ...(page && { page }),
  };
};

/** P5: each goal with where it stands, what was decided here, and the way to follow it up. */
const goalsPart = (view: LiveMeetingView, level: Shown, language: Language): { readonly goals?: Bound } => {
  const { texts, typed } = language;
  const { live } = texts.plan;
  if (view.goals.length === 0) return {};
  const { rows, page } = listPart(view, 'goals', view.goals, level.goals, 0, language);
  return {
    goals: {
      label: live.label,
      rows: rows.map(({ words, indicators, choice, press }) => ({
        sign: choice === undefined ? '○ ' : '✓ ',
        words,
        ...given(
          'details',
          typed(dotted(choice && live.choices[choice], ...indicators.map((one) => signLine(one, language)))),
        ),
        presses:
          press === undefined ? [] : [{ label: `\u00a0· ${live.press}`, press: pressOf(press, texts) }],
      })),
      ...(page && { page }),
    },
  };
};

/** Somebody else was first: the present text is shown below, and what was typed is not lost. */
const notWrittenPart = ({ because, text: typedIn }: NotWritten, language: Language): Bound => {
  const { liveMeeting } = language.texts;
  const said = liveMeeting.notWritten[because];
  return {
    title: `⚠ ${said.title}`,
    lines: [
      { line: said.text },
      ...(typedIn === undefined
        ? []
        : paragraphs(fill(liveMeeting.notWritten.yours, { text: typedIn }), language)),
    ],
  };
};

const bound = (view: LiveMeetingView, level: Shown, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { liveMeeting, meeting } = texts;
  const people = listPart(view, 'people', view.participants, level.people, 0, language);
  return {
    eyebrow: say(liveMeeting.eyebrow, { reference: view.reference }),
    title: typed(view.alias),
    ...(view.state === 'held' && { held: `✓ ${liveMeeting.held}` }),
    ...(view.done && { done: donePart(liveMeeting.done[view.done]) }),
    ...(view.asks && { ask: { title: `⚠ ${liveMeeting.ask.title}`, text: liveMeeting.ask.text } }),
    ...(view.notWritten && { notWritten: notWrittenPart(view.notWritten, language) }),
    when: { ...whenPart(view, language), kind: meeting.kinds[view.kind] },
    people: {
      label: liveMeeting.people,
      rows: people.rows.map((one) => personPart(one, language)),
      ...(people.page && { page: people.page }),
    },
    items: itemsPart(view, level, language),
    ...goalsPart(view, level, language),
    sections: noteSections.map((section) => sectionPart(section, view, level, language)),
    agreements: agreementsPart(view, level, language),
  };
};

/** M6: what is noted at the meeting itself. */
export const liveMeetingCard: CardDefinition<'live-meeting'> = {
  name: 'live-meeting',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_500, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.liveMeeting,
};
