import { addDays, type CalendarDate, parseCalendarDate } from '../../domain/base/calendar';
import { type MeetingTime, minutesLater } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import { type FamilyCase, meetingKinds } from '../../domain/case/family-case';
import type { Meeting, MeetingPlace, Participant } from '../../domain/meeting/meeting';
import {
  isStillInCase,
  type NewParticipant,
  participantsMax,
} from '../../domain/meeting/meeting-participants';
import { linkMaxLength, placeMaxLength } from '../../domain/meeting/meeting-plan';
import { freeTimeBetween, proposeMeeting } from '../../domain/meeting/proposal';
import type { StaffId } from '../../domain/organisation/organisation';
import { nextMeetingDueBy, nextMeetingKind } from '../../domain/rhythm/rhythm';
import type { FieldView } from '../../views/form';
import { choiceValue, dateValue, type FormValues, timeValue } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { municipalityOf, staffMember } from '../organisation/directory';
import { busyTimes, changeMeeting, meetingsOf } from './meeting-store';
import { meetingViewAfter } from './meeting-view';
import { guestsIn, type Separate, separateIn, takeOffMeeting, timeForSeparate } from './separate-meeting';

export const timeFields = (
  time: (Pick<MeetingTime, 'on'> & Partial<Pick<MeetingTime, 'start'>>) | undefined,
): readonly FieldView[] => [
  { id: 'on', kind: 'date', required: true, ...(time && { value: time.on }) },
  { id: 'start', kind: 'time', required: true, ...(time?.start && { value: time.start }) },
  // Left blank, so that it follows the start when that is changed.
  { id: 'end', kind: 'time', required: false },
];

export const placeFields = (place: MeetingPlace | undefined): readonly FieldView[] => [
  {
    id: 'place',
    kind: 'text',
    required: false,
    maxLength: placeMaxLength,
    ...(place?.kind === 'place' && { value: place.text }),
  },
  {
    id: 'link',
    kind: 'text',
    required: false,
    maxLength: linkMaxLength,
    ...(place?.kind === 'online' && { value: place.link }),
  },
];

/** The time that was filled in. Without an end the meeting lasts so many minutes. */
export const timeIn = (values: FormValues, minutes: number): Result<MeetingTime> => {
  const on = dateValue(values, 'on');
  if (!on.ok) return on;
  const start = timeValue(values, 'start');
  if (!start.ok) return start;
  if (start.value === undefined) return refuse('FieldMissing', { field: 'start' });
  const typedEnd = timeValue(values, 'end');
  if (!typedEnd.ok) return typedEnd;
  const end = typedEnd.value ?? minutesLater(start.value, minutes);
  return end === undefined
    ? refuse('MeetingEndsBeforeStart', { field: 'end' })
    : ok({ on: on.value, start: start.value, end });
};

/** A link that was filled in counts before a place: the place then says nothing that the link does not. */
export const placeIn = (values: FormValues): MeetingPlace => {
  const link = values.link?.trim() ?? '';
  return link === '' ? { kind: 'place', text: values.place ?? '' } : { kind: 'online', link };
};

/** The days that somebody has in mind: one, or the week that begins on a Monday. */
const wishedDays = (
  day: string | undefined,
  week: string | undefined,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined => {
  const from = parseCalendarDate(day ?? week ?? '');
  return from && { from, to: day === undefined ? addDays(from, 6) : from };
};

/**
 * M1–M3, M9: proposes the next meeting within its deadline, on a good day when the coordinator has the time. With a `day` or
 * a `week` in mind, a time within it.
 */
export const planMeetingForm: Form<'meeting.plan'> = {
  name: 'meeting.plan',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const { reference, day, week } = ids;
    const separate = await separateIn(services, actor, ids);
    if (!separate.ok) return separate;
    if (separate.value !== undefined) return openSeparate(services, actor, ids, separate.value);
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const { settings } = await municipalityOf(services, actor.tenantId);
    const dueBy = nextMeetingDueBy(familyCase, settings.rhythm);
    const busy = await busyTimes(services, actor.tenantId, familyCase.coordinatorId);
    const { calendar } = settings;
    const facts = { today: today(services), calendar, busy };
    const wished = wishedDays(day, week);
    const free = wished && freeTimeBetween(wished.from, wished.to, facts);
    const proposal = wished === undefined ? proposeMeeting({ dueBy, ...facts }) : undefined;
    const [last] = await meetingsOf(services, actor.tenantId, reference, 'over', 1);
    return ok({
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          required: true,
          value: nextMeetingKind(familyCase),
          choices: meetingKinds.map((value) => ({ value })),
        },
        ...timeFields(proposal?.time ?? free ?? (wished && { on: wished.from })),
        // S11: where somebody is protected, a place is chosen anew each time.
        ...placeFields(familyCase.protections?.length ? undefined : last?.place),
      ],
      ...(free && { proposal: { time: free, late: false } }),
      ...(proposal && {
        proposal: {
          time: proposal.time,
          dueBy,
          late: proposal.late,
          ...(proposal.movedBecause && { movedBecause: proposal.movedBecause }),
        },
      }),
    });
  },
  submit: async (services, actor, ids, values) => {
    const { reference } = ids;
    const separate = await separateIn(services, actor, ids);
    if (!separate.ok) return separate;
    const kind = choiceValue(values, 'kind', meetingKinds);
    if (!kind.ok) return kind;
    const { settings } = await municipalityOf(services, actor.tenantId);
    const time = timeIn(values, settings.calendar.meetingMinutes);
    if (!time.ok) return time;
    const change = await changeMeeting(services, actor, {
      reference,
      right: 'arrangeMeeting',
      commands: async ({ familyCase }) => {
        const { tenantId } = actor;
        const [busy, guests] = await Promise.all([
          busyTimes(services, tenantId, familyCase.coordinatorId),
          separate.value === undefined
            ? usualGuests(services, tenantId, familyCase)
            : asGuests(services, tenantId, guestsIn(services, familyCase, separate.value).map(guestOf)),
        ]);
        return ok([
          { type: 'planMeeting', kind: kind.value, time: time.value, place: placeIn(values), busy },
          ...guests.map((who) => ({ type: 'addParticipant', who }) as const),
          ...(separate.value ? [{ type: 'copyAgenda', from: separate.value.from } as const] : []),
        ]);
      },
    });
    if (change.ok && separate.value !== undefined) {
      const off = await takeOffMeeting(services, actor, separate.value);
      if (!off.ok) return off;
    }
    return change.ok
      ? ok(await meetingViewAfter(services, actor, change.value, { done: 'planned' }))
      : change;
  },
};

/** S11: a meeting of their own for somebody who can't be at another one; where it is held is for the coordinator to say. */
const openSeparate = async (
  services: Services,
  actor: Actor,
  { reference }: FormIds,
  separate: Separate,
): ReturnType<Form<'meeting.plan'>['open']> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { settings } = await municipalityOf(services, actor.tenantId);
  const time = await timeForSeparate(services, actor, opened.value.familyCase, separate, settings);
  return ok({
    fields: [
      {
        id: 'kind',
        kind: 'choice',
        required: true,
        value: 'network',
        choices: meetingKinds.map((value) => ({ value })),
      },
      ...timeFields(time),
      ...placeFields(undefined),
    ],
    ...(time && { proposal: { time, late: false } }),
  });
};

/**
 * Who is put down from the start, to be changed with the family (M5): those of the last meeting who are still in the case,
 * else the family, the professionals, and whom the child has chosen.
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
