import { textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
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
} from '../support/running-bot';
import { answerTo, dataOf, filledIn, opens, outcomeOf, returned, submits } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

const { consent: texts, refusals } = textsFor('da');
const withdrawLabel = textsFor('da').actions['consent.withdraw'];
const reference = 'HOI-2026-001';

let bot: BotAtWork;
const startAfresh = async () => {
  bot = await startBotAtWork();
  // Everybody has written once, so that the bot knows where to reach them and in which language.
  for (const who of [lea, mille, karen]) await answerTo(bot.person(who), 'hjælp');
};
beforeAll(startAfresh);
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const record = (line: string) => answerTo(bot.person(lea), `samtykke ${reference}; ${line}`);

describe('the consents of Familien Månesten (domain § 5)', () => {
  test('S8: the coordinator sees every recipient, with what stands in the way by sign and word', async () => {
    const { reads } = await answerTo(bot.person(lea), 'samtykke Familien Månesten');
    for (const recipient of ['Jobcenter', 'Månebakkeskolen', 'Sundhedsplejen', 'Kim'])
      expect(reads).toContain(recipient);
    expect(reads).toMatch(/✕\nStorms sproglige udvikling/);
    expect(reads).toMatch(/Bo siger nej/);
  });

  test.each([
    [
      'Mille knows what both parents agreed to',
      mille,
      /Almas skolefravær og trivsel/,
      /Arbejde og uddannelse for/,
    ],
    [
      'Jonas knows what Freja agreed to',
      jonas,
      /Frejas arbejde og uddannelse samt helbredsoplysninger i hovedtræk/,
      /Alma/,
    ],
    [
      'Ida knows nothing of the family, since Bo said no',
      ida,
      /Sproglig udvikling\nDer er sagt nej/,
      /Storm|Freja|Bo\b/,
    ],
  ])('%s', async (_what, who, sees, seesNot) => {
    const { reads } = await answerTo(
      bot.person(who),
      `hvad må jeg få at vide om ${reference}, og hvad må jeg dele?`,
    );
    expect(reads).toMatch(sees);
    expect(reads).not.toMatch(seesNot);
  });

  test('in English for those who read English', async () => {
    const person = bot.person(mille);
    person.speaks('en-GB');
    const { reads } = await answerTo(person, 'what may I know about HOI-2026-001');
    person.speaks('da-DK');
    expect(reads).toMatch(/absence from school/i);
    expect(reads).not.toMatch(/skolefravær/i);
  });

  test.each([
    ['Per, of the same authority', per],
    ['Nora, of another', nora],
    ['Rie, the auditor', rie],
    ['Adam, the administrator', adam],
    ['Emily', emily],
  ])('C7: %s meets the same answer whether or not there is such a family', async (_who, id) => {
    const person = bot.person(id);
    const one = await answerTo(person, 'samtykke HOI-2026-001');
    const other = await answerTo(person, 'samtykke HOI-2026-987');
    expect(one.reads).toBe(other.reads);
    expect(one.reads).not.toMatch(/Månesten|Lea Dummy/);
  });
});

