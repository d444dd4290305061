import { reasonMaxLength } from '../../domain/base/decision';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { keptOut, protectable } from '../../domain/protection/protection';
import {
  type Protection,
  protectedMatters,
  wholePrivateNetwork,
} from '../../domain/protection/protection-record';
import type { CaseView } from '../../views/case';
import type { FieldView } from '../../views/form';
import { listValue } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import type { Actor, Services } from '../base/services';
import { openCaseFor, type Wish } from '../case/case-store';
import { changeAndShow } from '../case/case-view';
import { namesIn } from './protection-view';
import { tellOfMeetingsKept } from './protection-watch';

/** The one that a card names; undefined for a new one. */
const protectionIn = ({ protections = [] }: FamilyCase, id: string | undefined): Protection | undefined =>
  protections.find((one) => one.id === id);

const choicesOf = (people: readonly { readonly id: string; readonly name: string }[]) =>
  people.map(({ id, name }) => ({ value: id, text: name }));

const change = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  command: Extract<Wish['command'], { type: 'recordProtection' | 'endProtection' }>,
): Promise<Result<CaseView>> =>
  changeAndShow(services, actor, {
    reference,
    right: 'protect',
    command,
    tell: (changed) => tellOfMeetingsKept(services, actor, changed),
  });

/** S11: who must not learn what about whom. Opened from its row it changes the one that stands there. */
export const recordProtectionForm: Form<'protection.record'> = {
  name: 'protection.record',
  right: 'protect',
  open: async (services, actor, { reference, protection: id }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const present = protectionIn(familyCase, id);
    if (id !== undefined && present === undefined) return refuse('ProtectionEnded');
    const several = (
      field: 'who' | 'from' | 'matters',
      choices: NonNullable<FieldView['choices']>,
      chosen: readonly string[] | undefined,
    ): FieldView => ({
      id: field,
      kind: 'choices',
      required: true,
      choices,
      ...(chosen && { value: chosen.join(',') }),
    });
    return ok({
      fields: [
        several('who', choicesOf(protectable(familyCase)), present?.protectedIds),
        several(
          'from',
          [...choicesOf(keptOut(familyCase)), { value: wholePrivateNetwork }],
          present?.fromIds,
        ),
        several(
          'matters',
          protectedMatters.map((value) => ({ value })),
          present?.matters ?? protectedMatters,
        ),
        {
          id: 'reason',
          kind: 'longText',
          required: true,
          maxLength: reasonMaxLength,
          ...(present && { value: present.reason }),
        },
      ],
    });
  },
  submit: (services, actor, { reference, protection }, values) =>
    change(services, actor, reference, {
      type: 'recordProtection',
      protectedIds: listValue(values, 'who'),
      fromIds: listValue(values, 'from'),
      matters: listValue(values, 'matters'),
      reason: values.reason ?? '',
      ...(protection !== undefined && { id: protection }),
    }),
};

/** "Freja, Alma – Bo": who is protected from whom, in a line for a list of choices. */
const peopleIn = (familyCase: FamilyCase, { protectedIds, fromIds }: Protection): string =>
  [protectedIds, fromIds]
    .map((ids) => namesIn(familyCase, ids).join(', '))
    .filter((names) => names !== '')
    .join(' – ');

/** Which of those that apply. A card names one; by typing there may be several to choose from. */
const whichField = async (
  services: Services,
  actor: Actor,
  { reference, protection: pressed }: FormIds,
): Promise<Result<FieldView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase } = opened.value;
  const offered = (familyCase.protections ?? []).filter(({ id }) => pressed === undefined || id === pressed);
  const [only, ...others] = offered;
  if (only === undefined) return refuse('ProtectionEnded');
  return ok({
    id: 'which',
    kind: 'choice',
    required: true,
    choices: offered.map((one) => ({ value: one.id, text: peopleIn(familyCase, one) })),
    ...(others.length === 0 && { value: only.id }),
  });
};

export const endProtectionForm: Form<'protection.end'> = {
  name: 'protection.end',
  right: 'protect',
  open: async (services, actor, ids) => {
    const which = await whichField(services, actor, ids);
    if (!which.ok) return which;
    return ok({
      fields: [which.value, { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength }],
    });
  },
  submit: (services, actor, { reference, protection }, values) => {
    const id = protection ?? values.which?.trim() ?? '';
    return id === ''
      ? Promise.resolve(refuse('FieldMissing', { field: 'which' }))
      : change(services, actor, reference, { type: 'endProtection', id, because: values.reason ?? '' });
  },
};
