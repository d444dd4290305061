import type { Person, SeenMessage } from '../../src/tryout/person';

/** Something that somebody asked the bot to do, once, and whether the bot said that it is done. */
export interface Change {
  readonly alias: string;
  /** The event that it leaves in the trail, and a text of its own that the event holds. */
  readonly event: string;
  readonly holds?: string;
  /** Of a question that was sent, which leaves no event. */
  questionId?: string;
  /** What others hear of it. */
  readonly owes?: string;
  isAcknowledged: boolean;
}

/** One gesture: how the person makes it, and how a message reads that says that it is done. */
export interface Gesture {
  readonly who: string;
  readonly make: (person: Person, change: Change) => Promise<readonly SeenMessage[]>;
  readonly done: RegExp;
  readonly change: Omit<Change, 'alias' | 'isAcknowledged'>;
}

export const says =
  (line: string): Gesture['make'] =>
  (person) =>
    person.says(line);

export const offers = ({ card }: SeenMessage, verb: string): boolean =>
  JSON.stringify(card ?? {}).includes(verb);
