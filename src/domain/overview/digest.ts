import { addDays, type CalendarDate, daysBetween } from '../base/calendar';
import type { CaseReference } from '../case/family-case';
import type { DepartmentId } from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';
import type { PlanWait } from '../plan/plan-waits';
import { type Nudge, nudgesOn, topicOf } from '../rhythm/nudges';
import { type Due, type RhythmFacts, whatIsDue } from '../rhythm/rhythm';
import type { DigestKind } from './digest-plan';

/** D1: what a digest can tell of, in that order: first what nobody answers for (C4). */
export const digestParts = [
  'uncovered',
  'handovers',
  'deadlines',
  'meetings',
  'contact',
  'minutes',
  'consents',
  'goals',
  'actions',
] as const;
export type DigestPart = (typeof digestParts)[number];

/** The facts about a case from which a digest is made: no names, no words. */
export type DigestFacts = RhythmFacts & {
  readonly reference: CaseReference;
  readonly departmentId: DepartmentId;
};

/** One thing in one case that needs the team. `key`: the same for the same thing, so that it is said once. */
export interface DigestItem {
  readonly part: DigestPart;
  readonly reference: CaseReference;
  readonly key: string;
  /** Its day has passed. */
  readonly late: boolean;
}

/** C2, C4: what waits without being a reminder of the rhythm. */
const standing: Readonly<Partial<Record<Due['kind'], DigestPart>>> = {
  uncovered: 'uncovered',
  handoverAnswer: 'handovers',
  familyMeeting: 'handovers',
};

/** The part something due belongs to. */
export const partOf = (kind: Due['kind']): DigestPart | undefined => {
  const topic = topicOf(kind);
  // D5: the gap radar asks only the coordinator.
  if (topic === 'gaps') return undefined;
  return topic === 'invitations' ? 'meetings' : (topic ?? standing[kind]);
};

/** A digest looks a week ahead; a meeting that has to be planned now may be further ahead. */
const daysAhead = 7;

const isNear = ({ stage, due: { on, kind } }: Nudge, today: CalendarDate): boolean =>
  stage === 'overdue' ||
  on === undefined ||
  kind === 'startupMeeting' ||
  kind === 'followUpMeeting' ||
  daysBetween(today, on) <= daysAhead;

/** Another missed contact is no news to the team; one that has become late is. */
const keyOf = ({ key, due: { kind } }: Nudge): string => (kind === 'contact' ? kind : key);

/** D1: what waits in a case's minutes and plan. */
export interface DigestWaits {
  readonly minutes: readonly Nudge[];
  readonly plan: readonly PlanWait[];
}

/** D1: what in a case needs the team on a day. Nothing for a case of another department, or a closed one. */
export const digestItemsIn = (
  facts: DigestFacts,
  more: DigestWaits,
  departmentId: DepartmentId,
  settings: Pick<MunicipalitySettings, 'rhythm' | 'calendar' | 'consent'>,
  today: CalendarDate,
): readonly DigestItem[] => {
  if (facts.departmentId !== departmentId || facts.status === 'closed') return [];
  const { reference } = facts;
  const waits = whatIsDue(facts, settings.rhythm, today).flatMap(({ kind, urgency }): DigestItem[] => {
    const part = standing[kind];
    return part === undefined ? [] : [{ part, reference, key: kind, late: urgency === 'overdue' }];
  });
  const nudges = [...nudgesOn(facts, settings, today), ...more.minutes].flatMap((nudge): DigestItem[] => {
    const part = partOf(nudge.due.kind);
    return part === undefined || !isNear(nudge, today)
      ? []
      : [{ part, reference, key: keyOf(nudge), late: nudge.stage === 'overdue' }];
  });
  return [...waits, ...nudges, ...more.plan.map((wait) => ({ ...wait, reference }))];
};

/** What identifies a thing among all cases. */
export const itemKey = ({ reference, key }: DigestItem): string => `${reference} ${key}`;

/** After this long, a daily digest repeats what still waits. */
const saidAgainAfterDays = 7;

/**
 * D1: what a digest says. The weekly one says everything that needs the team; the daily one only what no digest has said
 * within a week, so that neither repeats the other. `said`: when each thing was last said.
 */
export const digestContent = (
  kind: DigestKind,
  items: readonly DigestItem[],
  parts: readonly DigestPart[],
  said: Readonly<Record<string, CalendarDate>>,
  today: CalendarDate,
): readonly DigestItem[] =>
  items.filter((item) => {
    if (!parts.includes(item.part)) return false;
    const on = said[itemKey(item)];
    return kind === 'week' || on === undefined || on <= addDays(today, -saidAgainAfterDays);
  });

/** One part of a digest: its cases, each once. */
export interface DigestLines {
  readonly part: DigestPart;
  readonly references: readonly CaseReference[];
  /** How many of them are late. */
  readonly late: number;
  /** What the digest said when it came and has been settled since. */
  readonly settled: readonly CaseReference[];
}

/** A digest by its parts. `posted`: what it said when it came; whatever of that no longer waits is settled. */
export const digestLines = (
  items: readonly DigestItem[],
  posted: readonly DigestItem[] = items,
): readonly DigestLines[] =>
  digestParts.flatMap((part) => {
    const ofPart = items.filter((item) => item.part === part);
    const references = casesIn(ofPart);
    const settled = casesIn(posted.filter((item) => item.part === part)).filter(
      (reference) => !references.includes(reference),
    );
    const late = casesIn(ofPart.filter((item) => item.late)).length;
    return references.length + settled.length === 0 ? [] : [{ part, references, late, settled }];
  });

const casesIn = (items: readonly DigestItem[]): readonly CaseReference[] =>
  [...new Set(items.map(({ reference }) => reference))].sort();

/**
 * D1: a posted digest follows what is settled: what it said, and what of that still waits. New things have their own digest.
 */
export const stillWaiting = (
  posted: readonly DigestItem[],
  now: readonly DigestItem[],
): readonly DigestItem[] => {
  const keys = new Set(now.map(itemKey));
  return posted.filter((item) => keys.has(itemKey(item)));
};
