import { renderCard } from '../../src/cards/render';
import type { Locale } from '../../src/language/texts';
import { isCard15 } from '../support/cards/adaptive-card-schema';
import { rendered } from '../support/cards/rendered-card';
import { consents } from './samples/consent';

interface Badge {
  readonly type: string;
  readonly text: string;
  readonly fallback: { readonly type: string; readonly text: string };
}

const isBadge = (node: object): node is Badge => 'type' in node && node.type === 'Badge';
const badgesIn = (node: unknown): readonly Badge[] => {
  if (Array.isArray(node)) return node.flatMap(badgesIn);
  if (typeof node !== 'object' || node === null) return [];
  return isBadge(node) ? [node] : Object.values(node).flatMap(badgesIn);
};
const withoutBadges = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutBadges);
  if (typeof node !== 'object' || node === null) return node;
  if (isBadge(node)) return node.fallback;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutBadges(value)]));
};

const several = Object.values(consents).filter(
  (view) => badgesIn(renderCard(view, { locale: 'da' })).length > 0,
);

it('there are consents whose state is a badge', () => expect(several.length).toBeGreaterThan(0));

describe.each<Locale>(['da', 'en'])('the state of a consent as a badge (S8, %s)', (locale) => {
  it('says the same in a client that knows no badges', () => {
    for (const view of several) {
      const card = renderCard(view, { locale });
      const { element } = rendered(card);
      for (const { text, fallback } of badgesIn(card)) {
        expect(fallback).toMatchObject({ type: 'TextBlock', text });
        expect(element.textContent).toContain(text);
      }
    }
  });

  it('is a whole card with badges and without', () => {
    for (const view of several) {
      const card = renderCard(view, { locale });
      for (const shown of [card, withoutBadges(card)]) {
        isCard15(shown);
        expect(isCard15.errors).toBeNull();
      }
    }
  });
});
