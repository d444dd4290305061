import { textsFor } from '../../../src/language/texts';
import type { Json } from '../../../src/tryout/activity';
import { fieldsOf } from '../../../src/tryout/activity';
import type { Inputs } from '../../../src/tryout/cards';
import { buttonOf } from '../../../src/tryout/cards';
import type { Person, Press, SeenMessage } from '../../../src/tryout/person';
import type { FormName } from '../../../src/views/forms/all';

/** A dialog on somebody's screen. */
export type SeenDialog = NonNullable<Press['dialog']>;

/** The first thing the bot said; throws if it said nothing. */
export const firstOf = (messages: readonly SeenMessage[]): SeenMessage => {
  const [first] = messages;
  if (first === undefined) throw new Error('the bot said nothing');
  return first;
};

/** The bot's answer to a line in the person's own chat; not what it writes there meanwhile for other reasons. */
export const answerTo = async (person: Person, text: string): Promise<SeenMessage> =>
  firstOf((await person.says(text)).filter(({ activity }) => activity.replyToId !== undefined));

/** What a card's button sends, for sending it again in somebody else's name or with other ids. */
export const dataOf = (message: SeenMessage, verb: string): Json => {
  if (message.card === undefined || message.buttons.length === 0)
    throw new Error(`the message has no buttons: ${message.reads}`);
  return fieldsOf(buttonOf(message.card, verb).action.data);
};

/** Everything that came of a press, as text: the card, the notice, the dialog, and what was said meanwhile. */
export const outcomeOf = ({ message, messages, dialog, notice, failed }: Press): string => {
  if (failed !== undefined) throw new Error(`the press failed with ${failed.status}`);
  return [message?.reads, notice, dialog?.reads, ...messages.map(({ reads }) => reads)]
    .filter((text) => text !== undefined)
    .join('\n');
};

const { actions, forms } = textsFor('da');

/** Opens the dialog of a form from a card that offers it. */
export const opens = (person: Person, message: SeenMessage, form: FormName): Promise<SeenDialog> =>
  person.opensDialog(message, actions[form]);

/** Fills a dialog in and sends it. */
export const submits = (person: Person, dialog: SeenDialog, form: FormName, inputs: Inputs): Promise<Press> =>
  person.submitsDialog(dialog, forms[form].submit, inputs);

/** The dialog that came back; throws if it closed. */
export const returned = ({ dialog }: Press): SeenDialog => {
  if (dialog === undefined) throw new Error('the dialog closed');
  return dialog;
};

/** The card a dialog was opened from, as it stands once the dialog is done. */
export const renewed = ({ message }: Press): SeenMessage => {
  if (message === undefined) throw new Error('the card is gone');
  return message;
};

/** An input of a card. */
export const inputOf = ({ card }: { readonly card?: Json }, id: string): Json | undefined =>
  inputsOf(card).find((input) => input.id === id);

/** The value in a card's input. */
export const filledIn = (shown: { readonly card?: Json }, id: string): unknown => inputOf(shown, id)?.value;

const inputsOf = (node: unknown): readonly Json[] => {
  if (Array.isArray(node)) return node.flatMap(inputsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as Json;
  const inside = Object.values(node).flatMap(inputsOf);
  return typeof type === 'string' && type.startsWith('Input.') ? [node as Json, ...inside] : inside;
};

/** The value of a choice of a card or a dialog, by its title. */
export const choiceNamed = (node: unknown, title: string): string => {
  const found = /"title":"([^"]*)","value":"([^"]*)"/g;
  for (const [, name, value = ''] of JSON.stringify(node).matchAll(found)) if (name === title) return value;
  throw new Error(`no choice ${title}`);
};
