import type { GoalTouches } from '../domain/plan/goals';
import type { PlanCommand } from '../domain/plan/plan-decide';
import { jonas, lea, sara } from './staff';
import { at, type PlanScene, type PlanStep } from './steps';

/* The plan of domain § 5: three goals, who does what for them, and how it was going at the second meeting. */

const school = 'Jeg vil gerne kunne lide skolen igen';
const mornings = 'Vi vil have rolige morgener';
const work = 'Jeg vil gerne ud blandt folk igen';

const memberId = ({ familyCase }: PlanScene, name: string): string =>
  familyCase.members.find((member) => member.name === name)?.id ?? '';

const goalId = ({ plan }: PlanScene, words: string): string =>
  plan?.goals.find((goal) => goal.words === words)?.id ?? '';

const touches = (scene: PlanScene, types: readonly string[], about: readonly string[]): GoalTouches => ({
  types,
  aboutIds: about.map((name) => memberId(scene, name)),
  purpose: 'plan',
});

const step = (on: string, time: string, commands: PlanStep['commands'], by = sara): PlanStep =>
  at(time, { on, by, right: 'keepPlan', plan: true, commands });

/** An agreement from a meeting, given by how it begins, is put to a goal; its words stay in the minutes. */
const serves =
  (what: string, words: string) =>
  (scene: PlanScene): readonly PlanCommand[] => {
    const action = scene.actions.findLast((one) => one.agreedAt !== undefined && one.what.startsWith(what));
    return action?.responsibleId === undefined || action.dueOn === undefined
      ? []
      : [
          {
            type: 'writeAction',
            actionId: action.id,
            responsibleId: action.responsibleId,
            dueOn: action.dueOn,
            goalId: goalId(scene, words),
          },
        ];
  };

const isDone =
  (what: string) =>
  ({ actions }: PlanScene): readonly PlanCommand[] => {
    const action = actions.find((one) => one.status === 'open' && one.what.startsWith(what));
    return action === undefined ? [] : [{ type: 'reportAction', actionId: action.id, status: 'done' }];
  };

/** A value for a goal's only sign. */
const measured =
  (words: string, value: number, on: string) =>
  (scene: PlanScene): readonly PlanCommand[] => {
    const indicatorId = scene.plan?.goals.find((goal) => goal.words === words)?.indicators[0]?.id ?? '';
    return [
      {
        type: 'measureIndicator',
        goalId: goalId(scene, words),
        indicatorId,
        value,
        on: scene.stage.day(on),
      },
    ];
  };

/** P10: each with their own number. */
const felt =
  (words: string, said: Readonly<Record<string, number>>, on: string) =>
  (scene: PlanScene): readonly PlanCommand[] =>
    Object.entries(said).map(([name, value]) => ({
      type: 'giveExperience',
      goalId: goalId(scene, words),
      memberId: memberId(scene, name),
      value,
      on: scene.stage.day(on),
    }));

const all =
  (...parts: readonly PlanStep['commands'][]): PlanStep['commands'] =>
  (scene) =>
    parts.flatMap((part) => part(scene));

/** P9: a plan the law names, or any other by its name. */
const other = (
  scene: PlanScene,
  about: string,
  more: Pick<Extract<PlanCommand, { type: 'recordOtherPlan' }>, 'kind' | 'name' | 'owner' | 'ownerId'>,
  madeOn: string,
): PlanCommand => ({
  type: 'recordOtherPlan',
  aboutId: memberId(scene, about),
  madeOn: scene.stage.day(madeOn),
  ...more,
});

/** P9: somebody's answer about the child's plan of one of the children. */
const answersFor =
  (about: string, said: Readonly<Record<string, 'yes' | 'no'>>, on: string) =>
  (scene: PlanScene): readonly PlanCommand[] => {
    const otherId =
      scene.plan?.otherPlans?.find(
        ({ kind, aboutId }) => kind === 'child-plan' && aboutId === memberId(scene, about),
      )?.id ?? '';
    return Object.entries(said).map(([name, answer]) => ({
      type: 'answerStandIn',
      otherId,
      giverId: memberId(scene, name),
      answer,
      on: scene.stage.day(on),
      how: 'written',
    }));
  };

/** P7. */
const offered =
  (offerId: string, name: string, on: string) =>
  (scene: PlanScene): readonly PlanCommand[] => [
    { type: 'makeOffer', offerId, forId: memberId(scene, name), on: scene.stage.day(on) },
  ];

const moved =
  (offerId: string, to: Extract<PlanCommand, { type: 'moveOffer' }>['step'], on: string, note?: string) =>
  ({ familyCase, plan, stage }: PlanScene): readonly PlanCommand[] => [
    {
      type: 'moveOffer',
      id: plan?.offers?.find((one) => one.offerId === offerId)?.id ?? '',
      step: to,
      on: stage.day(on),
      personId: familyCase.network.find(({ name }) => name.startsWith('Ellen'))?.id ?? '',
      ...(note !== undefined && { note }),
    },
  ];

const volunteer = 'Besøger børnene hver anden lørdag';
const followUp = '2026-06-16';
const next = '2026-08-11';

