import { openStage, type Stage } from './support/stage';
import { ane, bent, cleo, world } from './support/world';

let stage: Stage;
let now: number;
beforeEach(async () => {
  now = 1_800_000_000_000;
  stage = await openStage({ sendLimits: true, now: () => now });
});
afterEach(() => stage.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

/** Asks the connector as a bot's own HTTP client would. */
const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
  const response = await fetch(`${stage.teams.serviceUrl}v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    retryAfter: response.headers.get('retry-after'),
  };
};

const idOf = ({ body }: Answer): string => (body as { id: string }).id;

const create = (member: string, more: object = {}): Promise<Answer> =>
  ask('POST', 'conversations', {
    isGroup: false,
    members: [{ id: member }],
    tenantId: world.tenantId,
    channelData: { tenant: { id: world.tenantId } },
    ...more,
  });
const chatWith = async (person: string): Promise<string> => encodeURIComponent(idOf(await create(person)));
const say = (conversation: string, text: string): Promise<Answer> =>
  ask('POST', `conversations/${conversation}/activities`, { type: 'message', text });
const textsSeenBy = async (person: string): Promise<readonly string[]> =>
  (await stage.teams.person(person).sees()).map(({ text }) => text);

describe('A message for one of several', () => {
  const toOne = '?isTargetedActivity=true';
  const channel = (): string => {
    const { id } = stage.bot.heard.at(-1)?.conversation ?? { id: '' };
    return encodeURIComponent(id);
  };
  const message = (text: string, to: string) => ({ type: 'message', text, recipient: { id: to } });
  const textsIn = async (person: string): Promise<readonly string[]> =>
    (await stage.teams.person(person).sees('drift')).map(({ text }) => text);

  it('is seen by that one alone, and keeps to them when it is changed', async () => {
    await stage.teams.person(ane).says('@Prøvebot hej', { in: 'drift' });
    const sent = await ask(
      'POST',
      `conversations/${channel()}/activities${toOne}`,
      message('hemmeligt', '29:ane'),
    );
    expect(sent.status).toBe(201);
    expect(await textsIn(ane)).toContain('hemmeligt');
    expect(await textsIn(bent)).not.toContain('hemmeligt');
    const path = `conversations/${channel()}/activities/${idOf(sent)}`;
    expect((await ask('PUT', path, message('nyt', '29:ane'))).status).toBe(404);
    expect((await ask('PUT', path + toOne, message('nyt', '29:ane'))).status).toBe(200);
    expect(await textsIn(bent)).not.toContain('nyt');
    expect((await ask('DELETE', path + toOne)).status).toBe(200);
    expect(await textsIn(ane)).not.toContain('nyt');
  });

  it('is refused for somebody who is not there, and in a chat of two', async () => {
    await stage.teams.person(ane).says('@Prøvebot hej', { in: 'drift' });
    const to = `conversations/${channel()}/activities${toOne}`;
    expect((await ask('POST', to, message('hej', '29:cleo'))).status).toBe(400);
    const own = `conversations/${await chatWith(ane)}/activities${toOne}`;
    expect((await ask('POST', own, message('hej', '29:ane'))).status).toBe(400);
  });
});

describe('Creating a conversation with a person', () => {
  it('takes the id that Entra knows or the one that Teams shows, and answers the same chat each time', async () => {
    const [one, other, again] = [await create(ane), await create('29:ane'), await create(ane)];
    expect(one).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:1/) } });
    expect([other.body, again.body]).toEqual([one.body, one.body]);
  });

  it('says the first activity there when there is one', async () => {
    const answer = await create(ane, { activity: { type: 'message', text: 'goddag' } });
    expect(answer.body).toMatchObject({ activityId: expect.any(String) });
    expect(await textsSeenBy(ane)).toEqual(['goddag']);
  });

  it.each([
    ['has not installed the app', cleo, {}, 403, 'ForbiddenOperationException'],
    ['does not exist', 'nobody', {}, 403, 'ForbiddenOperationException'],
    ['is asked for in another tenant', ane, { tenantId: 'other', channelData: {} }, 400, 'BadArgument'],
    ['is one of several', ane, { members: [{ id: ane }, { id: bent }] }, 400, 'BadSyntax'],
  ])('is refused when the person %s', async (_why, person, more, status, code) => {
    expect(await create(person, more)).toMatchObject({ status, body: { error: { code } } });
  });

  it('gives the same ids after a restart, so that references a bot has kept stay good', async () => {
    const before = idOf(await create(ane));
    const restarted = await openStage();
    await restarted.teams.person(ane).says('hej');
    expect(restarted.bot.heard[0]?.conversation.id).toBe(before);
    await restarted.close();
  });
});

describe('A channel', () => {
  it('gets a new thread from a bot, which is then addressed by its first message', async () => {
    await stage.teams.person(ane).says('@Prøvebot hej', { in: 'drift' });
    const channel = stage.bot.heard[0]?.channelData.channel;
    const answer = await ask('POST', 'conversations', {
      isGroup: true,
      channelData: { channel },
      activity: { type: 'message', text: 'ugens overblik' },
    });
    const { id, activityId } = answer.body as { id: string; activityId: string };
    expect(id).toBe(`${channel.id};messageid=${activityId}`);
    expect((await say(encodeURIComponent(id), 'og et svar')).status).toBe(201);
    const seen = await stage.teams.person(bent).sees('drift');
    expect(seen.slice(-2).map(({ text }) => text)).toEqual(['ugens overblik', 'og et svar']);
  });
});

describe('The connector refuses', () => {
  it('an unknown conversation', async () => {
    expect(await say('a:unknown', 'hej')).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
  });

  it.each(['PUT', 'DELETE'])('to %s a message that is not there, or is not the bot’s', async (method) => {
    const chat = await chatWith(ane);
    await stage.teams.person(ane).says('hej');
    const [own] = await stage.teams.person(ane).sees();
    for (const id of ['unknown', own?.id ?? '']) {
      expect(
        await ask(method, `conversations/${chat}/activities/${id}`, { type: 'message', text: 'x' }),
      ).toMatchObject({
        status: 404,
        body: { error: { code: 'ActivityNotFoundInConversation' } },
      });
    }
  });

  it('a message without content, and one that is too big', async () => {
    const chat = await chatWith(ane);
    expect(await say(chat, ' ')).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
    expect(await say(chat, 'x'.repeat(60_000))).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    });
    expect(await textsSeenBy(ane)).toEqual([]);
  });

  it('to send where the app was taken away', async () => {
    const chat = await chatWith(ane);
    await stage.teams.person(ane).uninstalls();
    expect(await say(chat, 'hej')).toMatchObject({
      status: 403,
      body: { error: { code: 'MessageWritesBlocked' } },
    });
    expect((await create(ane)).status).toBe(403);
    await stage.teams.person(ane).installs();
    expect((await say(chat, 'hej')).status).toBe(201);
  });

  it('somebody who is not a member', async () => {
    await stage.teams.person(ane).says('hej');
    const chat = await chatWith(ane);
    expect(await ask('GET', `conversations/${chat}/members/${bent}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'MemberNotFoundInConversation' } },
    });
    expect((await ask('GET', `conversations/${chat}/members`)).body).toEqual([
      expect.objectContaining({ id: '29:ane', aadObjectId: ane, surname: 'Opfundet' }),
    ]);
  });

  it('callers from elsewhere: another host name reaches nothing', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: stage.teams.port,
          path: '/v3/conversations',
          headers: { host: 'evil.example' },
        },
        (response) => resolve(response.statusCode),
      );
      sent.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});

