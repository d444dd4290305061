import { parseLocalTime } from '../../domain/base/meeting-time';
import { formatDay } from '../../language/dates';
import { listed } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import { formatTime } from '../../language/times';
import type { ContactLogView } from '../../views/rhythm/contact';
import { fitted, pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart } from '../meeting/meeting-parts';
import { capitalised, deadlinePart, dotted, duePart, paragraphs } from '../parts';

type Accompaniment = ContactLogView['accompaniments'][number];
type Deviation = ContactLogView['deviations'][number];

/** More of these would make the card too large. */
const shownAtMost = 6;

const accompanimentPart = (one: Accompaniment, language: Language): Bound => {
  const { locale, texts, typed } = language;
  const { contactLog } = texts;
  const start = one.start === undefined ? undefined : parseLocalTime(one.start);
  const day = capitalised(formatDay(one.on, locale));
  const hour = start && (locale === 'da' ? `kl. ${formatTime(start, locale)}` : formatTime(start, locale));
  return {
    when: typed(dotted(day, hour)),
    what: typed(one.what),
    details: typed(
      dotted(
        one.with.length === 0 ? undefined : fill(contactLog.with, { names: listed(one.with, locale) }),
        fill(contactLog.by, { name: one.by }),
      ),
    ),
    ...(one.actions.length > 0 && { presses: fitted(one.actions.map((action) => pressOf(action, texts))) }),
  };
};

const deviationPart = (one: Deviation, language: Language): Bound => {
  const { say, texts } = language;
  const { contactLog } = texts;
  const gaps = { what: contactLog.kinds[one.kind] };
  return {
    what:
      one.until === undefined
        ? say(contactLog.deviation.everyDays, { ...gaps, days: one.everyDays ?? '' })
        : say(contactLog.deviation.until, { ...gaps, until: language.dateInYear(one.until) }),
    lines: paragraphs(
      fill(contactLog.agreedOn, { on: language.dateShort(one.agreedOn), reason: one.reason }),
      language,
    ),
    presses: [pressOf(one.press, texts)],
  };
};

const moreOf = (all: readonly unknown[], { say, texts }: Language): { readonly more?: string } =>
  all.length > shownAtMost ? { more: say(texts.contactLog.more, { count: all.length - shownAtMost }) } : {};

/** How many on each side of today fit next to each other on a phone. */
const besideToday = 2;

/** The rhythm as a line: what was, today, and by when the next things are due. Sign and words say the same. */
const linePart = (
  { line, today }: ContactLogView,
  { dateShort, say, texts, typed }: Language,
): readonly Bound[] => {
  const { networkMap } = texts;
  const past = line.filter(({ was }) => was).slice(-besideToday);
  const coming = line.filter(({ was }) => !was).slice(0, besideToday);
  return [
    ...past.map(({ on, what }) => ({
      state: 'was',
      symbol: '✓',
      what: networkMap.short[what],
      on: typed(dateShort(on)),
    })),
    { state: 'now', symbol: '▼', what: networkMap.today, on: typed(dateShort(today)) },
    ...coming.map(({ on, what }) => ({
      state: on < today ? 'late' : 'comes',
      symbol: on < today ? '⚠' : '○',
      what: networkMap.short[what],
      on: say(networkMap.by, { on: dateShort(on) }),
    })),
  ];
};

/** C5: contact with the family, and appointments somebody accompanies it to. */
export const contactLogCard: CardDefinition<'contact-log'> = {
  name: 'contact-log',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { contactLog } = texts;
    const { accompaniments, deadlines, deviations, lastOn, missed } = view;
    const next = duePart(view.next, view.today, language);
    return {
      eyebrow: say(contactLog.eyebrow, { reference: view.reference }),
      title: typed(view.alias),
      ...(view.done && { done: donePart(contactLog.done[view.done]) }),
      last:
        lastOn === undefined
          ? contactLog.lastNever
          : say(contactLog.last, {
              on: language.dateShort(lastOn),
              relative: language.relative(lastOn, view.today),
            }),
      ...(view.line.length > 1 && { line: linePart(view, language) }),
      next: { ...next, label: contactLog.next },
      ...(missed > 0 && {
        missed: { title: `⚠ ${counted(contactLog.missed, missed)}`, text: contactLog.missedNext },
      }),
      ask: contactLog.ask,
      ...(accompaniments.length > 0 && {
        accompaniments: {
          label: contactLog.accompaniments,
          rows: accompaniments.slice(0, shownAtMost).map((one) => accompanimentPart(one, language)),
          ...moreOf(accompaniments, language),
        },
      }),
      ...(deadlines && {
        deadlines: {
          label: texts.deadlines.title,
          beside: texts.deadlines.beside,
          rows: deadlines.due.slice(0, shownAtMost).map((one) => deadlinePart(one, view.today, language)),
          ...moreOf(deadlines.due, language),
          presses: [pressOf(deadlines.press, texts)],
        },
      }),
      ...(deviations.length > 0 && {
        deviations: {
          label: contactLog.deviations,
          rows: deviations.slice(0, shownAtMost).map((one) => deviationPart(one, language)),
          ...moreOf(deviations, language),
        },
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.contactLog,
};
