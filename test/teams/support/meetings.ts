import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, lea } from '../../support/running-bot';
import { answerTo, choiceNamed, opens, outcomeOf, renewed, submits } from './presses';

/** One of Lea's families. */
export interface Family {
  readonly alias: string;
  readonly reference: string;
  /** A day in September of the family's own, since Lea holds one meeting at a time. */
  readonly day: string;
}

/** Lea's families and their meetings. */
export interface FamiliesMeetings {
  /** Lea's family, new for each test, with Jonas and Mille in its network and Freja at home. */
  newFamily(): Promise<Family>;
  /** The card of a meeting on the family's day from 10 to 11.30. */
  planned(family: Family): Promise<SeenMessage>;
  /** One item that touches nothing, an agenda made with Freja, and everybody invited: the coordinator's card. */
  invited(family: Family): Promise<SeenMessage>;
}

export const familiesMeetings = (bot: () => BotAtWork): FamiliesMeetings => {
  let opened = 0;
  const planned = ({ reference, day }: Family): Promise<SeenMessage> =>
    answerTo(bot().person(lea), `møde ${reference} ${day} kl. 10-11.30; sted: Familiehuset`);
  return {
    newFamily: async () => {
      opened += 1;
      const alias = `Familien Mødested${opened}`;
      const atWork = bot().person(lea);
      const card = await answerTo(atWork, `opret sag "${alias}" start i dag`);
      await answerTo(atWork, `tilføj medlem ${alias}; navn: Freja; relation: mor; forældremyndighed: ja`);
      for (const name of ['Jonas Attrap', 'Mille Fiktiv']) {
        await answerTo(atWork, `tilføj netværk ${alias}; hvem: kollega; kollega: ${name}`);
      }
      const reference = /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '';
      return { alias, reference, day: `${10 + opened}/9` };
    },
    planned,
    invited: async (family) => {
      const atWork = bot().person(lea);
      const card = await planned(family);
      const agenda = renewed(await atWork.presses(card, 'agenda.show'));
      const item = await opens(atWork, agenda, 'agenda.addItem');
      const added = await submits(atWork, item, 'agenda.addItem', {
        owner: choiceNamed(item, 'Freja'),
        text: 'Hvordan går det?',
        types: 'nothing',
      });
      const made = await opens(atWork, renewed(added), 'agenda.made');
      const done = await submits(atWork, made, 'agenda.made', { with: choiceNamed(made, 'Freja') });
      const meeting = renewed(await atWork.presses(renewed(done), 'meeting.show'));
      const sent = await atWork.presses(meeting, 'meeting.invite');
      if (sent.message === undefined) throw new Error(outcomeOf(sent));
      return sent.message;
    },
  };
};
