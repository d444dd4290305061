import { ok, refuse } from '../../domain/base/result';
import type { TargetGroup } from '../../domain/case/family-case';
import { mayCoordinate } from '../../domain/case/opening';
import { hasRole, type StaffMember } from '../../domain/organisation/organisation';
import type { NoticeView } from '../../views/notice';
import { caseForm, type Filled, form } from '../base/declared-form';
import { today } from '../base/services';
import { colleagueField } from '../organisation/colleague-field';
import { namedColleague } from '../organisation/directory';
import { createCase } from './case-creation';
import { caseViewAfter, changeAndShow } from './case-view';

/** The right to open a case (domain § 3). */
export const mayOpen = (person: StaffMember): boolean =>
  hasRole(person, 'coordinator') || hasRole(person, 'lead');

const unclear = { value: 'unclear' } as const;
const facts = { publicSupport: unclear, complexProblems: unclear, otherMemberHasCase: unclear };

const targetGroupOf = ({
  publicSupport = 'unclear',
  complexProblems = 'unclear',
  otherMemberHasCase = 'unclear',
  exceptionReason,
}: Filled<'case.recordTargetGroup'>): TargetGroup => ({
  publicSupport,
  complexProblems,
  otherMemberHasCase,
  ...(exceptionReason !== undefined && { exceptionReason }),
});

/** T1, T3: opens a case. Whoever opens it coordinates it, unless another colleague is named, who is then told. */
export const openCaseForm = form('case.open', {
  open: async ({ services, actor: { tenantId, person } }) =>
    mayOpen(person)
      ? ok({
          fields: {
            startedOn: { value: today(services) },
            coordinator: {
              ...(await colleagueField(services, tenantId, 'role:coordinator')),
              required: true,
              value: hasRole(person, 'coordinator') ? person.id : undefined,
            },
            ...facts,
          },
        })
      : refuse('NotAllowed'),
  carryOut: async ({ services, actor }, { alias, startedOn, coordinator: named, ...facts }) => {
    const { tenantId, person } = actor;
    if (!mayOpen(person)) return refuse('NotAllowed');
    const coordinator = await namedColleague(services, tenantId, named ?? person.id, 'coordinator');
    if (!coordinator.ok) return coordinator;
    const able = mayCoordinate(coordinator.value);
    if (!able.ok) return refuse(able.refusal.code, { ...able.refusal, field: 'coordinator' });
    const targetGroup = targetGroupOf(facts);
    const answered = Object.values(targetGroup).some((fact) => fact !== 'unclear');
    const opening = { alias, startedOn, coordinator: coordinator.value, ...(answered && { targetGroup }) };
    const change = await createCase(services, actor, opening, ({ coordinatorId, reference }) =>
      coordinatorId === person.id
        ? []
        : [
            {
              to: coordinatorId,
              notice: { kind: 'caseAssigned', reference, by: person.id },
              sender: person.id,
            },
          ],
    );
    if (!change.ok) return change;
    const { familyCase } = change.value;
    const shown = await caseViewAfter(services, actor, familyCase);
    return shown.ok ? shown : ok(openedForOther(familyCase.reference, coordinator.value.name));
  },
});

/** Opened for a colleague in another department: the opener may no longer see it. */
const openedForOther = (reference: string, coordinator: string): NoticeView => ({
  name: 'notice',
  tone: 'done',
  message: { kind: 'caseOpened', reference, coordinator },
  actions: [],
});

export const recordTargetGroupForm = caseForm('case.recordTargetGroup', 'recordTargetGroup', {
  open: () => ok({ fields: facts }),
  carryOut: ({ services, actor, ids: { reference } }, filled) =>
    changeAndShow(services, actor, {
      reference,
      right: 'recordTargetGroup',
      command: { type: 'recordTargetGroup', targetGroup: targetGroupOf(filled) },
    }),
});
