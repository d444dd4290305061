import type { Activity } from './activity';
import { type BotAnswer, openBotLink } from './bot-link';
import { openChanges } from './changes';
import { openClient } from './client';
import { connectorRoutes } from './connector';
import { type Address, openDirectory } from './directory';
import { type Drive, openDrive } from './drive';
import { openEnvelopes, type Scene } from './envelope';
import { type Faults, openFaults, openSendLimits } from './faults';
import { type HttpRoute, serve } from './http';
import { openInstallations } from './installations';
import { openLive } from './live';
import { pageRoutes } from './page-server';
import { openPerson, type Person } from './person';
import { type Exchange, openTraffic } from './traffic';
import { openTranscript } from './transcript';
import type { TryoutWorld } from './world';

export interface TeamsOptions {
  /** The bot's messaging endpoint. */
  readonly botUrl: string;
  readonly world: TryoutWorld;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** True to serve the page for people too. */
  readonly page?: boolean;
  /** True to count sends per thread and tenant as Teams does, and answer 429. */
  readonly sendLimits?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A running stand-in for Teams: connector, people and, when asked for, the page. */
export interface Teams {
  /** `http://127.0.0.1:PORT/`, the service URL bots get. */
  readonly serviceUrl: string;
  readonly port: number;
  /** By `aadObjectId` or `29:` id. Throws if there is nobody. */
  person(id: string): Person;
  readonly faults: Faults;
  /** What people attach to their messages. */
  readonly drive: Drive;
  /** All requests between Teams and the bot so far, oldest first. */
  traffic(): readonly Exchange[];
  /** Posts an activity as it is, of any SDK's type: for forged, repeated and unsigned ones. */
  sendRaw<Sent extends { readonly type: string }>(
    activity: Sent,
    headers?: Readonly<Record<string, string>>,
  ): Promise<BotAnswer>;
  /** The place's first member adds the app to a shared place, or removes it. */
  setInstalled(place: string, installed: boolean): Promise<void>;
  /** Tells the bot of every place with the app, as if it had just been added there. */
  announceInstallations(): Promise<void>;
  /** Resolves with what `look` finds, looking again after every change; rejects after 5 seconds. */
  waitFor<T>(look: () => T | undefined | false): Promise<T>;
  close(): Promise<void>;
}

const patience = 5_000;

/** Starts the stand-in on loopback. Rejects if the port is taken. */
export const startTeams = async (options: TeamsOptions): Promise<Teams> => {
  const now = options.now ?? Date.now;
  const directory = openDirectory(options.world);
  const changes = openChanges();
  const { announce } = changes;
  const transcript = openTranscript(now, announce);
  const traffic = openTraffic((exchange) => announce({ change: 'exchange', exchange }));
  const installations = openInstallations(directory, (conversationId, installed) =>
    announce({ change: 'installed', conversationId, installed }),
  );
  const drive = openDrive();
  const faults = openFaults();
  const limits = openSendLimits(now);
  const bot = openBotLink(options.botUrl, traffic, now);
  let serviceUrl = '';
  const envelopes = openEnvelopes(directory, () => serviceUrl, now);
  const client = openClient({ directory, transcript, installations, envelopes, bot, now });
  const live = openLive({ directory, transcript, installations, traffic, changes });

  const routes: readonly HttpRoute[] = [
    ...connectorRoutes({
      directory,
      transcript,
      installations,
      faults,
      throttle: options.sendLimits ? limits.take : () => undefined,
      traffic,
      now,
      onTyping: (conversationId) => announce({ change: 'typing', conversationId }),
    }),
    ...(options.page ? pageRoutes({ directory, transcript, client, live, drive }) : []),
  ];
  const server = await serve(routes, options.port ?? 0);
  serviceUrl = `http://127.0.0.1:${server.port}/`;

  const waitFor = <T>(look: () => T | undefined | false, wanted = 'what was waited for'): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = changes.listen(() => check());
      const timer = setTimeout(
        () => finish(() => reject(new Error(`Waited in vain for ${wanted}`))),
        patience,
      );
      const finish = (end: () => void): void => {
        stop();
        clearTimeout(timer);
        end();
      };
      const check = (): void => {
        const found = look();
        if (found) finish(() => resolve(found));
      };
      check();
    });

  const people = new Map(
    options.world.people.map((persona) => [
      persona.id,
      openPerson(persona, { directory, transcript, client, changes, waitFor }),
    ]),
  );

  /** The place's first member, who stands for whoever adds an app there. */
  const sceneAt = (address: Address): Scene => {
    const [person] = address.conversation.members;
    if (!person) throw new Error(`Nobody is in ${address.conversation.name ?? address.conversation.key}`);
    return { speaker: { person, locale: person.locale ?? 'da-DK' }, address };
  };

  return {
    serviceUrl,
    port: server.port,
    faults,
    drive,
    person: (id) => {
      const found = people.get(directory.person(id).id);
      if (!found) throw new Error(`Nobody has the id ${id}`);
      return found;
    },
    traffic: traffic.exchanges,
    sendRaw: (activity, headers) => bot.post({ serviceUrl, ...activity } as Activity, headers),
    setInstalled: async (place, installed) => {
      const conversation = directory.conversations.find(({ key }) => key === place);
      if (!conversation) throw new Error(`No place is called ${place}`);
      await client.setInstalled(sceneAt({ conversation }), installed);
    },
    announceInstallations: async () => {
      const teams = new Set<string>();
      for (const conversation of directory.conversations.filter(installations.has)) {
        const team = conversation.team?.id;
        if (team !== undefined && teams.has(team)) continue;
        if (team !== undefined) teams.add(team);
        await client.announceInstalled(sceneAt({ conversation }));
      }
    },
    waitFor,
    close: async () => {
      live.close();
      await server.close();
    },
  };
};
