import { toldWhat } from '../../language/consent-sentences';
import { listed } from '../../language/lists';
import { fill, type Texts } from '../../language/texts';
import type { ConsentView } from '../../views/consent';
import { fitted, pressOf } from '../actions';
import type { OpenUrlAction } from '../adaptive-card';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { given, paragraphs, whatAboutWhom } from '../parts';
import { recipientParts } from './consent-rows';

type Request = ConsentView['requests'][number];
type LegalDisclosure = ConsentView['disclosures'][number];
type NoLonger = NonNullable<ConsentView['noLonger']>[number];
type Done = NonNullable<ConsentView['done']>;

/** What was just done, and after a withdrawal what that means for those who relied on it (S3). */
const donePart = (done: Done, noLonger: readonly NoLonger[] | undefined, language: Language): Bound => {
  const { consent } = language.texts;
  const said = consent.done[done];
  const title = `✓ ${said.title}`;
  if (noLonger === undefined) return { title, text: said.text, lines: [] };
  if (noLonger.length === 0) return { title, text: said.text, lines: [], noLonger: consent.noLongerNobody };
  const untold = noLonger.filter(({ told }) => !told).map(({ recipient }) => recipient);
  const some = untold.length < noLonger.length ? consent.noLongerTellSome : consent.noLongerTell;
  return {
    title,
    text: said.text,
    noLonger: consent.noLonger,
    lines: noLonger.map(({ recipient, types }) => ({
      line: language.say(consent.noLongerLine, {
        recipient,
        types: listed(
          types.map((type) => type[language.locale]),
          language.locale,
        ),
      }),
    })),
    next:
      untold.length === 0
        ? consent.noLongerTold
        : language.say(some, { recipients: listed(untold, language.locale) }),
  };
};

/** A question that can be asked as it stands. */
const requestPart = (request: Request, language: Language): Bound => {
  const { locale, say, texts } = language;
  const { requests } = texts.consent;
  const { giver, recipient, purpose, reason, on, press, print } = request;
  return {
    ask: say(requests.ask, {
      giver,
      recipient,
      what: toldWhat(request, locale),
      purpose: purpose[locale],
    }),
    lines: paragraphs(fill(requests.reason, { reason }), language),
    on: say(requests.on, { on: language.date(on) }),
    presses: [
      pressOf(press, texts, fill(requests.pressFor, { giver })),
      pressOf(print, texts, fill(requests.printFor, { giver })),
    ],
  };
};

const disclosurePart = (disclosure: LegalDisclosure, language: Language): Bound => {
  const { locale, say, texts, typed } = language;
  const { disclosures } = texts.consent;
  const { recipient, types, about, legalBasis, reason, until, press } = disclosure;
  return {
    recipient: typed(recipient),
    what: typed(
      whatAboutWhom(
        types.map((type) => type[locale]),
        about,
        language,
      ),
    ),
    basis: typed(legalBasis[locale]),
    ...given('reference', typed(legalBasis.reference)),
    lines: paragraphs(fill(disclosures.reason, { reason }), language),
    until: say(disclosures.until, { until: language.date(until) }),
    ...(press && { presses: [pressOf(press, texts)] }),
  };
};

/** Opens the sheet in the browser, where it is printed. */
export const printLink = (url: string, texts: Texts): OpenUrlAction => ({
  type: 'Action.OpenUrl',
  title: texts.consent.openSheet,
  url,
});

/** S8: where every giver stands towards every recipient. What needs somebody comes first. */
export const consentCard: CardDefinition<'consent'> = {
  name: 'consent',
  wide: true,
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { consent } = texts;
    const { done, noLonger, sheetUrl } = view;
    const isEmpty = view.recipients.length + view.requests.length + view.disclosures.length === 0;
    return {
      eyebrow: say(consent.eyebrowOf, { reference: view.reference }),
      title: typed(view.alias),
      ...(done && { done: donePart(done, noLonger, language) }),
      ...(sheetUrl !== undefined && {
        sheet: { text: consent.sheetReady, presses: fitted([printLink(sheetUrl, texts)]) },
      }),
      ...(view.requests.length > 0 && {
        requests: {
          title: `○ ${consent.requests.title}`,
          rows: view.requests.map((one) => requestPart(one, language)),
        },
      }),
      recipients: recipientParts(view, language),
      ...(isEmpty && { none: { title: consent.none, text: consent.noneNext } }),
      ...(view.disclosures.length > 0 && {
        disclosures: {
          title: `⚠ ${consent.disclosures.title}`,
          rows: view.disclosures.map((one) => disclosurePart(one, language)),
        },
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.consent,
};
