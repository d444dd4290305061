import type { MeetingStory } from './meeting-steps';
import type { MinutesStory } from './minutes-steps';
import { anton, jonas, lea, mille } from './staff';

/** A meeting last week whose minutes are waiting: one has approved, one asks for a change, one has not answered. */
export const networkMeeting: MeetingStory = {
  name: 'network',
  kind: 'network',
  by: lea,
  on: '2026-07-28',
  start: '10:00',
  end: '11:00',
  place: 'Familiehuset, det blå rum',
  plannedOn: '2026-07-20',
  who: ['Signe', 'Hugo', jonas, mille, anton],
  agenda: {
    on: '2026-07-21',
    at: '14:00',
    with: ['Signe', 'Hugo'],
    wishes: { Viggo: 'Jeg vil vise min cykel.' },
    items: [
      { from: 'Signe', text: 'Hvem henter hvornår?', minutes: 15 },
      { from: 'Hugo', text: 'Weekenderne', minutes: 15 },
      { from: jonas, text: 'Signes nye arbejdstider', minutes: 10 },
    ],
  },
  sent: { Signe: 'handed', Hugo: 'handed' },
  answers: [
    { on: '2026-07-22', at: '09:10', who: jonas },
    { on: '2026-07-22', at: '09:30', who: mille },
    { on: '2026-07-22', at: '10:15', who: anton },
    { on: '2026-07-22', at: '12:00', who: 'Signe' },
    { on: '2026-07-22', at: '12:05', who: 'Hugo' },
  ],
  record: {
    attendance: [],
    notes: [
      { section: 'works', text: 'Aftalen om mandage og onsdage holder.', under: 'Hvem henter hvornår?' },
      {
        section: 'mustHappen',
        text: 'En kalender på køleskabet, som alle kan læse.',
        under: 'Hvem henter hvornår?',
      },
      { section: 'worried', text: 'Weekenderne bliver lange, når ingen er på besøg.', under: 'Weekenderne' },
    ],
    scale: [
      ['Signe', 6],
      ['Hugo', 5],
    ],
    agreements: [
      { what: 'Ringer til Signes leder om mødetiden', who: jonas, dueOn: '2026-08-11' },
      { what: 'Spørger farmor om en lørdag om måneden', who: 'Hugo', dueOn: '2026-08-14' },
    ],
    leftOpen: ['Signes nye arbejdstider'],
  },
};

export const networkMinutes: MinutesStory = {
  meeting: 'network',
  by: lea,
  reviewedOn: '2026-07-30',
  words: [{ who: 'Signe', kind: 'words', text: 'Onsdagene er blevet ugens bedste dag.' }],
  sentOn: '2026-07-31',
  approvals: [{ on: '2026-07-31', by: mille }],
  change: { on: '2026-08-03', by: jonas, text: 'Jeg lovede at ringe til lederen i uge 33, ikke i uge 32.' },
};
