import type { Answer as Told } from '../../src/views/answer';
import type { FormName } from '../../src/views/forms/all';
import type { View } from '../../src/views/view';

/** A view that answers something, or a form that comes filled in for it. */
type Answer =
  | Exclude<View['name'], 'form' | 'notice'>
  | `form:${FormName}`
  | `answer:${Told['about']}`
  | 'notYet';

/** Which answers meet which intent of the measure. `notYet`: a line of the contract that nobody answers to yet. */
export const meets: Readonly<Record<string, readonly Answer[]>> = {
  absence: ['form:absence.report', 'absence'],
  access: ['case-file'],
  accompaniment: ['form:contact.accompany'],
  actionDone: ['my-actions', 'form:plan.report'],
  agenda: ['agenda', 'form:agenda.addItem'],
  agreement: ['form:live.agreement', 'form:minutes.agreement'],
  answerInvitation: ['invitation', 'form:invitation.decline', 'form:invitation.otherTime'],
  approve: ['minutes-approval', 'minutes', 'minutes-list', 'form:minutes.askChange'],
  audit: ['audit'],
  back: ['absence'],
  behind: ['answer:behind', 'case-list', 'daily-word', 'overview'],
  cancelMeeting: ['form:meeting.cancel'],
  childWish: ['form:agenda.childsWish'],
  closeCase: ['form:case.close'],
  concern: ['concern-report'],
  consentStatus: ['answer:consentTo', 'consent', 'consent-side'],
  contactLog: ['form:contact.log', 'contact-log'],
  coordinator: ['coordinator', 'coordinator-choices', 'question-offer', 'question-result'],
  correct: ['correct', 'notYet'],
  deadlines: ['deadlines'],
  deputy: ['form:case.appointDeputy', 'form:absence.report'],
  entrance: ['entrance', 'entrance-list'],
  expiringConsents: ['answer:expiring', 'consent'],
  filing: ['filing'],
  giveConsent: ['form:consent.record'],
  goal: ['form:plan.goal', 'plan'],
  handover: ['form:handover.request', 'handover'],
  help: ['help'],
  invite: ['form:meeting.addPerson', 'meeting'],
  lastContact: ['answer:lastContact', 'contact-log'],
  live: ['live-meeting'],
  mayTell: ['answer:mayTell', 'consent-side', 'consent'],
  meetingWhen: ['answer:nextMeeting', 'meeting', 'meeting-list', 'invitation'],
  minutes: ['minutes', 'minutes-list', 'minutes-approval', 'form:minutes.write'],
  minutesReviewed: ['form:minutes.review'],
  moveMeeting: ['form:meeting.move', 'meeting'],
  myActions: ['my-actions'],
  myCases: ['case-list', 'overview'],
  network: ['form:case.addNetwork', 'form:case.removeNetwork', 'case'],
  openCase: ['form:case.open'],
  operations: ['operations'],
  overview: ['case-list', 'daily-word', 'overview'],
  plan: ['plan'],
  planMeeting: ['form:meeting.plan'],
  print: [
    'agenda',
    'case-file',
    'consent',
    'minutes',
    'minutes-list',
    'minutes-approval',
    'meeting',
    'meeting-list',
    'invitation',
    'notYet',
  ],
  redThread: ['red-thread'],
  sendMinutes: ['minutes-recipients', 'minutes', 'minutes-list'],
  settings: ['settings'],
  showCase: ['case'],
  undo: ['taken-back'],
  whoAnswered: ['answer:answers', 'meeting'],
  whoKnows: ['colleagues', 'form:sparring.ask'],
  withdrawConsent: ['consent'],
};
