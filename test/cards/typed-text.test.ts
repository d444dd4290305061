import fc from 'fast-check';
import { renderCard } from '../../src/cards/render';
import type { View } from '../../src/views/view';
import { rendered } from '../support/cards/rendered-card';
import { samples, viewNames } from './samples/all';

/** What people write, by its name in a view, wherever it is; with `[]`, each text in a list. */
const writtenByPeople: ReadonlySet<string> = new Set([
  'about[]',
  'alias',
  'askedBack',
  'by',
  'column',
  'comment',
  'da',
  'decidedBy',
  'declinedBecause',
  'department',
  'en',
  'familyNotMetBecause',
  'familyView',
  'firstName',
  'giver',
  'hours',
  'instead',
  'name',
  'notFound',
  'organisation',
  'person',
  'phone',
  'phrases[]',
  'names[]',
  'question',
  'reason',
  'recipient',
  'responsible',
  'reply',
  'role',
  'stillMissing[]',
  'stopped',
  'subject',
  'title',
  'whose',
]);

/** The view with every text from people replaced. */
const withTyped = (value: unknown, typed: string, key = ''): unknown => {
  if (typeof value === 'string') return writtenByPeople.has(key) ? typed : value;
  if (Array.isArray(value)) return value.map((one) => withTyped(one, typed, `${key}[]`));
  if (typeof value !== 'object' || value === null || key === 'ids') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTyped(one, typed, name)]));
};

/** The same view, filled with what somebody typed; its own name stays. */
const typedView = (view: View, typed: string): View =>
  ({ ...(withTyped(view, typed) as View), name: view.name }) as View;

/** As it reads: invisible characters, the width of blanks and capital letters don't count. */
const read = (text: string): string =>
  text
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const hostile = fc
  .array(
    fc.constantFrom(
      ...'*_`~[]()<>{}$&;#+-=.|!\\"\' 19aZæ',
      '**fed**',
      '_skrå_',
      '[her](https://eksempel.example)',
      '${title}',
      '${$root}',
      '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
      '<b>fed</b>',
      '<script>alert(1)</script>',
      '<at>Alle</at>',
      '&lt;',
      '1. ',
      '- ',
      '# ',
      '> ',
      'ord',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => read(text) !== '');

const cardWith = (view: View, typed: string): string =>
  JSON.stringify(renderCard(typedView(view, typed), { locale: 'da' }));

/** The cards that show what people wrote. */
const withPeople = samples.filter(({ view }) => cardWith(view, 'Æ') !== cardWith(view, 'Ø'));
/** Presses within a line belong to the card. */
const markup = 'a:not([role=button]), b, strong, i, em, code, del, ul, ol, h1, blockquote, pre, script, at';

describe('what people write', () => {
  it('shows as it was typed, and never becomes a link, bold, a list or HTML', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withPeople),
        hostile,
        fc.constantFrom('da', 'en'),
        ({ view }, typed, locale) => {
          const { complaints, element } = rendered(renderCard(typedView(view, typed), { locale }));
          const shown = [...element.querySelectorAll('.ac-textBlock, .ac-richTextBlock')].map((block) =>
            read(block.textContent ?? ''),
          );
          const values = [...element.querySelectorAll('input, textarea, option')].map((field) =>
            read(`${field.getAttribute('placeholder')} ${field.textContent}`),
          );
          const buttons = [...element.querySelectorAll('button')].map((button) =>
            read(button.textContent ?? ''),
          );
          expect([...element.querySelectorAll(markup)].map(({ outerHTML }) => outerHTML)).toEqual([]);
          expect(complaints).toEqual([]);
          expect([...shown, ...values, ...buttons].filter((text) => text.includes(read(typed)))).not.toEqual(
            [],
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('stands on every kind of card but the settings, the sample of the audit and the list of what is deleted', () => {
    const kinds = new Set(withPeople.map(({ view }) => view.name));
    expect(viewNames.filter((name) => !kinds.has(name))).toEqual(['practice', 'retention', 'settings']);
  });
});
