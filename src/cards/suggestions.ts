import { z } from 'zod';
import type { SuggestionsView } from '../views/help';
import type { CardDefinition } from './definition';
import { modelOf, oneOf, text } from './model';

/** "Mente du …?" */
export const suggestionsCard: CardDefinition<'suggestions'> = {
  name: 'suggestions',
  model: modelOf<SuggestionsView>({
    name: z.literal('suggestions'),
    about: oneOf<SuggestionsView['about']>({ command: true, case: true }),
    phrases: z.array(text),
  }),
  bind: ({ about, phrases }, { texts, typed }) => {
    const { suggestions } = texts.help;
    return {
      ...(phrases.length === 0 ? suggestions.none : suggestions[about]),
      phrases: phrases.map((phrase) => ({ phrase: typed(phrase) })),
    };
  },
  summary: (_view, texts) => texts.summaries.suggestions,
};
