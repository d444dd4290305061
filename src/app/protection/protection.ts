import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { keptOut, protectable } from '../../domain/protection/protection';
import {
  type Protection,
  protectedMatters,
  wholePrivateNetwork,
} from '../../domain/protection/protection-record';
import type { CaseView } from '../../views/case/case';
import { caseForm } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import type { Wish } from '../case/case-store';
import { changeAndShow } from '../case/case-view';
import { namesIn } from './protection-view';
import { tellOfMeetingsKept } from './protection-watch';

/** The one a card names; undefined for a new one. */
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

/** S11: who must not learn what about whom. Opened from its row, it changes that one. */
export const recordProtectionForm = caseForm('protection.record', 'protect', {
  open: ({ familyCase, ids: { protection: id } }) => {
    const present = protectionIn(familyCase, id);
    if (id !== undefined && present === undefined) return refuse('ProtectionEnded');
    return ok({
      fields: {
        who: { choices: choicesOf(protectable(familyCase)), value: present?.protectedIds.join(',') },
        from: {
          choices: [...choicesOf(keptOut(familyCase)), { value: wholePrivateNetwork }],
          value: present?.fromIds.join(','),
        },
        matters: { value: (present?.matters ?? protectedMatters).join(',') },
        reason: { value: present?.reason },
      },
    });
  },
  carryOut: (
    { services, actor, ids: { reference, protection } },
    { who: protectedIds, from: fromIds, ...filled },
  ) =>
    change(services, actor, reference, {
      type: 'recordProtection',
      protectedIds,
      fromIds,
      ...filled,
      ...(protection !== undefined && { id: protection }),
    }),
});

/** "Freja, Alma – Bo": who is protected from whom, on one line for a list of choices. */
const peopleIn = (familyCase: FamilyCase, { protectedIds, fromIds }: Protection): string =>
  [protectedIds, fromIds]
    .map((ids) => namesIn(familyCase, ids).join(', '))
    .filter((names) => names !== '')
    .join(' – ');

/** Which of those that apply: a card names one; when typed, there may be several to choose from. */
export const endProtectionForm = caseForm('protection.end', 'protect', {
  open: ({ familyCase, ids: { protection: pressed } }) => {
    const { protections = [] } = familyCase;
    const offered = protections.filter(({ id }) => pressed === undefined || id === pressed);
    const [only, ...others] = offered;
    if (only === undefined) return refuse('ProtectionEnded');
    return ok({
      fields: {
        which: {
          required: true,
          choices: offered.map((one) => ({ value: one.id, text: peopleIn(familyCase, one) })),
          value: others.length === 0 ? only.id : undefined,
        },
      },
    });
  },
  carryOut: async ({ services, actor, ids: { reference, protection } }, { which, reason: because }) => {
    const id = protection ?? which;
    return id === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : change(services, actor, reference, { type: 'endProtection', id, because });
  },
});
