import fc from 'fast-check';
import { textsFor } from '../../../src/language/texts';
import { fieldsOf } from '../../../src/tryout/activity';
import type { SeenMessage } from '../../../src/tryout/person';
import { verbs } from '../../../src/views/verbs';
import {
  adam,
  type BotAtWork,
  jonas,
  lea,
  per,
  sara,
  staffId,
  startBotAtWork,
} from '../../support/running-bot';
import { familyWords, wordsIn } from '../support/families';
import { answerTo, opens, outcomeOf, submits } from '../support/presses';
import { activityOf, from, invokeOf, type RawActivity } from '../support/raw';
import { countRows } from '../support/store-file';
import { flawsIn, flawsLogged } from '../support/traffic';

jest.setTimeout(60_000);

const { notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => {
  expect(flawsIn(bot)).toEqual([]);
  expect(flawsLogged(bot)).toEqual([]);
});
afterAll(() => bot.close());

/** What the bot said in a person's own chat while something was sent. */
const heard = async (who: string, activity: RawActivity): Promise<string> => {
  const before = (await bot.person(who).sees()).length;
  expect((await bot.teams.sendRaw(activity)).status).toBe(200);
  return (await bot.person(who).sees())
    .slice(before)
    .map(({ reads }) => reads)
    .join('\n');
};

const invokes = [
  ['adaptiveCard/action', { action: { verb: 'case.show', data: { reference: 'HOI-2026-001' } } }],
  ['task/fetch', { data: { verb: 'case.open' } }],
  ['task/submit', { data: { verb: 'case.open', alias: 'Familien Fremmed', startedOn: '2026-08-03' } }],
  ['composeExtension/query', { parameters: [{ name: 'query', value: 'Månesten' }] }],
  ['signin/verifyState', { state: '1' }],
] as const;

describe('strangers get a friendly answer, and nothing of theirs is kept', () => {
  const elsewhere = { tenantId: '99999999-9999-4999-8999-999999999999' };
  const { unknownStaff, unknownTenant } = notices.plain;

  test.each([
    ['somebody who is in no staff list', { aadObjectId: staffId(77) }, {}, unknownStaff],
    ['somebody who has left', { aadObjectId: staffId(11) }, {}, unknownStaff],
    ['somebody without an id', { aadObjectId: undefined }, {}, unknownStaff],
    ['somebody whose id is of odd letters', { aadObjectId: '../../staff?x=1#' }, {}, unknownStaff],
    ['the coordinator’s id in another tenant', {}, elsewhere, unknownTenant],
  ])('%s', async (_who, sender, conversation, said) => {
    const usual = await activityOf(bot, lea);
    const rows = countRows(bot.file);
    const message = { ...from(usual, { id: '29:stranger', ...sender }, conversation), channelData: {} };
    const text = await heard(lea, { ...message, text: 'sag HOI-2026-001' });
    expect(text).toContain(said.text);
    expect(wordsIn(text, familyWords(bot.file))).toEqual([]);
    for (const [name, value] of invokes) {
      const { status, body } = await bot.teams.sendRaw(invokeOf(message, name, value));
      expect(status).toBe(200);
      expect(wordsIn(JSON.stringify(body), familyWords(bot.file))).toEqual([]);
    }
    expect(countRows(bot.file)).toBe(rows);
  });

  test('the same person in capitals is the same person', async () => {
    const usual = await activityOf(bot, lea);
    const shouted = from(
      usual,
      {},
      { tenantId: String(fieldsOf(usual.conversation).tenantId).toUpperCase() },
    );
    expect(await heard(lea, { ...shouted, text: 'sag HOI-2026-001' })).toContain('Familien Månesten');
  });
});

