import { addDays, type CalendarDate, parseCalendarDate } from '../../domain/base/calendar';
import { type MeetingTime, minutesLater } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { Meeting, MeetingPlace, Participant } from '../../domain/meeting/meeting';
import {
  isStillInCase,
  type NewParticipant,
  participantsMax,
} from '../../domain/meeting/meeting-participants';
import { freeTimeBetween, proposeWithRoom } from '../../domain/meeting/proposal';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { nextMeetingDueBy, nextMeetingKind, plannedBefore } from '../../domain/rhythm/rhythm';
import { type AskedOfCase, caseForm, type Filled, type Moment } from '../base/declared-form';
import { type Services, today } from '../base/services';
import { municipalityOf, staffMember } from '../organisation/directory';
import { itemsFromPlan } from '../plan/plan-at-meeting';
import { busyTimes, changeMeeting, meetingsOf } from './meeting-store';
import { meetingViewAfter } from './meeting-view';
import { guestsIn, type Separate, separateIn, takenOff, timeForSeparate } from './separate-meeting';

/** `end` is left blank, so that it follows the start when that is changed. */
export const timeFields = (
  time: (Pick<MeetingTime, 'on'> & Partial<Pick<MeetingTime, 'start'>>) | undefined,
) => ({ on: { value: time?.on }, start: { value: time?.start } });

export const placeFields = (place: MeetingPlace | undefined) => ({
  place: { value: place?.kind === 'place' ? place.text : undefined },
  link: { value: place?.kind === 'online' ? place.link : undefined },
});

/** The time filled in. Without an end, the meeting lasts this many minutes. */
export const timeIn = (
  { on, start, end: typed }: Filled<'meeting.move'>,
  minutes: number,
): Result<MeetingTime> => {
  const end = typed ?? minutesLater(start, minutes);
  return end === undefined ? refuse('MeetingEndsBeforeStart', { field: 'end' }) : ok({ on, start, end });
};

/** A link takes precedence over a place, which then adds nothing. */
export const placeIn = ({ place = '', link }: Filled<'meeting.move'>): MeetingPlace =>
  link === undefined ? { kind: 'place', text: place } : { kind: 'online', link };

/** M8: so that a meeting can be moved once and still be in time. */
const spareDays = 3;

