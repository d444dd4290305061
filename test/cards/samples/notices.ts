import { calendarDate, instant } from '../../../src/domain/base/calendar';
import type { Answer } from '../../../src/views/answer';
import type { NoticeView } from '../../../src/views/notice';
import { type } from './consent';
import { followUp, press } from './meeting/meetings';
import { alias, execute, karen, lea, reference, sara } from './people';

const notice = (message: NoticeView['message'], tone: NoticeView['tone'] = 'info'): NoticeView => ({
  name: 'notice',
  tone,
  message,
  actions: [],
});
const since = calendarDate('2026-06-08');

const ofFamily = { reference, subject: alias } as const;
const answered = (answer: Answer): NoticeView => ({
  ...notice({ kind: 'answer', answer }),
  actions: [execute('case.show')],
});
const told = { type: type('employment'), about: ['Freja'] } as const;

/** The answers to questions, each also with its text when there is nothing to say. */
const answers: Readonly<Record<string, NoticeView>> = {
  answer: answered({ about: 'lastContact', ...ofFamily, today: calendarDate('2026-06-16'), on: since }),
  'answer, no contact': answered({ about: 'lastContact', ...ofFamily, today: since }),
  'answer, next meeting': answered({
    about: 'nextMeeting',
    ...ofFamily,
    kind: 'followUp',
    time: followUp,
  }),
  'answer, who has answered': answered({
    about: 'answers',
    ...ofFamily,
    time: followUp,
    invited: 3,
    yes: [sara.name],
    no: [],
    otherTime: [karen.name],
    waiting: [lea.name],
  }),
  'answer, consent': answered({
    about: 'consentTo',
    ...ofFamily,
    recipientId: 'school',
    recipient: 'Jobcenter',
    given: ['Freja'],
    lacking: ['Bo'],
  }),
  'answer, consents that run out': answered({
    about: 'expiring',
    rows: [{ ...ofFamily, on: since }],
    more: 2,
  }),
  'answer, nothing late': answered({ about: 'behind', today: since, rows: [], more: 0 }),
  'answer, no consents that run out': answered({ about: 'expiring', rows: [], more: 0 }),
  'answer, behind': answered({
    about: 'behind',
    today: since,
    rows: [{ ...ofFamily, due: { kind: 'contact', on: since, urgency: 'overdue' } }],
    more: 0,
  }),
  'answer, what may be told': answered({
    about: 'mayTell',
    ...ofFamily,
    hearer: karen.name,
    hearerId: 'somebody',
    may: [{ ...told, basis: 'consent', until: since }],
    mayNot: [{ ...told, because: 'noConsent' }],
  }),
};

