import { rank } from '../../domain/base/matching';
import { ok, type Result, refuse } from '../../domain/base/result';
import { nameMaxLength } from '../../domain/case/family';
import { memberRelations, type NetworkPerson } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import { echo } from '../base/echo';
import { choiceValue, colleagueField, type FormValues, isOn } from '../base/form-values';
import type { Form } from '../base/forms';
import type { Actor, Services } from '../base/services';
import { tellWhoLeaves } from '../meeting/meeting-notices';
import { municipalityOf, namedColleague } from '../organisation/directory';
import { openCaseFor, type Wish } from './case-store';
import { changeAndShow } from './case-view';

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
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const { id, name, title, departmentId } = colleague.value;
  return ok({
    kind: 'professional',
    staffId: id,
    name,
    role: values.role?.trim() || title || '–',
    organisation: organisation.departments.get(departmentId)?.name ?? '',
  });
};

const called = (person: NetworkPerson): string =>
  `${person.name} · ${person.kind === 'private' ? person.relation : person.role}`;

/** M3: somebody who is no longer there for the family. */
export const removeNetworkForm: Form<'case.removeNetwork'> = {
  name: 'case.removeNetwork',
  right: 'removeNetworkPerson',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { network } = opened.value.familyCase;
    const choices = network.map((person) => ({ value: person.id, text: called(person) }));
    return ok({ fields: [{ id: 'person', kind: 'choice', required: true, filtered: true, choices }] });
  },
  submit: async (services, actor, { reference }, values) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase, relations } = opened.value;
    // Before anybody of the network is named.
    if (!may('removeNetworkPerson', familyCase, relations)) return refuse('NotAllowed');
    const { network } = familyCase;
    const typed = values.person?.trim() ?? '';
    if (typed === '') return refuse('FieldMissing', { field: 'person' });
    const fits = network.filter(({ id, name }) => id === typed || rank(typed, [name]).exact);
    const [only, ...others] = fits;
    if (only === undefined)
      return refuse('PersonUnknown', { field: 'person', params: { name: echo(typed) } });
    if (others.length > 0) {
      const names = fits.map(called).join(', ');
      return refuse('PersonAmbiguous', { field: 'person', params: { name: echo(typed), names } });
    }
    return changeAndShow(services, actor, {
      reference,
      right: 'removeNetworkPerson',
      command: { type: 'removeNetworkPerson', id: only.id },
      tell: () => tellWhoLeaves(services, actor, reference, only),
    });
  },
};
