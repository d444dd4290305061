import { calendarDate, instant } from '../../../src/domain/base/calendar';
import type { CorrectView, TakenBackView } from '../../../src/views/case/correct';
import type { ActionLink } from '../../../src/views/verbs';

const reference = 'HOI-2026-001';
const alias = 'Familien Månesten';
const ids = { reference };
const dialog = (verb: ActionLink['verb']): ActionLink => ({ verb, as: 'dialog', ids });
const removing: ActionLink = { verb: 'correct.removeMember', as: 'dialog', ids, style: 'destructive' };

const correct: CorrectView = {
  name: 'correct',
  reference,
  alias,
  today: calendarDate('2026-06-17'),
  facts: [
    { what: 'alias', actions: [dialog('correct.alias')] },
    {
      what: 'member',
      name: 'Freja',
      relation: 'mother',
      custody: true,
      livesElsewhere: false,
      language: 'arabisk',
      interpreter: true,
      actions: [dialog('correct.member'), removing],
    },
    {
      what: 'member',
      name: 'Alma',
      relation: 'child',
      birthYear: 2014,
      custody: false,
      livesElsewhere: false,
      interpreter: false,
      actions: [dialog('correct.member'), removing],
    },
    { what: 'network', name: 'Gudrun', tie: 'mormor', actions: [dialog('correct.network')] },
    {
      what: 'contact',
      on: calendarDate('2026-06-10'),
      kind: 'phone',
      with: ['Freja'],
      twice: true,
      actions: [{ ...dialog('correct.contact'), style: 'destructive' }],
    },
    {
      what: 'contact',
      on: calendarDate('2026-06-03'),
      with: [],
      twice: false,
      actions: [{ ...dialog('correct.contact'), style: 'destructive' }],
    },
    {
      what: 'meeting',
      kind: 'followUp',
      on: calendarDate('2026-06-16'),
      attendance: [
        { name: 'Freja', attendance: 'present' },
        { name: 'Jonas Attrap', attendance: 'absent' },
      ],
      actions: [dialog('correct.attendance'), dialog('correct.reopen')],
    },
    {
      what: 'meeting',
      kind: 'network',
      on: calendarDate('2026-05-04'),
      attendance: [],
      actions: [dialog('correct.reopen')],
    },
  ],
  total: 8,
  actions: [
    { verb: 'correct.undo', as: 'execute' },
    { verb: 'case.show', as: 'execute', ids },
  ],
};

export const corrections: Readonly<Record<string, CorrectView>> = {
  'what can be put right': correct,
  'a page of many': { ...correct, from: 8, total: 22 },
  'just put right': { ...correct, done: 'member', told: ['Jonas Attrap', 'Mille Fiktiv'] },
  'nobody relied on it': { ...correct, done: 'contact', told: [] },
};

const change: NonNullable<TakenBackView['change']> = {
  reference,
  alias,
  at: instant('2026-06-17T08:12:00.000Z'),
  what: ['MemberAdded'],
};
const waysOn: TakenBackView['actions'] = [
  { verb: 'correct.show', as: 'execute', ids, style: 'positive' },
  { verb: 'case.show', as: 'execute', ids },
];

export const takenBack: Readonly<Record<string, TakenBackView>> = {
  'taken back': { name: 'taken-back', outcome: 'takenBack', change, told: [], actions: waysOn },
  'of another day': {
    name: 'taken-back',
    outcome: 'offered',
    change,
    actions: [
      { verb: 'correct.undo', as: 'execute', ids: { sure: '12' }, style: 'positive' },
      { verb: 'correct.show', as: 'execute', ids },
    ],
  },
  'a consent stays': {
    name: 'taken-back',
    outcome: 'consent',
    change: { ...change, what: ['ConsentRecorded'] },
    actions: waysOn,
  },
  'nothing to take back': {
    name: 'taken-back',
    outcome: 'nothing',
    actions: [{ verb: 'cases.show', as: 'execute', style: 'positive' }],
  },
};
