import { fill, textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import { adam, type BotAtWork, jonas, karen, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo, dataOf, firstOf, opens, outcomeOf, submits } from '../support/presses';
import { flawsIn, timesSent } from '../support/traffic';

jest.setTimeout(60_000);

const { actions, forms, handoverOffers, reorganisation, refusals } = textsFor('da');

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
  for (const who of [sara, lea, jonas, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(async () => {
  expect(flawsIn(bot)).toEqual([]);
  await bot.close();
});

const coordinates = async (reference: string): Promise<string> => {
  const { reads } = await answerTo(bot.person(karen), `hvem er koordinator for ${reference}`);
  return ['Lea Dummy', 'Sara Testlund'].filter((name) => reads.includes(name)).join(' and ');
};
const referencesIn = ({ reads }: SeenMessage): readonly string[] => [
  ...new Set(reads.match(/HOI-\d{4}-\d{3}/g) ?? []),
];
const families = ['Familien Ombytning', 'Familien Nytår', 'Familien Rokade'];

/** Three families of Lea's that the lead offers to Sara. */
const offeredToSara = async () => {
  for (const alias of families) await answerTo(bot.person(lea), `opret sag "${alias}" start i dag`);
  const planned = await answerTo(
    bot.person(karen),
    'omorganiser; sager: Lea Dummy; til: Sara Testlund; grund: Lea skifter område',
  );
  return planned;
};

const confirmed = async (planned: SeenMessage) => bot.person(karen).presses(planned, 'reorganise.confirm');
const asked = () =>
  bot.person(sara).receives((message) => message.reads.includes(handoverOffers.intro.receiver));

describe('C2: a reorganisation', () => {
  test('is shown first, and nothing happens before the press', async () => {
    const planned = await offeredToSara();
    expect(planned.reads).toContain('Sara Testlund');
    expect(planned.reads).toContain('Der er ikke sket noget endnu');
    expect(planned.buttons).toContain(actions['reorganise.confirm']);
    await bot.letPass(0);
    expect((await answerTo(bot.person(sara), 'overleveringer')).reads).toContain(
      handoverOffers.none.receiver.title,
    );
  });

  test('asks the receiver once for all; each accepted by one press, and the old one stays responsible until the family has met the new one', async () => {
    const planned = await offeredToSara();
    await confirmed(planned);
    const card = await asked();
    const references = referencesIn(card);
    expect(references.length).toBeGreaterThanOrEqual(families.length);
    // Reference, phase, what is due: no family's name before the yes (domain § 3).
    for (const alias of families) expect(card.reads).not.toContain(alias);
    const reference = references[0] ?? '';
    expect(await coordinates(reference)).toBe('Lea Dummy');

    const accepted = await bot.person(sara).presses(card, 'handover.acceptAll');
    expect(outcomeOf(accepted)).toContain(fill(handoverOffers.done.many, { count: references.length }));
    expect(await coordinates(reference)).toBe('Lea Dummy');
    // Pressed again, there is nothing left to do.
    await bot.person(sara).forges(card, 'handover.acceptAll', dataOf(card, 'handover.acceptAll'));
    await bot.person(lea).receives((message) => message.reads.includes(handoverOffers.states.accepted));
    const overview = await answerTo(bot.person(karen), 'omorganiser');
    expect(overview.reads).not.toContain(reorganisation.states.waiting);

    await answerTo(bot.person(lea), `familien har mødt ${reference}; mødt: ja; dato: i dag`);
    const { reads } = await answerTo(bot.person(sara), `sag ${reference}`);
    expect(reads).toContain('Familien');
    expect(await coordinates(reference)).toBe('Sara Testlund');
  });

  test('pressed twice and five times at once it asks once', async () => {
    const planned = await offeredToSara();
    const press = () => confirmed(planned);
    await Promise.all([press(), press(), press(), press(), press()]);
    await press();
    await asked();
    await bot.letPass(0);
    expect(timesSent(bot, sara, new RegExp(handoverOffers.intro.receiver.slice(0, 30)))).toBe(1);
  });

  test('a no leaves the family where it is, and goes back to whoever offered it', async () => {
    await confirmed(await offeredToSara());
    const [reference = ''] = referencesIn(await asked());
    await answerTo(bot.person(sara), `nej til overdragelse ${reference} fordi jeg har for mange`);
    const told = await bot
      .person(karen)
      .receives((message) => message.reads.includes(reorganisation.states.declined));
    expect(told.reads).toContain(reference);
    expect(await coordinates(reference)).toBe('Lea Dummy');
  });

  test('what nobody has answered is taken back by one press; a yes stays', async () => {
    await confirmed(await offeredToSara());
    const card = await asked();
    const [reference = '', other = ''] = referencesIn(card);
    await answerTo(bot.person(sara), `ja til overdragelse ${reference}`);
    const overview = await answerTo(bot.person(karen), 'omorganiser');
    await bot.person(karen).presses(overview, 'reorganise.withdraw');
    await bot.letPass(0);
    expect((await answerTo(bot.person(sara), 'overleveringer')).reads).toContain(
      handoverOffers.none.receiver.title,
    );
    expect((await answerTo(bot.person(sara), `sag ${reference}`)).reads).toContain('Familien');
    expect(await coordinates(other)).toBe('Lea Dummy');
  });
});

describe('who may', () => {
  test.each([
    ['a coordinator', lea],
    ['a professional', jonas],
  ])('not %s', async (_who, who) => {
    expect((await answerTo(bot.person(who), 'omorganiser')).reads).not.toContain(
      forms['reorganise.plan'].title,
    );
    const planned = await offeredToSara();
    const data = dataOf(planned, 'reorganise.confirm');
    const own = await answerTo(bot.person(who), 'hjælp');
    expect(outcomeOf(await bot.person(who).forges(own, 'reorganise.confirm', data))).not.toContain(
      'Familierådgivningen',
    );
  });

  test('a lead asks neither herself nor nobody', async () => {
    await offeredToSara();
    const said = async (line: string) => (await answerTo(bot.person(karen), line)).reads;
    expect(await said('omorganiser; sager: Lea Dummy; grund: ny afdeling')).toContain(refusals.OneWayToShare);
    expect(await said('omorganiser; sager: Lea Dummy; til: Lea Dummy; grund: ny afdeling')).toContain(
      refusals.NothingToReorganise,
    );
    expect(await said('omorganiser; sager: Lea Dummy; til: Karen Leder; grund: ny afdeling')).toContain(
      refusals.ReceiverIsSelf.slice(0, 40),
    );
  });

  test('an administrator gives a department’s cases to another lead, who sees how many and no reference', async () => {
    const planned = await answerTo(
      bot.person(adam),
      'omorganiser; sager: PPR; afdeling: Familierådgivningen; grund: PPR bliver lagt ind under os',
    );
    expect(referencesIn(planned)).toEqual([]);
    await bot.person(adam).presses(planned, 'reorganise.confirm');
    const told = await bot.person(karen).receives((message) => /at fordele/.test(message.reads));
    expect(referencesIn(told)).toEqual([]);
    const dialog = await opens(bot.person(karen), told, 'reorganise.share');
    const shared = firstOf(
      (await submits(bot.person(karen), dialog, 'reorganise.share', { receivers: [sara, lea] })).messages,
    );
    expect(referencesIn(shared)).toEqual([]);
    await bot.person(karen).presses(shared, 'reorganise.confirm');
    const card = await asked();
    expect(referencesIn(card).length).toBeGreaterThan(0);
  });
});

test('in English', async () => {
  const english = textsFor('en');
  await offeredToSara();
  const planned = await answerTo(
    bot.person(karen),
    'reorganise; cases: Lea Dummy; to: Sara Testlund; reason: Lea moves',
  );
  expect(planned.reads).toContain(english.reorganisation.next.planned.slice(0, 30));
});
