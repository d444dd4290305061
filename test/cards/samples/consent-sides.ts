import { calendarDate } from '../../../src/domain/base/calendar';
import type {
  AllowedBasis,
  ConsentRecordedView,
  ConsentSideView,
  DeniedBecause,
} from '../../../src/views/consent';
import { purpose, type } from './consent';
import { alias, dialog, execute, reference, sara } from './people';

const today = calendarDate('2026-06-09');
const nextMarch = calendarDate('2027-03-09');

const recorded: ConsentRecordedView = {
  name: 'consent-recorded',
  reference,
  alias,
  recipients: ['Jobcenter'],
  types: [type('employment'), type('healthOverview')],
  about: ['Freja'],
  purpose: purpose('plan'),
  answers: [{ giver: 'Freja', answer: 'given' }],
  on: calendarDate('2026-03-09'),
  reviewOn: nextMarch,
  how: 'written',
  stillMissing: [],
  stopped: false,
  sheetUrl: 'https://roed-traad.example/sheets/abcdefghijklmnopqrstuv',
  actions: [execute('consent.show'), dialog('consent.recordMore')],
};
const { sheetUrl: _sheetUrl, reviewOn: _reviewOn, ...recordedOrally } = recorded;
const aboutAlma = {
  recipients: ['Månebakkeskolen', 'PPR'],
  types: [type('absence'), type('wellbeing')],
  about: ['Alma'],
};

export const recordedConsents: Readonly<Record<string, ConsentRecordedView>> = {
  given: recorded,
  'given by both': {
    ...recorded,
    ...aboutAlma,
    answers: [
      { giver: 'Freja', answer: 'given' },
      { giver: 'Bo', answer: 'given' },
    ],
    how: 'digital',
  },
  'one to be heard': { ...recorded, ...aboutAlma, stillMissing: ['Bo'] },
  'one yes and one no': {
    ...recorded,
    ...aboutAlma,
    answers: [
      { giver: 'Freja', answer: 'given' },
      { giver: 'Bo', answer: 'refused' },
    ],
    stopped: true,
  },
  refused: {
    ...recordedOrally,
    answers: [{ giver: 'Freja', answer: 'refused' }],
    how: 'oral',
    stopped: true,
  },
  'given, without a day': recordedOrally,
};

const known = (
  typeId: string,
  basis: AllowedBasis,
  about: readonly string[] = ['Alma'],
): ConsentSideView['mayKnow'][number] => ({
  type: type(typeId),
  about,
  basis,
  ...(basis === 'consent' && { purpose: purpose('plan') }),
  ...((basis === 'consent' || basis === 'legalBasis') && { until: nextMarch }),
});
const notKnown = (
  typeId: string,
  because: DeniedBecause,
  about: readonly string[] = [],
): ConsentSideView['mayNotKnow'][number] => ({ type: type(typeId), about, because });

/** The school's side of the demo's case. */
const side: ConsentSideView = {
  name: 'consent-side',
  reference,
  subject: alias,
  today,
  mayKnow: [known('coordination', 'belongs', []), known('absence', 'consent'), known('wellbeing', 'consent')],
  mayNotKnow: [
    notKnown('languageDevelopment', 'refused'),
    ...['employment', 'healthOverview', 'economy', 'housing'].map((id) => notKnown(id, 'noConsent')),
  ],
  mayShare: [
    { recipient: sara.name, what: [known('absence', 'coordinator'), known('wellbeing', 'coordinator')] },
    { recipient: 'PPR', what: [known('absence', 'legalBasis')] },
  ],
  actions: [dialog('consent.ask'), execute('case.show'), { verb: 'concern.show', as: 'execute' }],
};

const everyBasis: readonly AllowedBasis[] = [
  'coordinator',
  'deputy',
  'receiver',
  'own',
  'custody',
  'belongs',
  'needToKnow',
  'consent',
  'legalBasis',
];
const everyReason: readonly DeniedBecause[] = [
  'caseClosed',
  'memberUnknown',
  'recipientUnknown',
  'leftStaff',
  'notInNetwork',
  'nobodyCanConsent',
  'refused',
  'withdrawn',
  'expired',
  'missingGiver',
  'noConsent',
];

export const consentSides: Readonly<Record<string, ConsentSideView>> = {
  school: side,
  'nothing at all': { ...side, subject: reference, mayKnow: [], mayNotKnow: [], mayShare: [], actions: [] },
  'asked for consent': { ...side, done: 'asked' },
  'every basis and every reason': {
    ...side,
    mayKnow: everyBasis.map((basis) => known('absence', basis)),
    mayNotKnow: everyReason.map((because) => notKnown('economy', because, ['Bo'])),
    mayShare: [{ recipient: 'Gudrun', what: everyBasis.map((basis) => known('absence', basis)) }],
    actions: [],
  },
};
