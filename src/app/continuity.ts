import type { FamilyCase } from '../domain/family-case';
import { nameMaxLength } from '../domain/family';
import { reasonMaxLength } from '../domain/opening';
import { type StaffId, systemActor } from '../domain/organisation';
import { ok, type Result } from '../domain/result';
import { type CaseEntry, changeCase, openCasesKey, type Telling, type Wish } from './case-store';
import { changeAndShow } from './cases';
import { municipality, namedColleague, staffMember } from './directory';
import { choiceValue, colleagueField, dateValue } from './form-values';
import type { Form } from './forms';
import { type Actor, mainPartition, type Services, today } from './services';
import type { CaseView } from './views';

type Changed = Parameters<NonNullable<Wish['tell']>>[0];

/** C4: a deputy for an absence. The deputy is told; so is a lead who was waiting for somebody to cover. */
export const appointDeputyForm: Form<'case.appointDeputy'> = {
  name: 'case.appointDeputy',
  right: 'appointDeputy',
  open: async (services, actor) =>
    ok({
      fields: [
        await colleagueField(
          services,
          actor.tenantId,
          { id: 'deputy', required: true },
          'role:coordinator',
          (person) => person.id !== actor.person.id,
        ),
        { id: 'from', kind: 'date', required: true, value: today(services) },
        { id: 'to', kind: 'date', required: true },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const deputy = await namedColleague(services, actor.tenantId, values.deputy ?? '', 'deputy');
    if (!deputy.ok) return deputy;
    const from = dateValue(values, 'from');
    if (!from.ok) return from;
    const to = dateValue(values, 'to');
    if (!to.ok) return to;
    return changeAndShow(services, actor, {
      reference,
      right: 'appointDeputy',
      command: { type: 'appointDeputy', deputy: deputy.value, from: from.value, to: to.value },
      tell: () =>
        deputy.value.id === actor.person.id
          ? []
          : [{ to: deputy.value.id, notice: { kind: 'deputyAppointed', reference }, sender: actor.person.id }],
    });
  },
};

export const endDeputy = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> =>
  changeAndShow(services, actor, { reference, right: 'endDeputy', command: { type: 'endDeputy' } });

/** C4: the lead takes an uncovered case. Content is seen from here on, and that is recorded by the change. */
export const takeOver = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> =>
  changeAndShow(services, actor, { reference, right: 'takeOver', command: { type: 'takeOver' } });

/** C3: close, with who has taken over. Professionals in the network are told that it is closed. */
export const closeCaseForm: Form<'case.close'> = {
  name: 'case.close',
  right: 'closeCase',
  open: async (services) =>
    ok({
      fields: [
        {
          id: 'takenOverBy',
          kind: 'choice',
          required: true,
          choices: takers.map((value) => ({ value })),
        },
        { id: 'takenOverName', kind: 'text', required: true, maxLength: nameMaxLength },
        { id: 'on', kind: 'date', required: true, value: today(services) },
        { id: 'familyView', kind: 'longText', required: true, maxLength: reasonMaxLength },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const takenOverBy = choiceValue(values, 'takenOverBy', takers);
    if (!takenOverBy.ok) return takenOverBy;
    const on = dateValue(values, 'on');
    if (!on.ok) return on;
    return changeAndShow(services, actor, {
      reference,
      right: 'closeCase',
      command: {
        type: 'closeCase',
        closing: {
          takenOverBy: takenOverBy.value,
          name: values.takenOverName ?? '',
          on: on.value,
          familyView: values.familyView ?? '',
        },
      },
      tell: ({ after }) =>
        after.network.flatMap((person): Telling[] =>
          person.kind === 'professional' && person.staffId !== undefined && person.staffId !== actor.person.id
            ? [{ to: person.staffId, notice: { kind: 'caseClosed', reference } }]
            : [],
        ),
    });
  },
};

const takers = ['coordinator', 'service', 'network'] as const;

const system = (tenantId: string): Actor => ({ tenantId, person: systemActor, requestId: 'system' });

/** C4: the lead hears at once when a case is uncovered, and when it is covered again. */
const tellLead =
  (leadOf: (familyCase: FamilyCase) => StaffId | undefined) =>
  ({ before, after, events }: Changed): readonly Telling[] => {
    const leadId = leadOf(before);
    if (leadId === undefined) return [];
    const { reference } = after;
    return events.flatMap(({ type }): Telling[] => {
      if (type === 'CaseUncovered') return [{ to: leadId, notice: { kind: 'caseUncovered', reference } }];
      if (type === 'CaseCovered') return [{ to: leadId, notice: { kind: 'caseCovered', reference } }];
      return [];
    });
  };

/** Holds one case against the staff list of the day. Safe to repeat: nothing happens when nothing has changed. */
const reviewCase = async (services: Services, tenantId: string, entry: CaseEntry): Promise<void> => {
  const { organisation } = await municipality(services, tenantId);
  const { deputy: planned } = entry;
  const [coordinator, deputy] = await Promise.all([
    staffMember(services, tenantId, entry.coordinatorId),
    planned && staffMember(services, tenantId, planned.staffId),
  ]);
  await changeCase(services, system(tenantId), {
    reference: entry.reference,
    right: 'system',
    command: { type: 'reviewCoverage', coordinator, deputy },
    tell: tellLead(({ departmentId }) => organisation.departments.get(departmentId)?.leadId),
  });
};

/**
 * C4: the daily review, also run after an import: every open case whose coordinator is gone without a deputy shows as
 * uncovered and its lead is told. Cases are read page by page.
 */
export const reviewCoverage = async (services: Services, tenantId: string): Promise<void> => {
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<CaseEntry>('caseEntry', {
      keys: [openCasesKey],
      ...(after !== undefined && { after }),
    });
    for (const { body } of page.documents) await reviewCase(services, tenantId, body);
    after = page.next;
  } while (after !== undefined);
};
