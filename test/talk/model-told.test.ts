import fc from 'fast-check';
import { forgetMunicipality, settingsDocument } from '../../src/app/organisation/directory';
import { countModelUse, modelUseOfLate } from '../../src/app/talk/model-use';
import { areNames } from '../../src/app/talk/names-known';
import { demoTenantId } from '../../src/config';
import { staffList } from '../../src/demo/staff';
import { calendarDate } from '../../src/domain/base/calendar';
import { fold, tokens } from '../../src/domain/base/matching';
import { defaultSettings } from '../../src/domain/organisation/settings';
import { examples } from '../../src/language/talk/examples/all';
import { harmlessWords } from '../../src/language/talk/harmless';
import { modelInstructions } from '../../src/language/talk/instructions';
import { wishes } from '../../src/views/talk';
import { naming, saying, status } from '../support/model-server';
import { danishNames, demoNames } from '../support/names';
import { openTownWithModel, picksOf, shown, type TownWithModel } from './with-model';

jest.setTimeout(180_000);

let here: TownWithModel;
beforeAll(async () => {
  here = await openTownWithModel();
});
beforeEach(() => here.answers(naming('NONE')));
afterAll(() => here.close());

/** Sentences of every kind that name somebody. */
const carriers = [...examples.values()].flat().filter((example) => /\bN\b/.test(example));

/** One of them, with so much around it that nothing is clear. */
const about = (carrier: string, family: string): string =>
  `øhm ${carrier
    .replace(/\bN\b/g, family)
    .replace(/\bA\b/g, 'PPR')
    .replace(/\bD\b/g, 'på torsdag')
    .replace(/\bT\b/g, 'kl. 10')} eller hvad du nu kan`;

describe('when it is asked', () => {
  test.each(['mine sager', 'hvornår er næste møde i Solsikke', 'hjælp', 'tak'])(
    'not where grammar or likeness is sure: %s',
    async (text) => {
      await here.say(text);
      expect(here.left()).toEqual([]);
    },
  );

  test.each(['sikke et vejr vi har i dag', 'har du set min kop her nogen steder'])(
    'not of small talk: %s',
    async (text) => {
      await here.say(text);
      expect(here.left()).toEqual([]);
    },
  );

  describe('of a worry', () => {
    /** S7 has a doubt about it. */
    const worry = 'det er ikke første gang han er sulten når vi mødes';
    const set = async (mayLookForWorry: boolean): Promise<void> => {
      const document = settingsDocument({ ...defaultSettings, languageModel: { mayLookForWorry } });
      const { services } = here.town;
      await services.store.partition({ tenantId: demoTenantId }).commit([{ do: 'put', document }]);
      forgetMunicipality(services, demoTenantId);
    };
    afterEach(() => set(false));

    test('not by default, and it may name none (S7)', async () => {
      await here.say(worry);
      expect(here.left()).toEqual([]);
      const { text, speaker, maybe } = here.severalButNot('concern');
      here.answers(naming('concern'));
      expect(picksOf(await here.say(text, speaker))).toEqual(maybe);
    });

    test('where the municipality says so; the route stands beneath all the same (S7)', async () => {
      await set(true);
      here.answers(naming('concern'));
      await here.town.forget('lea');
      const [view, beneath] = await here.town.say('lea', worry, 'da');
      expect(here.left()).toEqual([worry]);
      expect(picksOf(view)[0] ?? 'concern').toBe('concern');
      expect(beneath).toMatchObject({ message: { kind: 'perhapsConcern' } });
    });
  });
});

describe('what is not one’s own', () => {
  test('shows the same whether or not there is such a family, whatever the model says (C7)', async () => {
    const said = async (carrier: string, family: string): Promise<string> =>
      shown(await here.say(about(carrier, family), 'per')).replaceAll(new RegExp(family, 'gi'), 'X');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...carriers),
        fc.constantFrom('Familien Månesten', 'Familien Solsikke'),
        fc.constantFrom(...wishes),
        fc.constantFrom('NONE', 'NAME1'),
        async (carrier, there, wish, family) => {
          here.answers(naming(wish, { family }));
          expect(await said(carrier, there)).toBe(await said(carrier, 'Familien Findesikke'));
        },
      ),
      { numRuns: 16 },
    );
  });

  test('reads the same to the model, however it is written (C7)', async () => {
    const told = async (carrier: string, family: string): Promise<string | undefined> => {
      here.answers(naming('NONE'));
      await here.say(about(carrier, family), 'per');
      return here.left()[0];
    };
    for (const carrier of carriers.filter((_, at) => at % 60 === 0)) {
      const [there, nowhere] = [await told(carrier, 'månesten'), await told(carrier, 'findesikke')];
      // Their letters may make one clearer than the other.
      if (there !== undefined && nowhere !== undefined) expect(there).toBe(nowhere);
    }
  });
});