export const notices: Readonly<Record<string, NoticeView>> = {
  caseUncovered: {
    ...notice({ kind: 'caseUncovered', reference, coordinator: sara.name, why: 'away', since }, 'refused'),
    actions: [execute('case.show', 'positive')],
  },
  'caseUncovered, left': notice({
    kind: 'caseUncovered',
    reference,
    coordinator: sara.name,
    why: 'left',
    since,
  }),
  failure: notice({ kind: 'failure', referenceNumber: 'F-7K2Q' }, 'refused'),
  actionGiven: notice({
    kind: 'actionGiven',
    reference,
    what: 'Ring til skolen',
    dueOn: calendarDate('2026-06-30'),
  }),
  'actionGiven, without a day': notice({ kind: 'actionGiven', reference, what: 'Ring til skolen' }),
  actionNeedsHelp: notice({
    kind: 'actionNeedsHelp',
    reference,
    what: 'Ring til skolen',
    who: 'Jonas Attrap',
    comment: 'Ingen tager telefonen',
  }),
  firstImport: {
    ...notice({ kind: 'firstImport' }),
    actions: [{ verb: 'import.open', as: 'dialog', style: 'positive' }],
  },
  unknownStaff: notice({ kind: 'unknownStaff' }),
  unknownTenant: notice({ kind: 'unknownTenant' }),
  answeredPrivately: notice({ kind: 'answeredPrivately' }),
  pressToDo: notice({ kind: 'pressToDo' }),
  nothingDone: notice({ kind: 'nothingDone' }),
  answeredInOwnChat: notice({ kind: 'answeredInOwnChat' }),
  answeringPrivately: notice({ kind: 'answeringPrivately' }),
  doneUnheard: notice({ kind: 'doneUnheard', clock: '10:15' }),
  unheard: notice({ kind: 'unheard', clock: '10:15' }),
  justDone: notice({ kind: 'justDone', clock: '10:15' }),
  tooLong: notice({ kind: 'tooLong' }),
  cannotAnswerPrivately: notice({ kind: 'cannotAnswerPrivately' }),
  youAreWelcome: notice({ kind: 'youAreWelcome' }),
  perhapsConcern: notice({ kind: 'perhapsConcern' }),
  notYet: notice({ kind: 'notYet' }),
  noLongerShown: notice({ kind: 'noLongerShown' }),
  newerCard: notice({ kind: 'newerCard', at: instant('2026-04-21T08:00:00Z') }),
  deputyAppointed: notice({
    kind: 'deputyAppointed',
    reference,
    coordinator: sara.name,
    from: calendarDate('2026-07-01'),
    to: calendarDate('2026-07-21'),
  }),
  deputyEnded: notice({ kind: 'deputyEnded', references: [reference] }),
  'deputyEnded, several': notice({
    kind: 'deputyEnded',
    references: [reference, 'HOI-2026-014', 'HOI-2026-022'],
  }),
  deputyChosen: notice({
    kind: 'deputyChosen',
    reference,
    by: karen.name,
    deputy: lea.name,
    from: calendarDate('2026-07-01'),
    to: calendarDate('2026-07-21'),
  }),
  deputyStopped: notice({ kind: 'deputyStopped', reference, by: karen.name }),
  caseTakenOver: notice({ kind: 'caseTakenOver', reference, by: karen.name }),
  absenceSaid: notice({
    kind: 'absenceSaid',
    by: karen.name,
    from: calendarDate('2026-07-01'),
    to: calendarDate('2026-07-21'),
    deputy: lea.name,
  }),
  'absenceSaid, without an end or a deputy': notice({
    kind: 'absenceSaid',
    by: karen.name,
    from: calendarDate('2026-07-01'),
  }),
  absenceEnded: notice({ kind: 'absenceEnded', by: karen.name }),
  deputyForAbsence: notice({
    kind: 'deputyForAbsence',
    coordinator: sara.name,
    references: Array.from({ length: 14 }, (_, at) => `HOI-2026-${String(at + 1).padStart(3, '0')}`),
    from: calendarDate('2026-07-01'),
    to: calendarDate('2026-07-21'),
  }),
  caseOpened: notice({ kind: 'caseOpened', reference, coordinator: lea.name }, 'done'),
  caseAssigned: {
    ...notice({ kind: 'caseAssigned', reference, by: karen.name }),
    actions: [execute('case.show')],
  },
  caseCovered: notice({ kind: 'caseCovered', reference, by: lea.name }, 'done'),
  caseClosed: notice({ kind: 'caseClosed', reference }, 'done'),
  consentWithdrawn: {
    ...notice({
      kind: 'consentWithdrawn',
      subject: alias,
      types: [type('employment'), type('healthOverview')],
      about: ['Freja'],
    }),
    actions: [execute('consent.side')],
  },
  'consentWithdrawn, about everybody': notice({
    kind: 'consentWithdrawn',
    subject: reference,
    types: [type('coordination')],
    about: [],
  }),
  disclosedWithoutConsent: notice({
    kind: 'disclosedWithoutConsent',
    reference,
    by: sara.name,
    recipient: 'PPR',
    legalBasis: { da: 'Tidligt samarbejde om barnet', en: 'Early cooperation about the child' },
    until: calendarDate('2026-06-23'),
  }),
  "disclosedWithoutConsent, to somebody of the family's own": notice({
    kind: 'disclosedWithoutConsent',
    reference,
    by: sara.name,
    legalBasis: { da: 'Tidligt samarbejde om barnet', en: 'Early cooperation about the child' },
    until: calendarDate('2026-06-23'),
  }),
  consentToAskFor: {
    ...notice({ kind: 'consentToAskFor', subject: alias, by: lea.name, giver: 'Freja, Bo' }),
    actions: [execute('consent.show', 'positive')],
  },
  ...Object.fromEntries(
    (['handover', 'question', 'sparring', 'other', 'operations'] as const).map((about) => [
      `notReached, ${about}`,
      notice({ kind: 'notReached', person: lea.name, about, because: 'notInstalled' }, 'refused'),
    ]),
  ),
  ...Object.fromEntries(
    (['blocked', 'gone', 'invalid', 'tooLarge', 'dayEnded', 'unknown'] as const).map((because) => [
      `notReached, ${because}`,
      notice({ kind: 'notReached', person: lea.name, about: 'handover', because }, 'refused'),
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        'startupMeeting',
        'followUpMeeting',
        'invitation',
        'meetingOutcome',
        'accompaniment',
        'familyMeeting',
      ] as const
    ).map((kind) => [
      `nudge, ${kind}`,
      notice({
        kind: 'nudge',
        subject: alias,
        today: since,
        due: { kind, on: calendarDate('2026-06-05'), urgency: 'overdue' },
      }),
    ]),
  ),
  'nudge, contact missed twice': {
    ...notice({
      kind: 'nudge',
      subject: alias,
      today: since,
      due: { kind: 'contact', on: calendarDate('2026-05-27'), urgency: 'overdue', agreed: true },
      missed: 2,
    }),
    actions: [execute('contact.show', 'positive')],
  },
  'nudge, a statutory deadline': notice({
    kind: 'nudge',
    subject: alias,
    today: since,
    due: {
      kind: 'statutoryDeadline',
      on: calendarDate('2026-06-15'),
      urgency: 'soon',
      deadline: { name: { da: 'Barnets plan foreligger', en: 'The child’s plan is ready' }, about: 'Alma' },
    },
  }),
  roomNoLongerFits: {
    ...notice({
      kind: 'roomNoLongerFits',
      subject: alias,
      time: followUp,
      names: ['Mille Fiktiv', 'Ida Mock'],
    }),
    actions: [press('agenda.show', 'execute', {}, 'positive')],
  },
  'no longer invited, and not to know when': notice({ kind: 'noLongerInvited', reference }),
  meetingKept: notice({ kind: 'meetingKept', subject: alias, time: followUp, names: ['Bo'] }),
  noLongerInvited: notice({ kind: 'noLongerInvited', reference, time: followUp }),
  digestStopped: notice(
    {
      kind: 'digestStopped',
      department: 'Familierådgivningen',
      place: 'channel',
      because: 'GuestsReadAlong',
    },
    'refused',
  ),
  digestUnsent: notice(
    { kind: 'digestUnsent', department: 'Familierådgivningen', place: 'group', because: 'unknown' },
    'refused',
  ),
  heldUp: notice({
    kind: 'heldUp',
    since: instant('2026-08-10T04:00:00Z'),
    rounds: ['coverage', 'digests', 'nudges'],
    broken: [],
    still: [],
    times: 0,
    digests: 2,
  }),
  'heldUp, failed at first': notice({
    kind: 'heldUp',
    since: instant('2026-08-10T04:00:00Z'),
    rounds: ['coverage'],
    broken: ['coverage'],
    still: [],
    times: 0,
    digests: 0,
  }),
  'heldUp, keeps failing': notice(
    {
      kind: 'heldUp',
      since: instant('2026-08-10T04:00:00Z'),
      rounds: ['coverage', 'nudges'],
      broken: ['nudges'],
      still: ['nudges'],
      times: 7,
      digests: 0,
    },
    'refused',
  ),
  noInvitation: notice({ kind: 'noInvitation', subject: alias }),
  'notReached, meeting': notice(
    { kind: 'notReached', person: lea.name, about: 'meeting', because: 'notInstalled' },
    'refused',
  ),
  'refusal with a time of day': notice(
    { kind: 'refusal', refusal: { code: 'MeetingOverlaps', params: { start: '10:00', end: '11:30' } } },
    'refused',
  ),
  'refusal with gaps filled': notice(
    { kind: 'refusal', refusal: { code: 'FieldTooLong', field: 'reason', params: { maxLength: 500 } } },
    'refused',
  ),
  'refusal without gaps': notice({ kind: 'refusal', refusal: { code: 'CprNotAllowed' } }, 'refused'),
  ...answers,
};
