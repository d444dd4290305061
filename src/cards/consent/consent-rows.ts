import { grouped } from '../../domain/base/grouped';
import type { ConsentState } from '../../domain/consent/consent-status';
import { listed } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import type { ConsentRowView, ConsentView } from '../../views/consent';
import type { ActionLink } from '../../views/verbs';
import { fitted, pressOf } from '../actions';
import type { CardAction } from '../adaptive-card';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { dotted, whatAboutWhom } from '../parts';

type Recipient = ConsentView['recipients'][number];
type Giver = ConsentRowView['givers'][number];

/** Sign and word carry the meaning; colour only supports them. */
const signs: Readonly<Record<ConsentState, string>> = {
  given: '✓',
  dueSoon: '⚠',
  expired: '⚠',
  withdrawn: '↩',
  refused: '✕',
  requested: '○',
  missing: '○',
};

/** What needs somebody comes first, then what is settled with a no, then what is in order. */
const order: readonly ConsentState[] = [
  'missing',
  'requested',
  'expired',
  'dueSoon',
  'refused',
  'withdrawn',
  'given',
];
const rankOf = (state: ConsentState): number => order.indexOf(state);
const needsSomebody = (state: ConsentState): boolean => rankOf(state) <= rankOf('dueSoon');

const byRank =
  <Item>(rank: (item: Item) => number) =>
  (one: Item, other: Item): number =>
    rank(one) - rank(other);
const worst = (rows: readonly ConsentRowView[]): number =>
  Math.min(...rows.map(({ state }) => rankOf(state)));

/** The day shown with an answer: for a no, when it was said; for a yes, how long it holds or held. */
const dayTold = ({ state, on, reviewOn }: Giver): string | undefined => {
  if (state === 'refused') return on;
  return state === 'given' || state === 'dueSoon' || state === 'expired' ? reviewOn : undefined;
};

/** What there is to say about a giver, apart from who it is. */
const sameOf = (giver: Giver): string => `${giver.state} ${dayTold(giver)}`;

/** Givers with the same to say about them share a line: `✓ Freja og Bo siger ja, til og med 9. marts 2027`. */
const giverLines = (givers: readonly Giver[], language: Language): readonly string[] => {
  const { dateInYear, locale, say, texts } = language;
  const about = ({ state, on, reviewOn }: Giver, names: readonly string[]): string => {
    const { one, many } = texts.consent.givers[state];
    const said = say(names.length > 1 ? many : one, {
      names: listed(names, locale),
      ...(on !== undefined && { on: dateInYear(on) }),
      ...(reviewOn !== undefined && { reviewOn: dateInYear(reviewOn) }),
    });
    return `${signs[state]} ${said}`;
  };
  return grouped(givers, sameOf).map((some) =>
    about(
      some[0],
      some.map(({ name }) => name),
    ),
  );
};

interface Line {
  readonly state: ConsentState;
  readonly types: readonly string[];
  readonly about: readonly string[];
  readonly givers: readonly string[];
  /** How each of them stands. */
  readonly stands: readonly Pick<Giver, 'name' | 'state'>[];
}

/** Types that stand the same with everybody share a line. */
const linesOf = (rows: readonly ConsentRowView[], language: Language): readonly Line[] => {
  const keyOf = ({ state, about, givers }: ConsentRowView): string =>
    JSON.stringify([state, about, givers.map((giver) => [giver.name, sameOf(giver)])]);
  return grouped(rows, keyOf).map((same) => {
    const [{ state, about, givers }] = same;
    const types = same.map(({ type }) => type[language.locale]);
    return { state, about, types, givers: giverLines(givers, language), stands: givers };
  });
};

const linePart = ({ state, types, about, givers }: Line, language: Language): Bound => ({
  sign: signs[state],
  state,
  what: language.typed(whatAboutWhom(types, about, language)),
  givers: givers.map((line) => ({ line })),
});

/** What is read at a glance: with fewer lines the lines say it as quickly, with more the card grows too large. */
const tableFits = { lines: [3, 8], givers: [2, 4], recipients: 4 } as const;

/** S8: what × giver, by the signs that the lines below explain. */
const tablePart = (lines: readonly Line[], language: Language): { readonly table?: Bound } => {
  const names = [...new Set(lines.flatMap(({ stands }) => stands.map(({ name }) => name)))];
  const fits = (count: number, [least, most]: readonly [number, number]): boolean =>
    count >= least && count <= most;
  if (!fits(lines.length, tableFits.lines) || !fits(names.length, tableFits.givers)) return {};
  const { texts, typed } = language;
  const signOf = ({ stands }: Line, name: string): string => {
    const state = stands.find((one) => one.name === name)?.state;
    return state === undefined ? '–' : signs[state];
  };
  return {
    table: {
      columns: [{ width: 3 }, ...names.map(() => ({ width: 1 }))],
      heads: [{ text: texts.consent.what }, ...names.map((name) => ({ text: typed(name) }))],
      rows: lines.map((line) => ({
        cells: [
          { text: typed(whatAboutWhom(line.types, line.about, language)) },
          ...names.map((name) => ({ text: signOf(line, name) })),
        ],
      })),
    },
  };
};

