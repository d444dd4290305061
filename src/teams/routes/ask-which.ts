import { exampleOf } from '../../language/phrases';
import type { Intent, Language } from '../../language/phrases/intents';
import type { SuggestionsView } from '../../views/help';

/** A phrase that left out what it is about: how to write it. */
export const askWhich = (intent: Intent, language: Language): SuggestionsView => ({
  name: 'suggestions',
  about: 'example',
  phrases: [exampleOf(intent, language)],
  asked: 'example',
  actions: [],
});
