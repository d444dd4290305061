import { addDays, addMonths, type CalendarDate, daysBetween, isWithin } from '../base/calendar';
import type { Minutes } from '../minutes/minutes';
import type { MunicipalitySettings } from '../organisation/settings';
import { contactDue, isRhythmic, type RhythmFacts } from '../rhythm/rhythm';

/** D3: what we measure of the rhythm. It scores the work, never a family. */
export const rhythmFigures = ['startup', 'followUp', 'contact', 'reviewed'] as const;
export type RhythmFigureName = (typeof rhythmFigures)[number];

/** How many out of how many were in time. `hidden`: too few to be shown outside the responsible team. */
export type Share = { readonly good: number; readonly of: number } | { readonly hidden: true };

export interface RhythmFigures {
  readonly shares: Readonly<Record<RhythmFigureName, Share>>;
  /** Days from a meeting until its minutes were sent: the median of this many. */
  readonly days: { readonly median: number; readonly of: number } | { readonly hidden: true };
}

/** A case as far as it is measured: its meetings, its contact, and its minutes. */
export interface Measured {
  readonly familyCase: RhythmFacts;
  readonly minutes: readonly Pick<Minutes, 'time' | 'sent' | 'reviews'>[];
}

/** D3: half a year back: enough for three follow-ups. */
const measuredDays = 182;

/** D3: fewer than this are shown to nobody outside the responsible team. */
export const hiddenBelow = 5;

type Rhythm = MunicipalitySettings['rhythm'];

const tally = (outcomes: readonly boolean[]): Share => ({
  good: outcomes.filter((one) => one).length,
  of: outcomes.length,
});

const rhythmic = ({ meetingsHeld, metOn }: RhythmFacts): readonly CalendarDate[] =>
  metOn ??
  meetingsHeld
    .filter(isRhythmic)
    .map(({ on }) => on)
    .toSorted();

/** Whether a meeting due by a day was in time; undefined outside the period, or while undecided. */
const inTime = (
  held: CalendarDate | undefined,
  dueBy: CalendarDate,
  from: CalendarDate,
  today: CalendarDate,
): boolean | undefined => {
  if (held !== undefined) return isWithin(held, from, today) ? held <= dueBy : undefined;
  return dueBy < today && dueBy >= from ? false : undefined;
};

const startupOf = (
  familyCase: RhythmFacts,
  { startupMonths }: Rhythm,
  from: CalendarDate,
  today: CalendarDate,
) => inTime(rhythmic(familyCase)[0], addMonths(familyCase.startedOn, startupMonths), from, today);

const followUpsOf = (
  familyCase: RhythmFacts,
  { followUpWeeks }: Rhythm,
  from: CalendarDate,
  today: CalendarDate,
): readonly boolean[] =>
  rhythmic(familyCase).flatMap((on, at, all) => {
    const outcome = inTime(all[at + 1], addDays(on, followUpWeeks * 7), from, today);
    return outcome === undefined ? [] : [outcome];
  });

const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/** D3: how the rhythm was kept in open cases over the last half year. Contact counts as it stands today. */
export const rhythmFiguresOf = (
  cases: readonly Measured[],
  rhythm: Rhythm,
  today: CalendarDate,
): RhythmFigures => {
  const from = addDays(today, -measuredDays);
  const open = cases.filter(({ familyCase }) => familyCase.status === 'open');
  const sent = open.flatMap(({ minutes }) =>
    minutes.flatMap(({ time, sent: versions, reviews }) => {
      const [first] = versions;
      return first !== undefined && isWithin(first.on, from, today)
        ? [
            {
              days: Math.max(0, daysBetween(time.on, first.on)),
              reviewed: reviews.some(
                ({ version, parties }) =>
                  version <= first.version && parties.some(({ outcome }) => outcome !== 'notDone'),
              ),
            },
          ]
        : [];
    }),
  );
  return {
    shares: {
      startup: tally(open.flatMap(({ familyCase }) => startupOf(familyCase, rhythm, from, today) ?? [])),
      followUp: tally(open.flatMap(({ familyCase }) => followUpsOf(familyCase, rhythm, from, today))),
      contact: tally(open.map(({ familyCase }) => contactDue(familyCase, rhythm).on >= today)),
      reviewed: tally(sent.map(({ reviewed }) => reviewed)),
    },
    days: { median: medianOf(sent.map(({ days }) => days)), of: sent.length },
  };
};

/** D3: the same for readers outside the responsible team: what rests on too few is hidden. */
export const forOutsiders = ({ shares, days }: RhythmFigures): RhythmFigures => {
  const hidden = { hidden: true } as const;
  const told = (share: Share): Share =>
    'hidden' in share || share.of < hiddenBelow || isNearlyAll(share) ? hidden : share;
  return {
    shares: {
      startup: told(shares.startup),
      followUp: told(shares.followUp),
      contact: told(shares.contact),
      reviewed: told(shares.reviewed),
    },
    days: 'hidden' in days || days.of < hiddenBelow ? hidden : days,
  };
};

/** Eight of ten in time also tells how many were not: one to four of those are too few as well. */
const isNearlyAll = ({ good, of }: { readonly good: number; readonly of: number }): boolean =>
  (good > 0 && good < hiddenBelow) || (of - good > 0 && of - good < hiddenBelow);