interface Offer {
  readonly link: ActionLink;
  readonly name: string;
  readonly type: string;
}

/** A consent covers several types and is renewed or withdrawn as a whole: the same press is offered once. */
const pressesOf = (offers: readonly Offer[], { texts, locale }: Language): readonly CardAction[] => {
  const { pressFor, pressForTypes } = texts.consent;
  const presses = grouped(offers, ({ link }) => JSON.stringify(link));
  return fitted(
    presses.flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { link, name } = first;
      const isAlone = presses.every(
        ([other]) => other === first || other?.name !== name || other.link.verb !== link.verb,
      );
      const types = listed([...new Set(same.map(({ type }) => type))], locale);
      const gaps = { press: texts.actions[link.verb], name, types };
      return [pressOf(link, texts, fill(isAlone ? pressFor : pressForTypes, gaps))];
    }),
  );
};

const idsOf = ({ ids }: ActionLink): string => JSON.stringify(ids);

/** Everything that can be pressed about some rows; a press already shown with a request is left out. */
const offersOf = (
  rows: readonly ConsentRowView[],
  offered: ReadonlySet<string>,
  { locale }: Language,
): readonly Offer[] =>
  rows.flatMap(({ givers, type }) =>
    givers.flatMap(({ name, record, withdraw }) =>
      [record, withdraw].flatMap((link) =>
        link === undefined || offered.has(idsOf(link)) ? [] : [{ link, name, type: type[locale] }],
      ),
    ),
  );

/** What needs somebody is offered at once; what can be changed besides, behind one press. */
const recipientPresses = (
  { rows }: Recipient,
  offered: ReadonlySet<string>,
  id: string,
  language: Language,
): Bound => {
  const { change } = language.texts.consent;
  const needy = rows.filter(({ state }) => needsSomebody(state));
  const urgent = offersOf(needy, offered, language).filter(({ link }) => link.verb !== 'consent.withdraw');
  const others = offersOf(rows, new Set([...offered, ...urgent.map(({ link }) => idsOf(link))]), language);
  return {
    ...(urgent.length > 0 && { presses: pressesOf(urgent, language) }),
    ...(others.length > 0 && {
      change: { type: 'Action.ToggleVisibility', title: change, targetElements: [id] },
      changes: { id, presses: pressesOf(others, language) },
    }),
  };
};

/** How the recipient's rows stand, in a few words: `○ 2 mangler · ✕ 1 nej`. */
const standing = (rows: readonly ConsentRowView[], { consent }: Language['texts']): Bound => {
  const states = order.filter((state) => state !== 'given' && rows.some((row) => row.state === state));
  const [first = 'given'] = states;
  const count = (state: ConsentState): number => rows.filter((row) => row.state === state).length;
  return {
    state: first,
    text:
      states.length === 0
        ? `${signs.given} ${consent.allGiven}`
        : dotted(...states.map((state) => `${signs[state]} ${counted(consent.counts[state], count(state))}`)),
  };
};

/**
 * Recipients, each with the purposes and under them the lines; what needs somebody comes first everywhere. A press already
 * shown with a request is not offered again.
 */
export const recipientParts = (
  { recipients, requests }: Pick<ConsentView, 'recipients' | 'requests'>,
  language: Language,
): readonly Bound[] => {
  const offered = new Set(requests.map(({ press }) => idsOf(press)));
  return [...recipients].sort(byRank(({ rows }) => worst(rows))).map((recipient, index) => {
    const { rows } = recipient;
    const purposes = purposeParts(rows, recipients.length <= tableFits.recipients, language);
    const lines = purposes.flatMap((part) => part.lines);
    return {
      name: language.typed(recipient.recipient),
      // A line on its own says how it stands.
      ...(lines.length > 1 && { standing: standing(rows, language.texts) }),
      purposes,
      ...recipientPresses(recipient, offered, `change${index}`, language),
    };
  });
};

const purposeParts = (
  rows: readonly ConsentRowView[],
  withTable: boolean,
  language: Language,
): readonly { readonly purpose: string; readonly lines: readonly Bound[] }[] => {
  const { locale, say, texts } = language;
  const byPurpose = grouped(rows, ({ purpose }) => purpose[locale]);
  return [...byPurpose].sort(byRank(worst)).flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const lines = [...linesOf(some, language)].sort(byRank(({ state }) => rankOf(state)));
    return [
      {
        purpose: say(texts.consent.purpose, { purpose: first.purpose[locale] }),
        ...(withTable && tablePart(lines, language)),
        lines: lines.map((line) => linePart(line, language)),
      },
    ];
  });
};
