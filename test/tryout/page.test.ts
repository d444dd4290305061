import { posix } from 'node:path';
import { openStage, type Stage } from './support/stage';
import { ane, bent, cleo } from './support/world';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ page: true });
});
afterEach(() => stage.close());

const get = (path: string): Promise<Response> => fetch(`${stage.teams.serviceUrl}${path}`);

const gesture = async (name: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${stage.teams.serviceUrl}gesture/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

interface LiveEvent {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: an event is looked into freely here
  readonly data: any;
}

/** Follows the live stream as the page does. `until` resolves with the first event that fits. */
const follow = async () => {
  const controller = new AbortController();
  const response = await fetch(`${stage.teams.serviceUrl}live`, { signal: controller.signal });
  const events: LiveEvent[] = [];
  const listeners = new Set<() => void>();
  const read = async (): Promise<void> => {
    let buffered = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      buffered += decoder.decode(chunk, { stream: true });
      const parts = buffered.split('\n\n');
      buffered = parts.pop() ?? '';
      for (const part of parts) {
        const [, name = '', data = 'null'] = /^event: (\w+)\ndata: (.*)$/s.exec(part) ?? [];
        events.push({ name, data: JSON.parse(data) });
      }
      for (const listener of listeners) listener();
    }
  };
  read().catch(() => undefined);
  return {
    until: (wanted: (event: LiveEvent) => boolean) =>
      new Promise<LiveEvent>((resolve) => {
        const look = (): void => {
          const found = events.find(wanted);
          if (found) resolve(found);
        };
        listeners.add(look);
        look();
      }),
    stop: () => controller.abort(),
  };
};

const personal = async (person: string): Promise<string> => {
  await stage.teams.person(person).says('hej');
  return stage.bot.heard.at(-1)?.conversation.id ?? '';
};

describe('The page', () => {
  it('is served with all its parts, under a policy that allows nothing from elsewhere', async () => {
    const index = await get('');
    expect(index.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const html = await index.text();
    const parts = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(parts).toEqual(
      expect.arrayContaining(['vendor/adaptivecards.js', 'page/app.mjs', 'page/styles/tokens.css']),
    );
    const statuses = await Promise.all(parts.map(async (path) => (await get(path)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('loads modules that all exist', async () => {
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      const imports = [...(await response.text()).matchAll(/^(?:import|} from) .*?'(\.[\w./-]+\.mjs)'/gm)];
      await Promise.all(imports.map(([, name = '']) => visit(posix.join(posix.dirname(path), name))));
    };
    await visit('page/app.mjs');
    expect(seen.size).toBeGreaterThan(10);
  });

  it('hands out no other files', async () => {
    for (const path of ['page/tsconfig.json', 'page/..%2fteams.ts', 'package.json']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('is there only when asked for', async () => {
    const bare = await openStage();
    expect((await fetch(bare.teams.serviceUrl)).status).toBe(404);
    await bare.close();
  });
});

describe('The live stream', () => {
  it('begins with everything there is', async () => {
    await stage.teams.person(ane).says('hej');
    const page = await follow();
    const { data } = await page.until(({ name }) => name === 'snapshot');
    expect(data.world.title).toBe('Prøveby');
    expect(data.posts.map(({ author }: { author: string }) => author)).toEqual([ane, 'bot']);
    expect(data.conversations).toHaveLength(6);
    expect(data.exchanges).toHaveLength(2);
    page.stop();
  });

  it('brings what the bot says out of the blue', async () => {
    await stage.teams.person(ane).says('hej');
    const page = await follow();
    await stage.bot.tell(bent, 'nyt fra Ane');
    const { data } = await page.until((event) => event.data.post?.activity.text === 'nyt fra Ane');
    expect(data).toMatchObject({ change: 'post', post: { author: 'bot', version: 1 } });
    page.stop();
  });

  it('brings typing, edits, removals, installations and traffic', async () => {
    const page = await follow();
    await stage.teams.person(ane).says('skriver');
    await stage.teams.person(ane).says('ret');
    await stage.teams.person(ane).says('slet');
    await stage.teams.person(cleo).installs();
    await page.until(({ data }) => data.change === 'typing');
    await page.until(({ data }) => data.change === 'post' && data.post.version === 2);
    await page.until(({ data }) => data.change === 'removed');
    await page.until(({ data }) => data.change === 'installed' && data.installed);
    await page.until(({ data }) => data.change === 'exchange' && data.exchange.status === 200);
    page.stop();
  });
});

describe('A gesture on the page', () => {
  it('is carried out as the person, in the language of the pane', async () => {
    const conversationId = await personal(ane);
    const said = await gesture('say', { as: ane, locale: 'en-GB', conversationId, text: 'hello' });
    expect(said).toMatchObject({ status: 200, body: { answer: 'done', heard: true } });
    expect((await stage.teams.person(ane).sees()).at(-1)?.text).toBe('Ekko (en-GB): hello');
  });

  it('answers what came of a press: a card, a dialog, a notice, a failure', async () => {
    const [message] = await stage.teams.person(ane).says('kort');
    const who = { as: ane, locale: 'da-DK', postId: message?.id };
    expect((await gesture('execute', { ...who, verb: 'note', data: {} })).body).toEqual({
      answer: 'notice',
      text: 'Noteret',
    });
    expect((await gesture('execute', { ...who, verb: 'accept', data: { day: 'mon' } })).body.answer).toBe(
      'card',
    );
    expect((await gesture('execute', { ...who, verb: 'crash', data: {} })).body).toEqual({
      answer: 'failed',
      status: 500,
    });
    const fetched = await gesture('submit', { ...who, data: { msteams: { type: 'task/fetch' } } });
    expect(fetched.body).toMatchObject({ answer: 'dialog', dialog: { title: 'Formular' } });
    expect((await gesture('dialog', { ...who, data: { reason: 'x' } })).body).toEqual({
      answer: 'notice',
      text: 'Gemt',
    });
    expect((await gesture('refresh', { ...who, trigger: 'automatic' })).body).toEqual({ answer: 'done' });
  });

  it('searches and picks', async () => {
    const place = { as: ane, locale: 'da-DK', conversationId: await personal(ane) };
    const { body } = await gesture('search', { ...place, text: 'månen' });
    const picked = await gesture('pick', { ...place, finding: body.findings[0] });
    expect(picked.body).toMatchObject({ contentType: 'application/vnd.microsoft.card.adaptive' });
    expect((await gesture('say', { ...place, text: '', attachments: [picked.body] })).status).toBe(200);
    expect((await stage.teams.person(ane).sees()).map(({ reads }) => reads)).toContain('Valgt: månen');
  });

  it('installs the app', async () => {
    const conversationId = await personal(ane);
    await gesture('install', { as: ane, locale: 'da-DK', conversationId, installed: false });
    expect(stage.bot.heard.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    const refused = await gesture('say', { as: ane, locale: 'da-DK', conversationId, text: 'hej' });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'NotPossible' } } });
  });

  it('is refused where the person is not', async () => {
    const conversationId = await personal(ane);
    const said = await gesture('say', { as: bent, locale: 'da-DK', conversationId, text: 'hej' });
    expect(said.status).toBe(409);
  });

  it('is refused when it is malformed', async () => {
    expect((await gesture('say', { as: ane })).status).toBe(400);
  });

  it('is refused from another page', async () => {
    const body = { as: ane, locale: 'da-DK', conversationId: await personal(ane), text: 'hej' };
    expect((await gesture('say', body, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await gesture('say', body, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await gesture('say', body, { origin: stage.teams.serviceUrl.slice(0, -1) })).status).toBe(200);
  });
});
