import { calendarDate } from '../../../../src/domain/base/calendar';
import type { HeldMeetingView } from '../../../../src/views/meeting/held-meeting';
import { alias, reference } from '../people';
import { followUp, meetingId, press } from './meetings';

const held: HeldMeetingView = {
  name: 'held-meeting',
  reference,
  alias,
  meetingId,
  kind: 'followUp',
  time: followUp,
  place: { kind: 'place', text: 'Familiehuset, det gule rum' },
  participants: [
    { name: 'Freja', attendance: 'present' },
    { name: 'Bo', attendance: 'present' },
    { name: 'Alma', attendance: 'present' },
    { name: 'Kim', attendance: 'partly' },
    { name: 'Mille Fiktiv', attendance: 'present' },
    { name: 'Ida Mock', attendance: 'absent' },
  ],
  scale: [
    { name: 'Freja', numbers: [4, 6] },
    { name: 'Alma', numbers: [2, 3, 3, 4, 3, 5, 5] },
    { name: 'Mille Fiktiv', numbers: [5] },
  ],
  agreements: [
    {
      what: 'Bliver ved med den bløde start',
      responsible: 'Mille Fiktiv',
      dueOn: calendarDate('2026-08-12'),
    },
    { what: 'Ringe til bankrådgiveren' },
  ],
  notes: [
    { section: 'worried', text: 'Mandagene er stadig de sværeste.' },
    { section: 'works', text: 'Fraværet er faldet fra 28 til 14 procent.' },
    { section: 'works', text: 'Onsdagene hos Gudrun.' },
    { section: 'mustHappen', text: 'En plan for sommerferien.' },
  ],
  leftOpen: [
    { owner: { kind: 'member', name: 'Alma' }, text: 'Jeg vil selv bestemme, hvem der henter mig' },
    { owner: { kind: 'staff', name: 'Jonas Attrap' }, text: 'Timerne på biblioteket' },
  ],
  actions: [press('meeting.list'), press('agenda.show'), press('meeting.show')],
};

export const heldMeetings: Readonly<Record<string, HeldMeetingView>> = {
  'with all that was said': held,
  'the first, online': {
    ...held,
    kind: 'startup',
    place: { kind: 'online', link: 'https://teams.microsoft.com/l/meetup-join/abc' },
    scale: [{ name: 'Freja', numbers: [4] }],
    leftOpen: [],
  },
  'with nothing written down': {
    ...held,
    participants: [{ name: 'Freja' }, { name: 'Bo' }],
    scale: [],
    agreements: [],
    notes: [],
    leftOpen: [],
  },
  'on its second page': {
    ...held,
    notes: Array.from({ length: 60 }, (_unused, index) => ({ section: 'works', text: `Nummer ${index}` })),
    from: 24,
  },
};

const long = 'Vi skal finde ud af, hvordan morgenerne kan blive roligere for alle. '.repeat(8).slice(0, 500);
const name = (index: number): string => `Anne-Margrethe Charlotte Storskovgaard Petersen ${index}`;

/** As large as it gets: 30 people, 60 notes, 40 agreements and 30 open items of the greatest length. */
export const largestHeldMeeting: HeldMeetingView = {
  ...held,
  participants: Array.from({ length: 30 }, (_unused, index) => ({
    name: name(index),
    attendance: 'present',
  })),
  scale: Array.from({ length: 30 }, (_unused, index) => ({
    name: name(index),
    numbers: [10, 10, 10, 10, 10, 10, 10],
  })),
  agreements: Array.from({ length: 40 }, (_unused, index) => ({
    what: long,
    responsible: name(index),
    dueOn: calendarDate('2026-06-22'),
  })),
  notes: Array.from({ length: 60 }, () => ({ section: 'works', text: long })),
  leftOpen: Array.from({ length: 30 }, (_unused, index) => ({
    owner: { kind: 'member', name: name(index) },
    text: long,
  })),
};
