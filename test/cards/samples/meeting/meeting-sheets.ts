import { calendarDate } from '../../../../src/domain/base/calendar';
import type {
  AgendaSheet,
  ChildInvitationSheet,
  InvitationSheet,
} from '../../../../src/views/meeting/meeting-sheets';
import { sara } from '../people';
import { followUp, today } from './meetings';

const place = { kind: 'place', text: 'Familiehuset, lokale 2' } as const;
const house = {
  municipality: 'Eksempelby Kommune',
  department: 'Familierådgivningen',
  coordinator: sara,
  kind: 'followUp',
  time: followUp,
  place,
  today,
} as const;

const items: AgendaSheet['items'] = [
  { number: 1, owner: { kind: 'member', name: 'Alma' }, text: 'Jeg vil gerne i skole', minutes: 15 },
  { number: 2, owner: { kind: 'member', name: 'Freja' }, text: 'Morgenerne er stadig svære', minutes: 15 },
  { number: 3, owner: { kind: 'network', name: 'Gudrun' }, text: 'Hvad gør vi i ferien?' },
  { number: 4, owner: { kind: 'heading', heading: 'works' }, text: '' },
  {
    number: 5,
    owner: { kind: 'staff', name: 'Jonas Attrap' },
    text: 'Praktik på biblioteket',
    leave: ['Gudrun', 'Kim'],
  },
];

export const invitationSheet: InvitationSheet = {
  ...house,
  recipient: 'Gudrun',
  items: items.map(({ number, owner, text }) => ({ number, owner, text })),
};

export const agendaSheet: AgendaSheet = {
  ...house,
  preparation: {
    kind: 'withFamily',
    on: calendarDate('2026-06-08'),
    with: ['Freja', 'Alma'],
    changedSince: false,
  },
  items,
};

export const childSheet: ChildInvitationSheet = {
  municipality: house.municipality,
  child: 'Alma',
  coordinator: sara.name,
  coordinatorPhone: '12 34 56 01',
  time: followUp,
  place,
  people: [
    { name: 'Freja', role: 'mor', group: 'family' },
    { name: 'Bo', role: 'far', group: 'family' },
    { name: 'Gudrun', role: 'mormor', group: 'network' },
    { name: 'Sara Testlund', role: 'koordinator', group: 'staff' },
    { name: 'Mille Fiktiv', role: 'lærer', group: 'staff' },
  ],
  besideMe: 'Kim',
  wish: 'Kim skal med. Ikke for mange lærere.',
};

const long = 'Vi skal finde ud af, hvordan morgenerne kan blive roligere for alle. '.repeat(3);

/** As much as there can be: 30 items, 30 people. */
export const fullInvitationSheet: InvitationSheet = {
  ...invitationSheet,
  items: Array.from({ length: 30 }, (_unused, index) => ({
    number: index + 1,
    owner: { kind: 'member', name: 'Freja' },
    text: 'Hvordan kan morgenerne blive roligere for os alle?',
  })),
};
export const fullAgendaSheet: AgendaSheet = {
  ...agendaSheet,
  items: fullInvitationSheet.items.map((item, index) => (index < 5 ? { ...item, text: long } : item)),
};
export const fullChildSheet: ChildInvitationSheet = {
  ...childSheet,
  people: Array.from({ length: 29 }, (_unused, index) => ({
    name: `Anne-Margrethe ${index}`,
    role: 'frivillig ven af familien',
    group: 'network',
  })),
};
