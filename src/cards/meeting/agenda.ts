import { denialSentence } from '../../language/consent-sentences';
import { listed, someOf } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import { whoseTypes } from '../../language/whose';
import type { AgendaItemView, AgendaView } from '../../views/meeting/agenda';
import type { Verb } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { capitalised, dotted, firstFitting, given, paragraphs } from '../parts';
import { roomPart } from './agenda-room';
import {
  donePart,
  itemGroups,
  itemText,
  ownerName,
  preparationPart,
  sheetPart,
  whenPart,
  wishesPart,
} from './meeting-parts';

const touchesText = (
  { about, types, typesUnsaid }: AgendaItemView,
  language: Language,
): string | undefined => {
  const { locale, say, texts } = language;
  const { agenda } = texts;
  if (typesUnsaid) return undefined;
  if (types.length === 0) return agenda.touchesNothing;
  const said = types.map((type) => type[locale]);
  return say(agenda.touches, { types: whoseTypes(said, about, locale) });
};

/** S6: who is in the room for an item, in lines that each begin with a sign. */
const roomLines = (one: AgendaItemView, room: Room, language: Language): readonly Bound[] => {
  const { locale, say, texts, typed } = language;
  const { agenda } = texts;
  if (one.typesUnsaid) return [{ tone: 'warning', line: `⚠ ${agenda.typesUnsaid}` }];
  const some = (people: readonly string[]): readonly string[] => someOf(people, room.names, locale);
  const stopped: Bound[] = [];
  let left = room.denials;
  let hidden = 0;
  for (const { denied, names, remedy } of one.stopped) {
    const shown = denied.slice(0, left);
    left -= shown.length;
    hidden += denied.length - shown.length;
    if (shown.length === 0) continue;
    const lines = shown.map(({ about, givers, ...denial }) =>
      denialSentence(
        { ...denial, hearers: names, about: some(about), givers: some(givers) },
        locale,
        listed(some(names), locale),
      ),
    );
    stopped.push(...lines.map((line) => ({ tone: 'attention', line: typed(`✕ ${line}`) })));
    stopped.push({ tone: 'next', line: agenda.remedies[remedy] });
  }
  if (hidden > 0) stopped.push({ tone: 'next', line: counted(agenda.denialsMore, hidden) });
  const leave =
    one.leave.length === 0
      ? []
      : [
          {
            tone: 'leave',
            line: say(`↪ ${agenda.leave}`, { names: listed(some(one.leave), locale) }),
          },
        ];
  const all = one.everybody && one.attend.length > 0 ? [{ tone: 'good', line: `✓ ${agenda.attendAll}` }] : [];
  return [...stopped, ...leave, ...all];
};

/** What repairs an item that stops the invitation is shown beside it; the rest is behind a press. */
const mendingVerbs = ({ stopped, typesUnsaid }: AgendaItemView): readonly Verb[] => {
  if (typesUnsaid) return ['agenda.changeItem'];
  return stopped.length > 0 ? ['agenda.fitPurpose', 'agenda.askConsent', 'agenda.split'] : [];
};

const itemPart = (one: AgendaItemView, room: Room, language: Language): Bound => {
  const { texts, typed } = language;
  const { agenda } = texts;
  const id = `item-${one.number}`;
  const mending = mendingVerbs(one);
  const mend = one.actions.filter(({ verb }) => mending.includes(verb));
  const others = one.actions.filter(({ verb }) => !mending.includes(verb));
  return {
    number: `${one.number}.`,
    lines: paragraphs(itemText(one, texts), language),
    ...given(
      'details',
      typed(
        dotted(
          capitalised(ownerName(one.owner, texts) ?? ''),
          one.minutes === undefined ? undefined : fill(agenda.minutes, { count: one.minutes }),
          one.carriedOver ? agenda.carriedOver : undefined,
        ),
      ),
    ),
    ...given('touches', touchesText(one, language)),
    room: roomLines(one, room, language),
    ...(mend.length > 0 && { mend: mend.map((action) => pressOf(action, texts)) }),
    ...(others.length > 0 && {
      more: {
        id,
        label: `${agenda.change} ▾`,
        toggle: {
          type: 'Action.ToggleVisibility',
          title: fill(agenda.changeFor, { number: one.number }),
          targetElements: [id],
        },
        presses: others.map((action) => pressOf(action, texts)),
      },
    }),
  };
};

/** How much is shown where a page is too large for a card. */
interface Room {
  /** Letters of a wish. */
  readonly letters: number;
  /** How many are named where there are several. */
  readonly names: number;
  /** Reasons why people may not hear an item. */
  readonly denials: number;
  readonly rows: number;
  readonly missing: number;
}
const levels: readonly [Room, ...Room[]] = [
  { letters: 600, names: 20, denials: 12, rows: 8, missing: 6 },
  { letters: 300, names: 8, denials: 6, rows: 6, missing: 4 },
  { letters: 140, names: 3, denials: 2, rows: 3, missing: 2 },
  { letters: 80, names: 1, denials: 1, rows: 0, missing: 1 },
];

const bound = (view: AgendaView, room: Room, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { agenda } = texts;
  const last = view.from + view.items.length;
  return {
    eyebrow: say(agenda.eyebrow, { reference: view.reference }),
    title: typed(view.alias),
    ...(view.done && { done: donePart(agenda.done[view.done]) }),
    ...sheetPart(view.sheetUrl, texts),
    when: { ...whenPart(view, language), kind: texts.meeting.kinds[view.kind] },
    preparation: preparationPart(view.preparation, language),
    ...wishesPart(view.childrensWishes, room.letters, language),
    ...roomPart(view, room, language),
    groups: itemGroups(view.items, texts).map(({ label, items }) => ({
      label,
      items: items.map((one) => itemPart(one, room, language)),
    })),
    ...(view.total === 0 && { empty: { title: agenda.empty, text: agenda.emptyNext } }),
    ...(view.items.length < view.total && {
      page: say(agenda.page, { first: view.from + 1, last, total: view.total }),
    }),
    ...(view.leftOpen > 0 && { leftOpen: capitalised(counted(agenda.leftOpen, view.leftOpen)) }),
  };
};

/**
 * M4, S6: the agenda while it is built with the family; each item says who may be in the room, and a summary stands on top.
 */
export const agendaCard: CardDefinition<'agenda'> = {
  name: 'agenda',
  wide: true,
  bind: (view, language) => firstFitting(levels, 10_500, (room) => bound(view, room, language)),
  summary: (_view, texts) => texts.summaries.agenda,
};
