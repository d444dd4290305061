/** D2: the kinds of reminder that somebody can do without. */
export const nudgeTopics = [
  'contact',
  'meetings',
  'invitations',
  'minutes',
  'deadlines',
  'consents',
  'gaps',
] as const;
export type NudgeTopic = (typeof nudgeTopics)[number];

/** Whether its day comes near, or has passed. */
export type Stage = 'soon' | 'overdue';

/** Where something is seen to. */
export type SeenToAt =
  | 'case'
  | 'consents'
  | 'contact'
  | 'contactLog'
  | 'deadlines'
  | 'meeting'
  | 'meetingPlan'
  | 'minutes'
  | 'ownMinutes'
  | 'plan';

interface DueRow {
  /** D2: the kind of reminder that it is. Left out, nobody is reminded of it. */
  readonly topic?: NudgeTopic;
  /** The stages at which the rhythm has a word about it. Left out, whatever finds it says when. */
  readonly said?: readonly Stage[];
  /** L6, D6: what the law asked for, and what was to be filed, is said once its day has passed, whatever was muted. */
  readonly alwaysHeard?: true;
  /** Left out: on the case. */
  readonly seenToAt?: SeenToAt;
  /** It happens on its day, rather than by it. */
  readonly happens?: true;
}

const minutes = { topic: 'minutes', seenToAt: 'minutes' } as const;
const gap = { topic: 'gaps', seenToAt: 'plan' } as const;

/** All that a case can wait for, each declared once; what it says stands in `texts/<language>/due.ts`. */
const table = {
  uncovered: {},
  targetGroup: {},
  handoverAnswer: {},
  familyMeeting: {},
  startupMeeting: { topic: 'meetings', said: ['soon', 'overdue'], seenToAt: 'meetingPlan' },
  followUpMeeting: { topic: 'meetings', said: ['soon', 'overdue'], seenToAt: 'meetingPlan' },
  contact: { topic: 'contact', seenToAt: 'contactLog' },
  /** M4, M8: a planned meeting that nobody is invited to yet. */
  invitation: { topic: 'invitations', said: ['soon', 'overdue'], seenToAt: 'meeting' },
  /** A meeting whose day has passed without a word of how it went. */
  meetingOutcome: { topic: 'meetings', said: ['overdue'], seenToAt: 'meeting', happens: true },
  /** L6. */
  statutoryDeadline: {
    topic: 'deadlines',
    said: ['soon', 'overdue'],
    seenToAt: 'deadlines',
    alwaysHeard: true,
  },
  /** C5: to go along with the family. */
  accompaniment: { topic: 'contact', said: ['overdue'], seenToAt: 'contact', happens: true },
  /** S1: the review date of consents comes near. Said, and shown among the consents; not a part of the rhythm. */
  consentReview: { topic: 'consents', seenToAt: 'consents' },
  /** R1–R3, R7: what the minutes of a meeting wait for. Said, and shown among the minutes; not a part of the rhythm. */
  minutesWrite: minutes,
  minutesReview: minutes,
  minutesChange: minutes,
  minutesApprove: { ...minutes, seenToAt: 'ownMinutes' },
  minutesPublish: minutes,
  minutesFile: { ...minutes, alwaysHeard: true },
  /** D5: what may be missing within four weeks. Said, and shown on the plan; not a part of the rhythm. */
  gapHoliday: { ...gap, happens: true },
  gapEffort: { ...gap, happens: true },
  gapAlone: gap,
} as const satisfies Readonly<Record<string, DueRow>>;

export type DueKind = keyof typeof table;

/** The kinds that somebody is reminded of. */
export type ReminderKind = {
  [Kind in DueKind]: (typeof table)[Kind] extends { readonly topic: NudgeTopic } ? Kind : never;
}[DueKind];

export const dueKinds = Object.keys(table) as readonly DueKind[];

/** What is particular to a kind. */
export const dueRow = (kind: DueKind): DueRow => table[kind];
