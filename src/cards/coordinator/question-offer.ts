import type { CardDefinition } from '../definition';

/** C7: the existence-blind answer. Word for word the same whether or not there is a case. */
export const questionOfferCard: CardDefinition<'question-offer'> = {
  name: 'question-offer',
  bind: (view, { locale, date: day, say, texts }) => {
    const { offer } = texts.coordinator;
    const answerBy =
      view.answerBy === undefined ? undefined : say(offer.answerBy, { date: day(view.answerBy) });
    if (view.state === 'sent') {
      return {
        eyebrow: offer.eyebrow,
        title: `✓ ${offer.sentTitle}`,
        text: offer.sent,
        next: answerBy ?? offer.sentNoDate,
      };
    }
    return {
      eyebrow: offer.eyebrow,
      title: offer.title,
      text: offer.text,
      ...(answerBy !== undefined && { next: answerBy }),
      purpose: {
        label: offer.purpose,
        hint: offer.purposeHint,
        error: offer.purposeError,
        choices: view.purposes.map((purpose) => ({ title: purpose[locale], value: purpose.id })),
      },
    };
  },
  summary: (view, texts) => texts.summaries.questionOffer[view.state],
};
