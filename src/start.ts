import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import type { Services } from './app/base/services';
import { jobs } from './app/capabilities';
import { resumeImport } from './app/organisation/import';
import { noteHeldUp } from './app/overview/held-up';
import type { FetchAttachedFile } from './app/ports/attached-files';
import type { Clock, Ids } from './app/ports/clock';
import type { Store } from './app/ports/store';
import type { Shown } from './app/telling/note-cards';
import { waitingIn } from './app/telling/outbox';
import { tellNotReached } from './app/telling/undeliverable';
import { type Config, demoTenantId } from './config';
import { type Dispatcher, startDispatcher } from './delivery/dispatcher';
import { type Job, startSchedule } from './delivery/schedule';
import type { Wake } from './delivery/wake';
import { seedDemo } from './demo/seed';
import { dateAt, type Instant, instantAt } from './domain/base/calendar';
import { listen } from './listen';
import { createLog, type Log } from './log';
import { openLanguageModel } from './model/open';
import { createReadiness } from './readiness';
import { openStore } from './store/open';
import { whenReady } from './store/ready';
import { createBot } from './teams/bot';
import { createAdapter } from './teams/edge/adapter';
import { createAttachedFiles } from './teams/edge/attached-files';
import { type CredentialsFactory, createAuthentication, type TokenIssuer } from './teams/edge/authentication';
import { createCalendarFiles } from './teams/edge/calendar';
import type { RateLimit } from './teams/edge/limits';
import { createServer } from './teams/edge/server';
import { createSheets } from './teams/edge/sheets';
import { watchedCredentials } from './teams/edge/tokens';
import { createChannelPosts } from './teams/sending/channel-posts';
import { createConversations } from './teams/sending/conversations';
import { noteShown } from './teams/sending/note-shown';
import { createMessenger, createSender } from './teams/sending/sender';
import type { Telemetry } from './telemetry/telemetry';
import { version } from './version';
import type { RoundName } from './views/rhythm/rounds';

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };
export const randomIds: Ids = { next: randomUUID };

/** Stand-ins for the real thing, for tests and the try-out page; production leaves them out. */
export interface Substitutes {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: Log;
  readonly telemetry?: Telemetry;
  readonly tokenIssuer?: TokenIssuer;
  /** Where the tokens come from that the bot sends with; without a bot id it needs none. */
  readonly credentials?: CredentialsFactory;
  readonly rateLimit?: RateLimit;
  /** Where attached files are fetched from, instead of SharePoint. */
  readonly fetchAttachedFile?: FetchAttachedFile;
  /** How the dispatcher and the schedule are woken. */
  readonly wake?: Wake;
}

/** The program at work. */
export interface Running {
  readonly url: string;
  readonly services: Services;
  /** Finishes what is under way and closes everything. */
  stop(): Promise<void>;
}

