import {
  adam,
  type BotAtWork,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../support/running-bot';

const alias = 'Familien Månesten';
const reference = 'HOI-2026-001';

describe('handing a family over (C1–C6)', () => {
  let bot: BotAtWork;
  beforeEach(async () => {
    bot = await startBotAtWork();
  });
  afterEach(() => bot.close());

  const person = (id: string) => bot.teams.person(id);
  /** Everybody who takes part has said hello, so that the bot knows where to write to them. */
  const greet = async (...ids: string[]) => {
    for (const id of ids) await person(id).says('hjælp');
  };
  const coordinatorIs = async (name: string) => {
    const [answer] = await person(jonas).says(`hvem er koordinator for ${reference}`);
    expect(answer?.reads).toContain(name);
  };
  const request = async () => {
    await person(lea).says(`overdrag ${reference} til Sara Testlund fordi jeg skifter job`);
    return person(sara).receives(/overlevering/i);
  };

  test('from the request to the meeting with the family, by typing and pressing', async () => {
    await greet(lea, sara);
    const asked = await request();
    expect(asked.reads).toContain('jeg skifter job');
    expect(asked.reads).toContain(reference);
    expect(asked.reads).not.toContain(alias);
    await coordinatorIs('Lea Dummy');

    const accepted = await person(sara).presses(asked, 'handover.accept');
    expect(accepted.card?.reads ?? accepted.message?.reads).toContain(alias);
    await coordinatorIs('Lea Dummy');
    const told = await person(lea).receives(/sagt ja|accepteret|taget imod/i);

    const dialog = await person(lea).opensDialog(told, 'handover.familyMeeting');
    await person(lea).submitsDialog(dialog, 'handover.familyMeeting', { met: 'yes', metOn: '2026-08-04' });
    await coordinatorIs('Sara Testlund');
  });

  test('a decline leaves everything as it was and the giver is told', async () => {
    await greet(lea, sara);
    const asked = await request();
    await person(sara).presses(asked, 'handover.decline', { reason: 'Jeg har for mange familier' });
    const told = await person(lea).receives(/Jeg har for mange familier/);
    expect(told.reads).toContain(reference);
    await coordinatorIs('Lea Dummy');
  });

  test.each([
    ['Karen, the lead', karen],
    ['Jonas, in the network', jonas],
    ['Mille, in the network', mille],
    ['Ida, in the network', ida],
    ['Per, an outsider', per],
    ['Rie, the auditor', rie],
    ['Adam, the administrator', adam],
    ['Lea, the giver', lea],
  ])('a forged acceptance by %s changes nothing and tells nothing from the inside', async (_who, id) => {
    await greet(lea, sara, id);
    const asked = await request();
    const data = asked.buttonData('handover.accept');
    const [own] = await person(id).says('hjælp');
    if (own === undefined) throw new Error('no help');
    const press = await person(id).forges(own, 'handover.accept', data);
    expect(JSON.stringify(press)).not.toMatch(/Error|undefined|stack|NotReceiver|NotFound/);
    await coordinatorIs('Lea Dummy');
    const [again] = await person(sara)
      .sees()
      .then((seen) => seen.filter(({ reads }) => reads.includes('skifter job')));
    expect(again?.buttons.length).toBeGreaterThan(0);
  });

  test('the receiver gets the card once when the program dies between commit and send', async () => {
    await greet(lea, sara);
    bot.teams.faults.next(50, { status: 503 });
    await person(lea)
      .says(`overdrag ${reference} til Sara Testlund fordi jeg skifter job`)
      .catch(() => []);
    await bot.restart();
    bot.teams.faults.clear();
    const asked = await person(sara).receives(/skifter job/);
    expect(asked.reads).toContain(reference);
  });

  test('the giver is told when the receiver has not got the app, and what to do', async () => {
    await greet(lea, sara);
    await person(sara).uninstalls();
    await person(lea).says(`overdrag ${reference} til Sara Testlund fordi jeg skifter job`);
    const told = await person(lea).receives(/Sara Testlund.*(ikke|app)/s);
    expect(told.reads).toMatch(/app/i);
  });
});
