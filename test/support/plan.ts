import { calendarDate, dateAt, type Instant, instant } from '../../src/domain/base/calendar';
import type { FamilyCase } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { defaultSettings } from '../../src/domain/organisation/settings';
import type { ChooseIndicator, SetGoal } from '../../src/domain/plan/goals';
import type { Plan } from '../../src/domain/plan/plan';
import type { AgreedAction } from '../../src/domain/plan/plan-actions';
import { applyPlan } from '../../src/domain/plan/plan-apply';
import { decidePlan, type PlanCommand } from '../../src/domain/plan/plan-decide';
import type { PlanDecision } from '../../src/domain/plan/plan-decision';
import { answered } from './family-case';
import { familyCase } from './meeting/meeting';
import { organisation, sara } from './people';

/** The day after the start-up meeting. */
const wednesday = instant('2026-04-22T08:00:00Z');

export interface DoingPlan {
  readonly by?: StaffMember;
  readonly now?: Instant;
  readonly newId?: string;
  readonly familyCase?: FamilyCase;
  readonly agreed?: readonly AgreedAction[];
  readonly keepsPlan?: boolean;
}

/** A rule's answer to a command on the plan. */
export const planAnswer = (
  plan: Plan | undefined,
  command: PlanCommand,
  { by = sara, now = wednesday, newId = 'new', agreed = [], keepsPlan = true, ...more }: DoingPlan = {},
): PlanDecision =>
  decidePlan(plan, command, {
    actor: by,
    today: dateAt(now),
    now,
    newId,
    familyCase: more.familyCase ?? familyCase,
    agreed,
    keepsPlan,
    municipality: { organisation, settings: defaultSettings },
  });

/** The plan after commands, one after another; the things they make get the ids `1`, `2` … Throws if a rule says no. */
export const planAfter = (
  plan: Plan | undefined,
  commands: PlanCommand | readonly PlanCommand[],
  doing: DoingPlan = {},
): Plan => {
  const after = [commands]
    .flat()
    .reduce<Plan | undefined>(
      (before, command, at) =>
        answered(planAnswer(before, command, { newId: String(at + 1), ...doing })).reduce<Plan | undefined>(
          applyPlan,
          before,
        ),
      plan,
    );
  if (after === undefined) throw new Error('no plan came of it');
  return after;
};

const [first] = familyCase.members;

/** A goal of the family's first member. */
export const aGoal = (words: string, more: Partial<SetGoal> = {}): SetGoal => ({
  type: 'setGoal',
  words,
  wishOf: first?.id ?? '',
  area: 'school',
  priority: 'first',
  touches: { types: [], aboutIds: [], purpose: '' },
  ...more,
});

export const aSign = (more: Partial<ChooseIndicator> = {}): ChooseIndicator => ({
  type: 'chooseIndicator',
  name: 'Fravær',
  unit: '%',
  start: 28,
  target: 10,
  ...more,
});

export const on = (day: string) => calendarDate(day);
