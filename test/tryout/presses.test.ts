import { first, openStage, type Stage } from './support/stage';
import { ane, bent } from './support/world';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const lastValue = (): unknown => first(stage.bot.heard.slice(-1)).value;

describe('Pressing an Execute', () => {
  it('sends the verb and the card data merged with the inputs, and shows the card that comes back', async () => {
    const person = stage.teams.person(ane);
    const message = first(await person.says('kort'));
    const press = await person.presses(message, 'Ja', { day: 'Tirsdag', cake: true });
    expect(lastValue()).toEqual({
      action: { type: 'Action.Execute', verb: 'accept', data: { question: 7, day: 'tue', cake: 'true' } },
      trigger: 'manual',
    });
    expect(press.message?.reads).toBe('Tak, tue, true, 7');
    expect(press.failed).toBeUndefined();
  });

  it('shows the new card to the person who pressed alone', async () => {
    const asked = first(await stage.teams.person(ane).says('@Prøvebot kort', { in: 'gruppe' }));
    await stage.teams.person(ane).presses(asked, 'Ja', { day: 'mon' });
    expect(stage.teams.person(bent).looksAgainAt(asked)?.reads).toContain('Vil du med?');
    expect(stage.teams.person(ane).looksAgainAt(asked)?.reads).toContain('Tak');
  });

  it('answers with a short text and leaves the card', async () => {
    const message = first(await stage.teams.person(ane).says('kort'));
    const press = await stage.teams.person(ane).presses(message, 'Note', { day: 'mon' });
    expect(press).toMatchObject({ notice: 'Noteret' });
    expect(press.message?.reads).toBe(message.reads);
  });

  it.each([
    ['Fejl', { status: 500 }],
    ['Afvist', { status: 403, text: 'Det må du ikke' }],
  ])('fails visibly when the bot answers with an error (%s)', async (title, failure) => {
    const message = first(await stage.teams.person(ane).says('kort'));
    const press = await stage.teams.person(ane).presses(message, title, { day: 'mon' });
    expect(press.failed).toMatchObject(failure);
    expect(press.message?.reads).toBe(message.reads);
  });

  it('fails visibly when the bot does not know the verb', async () => {
    const message = first(await stage.teams.person(ane).says('kort'));
    expect((await stage.teams.person(ane).forges(message, 'unknown', {})).failed).toMatchObject({
      status: 501,
    });
  });

  it('can be made of a card as it was before it changed', async () => {
    const person = stage.teams.person(ane);
    const old = first(await person.says('kort'));
    await person.presses(old, 'Ja', { day: 'mon' });
    expect((await person.presses(old, 'Ja', { day: 'tue' })).message?.reads).toContain('tue');
  });

  it('can be forged', async () => {
    const message = first(await stage.teams.person(ane).says('kort'));
    await stage.teams.person(bent).forges(message, 'accept', { day: 'x', question: 8 });
    expect(lastValue()).toMatchObject({ action: { data: { day: 'x', question: 8 } } });
  });
});

describe('A person cannot', () => {
  it.each([
    ['press a button that is not there', 'Nej', {}, 'no button "Nej"; it has Ja, Fejl'],
    ['leave a required input empty', 'Ja', {}, 'wants "day"'],
    ['choose what is not offered', 'Ja', { day: 'Søndag' }, 'offers no "Søndag"'],
    ['fill in what is not there', 'Ja', { day: 'mon', tea: true }, 'no input "tea"'],
  ])('%s', async (_what, title, inputs, reason) => {
    const message = first(await stage.teams.person(ane).says('kort'));
    await expect(stage.teams.person(ane).presses(message, title, inputs)).rejects.toThrow(reason);
  });
});

describe('Pressing a Submit', () => {
  it('sends a message with the merged data as its value', async () => {
    const message = first(await stage.teams.person(ane).says('kort'));
    const press = await stage.teams.person(ane).presses(message, 'Send', { day: 'mon' });
    expect(press.messages.map(({ text }) => text)).toEqual([
      'Modtaget: {"sent":true,"day":"mon","cake":"false"}',
    ]);
  });
});

