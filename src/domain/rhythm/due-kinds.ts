/** D2: the kinds of reminder somebody can do without. */
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

/** Whether its day is near, or has passed. */
export type Stage = 'soon' | 'overdue';

/** Where something is dealt with. */
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
  /** D2: the kind of reminder it is. Left out, nobody is reminded of it. */
  readonly topic?: NudgeTopic;
  /** The stages at which the rhythm mentions it. Left out, whatever finds it decides when. */
  readonly said?: readonly Stage[];
  /** L6, D6: what the law required, and what had to be filed, is said once its day has passed, whatever was muted. */
  readonly alwaysHeard?: true;
  /** Left out: on the case. */
  readonly seenToAt?: SeenToAt;
  /** It happens on its day, rather than by it. */
  readonly happens?: true;
}

const minutes = { topic: 'minutes', seenToAt: 'minutes' } as const;
const gap = { topic: 'gaps', seenToAt: 'plan' } as const;

/** Everything a case can wait for, each declared once; its words are in `texts/<language>/due.ts`. */
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
  /** A meeting whose day has passed with nothing recorded about how it went. */
  meetingOutcome: { topic: 'meetings', said: ['overdue'], seenToAt: 'meeting', happens: true },
  /** L6. */
  statutoryDeadline: {
    topic: 'deadlines',
    said: ['soon', 'overdue'],
    seenToAt: 'deadlines',
    alwaysHeard: true,
  },
  /** C5: accompanying the family. */
  accompaniment: { topic: 'contact', said: ['overdue'], seenToAt: 'contact', happens: true },
  /** S1: the review date of consents is near. Said, and shown among the consents; not part of the rhythm. */
  consentReview: { topic: 'consents', seenToAt: 'consents' },
  /** R1–R3, R7: what the minutes of a meeting wait for. Said, and shown among the minutes; not part of the rhythm. */
  minutesWrite: minutes,
  minutesReview: minutes,
  minutesChange: minutes,
  minutesApprove: { ...minutes, seenToAt: 'ownMinutes' },
  minutesPublish: minutes,
  minutesFile: { ...minutes, alwaysHeard: true },
  /** D5: what may go missing within four weeks. Said, and shown on the plan; not part of the rhythm. */
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