describe('whatever is sent, every invoke is answered with something that Teams can read', () => {
  test.each([
    ['a name that nobody knows', 'composeExtension/whatever', {}],
    ['no name', undefined, {}],
    ['a name that is no text', { $ne: 1 }, {}],
    ['a press of nothing', 'adaptiveCard/action', undefined],
    ['a press without an action', 'adaptiveCard/action', {}],
    ['a press whose action is a list', 'adaptiveCard/action', { action: [] }],
    ['a press of an object', 'adaptiveCard/action', { action: { verb: { toString: 1 }, data: [] } }],
    [
      'a press of what objects inherit',
      'adaptiveCard/action',
      { action: { verb: 'constructor', data: { constructor: 'x' } } },
    ],
    ['a dialog of nothing', 'task/fetch', null],
    ['a dialog that is no form', 'task/fetch', { data: { verb: 'case.show', reference: 'HOI-2026-001' } }],
    ['a dialog sent for what is no form', 'task/submit', { data: { verb: 'handover.accept' } }],
    ['a dialog sent empty', 'task/submit', { data: {} }],
    ['a search for nothing', 'composeExtension/query', {}],
    ['a search for a list', 'composeExtension/query', { parameters: { 0: 'x' } }],
    [
      'a search for an object',
      'composeExtension/query',
      { parameters: [{ name: 'query', value: { a: 1 } }] },
    ],
  ])('%s', async (_what, name, value) => {
    const { status, body } = await bot.teams.sendRaw(invokeOf(await activityOf(bot, per), name, value));
    expect(status).toBe(200);
    expect(wordsIn(JSON.stringify(body ?? ''), familyWords(bot.file))).toEqual([]);
  });

  test('any JSON at all', async () => {
    const usual = await activityOf(bot, per);
    const names = invokes.map(([name]) => name);
    const anything = fc.jsonValue({ maxDepth: 3 });
    const verb = fc.oneof(fc.constantFrom<string>(...verbs), fc.string(), anything);
    const keys = [
      'reference',
      'handover',
      'question',
      'number',
      'from',
      'scope',
      'repetitionKey',
      'alias',
      '__proto__',
      'msteams',
    ];
    const data = fc.dictionary(
      fc.oneof(fc.constantFrom(...keys), fc.string()),
      fc.oneof(fc.string({ unit: 'binary' }), anything),
    );
    const value = fc.oneof(
      anything,
      fc.record({ action: fc.record({ verb, data }), trigger: anything }),
      fc.tuple(verb, data).map(([one, more]) => ({ data: { ...more, verb: one } })),
      fc.record({ parameters: fc.array(fc.record({ name: fc.string(), value: anything })) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), value, async (name, sent) => {
        expect((await bot.teams.sendRaw(invokeOf(usual, name, sent))).status).toBe(200);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a text that is a number', { text: 42 }],
    ['a text that is an object', { text: { toString: 'x' } }],
    ['no text', { text: undefined }],
    ['a value that is a list', { text: 'hjælp', value: [1, 2] }],
    ['a value with a verb that nobody knows', { text: '', value: { verb: '__proto__', data: { a: 1 } } }],
    ['attachments that are none', { text: 'hjælp', attachments: 'none' }],
    ['channel data that is a text', { text: 'hjælp', channelData: 'x' }],
    ['a locale that is none', { text: 'hjælp', locale: 5 }],
    ['a locale nobody speaks', { text: 'hjælp', locale: '__proto__' }],
    ['a type that nobody knows', { type: 'fancyEvent' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edited message', { type: 'messageUpdate', text: 'sag HOI-2026-001' }],
  ])('a message with %s is taken without a stir', async (_what, spoilt) => {
    const usual = await activityOf(bot, per);
    const said = await heard(per, { ...usual, ...spoilt } as RawActivity);
    expect(wordsIn(said, familyWords(bot.file))).toEqual([]);
  });
});

describe('nobody learns of a family from a made-up press', () => {
  const references = ['HOI-2026-001', 'HOI-2026-003', '../HOI/2026?001#', ''];

  let own: SeenMessage;
  beforeAll(async () => {
    own = await answerTo(bot.person(adam), 'indstillinger');
  });

  test.each([...verbs])('%s', async (verb) => {
    const adams = bot.person(adam);
    const press = async (reference: string): Promise<string> => {
      const data = { reference, handover: 'x', question: 'x', alias: 'x', to: 'informed', on: '2026-08-04' };
      return outcomeOf(await adams.forges(own, verb, data)).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    };
    const answer = await press('HOI-2026-999');
    expect(wordsIn(answer, familyWords(bot.file))).toEqual([]);
    for (const reference of references) expect(await press(reference)).toBe(answer);
  });
});

describe('too much of something', () => {
  const much = 'Å'.repeat(100_000);

  test.each([
    ['a text', much],
    ['a search for a coordinator', `hvem er koordinator for ${much}`],
    ['a subject', `hvem kan noget om ${much}`],
    ['a department', `indgang ${much}`],
    ['a decision', `hvem bestemmer om ${much} i Jobcenter`],
    ['an alias', `opret sag "${much}" start i dag`],
    ['a reason', `overdrag HOI-2026-021 til Sara Testlund fordi ${much}`],
    ['a colleague', `overdrag HOI-2026-021 til ${much} fordi orlov`],
    ['a field', `tilføj medlem HOI-2026-021; navn: ${much}; relation: barn`],
    ['fields', `tilføj medlem HOI-2026-021; ${'navn: x; '.repeat(20_000)}`],
    ['words', 'hjælp '.repeat(20_000)],
    ['quotes', '"'.repeat(100_000)],
    ['mentions', '<at>Rød Tråd</at>'.repeat(500)],
  ])('of %s is answered in little', async (_what, text) => {
    const answer = await answerTo(bot.person(sara), text);
    expect(answer.reads.length).toBeLessThan(10_000);
  });

  test('in a dialog it comes back shortened, and says so', async () => {
    const dialog = await opens(bot.person(sara), await answerTo(bot.person(sara), 'opret sag'), 'case.open');
    const back = await submits(bot.person(sara), dialog, 'case.open', { alias: much, exceptionReason: much });
    expect(back.dialog?.reads).toContain('for lang');
  });

  test('on a card, in ids and inputs', async () => {
    const own = await answerTo(bot.person(sara), 'hjælp');
    const some = much.slice(0, 5_000);
    const data = {
      reference: some,
      question: some,
      subject: some,
      repetitionKey: some,
      alias: some,
      text: some,
    };
    for (const verb of verbs) {
      const press = await bot.person(sara).forges(own, verb, data);
      expect(outcomeOf(press).length).toBeLessThan(10_000);
    }
  });

  test('a body beyond all measure is a bad request, and the bot goes on', async () => {
    const usual = await activityOf(bot, per);
    const { status } = await bot.teams.sendRaw({ ...usual, text: 'x'.repeat(600_000) });
    expect(status).toBe(413);
    expect(flawsIn(bot)).toEqual(['toBot message: status 413']);
    expect((await answerTo(bot.person(per), 'hjælp')).reads.length).toBeGreaterThan(0);
  });
});

describe('signs that mean something elsewhere mean nothing here', () => {
  test.each([
    ['Markdown', '**Fed** _og_ [klik](https://elsewhere.example) `x`'],
    ['HTML', '<b>Fed</b> <script>alert(1)</script> &amp;'],
    ['a gap of a template', '${reference} og {{DATE(2026-01-01)}}'],
    ['a mention', '<at>Sara Testlund</at>'],
    ['a list', '- Familien * Streg'],
    ['a heading', '# Familien Overskrift'],
    ['a quote', '" onload="x'],
    ['what objects inherit', '__proto__'],
  ])('%s in a family’s name is a family’s name', async (_what, alias) => {
    const dialog = await opens(bot.person(sara), await answerTo(bot.person(sara), 'opret sag'), 'case.open');
    const { messages } = await submits(bot.person(sara), dialog, 'case.open', { alias });
    const [card] = messages;
    expect(card?.reads.replaceAll('\u200b', '').replaceAll('\\&', '&')).toContain(alias);
    expect(JSON.stringify(card?.card)).not.toMatch(/"(url|type)":"(https:\/\/elsewhere|Action\.OpenUrl)/);
    expect(card?.activity.entities ?? []).toEqual([]);
  });
});

test('a sign that turns the direction of reading is left out of a family’s name', async () => {
  const dialog = await opens(bot.person(sara), await answerTo(bot.person(sara), 'opret sag'), 'case.open');
  const { messages } = await submits(bot.person(sara), dialog, 'case.open', {
    alias: 'Familien \u202eneddoF',
  });
  expect(messages[0]?.reads).toContain('Familien neddoF');
});

describe('somebody who is too fast', () => {
  let slow: BotAtWork;
  beforeAll(async () => {
    slow = await startBotAtWork(undefined, { pace: { burst: 5, perSecond: 0.001 } });
  });
  afterAll(() => slow.close());

  test('is told so in a friendly way, and is heard again a while later; others notice nothing', async () => {
    const [sentence = ''] = refusals.TooFast.split('[');
    const isRefused = async (who: string) =>
      (await answerTo(slow.person(who), 'hjælp')).reads.includes(sentence);
    const refused: boolean[] = [];
    for (let turn = 0; turn < 8; turn += 1) refused.push(await isRefused(jonas));
    expect(refused).toEqual([false, false, false, false, false, true, true, true]);
    await expect(slow.person(jonas).searches('Månesten')).rejects.toThrow(sentence);
    expect(await isRefused(per)).toBe(false);
    await slow.letPass(1);
    expect(await isRefused(jonas)).toBe(false);
    expect(flawsIn(slow)).toEqual([]);
  });
});
