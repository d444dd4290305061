import { textsFor } from '../../src/language/texts';
import type { Finding } from '../../src/tryout/answers';
import {
  adam,
  type BotAtWork,
  emily,
  jonas,
  karen,
  lea,
  mille,
  nikolaj,
  nora,
  per,
  sara,
  startBotAtWork,
} from '../support/running-bot';
import { nothingDue } from './support/every-view';
import { familyWords, wordsIn } from './support/families';
import { answerTo, firstOf } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

const { coordinator, help, notices, summaries } = textsFor('da');
const channel = 'koordinatorer';
const groupChat = 'tvaerfagligt-team';
const { answeredPrivately, cannotAnswerPrivately } = notices.plain;

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

/** Everything the bot has put into a place: texts, and what its cards hold unseen. */
const botsPosts = async (who: string, place: string): Promise<string> =>
  (await bot.person(who).sees(place))
    .filter(({ fromBot }) => fromBot)
    .map(({ activity, reads }) => `${reads}\n${JSON.stringify(activity)}`)
    .join('\n');

/** What the bot said in the shared place, and what it wrote to the person alone. */
const says = async (who: string, text: string, place: string) => {
  const messages = await bot.person(who).says(`@Rød Tråd ${text}`, { in: place });
  return {
    there: messages.filter((message) => message.place === place),
    privately: messages.filter((message) => message.place === 'personal'),
  };
};

