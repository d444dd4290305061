import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  jonas,
  karen,
  lea,
  mille,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { familyWords, wordsIn } from '../support/families';
import { familiesMeetings } from '../support/meetings';
import { answerTo, dataOf, outcomeOf, renewed } from '../support/presses';
import { rowsOf } from '../support/store-file';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { operations, refusals, words, actions, meeting, handover } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [adam, karen, lea, sara, jonas, mille]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => {
  bot.teams.faults.clear();
  expect(flawsIn(bot)).toEqual([]);
});
afterAll(() => bot.close());

interface StoredItem {
  readonly id: string;
  readonly state: string;
  readonly doubts: number;
  readonly to: { readonly staffId?: string };
  readonly notice: { readonly kind: string };
  readonly seenTo?: string;
}

const items = (kind: string): readonly StoredItem[] =>
  rowsOf(bot.file, 'outbox')
    .map(({ body }) => JSON.parse(body) as StoredItem)
    .filter(({ notice }) => notice.kind === kind);

const until = async (holds: () => boolean): Promise<void> => {
  for (let left = 400; left > 0 && !holds(); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};

const drift = (who = adam, line = 'drift'): Promise<SeenMessage> => answerTo(bot.person(who), line);

describe('drift', () => {
  test.each([
    ['a coordinator', lea],
    ['a lead', karen],
    ['a professional', jonas],
  ])('is refused to %s', async (_who, id) => {
    const { reads } = await drift(id);
    expect(reads).toContain(refusals.NotAllowed.split('[')[0]);
    expect(reads).not.toContain(operations.title);
  });

  test('says that all is well, when each round was made last and is made next', async () => {
    const { reads } = await drift();
    expect(reads).toContain(operations.allWell);
    for (const name of Object.values(operations.round)) expect(reads).toContain(name);
    expect(reads).toContain('Næste gang onsdag 5. august 2026 kl. 06.00');
  });

  test('is answered in English to whoever asks in English', async () => {
    expect((await drift(adam, 'operations')).reads).toContain(textsFor('en').operations.title);
    await drift();
  });
});

describe('a hand-over whose receiver the app does not reach', () => {
  let own: SeenMessage;
  let card: SeenMessage;

  test('says so to its giver on the card, with the way to send it again', async () => {
    await bot.person(sara).uninstalls();
    own = await answerTo(bot.person(lea), 'overdrag HOI-2026-001 til Sara Testlund fordi jeg rejser');
    expect(own.reads).toContain(handover.titles.requested.giver.replace('{receiver}', 'Sara Testlund'));
    await until(() => items('handover').some(({ state }) => state === 'dead'));
    own = (await bot.person(lea).refreshes(own)).message ?? own;
    expect(own.reads).toContain(words.unsent.no.replace('{name}', 'Sara Testlund'));
  });

  test('stands under drift with whom, what, why and what to do; without a word of a family', async () => {
    card = await drift();
    expect(card.reads).toContain('Sara Testlund');
    expect(card.reads).toContain(operations.topics.handover);
    expect(card.reads).toContain(operations.why.notInstalled);
    expect(card.reads).toContain(operations.next.notInstalled);
    expect(card.reads).toContain(operations.unreached);
    expect(wordsIn(card.reads, familyWords(bot.file))).toEqual([]);
    expect(card.reads).not.toContain('HOI-2026');
  });

  test('nobody but an administrator sends it again or drops it from there, and the giver alone from the card', async () => {
    const ids = dataOf(card, 'operations.sendAgain');
    const said = await answerTo(bot.person(karen), 'hjælp');
    for (const verb of ['operations.sendAgain', 'operations.drop', 'operations.show'])
      expect(outcomeOf(await bot.person(karen).forges(said, verb, ids))).toContain(refusals.NotAllowed);
    const onCard = dataOf(own, 'handover.sendAgain');
    await bot.person(jonas).forges(await answerTo(bot.person(jonas), 'hjælp'), 'handover.sendAgain', onCard);
    expect(items('handover').filter(({ seenTo }) => seenTo !== undefined)).toEqual([]);
  });

  test('is sent again by one press, once, whoever presses', async () => {
    const before = items('handover').length;
    await bot.person(sara).installs();
    await bot.person(lea).presses(own, actions['handover.sendAgain']);
    await bot.person(sara).receives('beder dig om at tage over');
    const late = renewed(await bot.person(adam).presses(card, actions['operations.sendAgain']));
    expect(late.reads).toContain(operations.done.gone);
    expect(items('handover')).toHaveLength(before + 1);
    expect((await bot.person(lea).refreshes(own)).message?.reads).not.toContain(
      actions['handover.sendAgain'],
    );
  });

  test('that the administrator was told can be dropped, and is shown no more', async () => {
    await bot.person(lea).uninstalls();
    await bot.person(sara).says('afvis overdragelse HOI-2026-001');
    await until(() => items('handover').some(({ state }) => state === 'dead'));
    // The notice about it comes first.
    await bot.person(adam).receives(/Lea Dummy/);
    const shown = await drift();
    expect(shown.reads).toContain('Lea');
    const after = renewed(await bot.person(adam).presses(shown, actions['operations.drop']));
    expect(after.reads).toContain(operations.done.dropped);
    await bot.person(lea).installs();
  });
});

describe('a reminder of a meeting that Teams does not answer', () => {
  const { newFamily, invited } = familiesMeetings(() => bot);

  test('is in doubt beside each participant, and is sent again to one by one press', async () => {
    const card = await invited(await newFamily());
    await until(() => items('invitation').filter(({ state }) => state === 'sent').length === 2);
    const doubt = { status: 500 };
    bot.teams.faults.next(2, doubt, ['send']);
    await bot.person(lea).presses(card, actions['meeting.remind']);
    await until(() => items('invitation').filter(({ doubts }) => doubts === 1).length === 2);
    bot.teams.faults.next(2, doubt, ['send']);
    await bot.letPass(0.2);
    await until(() => items('invitation').filter(({ state }) => state === 'ambiguous').length === 2);

    // The card updates itself.
    const standing = (): SeenMessage => bot.person(lea).looksAgainAt(card) ?? card;
    await bot.letPass(0.01);
    await until(() => standing().reads.includes(meeting.unsent.perhaps));
    const shown = standing();
    expect(shown.reads.split(meeting.unsent.perhaps)).toHaveLength(3);
    const sent = renewed(await bot.person(lea).presses(shown, 'meeting.sendAgain'));
    expect(sent.reads).toContain(meeting.done.sentAgain.title);
    expect(sent.reads.split(meeting.unsent.perhaps)).toHaveLength(2);
    await until(() => items('invitation').filter(({ state }) => state === 'sent').length === 3);

    const { reads } = await drift();
    expect(reads).toContain(operations.topics.meeting);
    expect(reads).toContain(operations.why.unknown);
  });
});
