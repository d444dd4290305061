import type { Actor, Services } from '../../../app/base/services';
import { ownCaseForExample } from '../../../app/case/example-case';
import { exampleOf } from '../../../language/phrases';
import type { Intent, Language } from '../../../language/phrases/intents';
import { textsFor } from '../../../language/texts';
import type { SuggestionsView } from '../../../views/help';

/** A phrase that left out what it is about: how to write it, of a case of the reader’s own or of nobody’s (C7). */
export const askWhich = async (
  services: Services,
  actor: Actor,
  intent: Intent,
  language: Language,
): Promise<SuggestionsView> => {
  const own = await ownCaseForExample(services, actor);
  // The trail is found by the case's number alone.
  const named = intent === 'audit' ? own?.reference : (own?.alias ?? own?.reference);
  const subject = named ?? textsFor(language).words.subject;
  return {
    name: 'suggestions',
    about: 'example',
    phrases: [exampleOf(intent, language, subject)],
    asked: 'example',
    actions: [],
  };
};