export const maanestenPlan: readonly PlanStep[] = [
  step('2026-04-22', '10:00', (scene) => {
    const goal = (words: string, of: string) =>
      ({
        type: 'setGoal',
        words,
        wishOf: memberId(scene, of),
        followUpOn: scene.stage.day(followUp),
      }) as const;
    return [
      {
        ...goal(school, 'Alma'),
        area: 'school',
        priority: 'first',
        touches: touches(scene, ['absence', 'wellbeing'], ['Alma']),
      },
      { type: 'chooseIndicator', name: 'Fravær', unit: '%', start: 28, target: 10 },
      {
        ...goal(mornings, 'Freja'),
        area: 'family',
        priority: 'second',
        touches: touches(scene, ['everydayLife'], ['Freja', 'Alma', 'Storm']),
      },
      { type: 'chooseIndicator', name: 'Rolige morgener om ugen', start: 2, target: 4 },
      {
        ...goal(work, 'Freja'),
        area: 'work',
        priority: 'third',
        touches: touches(scene, ['employment'], ['Freja']),
      },
      { type: 'chooseIndicator', name: 'Timer på biblioteket om ugen', start: 0, target: 4 },
    ];
  }),
  step(
    '2026-05-07',
    '10:10',
    all(
      serves('Giver Alma', school),
      serves('Kører Alma', school),
      serves('Har børnene', mornings),
      serves('Finder et par timer', work),
      isDone('Ringer til foreningen'),
      (scene) => [
        {
          type: 'writeAction',
          what: volunteer,
          responsibleId: `network:${scene.familyCase.network.find(({ name }) => name.startsWith('Ellen'))?.id ?? ''}`,
          dueOn: scene.stage.day(followUp),
          goalId: goalId(scene, mornings),
        },
      ],
    ),
  ),
  step('2026-05-08', '11:00', offered('familievenner', 'Freja', '2026-04-21')),
  step('2026-05-08', '11:02', moved('familievenner', 'wanted', '2026-04-24')),
  step('2026-05-08', '11:04', moved('familievenner', 'contact', '2026-05-07')),
  step('2026-05-12', '12:50', moved('familievenner', 'working', '2026-05-09')),
  step('2026-05-12', '13:00', (scene) => [
    other(scene, 'Alma', { kind: 'child-plan', owner: 'Familierådgivningen' }, '2026-05-08'),
    other(scene, 'Freja', { kind: 'other', name: 'Min plan', ownerId: jonas.id }, '2026-03-20'),
    other(scene, 'Storm', { kind: 'child-plan', owner: 'PPR' }, '2026-05-11'),
  ]),
  step('2026-05-19', '14:00', measured(school, 21, '2026-05-19')),
  step(
    '2026-05-20',
    '09:30',
    all(
      answersFor('Alma', { Freja: 'yes', Bo: 'yes' }, '2026-05-20'),
      answersFor('Storm', { Freja: 'yes', Bo: 'no' }, '2026-05-20'),
    ),
  ),
  step(
    followUp,
    '14:20',
    all(
      measured(school, 14, followUp),
      felt(school, { Alma: 5, Freja: 6, Bo: 6 }, followUp),
      measured(mornings, 3, followUp),
      felt(mornings, { Freja: 7, Alma: 4 }, followUp),
      measured(work, 4, followUp),
      felt(work, { Freja: 6 }, followUp),
      (scene) =>
        (
          [
            [school, 'continue', undefined],
            [mornings, 'adjust', 'Alma er med til at lave planen for mandagene'],
            [work, 'continue', undefined],
          ] as const
        ).map(([words, choice, reason]) => ({
          type: 'followUpGoal',
          goalId: goalId(scene, words),
          choice,
          on: scene.stage.day(followUp),
          nextOn: scene.stage.day(next),
          ...(reason !== undefined && { reason }),
        })),
      ...['Giver Alma', 'Kører Alma', 'Har børnene', 'Finder et par timer'].map(isDone),
      ({ actions }) =>
        actions.flatMap(({ id, what }) =>
          what === volunteer
            ? [{ type: 'stopAction', actionId: id, reason: 'Freja har trukket sit samtykke tilbage' }]
            : [],
        ),
    ),
  ),
  step(
    '2026-07-02',
    '10:20',
    all(
      serves('Bliver ved med den bløde start', school),
      serves('Kører Alma tirsdag og torsdag, også', school),
      serves('Har børnene hver onsdag', mornings),
      serves('Aftaler efteråret', work),
    ),
    lea,
  ),
  step(
    '2026-07-03',
    '09:00',
    all(
      moved('familievenner', 'ended', '2026-06-16', 'Freja har trukket sit samtykke tilbage'),
      offered('fyrtaarnet', 'Alma', '2026-06-16'),
      offered('genbrug', 'Freja', '2026-06-16'),
    ),
    lea,
  ),
  step(
    '2026-07-03',
    '09:10',
    (scene) => [
      {
        type: 'writeNote',
        kind: 'works',
        text: 'Alma tager selv bussen hjem om fredagen',
        touches: touches(scene, ['wellbeing'], ['Alma']),
      },
    ],
    lea,
  ),
  step('2026-07-03', '09:05', moved('genbrug', 'wanted', '2026-06-30'), lea),
  step('2026-07-30', '15:00', isDone('Har børnene hver onsdag'), lea),
];
