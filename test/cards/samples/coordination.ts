import { calendarDate, instant } from '../../../src/domain/base/calendar';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { CoordinatorChoicesView, CoordinatorView } from '../../../src/views/coordinator/coordinator';
import type {
  QuestionOfferView,
  QuestionResultView,
  QuestionView,
} from '../../../src/views/coordinator/question';
import type { HandoverView } from '../../../src/views/handover';
import { alias, dialog, execute, jonas, karen, lea, reference, sara } from './people';

const answer: CoordinatorView = {
  name: 'coordinator',
  reference,
  subject: alias,
  coordinator: sara,
  basis: 'belongs',
  actions: [execute('case.show')],
};

export const coordinators: Readonly<Record<string, CoordinatorView>> = {
  belongs: answer,
  'same authority': { ...answer, subject: reference, basis: 'sameAuthority', actions: [] },
  consent: { ...answer, basis: 'consent', actions: [] },
  shared: { ...answer, subject: reference, basis: 'shared', actions: [] },
  'away, with a deputy': { ...answer, deputy: { ...lea, until: calendarDate('2026-07-21') } },
  'uncovered, with a lead': { ...answer, uncovered: { since: calendarDate('2026-06-08'), lead: karen } },
  'uncovered, without a lead': { ...answer, uncovered: { since: calendarDate('2026-06-08') } },
};

export const coordinatorChoices: Readonly<Record<string, CoordinatorChoicesView>> = {
  several: {
    name: 'coordinator-choices',
    choices: [
      { alias, reference, press: execute('coordinator.ask') },
      { alias: 'Familien Måneskin', reference: 'HOI-2026-014', press: execute('coordinator.ask') },
    ],
    more: true,
    noneOfThese: { verb: 'question.offer', as: 'execute' },
  },
};

export const questionOffers: Readonly<Record<string, QuestionOfferView>> = {
  offered: {
    name: 'question-offer',
    purposes: defaultSettings.purposes,
    state: 'offered',
    actions: [{ verb: 'question.passOn', ids: { question: 'q1' }, as: 'execute', style: 'positive' }],
  },
  'offered, with a day': {
    name: 'question-offer',
    purposes: defaultSettings.purposes,
    state: 'offered',
    answerBy: calendarDate('2026-06-12'),
    actions: [{ verb: 'question.passOn', ids: { question: 'q1' }, as: 'execute', style: 'positive' }],
  },
  sent: {
    name: 'question-offer',
    purposes: defaultSettings.purposes,
    state: 'sent',
    answerBy: calendarDate('2026-06-12'),
    actions: [],
  },
  'sent, without a day': { name: 'question-offer', purposes: [], state: 'sent', actions: [] },
};

const waiting: QuestionView = {
  name: 'question',
  questionId: 'q1',
  reference,
  alias,
  asker: jonas,
  purpose: { da: 'Jeg vil invitere til et møde', en: 'I want to invite to a meeting' },
  askedAt: instant('2026-06-09T08:12:00Z'),
  state: 'waiting',
  actions: [
    execute('question.share', 'positive'),
    execute('question.askBack'),
    execute('question.decline', 'destructive'),
  ],
};
const { alias: _alias, ...waitingForLead } = waiting;
const answered = { by: sara.name, at: instant('2026-06-09T11:40:00Z') };
const askedBack = 'Hvilket møde er det?\nOg hvornår?';
const reply = 'Et møde om praktik. Helst i næste uge.';

export const questions: Readonly<Record<string, QuestionView>> = {
  waiting,
  'waiting for the lead, without a purpose': { ...waitingForLead, purpose: { da: '', en: '' } },
  'asked back': {
    ...waiting,
    state: 'askedBack',
    askedBack,
    actions: [execute('question.share', 'positive')],
  },
  replied: {
    ...waiting,
    state: 'replied',
    askedBack,
    reply,
    actions: [execute('question.share', 'positive')],
  },
  shared: { ...waiting, state: 'shared', answered, actions: [] },
  declined: { ...waiting, state: 'declined', answered, actions: [] },
  expired: { ...waiting, state: 'expired', actions: [] },
};

export const questionResults: Readonly<Record<string, QuestionResultView>> = {
  'asked back': {
    name: 'question-result',
    state: 'askedBack',
    question: askedBack,
    actions: [{ verb: 'question.reply', ids: { question: 'q1' }, as: 'execute', style: 'positive' }],
  },
  replied: { name: 'question-result', state: 'replied', question: askedBack, reply, actions: [] },
  'no answer': { name: 'question-result', state: 'noAnswer', actions: [] },
};

const requested: HandoverView = {
  name: 'handover',
  reader: 'receiver',
  reference,
  handoverId: 'h1',
  today: calendarDate('2026-06-09'),
  giver: sara,
  receiver: lea,
  state: 'requested',
  requestedOn: calendarDate('2026-06-08'),
  reason: 'Jeg går på orlov 1. juli.\nFamilien ved det og vil gerne møde dig før ferien.',
  phase: 'considered',
  due: [
    { kind: 'contact', on: calendarDate('2026-06-03'), urgency: 'overdue' },
    { kind: 'followUpMeeting', on: calendarDate('2026-06-16'), urgency: 'soon' },
  ],
  immediate: false,
  actions: [execute('handover.accept', 'positive'), execute('handover.decline', 'destructive')],
};
const accepted: HandoverView = {
  ...requested,
  alias,
  state: 'accepted',
  acceptedOn: calendarDate('2026-06-12'),
  actions: [
    dialog('handover.familyMeeting', 'positive'),
    execute('handover.withdraw', 'destructive'),
    execute('case.show'),
  ],
};
const declined: HandoverView = {
  ...requested,
  state: 'declined',
  declinedBecause: 'Jeg har selv ferie hele juli.',
  endedOn: calendarDate('2026-06-09'),
  actions: [execute('case.show')],
};
const withdrawn: HandoverView = {
  ...requested,
  state: 'withdrawn',
  endedOn: calendarDate('2026-06-10'),
  actions: [],
};
const completed: HandoverView = {
  ...accepted,
  state: 'completed',
  familyMetOn: calendarDate('2026-06-16'),
  endedOn: calendarDate('2026-06-16'),
  actions: [execute('case.show')],
};
const { familyMetOn: _metOn, ...completedUnmet } = completed;
const { phase: _phase, ...withoutPhase } = requested;

const forEach = (view: HandoverView): Readonly<Record<string, HandoverView>> =>
  Object.fromEntries(
    (['receiver', 'giver', 'lead'] as const).map((reader) => [
      `${view.state}, ${reader}`,
      { ...view, reader },
    ]),
  );

export const handovers: Readonly<Record<string, HandoverView>> = {
  ...forEach(requested),
  ...forEach(accepted),
  ...forEach(declined),
  ...forEach(withdrawn),
  ...forEach(completed),
  'requested, taking effect at once': { ...requested, immediate: true },
  'requested, and perhaps not arrived': { ...requested, unsent: 'unknown' },
  'requested, and not arrived': { ...requested, unsent: 'dayEnded' },
  'withdrawn after a yes': { ...withdrawn, acceptedOn: calendarDate('2026-06-09') },
  'completed at once, meeting still due': completedUnmet,
  'completed, family not met': { ...completedUnmet, familyNotMetBecause: 'Freja ønskede det ikke lige nu.' },
  'of no concern any more': { ...withoutPhase, state: 'withdrawn', due: [], actions: [] },
};