/** Builds the parts and starts them. Resolves when the first activity can be answered; leaves nothing behind when it fails. */
export const start = async (config: Config, substitutes: Substitutes = {}): Promise<Running> => {
  const { clock = systemClock } = substitutes;
  const { telemetry } = substitutes;
  const store = openStore(config.store, clock, telemetry?.charged);
  // What is left is told before the store closes: the queue is asked once more.
  const undo: (() => Promise<void>)[] = [() => store.close(), ...(telemetry ? [telemetry.stop] : [])];
  /** The latest first, each regardless of the others. */
  const stop = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const step of undo.splice(0).reverse()) await step().catch((error) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'not everything could be ended');
  };
  try {
    return { ...(await startWith(config, { ...substitutes, clock }, store, undo)), stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
};

/** Files are accepted only where we know where they may lie. */
const attachedFiles = (
  { sharePoint }: Config,
  { fetchAttachedFile }: Substitutes,
): Pick<Services, 'fetchAttachedFile'> => {
  const fetchFile =
    fetchAttachedFile ?? (sharePoint === undefined ? undefined : createAttachedFiles(sharePoint));
  return fetchFile === undefined ? {} : { fetchAttachedFile: fetchFile };
};

const startWith = async (
  config: Config,
  { clock, ids = randomIds, ...substitutes }: Substitutes & { readonly clock: Clock },
  store: Store,
  undo: (() => Promise<void>)[],
): Promise<Omit<Running, 'stop'>> => {
  const log = substitutes.log ?? createLog({ level: config.logLevel });
  const tenants = [...config.allowedTenants];
  const time = { clock, ...(substitutes.wake && { wake: substitutes.wake }) };
  let dispatcher: Dispatcher | undefined;
  const localUrl = (port: number): string =>
    `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  let publicUrl = config.publicUrl ?? localUrl(config.port);
  const services: Services = {
    store,
    clock,
    ids,
    wakeDispatcher: (tenantId) => dispatcher?.kick(tenantId),
    publicUrl: () => publicUrl,
    ...(config.firstAdmin !== undefined && { firstAdmin: config.firstAdmin }),
    ...attachedFiles(config, substitutes),
    ...(config.languageModel !== undefined && {
      languageModel: openLanguageModel(config.languageModel, { clock, log }),
    }),
  };

  const { factory, tokens } = watchedCredentials(config.bot, log, substitutes.credentials);
  const authentication = createAuthentication(config.bot, substitutes.tokenIssuer, factory);
  const adapter = createAdapter(authentication);
  const conversations = createConversations(services);
  const botId = config.bot.mode === 'teams' ? config.bot.id : '';
  const note = (shown: Shown): Promise<void> => noteShown(services, log, shown);
  const messenger = createMessenger({ services, adapter, tokens, botId, conversations, note });
  const bot = createBot({
    services,
    conversations,
    messenger,
    log,
    allowedTenants: config.allowedTenants,
    ...(substitutes.rateLimit && { rateLimit: substitutes.rateLimit }),
  });

  // The port comes first: if it is taken, nothing has been touched yet. Early callers wait until everything is there.
  let isUp: () => void = () => {};
  const up = new Promise<void>((resolve) => {
    isUp = resolve;
  });
  const server = createServer({
    adapter,
    authentication,
    log,
    bot: async (context) => {
      await up;
      await bot(context);
    },
    sheets: createSheets(services, tenants),
    calendarFiles: createCalendarFiles(services, tenants),
    onlyLoopback: config.bot.mode === 'local',
    ready: createReadiness({ store, tenants, tokens, clock, log, isSending: () => dispatcher?.alive() }),
  });
  await listen(server, config);
  undo.push(() => closed(server));
  const { port } = server.server.address() as AddressInfo;
  publicUrl = config.publicUrl ?? localUrl(port);

  await whenReady(store, config.store);
  if (config.demo.seed) {
    await seedDemo(services, { tenantId: demoTenantId, today: config.demo.date ?? dateAt(clock.now()) });
  }
  await Promise.all(tenants.map((tenantId) => resumeImport(services, tenantId)));

  const sending = startDispatcher({
    store,
    tenants,
    ...time,
    log,
    sender: createSender(services, messenger, createChannelPosts({ services, adapter, tokens, botId }), log),
    onUnsent: (tenantId, item, reason) => tellNotReached(services, tenantId, item, reason),
  });
  dispatcher = sending;
  // What is under way is answered first, then the daily work ends, and last what is being sent.
  undo.splice(-1, 0, () => sending.stop());
  const schedule = startSchedule({ store, ...time, tenants, log, jobs: jobsOf(services) });
  undo.splice(-1, 0, () => schedule.stop());

  substitutes.telemetry?.watchQueue(tenants, (tenantId) => waitingIn(services, tenantId));

  isUp();
  log.info('bot.started', {
    version,
    mode: config.bot.mode,
    store: config.store.kind,
    model: config.languageModel?.kind ?? 'off',
    port,
  });
  return { url: localUrl(port), services };
};

/** The daily work. */
const jobsOf = (services: Services): readonly Job[] =>
  Object.entries(jobs).map(([name, { rule, run }]) => ({
    name,
    rule,
    run: async (tenantId, day, last) => {
      const round = name as RoundName;
      await noteHeldUp(services, tenantId, instantAt(day, rule.at), { round });
      await run(services, tenantId, { day, last });
    },
  }));

/** Teams waits this long for a dialog; turns take less. */
const closingPatience = 5_000;

/** Takes no more requests, and resolves when those under way have been answered. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection that has just been answered is kept for the next request, which will not come.
    const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
    const cutOff = setTimeout(() => server.server.closeAllConnections(), closingPatience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cutOff);
      resolve();
    });
    server.server.closeIdleConnections();
  });
