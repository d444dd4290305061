import { type Locale, textsFor } from '../../language/texts';
import type { PersonView } from '../../views/coordinator';
import { chatWith } from '../actions';
import type { AdaptiveCard } from '../adaptive-card';
import { languageFor } from '../language';
import { personPart } from '../parts';
import { expand } from '../template';

/**
 * Cards that the message extension puts into a conversation, where anybody may read along: they hold nothing
 * about a family, not even that there is one.
 */
const publicCard = (
  locale: Locale,
  fallbackText: string,
  template: 'contact' | 'ask',
  data: Readonly<Record<string, unknown>>,
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: locale,
  fallbackText,
  body: expand(template, data),
});

/** How to reach a colleague, from the staff list. */
export const renderContactCard = (person: PersonView, locale: Locale): AdaptiveCard => {
  const texts = textsFor(locale);
  const { contact } = texts.coordinator;
  const chat = chatWith(person, texts);
  return {
    ...publicCard(locale, texts.summaries.contact, 'contact', {
      eyebrow: contact.eyebrow,
      person: personPart(person, languageFor(locale)),
      text: contact.text,
    }),
    ...(chat && { actions: [chat] }),
  };
};

/** Where to ask who coordinates; the same whoever is asked about. */
export const renderAskCard = (locale: Locale): AdaptiveCard => {
  const { coordinator, help, summaries } = textsFor(locale);
  return publicCard(locale, summaries.ask, 'ask', { eyebrow: help.eyebrow, ...coordinator.ask });
};
