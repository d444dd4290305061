import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase, Member, NetworkPerson } from '../../domain/case/family-case';
import {
  applyCorrection,
  type CorrectFact,
  contactsIn,
  lastContactWithout,
} from '../../domain/correct/corrections';
import type { CorrectView } from '../../views/case/correct';
import { type AskedOfCase, caseForm } from '../base/declared-form';
import { changeCase } from '../case/case-store';
import { changesOf, contactsOf, correctViewAfter } from './correct-view';
import { tellWhoRelied, whoRelied } from './who-relied';

type Corrected = NonNullable<CorrectView['done']>;

/** Carries out a correction, tells those who relied on what was there, and shows what else can be corrected. */
const correct = async (
  { services, actor, familyCase: { reference } }: AskedOfCase,
  done: Corrected,
  command: (familyCase: FamilyCase) => Promise<CorrectFact | readonly CorrectFact[]>,
): Promise<Result<CorrectView>> => {
  const change = await changeCase(services, actor, {
    reference,
    right: 'correctFacts',
    command,
    tell: (changed) => tellWhoRelied(services, actor, changed),
  });
  if (!change.ok) return change;
  const { before, familyCase, events } = change.value;
  const told = before === undefined ? [] : await whoRelied(services, actor, { before, after: familyCase });
  return correctViewAfter(services, actor, reference, {
    ...(events.length > 0 && { done, told: told.map(({ name }) => name) }),
  });
};

/** L8: where others relied on what was there, they are told why it changed. */
const needsReason = async (
  { services, actor, familyCase: before }: AskedOfCase,
  after: FamilyCase,
): Promise<boolean> => (await whoRelied(services, actor, { before, after })).length > 0;

export const correctAliasForm = caseForm('correct.alias', 'correctFacts', {
  open: ({ familyCase }) => ok({ fields: { alias: { value: familyCase.alias } } }),
  carryOut: async (asked, { alias, reason: because = '' }) => {
    const { familyCase } = asked;
    const after = { ...familyCase, alias };
    if (because === '' && alias !== familyCase.alias && (await needsReason(asked, after)))
      return refuse('ReasonMissing', { field: 'reason' });
    return correct(asked, 'alias', async () => ({ type: 'correctAlias', alias, because }));
  },
});

const memberNamed = ({ familyCase, ids }: AskedOfCase): Member | undefined =>
  familyCase.members.find(({ id }) => id === ids.member);

export const correctMemberForm = caseForm('correct.member', 'correctFacts', {
  open: (asked) => {
    const member = memberNamed(asked);
    if (member === undefined) return refuse('MemberUnknown');
    return ok({
      fields: {
        name: { value: member.name },
        relation: { value: member.relation },
        birthYear: { value: member.birthYear?.toString() },
        custody: { value: String(member.custody) },
        livesElsewhere: { value: String(member.livesElsewhere) },
        language: { value: member.language },
        interpreter: { value: String(member.interpreter === true) },
      },
    });
  },
  carryOut: async (asked, { reason: because = '', birthYear, language, interpreter, ...said }) => {
    const was = memberNamed(asked);
    if (was === undefined) return refuse('MemberUnknown');
    const member: Member = {
      id: was.id,
      ...said,
      ...(birthYear !== undefined && { birthYear }),
      ...(language !== undefined && { language }),
      ...(interpreter && { interpreter }),
    };
    const after = applyCorrection(asked.familyCase, { type: 'MemberCorrected', was, member });
    if (because === '' && (await needsReason(asked, after)))
      return refuse('ReasonMissing', { field: 'reason' });
    return correct(asked, 'member', async () => ({ type: 'correctMember', member, because }));
  },
});

export const removeMemberForm = caseForm('correct.removeMember', 'correctFacts', {
  open: (asked) => {
    const member = memberNamed(asked);
    return member === undefined ? refuse('MemberUnknown') : ok({ about: { name: member.name } });
  },
  carryOut: (asked, { reason: because }) =>
    correct(asked, 'memberRemoved', async () => ({
      type: 'removeMember',
      memberId: asked.ids.member ?? '',
      because,
    })),
});

const personNamed = ({ familyCase, ids }: AskedOfCase): NetworkPerson | undefined =>
  familyCase.network.find(({ id }) => id === ids.person);

/** M3. A colleague's name comes from the staff list. */
export const correctNetworkForm = caseForm('correct.network', 'correctFacts', {
  open: (asked) => {
    const person = personNamed(asked);
    if (person === undefined) return refuse('NoLongerThere');
    const isPrivate = person.kind === 'private';
    const isColleague = person.kind === 'professional' && person.staffId !== undefined;
    const when = (is: boolean | undefined) =>
      isPrivate ? ({ value: String(is === true) } as const) : ('hidden' as const);
    const own = isPrivate ? person : undefined;
    return ok({
      ...(isColleague && { about: { name: person.name } }),
      fields: {
        name: isColleague ? 'hidden' : { required: true, value: person.name },
        role: { value: isPrivate ? person.relation : person.role },
        atWeekends: when(own?.atWeekends),
        inHolidays: when(own?.inHolidays),
        afterEffort: when(own?.afterEffort),
        childsWish: when(own?.childsWish),
      },
    });
  },
  carryOut: async (asked, { name, role, reason: because = '', ...when }) => {
    const was = personNamed(asked);
    if (was === undefined) return refuse('NoLongerThere');
    const person: NetworkPerson =
      was.kind === 'private'
        ? { ...was, name: name ?? '', relation: role, ...when }
        : { ...was, name: was.staffId === undefined ? (name ?? '') : was.name, role };
    return correct(asked, 'network', async () => ({ type: 'correctNetworkPerson', person, because }));
  },
});

/** C5: a contact that was logged twice, or never took place. */
export const takeOffContactForm = caseForm('correct.contact', 'correctFacts', {
  open: async ({ services, actor, familyCase, ids }) => {
    const contacts = await contactsOf(services, actor.tenantId, familyCase.reference);
    const contact = contacts.find(({ id }) => id === ids.contact);
    return contact === undefined ? refuse('NoLongerThere') : ok({ about: { on: contact.on } });
  },
  carryOut: async (asked, { reason: because = '' }) => {
    const { services, actor, familyCase, ids } = asked;
    const contacts = await contactsOf(services, actor.tenantId, familyCase.reference);
    const contact = contacts.find(({ id }) => id === ids.contact);
    if (contact === undefined) return correctViewAfter(services, actor, familyCase.reference, {});
    return correct(asked, 'contact', async ({ reference }) => {
      const changes = await changesOf(services, actor.tenantId, reference);
      // Somebody else may have been faster.
      if (!contactsIn(changes).some(({ id }) => id === contact.id)) return [];
      const lastContactOn = lastContactWithout(changes, contact.id);
      return {
        type: 'takeOffContact',
        contact,
        because,
        ...(lastContactOn !== undefined && { lastContactOn }),
      };
    });
  },
});