describe('A planned fault', () => {
  it('fails the next requests and no more, without delivering', async () => {
    const chat = await chatWith(ane);
    stage.teams.faults.next(2, { status: 503 });
    expect([
      (await say(chat, '1')).status,
      (await say(chat, '2')).status,
      (await say(chat, '3')).status,
    ]).toEqual([503, 503, 201]);
    expect(await textsSeenBy(ane)).toEqual(['3']);
  });

  it('can tell how long to wait', async () => {
    const chat = await chatWith(ane);
    stage.teams.faults.next(1, { status: 429, retryAfter: 7 });
    expect(await say(chat, 'hej')).toMatchObject({ status: 429, retryAfter: '7' });
  });

  it('can come after the delivery, so that the bot does not know', async () => {
    const chat = await chatWith(ane);
    stage.teams.faults.next(1, { status: 502, afterDelivery: true });
    expect((await say(chat, 'nåede frem')).status).toBe(502);
    expect(await textsSeenBy(ane)).toEqual(['nåede frem']);
  });

  it.each([
    [true, ['hej']],
    [false, []],
  ])('can break the connection (after delivery: %s)', async (afterDelivery, seen) => {
    const chat = await chatWith(ane);
    stage.teams.faults.next(1, { afterDelivery });
    await expect(say(chat, 'hej')).rejects.toThrow();
    expect(await textsSeenBy(ane)).toEqual(seen);
  });

  it('can be for one kind of request alone, and be called off', async () => {
    const chat = await chatWith(ane);
    stage.teams.faults.next(1, { status: 500 }, ['update']);
    const sent = await say(chat, 'hej');
    const update = { type: 'message', text: 'rettet' };
    const path = `conversations/${chat}/activities/${idOf(sent)}`;
    expect([
      sent.status,
      (await ask('PUT', path, update)).status,
      (await ask('PUT', path, update)).status,
    ]).toEqual([201, 500, 200]);
    stage.teams.faults.next(1, { status: 500 });
    stage.teams.faults.clear();
    expect((await say(chat, 'hej')).status).toBe(201);
  });
});

describe('The send limits', () => {
  it('let seven messages through to a thread in a second, and tell how long to wait', async () => {
    const chat = await chatWith(ane);
    const statuses: number[] = [];
    for (let n = 0; n < 8; n += 1) statuses.push((await say(chat, String(n))).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    expect((await say(chat, 'for tidligt')).retryAfter).toBe('1');
    now += 1_000;
    // Eight in two seconds is the next window: one more, then the second has to pass.
    expect([(await say(chat, '8')).status, (await say(chat, '9')).status]).toEqual([201, 429]);
    now += 1_000;
    expect((await say(chat, '9')).status).toBe(201);
  });

  it('count each thread for itself', async () => {
    const [one, other] = [await chatWith(ane), await chatWith(bent)];
    for (let n = 0; n < 7; n += 1) await say(one, String(n));
    expect([(await say(one, 'for meget')).status, (await say(other, 'fint')).status]).toEqual([429, 201]);
  });
});
