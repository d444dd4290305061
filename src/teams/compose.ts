import type { ComposeHit } from '../app/coordinator/coordinator-lookup';
import { renderAskCard, renderContactCard } from '../cards/organisation/contact';
import { fill, type Locale, refusalText, textsFor } from '../language/texts';
import type { NoticeMessage } from '../views/notice';
import type { View } from '../views/view';
import { attachmentOf } from './sending/messages';

const previewType = 'application/vnd.microsoft.card.thumbnail';

const result = (card: object, title: string, text: string): object => ({
  ...attachmentOf(card),
  preview: { contentType: previewType, content: { title, text } },
});

/**
 * What the message extension lists. The family is named in the list, which only the asker sees; what is inserted is a
 * colleague's contact, or the advice to ask the bot.
 */
export const composeBody = (hits: readonly ComposeHit[], locale: Locale): object => {
  const { ask } = textsFor(locale).coordinator;
  const attachments =
    hits.length === 0
      ? [result(renderAskCard(locale), ask.title, ask.text)]
      : hits.map(({ subject, coordinator }) =>
          result(
            renderContactCard(coordinator, locale),
            coordinator.name,
            `${subject} · ${coordinator.department}`,
          ),
        );
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
};

/** A sentence in the list instead of hits, if no search was made. */
export const composeNotice = (view: View, locale: Locale): object => {
  const text = view.name === 'notice' ? sentenceOf(view.message, locale) : undefined;
  return text === undefined ? composeBody([], locale) : { composeExtension: { type: 'message', text } };
};

const sentenceOf = (message: NoticeMessage, locale: Locale): string | undefined => {
  const { plain } = textsFor(locale).notices;
  switch (message.kind) {
    case 'refusal':
      return refusalText(message.refusal, locale);
    case 'failure':
    case 'unknownStaff':
    case 'unknownTenant':
      return fill(plain[message.kind].text, { ...message });
    default:
      return undefined;
  }
};
