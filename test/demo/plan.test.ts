import type { Services } from '../../src/app/base/services';
import { myActions } from '../../src/app/plan/my-actions';
import { showPlan } from '../../src/app/plan/plan';
import { readPlanTrails } from '../../src/app/plan/plan-store';
import { ida, jonas, lea, mille } from '../../src/demo/staff';
import { brokenAt } from '../../src/domain/base/hash-chain';
import type { CaseReference } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { answered } from '../support/family-case';
import { seededOn, storyDay, tenantId } from './seeded';

const maanesten = 'HOI-2026-001' as CaseReference;

const as = (person: StaffMember) => ({ tenantId, person, requestId: `look-${person.id}` });

let services: Services;
beforeAll(async () => {
  services = await seededOn(storyDay);
});

const planFor = async (person: StaffMember) =>
  answered(await showPlan(services, as(person), maanesten, { shows: 'kept' }));

describe('the plan in the demo (domain § 5)', () => {
  test('has three goals, and their signs moved as the story tells', async () => {
    const { goals, lacksWork } = await planFor(lea);
    expect(lacksWork).toBe(false);
    expect(
      goals.map(({ whose, indicators }) => [
        whose,
        ...indicators.map(({ start, now, target }) => [start, now, target]),
      ]),
    ).toEqual([
      ['Alma', [28, 14, 10]],
      ['Freja', [2, 3, 4]],
      ['Freja', [0, 4, 4]],
    ]);
  });

  test('P10: keeps each person’s own experience, and asks where two see it differently', async () => {
    const { goals } = await planFor(lea);
    const [, mornings] = goals;
    expect(mornings?.experiences).toEqual([
      { who: 'Freja', values: [7] },
      { who: 'Alma', values: [4] },
    ]);
    expect(mornings?.questions).toEqual([{ kind: 'gap', names: ['Alma', 'Freja'] }]);
  });

  test('S3, P5: the volunteer’s action stopped because the consent was withdrawn, and says so', async () => {
    const { goals } = await planFor(lea);
    const stopped = goals.flatMap(({ actions }) => actions).filter((one) => one.stopped !== undefined);
    expect(stopped).toMatchObject([{ stopped: 'Freja har trukket sit samtykke tilbage' }]);
  });

  test('P3: what was agreed at the second meeting waits with those who promised it', async () => {
    const rows = async (person: StaffMember) =>
      answered(await myActions(services, as(person))).rows.map(({ what }) => what);
    expect(await rows(jonas)).toEqual(['Aftaler efteråret med biblioteket']);
    expect(await rows(mille)).toEqual(['Bliver ved med den bløde start, også om mandagen']);
  });

  test('S6: each colleague sees the goals that the consents allow, and no other', async () => {
    const words = async (person: StaffMember) => (await planFor(person)).goals.map((goal) => goal.words);
    expect(await words(mille)).toEqual(['Jeg vil gerne kunne lide skolen igen']);
    expect(await words(jonas)).toEqual(['Jeg vil gerne ud blandt folk igen']);
    expect(await words(ida)).toEqual([]);
  });

  test('L1: its trail is whole', async () => {
    const [trail] = await readPlanTrails(services, tenantId, maanesten);
    expect(trail && brokenAt(trail.links, trail.head)).toBeUndefined();
  });
});
