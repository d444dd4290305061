import type { Form, FormValues } from '../../src/app/base/forms';
import type { Actor } from '../../src/app/base/services';
import type { ChangeRecord } from '../../src/app/base/trails';
import { readCaseTrail } from '../../src/app/case/case-store';
import { addMemberForm, addNetworkForm } from '../../src/app/case/family';
import { openCaseForm } from '../../src/app/case/opening';
import { reviewCoverage } from '../../src/app/continuity/continuity';
import { appointDeputyForm } from '../../src/app/continuity/deputy';
import { acceptHandover, familyMeetingForm, requestHandoverForm } from '../../src/app/continuity/handover';
import { type AccessRecord, readAccessLog } from '../../src/app/trail/access-log';
import type { Link } from '../../src/domain/base/hash-chain';
import type { Result } from '../../src/domain/base/result';
import { apply } from '../../src/domain/case/apply';
import type { CaseEvent } from '../../src/domain/case/case-events';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import type { FormName } from '../../src/views/forms/all';
import type { View, ViewName, ViewOf } from '../../src/views/view';
import { answered } from './family-case';
import { type TestMunicipality, tenantId } from './municipality';
import { gone, lea, sara } from './people';

/** The view in the answer, which must have this name. */
export const shown = <Name extends ViewName>(name: Name, answer: Result<View> | View): ViewOf<Name> => {
  const view = 'ok' in answer ? answered(answer) : answer;
  if (view.name !== name) throw new Error(`not a ${name} but ${JSON.stringify(view)}`);
  return view as ViewOf<Name>;
};

/** Fills in a form about a case. */
export const submit = (
  { services }: TestMunicipality,
  actor: Actor,
  form: Form<FormName>,
  reference: CaseReference,
  values: FormValues = {},
): Promise<Result<View>> => form.submit(services, actor, { reference }, values);

const noCase = '' as CaseReference;

/** Opens a case with no more than T3 requires; returns its reference. */
export const openFamily = async (
  town: TestMunicipality,
  coordinator: StaffMember = sara,
  alias = 'Familien Månesten',
  startedOn = '2026-03-02',
): Promise<CaseReference> => {
  const view = await submit(town, town.as(coordinator), openCaseForm, noCase, { alias, startedOn });
  return shown('case', view).reference as CaseReference;
};

/** Sara asks somebody to take the case; returns the id of the hand-over. */
export const requestHandover = async (
  town: TestMunicipality,
  reference: CaseReference,
  receiver: StaffMember = lea,
  by: StaffMember = sara,
): Promise<string> => {
  const values = { receiver: receiver.id, reason: 'Orlov fra juli' };
  return shown('handover', await submit(town, town.as(by), requestHandoverForm, reference, values))
    .handoverId;
};

/** A hand-over from start to finish. */
export const handOver = async (
  town: TestMunicipality,
  reference: CaseReference,
  receiver: StaffMember = lea,
  by: StaffMember = sara,
): Promise<string> => {
  const id = await requestHandover(town, reference, receiver, by);
  answered(await acceptHandover(town.services, town.as(receiver), reference, id));
  const values = { met: 'yes', metOn: '2026-06-08' };
  answered(await submit(town, town.as(by), familyMeetingForm, reference, values));
  return id;
};

/** The coordinator leaves the staff list, and the day's review finds out. */
export const leaves = async (town: TestMunicipality, person: StaffMember = sara): Promise<void> => {
  await town.saveStaff(gone(person));
  await reviewCoverage(town.services, tenantId);
};

export const addChild = async (
  town: TestMunicipality,
  reference: CaseReference,
  name: string,
  by: StaffMember = sara,
): Promise<void> => {
  answered(
    await submit(town, town.as(by), addMemberForm, reference, { name, relation: 'child', birthYear: '2014' }),
  );
};

export const addColleague = async (
  town: TestMunicipality,
  reference: CaseReference,
  colleague: StaffMember,
  by: StaffMember = sara,
): Promise<void> => {
  const values = { kind: 'colleague', colleague: colleague.id, role: 'deltager' };
  answered(await submit(town, town.as(by), addNetworkForm, reference, values));
};

export const appointDeputy = async (
  town: TestMunicipality,
  reference: CaseReference,
  deputy: StaffMember,
  { from = '2026-06-08', to = '2026-06-14', by = sara } = {},
): Promise<void> => {
  answered(await submit(town, town.as(by), appointDeputyForm, reference, { deputy: deputy.id, from, to }));
};

/** The case as stored. */
export const storedCase = async (town: TestMunicipality, reference: CaseReference): Promise<FamilyCase> => {
  const stored = await town.store.partition({ tenantId }).read<{ snapshot: FamilyCase }>('case', reference);
  if (stored === undefined) throw new Error(`no case ${reference}`);
  return stored.body.snapshot;
};

/** The trail of changes, as stored. */
export const trailOf = async (
  town: TestMunicipality,
  reference: CaseReference,
): Promise<readonly Link<ChangeRecord<CaseEvent>>[]> => {
  const trail = await readCaseTrail(town.services, tenantId, reference);
  if (trail === undefined) throw new Error(`no case ${reference}`);
  return trail.links;
};

/** The case rebuilt from its trail. */
export const replayed = async (
  town: TestMunicipality,
  reference: CaseReference,
): Promise<FamilyCase | undefined> =>
  (await trailOf(town, reference))
    .flatMap(({ content }) => content.events)
    .reduce<FamilyCase | undefined>(apply, undefined);

/** What was read of a case, in order, without the time. */
export const readsOf = async (
  town: TestMunicipality,
  log: Parameters<typeof readAccessLog>[2],
): Promise<readonly Omit<AccessRecord, 'at'>[]> => {
  const { links } = await readAccessLog(town.services, tenantId, log);
  return links.map(({ content: { at: _, ...rest } }) => rest);
};
