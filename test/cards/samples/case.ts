import { calendarDate } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import type { NetworkPerson } from '../../../src/domain/case/family-case';
import type { StaffId } from '../../../src/domain/organisation/organisation';
import type { CaseListView, CaseView } from '../../../src/views/case/case';
import type { DueView } from '../../../src/views/rhythm/due';
import { alias, dialog, execute, lea, reference, sara } from './people';

const today = calendarDate('2026-06-09');
const startedOn = calendarDate('2026-03-02');

const colleague = (number: number, name: string, role: string, organisation: string): NetworkPerson => ({
  kind: 'professional',
  id: `n${number}`,
  staffId: `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}` as StaffId,
  name,
  role,
  organisation,
});

const network: readonly NetworkPerson[] = [
  {
    kind: 'private',
    id: 'n1',
    name: 'Gudrun',
    relation: 'mormor',
    atWeekends: true,
    inHolidays: false,
    afterEffort: true,
    childsWish: false,
  },
  {
    kind: 'private',
    id: 'n2',
    name: 'Kim',
    relation: 'fodboldtræner',
    atWeekends: false,
    inHolidays: false,
    afterEffort: true,
    childsWish: true,
  },
  colleague(3, 'Jonas Attrap', 'Beskæftigelsesrådgiver', 'Jobcenter'),
  colleague(4, 'Mille Fiktiv', 'Lærer', 'Månebakkeskolen'),
  colleague(5, 'Ida Mock', 'Sundhedsplejerske', 'Sundhedsplejen'),
  { kind: 'professional', id: 'n6', name: 'Praksis på Torvet', role: 'Læge', organisation: '' },
];

const members: NonNullable<CaseView['members']> = [
  { name: 'Freja', relation: 'mother', custody: true, livesElsewhere: false },
  { name: 'Bo', relation: 'father', custody: true, livesElsewhere: true },
  { name: 'Alma', relation: 'child', age: 12, custody: false, livesElsewhere: false },
  { name: 'Storm', relation: 'child', age: 7, custody: false, livesElsewhere: false },
];

const agreed = (what: string, dueOn: string): NonNullable<CaseView['todo']>[number] => ({
  what,
  responsible: 'Mille Fiktiv',
  isOfFamily: false,
  dueOn: calendarDate(dueOn),
  status: 'open',
  overdue: dueOn < today,
  agreedOn: calendarDate('2026-05-12'),
  asks: false,
});

/** The demo's case while its hand-over to Lea waits for an answer. */
export const coordinatorsCase: CaseView = {
  name: 'case',
  relation: 'coordinator',
  reference,
  alias,
  today,
  startedOn,
  phase: 'considered',
  coordinator: sara,
  targetGroup: 'met',
  handover: { receiver: lea.name, requestedOn: calendarDate('2026-06-08') },
  todo: [agreed('Ringer til Alma hver morgen kl. 7.30', '2026-06-03')],
  members,
  network,
  due: [
    { kind: 'contact', on: calendarDate('2026-06-03'), urgency: 'overdue' },
    { kind: 'handoverAnswer', urgency: 'soon' },
    { kind: 'followUpMeeting', on: calendarDate('2026-06-16'), urgency: 'soon' },
    {
      kind: 'statutoryDeadline',
      on: calendarDate('2026-08-12'),
      urgency: 'later',
      deadline: { name: { da: 'Barnets plan foreligger', en: 'The child’s plan is ready' }, about: 'Alma' },
    },
  ],
  actions: [
    execute('handover.show'),
    dialog('case.addMember'),
    dialog('case.addNetwork'),
    dialog('case.movePhase'),
    dialog('case.appointDeputy'),
    execute('case.endDeputy'),
    dialog('case.close'),
  ],
};

const {
  members: _members,
  network: _network,
  targetGroup: _group,
  handover: _handover,
  todo: _todo,
  ...progressOnly
} = coordinatorsCase;
const { alias: _alias, ...nameless } = progressOnly;
const { startedOn: _started, phase: _phase, ...nameAndCoordinator } = progressOnly;

