import type { AdaptiveCard } from '../../src/cards/adaptive-card';
import { renderAskCard, renderContactCard } from '../../src/cards/organisation/contact';
import { type RenderOptions, renderCard, summaryOf } from '../../src/cards/render';
import type { Locale } from '../../src/language/texts';
import type { View } from '../../src/views/view';
import { isCard15 } from '../support/cards/adaptive-card-schema';
import { rendered } from '../support/cards/rendered-card';
import { samples } from './samples/all';
import { largestCase, largestCaseList } from './samples/case';
import { largestConsent, rowsThatFit, wideConsent } from './samples/consent';
import { largestDailyWord } from './samples/daily-words';
import { largestDeadlines } from './samples/deadlines';
import { largestForm } from './samples/forms';
import { largestAgenda, largestContactLog, largestLiveMeeting } from './samples/meeting/agendas';
import { largestHeldMeeting } from './samples/meeting/held-meetings';
import { largestMeeting, largestMeetingList } from './samples/meeting/meetings';
import { largestAudit, largestImportReport } from './samples/others';
import { alias, sara } from './samples/people';

const locales: readonly Locale[] = ['da', 'en'];

interface Shown {
  readonly title: string;
  readonly cardIn: (locale: Locale) => AdaptiveCard;
}

const shown = (title: string, view: View, options: Omit<RenderOptions, 'locale'> = {}): Shown => {
  const made = new Map<Locale, AdaptiveCard>();
  return {
    title,
    cardIn: (locale) => {
      const card = made.get(locale) ?? renderCard(view, { locale, ...options });
      made.set(locale, card);
      return card;
    },
  };
};

const sampleCards = samples.map(({ title, view }) => ({ ...shown(title, view), view }));

const everyCard: readonly Shown[] = [
  ...sampleCards,
  ...samples.flatMap(({ title, view }) =>
    view.name === 'form'
      ? [
          shown(`${title}, in a dialog`, view, { form: 'dialog' }),
          shown(`${title}, to open`, view, { form: 'launch' }),
        ]
      : [],
  ),
  shown('with a refresh', samples[0]?.view ?? largestAudit, {
    refresh: { verb: 'case.show', ids: { reference: 'HOI-2026-001' }, userIds: ['29:sara'] },
  }),
  { title: 'contact', cardIn: (locale) => renderContactCard(sara, locale) },
  { title: 'ask', cardIn: (locale) => renderAskCard(locale) },
];

/** The kinds of element in order, without their texts. */
const structureOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(structureOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, structureOf(one)]));
};

const sizeOf = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** What is wrong with a card, by language; nothing if all is well. */
const faultsOf = (card: AdaptiveCard): readonly unknown[] => {
  isCard15(card);
  const { complaints, element } = rendered(card);
  return [
    ...(isCard15.errors ?? []),
    ...complaints,
    ...(element.textContent === '' ? ['nothing is shown'] : []),
    ...(JSON.stringify(card).match(/\$\{|\{\w+\}|undefined|\[object/g) ?? []),
  ];
};

describe('a card is an Adaptive Card 1.5, is shown without a complaint, leaves no gap open, and is the same in both languages but for the words', () => {
  it.each(everyCard)('$title', ({ cardIn }) => {
    const cards = { da: cardIn('da'), en: cardIn('en') };
    expect({ da: faultsOf(cards.da), en: faultsOf(cards.en) }).toEqual({ da: [], en: [] });
    expect(structureOf(cards.en)).toEqual(structureOf(cards.da));
    expect(cards.en.fallbackText).not.toBe(cards.da.fallbackText);
  });
});

describe('a card stays under 25 KB', () => {
  const largest: readonly [string, View][] = [
    ['a case with 20 in the family and 40 in the network', largestCase],
    ['a list of 45 cases', largestCaseList],
    ['consents of 8 recipients, 6 types and 2 givers, answered together', wideConsent],
    [`${rowsThatFit} recipients with a row each, no two alike, after a withdrawal`, largestConsent],
    ['an audit trail of 60 lines', largestAudit],
    ['an import with 80 problems', largestImportReport],
    ['a daily word about 95 cases with more in each than there is room for', largestDailyWord],
    ['a form that lists 60 colleagues', largestForm],
    ['a meeting of 30, all of whom propose another time', largestMeeting],
    ['a page of six long items, each stopped for some', largestAgenda],
    ['a meeting with 60 notes and 40 agreements', largestLiveMeeting],
    ['looking back at it', largestHeldMeeting],
    ['a list of 30 meetings', largestMeetingList],
    ['ten plans to go along with the family', largestContactLog],
    ['twenty statutory deadlines', largestDeadlines],
  ];
  it.each(largest)('%s', (_title, view) => {
    for (const locale of locales) expect(sizeOf(renderCard(view, { locale }))).toBeLessThan(25_000);
  });

  it('whatever its state', () => {
    for (const { cardIn } of everyCard) expect(sizeOf(cardIn('da'))).toBeLessThan(25_000);
  });
});

describe('what others may see is not confidential', () => {
  it.each(sampleCards)('the notification of $title names no family and no person', ({ view, cardIn }) => {
    for (const locale of locales) {
      const summary = summaryOf(view, locale);
      expect(summary).not.toBe('');
      const told = [summary, cardIn(locale).fallbackText];
      for (const secret of [alias, 'Månesten', 'HOI-2026', 'Sara', 'Lea', 'Jonas', 'Gudrun'])
        for (const text of told) expect(text).not.toContain(secret);
    }
  });

  it('a contact card holds what is in the staff list and nothing else', () => {
    const { element } = rendered(renderContactCard(sara, 'da'));
    expect([...element.querySelectorAll('.ac-textBlock')].map((block) => block.textContent)).toEqual([
      'Kontakt',
      'Sara Testlund',
      'Familierådgiver · Familierådgivningen',
      '12 34 56 01 · sara.testlund@eksempelby.example',
      'Kontaktoplysninger fra kommunens medarbejderliste.',
    ]);
  });
});

describe('a view that holds more than its card knows is not shown', () => {
  it('refuses a field that nobody has thought about', () => {
    const leaky = { ...largestAudit, note: 'Alma har det svært' } as View;
    expect(() => renderCard(leaky, { locale: 'da' })).toThrow();
  });
});
