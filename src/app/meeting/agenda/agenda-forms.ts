import { ok, type Result, refuse } from '../../../domain/base/result';
import type { FamilyCase } from '../../../domain/case/family-case';
import { usualPurpose } from '../../../domain/consent/usual-purpose';
import type { Touches } from '../../../domain/meeting/agenda';
import type { ItemOwner, MeetingItem } from '../../../domain/meeting/meeting';
import type { MeetingCommand } from '../../../domain/meeting/meeting-decide';
import type { StaffMember } from '../../../domain/organisation/organisation';
import type { AgendaView } from '../../../views/meeting/agenda';
import type { FieldNow, Filled } from '../../base/declared-form';
import { today } from '../../base/services';
import { membersAsChoices } from '../../case/members';
import { purposeField, typesField } from '../../consent/consent-fields';
import { type Municipality, municipalityOf } from '../../organisation/directory';
import { type AskedOfMeeting, meetingForm } from '../meeting-form';
import { buildAgenda } from './agenda';
import type { AgendaDone } from './agenda-view';

const ownerKey = (owner: ItemOwner): string => {
  switch (owner.kind) {
    case 'member':
      return `member:${owner.memberId}`;
    case 'network':
      return `network:${owner.personId}`;
    case 'staff':
      return `staff:${owner.staffId}`;
    case 'heading':
      return `heading:${owner.heading}`;
  }
};

interface OwnerChoice {
  readonly owner: ItemOwner;
  readonly text: string;
}

/** M4: whose an item can be: the family first, then their network, then the writer. */
const ownersIn = ({ members, network }: FamilyCase, person: StaffMember): readonly OwnerChoice[] => {
  const others = network.map((one): OwnerChoice => {
    const staffId = one.kind === 'professional' ? one.staffId : undefined;
    return {
      owner: staffId === undefined ? { kind: 'network', personId: one.id } : { kind: 'staff', staffId },
      text: one.name,
    };
  });
  return [
    ...members.map(({ id, name }): OwnerChoice => ({ owner: { kind: 'member', memberId: id }, text: name })),
    ...others,
    ...(others.some(({ owner }) => owner.kind === 'staff' && owner.staffId === person.id)
      ? []
      : [{ owner: { kind: 'staff', staffId: person.id }, text: person.name } as const]),
  ];
};

/** A choice of members; a case can have none for a while (T3). */
const membersField = (familyCase: FamilyCase, chosen: readonly string[] = []): FieldNow | 'hidden' => {
  const choices = membersAsChoices(familyCase);
  return choices.length === 0 ? 'hidden' : { choices, value: chosen.join(',') || undefined };
};

const itemFields = (
  familyCase: FamilyCase,
  municipality: Municipality,
  { text, types, aboutIds, purpose, minutes }: Partial<MeetingItem>,
) => ({
  text: { value: text },
  types: touchesField(municipality, types),
  aboutIds: membersField(familyCase, aboutIds),
  purpose: purposeField(familyCase, municipality, purpose || undefined),
  minutes: { value: minutes?.toString() },
});

/** The choice for no type of information at all. */
const nothingConfidential = 'nothing';

/** S6: "nothing confidential" has to be said as well; until anything is said, the field asks. */
const touchesField = (municipality: Municipality, types: readonly string[] | undefined): FieldNow => {
  const { choices = [], value } = typesField(municipality, types);
  return {
    choices: [{ value: nothingConfidential }, ...choices],
    value: types?.length === 0 ? nothingConfidential : value,
  };
};

/** S6: undefined if nothing was said. A type chosen together with "nothing" counts, since that protects the family. */
const touchesIn = (
  { types: chosen, aboutIds, purpose }: Filled<'agenda.changeItem'>,
  usual: string | undefined,
): Touches | undefined => {
  const types = chosen.filter((type) => type !== nothingConfidential);
  if (types.length > 0) return { types, aboutIds, purpose: purpose ?? usual ?? '' };
  return chosen.length > 0 ? 'nothing' : undefined;
};

