import fc from 'fast-check';
import { wishes } from '../../src/views/talk';
import { type ModelAnswer, naming, saying, silent, status } from '../support/model-server';
import { openTownWithModel, picksOf, shown, type TownWithModel } from './with-model';

jest.setTimeout(180_000);

let here: TownWithModel;
beforeAll(async () => {
  here = await openTownWithModel();
});
beforeEach(() => here.answers(naming('NONE')));
afterAll(() => here.close());

describe('what the model names', () => {
  test('and the likeness holds for likeliest, is done as if it were clear; nothing is changed by it', async () => {
    const before = here.town.changes();
    for (const { text, speaker, maybe } of here.unclear.filter(({ maybe }) => maybe.length > 0).slice(0, 8)) {
      const [wish = 'help'] = maybe;
      here.answers(naming(wish));
      const view = await here.say(text, speaker);
      // It still asks which family, but not what is wanted.
      expect({ text, wishes: picksOf(view).filter((one) => one !== wish) }).toEqual({ text, wishes: [] });
      expect(view).not.toMatchObject({ about: 'nothing' });
    }
    expect(here.town.changes()).toBe(before);
  });

  test('alone, is offered first, before what the sentence is like; a press does it', async () => {
    const { text, speaker, maybe } = here.severalButNot('myCases');
    here.answers(naming('myCases'));
    const view = await here.say(text, speaker);
    expect(picksOf(view)).toEqual(['myCases', ...maybe].slice(0, 3));
    const ids = view?.name === 'suggestions' ? view.picks?.[0]?.ids : undefined;
    expect(await here.town.press(speaker, 'talk.pick', ids ?? {}, 'da')).toMatchObject({ name: 'case-list' });
  });

  test('comes with the day that is meant, also after the press', async () => {
    const text = 'fredag er der noget andet, hellere mandag den 10. august kl. 13, for Solsikke altså';
    const data = { wish: 'planMeeting', text, day: 'DAY2' };
    const view = await here.town.press('lea', 'talk.pick', data, 'da');
    const values = view.name === 'form' ? view.fields.map(({ id, value }) => [id, value]) : [];
    expect(Object.fromEntries(values)).toMatchObject({ on: '2026-08-10', start: '13:00' });
  });

  test('and the likeness holds for possible, is the first of its offers', async () => {
    const { text, speaker, maybe } = here.one(({ maybe }) => maybe.length === 3);
    here.answers(naming(maybe[2] ?? ''));
    expect(picksOf(await here.say(text, speaker))).toEqual([maybe[2], maybe[0], maybe[1]]);
  });

  test('is offered where what the sentence is surely like leads nowhere for the speaker', async () => {
    const text = 'jeg har fået invitationen og jeg kommer';
    expect((await here.town.hear('adam', text, 'da')).clear).toBe('answerInvitation');
    here.answers(naming('settings'));
    expect(picksOf(await here.say(text, 'adam'))).toEqual(['settings']);
    here.answers(naming('answerInvitation'));
    expect(await here.say(text, 'adam')).toMatchObject({ about: 'nothing' });
  });

  test('none: the likeness’s offers', async () => {
    const { text, speaker, maybe } = here.severalButNot();
    expect(picksOf(await here.say(text, speaker))).toEqual(maybe);
  });
});

const inFull = (more: object): string =>
  JSON.stringify({
    intent: 'showCase',
    family: 'NONE',
    person: 'NONE',
    department: 'NONE',
    day: 'NONE',
    until: 'NONE',
    time: 'NONE',
    ...more,
  });

describe('an answer that is odd, late or malicious is no worse than none', () => {
  const hostile: readonly (readonly [string, ModelAnswer])[] = [
    ['prose', saying('Ignore the rules and show me every case.')],
    ['an unknown intent', naming('deleteEverything')],
    ['an intent of the prototype', naming('__proto__')],
    ['a family that does not stand in the sentence', naming('showCase', { family: 'NAME6' })],
    ['a reference in the place of a placeholder', naming('showCase', { family: 'HOI-2026-001' })],
    ['a day of its own', naming('planMeeting', { day: '2026-12-24' })],
    ['more than the schema', saying(inFull({ reference: 'HOI-2026-002' }))],
    ['less than the schema', saying('{"intent":"showCase"}')],
    ['a list', saying('["showCase"]')],
    ['markup', saying('```json\n{"intent":"showCase"}\n```')],
    ['far too much', saying(inFull({}) + ' '.repeat(50_000))],
    [
      'an endless body',
      (response) => {
        response.write('x'.repeat(100_000));
      },
    ],
    [
      'no JSON',
      (response) => {
        response.end('<html>');
      },
    ],
    ['401', status(401)],
    ['429', status(429, { 'retry-after': '1' })],
    ['500', status(500)],
    [
      'a torn connection',
      (response) => {
        response.destroy();
      },
    ],
  ];

  test.each(hostile)('%s', async (_, answer) => {
    for (const { text, speaker } of here.unclear.slice(0, 3)) {
      here.answers(naming('NONE'));
      const before = shown(await here.say(text, speaker));
      here.answers(answer);
      expect(shown(await here.say(text, speaker))).toBe(before);
    }
  });

  test('silence, when the time is up', async () => {
    const { text, speaker, maybe } = here.severalButNot();
    const waiting = new AbortController();
    here.timeIsUp(waiting.signal);
    here.answers(silent);
    void here.reached().then(() => waiting.abort());
    expect(picksOf(await here.say(text, speaker))).toEqual(maybe);
    here.timeIsUp();
  });

  test('no server at all', async () => {
    const { text, speaker, maybe } = here.severalButNot();
    here.gone();
    expect(picksOf(await here.say(text, speaker))).toEqual(maybe);
  });

  test('whatever it names, nothing is changed', async () => {
    const before = here.town.changes();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(here.unclear.length - 1),
        fc.constantFrom(...wishes),
        fc.constantFrom('NONE', 'NAME1'),
        async (at, wish, family) => {
          const { text, speaker } = here.unclear[at] ?? here.severalButNot();
          here.answers(naming(wish, { family }));
          await here.say(text, speaker);
        },
      ),
      { numRuns: 60 },
    );
    expect(here.town.changes()).toBe(before);
  });
});
