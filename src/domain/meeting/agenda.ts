import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '../base/calendar';
import { reasonMaxLength, requirePastDay, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { checkPurpose, isListed, memberNamed } from '../consent/consent-check';
import { type AgendaPreparation, type ItemOwner, isOver, type Meeting, type MeetingItem } from './meeting';
import {
  differing,
  type MeetingContext,
  type MeetingDecision,
  meetingHappens,
  nothingChanges,
  requireOpen,
} from './meeting-decision';
import type { ItemChanges } from './meeting-events';
import { isStillInCase } from './meeting-participants';

export const itemMaxLength = 500;
const itemsMax = 30;
export const itemMinutesMax = 180;

/** S6: the information an item touches, or that it touches nothing confidential. */
export type Touches =
  | 'nothing'
  | {
      /** From the municipality's list. Never empty. */
      readonly types: readonly string[];
      /** The members it is about; the whole family if empty. */
      readonly aboutIds: readonly string[];
      readonly purpose: string;
    };

/** M4. The family's words come first; what an item touches (S6) may be said later, but before anybody is invited. */
export interface AddAgendaItem {
  readonly type: 'addAgendaItem';
  readonly owner: ItemOwner;
  readonly text: string;
  readonly touches?: Touches;
  readonly minutes?: number;
  /** P5: where in the plan it comes from, so that it comes only once. */
  readonly fromPlan?: string;
}
/** What is left out stays as it is. */
export interface ChangeAgendaItem {
  readonly type: 'changeAgendaItem';
  readonly itemId: string;
  readonly text?: string;
  readonly touches?: Touches;
  readonly minutes?: number | null;
}
export interface RemoveAgendaItem {
  readonly type: 'removeAgendaItem';
  readonly itemId: string;
}
/** Puts an item before another one; last if that is left out. */
export interface PlaceAgendaItem {
  readonly type: 'placeAgendaItem';
  readonly itemId: string;
  readonly beforeId?: string;
}
/** S6: these participants leave the room for the item; with nobody named everybody stays. */
export interface SplitAgendaItem {
  readonly type: 'splitAgendaItem';
  readonly itemId: string;
  readonly withoutIds: readonly string[];
}
/** M4: made with these members of the family, or why it could not be. */
export interface PrepareAgenda {
  readonly type: 'prepareAgenda';
  readonly how:
    | { readonly on: CalendarDate; readonly memberIds: readonly string[] }
    | { readonly reason: string };
}
/** What was left open at an earlier meeting goes on this agenda, once. */
export interface CarryOver {
  readonly type: 'carryOver';
  readonly from: Meeting;
}

const ranks: Readonly<Record<ItemOwner['kind'], number>> = { member: 0, network: 1, heading: 2, staff: 2 };

/** M4: the family first, then their own network; the rest in the order it was added. */
export const agendaInOrder = (items: readonly MeetingItem[]): readonly MeetingItem[] =>
  items.toSorted((one, other) => ranks[one.owner.kind] - ranks[other.owner.kind]);

/**
 * The item that another one can be put before to move one step up: none above the first, and none whose owner comes first
 * anyway (M4).
 */
export const itemAbove = ({ agenda }: Meeting, itemId: string): MeetingItem | undefined => {
  const items = agendaInOrder(agenda.items);
  const at = items.findIndex(({ id }) => id === itemId);
  const [above, item] = [items[at - 1], items[at]];
  return above !== undefined && item !== undefined && ranks[above.owner.kind] === ranks[item.owner.kind]
    ? above
    : undefined;
};

const itemNamed = ({ agenda }: Meeting, id: string): MeetingItem | undefined =>
  agenda.items.find((item) => item.id === id);

const checkText = (text: string, owner: ItemOwner): Result<string> =>
  owner.kind === 'heading' && text.trim() === '' ? ok('') : requireText(text, 'text', itemMaxLength);

const checkMinutes = (minutes: number | null | undefined): Result<number | null | undefined> => {
  const isPossible =
    typeof minutes !== 'number' || (Number.isInteger(minutes) && minutes >= 1 && minutes <= itemMinutesMax);
  return isPossible
    ? ok(minutes)
    : refuse('NumberImpossible', { field: 'minutes', params: { min: 1, max: itemMinutesMax } });
};

type Touched = Pick<MeetingItem, 'types' | 'aboutIds' | 'purpose'>;

const checkTouches = (touches: Touches, { familyCase, municipality }: MeetingContext): Result<Touched> => {
  if (touches === 'nothing') return ok({ types: [], aboutIds: [], purpose: '' });
  const types = [...new Set(touches.types)];
  const aboutIds = [...new Set(touches.aboutIds)];
  if (types.length === 0) return refuse('InformationTypeMissing', { field: 'types' });
  if (!types.every((type) => isListed(municipality.settings.consent.types, type)))
    return refuse('ChoiceUnknown', { field: 'types' });
  if (!aboutIds.every((id) => memberNamed(familyCase, id)))
    return refuse('MemberUnknown', { field: 'aboutIds' });
  const purpose = checkPurpose(touches.purpose, municipality);
  return purpose.ok ? ok({ types, aboutIds, purpose: purpose.value }) : purpose;
};

const isOwnerKnown = (owner: ItemOwner, context: MeetingContext): boolean =>
  owner.kind === 'heading' || isStillInCase(owner, context.familyCase, context);

const hasHeading = ({ agenda }: Meeting, owner: ItemOwner): boolean =>
  owner.kind === 'heading' &&
  agenda.items.some((item) => item.owner.kind === 'heading' && item.owner.heading === owner.heading);

/** Once people are invited, nothing is added that nobody knows who may hear (S6). */
const mustBeSaid = (meeting: Meeting): boolean => meeting.state === 'invited';

const unsaid = { types: [], aboutIds: [], purpose: '', typesUnsaid: true } as const;

/** M4, M6, S6: a Signs of Safety heading appears once, and touches nothing by itself. */
export const addAgendaItem = (
  meeting: Meeting,
  command: AddAgendaItem,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { owner, fromPlan } = command;
  if (hasHeading(meeting, owner)) return nothingChanges;
  if (fromPlan !== undefined && meeting.agenda.items.some((item) => item.fromPlan === fromPlan))
    return nothingChanges;
  if (!isOwnerKnown(owner, context)) return refuse('NoLongerThere', { field: 'owner' });
  const text = checkText(command.text, owner);
  if (!text.ok) return text;
  const minutes = checkMinutes(command.minutes);
  if (!minutes.ok) return minutes;
  const touches = command.touches ?? (owner.kind === 'heading' ? 'nothing' : undefined);
  if (touches === undefined && mustBeSaid(meeting))
    return refuse('InformationTypeMissing', { field: 'types' });
  const touched = touches === undefined ? ok(unsaid) : checkTouches(touches, context);
  if (!touched.ok) return touched;
  if (meeting.agenda.items.length >= itemsMax) return refuse('TooMany', { params: { max: itemsMax } });
  return meetingHappens({
    type: 'AgendaItemAdded',
    item: {
      id: context.newId,
      owner,
      text: text.value,
      ...touched.value,
      ...(minutes.value && { minutes: minutes.value }),
      ...(fromPlan !== undefined && { fromPlan }),
    },
  });
};

/** An item that was removed in the meantime can't be changed. */
const openItem = (meeting: Meeting, itemId: string): Result<MeetingItem> => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const item = itemNamed(meeting, itemId);
  return item === undefined ? refuse('NoLongerThere') : ok(item);
};

