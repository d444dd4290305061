import type { FormValues } from '../../src/app/base/forms';
import { addMemberForm, addNetworkForm } from '../../src/app/case/family';
import { recordConsentForm } from '../../src/app/consent/consent-recording';
import type { Result } from '../../src/domain/base/result';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import type { Consent } from '../../src/domain/consent/consent-record';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import type { View, ViewOf } from '../../src/views/view';
import { addColleague, openFamily, shown, storedCase, submit } from './case-steps';
import { answered } from './family-case';
import { newMunicipality, type Options, type TestMunicipality } from './municipality';
import { ida, jonas, mille, sara } from './people';

/** Familien Månesten as Sara has opened it, before anybody was asked: the family, three colleagues, and Kim. */
export interface ConsentTown extends TestMunicipality {
  readonly reference: CaseReference;
  /** The id of a member, or of somebody in the network, by name. */
  readonly id: (name: string) => string;
  familyCase(): Promise<FamilyCase>;
  /** Fills in the family's answer; by default, both parents' yes to the school about Alma's absence. */
  record(values?: FormValues, by?: StaffMember, requestId?: string): Promise<Result<View>>;
  /** The same, which has to succeed. */
  recorded(values?: FormValues): Promise<ViewOf<'consent-recorded'>>;
  /** The consent somebody gave or refused last. */
  lastOf(name: string): Promise<Consent>;
}

export const toSchool = 'department:maanebakkeskolen';
export const toJobcentre = 'department:jobcenter';
export const toHealthVisitors = 'department:sundhedsplejen';

export const newConsentTown = async (options: Options = {}): Promise<ConsentTown> => {
  const town = await newMunicipality(options);
  const reference = await openFamily(town);
  const add = async (form: Parameters<typeof submit>[2], values: FormValues): Promise<void> => {
    answered(await submit(town, town.as(sara), form, reference, values));
  };
  await add(addMemberForm, { name: 'Freja', relation: 'mother', birthYear: '1990', custody: 'true' });
  await add(addMemberForm, {
    name: 'Bo',
    relation: 'father',
    birthYear: '1988',
    custody: 'true',
    livesElsewhere: 'true',
  });
  await add(addMemberForm, { name: 'Alma', relation: 'child', birthYear: '2014' });
  await add(addMemberForm, { name: 'Storm', relation: 'child', birthYear: '2019' });
  for (const colleague of [jonas, mille, ida]) await addColleague(town, reference, colleague);
  await add(addNetworkForm, { kind: 'private', name: 'Kim', role: 'fodboldtræner', childsWish: 'true' });
  const familyCase = (): Promise<FamilyCase> => storedCase(town, reference);
  const { members, network } = await familyCase();
  const ids = new Map([...members, ...network].map((one) => [one.name, one.id]));
  const id = (name: string): string => {
    const found = ids.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const record: ConsentTown['record'] = (values = {}, by = sara, requestId) => {
    const all = {
      givers: `${id('Freja')},${id('Bo')}`,
      recipient: toSchool,
      types: 'absence',
      aboutIds: id('Alma'),
      purpose: 'plan',
      how: 'written',
      on: '2026-06-08',
      ...values,
    };
    return submit(town, town.as(by, requestId), recordConsentForm, reference, all);
  };
  return {
    ...town,
    reference,
    id,
    familyCase,
    record,
    recorded: async (values) => shown('consent-recorded', await record(values)),
    lastOf: async (name) => {
      const found = (await familyCase()).consents?.findLast(({ giverId }) => giverId === id(name));
      if (found === undefined) throw new Error(`${name} has answered nothing`);
      return found;
    },
  };
};
