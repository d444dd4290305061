import type { AdaptiveCard } from '../../src/cards/adaptive-card';
import { renderCard } from '../../src/cards/render';
import { calendarDate } from '../../src/domain/base/calendar';
import { noteSections } from '../../src/domain/meeting/meeting';
import type { Locale } from '../../src/language/texts';
import type { FormView } from '../../src/views/form';
import type { AgendaItemView, AgendaView } from '../../src/views/meeting/agenda';
import type { LiveMeetingView } from '../../src/views/meeting/live-meeting';
import type { MeetingView, ParticipantView } from '../../src/views/meeting/meeting';
import type { ActionLink, Verb } from '../../src/views/verbs';
import type { View } from '../../src/views/view';
import { largestAgenda, largestLiveMeeting } from './samples/meeting/agendas';
import { followUp, largestMeeting, today } from './samples/meeting/meetings';

const locales: readonly Locale[] = ['da', 'en'];

/** As long as ids, names and texts get. */
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const nameOf = (number: number): string =>
  `Søren-Åge Kræn Ægidius af Nørre Ærø og Sønder Ålbæk nr. ${String(number).padStart(2, '0')}`;
const words = 'Jeg vil gerne høre, hvad vi gør om morgenen, når det går i stå på vejen til skole. '
  .repeat(7)
  .slice(0, 500);
const wordsOf = (number: number): string => `${number}: ${words}`.slice(0, 500);
const names = Array.from({ length: 60 }, (_unused, number) => nameOf(number));

const ids = { reference: 'HOI-2026-001', meeting: id(0) };
const press = (
  verb: Verb,
  more: Readonly<Record<string, string>>,
  as: ActionLink['as'] = 'execute',
): ActionLink => ({
  verb,
  as,
  ids: { ...ids, ...more },
});

const bytesOf = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** Under 25 KB by what is added on the way out: which card a dialog was opened from. */
const room = 24_000;

/** All pages of a card, each by the press on the one before, until the first comes again. */
const pagesOf = (
  first: View,
  next: (ids: Ids) => View | undefined,
  locale: Locale,
): readonly AdaptiveCard[] => {
  const pages: AdaptiveCard[] = [];
  const seen = new Set<string>();
  for (let view: View | undefined = first; view !== undefined && !seen.has(JSON.stringify(view)); ) {
    seen.add(JSON.stringify(view));
    const card = renderCard(view, { locale });
    pages.push(card);
    view = pressesIn(card)
      .filter(({ title }) => /^(Vis|Show) \d+(–\d+)?$/.test(title))
      .flatMap(({ data }) => next(data) ?? [])[0];
  }
  return pages;
};

type Ids = Readonly<Record<string, string>>;

interface SeenPress {
  readonly verb: string;
  readonly title: string;
  readonly data: Ids;
}

const pressesIn = (node: unknown): readonly SeenPress[] => {
  if (Array.isArray(node)) return node.flatMap(pressesIn);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(pressesIn);
  return 'type' in node && node.type === 'Action.Execute'
    ? [node as unknown as SeenPress, ...inside]
    : inside;
};

const missingFrom = (pages: readonly AdaptiveCard[], wanted: readonly string[]): readonly string[] => {
  const all = JSON.stringify(pages);
  return wanted.filter((one) => !all.includes(one));
};