export const changeAgendaItem = (
  meeting: Meeting,
  command: ChangeAgendaItem,
  context: MeetingContext,
): MeetingDecision => {
  const item = openItem(meeting, command.itemId);
  if (!item.ok) return item;
  const text = command.text === undefined ? ok(undefined) : checkText(command.text, item.value.owner);
  if (!text.ok) return text;
  const minutes = checkMinutes(command.minutes);
  if (!minutes.ok) return minutes;
  const touched = command.touches === undefined ? ok(undefined) : checkTouches(command.touches, context);
  if (!touched.ok) return touched;
  const wanted: ItemChanges = {
    ...(text.value !== undefined && { text: text.value }),
    ...(minutes.value !== undefined && { minutes: minutes.value }),
    ...(touched.value && { ...touched.value, typesUnsaid: null }),
  };
  const changes = differing(item.value, wanted);
  return Object.keys(changes).length === 0
    ? nothingChanges
    : meetingHappens({ type: 'AgendaItemChanged', itemId: command.itemId, changes });
};

export const removeAgendaItem = (meeting: Meeting, command: RemoveAgendaItem): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  return itemNamed(meeting, command.itemId) === undefined
    ? nothingChanges
    : meetingHappens({ type: 'AgendaItemRemoved', itemId: command.itemId });
};

