import type { CalendarDate } from '../../domain/base/calendar';
import { reasonMaxLength } from '../../domain/base/decision';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { isListed } from '../../domain/consent/consent-check';
import { itemMaxLength, itemMinutesMax, type Touches } from '../../domain/meeting/agenda';
import type { ItemOwner, MeetingItem } from '../../domain/meeting/meeting';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { FieldView } from '../../views/form';
import { dateValue, type FormValues, listValue } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { membersAsChoices } from '../case/members';
import { purposeField, typesField } from '../consent/consent-fields';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { buildAgenda } from './agenda';
import { openMeetingFor } from './meeting-store';

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

/** M4: whose an item can be: the family first, then their network, then the one who writes. */
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

/** A choice of members; a case can be without any for a while (T3). */
const membersField = (
  id: 'aboutIds' | 'with',
  familyCase: FamilyCase,
  chosen: readonly string[] = [],
): readonly FieldView[] => {
  const choices = membersAsChoices(familyCase);
  const value = chosen.join(',');
  return choices.length === 0
    ? []
    : [{ id, kind: 'choices', required: false, choices, ...(value !== '' && { value }) }];
};

const itemFields = (
  familyCase: FamilyCase,
  municipality: Municipality,
  item: Partial<Pick<MeetingItem, 'text' | 'types' | 'aboutIds' | 'purpose' | 'minutes'>>,
): readonly FieldView[] => {
  const { aboutIds = [], purpose = '' } = item;
  return [
    {
      id: 'text',
      kind: 'longText',
      required: true,
      maxLength: itemMaxLength,
      ...(item.text !== undefined && { value: item.text }),
    },
    { ...typesField(municipality, { ...(item.types && { types: item.types }) }), required: false },
    ...membersField('aboutIds', familyCase, aboutIds),
    {
      ...purposeField(municipality, purpose === '' ? meetingPurpose(municipality) : { purpose }),
      required: false,
    },
    {
      id: 'minutes',
      kind: 'number',
      required: false,
      ...(item.minutes !== undefined && { value: String(item.minutes) }),
    },
  ];
};

/** What is said at a meeting serves the meeting, where the municipality's list has that. */
const meetingPurpose = ({ settings }: Municipality): { readonly purpose?: string } => {
  return isListed(settings.consent.purposes, 'meeting') ? { purpose: 'meeting' } : {};
};

/** S6: with no type chosen an item touches nothing confidential; that is how the form says it. */
const touchesIn = (values: FormValues): Touches => {
  const types = listValue(values, 'types');
  return types.length === 0
    ? 'nothing'
    : { types, aboutIds: listValue(values, 'aboutIds'), purpose: values.purpose?.trim() ?? '' };
};

const minutesIn = (values: FormValues): Result<number | undefined> => {
  const text = values.minutes?.trim() ?? '';
  if (text === '') return ok(undefined);
  return /^\d{1,3}$/.test(text)
    ? ok(Number(text))
    : refuse('NumberImpossible', { field: 'minutes', params: { min: 1, max: itemMinutesMax } });
};

const meetingIn = (services: Services, actor: Actor, { reference, meeting = '' }: FormIds) =>
  openMeetingFor(services, actor, reference, meeting);

/** M4: the family's items in their own words, then those of others. */
export const addItemForm: Form<'agenda.addItem'> = {
  name: 'agenda.addItem',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const municipality = await municipalityOf(services, actor.tenantId);
    const choices = ownersIn(familyCase, actor.person).map(({ owner, text }) => ({
      value: ownerKey(owner),
      text,
    }));
    const [first] = choices;
    return ok({
      fields: [
        { id: 'owner', kind: 'choice', required: true, choices, ...(first && { value: first.value }) },
        ...itemFields(familyCase, municipality, {}),
      ],
    });
  },
  submit: async (services, actor, { reference, meeting: meetingId = '' }, values) => {
    const minutes = minutesIn(values);
    if (!minutes.ok) return minutes;
    const text = values.text ?? '';
    return buildAgenda(
      services,
      actor,
      { reference, meetingId, from: Number.MAX_SAFE_INTEGER },
      (_meeting, familyCase) => {
        const chosen = ownersIn(familyCase, actor.person).find(
          ({ owner }) => ownerKey(owner) === values.owner?.trim(),
        );
        if (chosen === undefined) return refuse('ChoiceUnknown', { field: 'owner' });
        const { owner } = chosen;
        return ok([
          {
            type: 'addAgendaItem',
            owner,
            text,
            touches: touchesIn(values),
            ...(minutes.value !== undefined && { minutes: minutes.value }),
          },
        ]);
      },
      { done: 'added' },
    );
  },
};

export const changeItemForm: Form<'agenda.changeItem'> = {
  name: 'agenda.changeItem',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { familyCase, meeting } = opened.value;
    const item = meeting.agenda.items.find(({ id }) => id === ids.item);
    if (item === undefined) return refuse('NoLongerThere');
    return ok({ fields: itemFields(familyCase, await municipalityOf(services, actor.tenantId), item) });
  },
  submit: async (services, actor, { reference, meeting: meetingId = '', item = '' }, values) => {
    const minutes = minutesIn(values);
    if (!minutes.ok) return minutes;
    return buildAgenda(
      services,
      actor,
      { reference, meetingId },
      () =>
        ok([
          {
            type: 'changeAgendaItem',
            itemId: item,
            text: values.text ?? '',
            touches: touchesIn(values),
            minutes: minutes.value ?? null,
          },
        ]),
      { done: 'changed' },
    );
  },
};

/** M5. */
export const childsWishForm: Form<'agenda.childsWish'> = {
  name: 'agenda.childsWish',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const children = familyCase.members.filter(({ relation }) => relation === 'child');
    if (children.length === 0) return refuse('MemberUnknown');
    const choices = children.map(({ id, name }) => ({ value: id, text: name }));
    const [first] = choices;
    return ok({
      fields: [
        { id: 'child', kind: 'choice', required: true, choices, ...(first && { value: first.value }) },
        { id: 'wish', kind: 'longText', required: true, maxLength: reasonMaxLength },
      ],
    });
  },
  submit: (services, actor, { reference, meeting: meetingId = '' }, values) =>
    buildAgenda(
      services,
      actor,
      { reference, meetingId },
      () => ok([{ type: 'recordChildsWish', memberId: values.child ?? '', wish: values.wish ?? '' }]),
      { done: 'wish' },
    ),
};

/** M4: made with the family, or why it could not be. */
export const agendaMadeForm: Form<'agenda.made'> = {
  name: 'agenda.made',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    return ok({
      fields: [
        { id: 'on', kind: 'date', required: false, value: today(services) },
        ...membersField('with', opened.value.familyCase),
        { id: 'reason', kind: 'longText', required: false, maxLength: reasonMaxLength },
      ],
    });
  },
  submit: async (services, actor, { reference, meeting: meetingId = '' }, values) => {
    const how = preparedIn(values);
    if (!how.ok) return how;
    return buildAgenda(
      services,
      actor,
      { reference, meetingId },
      () => ok([{ type: 'prepareAgenda', how: how.value }]),
      { done: 'made' },
    );
  },
};

const preparedIn = (
  values: FormValues,
): Result<
  { readonly on: CalendarDate; readonly memberIds: readonly string[] } | { readonly reason: string }
> => {
  const reason = values.reason?.trim() ?? '';
  const memberIds = listValue(values, 'with');
  if (memberIds.length === 0 && reason !== '') return ok({ reason });
  const on = dateValue(values, 'on');
  return on.ok ? ok({ on: on.value, memberIds }) : on;
};