/** M4: the family's items in their own words, then those of others. */
export const addItemForm = meetingForm('agenda.addItem', {
  open: async ({ services, actor, familyCase }) => {
    const municipality = await municipalityOf(services, actor.tenantId);
    const choices = ownersIn(familyCase, actor.person).map(({ owner, text }) => ({
      value: ownerKey(owner),
      text,
    }));
    return ok({ fields: { owner: { choices }, ...itemFields(familyCase, municipality, {}) } });
  },
  carryOut: async (asked, { owner: key, minutes, ...item }) => {
    const { settings } = await municipalityOf(asked.services, asked.actor.tenantId);
    return buildAgenda(
      asked.services,
      asked.actor,
      { ...idsOf(asked), from: 'newest' },
      (_meeting, familyCase) => {
        const chosen = ownersIn(familyCase, asked.actor.person).find(({ owner }) => ownerKey(owner) === key);
        if (chosen === undefined) return refuse('ChoiceUnknown', { field: 'owner' });
        const touches = touchesIn({ ...item, minutes }, usualPurpose(familyCase, settings));
        return ok([
          {
            type: 'addAgendaItem',
            owner: chosen.owner,
            text: item.text,
            ...(touches && { touches }),
            ...(minutes !== undefined && { minutes }),
          },
        ]);
      },
      { done: 'added' },
    );
  },
});

export const changeItemForm = meetingForm('agenda.changeItem', {
  open: async ({ services, actor, familyCase, meeting, ids }) => {
    const item = meeting.agenda.items.find(({ id }) => id === ids.item);
    if (item === undefined) return refuse('NoLongerThere');
    const municipality = await municipalityOf(services, actor.tenantId);
    const { types, ...said } = item;
    return ok({
      fields: itemFields(familyCase, municipality, item.typesUnsaid ? said : { ...said, types }),
    });
  },
  carryOut: async (asked, filled) => {
    const { settings } = await municipalityOf(asked.services, asked.actor.tenantId);
    const touches = touchesIn(filled, usualPurpose(asked.familyCase, settings));
    if (touches === undefined) return refuse('InformationTypeMissing', { field: 'types' });
    return change(asked, 'changed', {
      type: 'changeAgendaItem',
      itemId: asked.ids.item ?? '',
      text: filled.text,
      touches,
      minutes: filled.minutes ?? null,
    });
  },
});

/** M5. */
export const childsWishForm = meetingForm('agenda.childsWish', {
  open: ({ familyCase: { members } }) => {
    const children = members.filter(({ relation }) => relation === 'child');
    if (children.length === 0) return refuse('MemberUnknown');
    const choices = children.map(({ id, name }) => ({ value: id, text: name }));
    return ok({ fields: { child: { choices, value: choices[0]?.value } } });
  },
  carryOut: (asked, { child, wish }) =>
    change(asked, 'wish', { type: 'recordChildsWish', memberId: child, wish }),
});

/** M4: made with the family, or why it could not be. */
export const agendaMadeForm = meetingForm('agenda.made', {
  open: ({ services, familyCase }) =>
    ok({ fields: { on: { value: today(services) }, with: membersField(familyCase) } }),
  carryOut: async (asked, { on, with: memberIds, reason }) => {
    const isExcused = memberIds.length === 0 && reason !== undefined;
    if (!isExcused && on === undefined) return refuse('FieldMissing', { field: 'on' });
    const how = isExcused || on === undefined ? { reason: reason ?? '' } : { on, memberIds };
    return change(asked, 'made', { type: 'prepareAgenda', how });
  },
});

const idsOf = ({ familyCase: { reference }, meeting }: AskedOfMeeting) => ({
  reference,
  meetingId: meeting.id,
});

const change = (
  asked: AskedOfMeeting,
  done: NonNullable<AgendaDone['done']>,
  command: MeetingCommand,
): Promise<Result<AgendaView>> =>
  buildAgenda(asked.services, asked.actor, idsOf(asked), () => ok([command]), { done });
