import { nameMaxLength } from '../domain/family';
import { casePhases, type FormalDecision, memberRelations } from '../domain/family-case';
import { aliasMaxLength, reasonMaxLength } from '../domain/opening';
import { hasRole, type StaffMember } from '../domain/organisation';
import { nextPhase } from '../domain/phases';
import { ok, type Result, refuse } from '../domain/result';
import { type Due, whatIsDue } from '../domain/rhythm';
import { relationsTo } from '../domain/rights';
import { recordAccess } from './access-log';
import {
  type CaseEntry,
  changeCase,
  createCase,
  departmentKey,
  entryParties,
  openCaseFor,
  type Wish,
} from './case-store';
import { caseViewAfter, sightOf } from './case-view';
import { allPages, municipality, namedColleague, staffMember } from './directory';
import { ownEntries } from './find-case';
import { answerValue, choiceValue, colleagueField, dateValue, type FormValues, isOn } from './form-values';
import type { Form } from './forms';
import { type Actor, mainPartition, type Services, today } from './services';
import type { CaseListView, CaseView, FieldView, NoticeView } from './views';

/** The right to open a case (domain § 3). */
const mayOpen = (person: StaffMember): boolean => hasRole(person, 'coordinator') || hasRole(person, 'lead');

/** Changes a case by a wish and shows it as it then stands. */
export const changeAndShow = async (
  services: Services,
  actor: Actor,
  wish: Wish,
): Promise<Result<CaseView>> => {
  const change = await changeCase(services, actor, wish);
  return change.ok ? caseViewAfter(services, actor, change.value.familyCase) : change;
};

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

