import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, karen, lea, sara } from '../../support/running-bot';
import { answerTo } from './presses';

export interface Family {
  readonly alias: string;
  readonly reference: string;
}

/** Families to hand over, from Lea to Sara. */
export interface Families {
  /** A family of Lea's, new each time, with Jonas in its network. */
  opened(): Promise<Family>;
  /** Lea asks Sara to take over; returns Sara's card. */
  asked(family: Family): Promise<SeenMessage>;
  /** Who coordinates, as anybody in the network hears it (C1). */
  coordinatorOf(family: Family): Promise<string>;
}

/** Everybody has written once, so that the bot knows where to reach them and in which language. */
export const familiesOf = async ({ person }: Pick<BotAtWork, 'person'>): Promise<Families> => {
  for (const who of [sara, lea, jonas, karen]) await answerTo(person(who), 'hjælp');
  let count = 0;
  return {
    opened: async () => {
      count += 1;
      const alias = `Familien Overgang${count}`;
      // News of an earlier hand-over may come meanwhile.
      const said = await person(lea).says(`opret sag "${alias}" start i dag`);
      const opened = said.find(({ reads }) => reads.includes(alias))?.reads ?? '';
      await answerTo(person(lea), `tilføj netværk ${alias}; hvem: kollega; kollega: Jonas Attrap`);
      const [reference] = /HOI-\d{4}-\d{3}/.exec(opened) ?? [];
      if (reference === undefined) throw new Error(`no reference in: ${opened}`);
      return { alias, reference };
    },
    asked: async ({ reference }) => {
      await answerTo(person(lea), `overdrag ${reference} til Sara Testlund fordi jeg skifter job`);
      return person(sara).receives(({ reads }) => reads.includes(reference));
    },
    coordinatorOf: async ({ reference }) => {
      const { reads } = await answerTo(person(jonas), `hvem er koordinator for ${reference}`);
      return ['Lea Dummy', 'Sara Testlund', 'Karen Leder']
        .filter((name) => reads.includes(name))
        .join(' and ');
    },
  };
};
