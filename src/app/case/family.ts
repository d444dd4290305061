import { rank } from '../../domain/base/matching';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { NetworkPerson } from '../../domain/case/family-case';
import { caseForm, type Filled } from '../base/declared-form';
import { echo } from '../base/echo';
import type { Actor, Services } from '../base/services';
import { tellWhoLeaves } from '../meeting/meeting-notices';
import { colleagueField } from '../organisation/colleague-field';
import { municipalityOf, namedColleague } from '../organisation/directory';
import type { Wish } from './case-store';
import { changeAndShow } from './case-view';

export const addMemberForm = caseForm('case.addMember', 'addMember', {
  carryOut: ({ services, actor, ids: { reference } }, { birthYear, language, interpreter, ...member }) =>
    changeAndShow(services, actor, {
      reference,
      right: 'addMember',
      command: {
        type: 'addMember',
        member: {
          ...member,
          ...(birthYear !== undefined && { birthYear }),
          ...(language !== undefined && { language }),
          ...(interpreter && { interpreter }),
        },
      },
    }),
});

/** M3: a colleague from the staff list, another professional, or somebody of the family's own. */
export const addNetworkForm = caseForm('case.addNetwork', 'addNetworkPerson', {
  open: async ({ services, actor }) =>
    ok({
      fields: {
        kind: { value: 'colleague' },
        colleague: await colleagueField(services, actor.tenantId, 'active'),
      },
    }),
  carryOut: async ({ services, actor, ids: { reference } }, filled) => {
    const person = await networkPerson(services, actor, filled);
    return person.ok
      ? changeAndShow(services, actor, {
          reference,
          right: 'addNetworkPerson',
          command: { type: 'addNetworkPerson', person: person.value },
        })
      : person;
  },
});

type NewNetworkPerson = Extract<Wish['command'], { type: 'addNetworkPerson' }>['person'];

const networkPerson = async (
  services: Services,
  actor: Actor,
  { kind, colleague: typed, name: called = '', role, ...when }: Filled<'case.addNetwork'>,
): Promise<Result<NewNetworkPerson>> => {
  if (kind === 'private') return ok({ kind, name: called, relation: role ?? '', ...when });
  if (kind === 'professional') return ok({ kind, name: called, role: role ?? '', organisation: '' });
  return colleagueInNetwork(services, actor, typed ?? called, role, 'colleague');
};

/** A colleague as the network names them: by the staff list, with their role for this family. */
export const colleagueInNetwork = async (
  services: Services,
  actor: Actor,
  typed: string,
  role: string | undefined,
  field: string,
): Promise<Result<NewNetworkPerson>> => {
  const colleague = await namedColleague(services, actor.tenantId, typed, field);
  if (!colleague.ok) return colleague;
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const { id, name, title, departmentId } = colleague.value;
  return ok({
    kind: 'professional',
    staffId: id,
    name,
    role: role || title || '–',
    organisation: organisation.departments.get(departmentId)?.name ?? '',
  });
};

const called = (person: NetworkPerson): string =>
  `${person.name} · ${person.kind === 'private' ? person.relation : person.role}`;

/** M3: somebody who is no longer there for the family. */
export const removeNetworkForm = caseForm('case.removeNetwork', 'removeNetworkPerson', {
  open: ({ familyCase }) => {
    const choices = familyCase.network.map((person) => ({ value: person.id, text: called(person) }));
    return ok({ fields: { person: { choices } } });
  },
  carryOut: async ({ services, actor, familyCase, ids: { reference } }, { person: typed }) => {
    const fits = familyCase.network.filter(({ id, name }) => id === typed || rank(typed, [name]).exact);
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
});
