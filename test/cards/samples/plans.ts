import { calendarDate } from '../../../src/domain/base/calendar';
import type { MyActionsView } from '../../../src/views/plan/my-actions';
import type { CaseOffersView, OfferListView } from '../../../src/views/plan/offers';
import type { OtherPlanRow, OtherPlansView } from '../../../src/views/plan/other-plans';
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

const homework = {
  name: 'Lektiecaféen Fyrtårnet',
  area: 'school',
  topics: ['lektier', 'læsning', 'fællesskab'],
  place: 'Eksempelby Bibliotek',
  contact: 'Spørg i caféen tirsdag kl. 15',
} as const;
const friends = {
  name: 'Familievenner i Eksempelby',
  area: 'family',
  topics: ['aflastning', 'weekend'],
  place: 'Hele kommunen',
} as const;

export const offerLists: Readonly<Record<string, OfferListView>> = {
  'for a family': {
    name: 'offer-list',
    reference,
    topic: 'lektier',
    place: 'Eksempelby',
    offers: [
      { ...homework, press: press('plan.offer', 'dialog', { offer: 'fyrtaarnet' }) },
      { ...friends, press: press('plan.offer', 'dialog', { offer: 'familievenner' }) },
    ],
    total: 14,
    empty: false,
    actions: [press('offers.find', 'dialog'), press('offers.show')],
  },
  'nothing that fits': {
    name: 'offer-list',
    area: 'work',
    offers: [],
    total: 0,
    empty: false,
    actions: [{ verb: 'offers.find', as: 'dialog', ids: {} }],
  },
  'no catalogue': { name: 'offer-list', offers: [], total: 0, empty: true, actions: [] },
};

const step = (verb: Verb) => press(verb, 'dialog', { offered: 'offer-1' });

export const caseOffers: Readonly<Record<string, CaseOffersView>> = {
  'in every state': {
    name: 'case-offers',
    reference,
    alias,
    today,
    done: 'offerMoved',
    offers: (['withdrawn', 'wanted', 'offered', 'contact', 'working', 'notWanted', 'ended'] as const).map(
      (standing) => ({
        ...(standing === 'withdrawn' || standing === 'working' ? friends : homework),
        for: 'Alma',
        ...(standing === 'working' && { person: 'Ellen' }),
        standing,
        since: calendarDate('2026-06-16'),
        ...(standing === 'notWanted' && { note: 'Alma vil hellere spille fodbold' }),
        presses:
          standing === 'offered'
            ? [{ ...step('plan.offerWanted'), style: 'positive' as const }, step('plan.offerNotWanted')]
            : standing === 'wanted'
              ? [step('plan.offerContact'), step('plan.offerNotWanted')]
              : standing === 'contact'
                ? [step('plan.offerWorking'), step('plan.offerEnded')]
                : [],
      }),
    ),
    actions: [press('offers.find', 'dialog'), press('plan.show')],
  },
  none: {
    name: 'case-offers',
    reference,
    alias,
    today,
    offers: [],
    actions: [{ ...press('offers.find', 'dialog'), style: 'positive' }, press('plan.show')],
  },
};

