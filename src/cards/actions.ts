import { fill, type Texts } from '../language/texts';
import type { PersonView } from '../views/coordinator/coordinator';
import type { ActionLink, Verb } from '../views/verbs';
import type { CardAction, OpenUrlAction } from './adaptive-card';

/** Verbs that need what was filled in on the card; all others work regardless. */
const verbsWithInputs: readonly Verb[] = [
  'handover.decline',
  'question.askBack',
  'question.passOn',
  'question.reply',
  'settings.save',
];

/**
 * A press in Teams' terms: `execute` becomes Action.Execute, `dialog` a Submit that fetches the dialog. It carries the ids
 * and nothing else; `title` replaces the verb's own label.
 */
export const pressOf = (link: ActionLink, texts: Texts, title = texts.actions[link.verb]): CardAction => {
  const style = link.style === undefined ? {} : { style: link.style };
  const inputs = verbsWithInputs.includes(link.verb) ? {} : { associatedInputs: 'none' as const };
  return link.as === 'execute'
    ? { type: 'Action.Execute', title, verb: link.verb, data: { ...link.ids }, ...inputs, ...style }
    : {
        type: 'Action.Submit',
        title,
        data: { ...link.ids, msteams: { type: 'task/fetch' }, verb: link.verb },
        ...inputs,
        ...style,
      };
};

/** The same press as the next step. */
export const asNext = (link: ActionLink): ActionLink => ({ ...link, style: 'positive' });

/** Teams shows this many buttons; the rest go into its "…" menu. */
const buttonsAtMost = 6;

/** If there are more presses than room, the last ones go into the menu, which takes up a slot itself. */
export const fitted = (actions: readonly CardAction[]): readonly CardAction[] =>
  actions.length <= buttonsAtMost
    ? actions
    : actions.map((action, index) => (index < buttonsAtMost - 1 ? action : { ...action, mode: 'secondary' }));

/** Opens a Teams chat with a colleague; undefined when no address is known. */
export const chatWith = ({ email, name }: PersonView, texts: Texts): OpenUrlAction | undefined =>
  email === undefined || email === ''
    ? undefined
    : {
        type: 'Action.OpenUrl',
        title: fill(texts.words.writeTo, { name: name.split(' ')[0] ?? name }),
        url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`,
      };
