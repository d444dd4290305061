import type { ModelReply } from '../../src/app/ports/language-model';
import { type Instant, instant } from '../../src/domain/base/calendar';
import { guarded, ModelError } from '../../src/model/guard';

const question = { instructions: '', sentence: 'hvornår er næste møde', schema: {} };

/** A guarded server whose every answer the test gives, on a clock that the test moves. */
const openGuard = () => {
  let now = Date.parse(instant('2026-08-04T08:00:00Z'));
  let how: () => Promise<string> = async () => 'a word';
  let asked = 0;
  const late = { abort: new AbortController() };
  const lines: string[] = [];
  const write = (event: string, fields?: object): void => {
    lines.push(JSON.stringify({ event, ...fields }));
  };
  const model = guarded(
    () => {
      asked += 1;
      return how();
    },
    {
      clock: { now: () => new Date(now).toISOString() as Instant },
      log: { debug: write, info: write, warn: write, error: write },
      deadline: () => {
        late.abort = new AbortController();
        return late.abort.signal;
      },
    },
  );
  return {
    free: model.free,
    ask: async (): Promise<ModelReply['came'] | 'resting'> =>
      (await model.free()?.(question))?.came ?? 'resting',
    answers: (next: () => Promise<string>) => {
      how = next;
    },
    timeIsUp: () => late.abort.abort(),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    asked: () => asked,
    lines,
  };
};

const failing = (status?: number, after?: number) => (): Promise<string> =>
  Promise.reject(new ModelError(status, after));

test('what is answered is handed on, whatever it is', async () => {
  const guard = openGuard();
  expect(await guard.free()?.(question)).toEqual({ came: 'answer', text: 'a word' });
});

test('what takes too long is late, although the server still works on it', async () => {
  const guard = openGuard();
  guard.answers(() => new Promise(() => {}));
  const asking = guard.ask();
  guard.timeIsUp();
  expect(await asking).toBe('late');
});

test('after three failures it rests for a minute, then one tries for all', async () => {
  const guard = openGuard();
  guard.answers(failing(500));
  expect([await guard.ask(), await guard.ask(), await guard.ask(), await guard.ask()]).toEqual([
    'failed',
    'failed',
    'failed',
    'resting',
  ]);
  guard.pass(59);
  expect(await guard.ask()).toBe('resting');
  guard.pass(1);
  guard.answers(() => new Promise(() => {}));
  const trying = guard.ask();
  expect(guard.free()).toBeUndefined();
  guard.timeIsUp();
  expect(await trying).toBe('late');
  // Longer this time.
  guard.pass(60);
  expect(await guard.ask()).toBe('resting');
  guard.pass(60);
  guard.answers(async () => 'back');
  expect(await guard.ask()).toBe('answer');
  expect(await guard.ask()).toBe('answer');
});

test('a dead server costs few turns their two seconds, however long it is dead', async () => {
  const guard = openGuard();
  guard.answers(failing());
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    await guard.ask();
    await guard.ask();
    guard.pass(60);
  }
  expect(guard.asked()).toBeLessThan(160);
});

test('now and then a failure among answers is no reason to rest', async () => {
  const guard = openGuard();
  for (let time = 0; time < 10; time += 1) {
    guard.answers(failing(500));
    expect(await guard.ask()).toBe('failed');
    guard.answers(async () => 'a word');
    expect(await guard.ask()).toBe('answer');
  }
});

test.each([401, 403, 404])(
  '%i goes by by nobody waiting: it rests at once, for ten minutes',
  async (status) => {
    const guard = openGuard();
    guard.answers(failing(status));
    await guard.ask();
    guard.pass(599);
    expect(await guard.ask()).toBe('resting');
    guard.pass(1);
    expect(await guard.ask()).toBe('failed');
  },
);

test('429 is heeded, up to ten minutes', async () => {
  const guard = openGuard();
  guard.answers(failing(429, 120));
  await guard.ask();
  guard.pass(119);
  expect(await guard.ask()).toBe('resting');
  guard.pass(1);
  guard.answers(failing(429, 1_000_000));
  expect(await guard.ask()).toBe('failed');
  guard.pass(600);
  expect(await guard.ask()).toBe('failed');
});

test('four at once, and sixty a minute', async () => {
  const guard = openGuard();
  const places = [guard.free(), guard.free(), guard.free(), guard.free()];
  expect(guard.free()).toBeUndefined();
  await Promise.all(places.map((place) => place?.(question)));
  for (let time = 4; time < 60; time += 1) expect(await guard.ask()).toBe('answer');
  expect(await guard.ask()).toBe('resting');
  guard.pass(60);
  expect(await guard.ask()).toBe('answer');
});

test('logs hold no text', async () => {
  const guard = openGuard();
  await guard.ask();
  guard.answers(failing(401));
  await guard.ask();
  expect(guard.lines.join('\n')).not.toMatch(/hvornår|a word/);
  expect(guard.lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'model.asked',
    'model.resting',
    'model.asked',
  ]);
});
