import { fieldsOf, isJson, type Json, listOf, textOf } from './activity';

/** What somebody enters in a card's inputs, by input id: a choice by its value or title, a toggle by true or false. */
export type Inputs = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An action with the inputs Teams sends along: those of its own card and of the cards around it. */
export interface CardButton {
  readonly action: Json;
  readonly inputs: readonly Json[];
}

/** All buttons of a card, including those of nested cards and of elements that can be pressed. */
export const buttonsOf = (card: Json): readonly CardButton[] => {
  const buttons: CardButton[] = [];
  const visitCard = (shown: Json, outer: readonly Json[]): void => {
    const elements = [...elementsOf(shown)];
    const inputs = [...outer, ...elements.filter(({ type }) => textOf(type)?.startsWith('Input.'))];
    for (const action of elements.filter(({ type }) => textOf(type)?.startsWith('Action.'))) {
      if (action.type === 'Action.ShowCard') visitCard(fieldsOf(action.card), inputs);
      else buttons.push({ action, inputs: action.associatedInputs === 'none' ? [] : inputs });
    }
  };
  visitCard(card, []);
  return buttons;
};

/** The button with this title, verb or id. Throws if there is none, naming the buttons there are. */
export const buttonOf = (card: Json, wanted: string): CardButton => {
  const buttons = buttonsOf(card);
  const found = ['title', 'verb', 'id', 'tooltip'].flatMap((field) =>
    buttons.filter(({ action }) => action[field] === wanted),
  )[0];
  if (found) return found;
  const titles = buttons.map(({ action }) => textOf(action.title) ?? textOf(action.verb) ?? '?');
  throw new Error(`The card has no button "${wanted}"; it has ${titles.length ? titles.join(', ') : 'none'}`);
};

/**
 * The data sent by pressing a button. Throws where a person could not have done it: an input that does not exist, a choice
 * that is not offered, a required input left empty.
 */
export const pressData = ({ action, inputs }: CardButton, given: Inputs): Json => {
  const ids = inputs.map(({ id }) => textOf(id) ?? '');
  for (const id of Object.keys(given)) {
    if (!ids.includes(id))
      throw new Error(`The card has no input "${id}"; it has ${ids.join(', ') || 'none'}`);
  }
  const values = inputs.flatMap((input) => {
    const id = textOf(input.id) ?? '';
    const value = inputValue(input, given[id]);
    if (input.isRequired === true && (value ?? '') === '')
      throw new Error(`The card wants "${id}" to be filled in`);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...fieldsOf(action.data), ...Object.fromEntries(values) };
};

/** Everything readable in a card, line by line, without Markdown's escapes. */
export const readableText = (card: Json): string =>
  [...elementsOf(card, 'throughCards')]
    .filter(isVisible)
    .flatMap((element) => [
      ...['title', 'label', 'text', 'altText', 'placeholder'].map((name) => textOf(element[name])),
      typeof element.type === 'string' ? undefined : textOf(element.value),
    ])
    .filter((text): text is string => Boolean(text))
    .join('\n')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>~|$])/g, '$1');

const inputValue = (input: Json, given: Inputs[string] | undefined): string | undefined => {
  const preset = textOf(input.value) ?? (input.value === undefined ? undefined : String(input.value));
  switch (input.type) {
    case 'Input.Toggle': {
      const on = textOf(input.valueOn) ?? 'true';
      const off = textOf(input.valueOff) ?? 'false';
      if (given === undefined) return preset === on ? on : off;
      return given === true || given === on ? on : off;
    }
    case 'Input.ChoiceSet': {
      if (given === undefined) return preset;
      const chosen = (Array.isArray(given) ? given : [given]).map((each) => choiceOf(input, String(each)));
      return chosen.join(',');
    }
    default:
      return given === undefined ? (preset ?? '') : String(given);
  }
};

const choiceOf = (input: Json, wanted: string): string => {
  const choices = listOf(input.choices).map(fieldsOf);
  const found =
    choices.find(({ value }) => value === wanted) ?? choices.find(({ title }) => title === wanted);
  const value = found && textOf(found.value);
  if (value !== undefined) return value;
  if (wanted === '') return '';
  const offered = choices.map(({ title }) => textOf(title)).join(', ');
  throw new Error(`"${textOf(input.id)}" offers no "${wanted}"; it offers ${offered}`);
};

const isVisible = (element: Json): boolean => element.isVisible !== false;

/** Fields that hold data or what is shown elsewhere, not parts of the card. */
const notShown = new Set(['data', 'fallback', 'refresh', 'authentication', 'msteams']);

/** Every object inside a card, in reading order; cards inside show-card actions only when asked for. */
function* elementsOf(node: Json, through?: 'throughCards'): Generator<Json> {
  for (const [name, value] of Object.entries(node)) {
    if (notShown.has(name)) continue;
    if (name === 'card' && through === undefined) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isJson(child)) {
        if (name === 'inlines' && typeof child === 'string') yield { text: child };
        continue;
      }
      if (through !== undefined && !isVisible(child)) continue;
      yield child;
      yield* elementsOf(child, through);
    }
  }
}
