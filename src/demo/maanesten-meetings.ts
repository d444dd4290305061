import type { MeetingStory } from './meeting-steps';
import { ida, jonas, lea, mille, sara } from './staff';

/*
 * The two meetings of domain § 5. Items that touch nothing confidential are as short as on paper that everybody holds; those
 * about somebody have their types, and whoever may not hear one leaves the room (S6).
 */

const place = 'Familiehuset, det gule rum';
const almasSchool = { types: ['absence', 'wellbeing'], about: 'Alma', purpose: 'plan' } as const;
const frejasWork = { types: ['employment'], about: 'Freja', purpose: 'plan' } as const;

const schoolAgain = 'Jeg vil gerne kunne lide skolen igen';
const debtLetters = 'Brevene, som jeg ikke tør åbne';
const stormsLanguage = 'Storms sprog';
const summer = 'Hvem passer børnene i sommerferien?';

/** M1: eleven days before it was due. */
export const startupMeeting: MeetingStory = {
  name: 'startup',
  kind: 'startup',
  by: sara,
  on: '2026-04-21',
  start: '13:00',
  end: '14:30',
  place,
  plannedOn: '2026-04-07',
  who: ['Freja', 'Bo', 'Alma', 'Gudrun', jonas, mille, ida],
  agenda: {
    on: '2026-04-17',
    at: '14:00',
    with: ['Freja', 'Bo', 'Alma'],
    wishes: {
      Alma: 'Mormor skal sidde ved siden af mig. Ikke alle må snakke på én gang.',
      Storm: 'Jeg vil hellere lege imens. Alma kan fortælle mig det bagefter.',
    },
    items: [
      { from: 'Alma', text: schoolAgain, minutes: 15, touches: almasSchool },
      { from: 'Freja', text: 'Morgenerne', minutes: 15 },
      {
        from: 'Freja',
        text: debtLetters,
        minutes: 10,
        touches: { types: ['economy'], about: 'Freja', purpose: 'meeting' },
      },
      { from: 'Bo', text: 'Hvornår kan jeg køre børnene?', minutes: 5 },
      { from: 'Gudrun', text: summer, minutes: 5 },
      { from: mille, text: 'Fraværet, og en blød start om morgenen', minutes: 10, touches: almasSchool },
      { from: jonas, text: 'Frejas vej mod arbejde', minutes: 10, touches: frejasWork },
      {
        from: ida,
        text: stormsLanguage,
        touches: { types: ['languageDevelopment'], about: 'Storm', purpose: 'plan' },
      },
    ],
    // Bo has said no.
    dropped: [stormsLanguage],
  },
  sent: { Freja: 'handed', Alma: 'handed', Bo: 'securePost', Gudrun: 'phone' },
  answers: [
    { on: '2026-04-17', at: '15:50', who: 'Freja' },
    { on: '2026-04-17', at: '15:52', who: 'Alma' },
    { on: '2026-04-17', at: '15:54', who: 'Gudrun' },
    { on: '2026-04-20', at: '08:40', who: mille },
    { on: '2026-04-20', at: '09:15', who: jonas },
    { on: '2026-04-20', at: '10:05', who: ida },
    { on: '2026-04-20', at: '11:30', who: 'Bo' },
  ],
  record: {
    attendance: [[jonas, 'partly']],
    notes: [
      {
        section: 'worried',
        text: 'Morgenerne. Alma får ondt i maven, og så går hele dagen skævt.',
        under: 'Morgenerne',
      },
      { section: 'worried', text: 'Brevene om gæld, som hober sig op.', under: debtLetters },
      { section: 'works', text: 'Gudruns onsdage. Der er ro, og der bliver læst lektier.' },
      { section: 'works', text: 'Fodbold. Alma er der hver gang.' },
      {
        section: 'mustHappen',
        text: 'En morgenplan, som Alma selv er med til at lave.',
        under: 'Morgenerne',
      },
    ],
    scale: [
      ['Freja', 4],
      ['Alma', 3],
      [mille, 4],
    ],
    agreements: [
      { what: 'Giver Alma en blød start: ind ad sidedøren kl. 8.30', who: mille, dueOn: '2026-04-27' },
      { what: 'Kører Alma i skole tirsdag og torsdag', who: 'Bo', dueOn: '2026-04-28' },
      { what: 'Har børnene hos sig natten til torsdag', who: 'Gudrun', dueOn: '2026-04-29' },
      { what: 'Finder et par timer på biblioteket, som Freja kan prøve', who: jonas, dueOn: '2026-05-11' },
      { what: 'Ringer til foreningen om en familieven', who: 'Freja', dueOn: '2026-04-28' },
    ],
    leftOpen: [summer],
  },
};

