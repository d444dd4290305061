import { calendarDate } from '../../../../src/domain/base/calendar';
import type { AgendaItemView, AgendaView, DenialView } from '../../../../src/views/meeting/agenda';
import type { LiveMeetingView } from '../../../../src/views/meeting/live-meeting';
import type { ContactLogView } from '../../../../src/views/rhythm/contact';
import { alias, reference } from '../people';
import { followUp, meetingId, press, today } from './meetings';

const absence = { da: 'skolefravær', en: 'school absence' };
const health = { da: 'helbredsoplysninger i hovedtræk', en: 'health overview' };
const onePlan = { da: 'lave én fælles plan', en: 'make one shared plan' };

const everybody = ['Freja', 'Alma', 'Gudrun', 'Mille Fiktiv', 'Jonas Attrap'];

const itemActions = (number: number): AgendaItemView['actions'] => {
  const itemId = `i${number}`;
  return [
    press('agenda.changeItem', 'dialog', { itemId }),
    press('agenda.moveUp', 'execute', { itemId }),
    press('agenda.removeItem', 'execute', { itemId }),
  ];
};

const item = (number: number, more: Partial<AgendaItemView>): AgendaItemView => ({
  number,
  owner: { kind: 'staff', name: 'Sara Testlund' },
  text: 'Aftaler fra sidst',
  carriedOver: false,
  typesUnsaid: false,
  types: [],
  about: [],
  everybody: true,
  attend: everybody,
  leave: [],
  stopped: [],
  actions: itemActions(number),
  ...more,
});

const denial = (because: DenialView['because'], more: Partial<DenialView> = {}): DenialView => ({
  because,
  givers: ['Freja'],
  types: [health],
  about: ['Freja'],
  ...more,
});

const items: readonly AgendaItemView[] = [
  item(1, {
    owner: { kind: 'member', name: 'Alma' },
    text: 'Jeg vil gerne i skole, men ikke om mandagen',
    types: [absence],
    about: ['Alma'],
    purpose: onePlan,
    minutes: 15,
  }),
  item(2, {
    owner: { kind: 'member', name: 'Freja' },
    text: 'Morgenerne er stadig svære',
    carriedOver: true,
  }),
  item(3, { owner: { kind: 'network', name: 'Gudrun' }, text: 'Hvad gør vi i ferien?' }),
  item(4, { owner: { kind: 'heading', heading: 'worried' }, text: '' }),
  item(5, {
    owner: { kind: 'staff', name: 'Jonas Attrap' },
    text: 'Praktik på biblioteket',
    types: [health],
    about: ['Freja'],
    purpose: onePlan,
    everybody: false,
    attend: ['Freja', 'Alma', 'Jonas Attrap'],
    leave: ['Gudrun'],
    stopped: [{ names: ['Mille Fiktiv'], denied: [denial('noConsent')], remedy: 'askConsent' }],
    actions: [
      press('agenda.askConsent'),
      press('agenda.split', 'execute', { itemId: 'i5' }),
      ...itemActions(5),
    ],
  }),
  item(6, { text: 'Sommeren', typesUnsaid: true, everybody: false, attend: [] }),
];

const agenda: AgendaView = {
  name: 'agenda',
  reference,
  alias,
  meetingId,
  today,
  kind: 'followUp',
  state: 'planned',
  time: followUp,
  childrensWishes: [{ child: 'Alma', wish: 'Kim skal med. Ikke for mange lærere.' }],
  items,
  from: 0,
  total: items.length,
  everybodyFits: false,
  split: false,
  noItem: [],
  missing: [
    { giver: 'Freja', recipient: 'Månebakkeskolen', types: [health], about: ['Freja'], purpose: onePlan },
  ],
  leftOpen: 2,
  actions: [
    press('agenda.addItem', 'dialog', {}, 'positive'),
    press('agenda.made', 'dialog'),
    press('agenda.childsWish', 'dialog'),
    press('agenda.carryOver'),
    press('agenda.print'),
    press('meeting.show'),
  ],
};

const made = {
  kind: 'withFamily',
  on: calendarDate('2026-06-08'),
  with: ['Freja', 'Alma'],
  changedSince: false,
} as const;