const sheetIn = (message: SeenMessage | undefined): string => {
  const [url] = /http:[^"]+\/sheets\/[\w-]{22}/.exec(JSON.stringify(message?.card)) ?? [];
  if (url === undefined) throw new Error('the card leads to no sheet');
  return url;
};

describe('recording (S1, S2)', () => {
  test('in a dialog, from the status to the sentence that is read aloud and the sheet', async () => {
    const person = bot.person(lea);
    const status = await answerTo(person, `samtykke ${reference}`);
    const dialog = await opens(person, status, 'consent.record');
    const press = await submits(person, dialog, 'consent.record', {
      givers: ['Freja', 'Bo'],
      recipient: 'Jobcenter',
      types: ['Skolefravær', 'Trivsel'],
      aboutIds: ['Alma'],
    });
    const [recorded] = press.messages;
    expect(recorded?.reads).toContain('Freja og Bo siger ja til, at Jobcenter får noget at vide om Alma');
    expect(recorded?.buttons).toContain(texts.openSheet);
    const page = await fetch(sheetIn(recorded));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Alma');
  });

  test('in one typed line, with names as people say them', async () => {
    const { reads } = await record(
      'ja fra: Freja og Bo; modtager: Jobcenter; oplysninger: skolefravær; handler om: Alma',
    );
    expect(reads).toContain('Freja og Bo siger ja til, at Jobcenter får noget at vide');
  });

  test('S2: whoever is missing is named', async () => {
    const { reads } = await record(
      'ja fra: Freja; modtager: Jobcenter; oplysninger: bolig; handler om: Alma',
    );
    expect(reads).toMatch(/Bo mangler at svare/);
  });

  test('what is wrong is said on the form, with what was filled in', async () => {
    const person = bot.person(lea);
    const dialog = await opens(person, await answerTo(person, `samtykke ${reference}`), 'consent.record');
    const inputs = {
      givers: ['Freja', 'Bo'],
      recipient: 'Jobcenter',
      aboutIds: ['Alma'],
      reviewOn: '2026-01-01',
    };
    const again = returned(await submits(person, dialog, 'consent.record', { ...inputs, types: ['Bolig'] }));
    expect(again.reads).toContain(refusals.ReviewInPast.slice(0, 20));
    expect(filledIn(again, 'types')).toBe('housing');
  });

  test('a CPR number in a reason is refused and goes nowhere (L2)', async () => {
    const cpr = ['010190', String(1000 + 234)].join('-');
    const { reads } = await answerTo(
      bot.person(mille),
      `bed om samtykke ${reference}; oplysninger: økonomi; grund: mor er ${cpr}`,
    );
    expect(reads).toMatch(/CPR/);
    expect(bot.logged.join('')).not.toContain(cpr);
  });
});

describe('the sheet for signature over HTTP', () => {
  const line = 'ja fra: Freja, Bo; modtager: Jobcenter; oplysninger: skolefravær; handler om: Alma';
  const policy = (page: Response) => page.headers.get('content-security-policy') ?? '';

  test('is kept nowhere, found by nobody, and runs nothing', async () => {
    const page = await fetch(sheetIn(await record(line)));
    const headers = Object.fromEntries(page.headers);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': expect.stringContaining('noindex'),
    });
    expect(policy(page)).toMatch(/^default-src 'none'; style-src( 'sha256-[\w+/=]+')+; /);
    expect(policy(page)).not.toMatch(/unsafe|script/);
  });

  test('comes in the language that is asked for', async () => {
    const url = sheetIn(await record(line));
    expect(await (await fetch(`${url}?language=en`)).text()).toContain('<html lang="en">');
    expect(await (await fetch(`${url}?language=xx`)).text()).toContain('<html lang="da">');
  });

  test('every link that opens nothing is answered alike, without a hint', async () => {
    const url = sheetIn(await record(line));
    const answers: string[] = [];
    for (const token of ['a'.repeat(22), 'HOI-2026-001', `${url.slice(-22)}x`, '..%2f..%2fhealthz', '%00']) {
      const page = await fetch(`${url.slice(0, -22)}${token}`);
      expect(page.status).toBe(404);
      expect(page.headers.get('cache-control')).toBe('no-store');
      answers.push(await page.text());
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(texts.sheetGone.title);
  });

  test('an expired link too', async () => {
    const url = sheetIn(await record(line));
    bot.letPass(1);
    const page = await fetch(url);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain('Alma');
  });
});