/** The days somebody has in mind: one, or the week beginning on a Monday. */
const wishedDays = (
  day: string | undefined,
  week: string | undefined,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined => {
  const from = parseCalendarDate(day ?? week ?? '');
  return from && { from, to: day === undefined ? addDays(from, 6) : from };
};

/**
 * M1–M3, M9: proposes the next meeting within its deadline, on a good day when the coordinator is free. With a `day` or
 * `week` in mind, a time within it.
 */
export const planMeetingForm = caseForm('meeting.plan', 'arrangeMeeting', {
  open: async (asked) => {
    const { services, actor, familyCase, ids } = asked;
    const separate = await separateIn(services, actor, ids);
    if (!separate.ok) return separate;
    if (separate.value !== undefined) return ok(await openSeparate(asked, separate.value));
    const { settings } = await municipalityOf(services, actor.tenantId);
    const after = plannedBefore(familyCase);
    const dueBy = nextMeetingDueBy(familyCase, settings.rhythm, after);
    const busy = await busyTimes(services, actor.tenantId, familyCase.coordinatorId);
    const facts = { today: today(services), calendar: settings.calendar, busy };
    const wished = wishedDays(ids.day, ids.week);
    const free = wished && freeTimeBetween(wished.from, wished.to, facts);
    const proposed = wished === undefined ? proposeWithRoom({ dueBy, spareDays, ...facts }) : undefined;
    const named = after && { after: { kind: after.kind, on: after.on } };
    const [last] = await meetingsOf(services, actor.tenantId, ids.reference, 'over', 1);
    return ok({
      fields: {
        kind: { value: nextMeetingKind(familyCase) },
        ...timeFields(proposed?.time ?? free ?? (wished && { on: wished.from })),
        // S11: where somebody is protected, a place is chosen anew each time.
        ...placeFields(familyCase.protections?.length ? undefined : last?.place),
      },
      // M9: a day somebody wishes for may be after the deadline; the form then says so.
      ...(free && {
        proposal: { time: free, late: false, ...named, ...(free.on > dueBy && { afterDue: dueBy }) },
      }),
      ...(proposed && { proposal: { dueBy, ...proposed, ...named } }),
    });
  },
  carryOut: async ({ services, actor, ids }, { kind, ...filled }) => {
    const { tenantId } = actor;
    const separate = await separateIn(services, actor, ids);
    if (!separate.ok) return separate;
    const { settings } = await municipalityOf(services, tenantId);
    const time = timeIn(filled, settings.calendar.meetingMinutes);
    if (!time.ok) return time;
    const { value: apart } = separate;
    const change = await changeMeeting(services, actor, {
      reference: ids.reference,
      right: 'arrangeMeeting',
      ...(apart && { along: () => takenOff(services, actor, apart) }),
      commands: async ({ familyCase }) => {
        // M2, P5: a follow-up begins with the plan's questions, in the commit that plans it.
        const begins = kind === 'followUp' && separate.value === undefined;
        const [busy, items, guests] = await Promise.all([
          busyTimes(services, tenantId, familyCase.coordinatorId),
          begins ? itemsFromPlan(services, actor, familyCase, filled.on) : [],
          separate.value === undefined
            ? usualGuests(services, tenantId, familyCase)
            : asGuests(services, tenantId, guestsIn(services, familyCase, separate.value).map(guestOf)),
        ]);
        return ok([
          { type: 'planMeeting', kind, time: time.value, place: placeIn(filled), busy },
          ...guests.map((who) => ({ type: 'addParticipant', who }) as const),
          ...(separate.value ? [{ type: 'copyAgenda', from: separate.value.from } as const] : []),
          ...(items.length > 0 ? [{ type: 'beginAgenda', items, staff: staffAmong(guests) } as const] : []),
        ]);
      },
    });
    return change.ok
      ? ok(await meetingViewAfter(services, actor, change.value, { done: doneWith(change.value) }))
      : change;
  },
});

const staffAmong = (guests: readonly NewParticipant[]): ReadonlyMap<StaffId, StaffMember> =>
  new Map(guests.flatMap((who) => (who.kind === 'staff' ? [[who.person.id, who.person] as const] : [])));

/** P5: told from the meeting itself, so that a repetition says the same. */
const doneWith = ({ meeting }: { readonly meeting: Meeting }) =>
  meeting.agenda.items.some(({ fromPlan }) => fromPlan !== undefined) ? 'plannedFromPlan' : 'planned';

/** S11: a separate meeting for somebody who can't be at another one; the coordinator has to say where. */
const openSeparate = async (
  { services, actor, familyCase }: AskedOfCase,
  separate: Separate,
): Promise<Moment<'meeting.plan'>> => {
  const { settings } = await municipalityOf(services, actor.tenantId);
  const time = await timeForSeparate(services, actor, familyCase, separate, settings);
  return {
    fields: { kind: { value: 'network' }, ...timeFields(time) },
    ...(time && { proposal: { time, late: false } }),
  };
};

/**
 * Who is on the list from the start, to be changed with the family (M5): those of the last meeting who are still in the
 * case, otherwise the family, the professionals, and those the child has chosen.
 */
const usualGuests = async (
  services: Services,
  tenantId: string,
  familyCase: FamilyCase,
): Promise<readonly NewParticipant[]> => {
  const [last] = await meetingsOf(services, tenantId, familyCase.reference, 'over', 1);
  const guests =
    last === undefined || last.participants.length === 0
      ? firstGuests(familyCase)
      : guestsOf(last, familyCase, today(services));
  return asGuests(services, tenantId, guests);
};

const asGuests = async (
  services: Services,
  tenantId: string,
  guests: readonly Guest[],
): Promise<readonly NewParticipant[]> => {
  const people = await Promise.all(
    guests.map(async (guest): Promise<NewParticipant | undefined> => {
      if (!('staffId' in guest)) return guest;
      const person = await staffMember(services, tenantId, guest.staffId);
      return person?.active === true ? { kind: 'staff', person } : undefined;
    }),
  );
  return people.filter((guest) => guest !== undefined).slice(0, participantsMax);
};

type Guest =
  | Exclude<NewParticipant, { readonly kind: 'staff' }>
  | { readonly kind: 'staff'; readonly staffId: StaffId };

const firstGuests = ({ members, network }: FamilyCase): readonly Guest[] => [
  ...members.map(({ id }): Guest => ({ kind: 'member', memberId: id })),
  ...network.flatMap((person): readonly Guest[] => {
    if (person.kind === 'private') return person.childsWish ? [{ kind: 'network', personId: person.id }] : [];
    return [
      person.staffId === undefined
        ? { kind: 'network', personId: person.id }
        : { kind: 'staff', staffId: person.staffId },
    ];
  }),
];

const guestsOf = (last: Meeting, familyCase: FamilyCase, day: ReturnType<typeof today>): readonly Guest[] =>
  last.participants.filter(({ who }) => isStillInCase(who, familyCase, { today: day })).map(guestOf);

const guestOf = ({ who, name }: Participant): Guest =>
  who.kind === 'supportPerson' ? { ...who, name } : who;
