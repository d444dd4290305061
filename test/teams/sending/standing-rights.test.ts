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
import { nothingDue } from '../support/every-view';
import { answerTo, choiceNamed, opens, outcomeOf, renewed, submits } from '../support/presses';
import { activityOf } from '../support/raw';
import { staffListOf } from '../support/staff-list';
import { flawsIn } from '../support/traffic';

jest.setTimeout(120_000);

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas, mille, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(async () => {
  expect(flawsIn(bot)).toEqual([]);
  await bot.close();
});

const family = 'Familien Standby';
const school = 'Hvordan kommer Buller i skole?';
const secret = /Standby|Buller|Tulle/;

const types = (who: string, line: string) => answerTo(bot.person(who), line);

/** What the bot has in somebody's chat, with everything the cards hold, also where it is not shown. */
const standsWith = (who: string, what: RegExp): readonly string[] =>
  bot
    .person(who)
    .chat()
    .filter(({ fromBot, activity }) => fromBot && what.test(JSON.stringify(activity)))
    .map(({ reads }) => reads);

const consent = (more = '') =>
  types(
    lea,
    `skriv samtykke ind ${family}; ja fra: Tulle; modtager: Månebakkeskolen; oplysninger: skolefravær; handler om: Buller; formål: holde møder om familien sammen; hvordan: mundtligt${more}`,
  );

interface Story {
  readonly reference: string;
  readonly meeting: SeenMessage;
}

