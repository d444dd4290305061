import type { Person, SeenMessage } from '../../src/tryout/person';

/** Something somebody asked the bot to do, once, and whether the bot said that it is done. */
export interface Change {
  readonly alias: string;
  /** The event it leaves in the trail, and a unique text that the event contains. */
  readonly event: string;
  readonly holds?: string;
  /** Of a question passed on, which leaves no event. */
  questionId?: string;
  /** What others have to be told about it. */
  readonly owes?: string;
  isAcknowledged: boolean;
}

/** One gesture: how the person makes it, and what a message says when it is done. */
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
