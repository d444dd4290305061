import { calendarDate } from '../../../src/domain/base/calendar';
import type { HandoverOffersView, ReorganisationView } from '../../../src/views/reorganisation';

const today = calendarDate('2026-06-08');
const ids = { reorganisation: 'r1' };
const press = (verb: 'reorganise.confirm' | 'reorganise.show' | 'reorganise.withdraw') =>
  ({ verb, as: 'execute', ids }) as const;
const anew = { verb: 'reorganise.plan', as: 'dialog' } as const;
const share = { verb: 'reorganise.share', as: 'dialog', ids } as const;
const none = { waiting: 0, accepted: 0, declined: 0, withdrawn: 0, left: 0 };

const open = (number: number, state: ReorganisationView['open'][number]['state']) => {
  const reference = `HOI-2026-${String(number).padStart(3, '0')}`;
  return {
    reference,
    coordinator: 'Sara Testlund',
    receiver: 'Lea Dummy',
    state,
    ...(state !== 'left' && {
      press: { verb: 'handover.show', as: 'execute', ids: { reference, handover: `h${number}` } } as const,
    }),
  };
};

const planned: ReorganisationView = {
  name: 'reorganisation',
  reader: 'lead',
  state: 'planned',
  today,
  on: today,
  department: 'Familierådgivningen',
  by: 'Karen Leder',
  reason: 'Sara går på orlov fra 1. juli',
  total: 5,
  answers: { ...none, waiting: 5 },
  busy: 1,
  receivers: [
    { name: 'Lea Dummy', department: 'Familierådgivningen', cases: 3, has: 6, waiting: 3 },
    { name: 'Bodil Blanket', department: 'Familierådgivningen', cases: 2, has: 0, waiting: 2 },
  ],
  open: [],
  reorganisationId: 'r1',
  others: [],
  actions: [{ ...press('reorganise.confirm'), style: 'positive' }, anew],
};

const offered: ReorganisationView = {
  ...planned,
  state: 'offered',
  answers: { waiting: 2, accepted: 1, declined: 1, withdrawn: 0, left: 1 },
  receivers: [
    { name: 'Lea Dummy', department: 'Familierådgivningen', cases: 3, waiting: 2 },
    { name: 'Bodil Blanket', department: 'Familierådgivningen', cases: 2, waiting: 0 },
  ],
  open: [open(2, 'waiting'), open(5, 'waiting'), open(7, 'declined'), open(9, 'left')],
  actions: [press('reorganise.show'), anew, { ...press('reorganise.withdraw'), style: 'destructive' }],
};

const toSchool = { toDepartment: 'Skoleafdelingen', reason: 'Skolen overtager de ældste børn' } as const;

/** C2. */
export const reorganisations = {
  'shown before it happens': planned,
  'to another department': {
    ...planned,
    ...toSchool,
    receivers: [],
    busy: 0,
    others: [{ department: 'PPR', on: today, waiting: 3, press: press('reorganise.show') }],
  },
  'to be shared out, for the lead who has given them': {
    ...planned,
    ...toSchool,
    state: 'toShare',
    receivers: [],
    actions: [{ ...press('reorganise.withdraw'), style: 'destructive' }],
  },
  'to be shared out': {
    ...planned,
    ...toSchool,
    reader: 'receivingLead',
    state: 'toShare',
    receivers: [],
    actions: [
      { ...share, style: 'positive' },
      { ...press('reorganise.withdraw'), style: 'destructive' },
    ],
  },
  'shared out, before it happens': {
    ...planned,
    ...toSchool,
    reader: 'receivingLead',
    state: 'shared',
    actions: [{ ...press('reorganise.confirm'), style: 'positive' }, share],
  },
  'being offered': { ...planned, state: 'offering', actions: [press('reorganise.show')] },
  offered,
  'offered, for an administrator': { ...offered, reader: 'administrator', ...toSchool, open: [] },
  'all answered': {
    ...offered,
    answers: { ...none, accepted: 5 },
    receivers: [{ name: 'Lea Dummy', department: 'Familierådgivningen', cases: 5, waiting: 0 }],
    open: [],
    actions: [anew],
  },
  'all answered, one with no': {
    ...offered,
    answers: { ...none, accepted: 4, declined: 1 },
    open: [open(7, 'declined')],
    actions: [{ ...anew, style: 'positive' }],
  },
  'being taken back': { ...offered, state: 'withdrawing', actions: [press('reorganise.show')] },
  'taken back': {
    ...offered,
    state: 'withdrawn',
    answers: { ...none, accepted: 1, withdrawn: 4 },
    open: [2, 5, 7, 9].map((number) => open(number, 'withdrawn')),
    actions: [anew],
  },
  many: {
    ...offered,
    total: 60,
    answers: { ...none, waiting: 60 },
    receivers: Array.from({ length: 12 }, (_, at) => ({
      name: `Kollega Prøvenavn${at}`,
      department: 'Familierådgivningen',
      cases: 5,
      waiting: 5,
    })),
    open: Array.from({ length: 60 }, (_, at) => open(at + 1, 'waiting')),
    from: 8,
    others: [1, 2, 3].map(() => ({
      department: 'PPR',
      on: today,
      waiting: 3,
      press: press('reorganise.show'),
    })),
  },
} as const satisfies Record<string, ReorganisationView>;

const row = (
  number: number,
  more: Partial<HandoverOffersView['rows'][number]> = {},
): HandoverOffersView['rows'][number] => {
  const reference = `HOI-2026-${String(number).padStart(3, '0')}`;
  return {
    reference,
    other: 'Sara Testlund',
    state: 'requested',
    phase: 'considered',
    next: { kind: 'followUpMeeting', on: calendarDate('2026-06-16'), urgency: 'soon' },
    press: { verb: 'handover.show', as: 'execute', ids: { reference, handover: `h${number}` } },
    ...more,
  };
};

const acceptAll = (...numbers: readonly number[]) =>
  ({
    verb: 'handover.acceptAll',
    as: 'execute',
    ids: { references: numbers.map((number) => row(number).reference).join(' ') },
    style: 'positive',
  }) as const;
const cases = { verb: 'cases.show', as: 'execute' } as const;

const waiting: HandoverOffersView = {
  name: 'handover-offers',
  reader: 'receiver',
  today,
  reason: 'Sara går på orlov fra 1. juli',
  total: 2,
  rows: [row(2), row(5)],
  actions: [acceptAll(2, 5), cases],
};

export const handoverOfferLists = {
  'for the one who is asked': waiting,
  'all accepted': { ...waiting, total: 0, rows: [], done: 2, actions: [cases] },
  'nothing waits': { ...waiting, total: 0, rows: [], actions: [cases] },
  'for the present coordinator': {
    ...waiting,
    reader: 'giver',
    rows: [
      row(2, { alias: 'Familien Månesten', other: 'Lea Dummy' }),
      row(5, { alias: 'Familien Havglimt', other: 'Bodil Blanket', state: 'accepted' }),
    ],
    actions: [cases],
  },
  many: {
    ...waiting,
    total: 40,
    from: 12,
    done: 12,
    rows: Array.from({ length: 12 }, (_, at) => row(at + 13)),
    actions: [acceptAll(...Array.from({ length: 12 }, (_, at) => at + 13)), cases],
  },
} as const satisfies Record<string, HandoverOffersView>;