export const placeAgendaItem = (meeting: Meeting, command: PlaceAgendaItem): MeetingDecision => {
  const { itemId, beforeId } = command;
  const item = openItem(meeting, itemId);
  if (!item.ok) return item;
  if (beforeId === undefined) return meetingHappens({ type: 'AgendaItemPlaced', itemId });
  if (itemNamed(meeting, beforeId) === undefined) return refuse('NoLongerThere');
  return itemId === beforeId
    ? nothingChanges
    : meetingHappens({ type: 'AgendaItemPlaced', itemId, beforeId });
};

export const splitAgendaItem = (meeting: Meeting, command: SplitAgendaItem): MeetingDecision => {
  const item = openItem(meeting, command.itemId);
  if (!item.ok) return item;
  const withoutIds = meeting.participants.flatMap(({ id }) => (command.withoutIds.includes(id) ? [id] : []));
  const isSo = isDeepStrictEqual(item.value.withoutIds ?? [], withoutIds);
  return isSo
    ? nothingChanges
    : meetingHappens({ type: 'AgendaItemSplit', itemId: command.itemId, withoutIds });
};

/** Said twice, it counts once. */
const prepared = (meeting: Meeting, preparation: AgendaPreparation): MeetingDecision =>
  isDeepStrictEqual(meeting.agenda.preparation, preparation)
    ? nothingChanges
    : meetingHappens({ type: 'AgendaPrepared', preparation });

/** M4: an agenda that holds something, made with at least one family member; or the reason why it was not. */
export const prepareAgenda = (
  meeting: Meeting,
  command: PrepareAgenda,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { how } = command;
  const { familyCase, today } = context;
  if ('reason' in how) {
    const reason = requireText(how.reason, 'reason', reasonMaxLength, 'ReasonMissing');
    if (!reason.ok) return reason;
    return prepared(meeting, { kind: 'excused', on: today, reason: reason.value });
  }
  const on = requirePastDay(how.on, 'on', familyCase, today);
  if (!on.ok) return on;
  const memberIds = [...new Set(how.memberIds)];
  if (memberIds.length === 0) return refuse('FieldMissing', { field: 'with' });
  if (!memberIds.every((id) => memberNamed(familyCase, id)))
    return refuse('MemberUnknown', { field: 'with' });
  if (meeting.agenda.items.length === 0) return refuse('FieldMissing', { field: 'items' });
  return prepared(meeting, { kind: 'withFamily', on: on.value, memberIds });
};

/** What a past meeting left open. Headings belong to nobody and don't count. */
export const itemsLeftOpen = (meeting: Meeting): readonly MeetingItem[] =>
  isOver(meeting)
    ? agendaInOrder(meeting.agenda.items).filter(({ owner, done }) => owner.kind !== 'heading' && !done)
    : [];

/** What another meeting left open and is not yet on this agenda. */
export const itemsToCarry = (meeting: Meeting, from: Meeting): readonly MeetingItem[] =>
  itemsLeftOpen(from).filter(
    ({ id }) =>
      !meeting.agenda.items.some(
        ({ carriedFrom }) => carriedFrom?.meetingId === from.id && carriedFrom.itemId === id,
      ),
  );

/**
 * The meeting an agenda carries over from, among those that are over, latest first: the last one held, or one cancelled
 * after it that left something open.
 */
export const meetingToCarryFrom = (over: readonly Meeting[]): Meeting | undefined =>
  over.find((meeting) => meeting.state === 'held' || itemsLeftOpen(meeting).length > 0);

/** What is carried over touches what it touched. A second press adds nothing. */
export const carryOver = (
  meeting: Meeting,
  { from }: CarryOver,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { items } = meeting.agenda;
  const news = itemsToCarry(meeting, from).filter(({ typesUnsaid }) => !(typesUnsaid && mustBeSaid(meeting)));
  if (items.length + news.length > itemsMax) return refuse('TooMany', { params: { max: itemsMax } });
  return meetingHappens(
    ...news.map(({ withoutIds: _, ...item }, index) => ({
      type: 'AgendaItemAdded' as const,
      item: {
        ...item,
        id: `${context.newId}.${index + 1}`,
        carriedFrom: { meetingId: from.id, itemId: item.id },
      },
    })),
  );
};
