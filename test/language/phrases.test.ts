import { fold } from '../../src/domain/base/matching';
import {
  type Command,
  commandOf,
  exampleOf,
  type Understanding,
  understand,
} from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';
import type { Intent, Language } from '../../src/language/phrases/intents';

const danish = (text: string): Understanding => understand(text, { locale: 'da' });
const english = (text: string): Understanding => understand(text, { locale: 'en' });

/** Intent and arguments in one object, which reads best in a table. */
const meaning = (understanding: Understanding): object | undefined =>
  understanding.understood === 'command'
    ? { intent: understanding.intent, ...understanding.args }
    : undefined;

const folded = (understanding: Understanding): string => fold(JSON.stringify(meaning(understanding)));

/** What people type according to the run contract, in Danish and in English. */
const typed: readonly (readonly [phrase: string, language: Language, intent: Intent, args?: object])[] = [
  ['hjælp', 'da', 'help'],
  ['help', 'en', 'help'],
  ['hvem er koordinator for HOI-2026-001', 'da', 'coordinator', { subject: 'HOI-2026-001' }],
  ['hvem er koordinator for Familien Månesten', 'da', 'coordinator', { subject: 'Familien Månesten' }],
  ['koordinator Freja', 'da', 'coordinator', { subject: 'Freja' }],
  ['who is the coordinator for Månesten', 'en', 'coordinator', { subject: 'Månesten' }],
  ['indgang', 'da', 'entrance'],
  ['indgang Jobcenter', 'da', 'entrance', { department: 'Jobcenter' }],
  ['hvem bestemmer i Familierådgivningen', 'da', 'entrance', { department: 'Familierådgivningen' }],
  ['entrance', 'en', 'entrance'],
  ['entrance Jobcenter', 'en', 'entrance', { department: 'Jobcenter' }],
  ['hvem kan noget om sprog', 'da', 'whoKnows', { topic: 'sprog' }],
  ['who knows about language', 'en', 'whoKnows', { topic: 'language' }],
  ['mine sager', 'da', 'myCases'],
  ['my cases', 'en', 'myCases'],
  ['sag HOI-2026-001', 'da', 'case', { subject: 'HOI-2026-001' }],
  ['case HOI-2026-001', 'en', 'case', { subject: 'HOI-2026-001' }],
  ['opret sag', 'da', 'openCase'],
  ['opret sag "Månesten" start 2026-03-02', 'da', 'openCase', { alias: 'Månesten', start: '2026-03-02' }],
  ['open case', 'en', 'openCase'],
  ['open case "Månesten" start 2026-03-02', 'en', 'openCase', { alias: 'Månesten', start: '2026-03-02' }],
  ['overdrag HOI-2026-001 til Lea Dummy', 'da', 'handover', { subject: 'HOI-2026-001', to: 'Lea Dummy' }],
  ['hand over Månesten to Lea Dummy', 'en', 'handover', { subject: 'Månesten', to: 'Lea Dummy' }],
  ['samtykke Månesten', 'da', 'consent', { subject: 'Månesten' }],
  ['consent Månesten', 'en', 'consent', { subject: 'Månesten' }],
  ['møde Månesten', 'da', 'meeting', { subject: 'Månesten' }],
  ['meeting Månesten', 'en', 'meeting', { subject: 'Månesten' }],
  ['dagsorden HOI-2026-001', 'da', 'agenda', { subject: 'HOI-2026-001' }],
  ['agenda HOI-2026-001', 'en', 'agenda', { subject: 'HOI-2026-001' }],
  ['referat HOI-2026-001', 'da', 'minutes', { subject: 'HOI-2026-001' }],
  ['minutes HOI-2026-001', 'en', 'minutes', { subject: 'HOI-2026-001' }],
  ['plan Månesten', 'da', 'plan', { subject: 'Månesten' }],
  ['rød tråd HOI-2026-001', 'da', 'redThread', { subject: 'HOI-2026-001' }],
  ['plan Månesten', 'en', 'plan', { subject: 'Månesten' }],
  ['red thread Månesten', 'en', 'redThread', { subject: 'Månesten' }],
  ['kontakt Månesten', 'da', 'contact', { subject: 'Månesten' }],
  ['contact Månesten', 'en', 'contact', { subject: 'Månesten' }],
  ['overblik', 'da', 'overview'],
  ['overblik nu', 'da', 'overview', { now: true }],
  ['overview', 'en', 'overview'],
  ['overview now', 'en', 'overview', { now: true }],
  ['underretning', 'da', 'concernReport'],
  ['concern report', 'en', 'concernReport'],
  ['indstillinger', 'da', 'settings'],
  ['settings', 'en', 'settings'],
  ['revision HOI-2026-001', 'da', 'audit', { subject: 'HOI-2026-001' }],
  ['audit HOI-2026-001', 'en', 'audit', { subject: 'HOI-2026-001' }],
  ['aktindsigt HOI-2026-001', 'da', 'accessToFile', { subject: 'HOI-2026-001' }],
  ['access HOI-2026-001', 'en', 'accessToFile', { subject: 'HOI-2026-001' }],
];

