import { calendarDate, type Instant } from '../../../../src/domain/base/calendar';
import { localTime } from '../../../../src/domain/base/meeting-time';
import type { InvitationView } from '../../../../src/views/meeting/invitation';
import type { MeetingListView, MeetingView, ParticipantView } from '../../../../src/views/meeting/meeting';
import type { ActionLink, Verb } from '../../../../src/views/verbs';
import { alias, reference, sara } from '../people';

export const today = calendarDate('2026-06-09');
export const meetingId = 'm-2026-06-16';
const ids = { reference, meetingId };

export const press = (
  verb: Verb,
  as: ActionLink['as'] = 'execute',
  more: Readonly<Record<string, string>> = {},
  style?: ActionLink['style'],
): ActionLink => ({ verb, as, ids: { ...ids, ...more }, ...(style && { style }) });

const time = (on: string, start = '10:00', end = '11:30') => ({
  on: calendarDate(on),
  start: localTime(start),
  end: localTime(end),
});
export const followUp = time('2026-06-16');

const withoutTeams = (id: string): readonly ActionLink[] => [
  press('meeting.print', 'execute', { participantId: id }),
  press('meeting.sent', 'dialog', { participantId: id }),
  press('meeting.answerFor', 'dialog', { participantId: id }),
  press('meeting.removePerson', 'execute', { participantId: id }),
];
const inTeams = (id: string): readonly ActionLink[] => [
  press('meeting.removePerson', 'execute', { participantId: id }),
];
const person = (
  name: string,
  group: ParticipantView['group'],
  state: ParticipantView['state'],
  more: Partial<ParticipantView> = {},
): ParticipantView => ({
  name,
  group,
  state,
  actions: group === 'staff' ? inTeams(name) : withoutTeams(name),
  ...more,
});

const sent = { on: calendarDate('2026-06-08'), how: 'handed' } as const;

const participants: readonly ParticipantView[] = [
  person('Freja', 'family', 'yes', { sent }),
  person('Alma', 'family', 'waiting', { sent }),
  person('Hanne', 'supportPerson', 'waiting', { supports: 'Freja' }),
  person('Gudrun', 'network', 'yes', { sent: { on: calendarDate('2026-06-08'), how: 'phone' } }),
  person('Kim', 'network', 'no', { reason: 'Der er kamp den dag.', sent }),
  person('Mille Fiktiv', 'staff', 'otherTime', {
    otherTimes: [time('2026-06-17', '13:00', '14:30'), time('2026-06-18')],
    words: 'Om tirsdagen har jeg timer til kl. 12.',
  }),
  person('Jonas Attrap', 'staff', 'yes'),
  person('Ida Mock', 'staff', 'waiting', { remindedOn: today }),
];

const preparation = {
  kind: 'withFamily',
  on: calendarDate('2026-06-08'),
  with: ['Freja', 'Alma'],
  changedSince: false,
} as const;

const invitedMeeting: MeetingView = {
  name: 'meeting',
  reference,
  alias,
  meetingId,
  today,
  kind: 'followUp',
  state: 'invited',
  time: followUp,
  place: { kind: 'place', text: 'Familiehuset, lokale 2' },
  dueBy: calendarDate('2026-06-16'),
  late: false,
  items: 5,
  preparation,
  childrensWishes: [{ child: 'Alma', wish: 'Kim skal med. Ikke for mange lærere.' }, { child: 'Storm' }],
  last: {
    kind: 'startup',
    on: calendarDate('2026-04-21'),
    scale: [
      { name: 'Freja', numbers: [4] },
      { name: 'Alma', numbers: [3] },
    ],
    agreements: 5,
    leftOpen: 1,
    press: press('meeting.lookBack'),
  },
  obstacles: [],
  participants,
  counts: { notInvited: 0, waiting: 3, yes: 3, no: 1, otherTime: 1 },
  calendarUrl: 'https://eksempelby.example/calendar/abc.ics',
  actions: [
    press('agenda.show'),
    press('meeting.remind'),
    press('meeting.addPerson', 'dialog'),
    press('meeting.move', 'dialog'),
    press('live.show'),
    press('meeting.cancel', 'dialog', {}, 'destructive'),
  ],
};