describe('what leaves', () => {
  /** Words from everybody's names here: staff, cases, networks. */
  const everybody = new Set(
    [...staffList((date) => calendarDate(date)).map(({ name }) => name), ...demoNames].flatMap(tokens),
  );
  const namesIn = (told: readonly string[]): readonly string[] =>
    told
      .flatMap((one) => one.split(' '))
      .filter((word) => word === word.toLowerCase() && everybody.has(fold(word)));

  test('holds no name of the staff list, a case or a network, of all that the measure says', () => {
    expect(here.unclear.length).toBeGreaterThan(5);
    expect(namesIn(here.unclear.map(({ left }) => left))).toEqual([]);
  });

  test('nor whatever is said of whom, in whatever spelling', async () => {
    const all: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...carriers),
        fc.constantFrom(...demoNames, ...danishNames),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toLowerCase(),
          (text) => text.toUpperCase(),
          (text) => `${text.toLowerCase()}s`,
          (text) => `${text.toLowerCase()}-mor`,
          (text) => text.slice(0, 1) + text.slice(2),
        ),
        async (carrier, name, as) => {
          here.answers(naming('NONE'));
          await here.say(about(carrier, as(name)));
          all.push(...here.left());
        },
      ),
      { numRuns: 100 },
    );
    expect(all.length).toBeGreaterThan(5);
    expect(namesIn(all)).toEqual([]);
  });

  test('holds no word of the list that a colleague or one of the speaker’s families is called', async () => {
    const person = staffList((date) => calendarDate(date)).find(({ name }) => name === 'Lea Dummy');
    if (person === undefined) throw new Error('Lea is on the staff list');
    const actor = { tenantId: demoTenantId, person, requestId: 'one' };
    const words = ['leder', 'leders', 'prove', 'modet', 'storm', 'solsikkes', 'havblik'];
    const names = await areNames(here.town.services, actor, words);
    expect([...names]).toEqual(['leder', 'leders', 'prove', 'storm', 'solsikkes']);
  });

  test('is an instruction that names nobody, and no worries unless they are looked for', () => {
    const words = fold(modelInstructions({ worries: false })).split(' ');
    expect(words.filter((word) => everybody.has(word) && !harmlessWords.has(word))).toEqual([]);
    expect(modelInstructions({ worries: false })).not.toContain('- concern');
    expect(modelInstructions({ worries: true })).toContain('- concern');
  });

  test('is counted right when several leave at once', async () => {
    const left = async () => (await modelUseOfLate(here.town.services, demoTenantId, 1))[0]?.left ?? 0;
    const before = await left();
    const noted = Array.from({ length: 6 }, () => countModelUse(here.town.services, demoTenantId, 'left'));
    expect(await Promise.all(noted)).not.toContain(false);
    expect(await left()).toBe(before + 6);
  });

  test('is counted by day and outcome, and nothing of it is kept', async () => {
    const counts = async () => (await modelUseOfLate(here.town.services, demoTenantId, 1))[0];
    const before = await counts();
    const { text, speaker } = here.severalButNot('myCases');
    for (const answer of [naming('NONE'), naming('myCases'), saying('no'), status(500)]) {
      here.answers(answer);
      await here.say(text, speaker);
    }
    const after = await counts();
    const more = (what: 'left' | 'nothing' | 'helped' | 'odd' | 'failed'): number =>
      (after?.[what] ?? 0) - (before?.[what] ?? 0);
    expect([more('left'), more('nothing'), more('helped'), more('odd'), more('failed')]).toEqual([
      4, 1, 1, 1, 1,
    ]);
    const partition = here.town.services.store.partition({ tenantId: demoTenantId });
    const { documents } = await partition.find<object>('modelUse', { keys: ['day'] });
    for (const { body } of documents)
      for (const value of Object.values(body)) expect(typeof value).toBe('number');
  });
});
