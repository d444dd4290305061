import type { CaseEntry } from '../../../src/app/case/case-entry';
import { addMemberForm } from '../../../src/app/case/family';
import { withdrawConsent } from '../../../src/app/consent/consent-withdrawal';
import { askForCoordinator, searchCoordinators } from '../../../src/app/coordinator/coordinator-lookup';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { openFamily, readsOf, submit } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toSchool } from '../../support/consent-town';
import { answered } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { hans, mille, sara, tove } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: ConsentTown;
/** Another teacher, who has no part in the case. */
const teacher: StaffMember = {
  ...mille,
  id: '00000000-0000-4000-8000-000000000098' as StaffMember['id'],
  name: 'Tea Teoretisk',
};
beforeEach(async () => {
  town = await newConsentTown({ wrap: watched.wrap });
  await town.saveStaff(teacher);
});
afterEach(() => town.store.close());

const everybody = () => ['Freja', 'Bo', 'Alma', 'Storm'].map(town.id).join();
const consentToSchool = () =>
  town.recorded({ recipient: toSchool, types: 'coordination', aboutIds: everybody() });
const answerTo = async (person: StaffMember, typed: string = town.reference) =>
  askForCoordinator(town.services, town.as(person), typed);

const entry = async () =>
  (await town.store.partition({ tenantId }).read<CaseEntry>('caseEntry', town.reference))?.body;

describe('C7: a consent lets a department hear who coordinates', () => {
  it.each([
    ['the reference', 'HOI-2026-001'],
    ['a member’s name', 'Alma'],
  ])('C7: directly, by %s, without the family’s alias, and with the basis recorded', async (_how, typed) => {
    await consentToSchool();
    expect(await answerTo(teacher, typed)).toMatchObject({
      name: 'coordinator',
      basis: 'consent',
      subject: town.reference,
      coordinator: { name: 'Sara Testlund' },
      actions: [],
    });
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([
      { by: teacher.id, what: 'coordinatorLookup', basis: 'consent' },
    ]);
  });

  it('C7: from the compose box too', async () => {
    await consentToSchool();
    expect(await searchCoordinators(town.services, town.as(teacher), 'Alma')).toHaveLength(1);
  });

  it.each([
    ['a department that was not named', tove],
    ['the lead of another', hans],
  ])('C7: not %s', async (_who, person) => {
    await consentToSchool();
    expect((await answerTo(person)).name).toBe('question-offer');
  });

  it('C7, S2: not while one of those who decide has not said yes', async () => {
    await town.recorded({
      types: 'coordination',
      aboutIds: ['Freja', 'Alma', 'Storm'].map(town.id).join(),
      givers: town.id('Freja'),
    });
    expect((await answerTo(teacher)).name).toBe('question-offer');
  });

  it('C7: not while it covers only some of the family, since any name may be asked for', async () => {
    await town.recorded({ types: 'coordination' });
    expect((await answerTo(teacher)).name).toBe('question-offer');
  });

  it('C7, S3: withdrawal closes it in the same commit', async () => {
    await consentToSchool();
    expect((await entry())?.coordinationGrants).toEqual([
      { departmentId: 'maanebakkeskolen', until: '2027-06-08' },
    ]);
    const { id } = await town.lastOf('Bo');
    watched.calls();
    answered(await withdrawConsent(town.services, town.as(sara), town.reference, id));
    const commits = watched.calls().filter(({ what, kinds }) => what === 'commit' && kinds.includes('case'));
    expect(commits.map(({ kinds }) => kinds.includes('caseEntry'))).toEqual([true]);
    expect((await entry())?.coordinationGrants).toBeUndefined();
    expect((await answerTo(teacher)).name).toBe('question-offer');
  });

  it('C7, S2: not once the municipality’s age rules are others, until the case changes and it is known who must agree', async () => {
    await consentToSchool();
    const youngPeople = { ...defaultSettings.consent.youngPeople, ownConsentFrom: 12 };
    await town.saveSettings({ consent: { ...defaultSettings.consent, youngPeople } });
    expect((await answerTo(teacher)).name).toBe('question-offer');
    await town.recorded({ types: 'absence' });
    expect((await entry())?.coordinationGrants).toBeUndefined();
    await town.saveSettings({});
    await town.recorded({ types: 'wellbeing' });
    expect((await answerTo(teacher)).name).toBe('coordinator');
  });

  it('C7: another member joins the family, who has not been asked', async () => {
    await consentToSchool();
    const values = { name: 'Olga', relation: 'otherAdult' };
    answered(await submit(town, town.as(sara), addMemberForm, town.reference, values));
    expect((await answerTo(teacher)).name).toBe('question-offer');
  });

  it('C7: it ends with the consent’s review date', async () => {
    await consentToSchool();
    town.moveTo('2027-06-08T20:00:00Z');
    expect((await answerTo(teacher)).name).toBe('coordinator');
    town.moveTo('2027-06-09T08:00:00Z');
    expect((await answerTo(teacher)).name).toBe('question-offer');
  });

  it('C7: a case that consents do not open costs and says the same as one that there is not', async () => {
    await openFamily(town, sara, 'Familien Regnbue');
    await consentToSchool();
    const cost = async (typed: string) => {
      watched.calls();
      await answerTo(tove, typed);
      return watched.calls().map(({ what, kinds }) => `${what} ${kinds.join()}`);
    };
    await answerTo(tove, 'HOI-2026-777');
    expect(await cost(town.reference)).toEqual(await cost('HOI-2026-777'));
  });
});