const contract = typed.map(([phrase, language, intent, args = {}]) => ({ phrase, language, intent, args }));

/** Ways of writing that change nothing. */
const manners: Readonly<Record<string, (phrase: string) => string>> = {
  'in capitals': (phrase) => phrase.toUpperCase(),
  'in small letters': (phrase) => phrase.toLowerCase(),
  'with a question mark': (phrase) => `${phrase}?`,
  'with an exclamation mark': (phrase) => `${phrase}!`,
  'with a full stop': (phrase) => `${phrase}.`,
  'with a mention': (phrase) => `<at>Rød Tråd</at> ${phrase}`,
  'with a mention behind it': (phrase) => `${phrase} <at>Rød Tråd</at>`,
  'with a mention and hard spaces': (phrase) => `<at id="0">Rød Tråd</at>&nbsp;${phrase}\u00a0\n`,
  'with the name of the bot': (phrase) => `Rød Tråd, ${phrase}`,
  'with the name of the bot after @': (phrase) => `@Rød Tråd ${phrase}`,
  'without Danish letters': (phrase) =>
    phrase.replace(
      /[æøåÆØÅ]/g,
      (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa', Æ: 'AE', Ø: 'OE', Å: 'AA' })[letter] ?? '',
    ),
  'with plain letters': (phrase) => phrase.replaceAll('ø', 'o').replaceAll('å', 'a'),
  'with many spaces': (phrase) => `  ${phrase.replaceAll(' ', '   ')}  `,
  politely: (phrase) => `Hej Rød Tråd, ${phrase}. På forhånd tak!`,
};

describe.each(contract)('"$phrase"', ({ phrase, language, intent, args }) => {
  it('is understood', () => {
    expect(meaning(understand(phrase, { locale: language }))).toEqual({ intent, ...args });
  });

  it('is understood whatever language the reader has', () => {
    for (const locale of ['da', 'en'] as const)
      expect(understand(phrase, { locale })).toMatchObject({ intent, args });
  });

  it.each(Object.keys(manners))('is understood %s', (manner) => {
    const plain = danish(phrase);
    expect(folded(danish(manners[manner]?.(phrase) ?? ''))).toBe(folded(plain));
  });
});

describe('the language of a phrase', () => {
  it('is the one it was typed in', () => {
    expect(english('mine sager')).toMatchObject({ language: 'da' });
    expect(danish('my cases')).toMatchObject({ language: 'en' });
  });

  it('is the reader’s when it is the same in both', () => {
    expect(danish('plan Månesten')).toMatchObject({ language: 'da' });
    expect(english('plan Månesten')).toMatchObject({ language: 'en' });
  });
});

describe('natural ways to say the same', () => {
  it.each([
    ['hvem er koordinatoren for Familien Månesten', { intent: 'coordinator', subject: 'Familien Månesten' }],
    ['hvem er Månestens koordinator', { intent: 'coordinator', subject: 'Månestens' }],
    ['hvem koordinerer Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ['hvem har Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ['hvem har ansvaret for Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ['hvem er tovholder for Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ['koordinator på Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ['koordinator i sagen HOI-2026-001', { intent: 'coordinator', subject: 'sagen HOI-2026-001' }],
    ['who coordinates Månesten', { intent: 'coordinator', subject: 'Månesten' }],
    ["who's the coordinator for Månesten", { intent: 'coordinator', subject: 'Månesten' }],
    ["who is Månesten's coordinator", { intent: 'coordinator', subject: "Månesten's" }],
    ['hvem er koordinator', { intent: 'coordinator' }],
    [
      'hvem bestemmer om støtte i hjemmet i Familierådgivningen',
      { intent: 'entrance', decision: 'støtte i hjemmet', department: 'Familierådgivningen' },
    ],
    ['hvem bestemmer om fritidspas', { intent: 'entrance', decision: 'fritidspas' }],
    [
      'hvem kan bevilge aflastning i Børn og Unge',
      { intent: 'entrance', decision: 'aflastning', department: 'Børn og Unge' },
    ],
    ['hvem er leder i Jobcenter', { intent: 'entrance', department: 'Jobcenter' }],
    [
      'who decides about housing in Jobcenter',
      { intent: 'entrance', decision: 'housing', department: 'Jobcenter' },
    ],
    ['hvem ved noget om spædbørn og søvn', { intent: 'whoKnows', topic: 'spædbørn og søvn' }],
    ['hvem kan hjælpe mig med adoption', { intent: 'whoKnows', topic: 'adoption' }],
    ['sparring om traumer', { intent: 'sparring', topic: 'traumer' }],
    ['jeg har brug for sparring', { intent: 'sparring' }],
    ['sparring on trauma', { intent: 'sparring', topic: 'trauma' }],
    ['mine familier', { intent: 'myCases' }],
    ['vis mine sager', { intent: 'myCases' }],
    ['vis sag hoi 2026 1', { intent: 'case', subject: 'hoi 2026 1' }],
    ['HOI-2026-001', { intent: 'case', subject: 'HOI-2026-001' }],
    ['open case HOI-2026-001', { intent: 'case', subject: 'HOI-2026-001' }],
    ['ny sag', { intent: 'openCase' }],
    ['start en ny sag', { intent: 'openCase' }],
    [
      'opret sag Familien Solsort start 2/3-2026',
      { intent: 'openCase', alias: 'Familien Solsort', start: '2/3-2026' },
    ],
    [
      'opret sag "Familien Solsort" start 2. marts 2026 koordinator Sara Testlund',
      { intent: 'openCase', alias: 'Familien Solsort', start: '2. marts 2026', coordinator: 'Sara Testlund' },
    ],
    [
      'open case "Solsort" start today with coordinator Sara Testlund',
      { intent: 'openCase', alias: 'Solsort', start: 'today', coordinator: 'Sara Testlund' },
    ],
    ['opret sag start i dag', { intent: 'openCase', start: 'i dag' }],
    [
      'overdrag Månesten til Lea Dummy fordi jeg skal på orlov til juli',
      { intent: 'handover', subject: 'Månesten', to: 'Lea Dummy', reason: 'jeg skal på orlov til juli' },
    ],
    ['kan du overdrage HOI-2026-001 til Lea', { intent: 'handover', subject: 'HOI-2026-001', to: 'Lea' }],
    [
      'transfer Månesten to Lea because of leave',
      { intent: 'handover', subject: 'Månesten', to: 'Lea', reason: 'of leave' },
    ],
    ['overdrag til Lea', { intent: 'handover', to: 'Lea' }],
    ['fortryd overdragelse HOI-2026-001', { intent: 'withdrawHandover', subject: 'HOI-2026-001' }],
    ['ja til HOI-2026-001', { intent: 'acceptHandover', subject: 'HOI-2026-001' }],
    ['accept handover of Månesten', { intent: 'acceptHandover', subject: 'Månesten' }],
    [
      'nej til HOI-2026-001 fordi jeg er syg',
      { intent: 'declineHandover', subject: 'HOI-2026-001', reason: 'jeg er syg' },
    ],
    ['familien har mødt HOI-2026-001', { intent: 'handover.familyMeeting', subject: 'HOI-2026-001' }],
    [
      'familien har mødt den nye koordinator i Månesten',
      { intent: 'handover.familyMeeting', subject: 'Månesten' },
    ],
    ['overtag HOI-2026-001', { intent: 'takeOver', subject: 'HOI-2026-001' }],
    ['afslut sagen HOI-2026-001', { intent: 'closeCase', subject: 'HOI-2026-001' }],
    ['close case Månesten', { intent: 'closeCase', subject: 'Månesten' }],
    [
      'stedfortræder Familien Månesten: Lea Dummy fra 1. juli til 21. juli',
      {
        intent: 'deputy',
        subject: 'Familien Månesten',
        person: 'Lea Dummy',
        from: '1. juli',
        to: '21. juli',
      },
    ],
    [
      'stedfortræder HOI-2026-001 Lea Dummy',
      { intent: 'deputy', subject: 'HOI-2026-001', person: 'Lea Dummy' },
    ],
    [
      'deputy for Månesten is Lea from 1 July to 21 July',
      { intent: 'deputy', subject: 'Månesten', person: 'Lea', from: '1 July', to: '21 July' },
    ],
    ['afslut stedfortræder HOI-2026-001', { intent: 'endDeputy', subject: 'HOI-2026-001' }],
    ['næste fase i Månesten', { intent: 'case.movePhase', subject: 'Månesten' }],
    ['målgruppe HOI-2026-001', { intent: 'case.recordTargetGroup', subject: 'HOI-2026-001' }],
    ['tilføj medlem HOI-2026-001', { intent: 'case.addMember', subject: 'HOI-2026-001' }],
    ['tilføj netværk Månesten', { intent: 'case.addNetwork', subject: 'Månesten' }],
    [
      'fjern Kim fra netværket i Månesten',
      { intent: 'case.removeNetwork', subject: 'Månesten', person: 'Kim' },
    ],
    ['den røde tråd for Månesten', { intent: 'redThread', subject: 'Månesten' }],
    ['indkald til møde i Månesten', { intent: 'meeting', subject: 'Månesten' }],
    ['skriv engelsk', { intent: 'settings', language: 'en' }],
    ['påmindelser kl. 10', { intent: 'settings', at: '10' }],
    ['dagens besked kl. 13.00', { intent: 'settings', at: '13.00' }],
    ['stop påmindelser om kontakt og møder', { intent: 'settings', mute: 'kontakt og møder' }],
    ['start påmindelser om kontakt', { intent: 'settings', unmute: 'kontakt' }],
    ['stop påmindelser', { intent: 'settings' }],
    ['reminders at 7 am', { intent: 'settings', at: '7 am' }],
    ['stop reminders about meetings', { intent: 'settings', mute: 'meetings' }],
    ['unmute reminders about deadlines', { intent: 'settings', unmute: 'deadlines' }],
    ['switch to Danish', { intent: 'settings', language: 'da' }],
    ['importer medarbejdere', { intent: 'import', what: 'medarbejdere' }],
    ['hvad kan du', { intent: 'help' }],
    ['hjælp 😊', { intent: 'help' }],
    ['hej', { intent: 'greeting' }],
    ['@Rød Tråd', { intent: 'greeting' }],
    ['mange tak', { intent: 'thanks' }],
  ])('%s', (phrase, expected) => {
    expect(meaning(danish(phrase))).toEqual(expected);
  });
});

describe('what a phrase is about is kept as it was typed', () => {
  it.each([
    ['SAG McIntyre-Ågård', 'McIntyre-Ågård'],
    ['sag "Familien til Stranden"', 'Familien til Stranden'],
    ['sag “Vi Kan!”', 'Vi Kan!'],
    ['sag »Månesten«', 'Månesten'],
    ['sag Familien Månesten (ny)', 'Familien Månesten (ny)'],
    ['sag Familien Det Gode Liv', 'Familien Det Gode Liv'],
    ['sag <at>Freja</at>?', 'Freja'],
  ])('%s', (phrase, subject) => {
    expect(meaning(danish(phrase))).toEqual({ intent: 'case', subject });
  });

  it('words of a phrase inside quotes belong to the name', () => {
    expect(meaning(danish('overdrag "Turen til Lea" til Lea Dummy'))).toEqual({
      intent: 'handover',
      subject: 'Turen til Lea',
      to: 'Lea Dummy',
    });
  });
});

describe('fields in the same message', () => {
  const fieldsOf = (text: string) => {
    const { intent, args, fields } = danish(text) as Command;
    return { intent, args, fields };
  };

  it('follow after semicolons', () => {
    expect(
      fieldsOf(
        'afslut HOI-2026-001; Overtaget af: Kim Frivillig; dato: i dag; familien siger: "vi er klar; alle fire"',
      ),
    ).toEqual({
      intent: 'closeCase',
      args: { subject: 'HOI-2026-001' },
      fields: { 'overtaget af': 'Kim Frivillig', dato: 'i dag', 'familien siger': 'vi er klar; alle fire' },
    });
  });

  it('or on lines of their own, where a line without label goes on with the one before', () => {
    expect(
      fieldsOf('Afslut HOI-2026-001\r\nfamilien siger: vi er klar\nog glade; kom kl. 10:30\n\ndato: i dag\n'),
    ).toEqual({
      intent: 'closeCase',
      args: { subject: 'HOI-2026-001' },
      fields: { 'familien siger': 'vi er klar\nog glade; kom kl. 10:30', dato: 'i dag' },
    });
  });

  it('have labels that are the same with and without Danish letters', () => {
    expect(fieldsOf('tilføj medlem HOI-2026-001; Fødselsår: 2014').fields).toEqual(
      fieldsOf('tilfoej medlem HOI-2026-001; foedselsaar: 2014').fields,
    );
  });

  it('keep an address and its punctuation', () => {
    expect(fieldsOf('møde Månesten; sted: https://eksempel.example/a; spørgsmål: hvornår?').fields).toEqual({
      sted: 'https://eksempel.example/a',
      sporgsmal: 'hvornår?',
    });
  });

  it('can hold a pasted list', () => {
    expect(fieldsOf('import\nafdelinger:\nid;navn\n1;Jobcenter').fields).toEqual({
      afdelinger: 'id;navn\n1;Jobcenter',
    });
  });
});

describe('every intent', () => {
  const intents = [...new Set(books.flatMap((book) => book.phrases.map(({ intent }) => intent)))];

  it.each(intents)('%s: its shortest phrase and its example are understood, in both languages', (intent) => {
    for (const locale of ['da', 'en'] as const) {
      const expected = { intent, language: locale };
      expect(understand(commandOf(intent, locale), { locale })).toMatchObject(expected);
      expect(understand(exampleOf(intent, locale, 'HOI-2026-002'), { locale })).toMatchObject(expected);
    }
  });

  it.each(
    intents.filter(
      (intent) => 'subject' in (danish(exampleOf(intent, 'da', 'HOI-2026-002')) as Command).args,
    ),
  )('%s: its shortest phrase may be followed by a case', (intent) => {
    for (const language of ['da', 'en'] as const) {
      expect(danish(`${commandOf(intent, language)} HOI-2026-002`)).toMatchObject({
        intent,
        args: { subject: 'HOI-2026-002' },
      });
    }
  });

  it('has phrases in both languages', () => {
    const [one, other] = books.map((book) => [...new Set(book.phrases.map(({ intent }) => intent))].sort());
    expect(one).toEqual(other);
  });
});
