import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { benchTenant, staffIdOf } from './world';

export interface Bot {
  readonly process: ChildProcess;
  readonly url: string;
}

/** A bot in a process of its own. */
export const startBot = (file: string, ...args: string[]): Promise<Bot> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, file), args, { execArgv: ['--import', 'tsx'] });
    child.once('message', (message: { url: string }) => resolve({ process: child, url: message.url }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });

export const endBot = (bot: Bot): boolean => bot.process.removeAllListeners('exit').kill();

interface Connector {
  readonly url: string;
  /** The attachments of the latest message, as JSON. */
  latestCard(): string;
  close(): void;
}

/** The bench's connector: accepts every message and answers at once. */
export const startConnector = async (): Promise<Connector> => {
  let latest = '{}';
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    latest = Buffer.concat(parts).toString();
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    latestCard: () => {
      const { attachments } = JSON.parse(latest) as { attachments?: readonly unknown[] };
      if (!attachments?.length) throw new Error('the bot answered without a card');
      return JSON.stringify(attachments);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** One turn, in milliseconds from the request to the bot's answer; by then, the bot's message has been accepted. */
export type TakeTurn = (bot: Bot, staff: number, text: string) => Promise<number>;

export const turnsOver = (connector: Connector): TakeTurn => {
  let sent = 0;
  return async (bot, staff, text) => {
    sent += 1;
    const body = JSON.stringify({
      type: 'message',
      id: String(sent),
      text,
      channelId: 'msteams',
      locale: 'da-DK',
      serviceUrl: connector.url,
      from: { id: `29:${staff}`, aadObjectId: staffIdOf(staff) },
      recipient: { id: '28:bot' },
      conversation: { id: `a:${staff}`, conversationType: 'personal', tenantId: benchTenant },
    });
    const began = performance.now();
    const response = await fetch(bot.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`a turn answered ${response.status}`);
    return performance.now() - began;
  };
};
