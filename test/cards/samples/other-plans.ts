import { calendarDate } from '../../../src/domain/base/calendar';
import type { CaseOffersView, OfferListView } from '../../../src/views/plan/offers';
import type { OtherPlanRow, OtherPlansView } from '../../../src/views/plan/other-plans';
import type { ActionLink, Verb } from '../../../src/views/verbs';
import { alias, reference } from './people';

const today = calendarDate('2026-06-24');

const press = (verb: Verb, as: ActionLink['as'] = 'execute', ids: Readonly<Record<string, string>> = {}) =>
  ({ verb, as, ids: { reference, ...ids } }) as const;

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
      met: { in: 'goal', words: 'Jeg vil gerne kunne lide skolen igen' },
    },
    {
      what: { da: 'Den indsats, der er valgt', en: 'The support that was chosen' },
      reference: '§ 92, stk. 2',
      met: { in: 'action', words: 'Kører Alma i skole tirsdag og torsdag' },
    },
    {
      what: {
        da: 'Støtten til familien under og efter en anbringelse, hvis der er en',
        en: 'Support for the family during and after a placement, if there is one',
      },
      reference: '§ 92, stk. 3',
      met: { in: 'word', words: 'Ingen er anbragt' },
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
        met: { in: 'goal' as const, words: 'Vi vil gerne have det roligere derhjemme. '.repeat(7) },
      })),
    })),
    writes: true,
    actions: [press('plan.show')],
  },
};
