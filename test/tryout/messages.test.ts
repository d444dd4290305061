import { first, openStage, type Stage } from './support/stage';
import { ane, bent, cleo, world } from './support/world';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const heardLast = () => first(stage.bot.heard.slice(-1));

describe('A message to the bot', () => {
  it('is answered in the same chat', async () => {
    const answers = await stage.teams.person(ane).says('hej');
    expect(answers.map(({ text }) => text)).toEqual(['Ekko (da-DK): hej']);
    expect(answers[0]).toMatchObject({ fromBot: true, from: 'Prøvebot', place: 'personal' });
  });

  it('tells the bot who wrote, where and in which language, as Teams does', async () => {
    await stage.teams.person(ane).says('hej');
    expect(heardLast()).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: stage.teams.serviceUrl,
      locale: 'da-DK',
      from: { id: '29:ane', aadObjectId: ane, name: 'Ane Opfundet' },
      recipient: { id: world.bot.id },
      conversation: { conversationType: 'personal', tenantId: world.tenantId },
      channelData: { tenant: { id: world.tenantId } },
      localTimezone: 'Europe/Copenhagen',
    });
    expect(heardLast().conversation.id).toMatch(/^a:1/);
    expect(heardLast().id).toMatch(/^\d+$/);
  });

  it('carries the language that the person has set', async () => {
    const answers = await stage.teams.person(bent).says('hello');
    expect(first(answers).text).toBe('Ekko (en-GB): hello');
    stage.teams.person(bent).speaks('da-DK');
    expect(first(await stage.teams.person(bent).says('hej')).text).toBe('Ekko (da-DK): hej');
  });

  it('is refused while the app is not installed', async () => {
    await expect(stage.teams.person(cleo).says('hej')).rejects.toThrow('the app is not installed');
  });

  it('that the bot fails to take is told to whoever wrote it', async () => {
    const lost = await openStage({ botUrl: 'http://127.0.0.1:9/api/messages' });
    await expect(lost.teams.person(ane).says('hej')).rejects.toThrow('status 0');
    await lost.close();
  });
});

describe('In shared places the bot', () => {
  it('hears only what mentions it', async () => {
    const before = stage.bot.heard.length;
    expect(await stage.teams.person(ane).says('hej alle', { in: 'gruppe' })).toEqual([]);
    expect(stage.bot.heard).toHaveLength(before);
  });

  it('gets the mention as an entity and answers in the group chat', async () => {
    const answers = await stage.teams.person(ane).says('@Prøvebot hej @Bent Påhit', { in: 'gruppe' });
    expect(first(answers)).toMatchObject({ place: 'gruppe' });
    expect(heardLast()).toMatchObject({
      text: '<at>Prøvebot</at> hej <at>Bent Påhit</at>',
      conversation: { conversationType: 'groupChat', isGroup: true, name: 'Netværket' },
    });
    expect(heardLast().entities).toEqual(
      expect.arrayContaining([
        { type: 'mention', text: '<at>Prøvebot</at>', mentioned: { id: world.bot.id, name: 'Prøvebot' } },
        { type: 'mention', text: '<at>Bent Påhit</at>', mentioned: { id: '29:bent', name: 'Bent Påhit' } },
      ]),
    );
  });

  it('answers a channel post in the thread of that post', async () => {
    const person = stage.teams.person(ane);
    const answer = first(await person.says('@Prøvebot hej', { in: 'drift' }));
    expect(heardLast().conversation.id).toBe(
      `${heardLast().channelData.channel.id};messageid=${heardLast().id}`,
    );
    expect(heardLast().channelData).toMatchObject({ team: { id: expect.stringMatching(/@thread\.tacv2$/) } });
    const again = first(await person.says('@Prøvebot igen', { in: 'drift', replyTo: answer }));
    expect(again.text).toContain('igen');
    const posts = await person.sees('drift');
    expect(posts).toHaveLength(4);
    expect(heardLast().conversation.id).toContain(`;messageid=${first(posts).id}`);
  });

  it('can answer privately: only the person who asked gets it', async () => {
    const answers = await stage.teams.person(ane).says('@Prøvebot privat', { in: 'generelt' });
    expect(answers.map(({ text, place }) => [text, place])).toEqual([['kun til dig', 'personal']]);
    expect((await stage.teams.person(bent).sees()).map(({ text }) => text)).not.toContain('kun til dig');
  });

  it('hears what begins with a stroke, and nobody else does', async () => {
    const [anes, bents] = [stage.teams.person(ane), stage.teams.person(bent)];
    const before = (await bents.sees('gruppe')).length;
    await anes.says('/hej', { in: 'gruppe' });
    expect(heardLast()).toMatchObject({ text: 'hej', recipient: { id: world.bot.id, isTargeted: true } });
    expect((await bents.sees('gruppe')).map(({ text }) => text).slice(before)).toEqual(['Ekko (da-DK): hej']);
    expect((await anes.sees('gruppe')).map(({ text }) => text)).toContain('hej');
  });

  it('hears no stroke in the name of the app that was chosen there', async () => {
    await stage.teams.person(ane).says('/Prøvebot hej', { in: 'gruppe' });
    expect(heardLast().text).toBe('hej');
  });

  it('is not there for people outside the team', async () => {
    await expect(stage.teams.person(cleo).says('@Prøvebot hej', { in: 'drift' })).rejects.toThrow(
      'no place called',
    );
  });
});

