import { reasonMaxLength } from '../../domain/base/decision';
import { ok, refuse } from '../../domain/base/result';
import { aliasMaxLength, mayCoordinate } from '../../domain/case/opening';
import { hasRole, type StaffMember } from '../../domain/organisation/organisation';
import type { FieldView } from '../../views/form';
import type { NoticeView } from '../../views/notice';
import { answerValue, colleagueField, dateValue, type FormValues } from '../base/form-values';
import type { Form } from '../base/forms';
import { today } from '../base/services';
import { namedColleague } from '../organisation/directory';
import { createCase } from './case-creation';
import { caseViewAfter, changeAndShow } from './case-view';

/** The right to open a case (domain § 3). */
export const mayOpen = (person: StaffMember): boolean =>
  hasRole(person, 'coordinator') || hasRole(person, 'lead');

const factFields: readonly FieldView[] = (
  ['publicSupport', 'complexProblems', 'otherMemberHasCase'] as const
).map((id) => ({
  id,
  kind: 'choice',
  required: false,
  value: 'unclear',
  choices: [{ value: 'yes' }, { value: 'no' }, { value: 'unclear' }],
}));
const exceptionField: FieldView = {
  id: 'exceptionReason',
  kind: 'longText',
  required: false,
  maxLength: reasonMaxLength,
};

const targetGroupOf = (values: FormValues) => ({
  publicSupport: answerValue(values, 'publicSupport'),
  complexProblems: answerValue(values, 'complexProblems'),
  otherMemberHasCase: answerValue(values, 'otherMemberHasCase'),
  ...(values.exceptionReason && { exceptionReason: values.exceptionReason }),
});

/** T1, T3: open a case. Whoever opens it coordinates it, unless another colleague is named, who then is told. */
export const openCaseForm: Form<'case.open'> = {
  name: 'case.open',
  open: async (services, actor) => {
    if (!mayOpen(actor.person)) return refuse('NotAllowed');
    return ok({
      fields: [
        { id: 'alias', kind: 'text', required: true, maxLength: aliasMaxLength },
        { id: 'startedOn', kind: 'date', required: true, value: today(services) },
        await colleagueField(
          services,
          actor.tenantId,
          {
            id: 'coordinator',
            required: true,
            value: hasRole(actor.person, 'coordinator') ? actor.person.id : undefined,
          },
          'role:coordinator',
          () => true,
        ),
        ...factFields,
        exceptionField,
      ],
    });
  },
  submit: async (services, actor, _ids, values) => {
    if (!mayOpen(actor.person)) return refuse('NotAllowed');
    const startedOn = dateValue(values, 'startedOn');
    if (!startedOn.ok) return startedOn;
    const coordinator = await namedColleague(
      services,
      actor.tenantId,
      values.coordinator || actor.person.id,
      'coordinator',
    );
    if (!coordinator.ok) return coordinator;
    const able = mayCoordinate(coordinator.value);
    if (!able.ok) return refuse(able.refusal.code, { ...able.refusal, field: 'coordinator' });
    const group = targetGroupOf(values);
    const answered = Object.values(group).some((fact) => fact !== 'unclear');
    const opening = {
      alias: values.alias ?? '',
      startedOn: startedOn.value,
      coordinator: coordinator.value,
      ...(answered && { targetGroup: group }),
    };
    const change = await createCase(services, actor, opening, (familyCase) =>
      familyCase.coordinatorId === actor.person.id
        ? []
        : [
            {
              to: familyCase.coordinatorId,
              notice: { kind: 'caseAssigned', reference: familyCase.reference, by: actor.person.id },
              sender: actor.person.id,
            },
          ],
    );
    if (!change.ok) return change;
    const { familyCase } = change.value;
    const shown = await caseViewAfter(services, actor, familyCase);
    return shown.ok ? shown : ok(openedForOther(familyCase.reference, coordinator.value.name));
  },
};

/** Opened for a colleague in another department: it is no longer the opener's to see. */
const openedForOther = (reference: string, coordinator: string): NoticeView => ({
  name: 'notice',
  tone: 'done',
  message: { kind: 'caseOpened', reference, coordinator },
  actions: [],
});

export const recordTargetGroupForm: Form<'case.recordTargetGroup'> = {
  name: 'case.recordTargetGroup',
  right: 'recordTargetGroup',
  open: async () => ok({ fields: [...factFields, exceptionField] }),
  submit: (services, actor, { reference }, values) =>
    changeAndShow(services, actor, {
      reference,
      right: 'recordTargetGroup',
      command: { type: 'recordTargetGroup', targetGroup: targetGroupOf(values) },
    }),
};
