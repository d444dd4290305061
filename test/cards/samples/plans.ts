import { calendarDate } from '../../../src/domain/base/calendar';
import type { MyActionsView } from '../../../src/views/plan/my-actions';
import type { GoalView, PlanActionView, PlanView } from '../../../src/views/plan/plan';
import type { RedThreadView } from '../../../src/views/plan/red-thread';
import type { ActionLink, Verb } from '../../../src/views/verbs';
import { alias, reference } from './people';

const today = calendarDate('2026-06-24');

const press = (verb: Verb, as: ActionLink['as'] = 'execute', ids: Readonly<Record<string, string>> = {}) =>
  ({ verb, as, ids: { reference, ...ids } }) as const;

const onAction = [press('plan.done'), press('plan.report', 'dialog'), press('plan.changeAction', 'dialog')];

const softStart: PlanActionView = {
  what: 'Giver Alma en blød start: ind ad sidedøren kl. 8.30',
  responsible: 'Mille Fiktiv',
  isOfFamily: false,
  dueOn: calendarDate('2026-08-12'),
  status: 'open',
  overdue: false,
  asks: false,
  actions: onAction,
};
const driving: PlanActionView = {
  what: 'Kører Alma i skole tirsdag og torsdag',
  responsible: 'Bo',
  isOfFamily: false,
  dueOn: calendarDate('2026-06-20'),
  status: 'notDone',
  overdue: true,
  comment: 'Bilen var på værksted',
  agreedOn: calendarDate('2026-06-16'),
  asks: false,
  actions: onAction,
};

const onGoal = [
  press('plan.followUp', 'dialog'),
  press('plan.action', 'dialog'),
  press('plan.changeGoal', 'dialog'),
  press('plan.sign', 'dialog'),
  press('plan.park'),
];

const school: GoalView = {
  id: 'school',
  words: 'Jeg vil gerne kunne lide skolen igen',
  whose: 'Alma',
  area: 'school',
  priority: 'first',
  state: 'active',
  followUpOn: calendarDate('2026-06-20'),
  isDue: true,
  typesUnsaid: false,
  indicators: [
    {
      name: 'Fravær',
      unit: '%',
      start: 28,
      target: 10,
      now: 14,
      moved: true,
      points: [
        { on: calendarDate('2026-04-21'), value: 28 },
        { on: calendarDate('2026-05-19'), value: 19.5 },
        { on: calendarDate('2026-06-16'), value: 14 },
      ],
    },
  ],
  experiences: [
    { who: 'Alma', values: [3, 5] },
    { who: 'Freja', values: [4, 6] },
  ],
  questions: [{ kind: 'stuck' }, { kind: 'gap', names: ['Alma', 'Freja'] }],
  last: { on: calendarDate('2026-06-16'), choice: 'continue' },
  actions: [softStart, driving],
  presses: onGoal,
};
const work: GoalView = {
  id: 'work',
  words: 'Jeg vil gerne ud blandt folk igen',
  whose: 'Freja',
  area: 'work',
  priority: 'third',
  state: 'active',
  isDue: false,
  typesUnsaid: true,
  indicators: [
    {
      name: 'Timer på biblioteket',
      start: 0,
      target: 4,
      now: 0,
      moved: false,
      points: [{ on: calendarDate('2026-04-21'), value: 0 }],
    },
  ],
  experiences: [],
  questions: [],
  last: { on: calendarDate('2026-06-16'), choice: 'adjust', reason: 'Færre timer i ferien' },
  actions: [],
  presses: onGoal,
};
const friend: GoalView = {
  ...work,
  id: 'friend',
  words: 'En ven af familien',
  area: 'leisure',
  state: 'ended',
  typesUnsaid: false,
  indicators: [],
  last: {
    on: calendarDate('2026-06-16'),
    choice: 'stop',
    reason: 'Freja har trukket sit samtykke tilbage.',
    instead: 'Gudruns onsdage',
  },
  actions: [
    {
      what: 'Ringer til foreningen',
      isOfFamily: true,
      status: 'open',
      overdue: false,
      stopped: 'Samtykket er trukket tilbage',
      asks: false,
      actions: [],
    },
  ],
  presses: [press('plan.resume', 'dialog')],
};

const several: PlanView = {
  name: 'plan',
  reference,
  alias,
  today,
  shows: 'active',
  parked: 1,
  ended: 1,
  lacksWork: false,
  gaps: [
    { kind: 'holiday', name: 'Sommerferien', from: calendarDate('2026-06-27') },
    { kind: 'effortEnds', words: 'Ro om morgenen', on: calendarDate('2026-07-10') },
    { kind: 'oneAlone', name: 'Gudrun' },
  ],
  deadlines: [
    {
      kind: 'statutoryDeadline',
      on: calendarDate('2026-08-08'),
      urgency: 'later',
      deadline: {
        name: { da: 'Første opfølgning på indsatsen', en: 'First follow-up on the support' },
        about: 'Alma',
      },
    },
  ],
  offers: [
    { name: 'Lektiecaféen Fyrtårnet', standing: 'wanted' },
    { name: 'Familievenner i Eksempelby', standing: 'withdrawn' },
  ],
  others: [
    { name: { da: 'Barnets plan', en: 'The child’s plan' }, about: 'Alma', standing: 'standsIn' },
    { name: { da: 'Ungeplan', en: 'The young person’s plan' }, about: 'Storm', standing: 'asks' },
    { name: { da: 'Min plan', en: 'My plan' }, about: 'Freja', standing: 'goesOn' },
  ],
  goals: [school, work],
  actionsBeside: [
    {
      what: 'En plan for sommerferien',
      responsible: 'Viggo',
      isOfFamily: false,
      status: 'needsHelp',
      overdue: false,
      asks: true,
      actions: [],
    },
  ],
  strengths: ['Gudruns onsdage', 'Fodbold. Alma er der hver gang.'],
  worries: ['Mandagene er stadig de sværeste.'],
  actions: [
    { ...press('plan.goal', 'dialog'), style: 'positive' },
    press('plan.action', 'dialog'),
    press('plan.kept'),
  ],
};

