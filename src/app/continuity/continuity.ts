import { ok, type Result } from '../../domain/base/result';
import { nameMaxLength } from '../../domain/case/family';
import type { FamilyCase } from '../../domain/case/family-case';
import { reasonMaxLength } from '../../domain/case/opening';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import type { CaseView } from '../../views/case';
import { choiceValue, colleagueField, dateValue } from '../base/form-values';
import type { Form } from '../base/forms';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, openCasesKey } from '../case/case-entry';
import { changeCase, type Wish } from '../case/case-store';
import { caseViewAfter, changeAndShow } from '../case/case-view';
import { municipality, namedColleague, staffMember } from '../organisation/directory';
import type { Telling } from '../telling/tellings';

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
    const toLead = await tellLead(services, actor);
    const toDeputy: readonly Telling[] =
      deputy.value.id === actor.person.id
        ? []
        : [{ to: deputy.value.id, notice: { kind: 'deputyAppointed', reference }, sender: actor.person.id }];
    return changeAndReview(services, actor, {
      reference,
      right: 'appointDeputy',
      command: { type: 'appointDeputy', deputy: deputy.value, from: from.value, to: to.value },
      tell: (changed) => [...toDeputy, ...toLead(changed)],
    });
  },
};

export const endDeputy = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> =>
  changeAndReview(services, actor, { reference, right: 'endDeputy', command: { type: 'endDeputy' } });

/** A change of who covers an absence can leave nobody; that shows at once (C4). */
const changeAndReview = async (services: Services, actor: Actor, wish: Wish): Promise<Result<CaseView>> => {
  const change = await changeCase(services, actor, wish);
  if (!change.ok) return change;
  await reviewCase(services, actor.tenantId, wish.reference);
  return caseViewAfter(services, actor, change.value.familyCase);
};

/**
 * C4: the lead takes an uncovered case. Content is seen from here on, and that is recorded by the change. Whoever was
 * to get the case hears that the hand-over is withdrawn.
 */
export const takeOver = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> =>
  changeAndShow(services, actor, {
    reference,
    right: 'takeOver',
    command: { type: 'takeOver' },
    tell: ({ before: { handover } }) =>
      handover === undefined || handover.receiverId === actor.person.id
        ? []
        : [{ to: handover.receiverId, notice: { kind: 'handover', reference, handoverId: handover.id } }],
  });

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

/** C4: the lead hears at once when a case is uncovered, and when it is covered again by somebody else's doing. */
export const tellLead = async (
  services: Services,
  { tenantId, person }: Actor,
): Promise<(changed: Changed) => readonly Telling[]> => {
  const { organisation } = await municipality(services, tenantId);
  return ({ before, after, events }) => {
    const leadId = organisation.departments.get(before.departmentId)?.leadId;
    if (leadId === undefined || leadId === person.id) return [];
    const { reference } = after;
    return events.flatMap(({ type }): Telling[] => {
      if (type === 'CaseUncovered') return [{ to: leadId, notice: { kind: 'caseUncovered', reference } }];
      if (type === 'CaseCovered') return [{ to: leadId, notice: { kind: 'caseCovered', reference } }];
      return [];
    });
  };
};

/** C2: whoever becomes coordinator by a review, having said yes before, hears that it is now. */
const tellNewCoordinator = ({ after, events }: Changed): readonly Telling[] =>
  events.flatMap((event): Telling[] =>
    event.type === 'CoordinatorChanged' && event.handoverId !== undefined
      ? [
          {
            to: event.coordinatorId,
            notice: { kind: 'handover', reference: after.reference, handoverId: event.handoverId },
          },
        ]
      : [],
  );

/**
 * C4: holds one case against the staff list of the day; also after a change of who answers for it. Safe to repeat:
 * nothing happens when nothing has changed.
 */
export const reviewCase = async (
  services: Services,
  tenantId: string,
  reference: FamilyCase['reference'],
): Promise<void> => {
  const actor = system(tenantId);
  const person = async (id: StaffId | undefined) =>
    id === undefined ? undefined : staffMember(services, tenantId, id);
  const toLead = await tellLead(services, actor);
  await changeCase(services, actor, {
    reference,
    right: 'system',
    command: async ({ coordinatorId, deputy, handover }) => {
      const named = [coordinatorId, deputy?.staffId, handover?.receiverId];
      const [coordinator, deputyMember, receiver] = await Promise.all(named.map(person));
      return { type: 'reviewCoverage', coordinator, deputy: deputyMember, receiver };
    },
    tell: (changed) => [...toLead(changed), ...tellNewCoordinator(changed)],
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
    for (const { body } of page.documents) await reviewCase(services, tenantId, body.reference);
    after = page.next;
  } while (after !== undefined);
};
