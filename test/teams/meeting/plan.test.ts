import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../../support/running-bot';
import { nothingDue } from '../support/every-view';
import {
  answerTo,
  choiceNamed,
  inputOf,
  opens,
  outcomeOf,
  renewed,
  returned,
  submits,
} from '../support/presses';
import { flawsIn } from '../support/traffic';

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

/** A family of Lea's with a mother, a child, and Jonas in the network. */
const newFamily = async (): Promise<string> => {
  families += 1;
  const opened = await says(`opret sag "Familien Plan${'abcdefghij'[families]}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
  await says(`tilføj medlem ${reference}; navn: Buller; relation: barn; fødselsår: 2015`);
  await says(`tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
  return reference;
};

const goalLine = (reference: string, words: string, more = ''): string =>
  `mål ${reference}; ord: ${words}; ønske fra: Buller; område: skole; vigtighed: vigtigst${more}`;

describe('the plan (P1–P5)', () => {
  test('P1: begins with a goal in the family’s own words, filled in in a dialog', async () => {
    const reference = await newFamily();
    const empty = await says(`plan ${reference}`);
    expect(empty.reads).toContain('Der er ingen mål endnu');
    expect(empty.reads).toContain('Arbejde og uddannelse mangler');
    const dialog = await opens(bot.person(lea), empty, 'plan.goal');
    const card = renewed(
      await submits(bot.person(lea), dialog, 'plan.goal', {
        words: 'Jeg vil gerne kunne lide skolen',
        wishOf: choiceNamed(dialog, 'Buller'),
        area: 'school',
        sign: 'Fravær',
        start: '28',
        target: '10',
        unit: '%',
        priority: 'first',
      }),
    );
    for (const part of [
      '“Jeg vil gerne kunne lide skolen”',
      'Buller ønsker',
      'Skole',
      'Fravær: 28\u00a0% nu · målet er 10\u00a0%',
    ])
      expect(card.reads).toContain(part);
  });

  test('bad input comes back in the dialog with a sentence, and nothing that was typed is lost', async () => {
    const reference = await newFamily();
    const dialog = await opens(bot.person(lea), await says(`plan ${reference}`), 'plan.goal');
    const back = returned(
      await submits(bot.person(lea), dialog, 'plan.goal', {
        words: 'Ro om morgenen',
        wishOf: choiceNamed(dialog, 'Buller'),
        area: 'family',
        sign: 'Morgener',
        start: 'to',
        target: '4',
        priority: 'first',
      }),
    );
    expect(back.reads).toContain('Det er ikke et tal, jeg kan læse');
    expect(inputOf(back, 'words')?.value).toBe('Ro om morgenen');
  });

  test('P4: a fourth goal asks which one rests, and the one that was chosen does', async () => {
    const reference = await newFamily();
    for (const words of ['et', 'to', 'tre']) await says(goalLine(reference, words));
    const refused = await says(goalLine(reference, 'fire'));
    expect(refused.reads).toContain('højst 3');
    const card = await says(goalLine(reference, 'fire', '; lad hvile: to'));
    expect(card.reads).toContain('“fire”');
    expect(card.reads).not.toContain('“to”');
    expect(card.reads).toContain('1 mål hviler');
    const kept = renewed(await bot.person(lea).presses(card, 'plan.kept'));
    expect(kept.reads).toContain('“to”');
  });

  test('P5, P10: a follow-up takes values and each person’s own experience, typed in one line', async () => {
    const reference = await newFamily();
    await says(goalLine(reference, 'Gerne i skole', '; tegn: Fravær; nu: 28; målet er: 10; enhed: %'));
    const card = await says(
      `følg op på mål ${reference}; værdier: Fravær 14; oplevelse: Tulle 6, Buller 3; valg: fortsæt`,
    );
    for (const part of [
      'Fravær: 28 → 14\u00a0%',
      'Tulle oplever det som 6',
      'Buller oplever det som 3',
      'I fortsætter',
    ])
      expect(card.reads).toContain(part);
    expect(card.reads).not.toMatch(/gennemsnit|4,5/);
  });

  test('P5: a goal that stops says why and what comes instead', async () => {
    const reference = await newFamily();
    await says(goalLine(reference, 'En ven af familien'));
    const bare = await says(`følg op på mål ${reference}; valg: stop her`);
    expect(bare.reads).not.toContain('1 mål er afsluttet');
    const card = await says(
      `følg op på mål ${reference}; valg: stop her; grund: Tulle har ombestemt sig; i stedet: mormors onsdage`,
    );
    expect(card.reads).toContain('1 mål er afsluttet');
  });

  test('T2: why there is no goal about work can be said, and the gap is closed', async () => {
    const reference = await newFamily();
    const card = await says(`intet mål om arbejde ${reference}; grund: der skal være ro først`);
    expect(card.reads).not.toContain('Arbejde og uddannelse mangler');
    expect(card.reads).toContain('der skal være ro først');
  });
});

describe('actions (P3)', () => {
  test('P3: reach whoever does them, across cases, and are done at one press', async () => {
    const references = [await newFamily(), await newFamily()];
    await says(`handling ${references[0]}; hvad: Find en praktik; hvem: Jonas; senest: i morgen`);
    await says(`handling ${references[1]}; hvad: Ring til banken; hvem: Jonas; senest: om 60 dage`);
    await nothingDue(bot);
    expect(
      bot
        .person(jonas)
        .chat()
        .map(({ reads }) => reads)
        .join(),
    ).toContain('Du har fået en handling');
    const mine = await says('mine handlinger', jonas);
    expect(mine.reads).toMatch(/Den næste uge.*Find en praktik.*Senere.*Ring til banken/s);
    const done = renewed(await bot.person(jonas).presses(mine, 'actions.done'));
    expect(done.reads).toContain('✓ Gjort: Find en praktik');
    expect(done.reads).toContain('Ring til banken');
    expect((await says(`plan ${references[0]}`)).reads).not.toContain('Find en praktik');
    const back = renewed(await bot.person(jonas).presses(done, 'actions.open'));
    expect(back.reads).toContain('○ Find en praktik');
  });

  test('P3: need for help reaches the coordinator, with what was said', async () => {
    const reference = await newFamily();
    await says(`handling ${reference}; hvad: Skaf en cykel; hvem: Jonas; senest: i morgen`);
    await says(
      `meld handling ${reference}; handling: Skaf en cykel; status: brug for hjælp; kommentar: ingen har en`,
      jonas,
    );
    await nothingDue(bot);
    const told = bot
      .person(lea)
      .chat()
      .map(({ reads }) => reads)
      .join();
    expect(told).toContain('Nogen har brug for hjælp til en handling');
    expect(told).toContain('ingen har en');
  });

  test('S6, P3: a colleague sees what is theirs to do, and no goal that they may not', async () => {
    const reference = await newFamily();
    await says(goalLine(reference, 'Det hemmelige ønske'));
    await says(
      `handling ${reference}; hvad: Find en praktik; hvem: Jonas; senest: i morgen; mål: Det hemmelige ønske`,
    );
    const own = await says(`plan ${reference}`, jonas);
    expect(own.reads).toContain('Find en praktik');
    expect(JSON.stringify(own.activity)).not.toContain('hemmelige');
    const press = await bot.person(jonas).forges(own, 'plan.park', { reference, goal: 'any' });
    expect(outcomeOf(press)).not.toContain('hemmelige');
  });

  test('P3, S6: the case’s own card lists what is not done, to each as far as they may have it', async () => {
    const reference = await newFamily();
    await says(`handling ${reference}; hvad: Ring til banken; hvem: Lea; senest: i morgen`);
    await says(`handling ${reference}; hvad: Find en praktik; hvem: Jonas; senest: om 3 dage`);
    const listed = (await says(`sag ${reference}`)).reads;
    expect(listed).toContain('Ring til banken');
    expect(listed).toContain('Find en praktik');
    const other = (await says(`sag ${reference}`, jonas)).reads;
    expect(other).toContain('Find en praktik');
    expect(other).not.toContain('banken');
    await says(`meld handling ${reference}; handling: Ring til banken; status: gjort`);
    expect((await says(`sag ${reference}`)).reads).not.toContain('Ring til banken');
  });

  test('in English', async () => {
    const reference = await newFamily();
    const card = await says(
      `goal ${reference}; words: Calm mornings; wish of: Buller; area: family; importance: most important; sign: mornings; now: 2; target: 4`,
    );
    expect(card.reads).toMatch(/Calm mornings/);
    expect((await says(`plan ${reference}`)).reads).toContain('Calm mornings');
  });
});

describe('strengths and worries (P6)', () => {
  test('P6: are written in the plan beside those of the last meeting, and leave it again', async () => {
    const reference = await newFamily();
    const dialog = await opens(bot.person(lea), await says(`plan ${reference}`), 'plan.note');
    const card = renewed(
      await submits(bot.person(lea), dialog, 'plan.note', { kind: 'works', text: 'Mormors onsdage' }),
    );
    expect(card.reads).toContain('Mormors onsdage');
    expect((await says(`plan ${reference}`, jonas)).reads).not.toContain('Mormors onsdage');
    const gone = await says(`gælder ikke længere ${reference}; hvilken: Mormors onsdage`);
    expect(gone.reads).not.toContain('• Mormors onsdage');
  });
});

describe('help with an action (P3, C9)', () => {
  test('C9: a question to colleagues begins with the area and the words, and names nobody of the family', async () => {
    const reference = await newFamily();
    await says(goalLine(reference, 'Gerne i skole'));
    await says(
      `handling ${reference}; hvad: Giver Buller en blød start; hvem: Jonas; senest: i morgen; mål: Gerne i skole`,
    );
    const mine = await says('mine handlinger', jonas);
    expect(mine.reads).toContain('Giver Buller en blød start');
    const asked = await says(
      `meld handling ${reference}; handling: Giver Buller en blød start; status: brug for hjælp; kommentar: det går i stå`,
      jonas,
    );
    const dialog = await opens(bot.person(jonas), asked, 'sparring.ask');
    expect(inputOf(dialog, 'subject')?.value).toBe('skole');
    expect(inputOf(dialog, 'question')?.value).toBe('Giver … en blød start');
  });
});
