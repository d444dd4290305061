import fc from 'fast-check';
import { escapeMarkdown } from '../../src/language/escape';

/** What a reader of Markdown shows for a text in which nothing takes effect. */
const shown = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('\n\n', '\n')
    .replaceAll('\u200b', '');

/** The same without everything escaped: what is left is what Markdown may act on. */
const active = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, '\ue000');

const withMarkup = fc
  .array(
    fc.constantFrom(
      ...'*_`~[]()<>{}$&;#+-=.|!\\"\' \n\t19aZæ',
      '**',
      '__',
      '](',
      'http://',
      '<at>',
      '</at>',
      '${',
      '{{',
      '&lt;',
      '1. ',
      '- ',
      '    ',
      'ord',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(withMarkup, fc.string({ unit: 'grapheme' }));
const check = (holds: (text: string) => boolean): void =>
  fc.assert(fc.property(anyText, holds), { numRuns: 3000 });

describe('text from people is harmless in Markdown and reads the same', () => {
  it('shows every text as it was typed, line by line', () => {
    check(
      (text) =>
        shown(escapeMarkdown(text)) ===
        text
          .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
          .replace(/[\r\n\u2028\u2029]+/g, '\n')
          .replaceAll('\u200b', ''),
    );
  });

  it('turns no text round: signs that change the direction of reading are left out', () => {
    expect(escapeMarkdown('Freja \u202esiger nej\u202c\u2066 i dag')).toBe('Freja siger nej i dag');
  });

  it('leaves nothing that is bold, italic, struck out or code', () => {
    check((text) => {
      const left = active(escapeMarkdown(text));
      return !/[*`]|~~/.test(left) && !/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(left);
    });
  });

  it('leaves no link, image, HTML, mention or character entity', () => {
    check((text) => !/\]\(|\]\[|[<>]|&#?\w+;/.test(active(escapeMarkdown(text))));
  });

  it('leaves no list, heading, quote, rule, table or code block at the start of a line', () => {
    check((text) =>
      escapeMarkdown(text)
        .split('\n')
        .every((line) => !/^\s*(?:[-+*#=>|[]|\d+[.)])/.test(active(line)) && !/^(?:\t| {4})/.test(line)),
    );
  });

  it('leaves nothing that a card template or a client would fill in, escaped or not', () => {
    check((text) => !/\$\{|\{\{|<at>/.test(escapeMarkdown(text)));
  });

  it.each([
    'Skriv at jeg gerne VIL i skole.',
    'Lea Dummy (Familierådgivningen), tlf. 12 34 56 78',
    'lea_dummy@eksempelby.example',
    'HOI-2026-001: 28 → 10 %, kl. 10.30-11.30',
    'mor & far; "bedst" om [onsdagen]',
    'Æblegrød {med} fløde #1 - 2. portion',
    '',
  ])('leaves everyday text as it is: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['**vigtigt**', '\\*\\*vigtigt\\*\\*'],
    ['[her](https://eksempel.example)', '\u200b[her]\\(https://eksempel.example)'],
    ['- mælk\n- brød', '\u200b- mælk\n\n\u200b- brød'],
    ['2. juli', '\u200b2. juli'],
    ['<at>Alle</at>', '\\<at\\>Alle\\</at\\>'],
    ['${alias}', '$\\{alias}'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
