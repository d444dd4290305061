import fc from 'fast-check';
import { type Understanding, understand } from '../../src/language/phrases';

const danish = (text: string): Understanding => understand(text, { locale: 'da' });
const english = (text: string): Understanding => understand(text, { locale: 'en' });

describe('misspelled phrases are understood when only one thing can be meant', () => {
  it.each([
    ['koodinator Månesten', 'coordinator'],
    ['hvem er kordinator for Månesten', 'coordinator'],
    ['hvem er koordinater for Månesten', 'coordinator'],
    ['hvem bestemer i Jobcenter', 'entrance'],
    ['mien sager', 'myCases'],
    ['samtyke HOI-2026-001', 'consent'],
    ['refrat Månesten', 'minutes'],
    ['dagsordn Månesten', 'agenda'],
    ['overdraag HOI-2026-001 til Lea', 'handover'],
    ['overdrga HOI-2026-001 til Lea', 'handover'],
    ['kontakk HOI-2026-001', 'contact'],
    ['indstilinger', 'settings'],
    ['overblikk', 'overview'],
    ['hjelp', 'help'],
    ['hva kan du', 'help'],
    ['who is the cordinator for Månesten', 'coordinator'],
    ['minuts HOI-2026-001', 'minutes'],
    ['setings', 'settings'],
    ['undretning', 'concernReport'],
  ])('%s', (phrase, intent) => {
    expect(danish(phrase)).toMatchObject({ intent });
    expect(english(phrase)).toMatchObject({ intent });
  });

  it('keeps the spelling of what the phrase is about', () => {
    expect(danish('samtyke Maanestne')).toMatchObject({ args: { subject: 'Maanestne' } });
  });
});

describe('near misses are met with phrases to type ("Mente du …?")', () => {
  it.each([
    ['opret', ['opret sag', 'opret medlem', 'opret netværk']],
    ['hvem er', ['hvem er koordinator']],
    ['mine', ['mine sager', 'mine referater', 'mine handlinger']],
    ['aflsut Månesten', ['afslut Månesten']],
    ['fasse Månesten', ['fase Månesten']],
    ['samtykkerne Månesten', ['samtykker Månesten']],
  ])('"%s" may have meant %j', (phrase, suggestions) => {
    expect(danish(phrase)).toMatchObject({ understood: 'nearly', suggestions });
  });

  it('every suggestion is understood as it stands, and there are at most three', () => {
    const said = fc.oneof(
      fc.constantFrom('opret', 'tilføj', 'hvem', 'fortryd', 'open', 'who', 'add', 'vis', 'show'),
      fc
        .tuple(
          fc.constantFrom('afslut', 'fase', 'plan', 'indgang', 'samtykke', 'phase', 'close'),
          fc.nat(7),
          fc.constantFrom('', 'x', 'e'),
          fc.constantFrom('', ' Månesten', ' "Familien til Stranden"'),
        )
        .map(([word, at, letter, rest]) => word.slice(0, at) + letter + word.slice(at + 1) + rest),
    );
    fc.assert(
      fc.property(said, fc.constantFrom<'da' | 'en'>('da', 'en'), (text, locale) => {
        const understanding = understand(text, { locale });
        if (understanding.understood !== 'nearly') return;
        expect(understanding.suggestions.length).toBeLessThanOrEqual(3);
        for (const suggestion of understanding.suggestions) {
          expect(understand(suggestion, { locale })).toMatchObject({ understood: 'command' });
        }
      }),
    );
  });
});

describe('what is no phrase is never taken for a command', () => {
  it.each([
    'hej kan vi mødes i morgen?',
    'nejsum',
    'jamen',
    'god idé!',
    'vi ses på tirsdag',
    'mødet gik godt',
    'møde i morgen kl. 10',
    'møde 21/4',
    'måde at gøre det på',
    'moder siger at det går godt',
    'planen er god',
    'plan er at vi ringer til skolen',
    'sagen er lukket',
    'sag det højt',
    'kontrakt om lejlighed',
    'kontakten er god',
    'samtykket fra far mangler',
    'samtykke mangler fra far',
    'referatet er sendt',
    'hvem har tid i morgen?',
    'hvem er det?',
    'hvem ved hvad klokken er',
    'hvad er klokken',
    'hvornår er der frokost',
    'fasen er slut',
    'overblikket er godt',
    'jeg har overdraget sagen til Lea',
    'vi skal have et møde om Månesten',
    'har du lavet en plan',
    'kan du sende referat til mig når det er klar',
    'indgangen er låst',
    'tak for i går',
    'det kan jeg hjælpe med',
    'is there a meeting tomorrow?',
    'the case is closed',
    'the minutes are fine',
    'plan is to call the school',
    'who has time tomorrow?',
    'who knows why',
    'can we meet tomorrow?',
    'contract for a flat',
    'I will consent to that',
    'helped a lot',
    'ok',
    '👍',
    '',
    '   ',
    '?!',
  ])('"%s"', (sentence) => {
    expect(danish(sentence).understood).not.toBe('command');
    expect(english(sentence).understood).not.toBe('command');
  });

  it('nor is a sentence that ends or begins with one', () => {
    const everyday = fc.constantFrom(
      'jeg tror at',
      'vi har ikke',
      'der er ingen',
      'hvornår kommer',
      'det er',
    );
    const phrases = fc.constantFrom(
      'mine sager',
      'overblik',
      'indstillinger',
      'samtykke',
      'referat',
      'settings',
      'overview',
    );
    fc.assert(
      fc.property(everyday, phrases, (sentence, phrase) => {
        expect(danish(`${sentence} ${phrase}`).understood).not.toBe('command');
        expect(danish(`${phrase} ${sentence}`).understood).not.toBe('command');
      }),
    );
  });

  it('nor is anything that merely contains a phrase within a word', () => {
    const contained: readonly (readonly [string, string])[] = [
      ['nej', 'declineHandover'],
      ['hej', 'greeting'],
      ['tak', 'thanks'],
      ['sag', 'case'],
      ['plan', 'plan'],
      ['case', 'case'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...contained),
        fc.stringMatching(/^[a-zæøå]{3,6}$/),
        ([phrase, intent], more) => {
          // By chance it may be a misspelling of another phrase, but never the one it contains.
          expect(danish(phrase + more)).not.toMatchObject({ intent });
          expect(danish(more + phrase)).not.toMatchObject({ intent });
        },
      ),
      { numRuns: 100 },
    );
  });
});
