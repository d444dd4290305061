import fc from 'fast-check';
import { fold } from '../../src/domain/base/matching';
import { commandOf, exampleOf, type Understanding, understand } from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';

const danish = (text: string): Understanding => understand(text, { locale: 'da' });
const intents = books.flatMap((book) => book.phrases.map(({ intent }) => intent));
const phrase = fc
  .tuple(fc.constantFrom(...intents), fc.constantFrom<'da' | 'en'>('da', 'en'), fc.boolean())
  .map(([intent, language, short]) =>
    short ? commandOf(intent, language) : exampleOf(intent, language, 'HOI-2026-001'),
  );

const meaning = (understanding: Understanding): string =>
  understanding.understood === 'command'
    ? JSON.stringify([understanding.intent, understanding.args, understanding.fields])
    : understanding.understood;

describe('messages are read safely', () => {
  it('never throws, whatever is typed', () => {
    const parts = fc.array(
      fc.constantFrom(
        ...'"“”»«;:,.!?<>@&\n\r \t-\u00a0\u200b',
        '<at>',
        '</at>',
        'Rød Tråd',
        'overdrag',
        'til',
        'fordi',
        'opret sag',
        'start',
        'HOI-2026-001',
        'stedfortræder',
        'fra',
        'Månesten',
        '\ud83d',
        '__proto__:',
        'a: b',
      ),
      { maxLength: 25 },
    );
    const text = fc.oneof(
      parts.map((all) => all.join('')),
      parts.map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(['command', 'nearly', 'nothing']).toContain(danish(typed).understood);
      }),
      { numRuns: 300 },
    );
  });

  it('spaces, punctuation and mentions around a phrase never change what it means', () => {
    const around = fc
      .array(
        fc.constantFrom(
          ' ',
          '\n',
          '\u00a0',
          '&nbsp;',
          '.',
          '!',
          '?',
          '…',
          ',',
          '-',
          ' <at>Rød Tråd</at> ',
          '\u200b',
        ),
        {
          maxLength: 8,
        },
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(phrase, around, around, (typed, before, after) => {
        expect(meaning(danish(`${before} ${typed}${after}`))).toBe(meaning(danish(typed)));
      }),
      { numRuns: 300 },
    );
  });

  it('the case of letters and the spelling of Danish letters never change what it means', () => {
    const spelled = (text: string) => text.replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('æ', 'ae');
    fc.assert(
      fc.property(phrase, fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (typed, capitals) => {
        const mixed = [...typed].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join('');
        expect(fold(meaning(danish(spelled(mixed))))).toBe(fold(meaning(danish(typed))));
      }),
    );
  });

  // "family has men": the route for a worry is only shown, and S7 errs on that side.
  it('a phrase about a case that is misspelled by one letter is never taken for another one', () => {
    const aboutCase = fc
      .tuple(fc.constantFrom(...intents), fc.constantFrom<'da' | 'en'>('da', 'en'))
      .map(([intent, language]) => ({ intent, right: `${commandOf(intent, language)} HOI-2026-001` }))
      .filter(
        ({ intent, right }) =>
          meaning(danish(right)) === JSON.stringify([intent, { subject: 'HOI-2026-001' }, {}]),
      );
    fc.assert(
      fc.property(
        aboutCase,
        fc.nat(),
        fc.constantFrom('', 'x', 'q', 'e', 'n'),
        ({ intent, right }, at, letter) => {
          const place = at % (right.length - ' HOI-2026-001'.length);
          const typed = right.slice(0, place) + letter + right.slice(place + 1);
          // That is the bot's name.
          fc.pre(!/^rødtråd /.test(typed));
          const wrong = danish(typed);
          if (wrong.understood === 'command' && wrong.intent !== 'concernReport')
            expect(wrong.intent).toBe(intent);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    'a ',
    '1.',
    'til ',
    '"',
    '“a',
    'a:',
    ';a:',
    '<at>',
    '</at>',
    ' ',
    '-',
    '\n',
    'ø',
    "a'",
    'hej ',
    'tak ',
    'HOI-2026-001 ',
    'underetnin ',
    '&nbsp;',
  ])('answers the same however often %j stands there', (part) => {
    for (const start of ['', 'overdrag ']) {
      const long = (length: number) => start + part.repeat(length / part.length);
      expect(danish(long(10_000)).understood).toBe(danish(long(1_000)).understood);
    }
  });
});
