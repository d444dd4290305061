import { localTime } from '../../domain/base/meeting-time';
import { listedAtMost } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import { formatTime } from '../../language/times';
import type { DigestPlanView, DigestView } from '../../views/overview/digest';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { capitalised, given } from '../parts';

type Part = DigestView['parts'][number];

/** With more, the card grows too large; it says how many more there are. */
const referencesAtMost = 12;

/** For these, "late" goes without saying. */
const alwaysLate: readonly Part['part'][] = ['uncovered', 'contact', 'actions'];

const partOf = ({ part, references, late, settled }: Part, { locale, texts, typed }: Language): Bound => {
  const { digest } = texts;
  const waits = references.length > 0;
  return {
    symbol: waits ? (late > 0 || part === 'uncovered' ? '⚠' : '●') : '✓',
    state: waits ? (late > 0 || part === 'uncovered' ? 'late' : 'waits') : 'done',
    line: waits ? counted(digest.parts[part], references.length) : texts.digestPlan.parts[part],
    ...given(
      'late',
      waits && late > 0 && !alwaysLate.includes(part) ? counted(digest.late, late) : undefined,
    ),
    ...given('cases', waits ? typed(listedAtMost(references, referencesAtMost, locale)) : undefined),
    ...given(
      'settled',
      settled.length > 0
        ? typed(fill(digest.settled, { cases: listedAtMost(settled, referencesAtMost, locale) }))
        : undefined,
    ),
  };
};

/** D1: what needs a team, in counts and case references, where others read along. */
export const digestCard: CardDefinition<'digest'> = {
  name: 'digest',
  bind: (view, language) => {
    const { date, dateTime, say, texts } = language;
    const { digest } = texts;
    const waits = view.parts.some(({ references }) => references.length > 0);
    const nothing = view.parts.length === 0 ? digest.nothing : digest.allDone;
    return {
      title: digest.titles[view.occasion],
      about: say(digest.about, { department: view.department, on: date(view.on) }),
      ...given('heldUp', view.heldUpFrom && say(digest.heldUp, { when: dateTime(view.heldUpFrom) })),
      parts: view.parts.map((part) => partOf(part, language)),
      ...given('nothing', waits ? undefined : `✓ ${nothing}`),
      ...given('updated', view.updatedAt && say(digest.updated, { when: dateTime(view.updatedAt) })),
      how: digest.how,
    };
  },
  summary: (_view, texts) => texts.summaries.digest,
};

const whenOf = ({ weekday, daily, at }: DigestPlanView, { locale, texts, say }: Language): string => {
  const { digestPlan } = texts;
  const gaps = { at: formatTime(localTime(at), locale) };
  if (weekday === undefined) return say(digestPlan.daily, gaps);
  const day = digestPlan.weekdays[weekday - 1] ?? '';
  return say(daily ? digestPlan.both : digestPlan.weekly, { ...gaps, weekday: day });
};

/** D1: when a channel or group chat gets its digest. */
export const digestPlanCard: CardDefinition<'digest-plan'> = {
  name: 'digest-plan',
  bind: (view, language) => {
    const { day, locale, say, texts, typed } = language;
    const { digestPlan } = texts;
    const next = view.next && say(digestPlan.next, { day: day(view.next) });
    const { all = 0, elsewhere = 0 } = view.readers ?? {};
    const readers =
      elsewhere === 0
        ? counted(digestPlan.readersAll, all)
        : fill(counted(digestPlan.readersElsewhere, elsewhere), { all });
    const isOver = view.done === 'unbound';
    return {
      eyebrow: typed(view.placeName ?? digestPlan.elsewhere[view.place]),
      title: digestPlan.titles[view.done ?? 'shown'],
      ...(view.done && { done: 'yes' }),
      ...(isOver
        ? { over: digestPlan.over }
        : {
            when: whenOf(view, language),
            ...given('next', next),
            honest: digestPlan.honest,
          }),
      facts: [
        { label: digestPlan.department, value: typed(view.department) },
        ...(isOver
          ? []
          : [
              {
                label: digestPlan.what,
                value: capitalised(
                  listedAtMost(
                    view.parts.map((part) => lowered(digestPlan.parts[part])),
                    view.parts.length,
                    locale,
                  ),
                ),
              },
            ]),
        ...(view.readers === undefined ? [] : [{ label: digestPlan.readers, value: readers }]),
      ],
    };
  },
  summary: (_view, texts) => texts.summaries.digestPlan,
};

/** Within a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
