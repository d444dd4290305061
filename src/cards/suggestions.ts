import { pressOf } from './actions';
import type { CardDefinition } from './definition';

/** "Mente du …?" and "Det forstod jeg ikke": what may have been meant, as presses, and always the two ways that help. */
export const suggestionsCard: CardDefinition<'suggestions'> = {
  name: 'suggestions',
  bind: ({ about, phrases, subject }, { say, texts, typed }) => {
    const { suggestions } = texts.help;
    const { title, text: usual } = suggestions[about];
    return {
      title,
      text: subject === undefined ? usual : say(suggestions.family, { subject }),
      // An example is meant to be written with another name in it.
      phrases: about === 'example' ? phrases.map((phrase) => ({ phrase: typed(phrase) })) : [],
    };
  },
  summary: ({ about }, texts) => texts.summaries.suggestions[about],
  links: ({ about, phrases, names, picks = [], asked }, texts) => [
    ...picks.map(({ wish, name, ids }) =>
      pressOf({ verb: 'talk.pick', as: 'execute', ids }, texts, name ?? texts.wishes[wish]),
    ),
    ...(about === 'example' ? [] : phrases).map((line, index) =>
      pressOf(
        { verb: 'line.say', as: 'execute', ids: { line, repetitionKey: `${asked}-${index}` } },
        texts,
        names?.[index] ?? line,
      ),
    ),
    pressOf({ verb: 'concern.show', as: 'execute' }, texts),
    pressOf({ verb: 'help.show', as: 'execute' }, texts, texts.help.suggestions.help),
  ],
};
