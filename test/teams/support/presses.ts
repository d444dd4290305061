import type { Json } from '../../../src/tryout/activity';
import { fieldsOf } from '../../../src/tryout/activity';
import { buttonOf } from '../../../src/tryout/cards';
import type { Person, Press, SeenMessage } from '../../../src/tryout/person';

/** The first thing that the bot said; throws when it said nothing. */
export const firstOf = (messages: readonly SeenMessage[]): SeenMessage => {
  const [first] = messages;
  if (first === undefined) throw new Error('the bot said nothing');
  return first;
};

/** What the bot answers to a line in the person's own chat. */
export const answerTo = async (person: Person, text: string): Promise<SeenMessage> =>
  firstOf(await person.says(text));

/** What a button of a card sends, for sending it again in another's name or with other ids. */
export const dataOf = (message: SeenMessage, verb: string): Json => {
  if (message.card === undefined) throw new Error('the message has no card');
  return fieldsOf(buttonOf(message.card, verb).action.data);
};

/** All that came of a press, as text: the card, the notice, the dialog, and what was said meanwhile. */
export const outcomeOf = ({ message, messages, dialog, notice, failed }: Press): string => {
  if (failed !== undefined) throw new Error(`the press failed with ${failed.status}`);
  return [message?.reads, notice, dialog?.reads, ...messages.map(({ reads }) => reads)]
    .filter((text) => text !== undefined)
    .join('\n');
};
