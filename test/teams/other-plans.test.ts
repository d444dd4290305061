import type { SeenMessage } from '../../src/tryout/person';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../support/running-bot';
import { nothingDue } from './support/every-view';
import { answerTo, choiceNamed, opens, renewed, returned, submits } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const says = (line: string, who = lea): Promise<SeenMessage> => answerTo(bot.person(who), line);

let families = 0;
const newFamily = async (): Promise<string> => {
  families += 1;
  const opened = await says(`opret sag "Familien Plan${'abcdefghij'[families]}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
  await says(`tilføj medlem ${reference}; navn: Fister; relation: far; forældremyndighed: ja`);
  await says(`tilføj medlem ${reference}; navn: Buller; relation: barn; fødselsår: 2015`);
  await says(`tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
  return reference;
};

const heard = async (who: string): Promise<string> => {
  await nothingDue(bot);
  return bot
    .person(who)
    .chat()
    .map(({ reads }) => reads)
    .join('\n');
};

describe('other plans (P9)', () => {
  test('P9: name, owner and date, and whether the shared plan stands for one of them', async () => {
    const reference = await newFamily();
    const none = await says(`andre planer ${reference}`);
    expect(none.reads).toContain('Der er ikke skrevet andre planer ned');
    const dialog = await opens(bot.person(lea), none, 'plan.other');
    const written = renewed(
      await submits(bot.person(lea), dialog, 'plan.other', {
        kind: choiceNamed(dialog, 'Barnets plan'),
        about: choiceNamed(dialog, 'Buller'),
        colleague: choiceNamed(dialog, 'Jonas Attrap'),
        madeOn: '2026-01-12',
      }),
    );
    for (const part of [
      'Barnets plan · Buller',
      'Jonas Attrap',
      '12. januar 2026',
      'når Tulle og Fister siger ja',
    ])
      expect(written.reads).toContain(part);
    await says(`svar om plan ${reference}; hvem: Tulle; svar: ja; hvordan: mundtligt`);
    const both = await says(`svar om plan ${reference}; hvem: Fister; svar: ja; hvordan: skriftligt`);
    for (const part of [
      'Vores plan står i stedet',
      'den del, der handler om forældrene',
      'barnets lov § 110, stk. 2',
      'Mangler: Barnets egne ønsker er med i målene',
      '§ 92, stk. 1',
    ])
      expect(both.reads).toContain(part);
    expect(await heard(jonas)).toContain('Den fælles plan står nu i stedet');
    const said = await says(
      `indhold i anden plan ${reference}; hvad: Støtten til familien under og efter en anbringelse, hvis der er en; hvor: ingen er anbragt`,
    );
    expect(said.reads).toContain('ingen er anbragt');
    const taken = await says(`svar om plan ${reference}; hvem: Fister; svar: nej; hvordan: mundtligt`);
    expect(taken.reads).toContain('Fister har sagt nej');
    expect(taken.reads).toContain('Planen går videre ved siden af vores');
    expect(await heard(jonas)).toContain('går videre for sig selv');
    const plan = await says(`plan ${reference}`);
    expect(plan.reads).toContain('Barnets plan (Buller) går videre ved siden af');
  });

  test('S6: a colleague of the network sees their own alone, and nobody’s answer', async () => {
    const reference = await newFamily();
    await says(`anden plan ${reference}; plan: barnets plan; om: Buller; fra: PPR; lavet: i går`);
    await says(
      `anden plan ${reference}; plan: en anden plan; navn: Min plan; om: Tulle; kollega: Jonas Attrap; lavet: i går`,
    );
    const seen = await says(`andre planer ${reference}`, jonas);
    expect(seen.reads).toContain('Min plan');
    expect(seen.reads).not.toContain('Barnets plan');
    expect(seen.reads).not.toContain('PPR');
    await says(`afslut anden plan ${reference}; plan: Barnets plan (Buller); dato: i dag`);
    expect((await says(`andre planer ${reference}`)).reads).toContain('Planen gælder ikke længere');
  });

  test('without a name, or with somebody who is not asked, the form comes back with a sentence', async () => {
    const reference = await newFamily();
    const dialog = await opens(bot.person(lea), await says(`andre planer ${reference}`), 'plan.other');
    const back = returned(
      await submits(bot.person(lea), dialog, 'plan.other', {
        kind: 'other',
        about: choiceNamed(dialog, 'Tulle'),
        owner: 'Lægen',
        madeOn: '2026-01-12',
      }),
    );
    expect(back.reads).toContain('Der mangler noget under "Hvad hedder den?"');
  });
});
