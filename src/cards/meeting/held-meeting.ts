import { noteSections } from '../../domain/meeting/meeting';
import { listed } from '../../language/lists';
import { fill } from '../../language/texts';
import type { HeldMeetingView } from '../../views/meeting/held-meeting';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { type Page, pageOf, pagePart } from '../paging';
import { dotted, firstFitting, given } from '../parts';
import { itemText, ownerName, whenPart } from './meeting-parts';
import { attendanceSigns, scaleBar, sectionSigns } from './meeting-record';

type Participant = HeldMeetingView['participants'][number];
type Agreement = HeldMeetingView['agreements'][number];

/** One outcome of the meeting, under its heading. */
interface Row {
  readonly section: string;
  readonly text: string;
  readonly details?: string;
}

const came = ['present', 'partly', 'absent', 'unsaid'] as const;

/** Who came, who did not, and for whom nobody wrote it down: one line each. */
const whoLines = (
  participants: readonly Participant[],
  { locale, say, texts }: Language,
): readonly { readonly line: string }[] =>
  came.flatMap((how) => {
    const names = participants
      .filter(({ attendance = 'unsaid' }) => attendance === how)
      .map(({ name }) => name);
    const sign = how === 'unsaid' ? '○' : attendanceSigns[how];
    return names.length === 0
      ? []
      : [{ line: `${sign} ${say(texts.heldMeeting.came[how], { names: listed(names, locale) })}` }];
  });

const agreementRow = (
  { dueOn, responsible, what }: Agreement,
  { time }: HeldMeetingView,
  { dateFrom, texts }: Language,
): Row => {
  const { heldMeeting, liveMeeting } = texts;
  return {
    section: heldMeeting.agreements,
    text: what,
    details: dotted(
      responsible ?? `○ ${liveMeeting.agreementNobody}`,
      dueOn === undefined
        ? `○ ${liveMeeting.agreementNoDay}`
        : fill(liveMeeting.agreementBy, { on: dateFrom(dueOn, time.on) }),
    ),
  };
};

const rowsOf = (view: HeldMeetingView, language: Language): readonly Row[] => {
  const { texts } = language;
  const { heldMeeting, liveMeeting } = texts;
  return [
    ...view.agreements.map((agreement) => agreementRow(agreement, view, language)),
    ...noteSections.flatMap((section) =>
      view.notes
        .filter((note) => note.section === section)
        .map((note) => ({
          section: `${sectionSigns[section]} ${liveMeeting.sections[section]}`,
          text: note.text,
        })),
    ),
    ...view.leftOpen.map((item) => ({
      section: heldMeeting.leftOpen,
      text: itemText(item, texts),
      ...given('details', ownerName(item.owner, texts)),
    })),
  ];
};

/** Rows under their headings, in their order. */
const sectionParts = (rows: readonly Row[], { typed }: Language): readonly Bound[] =>
  [...new Set(rows.map(({ section }) => section))].map((section) => ({
    label: section,
    rows: rows
      .filter((row) => row.section === section)
      .map((row) => ({
        text: typed(row.text.replace(/\s+/g, ' ')),
        ...given('details', typed(row.details ?? '')),
      })),
  }));

/** How many rows a page holds. Texts are never cut: there are only fewer of them on a page. */
const levels: readonly [number, ...number[]] = [24, 14, 8];

const bound = (view: HeldMeetingView, atMost: number, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { heldMeeting, meeting } = texts;
  const { from = 0, meetingId, reference } = view;
  const rows = rowsOf(view, language);
  const page: Page<Row> = pageOf(rows, from, atMost);
  const isEmpty = rows.length === 0 && view.scale.length === 0;
  return {
    eyebrow: say(heldMeeting.eyebrow, { reference }),
    title: typed(view.alias),
    when: { ...whenPart(view, language), kind: meeting.kinds[view.kind] },
    ...(page.from === 0 && {
      who: { label: heldMeeting.who, lines: whoLines(view.participants, language) },
    }),
    ...(page.from === 0 &&
      view.scale.length > 0 && {
        scale: {
          label: heldMeeting.scale,
          facts: view.scale.map(({ name, numbers }) => ({ title: typed(name), value: scaleBar(numbers) })),
        },
      }),
    sections: sectionParts(page.rows, language),
    ...(isEmpty && { nothing: heldMeeting.nothing }),
    ...pagePart(
      page,
      atMost,
      (next) => ({
        verb: 'meeting.lookBack',
        as: 'execute',
        ids: { reference, meeting: meetingId, from: String(next) },
      }),
      language,
    ),
  };
};

/** M2, M6: looking back at a meeting that was held. */
export const heldMeetingCard: CardDefinition<'held-meeting'> = {
  name: 'held-meeting',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_000, (atMost) => bound(view, atMost, language)),
  summary: (_view, texts) => texts.summaries.heldMeeting,
};