const football = 'Fodbold. Kim skal være med til det';
const whoFetches = 'Jeg vil selv bestemme, hvem der henter mig';
const stormsFootball = 'Må Storm også gå til fodbold?';

/** M2: on the last day. Kim comes for one item; Lea is there because she takes over that day. */
export const followUpMeeting: MeetingStory = {
  name: 'follow-up',
  kind: 'followUp',
  by: sara,
  on: '2026-06-16',
  start: '13:00',
  end: '14:30',
  place,
  plannedOn: '2026-05-12',
  who: ['Freja', 'Bo', 'Alma', 'Gudrun', 'Kim', jonas, mille, ida],
  agenda: {
    on: '2026-06-09',
    at: '13:00',
    with: ['Freja', 'Bo', 'Alma'],
    wishes: {
      Alma: 'Kim skal være der, når vi taler om fodbold. Mormor ved siden af mig igen.',
      Storm: 'I må gerne vise min tegning.',
    },
    carriesOver: true,
    items: [
      {
        from: 'Alma',
        text: football,
        minutes: 10,
        touches: { types: ['wellbeing'], about: 'Alma', purpose: 'meeting' },
      },
      { from: 'Alma', text: whoFetches, minutes: 5 },
      { from: 'Freja', text: 'Morgenerne: hvad har hjulpet?', minutes: 15 },
      { from: 'Bo', text: stormsFootball, minutes: 5 },
      { from: sara, text: 'Lea tager over efter mig', minutes: 10 },
      { from: mille, text: 'Fraværet: hvad gør vi efter ferien?', minutes: 10, touches: almasSchool },
      { from: jonas, text: 'Timerne på biblioteket', minutes: 10, touches: frejasWork },
    ],
    onlyFor: { who: 'Kim', item: football },
  },
  sent: { Freja: 'handed', Alma: 'handed', Bo: 'securePost', Gudrun: 'phone', Kim: 'phone' },
  joining: { on: '2026-06-12', at: '13:00', who: lea },
  answers: [
    { on: '2026-06-09', at: '15:30', who: 'Freja' },
    { on: '2026-06-09', at: '15:32', who: 'Alma' },
    { on: '2026-06-09', at: '15:40', who: 'Kim' },
    { on: '2026-06-10', at: '08:20', who: jonas },
    { on: '2026-06-10', at: '09:45', who: mille },
    { on: '2026-06-10', at: '10:30', who: ida, no: 'Jeg har åben konsultation den eftermiddag.' },
    { on: '2026-06-11', at: '09:10', who: 'Bo' },
    { on: '2026-06-11', at: '09:20', who: 'Gudrun' },
    { on: '2026-06-12', at: '13:30', who: lea },
  ],
  record: {
    attendance: [
      ['Kim', 'partly'],
      [ida, 'absent'],
    ],
    notes: [
      { section: 'worried', text: 'Mandagene er stadig de sværeste.' },
      { section: 'works', text: 'Fraværet er faldet fra 28 til 14 procent.' },
      { section: 'works', text: 'Tre rolige morgener om ugen, hvor der var to.' },
      { section: 'works', text: 'Freja er på biblioteket fire timer om ugen.' },
      { section: 'mustHappen', text: 'En plan for sommerferien.', under: summer },
      {
        section: 'mustHappen',
        text: 'Aftalen om en familieven stopper: Freja har trukket sit samtykke tilbage.',
      },
    ],
    scale: [
      ['Freja', 6],
      ['Alma', 5],
      [mille, 5],
    ],
    agreements: [
      { what: 'Bliver ved med den bløde start, også om mandagen', who: mille, dueOn: '2026-08-12' },
      { what: 'Kører Alma tirsdag og torsdag, også efter ferien', who: 'Bo', dueOn: '2026-08-11' },
      { what: 'Har børnene hver onsdag i ferien', who: 'Gudrun', dueOn: '2026-07-01' },
      { what: 'Aftaler efteråret med biblioteket', who: jonas, dueOn: '2026-08-11' },
    ],
    leftOpen: [whoFetches, stormsFootball],
  },
};
