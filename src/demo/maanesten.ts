import type { CaseReference } from '../domain/case/family-case';
import { healthVisitors, jobcentre, school } from './departments';
import { followUpMeeting, startupMeeting } from './maanesten-meetings';
import { followUpMinutes, startupMinutes } from './maanesten-minutes';
import { maanestenPlan } from './maanesten-plan';
import { meetingSteps } from './meeting-steps';
import { minutesSteps } from './minutes-steps';
import { ida, jonas, lea, mille, sara } from './staff';
import {
  at,
  colleague,
  consent,
  consentWithdrawn,
  contact,
  type FamilyStory,
  familyMet,
  handoverAccepted,
  handoverRequested,
  member,
  phase,
  relative,
} from './steps';

/** Every week except that of Whitsun (C5). Sara's days are Tuesdays. */
const contactsBySara = [
  '2026-03-03',
  '2026-03-10',
  '2026-03-17',
  '2026-03-24',
  '2026-03-31',
  '2026-04-07',
  '2026-04-14',
  '2026-04-21',
  '2026-04-28',
  '2026-05-05',
  '2026-05-12',
  '2026-05-19',
  '2026-06-02',
  '2026-06-09',
  '2026-06-16',
];

const contactsByLea = ['2026-06-25', '2026-07-02', '2026-07-09', '2026-07-16', '2026-07-23', '2026-07-30'];

const volunteer = 'Ellen fra foreningen';

/**
 * The family of domain § 5: Sara starts, the start-up and follow-up meetings are held, Freja withdraws her consent towards a
 * volunteer, Bo says no to one thing, and Lea takes over before Sara's leave. Per is not in the network.
 */
export const maanesten: FamilyStory = {
  reference: 'HOI-2026-001' as CaseReference,
  alias: 'Familien Månesten',
  coordinator: sara,
  startedOn: '2026-03-02',
  targetGroup: { publicSupport: 'yes', complexProblems: 'yes', otherMemberHasCase: 'yes' },
  steps: [
    member('2026-03-02', sara, 'Freja', 'mother', { custody: true }),
    member('2026-03-02', sara, 'Bo', 'father', { custody: true, livesElsewhere: true }),
    member('2026-03-02', sara, 'Alma', 'child', { age: 12 }),
    member('2026-03-02', sara, 'Storm', 'child', { age: 7 }),
    relative('2026-03-03', sara, 'Gudrun', 'mormor', {
      atWeekends: true,
      inHolidays: true,
      afterEffort: true,
    }),
    relative('2026-03-10', sara, 'Kim', 'fodboldtræner', { childsWish: true, afterEffort: true }),
    colleague('2026-03-09', sara, jonas),
    colleague('2026-03-16', sara, mille),
    colleague('2026-03-16', sara, ida),
    consent('2026-03-09', sara, {
      to: jobcentre,
      types: ['employment', 'healthOverview'],
      about: ['Freja'],
      answers: { Freja: 'given' },
    }),
    consent('2026-03-16', sara, {
      to: school,
      types: ['absence', 'wellbeing'],
      about: ['Alma'],
      answers: { Freja: 'given', Bo: 'given' },
    }),
    consent('2026-03-16', sara, {
      to: healthVisitors,
      types: ['languageDevelopment'],
      about: ['Storm'],
      answers: { Freja: 'given', Bo: 'refused' },
      how: 'oral',
    }),
    phase('2026-03-16', sara, 'informed'),
    phase('2026-04-17', sara, 'considered'),
    ...meetingSteps(startupMeeting),
    ...minutesSteps(startupMinutes),
    at('14:40', relative('2026-04-21', sara, volunteer, 'frivillig familieven', {})),
    at(
      '14:45',
      consent('2026-04-21', sara, {
        to: volunteer,
        types: ['contactDetails'],
        about: ['Freja'],
        purpose: 'dailySupport',
        answers: { Freja: 'given' },
      }),
    ),
    phase('2026-04-27', sara, 'decided', { partyHearing: { done: true }, complaintGuidance: { done: true } }),
    consentWithdrawn('2026-06-01', sara, 'Freja', volunteer),
    handoverRequested(
      '2026-06-08',
      sara,
      lea,
      'Jeg har orlov fra 1. juli, og familien skal have én fast koordinator hele vejen.',
    ),
    consent('2026-06-09', sara, {
      to: 'Kim',
      types: ['wellbeing'],
      about: ['Alma'],
      purpose: 'meeting',
      answers: { Freja: 'given', Bo: 'given' },
      how: 'oral',
    }),
    handoverAccepted('2026-06-12', lea),
    ...meetingSteps(followUpMeeting),
    ...minutesSteps(followUpMinutes),
    ...maanestenPlan,
    at('14:40', phase('2026-06-16', sara, 'evaluated')),
    ...contactsBySara.map((on) => contact(on, sara)),
    at('14:45', familyMet('2026-06-16', sara)),
    ...contactsByLea.map((on) => contact(on, lea)),
  ],
};
