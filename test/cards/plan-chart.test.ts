import { renderCard } from '../../src/cards/render';
import type { Locale } from '../../src/language/texts';
import type { PlanView } from '../../src/views/plan/plan';
import { isCard15 } from '../support/cards/adaptive-card-schema';
import { rendered } from '../support/cards/rendered-card';
import { plans } from './samples/plans';

const locales: readonly Locale[] = ['da', 'en'];
const view = plans.several as PlanView;

interface Chart {
  readonly type: string;
  readonly data: readonly { readonly values: readonly { readonly x: string; readonly y: number }[] }[];
  readonly fallback: { readonly text: string };
}

const chartsIn = (node: unknown): readonly Chart[] => {
  if (Array.isArray(node)) return node.flatMap(chartsIn);
  if (typeof node !== 'object' || node === null) return [];
  return 'type' in node && node.type === 'Chart.Line'
    ? [node as Chart]
    : Object.values(node).flatMap(chartsIn);
};

/** The card as shown by a client without charts. */
const withFallbacks = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'Chart.Line') return (node as Chart).fallback;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withFallbacks(value)]));
};

describe.each(locales)('the picture on the plan card (P5, %s)', (locale) => {
  const card = renderCard(view, { locale });
  const measured = view.goals.flatMap(({ indicators }) => indicators.filter(({ moved }) => moved));

  test('with charts: one line for each sign that was measured, with every figure on its day', () => {
    expect(chartsIn(card).map(({ data }) => data.map(({ values }) => values))).toEqual(
      measured.map(({ points }) => [points.map(({ on, value }) => ({ x: on, y: value }))]),
    );
  });

  test('without charts: Microsoft’s own renderer for 1.5 shows the same figures in words', () => {
    const { element } = rendered(card);
    for (const { fallback } of chartsIn(card)) expect(element.textContent).toContain(fallback.text);
    for (const { points } of measured)
      for (const { value } of points)
        expect(chartsIn(card)[0]?.fallback.text).toContain(
          String(value).replace('.', locale === 'da' ? ',' : '.'),
        );
  });

  test('both are whole cards, and both tell in words where a sign began, is, and should go', () => {
    for (const shown of [card, withFallbacks(card)]) {
      isCard15(shown);
      expect(isCard15.errors).toBeNull();
      expect(JSON.stringify(shown)).toContain('Fravær: 28 → 14\u00a0%');
    }
  });

  test('P6: no gauge and no score is ever drawn', () => {
    for (const one of Object.values(plans))
      expect(JSON.stringify(renderCard(one, { locale }))).not.toMatch(
        /Gauge|Rating|ProgressBar|Chart\.(?!Line)/,
      );
  });
});
