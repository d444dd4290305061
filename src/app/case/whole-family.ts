import { fold } from '../../domain/base/matching';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { AddMember, AddNetworkPerson } from '../../domain/case/family';
import { caseForm, type Filled } from '../base/declared-form';
import { colleagueField } from '../organisation/colleague-field';
import { changeAndShow } from './case-view';
import { colleagueInNetwork } from './family';

const lines = (typed = ''): readonly string[] =>
  typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** `Alma 2014`, `Alma, 2014`, `Alma`. */
const childIn = (line: string): AddMember => {
  const [, name = line, year] = /^(.*?)[\s,(]*(\d{4})\)?$/u.exec(line) ?? [];
  return {
    type: 'addMember',
    member: {
      name: year === undefined ? line : name,
      relation: 'child',
      custody: false,
      livesElsewhere: false,
      ...(year !== undefined && { birthYear: Number(year) }),
    },
  };
};

const membersIn = ({
  mother,
  father,
  custody,
  elsewhere,
  children,
}: Filled<'case.addFamily'>): readonly AddMember[] => [
  ...(['mother', 'father'] as const).flatMap((relation): readonly AddMember[] => {
    const name = relation === 'mother' ? mother : father;
    if (name === undefined) return [];
    const [holds, livesElsewhere] = [custody.includes(relation), elsewhere.includes(relation)];
    return [{ type: 'addMember', member: { name, relation, custody: holds, livesElsewhere } }];
  }),
  ...lines(children).map(childIn),
];

/** The whole family at once: all of it, or nothing if something can't be recorded. */
export const addFamilyForm = caseForm('case.addFamily', 'addMember', {
  carryOut: ({ services, actor, ids: { reference } }, filled) => {
    const command = membersIn(filled);
    if (command.length === 0) return Promise.resolve(refuse('FieldMissing', { field: 'mother' }));
    return changeAndShow(services, actor, { reference, right: 'addMember', command });
  },
});

/** M3: `Gudrun, mormor`. Without a comma nobody knows who they are to the family. */
const tieIn = (line: string, field: string): Result<{ readonly name: string; readonly tie: string }> => {
  const [name = '', ...tie] = line.split(',').map((part) => part.trim());
  return name === '' || tie.join(', ') === ''
    ? refuse('FieldMissing', { field })
    : ok({ name, tie: tie.join(', ') });
};

const named = (typed: string | undefined, name: string): boolean =>
  (typed ?? '').split(/[,;]/).some((one) => fold(one.trim()) === fold(name));

const othersIn = ({
  privates,
  professionals,
  weekends,
  holidays,
  afterwards,
  wished,
}: Filled<'case.addNetworks'>): Result<readonly AddNetworkPerson[]> => {
  const commands: AddNetworkPerson[] = [];
  for (const [typed, field] of [
    [privates, 'privates'],
    [professionals, 'professionals'],
  ] as const) {
    for (const line of lines(typed)) {
      const tie = tieIn(line, field);
      if (!tie.ok) return tie;
      const { name, tie: relation } = tie.value;
      commands.push({
        type: 'addNetworkPerson',
        person:
          field === 'professionals'
            ? { kind: 'professional', name, role: relation, organisation: '' }
            : {
                kind: 'private',
                name,
                relation,
                atWeekends: named(weekends, name),
                inHolidays: named(holidays, name),
                afterEffort: named(afterwards, name),
                childsWish: named(wished, name),
              },
      });
    }
  }
  return ok(commands);
};

/** M3: the network as drawn with the family, at once. */
export const addNetworksForm = caseForm('case.addNetworks', 'addNetworkPerson', {
  open: async ({ services, actor }) => {
    const field = await colleagueField(services, actor.tenantId, 'active');
    return ok({ fields: { colleague: field, colleague2: field } });
  },
  carryOut: async ({ services, actor, ids: { reference } }, filled) => {
    const command: AddNetworkPerson[] = [];
    for (const field of ['colleague', 'colleague2'] as const) {
      const typed = filled[field];
      if (typed === undefined) continue;
      const person = await colleagueInNetwork(services, actor, typed, undefined, field);
      if (!person.ok) return person;
      command.push({ type: 'addNetworkPerson', person: person.value });
    }
    const others = othersIn(filled);
    if (!others.ok) return others;
    command.push(...others.value);
    if (command.length === 0) return refuse('FieldMissing', { field: 'privates' });
    return changeAndShow(services, actor, { reference, right: 'addNetworkPerson', command });
  },
});