/** As much as a busy family may have. */
const largest: PlanView = {
  ...several,
  goals: Array.from({ length: 10 }, (_, at) => ({
    ...school,
    id: `goal-${at}`,
    words: 'Vi vil gerne have det lidt roligere derhjemme om morgenen. '.repeat(5),
    indicators: Array.from({ length: 3 }, () => ({
      ...(school.indicators[0] ?? { name: '', start: 0, target: 1, now: 0, moved: true, points: [] }),
      name: 'Rolige morgener om ugen, hvor alle kommer ud ad døren til tiden',
    })),
    actions: Array.from({ length: 12 }, () => ({ ...driving, what: 'Kører børnene i skole. '.repeat(20) })),
  })),
  actionsBeside: Array.from({ length: 30 }, () => ({ ...driving, what: 'Ringer til skolen. '.repeat(20) })),
  strengths: Array.from({ length: 20 }, () => 'Vi spiser sammen hver aften. '.repeat(10)),
  worries: Array.from({ length: 20 }, () => 'Mandagene er svære. '.repeat(10)),
};

export const redThreads: Readonly<Record<string, RedThreadView>> = {
  several: {
    name: 'red-thread',
    reference,
    alias,
    today,
    threads: [
      {
        words: [{ who: 'Alma', text: 'Skriv at jeg gerne VIL i skole.', on: calendarDate('2026-04-21') }],
        goal: school.words,
        whose: 'Alma',
        state: 'active',
        actions: [
          { what: softStart.what, responsible: 'Mille Fiktiv', status: 'done' },
          { what: 'Ringer til foreningen', status: 'open', stopped: 'Samtykket er trukket tilbage' },
        ],
        effects: [{ name: 'Fravær', unit: '%', start: 28, target: 10, now: 14, moved: true }],
        experiences: school.experiences,
        last: { on: calendarDate('2026-06-16'), choice: 'continue' },
      },
      {
        words: [],
        goal: work.words,
        whose: 'Freja',
        state: 'parked',
        actions: [],
        effects: [],
        experiences: [],
      },
    ],
    actions: [press('thread.print'), press('plan.show')],
  },
  printed: {
    name: 'red-thread',
    reference,
    alias,
    today,
    done: 'printed',
    threads: [],
    papers: [{ large: false, url: 'https://eksempel.example/sheets/abc' }],
    actions: [press('plan.show')],
  },
};

export const plans: Readonly<Record<string, PlanView>> = {
  several,
  kept: { ...several, shows: 'kept', goals: [school, work, friend], done: 'goalSet' },
  'nothing yet': {
    ...several,
    parked: 0,
    ended: 0,
    gaps: [],
    others: [],
    deadlines: [],
    offers: [],
    lacksWork: true,
    goals: [],
    actionsBeside: [],
    strengths: [],
    worries: [],
  },
  'why no work': { ...several, noWorkBecause: 'Der skal være ro derhjemme først', from: 1 },
  'somebody who may see nothing': {
    ...several,
    gaps: [],
    others: [],
    deadlines: [],
    offers: [],
    goals: [],
    actionsBeside: [],
    strengths: [],
    worries: [],
    actions: [press('case.show')],
  },
  'the largest': largest,
  printed: {
    ...several,
    done: 'printed',
    papers: [
      { for: 'Freja', large: false, url: 'https://eksempel.example/sheets/abc' },
      { for: 'Alma', large: true, url: 'https://eksempel.example/sheets/def' },
    ],
  },
};

const onOwn = [press('actions.done'), press('actions.notDone'), press('actions.needsHelp')];

export const actionLists: Readonly<Record<string, MyActionsView>> = {
  several: {
    name: 'my-actions',
    today,
    rows: [
      {
        group: 'late',
        reference,
        what: 'Ring til skolen',
        dueOn: calendarDate('2026-06-20'),
        status: 'notDone',
        comment: 'Ingen tog telefonen',
        presses: onOwn,
      },
      {
        group: 'soon',
        reference,
        what: 'Aftal efteråret med biblioteket',
        dueOn: calendarDate('2026-06-30'),
        status: 'open',
        presses: onOwn,
      },
      {
        group: 'later',
        reference,
        what: 'En plan for skolestart',
        dueOn: calendarDate('2026-08-10'),
        status: 'needsHelp',
        presses: onOwn,
      },
      { group: 'noDay', reference, what: 'Find en kasse', status: 'open', presses: onOwn },
    ],
    actions: [],
  },
  'one is done': {
    name: 'my-actions',
    today,
    done: {
      what: 'Ring til skolen',
      status: 'done',
      presses: [press('plan.report', 'dialog'), press('actions.open')],
    },
    rows: [],
    actions: [{ verb: 'cases.show', as: 'execute' }],
  },
  'help is asked for': {
    name: 'my-actions',
    today,
    done: { what: 'Ring til skolen', status: 'needsHelp', presses: [] },
    rows: [],
    actions: [],
  },
};