describe('A dialog', () => {
  it('opens with the card that the bot answers and tells the result when submitted', async () => {
    const person = stage.teams.person(ane);
    const message = first(await person.says('dialog'));
    const dialog = await person.opensDialog(message, 'Åbn');
    expect(dialog).toMatchObject({ title: 'Formular', width: 'medium', buttons: ['Gem'] });
    expect(dialog.reads).toContain('Grund');
    const press = await person.submitsDialog(dialog, 'Gem', { reason: 'fordi' });
    expect(press).toMatchObject({ notice: 'Gemt' });
    expect(lastValue()).toMatchObject({ data: { repetitionKey: 'a', reason: 'fordi' } });
  });

  it('can have a next step and then close', async () => {
    const person = stage.teams.person(ane);
    const dialog = await person.opensDialog(first(await person.says('dialog')), 'Åbn');
    const next = await person.submitsDialog(dialog, 'Gem', { reason: 'mere' });
    expect(next.dialog).toMatchObject({ title: 'Trin 2' });
    const closed = await person.submitsDialog(next.dialog ?? dialog, 'Ja');
    expect([closed.dialog, closed.notice, closed.failed]).toEqual([undefined, undefined, undefined]);
  });

  it('wants its required fields', async () => {
    const person = stage.teams.person(ane);
    const dialog = await person.opensDialog(first(await person.says('dialog')), 'Åbn');
    await expect(person.submitsDialog(dialog, 'Gem')).rejects.toThrow('wants "reason"');
  });

  it('is missed when the button opens none', async () => {
    const message = first(await stage.teams.person(ane).says('kort'));
    await expect(stage.teams.person(ane).opensDialog(message, 'Note', { day: 'mon' })).rejects.toThrow(
      'opened no dialog',
    );
  });
});

describe('The message extension', () => {
  it('finds, and inserts what the bot makes of the chosen hit', async () => {
    const person = stage.teams.person(ane);
    const hit = first(await person.searches('månen', { in: 'gruppe' }));
    expect(hit).toMatchObject({ title: 'Fundet: månen', subtitle: 'Undertitel' });
    const message = await person.inserts(hit, { in: 'gruppe', text: 'Se her' });
    expect(message).toMatchObject({ from: 'Ane Opfundet', reads: 'Se her\nValgt: månen' });
  });

  it('is asked once when it is opened', async () => {
    const [hit] = await stage.teams.person(ane).searches();
    expect(hit?.title).toBe('Fundet: det seneste');
  });

  it('tells why it found nothing', async () => {
    await expect(stage.teams.person(ane).searches('intet')).rejects.toThrow('Intet fundet');
  });
});

describe("A person's own view of a card", () => {
  it('is fetched by itself for those whom the card names, when they look', async () => {
    const asked = first(await stage.teams.person(ane).says('@Prøvebot fælles', { in: 'gruppe' }));
    const seen = (await stage.teams.person(ane).sees('gruppe')).find(({ id }) => id === asked.id);
    expect(seen?.reads).toBe('Kun til dig, automatic, 1');
    const other = (await stage.teams.person(bent).sees('gruppe')).find(({ id }) => id === asked.id);
    expect(other?.reads).toContain('Til alle');
  });

  it('is not fetched again and again, though the new card names them too', async () => {
    const person = stage.teams.person(ane);
    const asked = first(await person.says('fælles'));
    await person.sees();
    await person.sees();
    expect(person.looksAgainAt(asked)?.reads).toBe('Kun til dig, automatic, 1');
  });

  it('gives way when the bot edits the message, and is then fetched anew', async () => {
    const person = stage.teams.person(ane);
    const asked = first(await person.says('@Prøvebot fælles', { in: 'gruppe' }));
    await person.sees('gruppe');
    await stage.teams.person(bent).forges(asked, 'publish', {});
    expect(person.looksAgainAt(asked)?.reads).toBe('Nyt til alle');
    const seen = (await person.sees('gruppe')).find(({ id }) => id === asked.id);
    expect(seen?.reads).toBe('Nyt til alle');
    const bents = (await stage.teams.person(bent).sees('gruppe')).find(({ id }) => id === asked.id);
    expect(bents?.reads).toBe('Kun til dig, automatic, 3');
  });

  it('is fetched on request by whoever wants it', async () => {
    const asked = first(await stage.teams.person(ane).says('@Prøvebot fælles', { in: 'gruppe' }));
    const press = await stage.teams.person(bent).refreshes(asked);
    expect(press.message?.reads).toBe('Kun til dig, manual, 1');
  });

  it('grows old after a minute', async () => {
    let now = 1_800_000_000_000;
    const later = await openStage({ now: () => now });
    const person = later.teams.person(ane);
    const asked = first(await person.says('fælles'));
    await person.sees();
    now += 61_000;
    await person.sees();
    expect(person.looksAgainAt(asked)?.reads).toBe('Kun til dig, automatic, 2');
    await later.close();
  });
});