describe('What the bot does with its own messages', () => {
  it('shows: an edit replaces the text and says so', async () => {
    const answers = await stage.teams.person(ane).says('ret');
    expect(answers.map(({ text, edited }) => [text, edited])).toEqual([['efter', true]]);
  });

  it('shows: a deleted message is gone', async () => {
    expect(await stage.teams.person(ane).says('slet')).toEqual([]);
    expect((await stage.teams.person(ane).sees()).map(({ text }) => text)).not.toContain('væk om lidt');
  });

  it('shows: typing is no message', async () => {
    const answers = await stage.teams.person(ane).says('skriver');
    expect(answers.map(({ text }) => text)).toEqual(['færdig']);
  });

  it('never gives two messages the same id', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((n) => stage.teams.person(ane).says(`hej ${n}`)));
    const ids = (await stage.teams.person(ane).sees()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('A message out of the blue', () => {
  it('reaches the person in their own chat', async () => {
    await stage.teams.person(ane).says('hej');
    await stage.bot.tell(bent, 'Ane spurgte');
    expect(await stage.teams.person(bent).receives('Ane spurgte')).toMatchObject({ place: 'personal' });
  });

  it('is received once: the next look waits for another one', async () => {
    await stage.bot.tell(bent, 'første gang');
    await stage.bot.tell(bent, 'anden gang');
    expect((await stage.teams.person(bent).receives(/gang/)).text).toBe('første gang');
    expect((await stage.teams.person(bent).receives(/gang/)).text).toBe('anden gang');
  });

  it('is waited for', async () => {
    const waiting = stage.teams.person(bent).receives('kommer snart');
    await stage.bot.tell(bent, 'kommer snart');
    expect((await waiting).text).toBe('kommer snart');
  });
});

describe('The roster', () => {
  it('is paged, and a member is found by the id that Entra knows', async () => {
    const [answer] = await stage.teams.person(ane).says('@Prøvebot hvem', { in: 'gruppe' });
    expect(answer?.text).toBe('Ane Opfundet, Bent Påhit, Cleo Eventyr · 0101@example.org');
  });

  it('names the team and its channels', async () => {
    const [answer] = await stage.teams.person(ane).says('@Prøvebot team', { in: 'drift' });
    expect(answer?.text).toBe('Familieteamet: Generelt, Drift');
  });
});