describe.each(locales)(
  'with 60 who take part (%s), no card grows over its size, and nobody is left out',
  (locale) => {
    const groups: readonly ParticipantView['group'][] = ['family', 'supportPerson', 'network', 'staff'];
    const participants = groups.flatMap((group, at) =>
      names.slice(at * 15, at * 15 + 15).map(
        (name, index): ParticipantView => ({
          name,
          group,
          state: 'otherTime',
          otherTimes: [followUp, followUp, followUp],
          words,
          ...(group === 'supportPerson' && { supports: nameOf(1) }),
          sent: { on: today, how: 'securePost' },
          remindedOn: today,
          actions: (
            ['meeting.print', 'meeting.sent', 'meeting.answerFor', 'meeting.removePerson'] as const
          ).map((verb) =>
            press(
              verb,
              { participant: `supportPerson:${id(at * 15 + index)}` },
              verb === 'meeting.sent' ? 'dialog' : 'execute',
            ),
          ),
        }),
      ),
    );
    const meeting: MeetingView = { ...largestMeeting, meetingId: id(0), participants };

    test('the coordinator’s card', () => {
      const pages = pagesOf(
        { ...meeting, from: 0 },
        ({ from }) => ({ ...meeting, from: Number(from) }),
        locale,
      );
      expect(Math.max(...pages.map(bytesOf))).toBeLessThan(room);
      expect(missingFrom(pages, names)).toEqual([]);
      const removals = pressesIn(pages).filter(({ verb }) => verb === 'meeting.removePerson');
      expect(new Set(removals.map(({ data }) => data.participant)).size).toBe(60);
    });

    test('the card at the meeting, with 40 items, 60 notes and 40 agreements', () => {
      const live: LiveMeetingView = {
        ...largestLiveMeeting,
        meetingId: id(0),
        participants: names.map((name) => ({ name, group: 'staff', attendance: 'partly', scale: 10 })),
        items: Array.from({ length: 40 }, (_unused, at) => ({
          number: at + 1,
          owner: { kind: 'member', name: nameOf(at) },
          text: wordsOf(at),
          done: at < 3,
          press: press('live.tick', { item: id(at) }),
        })),
        notes: Array.from({ length: 60 }, (_unused, at) => ({
          section: noteSections[at % 3] ?? 'works',
          text: `note ${wordsOf(at)}`,
          actions: [
            press('live.note', { note: id(at), seen: '0123456789ab' }, 'dialog'),
            press('live.removeNote', { note: id(at), seen: '0123456789ab' }),
          ],
        })),
        agreements: Array.from({ length: 40 }, (_unused, at) => ({
          what: `aftale ${wordsOf(at)}`,
          responsible: nameOf(at),
          dueOn: calendarDate('2026-06-22'),
          actions: [
            press('live.agreement', { agreement: id(at), seen: '0123456789ab' }, 'dialog'),
            press('live.removeAgreement', { agreement: id(at), seen: '0123456789ab' }),
          ],
        })),
      };
      const lists = ['people', 'items', ...noteSections, 'agreements'] as const;
      const pages = lists.flatMap((list) => {
        const onList = (from: number): LiveMeetingView => ({ ...live, page: { list, from } });
        return pagesOf(
          onList(0),
          ({ page = '' }) => (page.startsWith(`${list}.`) ? onList(Number(page.split('.')[1])) : undefined),
          locale,
        );
      });
      expect(Math.max(...pages.map(bytesOf))).toBeLessThan(room);
      expect(missingFrom(pages, names)).toEqual([]);
      const ticks = pressesIn(pages).filter(({ verb }) => verb === 'live.tick');
      expect(new Set(ticks.map(({ data }) => data.item)).size).toBe(40);
      expect(
        missingFrom(
          pages,
          // The end too: no text is cut.
          live.notes.map(({ text }) => text.slice(-60)),
        ),
      ).toEqual([]);
      expect(
        missingFrom(
          pages,
          live.agreements.map(({ what }) => what.slice(-60)),
        ),
      ).toEqual([]);
    });

    test('a page of the agenda whose items nobody but one may hear', () => {
      const notYet = largestAgenda.items[0]?.stopped[0]?.denied ?? [];
      const items = largestAgenda.items.map(
        (item): AgendaItemView => ({
          ...item,
          // As long as six items on a page may be.
          text: wordsOf(item.number).slice(0, 250),
          attend: names.slice(0, 1),
          leave: names.slice(1, 20),
          stopped: [
            { names: names.slice(20, 40), denied: notYet, remedy: 'askConsent' },
            { names: names.slice(40), denied: notYet, remedy: 'dropOrSplit' },
          ],
        }),
      );
      const agenda: AgendaView = { ...largestAgenda, meetingId: id(0), items, total: 40 };
      const card = renderCard(agenda, { locale });
      expect(bytesOf(card)).toBeLessThan(room);
      // Nothing anybody wants to talk about is left out.
      for (const { text } of items) expect(JSON.stringify(card)).toContain(text);
    });

    test('the form for who is here', () => {
      const choices = names.map((text, at) => ({ value: `support:${id(at)}`, text }));
      const fields: FormView['fields'] = (['present', 'partly', 'absent'] as const).map((field) => ({
        id: field,
        kind: 'choices',
        required: false,
        choices,
      }));
      const form: FormView = { name: 'form', form: 'live.attendance', ids, fields };
      expect(bytesOf(renderCard(form, { locale, form: 'dialog' }))).toBeLessThan(room);
    });
  },
);
