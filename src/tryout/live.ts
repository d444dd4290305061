import type { ServerResponse } from 'node:http';
import type { Change, Changes } from './changes';
import type { Directory } from './directory';
import type { HttpReply } from './http';
import type { Installations } from './installations';
import type { Exchange, Traffic } from './traffic';
import type { Post, Transcript } from './transcript';
import type { PlaceKind, TryoutWorld } from './world';

/** Everything a page needs to show the present; what follows comes as {@link Change}s. */
export interface Snapshot {
  readonly world: TryoutWorld;
  readonly conversations: readonly {
    readonly id: string;
    readonly key: string;
    readonly kind: PlaceKind;
    readonly name?: string;
    readonly members: readonly string[];
    readonly team?: { readonly id: string; readonly name: string };
  }[];
  /** Ids of the conversations that have the app. */
  readonly installed: readonly string[];
  readonly posts: readonly Post[];
  readonly exchanges: readonly Exchange[];
}

/** Server-sent events: a `snapshot` to every page that connects, then a `change` for everything that happens. */
export interface Live {
  attach(): HttpReply;
  /** Ends all streams. */
  close(): void;
}

export interface LiveParts {
  readonly directory: Directory;
  readonly transcript: Transcript;
  readonly installations: Installations;
  readonly traffic: Traffic;
  readonly changes: Changes;
}

export const openLive = ({ directory, transcript, installations, traffic, changes }: LiveParts): Live => {
  const pages = new Set<ServerResponse>();
  const stop = changes.listen((change) => {
    for (const page of pages) page.write(event('change', change));
  });

  const snapshot = (): Snapshot => ({
    world: directory.world,
    conversations: directory.conversations.map(({ members, ...conversation }) => ({
      ...conversation,
      members: members.map(({ id }) => id),
    })),
    installed: installations.conversationIds(),
    posts: transcript.posts(),
    exchanges: traffic.exchanges(),
  });

  return {
    attach: () => ({
      stream: (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write(event('snapshot', snapshot()));
        pages.add(response);
        response.on('close', () => pages.delete(response));
      },
    }),
    close: () => {
      stop();
      for (const page of pages) page.end();
    },
  };
};

const event = (name: 'snapshot' | 'change', data: Snapshot | Change): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
