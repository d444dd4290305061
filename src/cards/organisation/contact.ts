import { type Locale, textsFor } from '../../language/texts';
import type { PersonView } from '../../views/coordinator/coordinator';
import { chatWith } from '../actions';
import type { AdaptiveCard } from '../adaptive-card';
import type { Bound } from '../definition';
import { languageFor } from '../language';
import { personPart } from '../parts';
import { expand } from '../template';

/**
 * Cards the message extension puts into a conversation, where anybody may read along: they say nothing about a family, not
 * even that there is one.
 */
const publicCard = (
  locale: Locale,
  fallbackText: string,
  template: 'contact' | 'ask',
  data: Bound,
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: locale,
  fallbackText,
  body: expand(template, data),
});

/** The data bound to the contact card's template. */
export const contactBound = (person: PersonView, locale: Locale): Bound => {
  const texts = textsFor(locale);
  const { contact } = texts.coordinator;
  return { eyebrow: contact.eyebrow, person: personPart(person, languageFor(locale)), text: contact.text };
};

/** How to reach a colleague, from the staff list. */
export const renderContactCard = (person: PersonView, locale: Locale): AdaptiveCard => {
  const texts = textsFor(locale);
  const chat = chatWith(person, texts);
  return {
    ...publicCard(locale, texts.summaries.contact, 'contact', contactBound(person, locale)),
    ...(chat && { actions: [chat] }),
  };
};

/** The data bound to the template of the card that sends people on. */
export const askBound = (locale: Locale): Bound => {
  const { coordinator, help } = textsFor(locale);
  return { eyebrow: help.eyebrow, ...coordinator.ask };
};

/** Where to ask who coordinates; the same whoever the question is about. */
export const renderAskCard = (locale: Locale): AdaptiveCard =>
  publicCard(locale, textsFor(locale).summaries.ask, 'ask', askBound(locale));