describe('withdrawing (S3)', () => {
  beforeAll(async () => {
    await bot.close();
    await startAfresh();
  });
  // Among the recipients Bo has said yes to, the school comes first.
  beforeEach(async () => {
    // Within minutes, the same line is not carried out again unasked.
    await bot.letPass(1);
    await record(
      'ja fra: Freja, Bo; modtager: Månebakkeskolen; oplysninger: skolefravær, trivsel; handler om: Alma',
    );
  });

  test('closes what the colleague sees, at once, also on a card that was left open', async () => {
    const open = await answerTo(bot.person(mille), `samtykke ${reference}`);
    expect(open.reads).toMatch(/Almas skolefravær og trivsel/);
    const status = await answerTo(bot.person(lea), `samtykke ${reference}`);
    const press = await bot.person(lea).presses(status, `${withdrawLabel}: Bo`);
    expect(outcomeOf(press)).toMatch(/Mille Fiktiv/);
    const told = await bot.person(mille).receives(/trukket tilbage/);
    expect(told.reads).toMatch(/skolefravær/i);
    await bot.person(mille).sees();
    expect(bot.person(mille).looksAgainAt(open)?.reads).not.toMatch(/Alma/);
  });

  test('a second press on the old card shows how things stand and tells nobody again', async () => {
    const status = await answerTo(bot.person(lea), `samtykke ${reference}`);
    const data = dataOf(status, `${withdrawLabel}: Bo`);
    const before = (await bot.person(mille).sees()).map(({ id }) => id);
    await bot.person(lea).presses(status, `${withdrawLabel}: Bo`);
    await bot.person(mille).receives(/trukket tilbage/);
    const again = await bot.person(lea).forges(status, 'consent.withdraw', data);
    expect(outcomeOf(again)).toMatch(/Bo har trukket sit ja tilbage/);
    bot.letPass(1);
    const toldAgain = (await bot.person(mille).sees()).filter(
      ({ id, reads }) => !before.includes(id) && /Et samtykke er trukket/.test(reads),
    );
    expect(toldAgain).toHaveLength(1);
  });

  test.each([
    ['Mille, in the network', mille],
    ['Karen, the lead', karen],
    ['Sara, who coordinated before', sara],
    ['Per, who does not belong to it', per],
    ['Rie, the auditor', rie],
  ])('a press forged by %s changes nothing', async (_who, id) => {
    const status = await answerTo(bot.person(lea), `samtykke ${reference}`);
    const data = dataOf(status, `${withdrawLabel}: Bo`);
    const own = await answerTo(bot.person(id), 'hjælp');
    const press = await bot.person(id).forges(own, 'consent.withdraw', data);
    expect(outcomeOf(press)).not.toMatch(/undefined|Error|NotFound|Storm/);
    const after = await answerTo(bot.person(lea), `samtykke ${reference}`);
    expect(after.reads).toBe(status.reads);
  });
});

describe('asking, and sharing on a legal basis (S5)', () => {
  test('a professional asks; the coordinator gets the to-do and records the answer; whoever asked hears', async () => {
    const asked = await answerTo(
      bot.person(mille),
      `bed om samtykke ${reference}; oplysninger: økonomi; handler om: Alma; grund: Lejrskolen koster penge`,
    );
    expect(asked.reads).toContain(texts.side.done.asked.title);
    const todo = await bot.person(lea).receives(/Mille Fiktiv/);
    expect(todo.reads).not.toMatch(/Lejrskolen/);
    await record('ja fra: Freja, Bo; modtager: Månebakkeskolen; oplysninger: økonomi; handler om: Alma');
    const heard = await bot.person(mille).receives(/økonomi/i);
    expect(heard.reads).toMatch(/Almas.* økonomi/i);
  });

  test('the lead hears of it at once, without names of the family', async () => {
    await answerTo(
      bot.person(lea),
      `del uden samtykke ${reference}; regel: Tidligt; modtager: Jobcenter; oplysninger: bolig; handler om: Alma; grund: Det haster`,
    );
    const told = await bot.person(karen).receives(/delt noget uden samtykke/);
    expect(told.reads).toContain(reference);
    expect(told.reads).not.toMatch(/Alma|Månesten|bolig|haster/);
  });
});

test('in a shared place consents are answered privately (design § 5)', async () => {
  const said = await bot.person(lea).says(`@Rød Tråd samtykke ${reference}`, { in: 'tvaerfagligt-team' });
  const reads = (where: (place: string) => boolean) =>
    said.flatMap(({ place, reads: text }) => (where(place) ? [text] : [])).join();
  expect(reads((place) => place === 'personal')).toMatch(/Freja/);
  expect(reads((place) => place !== 'personal')).not.toMatch(/Freja|Månesten|Jobcenter/);
});