describe('in a channel and in a group chat the bot shows nothing about a case (design § 5)', () => {
  test.each([
    ['the coordinator of a family', jonas, groupChat, 'hvem er koordinator for Familien Månesten'],
    ['the coordinator, as an outsider', per, groupChat, 'hvem er koordinator for HOI-2026-001'],
    [
      'the coordinator of a family that is none',
      per,
      groupChat,
      'hvem er koordinator for Familien Findesikke',
    ],
    ['a name in two families', jonas, groupChat, 'koordinator Viggo'],
    ['a case', lea, channel, 'sag HOI-2026-001'],
    ['a case by its alias', lea, groupChat, 'sag Månesten'],
    ['several of one’s own cases', jonas, groupChat, 'sag Viggo'],
    ['one’s cases', lea, channel, 'mine sager'],
    ['the department’s cases', karen, channel, 'mine sager'],
    ['an overview', lea, channel, 'overblik'],
    ['a hand-over', lea, channel, 'overdrag HOI-2026-007 til Sara Testlund fordi jeg skifter job'],
    [
      'a hand-over that is refused',
      lea,
      channel,
      'overdrag HOI-2026-007 til Lea Dummy fordi jeg skifter job',
    ],
    ['a new case', lea, channel, 'opret sag "Familien Frostrose" start 2026-08-03'],
    ['a new case that lacks something', lea, channel, 'opret sag "Familien Frostrose" start 2027-08-03'],
    ['closing a case', lea, channel, 'afslut Sneugle; overtaget af: netværk'],
    ['a member for a family', lea, channel, 'tilføj medlem Månesten; navn: Freja; relation: mor'],
    ['a phrase with a slip and a name', lea, channel, 'hvm er kordinatr for Månesten'],
    ['a name among the colleagues', lea, channel, 'hvem kan noget om Familien Månesten'],
    ['a name among the departments', lea, channel, 'indgang Månesten'],
    ['a name among the decisions', lea, channel, 'hvem bestemmer om Månesten i Jobcenter'],
    ['a name alone', lea, channel, 'Familien Månesten'],
    ['a reference alone', lea, groupChat, 'HOI-2026-001'],
    ['a sentence about a family', lea, groupChat, 'jeg er bekymret for Alma i Familien Månesten'],
    ['settings', lea, channel, 'indstillinger'],
    ['English', jonas, groupChat, 'who is the coordinator for the Månesten family'],
  ])('asked for %s', async (_what, who, place, text) => {
    const { there } = await says(who, text, place);
    expect(there).toHaveLength(1);
    const words = [...familyWords(bot.file), 'Frostrose'];
    expect(wordsIn(await botsPosts(who, place), words)).toEqual([]);
  });

  test('the answer stands in the own chat, and the place is told so', async () => {
    const { there, privately } = await says(jonas, 'hvem er koordinator for Familien Månesten', groupChat);
    expect(firstOf(there).reads).toContain(answeredPrivately.title);
    expect(firstOf(privately).reads).toMatch(/Månesten.*Lea Dummy/s);
  });

  test('it reads the same there for those who are answered and those who are not', async () => {
    const answers = await Promise.all([
      says(jonas, 'hvem er koordinator for Månesten', groupChat),
      says(per, 'hvem er koordinator for Månesten', groupChat),
      says(per, 'hvem er koordinator for Findesikke', groupChat),
      says(mille, 'mine sager', groupChat),
    ]);
    for (const { there } of answers) expect(firstOf(there).card).toEqual(firstOf(answers[0].there).card);
  });

  test('what is done there is done', async () => {
    await says(lea, 'opret sag "Familien Rimfrost" start i dag', channel);
    expect((await answerTo(bot.person(lea), 'sag Rimfrost')).reads).toContain('Familien Rimfrost');
  });

  test('who has not got the app is told there how to get it, and nothing else', async () => {
    const { there } = await says(nikolaj, 'mine sager', channel);
    expect(firstOf(there).reads).toContain(cannotAnswerPrivately.text);
    expect(wordsIn(await botsPosts(nikolaj, channel), familyWords(bot.file))).toEqual([]);
    expect(await bot.person(nikolaj).sees()).toEqual([]);
  });

  test('a moment’s outage of the own chat is no reason to install anything', async () => {
    await nothingDue(bot);
    bot.teams.faults.next(1, { status: 500 }, ['send']);
    const { there } = await says(lea, 'mine sager', channel);
    expect(firstOf(there).reads).toContain(notices.plain.answeringPrivately.title);
  });

  test('a press on a card there is answered privately too', async () => {
    const { there } = await says(lea, 'hjælp', channel);
    const press = await bot.person(lea).forges(firstOf(there), 'case.show', { reference: 'HOI-2026-001' });
    expect(press.notice).toBe(summaries.notice.answeredPrivately);
    expect(press.messages.map(({ place, reads }) => [place, reads])).toEqual([
      ['personal', expect.stringContaining('Familien Månesten')],
    ]);
    expect(wordsIn(await botsPosts(lea, channel), familyWords(bot.file))).toEqual([]);
  });

  test.each([
    ['help', 'hjælp', help.places.channel],
    ['the way to concern reports', 'underretning', help.concernReport.title],
    ['an entrance', 'indgang Jobcenter', 'Familieteamet i Jobcenter'],
    ['who decides', 'hvem bestemmer om løntilskud i Jobcenter', 'Løntilskud'],
    ['colleagues by subject', 'hvem kan noget om sprog', 'Ida Mock'],
    ['that it was not understood', 'abrakadabra simsalabim', help.suggestions.nothing.title],
  ])('what names no family is answered where it was asked: %s', async (_what, text, answer) => {
    const { there, privately } = await says(lea, text, channel);
    expect(firstOf(there).reads).toContain(answer);
    expect(privately).toEqual([]);
  });
});