export const addMemberForm: Form<'case.addMember'> = {
  name: 'case.addMember',
  right: 'addMember',
  open: async () =>
    ok({
      fields: [
        { id: 'name', kind: 'text', required: true, maxLength: nameMaxLength },
        {
          id: 'relation',
          kind: 'choice',
          required: true,
          choices: memberRelations.map((value) => ({ value })),
        },
        { id: 'birthYear', kind: 'number', required: false, maxLength: 4 },
        { id: 'custody', kind: 'toggle', required: false },
        { id: 'livesElsewhere', kind: 'toggle', required: false },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const relation = choiceValue(values, 'relation', memberRelations);
    if (!relation.ok) return relation;
    const year = values.birthYear?.trim() ?? '';
    if (year !== '' && !/^\d{4}$/.test(year)) return refuse('YearImpossible', { field: 'birthYear' });
    return changeAndShow(services, actor, {
      reference,
      right: 'addMember',
      command: {
        type: 'addMember',
        member: {
          name: values.name ?? '',
          relation: relation.value,
          custody: isOn(values, 'custody'),
          livesElsewhere: isOn(values, 'livesElsewhere'),
          ...(year !== '' && { birthYear: Number(year) }),
        },
      },
    });
  },
};

/** M3: a colleague from the staff list, another professional, or somebody of the family's own. */
export const addNetworkForm: Form<'case.addNetwork'> = {
  name: 'case.addNetwork',
  right: 'addNetworkPerson',
  open: async (services, actor) =>
    ok({
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          required: true,
          value: 'colleague',
          choices: networkKinds.map((value) => ({ value })),
        },
        await colleagueField(
          services,
          actor.tenantId,
          { id: 'colleague', required: false },
          'active',
          () => true,
        ),
        { id: 'name', kind: 'text', required: false, maxLength: nameMaxLength },
        { id: 'role', kind: 'text', required: false, maxLength: nameMaxLength },
        { id: 'atWeekends', kind: 'toggle', required: false },
        { id: 'inHolidays', kind: 'toggle', required: false },
        { id: 'afterEffort', kind: 'toggle', required: false },
        { id: 'childsWish', kind: 'toggle', required: false },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const person = await networkPerson(services, actor, values);
    return person.ok
      ? changeAndShow(services, actor, {
          reference,
          right: 'addNetworkPerson',
          command: { type: 'addNetworkPerson', person: person.value },
        })
      : person;
  },
};

const networkKinds = ['colleague', 'professional', 'private'] as const;

type NewNetworkPerson = Extract<Wish['command'], { type: 'addNetworkPerson' }>['person'];

const networkPerson = async (
  services: Services,
  actor: Actor,
  values: FormValues,
): Promise<Result<NewNetworkPerson>> => {
  const kind = choiceValue(values, 'kind', networkKinds);
  if (!kind.ok) return kind;
  if (kind.value === 'private') {
    return ok({
      kind: 'private',
      name: values.name ?? '',
      relation: values.role ?? '',
      atWeekends: isOn(values, 'atWeekends'),
      inHolidays: isOn(values, 'inHolidays'),
      afterEffort: isOn(values, 'afterEffort'),
      childsWish: isOn(values, 'childsWish'),
    });
  }
  if (kind.value === 'professional') {
    return ok({ kind: 'professional', name: values.name ?? '', role: values.role ?? '', organisation: '' });
  }
  const colleague = await namedColleague(
    services,
    actor.tenantId,
    values.colleague ?? values.name ?? '',
    'colleague',
  );
  if (!colleague.ok) return colleague;
  const { organisation } = await municipality(services, actor.tenantId);
  const { id, name, title, departmentId } = colleague.value;
  return ok({
    kind: 'professional',
    staffId: id,
    name,
    role: values.role?.trim() || title || '–',
    organisation: organisation.departments.get(departmentId)?.name ?? '',
  });
};

/** T4. The next phase is the only one that can come; a formal decision is marked as one. */
export const movePhaseForm: Form<'case.movePhase'> = {
  name: 'case.movePhase',
  right: 'movePhase',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const next = nextPhase(opened.value.familyCase);
    if (next === undefined) return refuse('PhaseOrder');
    const day: FieldView = { id: 'on', kind: 'date', required: true, value: today(services) };
    const phase: FieldView = {
      id: 'to',
      kind: 'choice',
      required: true,
      value: next,
      choices: [{ value: next }],
    };
    const decision: readonly FieldView[] =
      next === 'decided'
        ? [
            { id: 'formalDecision', kind: 'toggle', required: false },
            { id: 'partyHearing', kind: 'toggle', required: false },
            { id: 'partyHearingExplanation', kind: 'text', required: false, maxLength: reasonMaxLength },
            { id: 'complaintGuidance', kind: 'toggle', required: false },
            { id: 'complaintGuidanceExplanation', kind: 'text', required: false, maxLength: reasonMaxLength },
          ]
        : [];
    return ok({ fields: [phase, day, ...decision] });
  },
  submit: async (services, actor, { reference }, values) => {
    const to = choiceValue(values, 'to', casePhases);
    if (!to.ok) return to;
    const on = dateValue(values, 'on');
    if (!on.ok) return on;
    return changeAndShow(services, actor, {
      reference,
      right: 'movePhase',
      command: {
        type: 'movePhase',
        to: to.value,
        on: on.value,
        ...(isOn(values, 'formalDecision') && { formalDecision: formalDecisionOf(values) }),
      },
    });
  },
};

const formalDecisionOf = (values: FormValues): FormalDecision => {
  const step = (field: string, explanation: string): FormalDecision['partyHearing'] =>
    isOn(values, field) ? { done: true } : { done: false, explanation: values[explanation] ?? '' };
  return {
    partyHearing: step('partyHearing', 'partyHearingExplanation'),
    complaintGuidance: step('complaintGuidance', 'complaintGuidanceExplanation'),
  };
};

const rowsAtMost = 15;
const urgencyOrder: readonly (Due['urgency'] | undefined)[] = ['overdue', 'soon', 'later', undefined];

/** "mine sager": what needs me first comes first. Each case that is listed is recorded as read (L1). */
export const listCases = async (
  services: Services,
  actor: Actor,
  scope: CaseListView['scope'],
  from: number,
): Promise<CaseListView> => {
  const { organisation, settings } = await municipality(services, actor.tenantId);
  const day = today(services);
  const entries =
    scope === 'mine' ? await ownEntries(services, actor) : await departmentEntries(services, actor);
  const rows = entries
    .flatMap((entry) => {
      const [relation, ...others] = relationsTo(entryParties(entry, organisation), actor.person, day);
      if (relation === undefined || entry.status === 'closed') return [];
      const next = whatIsDue(entry, settings.rhythm, day)[0];
      return [{ entry, relation, relations: [relation, ...others], ...(next && { next }) }];
    })
    .sort(
      (one, other) =>
        urgencyOrder.indexOf(one.next?.urgency) - urgencyOrder.indexOf(other.next?.urgency) ||
        (one.next?.on ?? '').localeCompare(other.next?.on ?? '') ||
        one.entry.reference.localeCompare(other.entry.reference),
    );
  const shown = rows.slice(from, from + rowsAtMost);
  await Promise.all(
    shown.map(({ entry, relation }) =>
      recordAccess(services, actor.tenantId, `case.${entry.reference}`, {
        by: actor.person.id,
        what: 'caseListed',
        basis: relation,
      }),
    ),
  );
  const cases = await Promise.all(
    shown.map(async ({ entry, relation, relations, next }): Promise<CaseListView['cases'][number]> => {
      const coordinator = await staffMember(services, actor.tenantId, entry.coordinatorId);
      const { alias, progress } = sightOf(entry, relations);
      return {
        reference: entry.reference,
        relation,
        coordinator: coordinator?.name ?? '',
        press: { verb: 'case.show', as: 'execute', ids: { reference: entry.reference } },
        ...(alias && { alias: entry.alias }),
        ...(progress && { phase: entry.phase }),
        ...(progress && next && { next }),
      };
    }),
  );
  const more = rows.length > from + rowsAtMost;
  return {
    name: 'case-list',
    scope,
    today: day,
    cases,
    actions: [
      ...(more
        ? [{ verb: 'cases.more', as: 'execute', ids: { scope, from: String(from + rowsAtMost) } } as const]
        : []),
      ...(mayOpen(actor.person) ? [{ verb: 'case.open', as: 'dialog' } as const] : []),
    ],
  };
};

/** A lead's department: references and deadlines, never stories. */
const departmentEntries = async (services: Services, actor: Actor): Promise<readonly CaseEntry[]> => {
  if (!hasRole(actor.person, 'lead')) return [];
  return allPages<CaseEntry>((after) =>
    mainPartition(services, actor.tenantId).find('caseEntry', {
      keys: [departmentKey(actor.person.departmentId)],
      ...(after !== undefined && { after }),
    }),
  );
};