export const cases: Readonly<Record<string, CaseView>> = {
  coordinator: coordinatorsCase,
  'just opened': {
    ...coordinatorsCase,
    phase: 'started',
    targetGroup: 'unclear',
    members: [],
    network: [],
    due: [
      { kind: 'startupMeeting', on: calendarDate('2026-08-02'), urgency: 'later' },
      { kind: 'targetGroup', urgency: 'later' },
    ],
    actions: [
      dialog('case.recordTargetGroup', 'positive'),
      dialog('case.addMember'),
      dialog('case.addNetwork'),
    ],
  },
  'agreements are open': {
    ...coordinatorsCase,
    todo: ['2026-06-03', '2026-06-12', '2026-06-19', '2026-06-26', '2026-07-01', '2026-08-12'].map((dueOn) =>
      agreed('Ringer til Alma hver morgen klokken halv otte og spørger, hvordan hun har det i dag', dueOn),
    ),
  },
  protection: {
    ...coordinatorsCase,
    protections: {
      rows: [
        {
          who: ['Freja', 'Alma'],
          from: ['Bo'],
          wholeNetwork: true,
          matters: ['place', 'time', 'contact', 'participation'],
          reason: 'Tilhold til 1. maj 2027.\nSkriv kun til advokaten.',
          since: today,
          actions: [dialog('protection.change'), { ...dialog('protection.end'), style: 'destructive' }],
        },
        ...['Storm', 'Alma', 'Freja', 'Gudrun'].map((name) => ({
          who: [name],
          from: ['Kim'],
          wholeNetwork: false,
          matters: ['contact'] as const,
          reason: 'Adressebeskyttelse',
          since: today,
          actions: [],
        })),
      ],
      known: [
        {
          time: { on: calendarDate('2026-06-16'), start: localTime('10:00'), end: localTime('11:30') },
          names: ['Bo'],
        },
      ],
    },
  },
  'nothing due': { ...coordinatorsCase, phase: 'evaluated', targetGroup: 'exception', due: [] },
  'deputy at work': {
    ...coordinatorsCase,
    relation: 'deputy',
    deputy: { ...lea, from: calendarDate('2026-06-05'), to: calendarDate('2026-06-19'), now: true },
  },
  'deputy to come, hand-over accepted': {
    ...coordinatorsCase,
    handover: {
      receiver: lea.name,
      requestedOn: calendarDate('2026-06-08'),
      acceptedOn: calendarDate('2026-06-09'),
    },
    deputy: { ...lea, from: calendarDate('2026-07-01'), to: calendarDate('2026-07-21'), now: false },
  },
  'lead, uncovered': {
    ...nameless,
    relation: 'lead',
    uncovered: { since: calendarDate('2026-06-08'), why: 'left' },
    due: [{ kind: 'uncovered', urgency: 'overdue' }, ...coordinatorsCase.due],
    actions: [execute('case.takeOver', 'positive'), dialog('handover.request'), dialog('case.appointDeputy')],
  },
  'lead, coordinator away': {
    ...nameless,
    relation: 'lead',
    uncovered: { since: calendarDate('2026-06-08'), why: 'away' },
  },
  receiver: { ...nameless, relation: 'receiver', actions: [execute('handover.show')] },
  professional: { ...nameAndCoordinator, relation: 'professional', due: [], actions: [] },
  'former coordinator': {
    ...nameAndCoordinator,
    relation: 'formerCoordinator',
    coordinator: lea,
    due: [],
    actions: [],
  },
  closed: {
    ...coordinatorsCase,
    phase: 'evaluated',
    due: [],
    closing: {
      takenOverBy: 'network',
      name: 'Gudrun og Kim',
      on: calendarDate('2026-06-08'),
      familyView: 'Vi er klar.\nAlma siger: "Jeg ved godt, hvem jeg skal ringe til."',
    },
    actions: [],
  },
};

const row = (
  number: number,
  alias: string,
  details: Partial<CaseListView['cases'][number]> = {},
): CaseListView['cases'][number] => {
  const reference = `HOI-2026-${String(number).padStart(3, '0')}`;
  return {
    reference,
    alias,
    relation: 'coordinator',
    coordinator: sara.name,
    phase: 'informed',
    press: { verb: 'case.show', ids: { reference }, as: 'execute' },
    ...details,
  };
};

/** A professional is not told what is due. */
const { phase: _rowPhase, ...phaselessRow } = row(19, 'Familien Rav');

