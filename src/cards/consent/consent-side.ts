import { fill } from '../../language/texts';
import type { AllowedBasis, ConsentSideView, SharedKnowledge } from '../../views/consent';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { capitalised, dotted, given, whatAboutWhom } from '../parts';

type NotKnown = ConsentSideView['mayNotKnow'][number];
type Share = ConsentSideView['mayShare'][number];

/** With more lines than this the card would grow too large. */
const linesAtMost = { mayKnow: 14, mayNotKnow: 10, mayShare: 14 };

interface Line {
  readonly types: readonly string[];
  readonly about: readonly string[];
  readonly why: string;
}

/** Types about the same people, for the same reason, share a line. */
const merged = (lines: readonly Line[]): readonly Line[] => {
  const byReason = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.about}\n${line.why}`;
    const present = byReason.get(key);
    const types = [...(present?.types ?? []), ...line.types.filter((type) => !present?.types.includes(type))];
    byReason.set(key, { ...line, types });
  }
  return [...byReason.values()];
};

const linePart = ({ types, about, why }: Line, language: Language): Bound => ({
  what: language.typed(whatAboutWhom(types, about, language)),
  why: language.typed(capitalised(why)),
});

const linesPart = (lines: readonly Line[], atMost: number, language: Language) => {
  const shown = lines.slice(0, atMost);
  const more = lines.length - shown.length;
  return {
    lines: shown.map((line) => linePart(line, language)),
    ...given('more', more > 0 ? language.say(language.texts.consent.side.more, { count: more }) : undefined),
  };
};

const whyKnown = (
  { basis: onBasis, purpose, until }: SharedKnowledge,
  { dateInYear, locale, texts }: Language,
): string => {
  const { side } = texts.consent;
  return dotted(
    side.bases[onBasis],
    purpose && fill(side.purpose, { purpose: purpose[locale] }),
    until && fill(side.until, { until: dateInYear(until) }),
  );
};

const wholeCase: readonly AllowedBasis[] = ['coordinator', 'deputy', 'receiver'];

/** Whoever sees the whole case may be told everything: then no types are named. */
const knownLines = (known: readonly SharedKnowledge[], language: Language): readonly Line[] =>
  merged(
    known.map((one) => {
      const everything = wholeCase.includes(one.basis);
      return {
        types: [everything ? language.texts.consent.side.everything : one.type[language.locale]],
        about: everything ? [] : one.about,
        why: whyKnown(one, language),
      };
    }),
  );

const notKnownLines = (notKnown: readonly NotKnown[], language: Language): readonly Line[] =>
  merged(
    notKnown.map((one) => ({
      types: [one.type[language.locale]],
      about: one.about,
      why: language.texts.consent.side.because[one.because],
    })),
  );

/** Recipients until there is no more room. */
const sharePart = (mayShare: readonly Share[], language: Language): Bound => {
  const { texts, say, typed } = language;
  let room = linesAtMost.mayShare;
  const recipients = mayShare.flatMap(({ recipient, what }): readonly Bound[] => {
    const lines = knownLines(what, language);
    const shown = lines.slice(0, room);
    room -= shown.length;
    return shown.length === 0
      ? []
      : [{ recipient: typed(recipient), ...linesPart(lines, shown.length, language) }];
  });
  const more = mayShare.length - recipients.length;
  return {
    recipients,
    ...given('more', more > 0 ? say(texts.consent.side.more, { count: more }) : undefined),
    ...(mayShare.length === 0 && { none: texts.consent.side.mayShareNothing }),
  };
};

/** A professional's own side: "hvad må jeg få at vide, og hvad må jeg dele?" */
export const consentSideCard: CardDefinition<'consent-side'> = {
  name: 'consent-side',
  wide: true,
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { consent } = texts;
    const { side } = consent;
    const canAsk = view.actions.some(({ verb }) => verb === 'consent.ask');
    return {
      eyebrow:
        view.subject === view.reference
          ? consent.eyebrow
          : say(consent.eyebrowOf, { reference: view.reference }),
      title: typed(view.subject),
      ...(view.done && {
        done: { title: `✓ ${side.done[view.done].title}`, text: side.done[view.done].text },
      }),
      mayKnow: {
        title: `✓ ${side.mayKnow}`,
        ...linesPart(knownLines(view.mayKnow, language), linesAtMost.mayKnow, language),
        ...(view.mayKnow.length === 0 && { none: side.mayKnowNothing }),
      },
      mayShare: {
        title: `→ ${side.mayShare}`,
        next: side.mayShareNext,
        ...sharePart(view.mayShare, language),
      },
      ...(view.mayNotKnow.length > 0 && {
        mayNotKnow: {
          title: `✕ ${side.mayNotKnow}`,
          ...linesPart(notKnownLines(view.mayNotKnow, language), linesAtMost.mayNotKnow, language),
          ...(canAsk && { next: side.mayNotKnowNext }),
        },
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.consentSide,
};
