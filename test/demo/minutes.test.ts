import type { Services } from '../../src/app/base/services';
import { readMinutesTrails } from '../../src/app/minutes/minutes-store';
import { seenView } from '../../src/app/minutes/sending';
import { showMinutes } from '../../src/app/minutes/show-minutes';
import { lea, rie } from '../../src/demo/staff';
import { brokenAt } from '../../src/domain/base/hash-chain';
import type { CaseReference } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import type { MinutesView } from '../../src/views/minutes/minutes';
import { answered } from '../support/family-case';
import { seededOn, storyDay, tenantId } from './seeded';

const maanesten = 'HOI-2026-001' as CaseReference;
const solsikke = 'HOI-2026-007' as CaseReference;

const as = (person: StaffMember) => ({ tenantId, person, requestId: `look-${person.id}` });

let services: Services;
beforeAll(async () => {
  services = await seededOn(storyDay);
});

const minutesOfCase = async (reference: CaseReference): Promise<MinutesView> => {
  const view = answered(await showMinutes(services, as(lea), reference));
  if (view.name !== 'minutes') throw new Error(`not minutes: ${view.name}`);
  return view;
};

describe('minutes in the demo', () => {
  test('those of the story’s two meetings are approved and filed, gone through with each party (R2, R7)', async () => {
    const trails = await readMinutesTrails(services, tenantId, maanesten);
    expect(trails.map(({ links, head }) => brokenAt(links, head))).toEqual([undefined, undefined]);
    const last = await minutesOfCase(maanesten);
    expect(last).toMatchObject({ stage: 'filed', receipt: 'EKS-2026-000688' });
    expect(last.review?.parties.map(({ name }) => name)).toEqual(['Freja', 'Bo', 'Alma']);
    const [kept] = trails.flatMap(({ links }) =>
      links.flatMap(({ content }) =>
        content.events.flatMap((one) => (one.type === 'FamilyWordsKept' ? [one.words.text] : [])),
      ),
    );
    expect(kept).toBeDefined();
  });

  test('in another family one has approved, one asks for a change, and one has not answered', async () => {
    const { standings, next, dueBy } = await minutesOfCase(solsikke);
    const states = new Map(standings.map(({ name, state }) => [name, state]));
    expect(states.get('Mille Fiktiv')).toBe('approved');
    expect(states.get('Jonas Attrap')).toBe('changeAsked');
    expect([...states.values()].filter((state) => state === 'silent')).toHaveLength(1);
    expect(next).toMatchObject({ step: 'settle', names: ['Jonas Attrap'] });
    expect(dueBy).toBe('2026-08-07');
  });

  test('what each saw is there for whoever audits, without the family’s name (S6)', async () => {
    const { minutesId } = await minutesOfCase(solsikke);
    const seen = answered(await seenView(services, as(rie), solsikke, minutesId));
    expect(seen.recipients.length).toBeGreaterThan(2);
    expect(seen.alias).toBeUndefined();
  });
});