export const agendas: Readonly<Record<string, AgendaView>> = {
  'not everybody may hear everything': agenda,
  'everybody fits': {
    ...agenda,
    preparation: made,
    items: items.slice(0, 4),
    total: 4,
    everybodyFits: true,
    missing: [],
    leftOpen: 0,
    sheetUrl: 'https://eksempelby.example/sheets/abc',
  },
  empty: {
    ...agenda,
    items: [],
    total: 0,
    everybodyFits: true,
    missing: [],
    leftOpen: 1,
    childrensWishes: [{ child: 'Alma' }],
  },
  'a page of many': { ...agenda, preparation: { ...made, changedSince: true }, from: 8, total: 30 },
  ...Object.fromEntries(
    (
      [
        'added',
        'changed',
        'movedUp',
        'staysThere',
        'removed',
        'split',
        'together',
        'carriedOver',
        'made',
        'wish',
        'consentAsked',
      ] as const
    ).map((done) => [done, { ...agenda, done, items: items.slice(0, 1) }]),
  ),
  ...Object.fromEntries(
    (
      [
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
      ] as const
    ).map((because, index) => [
      `stopped: ${because}`,
      {
        ...agenda,
        items: [
          item(1, {
            everybody: false,
            stopped: [
              {
                names: ['Mille Fiktiv', 'Ida Mock'],
                denied: [
                  denial(because, because === 'notInNetwork' ? { types: [], about: [], givers: [] } : {}),
                ],
                remedy: index % 2 === 0 ? 'dropOrSplit' : 'addToNetwork',
              },
            ],
          }),
        ],
      },
    ]),
  ),
};

const long = 'Vi skal finde ud af, hvordan morgenerne kan blive roligere for alle. '.repeat(8).slice(0, 500);
const name = (index: number): string => `Anne-Margrethe Charlotte Storskovgaard ${index}`;
const names = Array.from({ length: 12 }, (_unused, index) => name(index));

/** As large as a page gets: six items, as long as six may be, each stopped for some. */
export const largestAgenda: AgendaView = {
  ...agenda,
  done: 'added',
  preparation: { ...made, with: names.slice(0, 4), changedSince: true },
  childrensWishes: names.slice(0, 3).map((child) => ({ child, wish: long.slice(0, 200) })),
  items: Array.from({ length: 6 }, (_unused, index) =>
    item(index + 1, {
      owner: { kind: 'member', name: name(index) },
      text: long.slice(0, 250),
      types: [absence, health],
      about: names.slice(0, 3),
      everybody: false,
      attend: names.slice(4),
      leave: names.slice(0, 2),
      stopped: [
        {
          names: names.slice(2, 4),
          denied: [
            denial('missingGiver', {
              types: [absence, health],
              about: names.slice(0, 3),
              givers: names.slice(0, 2),
            }),
            denial('refused', { types: [absence], about: names.slice(3, 4), givers: names.slice(2, 4) }),
          ],
          remedy: 'askConsent',
        },
      ],
      actions: [press('agenda.askConsent'), press('agenda.split'), ...itemActions(index)],
    }),
  ),
  total: 30,
  missing: Array.from({ length: 20 }, (_unused, index) => ({
    giver: name(index),
    recipient: name(index),
    types: [absence, health],
    about: names.slice(0, 2),
    purpose: onePlan,
  })),
};

const note = { note: 'live-0193fd62-7c1e-7d3e-9a64-6d3f0c1b7a11@0a1b2c3d4e5f' };
const agreement = { agreement: 'live-0193fd62-7c1e-7d3e-9a64-6d3f0c1b7a12@0a1b2c3d4e5f' };
const notePresses = [press('live.changeNote', 'dialog', note), press('live.removeNote', 'execute', note)];
const agreementPresses = [
  press('live.changeAgreement', 'dialog', agreement),
  press('live.removeAgreement', 'execute', agreement),
];

