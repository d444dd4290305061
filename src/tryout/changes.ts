import type { Exchange } from './traffic';
import type { TranscriptChange } from './transcript';

/** Anything that happens in the stand-in that somebody may be watching. */
export type Change =
  | TranscriptChange
  | { readonly change: 'typing'; readonly conversationId: string }
  | { readonly change: 'installed'; readonly conversationId: string; readonly installed: boolean }
  | { readonly change: 'exchange'; readonly exchange: Exchange };

export interface Changes {
  announce(change: Change): void;
  /** Calls back with every change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void;
}

export const openChanges = (): Changes => {
  const listeners = new Set<(change: Change) => void>();
  return {
    // A copy, since a listener may leave while being told.
    announce: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
