import { openStage, type Stage } from './support/stage';
import { ane, cleo, world } from './support/world';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('Installing the app', () => {
  it('tells the bot as Teams does, and its welcome arrives', async () => {
    const welcome = await stage.teams.person(cleo).installs();
    expect(welcome.map(({ text }) => text)).toEqual(['Velkommen']);
    expect(stage.bot.heard).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: world.bot.id }], from: { aadObjectId: cleo } },
      { type: 'installationUpdate', action: 'add', conversation: { conversationType: 'personal' } },
    ]);
    expect(await stage.teams.person(cleo).says('hej')).toHaveLength(1);
  });

  it('a second time changes nothing', async () => {
    await stage.teams.person(ane).installs();
    expect(stage.bot.heard).toEqual([]);
  });

  it('in a team names the team and the channel', async () => {
    await stage.teams.setInstalled('generelt', false);
    await stage.teams.setInstalled('generelt', true);
    expect(stage.bot.heard.slice(-1)).toMatchObject([
      {
        type: 'installationUpdate',
        action: 'add',
        channelData: { eventType: 'teamMemberAdded', team: { name: 'Familieteamet' } },
      },
    ]);
  });

  it('is announced once per chat, group and team where it is in place from the start', async () => {
    await stage.teams.announceInstallations();
    const added = stage.bot.heard.filter(({ type }) => type === 'installationUpdate');
    expect(added.map(({ conversation }) => conversation.conversationType)).toEqual([
      'personal',
      'personal',
      'groupChat',
      'channel',
    ]);
  });
});

describe('Taking the app away', () => {
  it('tells the bot, after which it can neither write nor be written to', async () => {
    await stage.teams.person(ane).says('hej');
    await stage.teams.person(ane).uninstalls();
    expect(stage.bot.heard.slice(-2)).toMatchObject([
      { type: 'conversationUpdate', membersRemoved: [{ id: world.bot.id }] },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    await expect(stage.bot.tell(ane, 'hej')).rejects.toThrow();
    await expect(stage.teams.person(ane).says('hej')).rejects.toThrow('not installed');
  });

  it('from a team silences all its channels', async () => {
    await stage.teams.setInstalled('drift', false);
    const before = stage.bot.heard.length;
    expect(await stage.teams.person(ane).says('@Prøvebot hej', { in: 'generelt' })).toEqual([]);
    expect(stage.bot.heard).toHaveLength(before);
  });
});

describe('Raw activities', () => {
  it('reach the bot as they are, with the headers given, and their answer comes back', async () => {
    await stage.teams.person(ane).says('hej');
    const [sent] = stage.bot.heard;
    const answer = await stage.teams.sendRaw(
      { ...sent, type: 'message', id: '1', text: 'igen' },
      { 'x-test': '1' },
    );
    expect(answer.status).toBe(200);
    expect(stage.bot.heard.slice(-1)).toMatchObject([{ id: '1', text: 'igen' }]);
  });
});

describe('The traffic', () => {
  it('holds both directions with status, duration and content', async () => {
    await stage.teams.person(ane).says('hej');
    const [answer, question] = stage.teams.traffic();
    expect(answer).toMatchObject({
      direction: 'fromBot',
      what: 'send message',
      status: 201,
      request: { text: 'Ekko (da-DK): hej' },
    });
    expect(question).toMatchObject({
      direction: 'toBot',
      what: 'message',
      status: 200,
      request: { text: 'hej' },
    });
    expect(question?.milliseconds).toBeGreaterThanOrEqual(answer?.milliseconds ?? Number.NaN);
    expect(question?.conversationId).toBe(answer?.conversationId);
  });
});