/** Lea's family, with a meeting about school to which Mille and Jonas are invited; Jonas leaves the room for it. */
const story = async (): Promise<Story> => {
  const card = await types(lea, `opret sag "${family}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '';
  await types(lea, `tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
  await types(lea, `tilføj medlem ${reference}; navn: Buller; relation: barn; fødselsår: 2015`);
  await types(lea, `tilføj netværk ${reference}; hvem: kollega; kollega: Mille Fiktiv`);
  await consent('; gælder til: 20. august');
  const planned = await types(lea, `møde ${reference} 10/9 kl. 10-11.30; sted: Familiehuset`);
  const agenda = renewed(await bot.person(lea).presses(planned, 'agenda.show'));
  const form = await opens(bot.person(lea), agenda, 'agenda.addItem');
  const added = renewed(
    await submits(bot.person(lea), form, 'agenda.addItem', {
      owner: choiceNamed(form, 'Buller'),
      text: school,
      types: 'absence',
      aboutIds: choiceNamed(form, 'Buller').replace('member:', ''),
      purpose: 'meeting',
    }),
  );
  const made = await opens(bot.person(lea), added, 'agenda.made');
  const done = await submits(bot.person(lea), made, 'agenda.made', { with: choiceNamed(made, 'Tulle') });
  const meeting = renewed(await bot.person(lea).presses(renewed(done), 'meeting.show'));
  outcomeOf(await bot.person(lea).presses(meeting, 'meeting.invite'));
  await bot.person(mille).receives(school);
  return { reference, meeting };
};

/** Somebody looks at everything there is to look at in the case. */
const looksAtAll = async (who: string, reference: string): Promise<void> => {
  for (const line of [
    `sag ${reference}`,
    `samtykke ${reference}`,
    `møde ${reference}`,
    `kontakt ${reference}`,
    `frist ${reference}`,
    `hvem er koordinator for ${reference}`,
    `ny frist ${reference}`,
    'mine sager',
  ])
    await types(who, line);
  const meeting = await types(who, `møde ${reference}`);
  for (const verb of ['agenda.show', 'live.show']) {
    const again = await types(who, `møde ${reference}`);
    if (again.buttons.length > 0)
      await bot.person(who).forges(meeting, verb, { reference, meeting: idOfMeeting(again) });
  }
  await nothingDue(bot);
};

const idOfMeeting = ({ card }: SeenMessage): string =>
  /"meeting":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';

describe('S9: what somebody may no longer hear stands in their chat no more, without anybody looking', () => {
  test('a consent is withdrawn: neither the item on the invitation nor what it was about', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    expect(standsWith(mille, /kommer Buller/)).not.toEqual([]);
    const status = await types(lea, `samtykke ${reference}`);
    outcomeOf(
      await bot
        .person(lea)
        .presses(status, /Træk tilbage: Tulle/.exec(status.buttons.join('\n'))?.[0] ?? 'Træk tilbage'),
    );
    await nothingDue(bot);
    expect(standsWith(mille, /kommer Buller|Bullers skolefravær/i)).toEqual([]);
  });

  test('a consent is answered anew with a no', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    await types(
      lea,
      `skriv samtykke ind ${reference}; nej fra: Tulle; modtager: Månebakkeskolen; oplysninger: skolefravær; handler om: Buller; formål: holde møder om familien sammen; hvordan: mundtligt`,
    );
    await nothingDue(bot);
    expect(standsWith(mille, /kommer Buller|Bullers skolefravær/i)).toEqual([]);
  });

  test('a consent ends by itself: at the end of its last day', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    await bot.letPass(17 * 24);
    // The calendar is checked when the program starts.
    await bot.restart();
    await bot.teams.waitFor(() => standsWith(mille, /kommer Buller/).length === 0);
    await nothingDue(bot);
    expect(standsWith(mille, /kommer Buller|Bullers skolefravær/i)).toEqual([]);
  });

  test('somebody leaves the network: nothing of the family', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    await types(lea, `fjern Mille Fiktiv fra netværket i ${reference}`);
    await nothingDue(bot);
    expect(standsWith(mille, secret)).toEqual([]);
    expect(standsWith(mille, /Du skal ikke med til mødet alligevel/)).toHaveLength(1);
  });

  test('somebody leaves the network while the app is not with them: when it is again, nothing of the family', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    const { text: _, entities: __, attachments: ___, ...usual } = await activityOf(bot, mille);
    const installs = (action: string) =>
      bot.teams.sendRaw({ ...usual, id: action, type: 'installationUpdate', action });
    await installs('remove');
    bot.teams.faults.next(100, { status: 403 }, ['update', 'send']);
    await types(lea, `fjern Mille Fiktiv fra netværket i ${reference}`).catch(() => undefined);
    await nothingDue(bot);
    bot.teams.faults.clear();
    expect(standsWith(mille, secret)).not.toEqual([]);
    await installs('add');
    await nothingDue(bot);
    expect(standsWith(mille, secret)).toEqual([]);
  });

  test('also when the bot is started anew between the event and its sending', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    bot.teams.faults.next(3, { status: 503 }, ['update']);
    await types(lea, `fjern Mille Fiktiv fra netværket i ${reference}`);
    await bot.restart();
    await bot.letPass(1);
    await nothingDue(bot);
    expect(standsWith(mille, secret)).toEqual([]);
  });

  test('a deputy’s time is ended: nothing of the family, nor of the deputy’s own forms', async () => {
    const { reference } = await story();
    await types(lea, `stedfortræder ${reference}: Sara Testlund fra i dag til 20/8`);
    await looksAtAll(sara, reference);
    expect(standsWith(sara, secret)).not.toEqual([]);
    const card = await types(lea, `sag ${reference}`);
    outcomeOf(await bot.person(lea).presses(card, 'Stop stedfortræder'));
    await nothingDue(bot);
    expect(standsWith(sara, secret)).toEqual([]);
  });

  test('a hand-over is completed: the old coordinator keeps the name of the family and nothing else', async () => {
    const { reference } = await story();
    await looksAtAll(lea, reference);
    await types(lea, `overdrag ${reference} til Sara Testlund fordi jeg skifter job`);
    await types(sara, `ja til ${reference}`);
    await types(sara, `familien har mødt ${reference}; dato: i dag`);
    await nothingDue(bot);
    expect(standsWith(lea, /Buller|Tulle|Familiehuset/)).toEqual([]);
  });

  test('somebody is taken off the staff list: nothing at all', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    const form = await types(adam, 'import');
    const dialog =
      form.card?.body === undefined ? undefined : await opens(bot.person(adam), form, 'import.open');
    if (dialog === undefined) throw new Error('no form');
    await submits(bot.person(adam), dialog, 'import.open', { staff: staffListOf(bot.file, [mille]) });
    await nothingDue(bot);
    expect(standsWith(mille, new RegExp(`${secret.source}|${reference}`))).toEqual([]);
  });

  test('an item touches something else: it is gone from the invitation', async () => {
    const { reference } = await story();
    await looksAtAll(mille, reference);
    const meeting = await types(lea, `møde ${reference}`);
    const agenda = renewed(await bot.person(lea).presses(meeting, 'agenda.show'));
    const form = await opens(bot.person(lea), agenda, 'agenda.changeItem');
    await submits(bot.person(lea), form, 'agenda.changeItem', { types: 'healthOverview' });
    await nothingDue(bot);
    expect(standsWith(mille, /kommer Buller/)).toEqual([]);
  });

  test('what was shared on a legal basis is ended', async () => {
    const { reference } = await story();
    await types(lea, `tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
    await types(
      lea,
      `del uden samtykke ${reference}; regel: Tidligt; modtager: Jobcenter; oplysninger: bolig; handler om: Buller; grund: Det haster`,
    );
    await looksAtAll(jonas, reference);
    expect(standsWith(jonas, /Bullers/)).not.toEqual([]);
    const status = await types(lea, `samtykke ${reference}`);
    outcomeOf(
      await bot
        .person(lea)
        .presses(status, status.buttons.find((title) => title.startsWith('Stop delingen')) ?? ''),
    );
    await nothingDue(bot);
    expect(standsWith(jonas, /Bullers/)).toEqual([]);
  });
});

describe('S9: of one view of one case one card stands with content', () => {
  test('a newer one folds the older into a line, which says when', async () => {
    const { reference } = await story();
    const first = await types(lea, `sag ${reference}`);
    const second = await types(lea, `sag ${reference}`);
    await nothingDue(bot);
    expect(bot.person(lea).looksAgainAt(first)?.reads).toMatch(/nyere kort fra tirsdag 4\. august 2026/);
    expect(bot.person(lea).looksAgainAt(second)?.reads).toContain(family);
  });

  test('a press on the folded card shows how things stand, and then that one stands', async () => {
    const { reference } = await story();
    const first = await types(lea, `sag ${reference}`);
    const second = await types(lea, `sag ${reference}`);
    await nothingDue(bot);
    const pressed = await bot.person(lea).forges(first, 'case.show', { reference });
    expect(pressed.message?.reads).toContain(family);
    await nothingDue(bot);
    expect(bot.person(lea).looksAgainAt(first)?.reads).toContain(family);
    expect(bot.person(lea).looksAgainAt(second)?.reads).not.toContain(family);
  });

  test('a card that was deleted is forgotten, and nothing more is tried', async () => {
    const { reference } = await story();
    await types(lea, `sag ${reference}`);
    bot.teams.faults.next(1, { status: 404 }, ['update']);
    await types(lea, `sag ${reference}`);
    await nothingDue(bot);
    expect(standsWith(lea, secret)).not.toEqual([]);
  });
});
