import { consentAloud } from '../../language/consent-sentences';
import { listed } from '../../language/lists';
import type { ConsentRecordedView } from '../../views/consent';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { printLink } from './consent';

const signs = { given: '✓', refused: '✕', missing: '○' } as const;

/** What the answer comes to: whether it may be shared now, and what to do next (S2). */
const outcomePart = (view: ConsentRecordedView, language: Language): Bound => {
  const { say } = language;
  const { recorded } = language.texts.consent;
  const { reviewOn, stillMissing } = view;
  const recipient = listed(view.recipients, language.locale);
  if (view.stopped) {
    return {
      tone: 'warning',
      title: `✕ ${recorded.stopped}`,
      text: say(recorded.stoppedNext, { recipient }),
    };
  }
  if (stillMissing.length > 0) {
    const missing = listed(stillMissing, language.locale);
    return { tone: 'emphasis', title: `○ ${recorded.waiting}`, text: say(recorded.waitingNext, { missing }) };
  }
  const lastDay = reviewOn === undefined ? {} : { reviewOn: language.dateInYear(reviewOn) };
  return {
    tone: 'good',
    title: say(`✓ ${recorded.allowed}`, { recipient }),
    text: say(recorded.allowedNext, lastDay),
  };
};

/** S1: what was recorded, in words for the family, and the sheet to sign. */
export const consentRecordedCard: CardDefinition<'consent-recorded'> = {
  name: 'consent-recorded',
  bind: (view, language) => {
    const { locale, say, texts, typed } = language;
    const { consent } = texts;
    const { recorded } = consent;
    return {
      eyebrow: say(consent.eyebrowOf, { reference: view.reference }),
      title: recorded.title,
      alias: typed(view.alias),
      aloud: {
        label: recorded.aloud,
        text: typed(consentAloud({ ...view, recipient: listed(view.recipients, locale) }, locale)),
      },
      answers: [
        ...view.answers,
        ...view.stillMissing.map((giver) => ({ giver, answer: 'missing' as const })),
      ].map(({ giver, answer }) => ({ sign: signs[answer], answer, text: say(recorded[answer], { giver }) })),
      how: say(recorded.how[view.how], { on: language.date(view.on) }),
      outcome: outcomePart(view, language),
    };
  },
  summary: (_view, texts) => texts.summaries.consentRecorded,
  links: ({ sheetUrl }, texts) => (sheetUrl === undefined ? [] : [printLink(sheetUrl, texts)]),
};
