import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import type { CaseView } from '../../views/case/case';
import { caseForm } from '../base/declared-form';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, openCases } from '../case/case-entry';
import { changeCase, type Wish } from '../case/case-store';
import { caseViewAfter, changeAndShow } from '../case/case-view';
import { municipalityOf, staffMember } from '../organisation/directory';
import type { Telling } from '../telling/tellings';
import {
  type Changed,
  type DaysOfJob,
  type EndedTogether,
  endTogether,
  tellDeputy,
  tellWhoseDaysAreOver,
} from './deputies-told';

/** A change of who covers an absence can leave nobody; that shows at once (C4). */
export const changeAndReview = async (
  services: Services,
  actor: Actor,
  wish: Wish,
): Promise<Result<CaseView>> => {
  const change = await changeCase(services, actor, wish);
  if (!change.ok) return change;
  await reviewCase(services, actor.tenantId, wish.reference);
  return caseViewAfter(services, actor, change.value.familyCase);
};

/**
 * C4, C10: the lead takes an uncovered case. From here on they see its content, and the change records that. The coordinator
 * is told; whoever was to get the case hears that the hand-over is withdrawn.
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
    tell: ({ before: { coordinatorId, handover } }) => [
      { to: coordinatorId, notice: { kind: 'caseTakenOver', reference, by: actor.person.id } },
      ...(handover === undefined || handover.receiverId === actor.person.id
        ? []
        : [
            {
              to: handover.receiverId,
              notice: { kind: 'handover', reference, handoverId: handover.id },
            } as const,
          ]),
    ],
  });

/** C3: closes, naming who has taken over. Professionals in the network are told. */
export const closeCaseForm = caseForm('case.close', 'closeCase', {
  open: ({ services }) => ok({ fields: { on: { value: today(services) } } }),
  carryOut: ({ services, actor, ids: { reference } }, { takenOverName: name, ...closing }) =>
    changeAndShow(services, actor, {
      reference,
      right: 'closeCase',
      command: { type: 'closeCase', closing: { ...closing, name } },
      tell: ({ after }) =>
        after.network.flatMap((person): Telling[] =>
          person.kind === 'professional' && person.staffId !== undefined && person.staffId !== actor.person.id
            ? [{ to: person.staffId, notice: { kind: 'caseClosed', reference } }]
            : [],
        ),
    }),
});

const system = (tenantId: string): Actor => ({ tenantId, person: systemActor, requestId: 'system' });

/** C4: the lead hears at once when a case is uncovered, and when somebody else's action covers it again. */
export const tellLead = async (
  services: Services,
  { tenantId, person }: Actor,
): Promise<(changed: Changed) => readonly Telling[]> => {
  const { organisation } = await municipalityOf(services, tenantId);
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

/** C2: whoever said yes earlier and becomes coordinator through a review hears that it has happened. */
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
 * C4: checks one case against today's staff list; also after a change of who answers for it. Safe to repeat: if nothing has
 * changed, nothing happens. `saidBy` caused it and is not told. A former deputy is told `together` with the other cases of
 * the same action, or else of this one alone.
 */
export const reviewCase = async (
  services: Services,
  tenantId: string,
  reference: FamilyCase['reference'],
  { saidBy, together }: { readonly saidBy?: StaffId; readonly together?: EndedTogether } = {},
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
    tell: (changed) =>
      [...toLead(changed), ...tellNewCoordinator(changed), ...(together?.tell ?? tellDeputy)(changed)].filter(
        ({ to }) => to !== saidBy,
      ),
  });
};

/**
 * C4: the daily review, also run after an import: every open case whose coordinator is gone without a deputy shows as
 * uncovered, and its lead is told; given the `days` of the daily round, so is whoever deputised until then (C10). Cases are
 * read page by page.
 */
export const reviewCoverage = async (
  services: Services,
  tenantId: string,
  days?: DaysOfJob,
): Promise<void> => {
  const together = endTogether(services, tenantId);
  const entries: CaseEntry[] = [];
  for await (const entry of openCases(services, tenantId)) {
    await reviewCase(services, tenantId, entry.reference, { together });
    entries.push(entry);
  }
  await together.send();
  if (days !== undefined) await tellWhoseDaysAreOver(services, tenantId, entries, days);
};
