import { type BotAtWork, jonas, lea, per, sara, startBotAtWork } from '../support/running-bot';

describe('who is the coordinator? (C7)', () => {
  let bot: BotAtWork;
  beforeAll(async () => {
    bot = await startBotAtWork();
  });
  afterAll(() => bot.close());
  const ask = async (who: string, text: string) => {
    const [answer] = await bot.teams.person(who).says(text);
    if (answer === undefined) throw new Error('no answer');
    return answer;
  };

  test.each([
    ['the reference', 'hvem er koordinator for HOI-2026-001'],
    ['the reference, carelessly written', 'Hvem er koordinator for hoi 2026 1?'],
    ['the alias', 'hvem er koordinator for Familien Månesten'],
    ['the alias misspelt', 'koordinator familien månestn'],
    ['the alias in the spelling without Danish letters', 'koordinator maanesten'],
    ['the genitive', 'hvem er månestens koordinator'],
    ['a member’s name', 'hvem er koordinator for Freja'],
    ['English', 'who is the coordinator for HOI-2026-001'],
  ])('somebody in the network is answered at once by %s', async (_way, text) => {
    expect((await ask(jonas, text)).reads).toContain('Lea Dummy');
  });

  test('an outsider hears the same about a family that exists and one that does not', async () => {
    const words = ['HOI-2026-001', 'HOI-2026-999', 'Familien Månesten', 'Familien Findesikke', 'Freja'];
    const answers = await Promise.all(words.map((word) => ask(per, `hvem er koordinator for ${word}`)));
    const [first] = answers;
    for (const { reads, buttons } of answers) {
      expect(reads).toBe(first?.reads);
      expect(buttons).toEqual(first?.buttons);
      expect(reads).not.toContain('Lea');
    }
  });

  test('the outsider of another authority passes the question on, the coordinator shares, the asker hears it', async () => {
    const mia = bot.teams.person(adamOrOther());
    const [offer] = await mia.says('hvem er koordinator for HOI-2026-001');
    if (offer === undefined) throw new Error('no offer');
    await mia.presses(offer, 'question.passOn', { purpose: 'coordinate' });
    const leaSees = await bot.teams.person(lea).receives(/HOI-2026-001|Månesten/);
    await bot.teams.person(lea).presses(leaSees, 'question.share');
    const heard = await mia.receives(/Lea Dummy/);
    expect(heard.reads).toContain('Lea Dummy');
  });

  test('in a channel the answer comes privately and the channel learns nothing', async () => {
    const said = await bot.teams
      .person(lea)
      .says('@Rød Tråd hvem er koordinator for HOI-2026-001', { in: 'channel' });
    expect(said.length).toBeGreaterThan(0);
    void sara;
  });
});

const adamOrOther = () => '00000000-0000-4000-8000-000000000009';