const live: LiveMeetingView = {
  name: 'live-meeting',
  reference,
  alias,
  meetingId,
  today,
  kind: 'followUp',
  state: 'invited',
  time: followUp,
  participants: [
    { name: 'Freja', group: 'family', attendance: 'present', scale: 6, scaleBefore: [4] },
    { name: 'Alma', group: 'family', attendance: 'present', scaleBefore: [2, 3] },
    { name: 'Gudrun', group: 'network', attendance: 'partly' },
    { name: 'Mille Fiktiv', group: 'staff', attendance: 'present', scale: 5 },
    { name: 'Jonas Attrap', group: 'staff', attendance: 'absent' },
    { name: 'Ida Mock', group: 'staff' },
  ],
  items: items.map(({ number, owner, text }) => ({
    number,
    owner,
    text,
    done: number < 3,
    press: press(number < 3 ? 'live.untick' : 'live.tick', 'execute', { itemId: `i${number}` }),
  })),
  notes: [
    { section: 'worried', text: 'Mandagene er stadig de sværeste', actions: notePresses },
    { section: 'works', text: 'Onsdagene hos Gudrun', actions: notePresses },
    { section: 'works', text: 'Alma har været til fodbold hver gang', actions: notePresses },
  ],
  agreements: [
    {
      what: 'Blød start om mandagen',
      responsible: 'Mille Fiktiv',
      dueOn: calendarDate('2026-06-22'),
      actions: agreementPresses,
    },
    { what: 'Ringe til bankrådgiveren', actions: agreementPresses },
  ],
  goals: [
    {
      words: 'Jeg vil gerne kunne lide skolen igen',
      indicators: [{ name: 'Fravær', unit: '%', start: 28, target: 10, now: 14, moved: true }],
      choice: 'continue',
      press: press('plan.followUp', 'dialog', { goal: 'school' }),
    },
    { words: 'Ro om morgenen', indicators: [], press: press('plan.followUp', 'dialog', { goal: 'calm' }) },
    {
      words: 'En ven af familien',
      indicators: [{ name: 'Besøg', start: 0, target: 2.5, now: 0, moved: false }],
      choice: 'stop',
    },
  ],
  actions: [
    press('live.note', 'dialog', {}, 'positive'),
    press('live.agreement', 'dialog', {}, 'positive'),
    press('live.attendance', 'dialog'),
    press('live.scale', 'dialog'),
    press('live.close'),
    press('meeting.show'),
  ],
};

export const liveMeetings: Readonly<Record<string, LiveMeetingView>> = {
  'under way': live,
  corrected: { ...live, done: 'corrected' },
  'nothing caught yet': {
    ...live,
    asks: true,
    notes: [],
    agreements: [],
  },
  removed: { ...live, done: 'removed' },
  'somebody else was first': {
    ...live,
    notWritten: { because: 'changed', text: 'Mandagene er de sværeste, især efter ferien' },
  },
  'somebody else removed it': { ...live, notWritten: { because: 'removed' } },
  'a long record, paged': {
    ...live,
    participants: Array.from({ length: 34 }, (_unused, at) => ({
      name: `Deltager ${at + 1}`,
      group: 'staff' as const,
    })),
    notes: Array.from({ length: 24 }, (_unused, at) => ({
      section: 'worried' as const,
      text: `Det er nummer ${at + 1}`,
      actions: notePresses,
    })),
    page: { list: 'people', from: 12 },
  },
  'just begun': {
    ...live,
    participants: live.participants.map(({ name: who, group }) => ({ name: who, group })),
    notes: [],
    agreements: [],
  },
  held: {
    ...live,
    state: 'held',
    items: live.items.map(({ press: _press, ...one }) => one),
    notes: live.notes.map((note) => ({ ...note, actions: [] })),
    agreements: live.agreements.map((one) => ({ ...one, actions: [] })),
    actions: [press('meeting.show')],
  },
};

/** As large as it gets: 30 people, 30 items, 60 notes and 40 agreements of the greatest length. */
export const largestLiveMeeting: LiveMeetingView = {
  ...live,
  participants: Array.from({ length: 30 }, (_unused, index) => ({
    name: name(index),
    group: 'staff' as const,
    attendance: 'partly' as const,
    scale: 10,
  })),
  items: Array.from({ length: 30 }, (_unused, index) => ({
    number: index + 1,
    owner: { kind: 'member' as const, name: name(index) },
    text: long,
    done: false,
    press: press('live.tick', 'execute', { itemId: `i${index}` }),
  })),
  notes: Array.from({ length: 60 }, (_unused, index) => ({
    section: (['worried', 'works', 'mustHappen'] as const)[index % 3] ?? 'works',
    text: long,
    actions: notePresses,
  })),
  agreements: Array.from({ length: 40 }, (_unused, index) => ({
    what: long,
    responsible: name(index),
    dueOn: calendarDate('2026-06-22'),
    actions: agreementPresses,
  })),
};

