import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Understanding, understand } from '../../src/language/phrases';
import type { Locale } from '../../src/language/texts';

const linesOf = (file: string): readonly (readonly [Locale, string])[] =>
  readFileSync(join(__dirname, 'worries', `${file}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', text = ''] = line.split('\t');
      return [language === 'en' ? 'en' : 'da', text] as const;
    });

const isRoute = (said: Understanding): boolean =>
  said.understood === 'command' && said.intent === 'concernReport';
const alarms = (said: Understanding): boolean =>
  isRoute(said) || (said.understood === 'command' && said.concern === 'worry');

const worries = [
  'worries',
  'more-worries',
  'third-worries',
  'fourth-worries',
  'fifth-worries',
  'sixth-worries',
  'seventh-worries',
  'eighth-worries',
  'ninth-worries',
  'tenth-worries',
  'eleventh-worries',
].flatMap(linesOf);
const calm = [
  'calm',
  'more-calm',
  'third-calm',
  'fourth-calm',
  'fifth-calm',
  'sixth-calm',
  'seventh-calm',
  'eighth-calm',
  'ninth-calm',
  'tenth-calm',
  'eleventh-calm',
].flatMap(linesOf);

describe('a worry in plain words gets the municipality’s route (S7)', () => {
  it.each(worries)('%s: %s', (locale, text) => {
    expect(understand(text, { locale })).toMatchObject({ intent: 'concernReport', args: {}, fields: {} });
  });

  it('also in capitals, without Danish letters, with courtesies and with a full stop', () => {
    const plain = (text: string): string => text.replace(/å/g, 'aa').replace(/ø/g, 'oe').replace(/æ/g, 'ae');
    for (const [locale, text] of worries) {
      for (const written of [plain(text), `${text}.`, `Hej Rød Tråd, ${text}`, text.toUpperCase()]) {
        expect([written, isRoute(understand(written, { locale }))]).toEqual([written, true]);
      }
    }
  });

  it('keeps nothing of it: what is understood holds no word of it', () => {
    for (const [locale, text] of worries) {
      expect(Object.keys(understand(text, { locale })).sort()).toEqual(
        expect.not.arrayContaining(['suggestions', 'concern']),
      );
    }
  });
});

describe('the same words said in peace are no worry (S7)', () => {
  it.each(calm)('%s: %s', (locale, text) => {
    expect(alarms(understand(text, { locale }))).toBe(false);
  });

  it.each([
    ['slå påmindelser fra'],
    ['hvem kan noget om misbrug'],
    ['sparring om selvskade'],
    ['sag Familien Bange'],
    ['påmindelser kl. 10'],
    ['turn reminders off'],
    ['who knows about abuse'],
  ])('and leave no doubt: %s', (text) => {
    const said = understand(text, { locale: 'da' });
    expect(said.understood === 'command' && said.concern).not.toBe('doubt');
  });
});

/** Who is mentioned, and to whom it is done. */
const somebody = {
  da: {
    who: ['Alma', 'han', 'hun', 'Ida', 'drengen', 'min elev', 'barnet', 'Storm', 'pigen', 'lillebror'],
    whom: ['Alma', 'ham', 'hende', 'dem', 'drengen', 'barnet', 'Storm', 'pigen', 'børnene'],
    by: ['far', 'mor', 'stedfar', 'moren', 'faderen', 'hendes bror', 'Ida', 'han', 'hun'],
  },
  en: {
    who: ['Alma', 'he', 'she', 'Ida', 'the boy', 'my pupil', 'the child', 'Storm', 'the girl'],
    whom: ['Alma', 'him', 'her', 'them', 'the boy', 'the child', 'Storm', 'the children'],
    by: ['dad', 'mum', 'her stepdad', 'the mother', 'his father', 'her brother', 'Ida', 'he', 'she'],
  },
} as const;

const done = {
  da: [
    'slår',
    'sparker',
    'rusker',
    'skubber',
    'truer',
    'slog',
    'har slået',
    'har sparket',
    'ydmyger',
    'råber ad',
    'kaster ting efter',
  ],
  en: [
    'hits',
    'kicks',
    'shakes',
    'pushes',
    'threatened',
    'slapped',
    'has beaten',
    'screams at',
    'throws things at',
  ],
} as const;

const suffered = {
  da: [
    'bliver slået',
    'blev sparket',
    'bliver låst inde',
    'bliver truet',
    'er blevet rusket',
    'bliver råbt ad',
  ],
  en: ['is being hit', 'was kicked', 'gets locked in', 'was threatened', 'has been shaken', 'gets beaten'],
} as const;

const fares = {
  da: [
    'har blå mærker',
    'tør ikke gå hjem',
    'græder hver dag',
    'får ikke noget at spise',
    'er altid sulten',
    'tisser i bukserne',
    'vil ikke leve mere',
    'skærer i sig selv',
    'er alene hjemme om natten',
    'er bange for sin far',
    'bliver misbrugt',
    'skal giftes mod sin vilje',
  ],
  en: [
    'has bruises',
    'is afraid to go home',
    'cries all day',
    'gets no food at home',
    'is always hungry',
    'wets the bed',
    'wants to die',
    'is self-harming',
    'is left alone all night',
    'is scared of dad',
    'is being abused',
    'is being forced to marry',
  ],
} as const;

const frames = {
  da: [
    '{}',
    'jeg tror {}',
    'jeg er bange for at {}',
    '{} derhjemme',
    'hvad gør jeg, {}',
    'en kollega siger at {}',
  ],
  en: ['{}', 'I think {}', 'a colleague says {}', '{} at home', 'what do I do, {}'],
} as const;

const sentence = fc.constantFrom<Locale>('da', 'en').chain((locale) => {
  const { who, whom, by } = somebody[locale];
  const one = fc.oneof(
    fc.tuple(
      fc.constantFrom<string>(...by),
      fc.constantFrom<string>(...done[locale]),
      fc.constantFrom<string>(...whom),
    ),
    fc.tuple(fc.constantFrom<string>(...who), fc.constantFrom<string>(...suffered[locale])),
    fc.tuple(fc.constantFrom<string>(...who), fc.constantFrom<string>(...fares[locale])),
  );
  return fc
    .tuple(one, fc.constantFrom<string>(...frames[locale]), fc.boolean())
    .map(([words, frame, lower]) => {
      const text = frame.replace('{}', words.join(' '));
      return { locale, text: lower ? text.toLowerCase() : text };
    });
});

describe('a worry is met whoever it is about, whatever is done, however it begins (S7)', () => {
  it('gets the route', () => {
    fc.assert(
      fc.property(sentence, ({ locale, text }) => isRoute(understand(text, { locale }))),
      { numRuns: 800 },
    );
  });

  it('gets the work’s answer beneath, when something is asked for besides', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('. ', ', ', '\n', '! '), ({ locale, text }, join) => {
        const said = understand(`${text}${join}hvem er koordinator for Familien Månesten`, { locale });
        expect(said).toMatchObject({ intent: 'concernReport', beneath: { intent: 'coordinator' } });
      }),
    );
  });
});

describe('an exact line is carried out, with the route beneath when its words worry (S7)', () => {
  it.each([
    ['overdrag Månesten til Lea fordi far slår drengen', 'handover', 'worry'],
    ['aflys mødet for Månesten fordi Alma har blå mærker', 'meeting.cancel', 'worry'],
    ['afslut HOI-2026-001; familien siger: mor drikker igen', 'closeCase', 'worry'],
    ['overdrag Månesten til Lea fordi jeg går på barsel', 'handover', undefined],
  ])('%s', (text, intent, concern) => {
    const said = understand(text, { locale: 'da' });
    expect(said).toMatchObject({ understood: 'command', intent });
    expect('concern' in said ? said.concern : undefined).toBe(concern);
  });

  it('but a worry in the place of a name is asked about nobody', () => {
    for (const text of ['hvem er koordinator for Alma der bliver slået', 'sag drengen med blå mærker']) {
      expect(isRoute(understand(text, { locale: 'da' }))).toBe(true);
    }
  });
});