const { preparation: _preparation, calendarUrl: _calendar, ...bare } = invitedMeeting;
const second: MeetingView = { ...bare, after: { kind: 'followUp', on: calendarDate('2026-06-16') } };
const { dueBy: _dueBy, ...withoutDeadline } = bare;
const unasked = { notInvited: 0, waiting: 0, yes: 0, no: 0, otherTime: 0 };

const plannedMeeting: MeetingView = {
  ...bare,
  state: 'planned',
  done: 'planned',
  items: 0,
  childrensWishes: [{ child: 'Alma' }, { child: 'Storm' }],
  obstacles: [{ kind: 'nobody' }, { kind: 'agendaNotMade' }],
  participants: [],
  counts: unasked,
  actions: [
    press('agenda.show', 'execute', {}, 'positive'),
    press('meeting.addPerson', 'dialog'),
    press('meeting.move', 'dialog'),
    press('meeting.cancel', 'dialog', {}, 'destructive'),
  ],
};

const notInvited = participants.map(
  ({ name, group, supports }): ParticipantView =>
    person(name, group, 'notInvited', supports === undefined ? {} : { supports }),
);

export const meetings: Readonly<Record<string, MeetingView>> = {
  'answers gather': invitedMeeting,
  'just planned': plannedMeeting,
  'another time is proposed': {
    ...invitedMeeting,
    proposals: [
      {
        time: time('2026-06-17', '13:00', '14:30'),
        can: ['Mille Fiktiv'],
        unsaid: ['Freja', 'Jonas Attrap'],
        busy: false,
        press: {
          verb: 'meeting.moveTo',
          as: 'execute',
          ids: { reference, meeting: 'm1', on: '2026-06-17', start: '13:00', end: '14:30' },
        },
      },
      { time: time('2026-06-18'), can: ['Mille Fiktiv'], unsaid: [], busy: true },
    ],
  },
  'an interpreter is needed': {
    ...plannedMeeting,
    interpreter: { needs: [{ name: 'Freja', language: 'arabisk' }, { name: 'Bo' }] },
  },
  'an interpreter comes': {
    ...invitedMeeting,
    done: 'interpreter',
    interpreter: { needs: [{ name: 'Freja', language: 'arabisk' }], arranged: 'Tolkeservice, arabisk' },
  },
  'no interpreter this time': {
    ...invitedMeeting,
    interpreter: { needs: [{ name: 'Bo' }], notNeeded: 'Bo vil klare sig selv' },
  },
  'somebody came along later': {
    ...invitedMeeting,
    done: 'personAdded',
    counts: { ...invitedMeeting.counts, notInvited: 1 },
  },
  'ready to invite': {
    ...bare,
    state: 'planned',
    preparation,
    participants: notInvited,
    counts: { ...unasked, notInvited: notInvited.length },
    actions: [press('meeting.invite', 'execute', {}, 'positive'), ...plannedMeeting.actions],
  },
  'stopped, with everything in the way': {
    ...plannedMeeting,
    items: 4,
    participants: notInvited,
    counts: { ...unasked, notInvited: notInvited.length },
    preparation: { ...preparation, changedSince: true },
    obstacles: [
      { kind: 'left', names: ['Per Prøve'] },
      { kind: 'typesUnsaid', count: 1 },
      { kind: 'room', names: ['Mille Fiktiv', 'Ida Mock'] },
      { kind: 'keptApart', names: ['Bo'], protectedNames: ['Freja', 'Alma'] },
    ],
  },
  'online, too late, agenda excused': {
    ...bare,
    late: true,
    dueBy: calendarDate('2026-06-12'),
    place: { kind: 'online', link: 'https://teams.microsoft.com/l/meetup-join/abc' },
    preparation: {
      kind: 'excused',
      on: today,
      reason: 'Freja har bedt om at slippe.\nVi tager det på mødet.',
    },
    childrensWishes: [],
  },
  'a sheet to print': {
    ...invitedMeeting,
    sheetUrl: 'https://eksempelby.example/sheets/abc',
  },
  'a network meeting that is over': {
    ...withoutDeadline,
    kind: 'network',
    state: 'held',
    preparation,
    actions: [press('live.show')],
  },
  'a page of many who take part': {
    ...invitedMeeting,
    participants: [
      ...participants,
      ...Array.from({ length: 26 }, (_unused, at) => person(`Kollega ${at + 1}`, 'staff', 'waiting')),
    ],
    from: 20,
    counts: { notInvited: 0, waiting: 29, yes: 3, no: 1, otherTime: 1 },
  },
  'on a Saturday': { ...invitedMeeting, time: time('2026-06-20'), unusualDay: { kind: 'weekend' } },
  'on a public holiday': {
    ...invitedMeeting,
    time: time('2026-12-25'),
    unusualDay: { kind: 'publicHoliday', name: { da: '1. juledag', en: 'Christmas Day' } },
  },
  'after another one': second,
  cancelled: {
    ...withoutDeadline,
    state: 'cancelled',
    done: 'cancelled',
    actions: [
      { verb: 'meeting.plan', as: 'dialog', ids: { reference }, style: 'positive' },
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  },
  ...Object.fromEntries(
    (
      [
        'moved',
        'invited',
        'reminded',
        'nobodyToRemind',
        'personAdded',
        'personRemoved',
        'sent',
        'answered',
        'closed',
      ] as const
    ).map((done) => [done, { ...invitedMeeting, done, participants: participants.slice(0, 2) }]),
  ),
};

const longest = 'Anne-Margrethe Charlotte af Storskovgaard og så videre '.repeat(2).slice(0, 56);

/** As large as it gets: 30 participants, each with an answer in words and all its presses. */
export const largestMeeting: MeetingView = {
  ...invitedMeeting,
  sheetUrl: 'https://eksempelby.example/sheets/abc',
  done: 'answered',
  childrensWishes: Array.from({ length: 4 }, () => ({ child: longest, wish: 'Kim skal med. '.repeat(10) })),
  obstacles: [{ kind: 'room', names: [longest, longest] }],
  participants: Array.from({ length: 30 }, (_unused, index) =>
    person(`${longest} ${index}`, index < 15 ? 'family' : 'staff', 'otherTime', {
      otherTimes: [followUp, time('2026-06-17'), time('2026-06-18')],
      words: 'Jeg kan bedst om eftermiddagen. '.repeat(20),
      remindedOn: today,
    }),
  ),
};

const row = (
  kind: MeetingView['kind'],
  state: MeetingView['state'],
  on: string,
): MeetingListView['meetings'][number] => ({ kind, state, time: time(on), press: press('meeting.show') });

export const meetingLists: Readonly<Record<string, MeetingListView>> = {
  'to come and held': {
    name: 'meeting-list',
    reference,
    alias,
    today,
    meetings: [
      row('followUp', 'invited', '2026-06-16'),
      row('network', 'planned', '2026-08-25'),
      {
        ...row('startup', 'held', '2026-04-21'),
        outcome: {
          came: ['Freja', 'Bo', 'Alma', 'Gudrun', 'Jonas Attrap', 'Mille Fiktiv', 'Ida Mock', 'Kim'],
          agreements: 5,
          leftOpen: 1,
        },
      },
      row('network', 'cancelled', '2026-04-02'),
      {
        ...row('network', 'held', '2026-03-24'),
        outcome: { came: [], agreements: 0, leftOpen: 0 },
      },
    ],
    actions: [press('meeting.plan', 'dialog', {}, 'positive')],
  },
  none: {
    name: 'meeting-list',
    reference,
    alias,
    today,
    meetings: [],
    actions: [press('meeting.plan', 'dialog', {}, 'positive')],
  },
};

export const largestMeetingList: MeetingListView = {
  name: 'meeting-list',
  reference,
  alias,
  today,
  meetings: Array.from({ length: 30 }, () => ({
    ...row('followUp', 'held', '2026-04-21'),
    outcome: { came: Array.from({ length: 30 }, () => longest), agreements: 40, leftOpen: 30 },
  })),
  actions: [press('meeting.plan', 'dialog', {}, 'positive')],
};

const at = '2026-06-09T08:30:00.000Z' as Instant;

const invitation: InvitationView = {
  name: 'invitation',
  reference,
  subject: alias,
  meetingId,
  today,
  kind: 'followUp',
  state: 'invited',
  time: followUp,
  place: { kind: 'place', text: 'Familiehuset, lokale 2' },
  coordinator: sara,
  moved: false,
  items: [
    {
      number: 1,
      owner: { kind: 'member', name: 'Alma' },
      text: 'Jeg vil gerne i skole, men ikke om mandagen',
    },
    { number: 2, owner: { kind: 'member' }, text: 'Roligere morgener', minutes: 15 },
    {
      number: 3,
      owner: { kind: 'network', name: 'Gudrun' },
      text: 'Hvad gør vi i sommerferien?',
      minutes: 10,
    },
    { number: 4, owner: { kind: 'heading', heading: 'scale' }, text: '', minutes: 10 },
    {
      number: 5,
      owner: { kind: 'staff', name: 'Mille Fiktiv' },
      text: 'Blød start om morgenen',
      minutes: 15,
    },
  ],
  ownScale: [4, 5],
  from: 0,
  total: 5,
  calendarUrl: 'https://eksempelby.example/calendar/abc.ics',
  actions: [
    press('invitation.yes', 'execute', {}, 'positive'),
    press('invitation.otherTime', 'dialog'),
    press('invitation.decline', 'dialog'),
  ],
};
const { calendarUrl: _file, ...withoutCalendar } = invitation;

export const invitations: Readonly<Record<string, InvitationView>> = {
  asked: invitation,
  'with an interpreter': { ...invitation, interpreter: ['arabisk'] },
  'answered yes': {
    ...invitation,
    done: 'answered',
    answer: { kind: 'yes', at },
    actions: invitation.actions.slice(1),
  },
  'answered no': {
    ...invitation,
    answer: { kind: 'no', at, reason: 'Jeg har undervisning.' },
  },
  'proposed another time': {
    ...invitation,
    answer: {
      kind: 'otherTime',
      at,
      times: [time('2026-06-17', '13:00', '14:30')],
      words: 'Eller torsdag efter kl. 13.',
    },
  },
  'asked again, since it was moved': { ...invitation, moved: true },
  'answered too late': { ...invitation, done: 'late', moved: true },
  'no agenda yet, online': {
    ...withoutCalendar,
    place: { kind: 'online', link: 'https://teams.microsoft.com/l/meetup-join/abc' },
    items: [],
    total: 0,
  },
  'a page of many items': {
    ...invitation,
    items: invitation.items.map((item) => ({ ...item, number: item.number + 5 })),
    from: 5,
    total: 23,
    actions: [...invitation.actions, press('invitation.more')],
  },
  cancelled: { ...withoutCalendar, state: 'cancelled', actions: [] },
  begun: { ...withoutCalendar, since: 'begun', actions: [] },
  'over, and no minutes yet': { ...withoutCalendar, since: 'noMinutes', actions: [] },
  held: {
    ...withoutCalendar,
    state: 'held',
    since: 'minutes',
    actions: [press('minutes.mine', 'execute', {}, 'positive')],
  },
};
