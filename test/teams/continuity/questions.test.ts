import { forgetMunicipality } from '../../../src/app/organisation/directory';
import { demoTenantId } from '../../../src/config';
import { settings as demoSettings } from '../../../src/demo/departments';
import { fill, textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  emily,
  ida,
  jonas,
  karen,
  lea,
  mille,
  nora,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, dataOf, outcomeOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { coordinator: texts, refusals } = textsFor('da');
const days = 24;

/** The case and its coordinator. */
const family = { reference: 'HOI-2026-001', alias: 'Familien Månesten' };

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(async () => {
  const flaws = flawsIn(bot);
  await bot.close();
  expect(flaws).toEqual([]);
});

/** Asks about a family and passes the question on; returns the asker's card. */
const passesOn = async (who: string, about: string): Promise<SeenMessage> => {
  const offer = await answerTo(bot.person(who), `hvem er koordinator for ${about}`);
  const { message } = await bot.person(who).presses(offer, 'question.passOn', { purpose: 'coordinate' });
  if (message === undefined) throw new Error('the card is gone');
  return message;
};

/** What the bot has written to somebody in their own chat so far, apart from what they asked for themselves. */
const chatOf = async (who: string): Promise<readonly string[]> =>
  (await bot.person(who).sees()).filter(({ fromBot }) => fromBot).map(({ reads }) => reads);

describe('a question that is passed on (C7)', () => {
  test('the coordinator shares, and the asker hears the name and nothing else', async () => {
    await passesOn(nora, family.alias);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    expect(question.reads).toContain('Misbrugscentret');
    expect(question.reads).toContain('Jeg skal koordinere min indsats');
    expect(question.reads).toContain(family.alias);
    const shared = await bot.person(lea).presses(question, 'question.share');
    expect(shared.message?.reads).toContain(texts.question.states.shared);
    expect(shared.message?.buttons).not.toContain('Ja, del navnet');

    const heard = await bot.person(nora).receives(/Lea Dummy/);
    expect(heard.reads).toContain(texts.basis.shared);
    expect(heard.reads).toContain(family.reference);
    expect(heard.reads).not.toContain('Månesten');
    expect(heard.reads).not.toContain('Freja');
  });

  test('a decline is not told: on the promised day comes the same last word as where there is no case', async () => {
    await passesOn(nora, family.reference);
    await passesOn(emily, 'HOI-2026-999');
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    const declined = await bot.person(lea).presses(question, 'question.decline');
    expect(declined.message?.reads).toContain(texts.question.states.declined);

    await bot.letPass(2 * days);
    bot.person(emily).speaks('da-DK');
    await answerTo(bot.person(emily), 'hjælp');
    expect(await chatOf(nora)).toHaveLength(1);

    await bot.letPass(1 * days);
    const lastWord = await bot.person(nora).receives(texts.result.noAnswer);
    const nothingThere = await bot.person(emily).receives(texts.result.noAnswer);
    expect(nothingThere.card).toEqual(lastWord.card);
    expect(JSON.stringify(lastWord.card)).not.toMatch(/Lea|HOI|Månesten/);
  });

  test('where nobody answers at all, the asker hears the last word once, and nobody twice', async () => {
    await passesOn(nora, family.reference);
    await bot.person(lea).receives(/Nora Opspind spørger/);
    await bot.letPass(3 * days);
    await bot.person(nora).receives(texts.result.noAnswer);
    await bot.letPass(20 * days);
    await answerTo(bot.person(nora), 'hjælp');
    const chat = await chatOf(nora);
    expect(chat.filter((text) => text.includes(texts.result.noAnswer))).toHaveLength(1);
  });

  test('the coordinator asks back, the asker replies, and then the name is shared', async () => {
    await passesOn(nora, family.reference);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    const asked = await bot
      .person(lea)
      .presses(question, 'question.askBack', { text: 'Hvad drejer det sig om?' });
    expect(asked.message?.reads).toContain('Hvad drejer det sig om?');

    const askedBack = await bot.person(nora).receives('Hvad drejer det sig om?');
    expect(JSON.stringify(askedBack.card)).not.toMatch(/Lea|HOI|Månesten/);
    const replied = await bot.person(nora).presses(askedBack, 'question.reply', { text: 'Et fælles møde' });
    expect(replied.message?.reads).toContain(texts.result.replied);

    const reply = await bot.person(lea).receives('Et fælles møde');
    await bot.person(lea).presses(reply, 'question.share');
    expect((await bot.person(nora).receives(/Lea Dummy/)).reads).toContain(texts.basis.shared);
    await bot.letPass(4 * days);
    await answerTo(bot.person(nora), 'hjælp');
    expect((await chatOf(nora)).join('\n')).not.toContain(texts.result.noAnswer);
  });

  test('asking back without a question leaves the card as it is', async () => {
    await passesOn(nora, family.reference);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    const press = await bot.person(lea).presses(question, 'question.askBack', { text: '  ' });
    expect(press.notice).toBe(fill(refusals.FieldMissing));
    expect(press.message?.buttons).toEqual(question.buttons);
  });

  test('sent twice, shared twice and shared after declining: one card, one answer, the first word counts', async () => {
    const offer = await answerTo(bot.person(nora), `hvem er koordinator for ${family.reference}`);
    const send = () => bot.person(nora).presses(offer, 'question.passOn', { purpose: 'coordinate' });
    await Promise.all([send(), send()]);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    await Promise.all([1, 2, 3].map(() => bot.person(lea).presses(question, 'question.share')));
    await bot.person(nora).receives(/Lea Dummy/);
    const late = await bot.person(lea).presses(question, 'question.decline');
    expect(late.message?.reads).toContain(texts.question.states.shared);
    await answerTo(bot.person(nora), 'hjælp');
    expect((await chatOf(nora)).filter((text) => text.includes('Lea Dummy'))).toHaveLength(1);
    await answerTo(bot.person(lea), 'hjælp');
    expect((await chatOf(lea)).filter((text) => text.includes('Nora Opspind'))).toHaveLength(1);
  });

  test('nobody but who answers for the family can answer it, whatever their card says', async () => {
    await passesOn(nora, family.reference);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    const data = dataOf(question, 'question.share');
    for (const who of [sara, jonas, mille, ida, per, karen, rie, adam, nora]) {
      const own = await answerTo(bot.person(who), 'hjælp');
      for (const verb of ['question.share', 'question.decline', 'question.show']) {
        const said = outcomeOf(await bot.person(who).forges(own, verb, data));
        expect(said).not.toMatch(/Nora Opspind|Månesten/);
        expect([refusals.NotAllowed, refusals.NotFound]).toContain(said.split('\n').at(-1));
      }
    }
    expect((await bot.person(lea).presses(question, 'question.share')).message?.reads).toContain(
      texts.question.states.shared,
    );
  });

  test('a question of somebody else, one that never was, and ids of odd letters are all just closed', async () => {
    const offer = await answerTo(bot.person(nora), `hvem er koordinator for ${family.reference}`);
    const { question } = dataOf(offer, 'question.passOn');
    const own = await answerTo(bot.person(ida), 'hjælp');
    for (const id of [
      question,
      'never',
      '../settings',
      '__proto__',
      'a/b?c#d',
      '%00',
      'x'.repeat(5_000),
      '',
    ]) {
      for (const verb of ['question.passOn', 'question.reply']) {
        const press = await bot
          .person(ida)
          .forges(own, verb, { question: id, purpose: 'invite', number: 0, text: 'x' });
        expect(outcomeOf(press)).toContain(refusals.QuestionClosed);
      }
    }
  });

  test('for a family without a coordinator its lead gets it, by number, and shares (C4)', async () => {
    await passesOn(nora, 'Familien Drivtømmer');
    const question = await bot.person(karen).receives(/Nora Opspind spørger/);
    expect(question.reads).toContain('HOI-2026-014');
    expect(question.reads).not.toContain('Drivtømmer');
    await bot.person(karen).presses(question, 'question.share');
    expect((await bot.person(nora).receives(texts.uncovered)).reads).toContain('Karen Leder');
  });

  test('a card that the coordinator had left open shows how the question stands now', async () => {
    await passesOn(nora, family.reference);
    const question = await bot.person(lea).receives(/Nora Opspind spørger/);
    await bot.person(lea).presses(question, 'question.askBack', { text: 'Hvad drejer det sig om?' });
    const askedBack = await bot.person(nora).receives('Hvad drejer det sig om?');
    await bot.person(nora).presses(askedBack, 'question.reply', { text: 'Et fælles møde' });
    const refreshed = await bot.person(lea).refreshes(question);
    expect(refreshed.message?.reads).toContain('Et fælles møde');
  });
});

describe('a municipality that is stricter', () => {
  test('lets the coordinator answer colleagues of the same authority too (C7)', async () => {
    const { services } = bot.running();
    await services.store.partition({ tenantId: demoTenantId }).commit([
      {
        do: 'put',
        document: {
          kind: 'settings',
          id: 'municipality',
          body: { ...demoSettings, lookup: { ...demoSettings.lookup, sameAuthorityMayAsk: false } },
        },
      },
    ]);
    forgetMunicipality(services, demoTenantId);
    expect((await passesOn(per, family.alias)).reads).toContain(texts.offer.sentTitle);
    const question = await bot.person(lea).receives(/Per Prøve spørger/);
    await bot.person(lea).presses(question, 'question.share');
    expect((await bot.person(per).receives(/Lea Dummy/)).reads).toContain(texts.basis.shared);
  });
});

describe('a coordinator who has never written to the bot', () => {
  test('who has the app is written to all the same, in the language of their Teams once it is known', async () => {
    bot.person(lea).speaks('en-GB');
    await answerTo(bot.person(lea), 'help');
    await passesOn(nora, family.reference);
    const question = await bot.person(lea).receives(/Nora Opspind/);
    expect(question.buttons).toContain(textsFor('en').actions['question.share']);
  });
});