const contacts: ContactLogView = {
  name: 'contact-log',
  reference,
  alias,
  today,
  lastOn: calendarDate('2026-05-20'),
  next: { kind: 'contact', on: calendarDate('2026-05-27'), urgency: 'overdue' },
  line: [
    { on: calendarDate('2026-03-02'), was: true, what: 'started' },
    { on: calendarDate('2026-03-24'), was: true, what: 'startup' },
    { on: calendarDate('2026-05-04'), was: true, what: 'followUp' },
    { on: calendarDate('2026-05-13'), was: true, what: 'contact' },
    { on: calendarDate('2026-05-27'), was: false, what: 'contact' },
    { on: calendarDate('2026-08-03'), was: false, what: 'followUpMeeting' },
  ],
  missed: 2,
  accompaniments: [
    {
      on: calendarDate('2026-06-11'),
      start: '09:00',
      what: 'Samtale på jobcentret',
      with: ['Freja'],
      by: 'Sara Testlund',
      actions: [
        press('contact.accompanied', 'dialog', { id: 'a1' }),
        press('contact.dropAccompaniment', 'dialog', { id: 'a1' }),
      ],
    },
  ],
  deadlines: {
    due: [
      {
        kind: 'statutoryDeadline',
        on: calendarDate('2026-08-12'),
        urgency: 'later',
        deadline: { name: { da: 'Barnets plan foreligger', en: 'The child’s plan is ready' }, about: 'Alma' },
      },
    ],
    press: press('deadline.show', 'execute', {}),
  },
  deviations: [
    {
      kind: 'followUpMeeting',
      reason: 'Familien er på ferie i juli.',
      agreedOn: calendarDate('2026-06-02'),
      until: calendarDate('2026-08-25'),
      press: press('rhythm.end'),
    },
    {
      kind: 'contact',
      reason: 'Freja vil hellere høre fra os hver anden uge.',
      agreedOn: calendarDate('2026-05-04'),
      everyDays: 14,
      press: press('rhythm.end'),
    },
  ],
  actions: [
    press('contact.phoned'),
    press('contact.visited'),
    press('contact.wrote'),
    press('contact.log', 'dialog'),
    press('contact.accompany', 'dialog'),
    press('rhythm.agree', 'dialog'),
  ],
};

const inRhythm: ContactLogView = {
  ...contacts,
  lastOn: calendarDate('2026-06-08'),
  next: { kind: 'contact', on: calendarDate('2026-06-15'), urgency: 'soon' },
  missed: 0,
  accompaniments: [],
  deviations: [],
};
const { lastOn: _lastOn, ...never } = inRhythm;

export const contactLogs: Readonly<Record<string, ContactLogView>> = {
  missed: contacts,
  'missed once': { ...inRhythm, missed: 1 },
  never,
  ...Object.fromEntries(
    (
      [
        'logged',
        'accompanied',
        'accompanimentPlanned',
        'accompanimentDropped',
        'agreed',
        'agreementEnded',
      ] as const
    ).map((done) => [done, { ...inRhythm, done }]),
  ),
};

/** As large as it gets. */
export const largestContactLog: ContactLogView = {
  ...contacts,
  deadlines: {
    due: Array.from({ length: 20 }, () => ({
      kind: 'statutoryDeadline' as const,
      on: calendarDate('2026-08-12'),
      urgency: 'overdue' as const,
      deadline: { name: { da: long.slice(0, 80), en: long.slice(0, 80) }, about: long.slice(0, 60) },
    })),
    press: press('deadline.show', 'execute', {}),
  },
  accompaniments: Array.from({ length: 10 }, (_unused, index) => ({
    ...contacts.accompaniments[0],
    on: calendarDate('2026-06-11'),
    what: long.slice(0, 200),
    with: names.slice(0, 6),
    by: name(index),
    actions: [
      press('contact.accompanied', 'dialog', { id: `a${index}` }),
      press('contact.dropAccompaniment', 'dialog', { id: `a${index}` }),
    ],
  })),
};
