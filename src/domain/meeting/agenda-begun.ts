import type { StaffId, StaffMember } from '../organisation/organisation';
import { type AddAgendaItem, addAgendaItem } from './agenda';
import type { Meeting } from './meeting';
import { applyMeeting } from './meeting-apply';
import { type MeetingContext, type MeetingDecision, meetingHappens } from './meeting-decision';
import type { MeetingEvent } from './meeting-events';
import { meetingRoom, misfitsIn } from './meeting-room';

/** P5: items the plan adds by itself. `staff` holds the participants who are staff. */
export interface BeginAgenda {
  readonly type: 'beginAgenda';
  readonly items: readonly AddAgendaItem[];
  readonly staff: ReadonlyMap<StaffId, StaffMember>;
}

/**
 * P5, S6: begins a meeting's agenda. Nobody has chosen these items, so none of them may prevent planning or calling the
 * meeting: one the rules refuse stays out, and whoever may not hear one leaves the room for it.
 */
export const beginAgenda = (
  meeting: Meeting,
  { items, staff }: BeginAgenda,
  context: MeetingContext,
): MeetingDecision => {
  const events: MeetingEvent[] = [];
  let begun = meeting;
  for (const [index, item] of items.entries()) {
    const added = addAgendaItem(begun, item, { ...context, newId: `${context.newId}.${index + 1}` });
    for (const event of added.ok ? added.value : []) {
      begun = applyMeeting(begun, event);
      events.push(event);
    }
  }
  const { familyCase, municipality, now: at } = context;
  const misfits = misfitsIn(begun, meetingRoom(begun, { familyCase, at, ...municipality }, staff));
  const leaving = begun.agenda.items.flatMap(({ id: itemId, fromPlan }): readonly MeetingEvent[] => {
    const withoutIds = misfits.flatMap((one) => (one.itemId === itemId ? [one.participantId] : []));
    return fromPlan === undefined || withoutIds.length === 0
      ? []
      : [{ type: 'AgendaItemSplit', itemId, withoutIds }];
  });
  return meetingHappens(...events, ...leaving);
};