const childPlan: OtherPlanRow = {
  name: { da: 'Barnets plan', en: 'The child’s plan' },
  about: 'Alma',
  owner: 'Lea Dummy',
  madeOn: calendarDate('2026-04-29'),
  standing: { kind: 'standsIn', since: calendarDate('2026-06-16') },
  part: 'parents',
  reference: 'barnets lov § 110, stk. 2',
  content: [
    {
      what: { da: 'Barnets egne ønsker er med i målene', en: 'The child’s own wishes are in the goals' },
      reference: '§ 92, stk. 1',
      met: { by: 'goal', words: 'Jeg vil gerne kunne lide skolen igen' },
    },
    {
      what: { da: 'Den indsats, der er valgt', en: 'The support that was chosen' },
      reference: '§ 92, stk. 2',
      met: { by: 'action', words: 'Kører Alma i skole tirsdag og torsdag' },
    },
    {
      what: {
        da: 'Støtten til familien under og efter en anbringelse, hvis der er en',
        en: 'Support for the family during and after a placement, if there is one',
      },
      reference: '§ 92, stk. 3',
      met: { by: 'word', words: 'Ingen er anbragt' },
    },
    {
      what: {
        da: 'Resultatet af en afdækning eller børnefaglig undersøgelse, hvis der er en',
        en: 'The result of an assessment or examination of the child’s needs, if there is one',
      },
      reference: '§ 92, stk. 2',
    },
  ],
  presses: [
    press('plan.otherAnswer', 'dialog', { other: 'other-1' }),
    press('plan.otherContent', 'dialog', { other: 'other-1' }),
    press('plan.changeOther', 'dialog', { other: 'other-1' }),
    press('plan.endOther', 'dialog', { other: 'other-1' }),
  ],
};
const named = (text: string) => ({ da: text, en: text });
const jobPlan: OtherPlanRow = {
  name: named('Min plan'),
  about: 'Freja',
  owner: 'Jonas Attrap',
  madeOn: calendarDate('2026-03-20'),
  standing: { kind: 'goesOn', because: 'noLaw' },
  content: [],
  presses: [press('plan.changeOther', 'dialog', { other: 'other-2' })],
};

export const otherPlanLists: Readonly<Record<string, OtherPlansView>> = {
  'one of them replaced': {
    name: 'other-plans',
    reference,
    alias,
    today,
    plans: [
      childPlan,
      jobPlan,
      {
        ...childPlan,
        about: 'Storm',
        standing: { kind: 'refused', names: ['Bo'] },
        content: [],
      },
      { ...childPlan, standing: { kind: 'asks', names: ['Freja', 'Bo'] }, presses: [] },
      {
        ...jobPlan,
        name: named('Sundhedsplan'),
        endedOn: calendarDate('2026-06-01'),
        standing: { kind: 'goesOn', because: 'ended' },
        presses: [],
      },
    ],
    writes: true,
    actions: [{ ...press('plan.other', 'dialog'), style: 'positive' }, press('plan.show')],
  },
  'every reason why one goes on': {
    name: 'other-plans',
    reference,
    alias,
    today,
    done: 'otherAnswered',
    plans: (['noLaw', 'age', 'birthYear', 'nobodyCanSayYes'] as const).map((because) => ({
      ...jobPlan,
      standing: { kind: 'goesOn', because },
    })),
    writes: true,
    actions: [press('plan.show')],
  },
  'of a colleague': {
    name: 'other-plans',
    reference,
    today,
    plans: [
      { ...jobPlan, standing: { kind: 'refused', names: [] }, presses: [] },
      { ...childPlan, standing: { kind: 'asks', names: [] }, content: [], presses: [] },
    ],
    writes: false,
    actions: [press('plan.show')],
  },
  'none of a colleague’s': {
    name: 'other-plans',
    reference,
    today,
    plans: [],
    writes: false,
    actions: [press('plan.show')],
  },
  'as many as there may be': {
    name: 'other-plans',
    reference,
    alias,
    today,
    plans: Array.from({ length: 20 }, () => ({
      ...childPlan,
      name: named('En plan med et langt navn, som nogen har lavet for længe siden'),
      content: childPlan.content.map((row) => ({
        ...row,
        met: { by: 'goal' as const, words: 'Vi vil gerne have det roligere derhjemme. '.repeat(7) },
      })),
    })),
    writes: true,
    actions: [press('plan.show')],
  },
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
    actions: [],
  },
  'help is asked for': {
    name: 'my-actions',
    today,
    done: { what: 'Ring til skolen', status: 'needsHelp', presses: [] },
    rows: [],
    actions: [],
  },
};