describe('from the compose box (message extension)', () => {
  const contentOf = ({ title, subtitle, attachment }: Finding) =>
    JSON.stringify({ title, subtitle, attachment });

  test.each(['Månesten', 'maanesten', 'HOI-2026-001', 'hoi 2026 1', 'Freja'])(
    'somebody of the family’s network finds the coordinator by “%s”',
    async (text) => {
      const [hit, ...others] = await bot.person(jonas).searches(text);
      expect(others).toEqual([]);
      expect(hit?.title).toBe('Lea Dummy');
      expect(hit?.subtitle).toContain('Familien Månesten');
    },
  );

  test('several families of one’s own are several hits', async () => {
    expect((await bot.person(jonas).searches('Viggo')).map(({ title }) => title)).toEqual([
      'Sara Testlund',
      'Lea Dummy',
    ]);
  });

  test('what is inserted is a colleague’s contact, and holds no family', async () => {
    const [hit] = await bot.person(jonas).searches('Månesten');
    if (hit === undefined) throw new Error('nothing was found');
    const inserted = await bot.person(jonas).inserts(hit, { in: groupChat });
    expect(inserted.reads).toContain('Lea Dummy');
    expect(inserted.reads).toContain(coordinator.contact.text);
    expect(wordsIn(`${inserted.reads} ${JSON.stringify(hit.attachment)}`, familyWords(bot.file))).toEqual([]);
  });

  test.each([
    ['an outsider of the same authority', per],
    ['an outsider of another authority', nora],
    ['the administrator', adam],
  ])('%s finds the same advice whether or not there is such a family', async (_who, id) => {
    const found = await Promise.all(
      ['Månesten', 'HOI-2026-001', 'HOI-2026-003', 'HOI-2026-999', 'Findesikke', 'Freja', '', undefined].map(
        async (text) => (await bot.person(id).searches(text)).map(contentOf),
      ),
    );
    for (const hits of found) expect(hits).toEqual(found[0]);
    expect(found[0]).toHaveLength(1);
    expect(found[0]?.[0]).toContain(coordinator.ask.text);
    expect(wordsIn(String(found[0]), familyWords(bot.file))).toEqual([]);
  });

  test('every search in vain and every hit is in the audit trail (C7, L1)', async () => {
    const before = await readsOf('HOI-2026-005');
    await bot.person(nora).searches('HOI-2026-005');
    await bot.person(per).searches('Havørn');
    expect(await readsOf('HOI-2026-005')).toBe(before + 2);
  });
});

const readsOf = async (reference: string): Promise<number> => {
  const { store } = bot.running().services;
  const partition = store.partition({
    tenantId: '11111111-1111-4111-8111-111111111111',
    log: `case.${reference}`,
  });
  return (await partition.read<{ sequence: number }>('logHead', 'head'))?.body.sequence ?? 0;
};

describe('when the bot arrives in a place it says once what it is for', () => {
  test.each([
    [
      'a person’s own chat',
      async () =>
        bot
          .person(emily)
          .uninstalls()
          .then(() => bot.person(emily).installs()),
    ],
    [
      'a group chat',
      async () => {
        const before = (await bot.person(lea).sees(groupChat)).length;
        await bot.teams.setInstalled(groupChat, false);
        await bot.teams.setInstalled(groupChat, true);
        return (await bot.person(lea).sees(groupChat)).slice(before);
      },
    ],
    [
      'a team',
      async () => {
        const before = (await bot.person(sara).sees('generelt')).length;
        await bot.teams.setInstalled('generelt', false);
        await bot.teams.setInstalled('generelt', true);
        return (await bot.person(sara).sees('generelt')).slice(before);
      },
    ],
  ])('in %s', async (_place, install) => {
    const welcome = await install();
    expect(welcome).toHaveLength(1);
    expect(firstOf(welcome).reads).toMatch(/Hej|Hello|Hi/);
    expect(firstOf(welcome).reads).not.toMatch(/Karen|Lea/);
  });

  test('an arrival that Teams tells of twice is welcomed once', async () => {
    await bot.person(emily).uninstalls();
    await bot.person(emily).installs();
    const told = bot.teams.traffic().findLast(({ what }) => what === 'installationUpdate');
    const before = (await bot.person(emily).sees()).length;
    await bot.teams.sendRaw(told?.request as { readonly type: string });
    expect(await bot.person(emily).sees()).toHaveLength(before);
  });
});
