import type { Bound } from '../../../src/cards/definition';
import { definitionOf } from '../../../src/cards/definitions';
import { languageFor } from '../../../src/cards/language';
import { askBound, contactBound } from '../../../src/cards/organisation/contact';
import type { View, ViewName, ViewOf } from '../../../src/views/view';
import { absences } from './absences';
import { caseLists, cases } from './case';
import { caseFiles } from './case-files';
import { consents } from './consent';
import { consentSides, recordedConsents } from './consent-sides';
import {
  coordinatorChoices,
  coordinators,
  handovers,
  questionOffers,
  questionResults,
  questions,
} from './coordination';
import { corrections, takenBack } from './corrections';
import { dailyWords } from './daily-words';
import { deadlineLists } from './deadlines';
import { forms } from './forms';
import { agendas, contactLogs, liveMeetings } from './meeting/agendas';
import { heldMeetings } from './meeting/held-meetings';
import { invitations, meetingLists, meetings } from './meeting/meetings';
import { filings, minutesApprovals, minutesCards, minutesLists, minutesRecipients } from './meeting/minutes';
import { notices } from './notices';
import { operations } from './operations';
import { caseOffers, offerLists, otherPlanLists } from './other-plans';
import {
  audits,
  colleagueLists,
  concernReports,
  entranceLists,
  entrances,
  helps,
  importReports,
  settingsCards,
  sparrings,
  suggestions,
} from './others';
import { digestPlans, digests, overviews } from './overview';
import { sara } from './people';
import { actionLists, plans, redThreads } from './plans';
import { practices } from './practices';
import { handoverOfferLists, reorganisations } from './reorganisations';
import { retentions } from './retentions';

/** Every card in every state, by the name of the state. The first of each is the template's sample data. */
const byName: { readonly [Name in ViewName]: Readonly<Record<string, ViewOf<Name>>> } = {
  absence: absences,
  agenda: agendas,
  audit: audits,
  case: cases,
  'case-file': caseFiles,
  'case-list': caseLists,
  colleagues: colleagueLists,
  'concern-report': concernReports,
  consent: consents,
  'consent-recorded': recordedConsents,
  'consent-side': consentSides,
  'contact-log': contactLogs,
  coordinator: coordinators,
  'coordinator-choices': coordinatorChoices,
  correct: corrections,
  deadlines: deadlineLists,
  'daily-word': dailyWords,
  digest: digests,
  'digest-plan': digestPlans,
  entrance: entrances,
  'entrance-list': entranceLists,
  form: forms,
  'handover-offers': handoverOfferLists,
  handover: handovers,
  'held-meeting': heldMeetings,
  help: helps,
  'import-report': importReports,
  invitation: invitations,
  'live-meeting': liveMeetings,
  meeting: meetings,
  'meeting-list': meetingLists,
  filing: filings,
  minutes: minutesCards,
  'minutes-approval': minutesApprovals,
  'minutes-list': minutesLists,
  'minutes-recipients': minutesRecipients,
  'my-actions': actionLists,
  plan: plans,
  'case-offers': caseOffers,
  'offer-list': offerLists,
  'other-plans': otherPlanLists,
  'red-thread': redThreads,
  notice: notices,
  operations,
  overview: overviews,
  practice: practices,
  question: questions,
  'question-offer': questionOffers,
  'question-result': questionResults,
  reorganisation: reorganisations,
  retention: retentions,
  settings: settingsCards,
  sparring: sparrings,
  suggestions: suggestions,
  'taken-back': takenBack,
};

export interface Sample {
  readonly title: string;
  readonly view: View;
}

export const samples: readonly Sample[] = Object.entries(byName).flatMap(([name, views]) =>
  Object.entries(views).map(([state, view]) => ({ title: `${name}: ${state}`, view })),
);

export const viewNames = Object.keys(byName) as readonly ViewName[];

/** The first view of a name, bound in Danish. */
const boundSample = <Name extends ViewName>(name: Name): Bound => {
  const [first] = Object.values(byName[name]);
  if (first === undefined) throw new RangeError(`no sample of ${name}`);
  return definitionOf(name).bind(first, languageFor('da'), false);
};

/** What accompanies each template. The last two go into conversations from the message extension. */
export const sampleData: Readonly<Record<string, () => Bound>> = {
  ...Object.fromEntries(viewNames.map((name) => [name, () => boundSample(name)])),
  ask: () => askBound('da'),
  contact: () => contactBound(sara, 'da'),
};