const myCases: CaseListView = {
  name: 'case-list',
  scope: 'mine',
  today,
  cases: [
    row(1, alias, {
      phase: 'considered',
      next: { kind: 'contact', on: calendarDate('2026-06-03'), urgency: 'overdue' },
    }),
    row(7, 'Familien Granit', {
      next: { kind: 'startupMeeting', on: calendarDate('2026-06-15'), urgency: 'soon' },
    }),
    row(12, 'Familien Flint', {
      phase: 'evaluated',
      next: { kind: 'followUpMeeting', on: calendarDate('2026-08-11'), urgency: 'later' },
    }),
    { ...phaselessRow, relation: 'professional', coordinator: lea.name },
  ],
  actions: [dialog('case.open')],
};

const { alias: _rowAlias, ...namelessRow } = row(1, alias);

export const caseLists: Readonly<Record<string, CaseListView>> = {
  mine: myCases,
  'none of mine': { ...myCases, cases: [] },
  'of a digest': {
    ...myCases,
    scope: 'digest',
    digest: 'd1',
    cases: [
      row(1, alias, {
        phase: 'considered',
        waits: ['goals', 'actions'],
        next: { kind: 'contact', on: calendarDate('2026-06-03'), urgency: 'overdue' },
      }),
      row(7, 'Familien Granit', {
        waits: [],
        next: { kind: 'startupMeeting', on: calendarDate('2026-06-15'), urgency: 'soon' },
      }),
      { ...phaselessRow, relation: 'professional', coordinator: lea.name },
    ],
    actions: [execute('cases.show')],
  },
  'of a digest, none': {
    ...myCases,
    scope: 'digest',
    digest: 'd1',
    cases: [],
    actions: [execute('cases.show')],
  },
  department: {
    ...myCases,
    scope: 'department',
    cases: [
      { ...namelessRow, relation: 'lead', next: { kind: 'uncovered', urgency: 'overdue' } },
      {
        ...namelessRow,
        reference: 'HOI-2026-007',
        relation: 'lead',
        coordinator: lea.name,
        next: { kind: 'startupMeeting', on: calendarDate('2026-06-15'), urgency: 'soon' },
      },
    ],
    actions: [execute('cases.more'), dialog('case.open')],
  },
  'empty department': { ...myCases, scope: 'department', cases: [] },
};

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_unused, index) => make(index));

/** A name of the greatest length accepted. */
const longest = (text: string, index: number): string => `${text} ${index}`.padEnd(60, ' og så videre');

/** L6: about somebody whose name is as long, with the longest name a municipality may give it. */
const longDeadline = (index: number): DueView => {
  const name = longest('Handleplanen for den unge foreligger og er gennemgået', index);
  return {
    kind: 'statutoryDeadline',
    on: calendarDate('2026-06-03'),
    urgency: 'overdue',
    deadline: { name: { da: name, en: name }, about: longest('Anne-Margrethe Charlotte', index) },
  };
};

/** As large as they get (design § 6: under 25 KB). */
export const largestCase: CaseView = {
  ...coordinatorsCase,
  todo: many(10, (index) => ({
    ...agreed(
      longest('Ringer til Alma hver morgen og spørger, hvordan det går. '.repeat(4), index),
      '2026-06-03',
    ),
    responsible: longest('Anne-Margrethe Charlotte', index),
    comment: longest('Det har ikke kunnet lade sig gøre endnu. '.repeat(4), index),
  })),
  due: many(30, longDeadline),
  deputy: { ...lea, from: calendarDate('2026-07-01'), to: calendarDate('2026-07-21'), now: false },
  members: many(20, (index) => ({
    name: longest('Anne-Margrethe Charlotte', index),
    relation: 'child' as const,
    age: index,
    custody: true,
    livesElsewhere: true,
  })),
  network: many(40, (index) => ({
    kind: 'private' as const,
    id: `n${index}`,
    name: longest('Anne-Margrethe Charlotte', index),
    relation: longest('frivillig ven af familien fra en forening', index),
    atWeekends: true,
    inHolidays: true,
    afterEffort: true,
    childsWish: true,
  })),
};

export const largestCaseList: CaseListView = {
  ...myCases,
  cases: many(45, (index) =>
    row(index, longest('Familien Anne-Margrethe Charlotte', index), {
      relation: 'professional',
      phase: 'decided',
      next: longDeadline(index),
    }),
  ),
};
