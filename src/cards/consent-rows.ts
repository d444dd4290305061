import type { ActionLink, ConsentRowView, ConsentView } from '../app/views';
import type { ConsentState } from '../domain/consent-status';
import { listed } from '../language/lists';
import { counted, fill } from '../language/texts';
import { fitted, pressOf } from './actions';
import type { CardAction } from './adaptive-card';
import type { Bound } from './definition';
import type { Language } from './language';
import { capitalised, dotted, given } from './parts';

type Recipient = ConsentView['recipients'][number];
type Giver = ConsentRowView['givers'][number];

/** Meaning by sign and word; colour only goes along. */
const signs: Readonly<Record<ConsentState, string>> = {
  given: '✓',
  dueSoon: '⚠',
  expired: '⚠',
  withdrawn: '↩',
  refused: '✕',
  requested: '○',
  missing: '○',
};

/** What needs somebody first, then what is settled with a no, then what is in order. */
const order: readonly ConsentState[] = [
  'missing',
  'requested',
  'expired',
  'dueSoon',
  'refused',
  'withdrawn',
  'given',
];
const place = (state: ConsentState): number => order.indexOf(state);
const needsSomebody = (state: ConsentState): boolean => place(state) <= place('dueSoon');

const byPlace =
  <Item>(placeOf: (item: Item) => number) =>
  (one: Item, other: Item): number =>
    placeOf(one) - placeOf(other);
const worst = (rows: readonly ConsentRowView[]): number => Math.min(...rows.map(({ state }) => place(state)));

/** Groups in the order in which their keys come up. */
const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

const giverLine = ({ name, state, on, reviewOn }: Giver, language: Language): string => {
  const said = language.say(language.texts.consent.givers[state], {
    name,
    ...(on !== undefined && { on: language.dateInYear(on) }),
    ...(reviewOn !== undefined && { reviewOn: language.dateInYear(reviewOn) }),
  });
  return `${signs[state]} ${said}`;
};

interface Line {
  readonly state: ConsentState;
  readonly types: readonly string[];
  readonly about: string;
  readonly givers: readonly string[];
}

/** Types that stand the same with everybody share a line. */
const linesOf = (rows: readonly ConsentRowView[], language: Language): readonly Line[] => {
  const single = rows.map((row): Line & { readonly key: string } => {
    const about = listed(row.about, language.locale);
    const givers = row.givers.map((giver) => giverLine(giver, language));
    return {
      state: row.state,
      types: [row.type[language.locale]],
      about,
      givers,
      key: [row.state, about, ...givers].join('\n'),
    };
  });
  return grouped(single, ({ key }) => key).flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, types: same.flatMap(({ types }) => types) }];
  });
};

/** Types and people stand as plain runs, where Markdown means nothing. */
const linePart = ({ state, types, about, givers }: Line): Bound => ({
  sign: signs[state],
  state,
  types: capitalised(dotted(...types)),
  ...given('about', about && ` · ${about}`),
  givers: givers.map((line) => ({ line })),
});

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

/** What needs somebody is offered at once; what can be changed besides, behind one press. */
const recipientPresses = (
  recipient: Recipient,
  offered: ReadonlySet<string>,
  id: string,
  language: Language,
): { readonly presses?: Bound } => {
  const { locale, texts } = language;
  const offers = recipient.rows.flatMap(({ givers, type }) =>
    givers.flatMap(({ name, state, record, withdraw }) => [
      ...(record === undefined || offered.has(idsOf(record))
        ? []
        : [{ link: record, name, type: type[locale], now: needsSomebody(state) }]),
      ...(withdraw === undefined ? [] : [{ link: withdraw, name, type: type[locale], now: false }]),
    ]),
  );
  const bare = ({ link, name, type }: Offer): Offer => ({ link, name, type });
  const now = pressesOf(offers.filter((offer) => offer.now).map(bare), language);
  const later = pressesOf(offers.filter((offer) => !offer.now).map(bare), language);
  if (now.length + later.length === 0) return {};
  const change = {
    type: 'Action.ToggleVisibility',
    title: texts.consent.change,
    tooltip: fill(texts.consent.changeFor, { recipient: recipient.recipient }),
    targetElements: [id],
  };
  return {
    presses: {
      now: later.length === 0 ? now : [...now, change],
      ...(later.length > 0 && { later: { id, actions: later } }),
    },
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
 * Recipients, each with the purposes and under them the lines; what needs somebody comes first everywhere. A press that
 * stands with a request already is not offered again.
 */
export const recipientParts = (
  { recipients, requests }: Pick<ConsentView, 'recipients' | 'requests'>,
  language: Language,
): readonly Bound[] => {
  const offered = new Set(requests.map(({ press }) => idsOf(press)));
  return [...recipients]
    .sort(byPlace(({ rows }) => worst(rows)))
    .map((recipient, index) => ({
      name: language.typed(recipient.recipient),
      standing: standing(recipient.rows, language.texts),
      purposes: purposeParts(recipient.rows, language),
      ...recipientPresses(recipient, offered, `change-${index}`, language),
    }));
};

const purposeParts = (rows: readonly ConsentRowView[], language: Language): readonly Bound[] => {
  const { locale, say, texts } = language;
  const byPurpose = grouped(rows, ({ purpose }) => purpose[locale]);
  return [...byPurpose].sort(byPlace(worst)).flatMap((some): readonly Bound[] => {
    const [first] = some;
    if (first === undefined) return [];
    const lines = [...linesOf(some, language)].sort(byPlace(({ state }) => place(state)));
    return [
      { purpose: say(texts.consent.purpose, { purpose: first.purpose[locale] }), lines: lines.map(linePart) },
    ];
  });
};
