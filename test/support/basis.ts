import { changeCase } from '../../src/app/case/case-store';
import { addMilliseconds, dateAt, type Instant } from '../../src/domain/base/calendar';
import type { FamilyCase } from '../../src/domain/case/family-case';
import { partiesOf, relationsTo, seesEverything } from '../../src/domain/case/rights';
import { coordinationType } from '../../src/domain/consent/consent-record';
import { disclosureAnswers } from '../../src/domain/consent/disclosure';
import type { Disclosure, Hearer } from '../../src/domain/consent/disclosure-answer';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { defaultSettings } from '../../src/domain/organisation/settings';
import { asStaff } from './consent-story';
import { answered, reference } from './family-case';
import { type TestMunicipality, tenantId } from './municipality';
import { familyCounselling, organisation, sara } from './people';

/* The bases for what is shown, asked of the rules a second time, independently of the views. */

/** A case at an instant, and somebody looking at it. */
export interface Looking {
  readonly familyCase: FamilyCase;
  readonly at: Instant;
  readonly reader: StaffMember;
}

/** Everything the rules say about a hearer. */
export const answersAbout = (
  { familyCase, at }: Omit<Looking, 'reader'>,
  hearer: Hearer,
): ReturnType<ReturnType<typeof disclosureAnswers>> =>
  disclosureAnswers({ familyCase, organisation, settings: defaultSettings, at })(hearer);

/** Whether a hearer may have something at all, for any purpose. */
export const mayHave = (
  stands: Omit<Looking, 'reader'>,
  hearer: Hearer,
): ((type: string, aboutId: string) => Disclosure) => {
  const answers = answersAbout(stands, hearer);
  return (type, aboutId) => answers.mayHave({ type, aboutId });
};

export const relations = ({ familyCase, at, reader }: Looking) =>
  relationsTo(partiesOf(familyCase, familyCounselling), reader, dateAt(at));

export const seesAll = (looking: Looking): boolean => seesEverything(looking.familyCase, relations(looking));

/** The municipality's information types. */
export const types = defaultSettings.consent.types.map(({ id }) => id);

/** Whether the reader may be told anything about a member beyond the existence of a case. */
export const knows = (looking: Looking, memberId: string): boolean => {
  const may = mayHave(looking, asStaff(looking.reader));
  return types.some((type) => type !== coordinationType && may(type, memberId).may);
};

/** Whether the reader knew something about a member until an answer became a no: then they are told. */
export const knewOnce = (looking: Looking, memberId: string): boolean =>
  (looking.familyCase.consents ?? []).some((consent) => {
    const turned = consent.answer === 'refused' ? consent.since : consent.withdrawn?.at;
    return turned !== undefined && knows({ ...looking, at: addMilliseconds(turned, -1) }, memberId);
  });

/** Stores the case as it stands, and lets somebody change it, so that everything else follows. */
export const settle = async (
  town: TestMunicipality,
  familyCase: FamilyCase,
  at: Instant,
): Promise<FamilyCase> => {
  const partition = town.store.partition({ tenantId });
  const stored = await partition.read<{ readonly trail: unknown }>('case', reference);
  const body = { snapshot: familyCase, trail: stored?.body.trail };
  await partition.commit([{ do: 'put', document: { kind: 'case', id: reference, body } }]);
  town.moveTo(at);
  const doctor = { kind: 'professional', name: 'Dr. Opfundet', role: 'læge', organisation: '' } as const;
  const change = await changeCase(town.services, town.as(sara), {
    reference,
    right: 'addNetworkPerson',
    command: { type: 'addNetworkPerson', person: doctor },
  });
  return answered(change).familyCase;
};
