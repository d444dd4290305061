import { reasonMaxLength } from '../../domain/base/decision';
import { endsAt, type MeetingTime, startsAt } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import { nameMaxLength } from '../../domain/case/family';
import type { FamilyCase } from '../../domain/case/family-case';
import { invitationWays, type Meeting } from '../../domain/meeting/meeting';
import type { MeetingCommand } from '../../domain/meeting/meeting-decide';
import { isStillInCase, type NewParticipant } from '../../domain/meeting/meeting-participants';
import type { FieldView } from '../../views/form';
import type { MeetingView } from '../../views/meeting/meeting';
import { choiceValue, dateValue, listValue } from '../base/form-values';
import { type Form, type FormIds, pageIn } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { staffMember } from '../organisation/directory';
import { meetingFacts } from './meeting-facts';
import { tellParticipants } from './meeting-notices';
import { placeFields, placeIn, timeFields, timeIn } from './meeting-plan';
import {
  busyTimes,
  changeMeeting,
  type MeetingChange,
  type MeetingWish,
  openMeetingFor,
} from './meeting-store';
import { type JustDone, meetingViewAfter } from './meeting-view';

type Reference = Meeting['reference'];

/** Carries out commands of whoever arranges the meeting, tells whom they concern, and shows it as it then stands. */
const arrange = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  commands: (
    meeting: Meeting,
    familyCase: FamilyCase,
  ) => Promise<Result<readonly MeetingCommand[]>> | Result<readonly MeetingCommand[]>,
  justDone: JustDone | ((change: MeetingChange) => JustDone),
): Promise<Result<MeetingView>> => {
  const wish: MeetingWish = {
    reference,
    meetingId,
    right: 'arrangeMeeting',
    commands: async ({ meeting, familyCase }) =>
      meeting === undefined ? refuse('NoLongerThere') : commands(meeting, familyCase),
    tell: tellParticipants(actor),
  };
  const change = await changeMeeting(services, actor, wish);
  if (!change.ok) return change;
  const done = typeof justDone === 'function' ? justDone(change.value) : justDone;
  return ok(await meetingViewAfter(services, actor, change.value, done));
};

const one = (command: MeetingCommand): Result<readonly MeetingCommand[]> => ok([command]);

/** M4, M8, S6: asks everybody who has not been asked, each in their own chat; the others are invited on paper. */
export const inviteToMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<MeetingView>> =>
  arrange(
    services,
    actor,
    reference,
    meetingId,
    async (meeting, familyCase) => {
      const { misfits } = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
      return one({ type: 'inviteParticipants', misfits });
    },
    { done: 'invited' },
  );

/** M8: colleagues who have not answered, at most once a day. */
export const remindOfMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<MeetingView>> =>
  arrange(
    services,
    actor,
    reference,
    meetingId,
    () => one({ type: 'remindParticipants' }),
    ({ events }) => ({ done: events.length > 0 ? 'reminded' : 'nobodyToRemind' }),
  );

export const removeFromMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  participantId: string,
  from = 0,
): Promise<Result<MeetingView>> =>
  arrange(services, actor, reference, meetingId, () => one({ type: 'removeParticipant', participantId }), {
    done: 'personRemoved',
    from,
  });

/** The meeting that a form is about. */
const meetingIn = async (services: Services, actor: Actor, { reference, meeting = '' }: FormIds) =>
  openMeetingFor(services, actor, reference, meeting);

/** M8: another time, another place, or both. Only those whom the new time concerns are asked again. */
export const moveMeetingForm: Form<'meeting.move'> = {
  name: 'meeting.move',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { time, place } = opened.value.meeting;
    return ok({ fields: [...timeFields(time), ...placeFields(place)] });
  },
  submit: async (services, actor, { reference, meeting: meetingId = '' }, values) => {
    const opened = await openMeetingFor(services, actor, reference, meetingId);
    if (!opened.ok) return opened;
    const time = timeIn(values, minutesOf(opened.value.meeting.time));
    if (!time.ok) return time;
    return arrange(
      services,
      actor,
      reference,
      meetingId,
      async (_meeting, { coordinatorId }) => {
        const busy = await busyTimes(services, actor.tenantId, coordinatorId);
        return ok([
          { type: 'moveMeeting', time: time.value, busy },
          { type: 'changeMeetingPlace', place: placeIn(values) },
        ]);
      },
      ({ events }) => ({ done: events.length > 0 ? 'moved' : 'notMoved' }),
    );
  },
};

const minutesOf = (time: MeetingTime): number =>
  (Date.parse(endsAt(time)) - Date.parse(startsAt(time))) / 60_000;

export const cancelMeetingForm: Form<'meeting.cancel'> = {
  name: 'meeting.cancel',
  right: 'arrangeMeeting',
  open: async () =>
    ok({ fields: [{ id: 'reason', kind: 'longText', required: false, maxLength: reasonMaxLength }] }),
  submit: (services, actor, { reference, meeting: meetingId = '' }, values) =>
    arrange(
      services,
      actor,
      reference,
      meetingId,
      () => one({ type: 'cancelMeeting', because: values.reason ?? '' }),
      { done: 'cancelled' },
    ),
};

/** Those of the case who are not at the meeting yet. */
const notYetThere = (
  meeting: Meeting,
  { members, network, coordinatorId }: FamilyCase,
): readonly { readonly value: string; readonly text: string }[] => {
  const isThere = (id: string): boolean => meeting.participants.some((participant) => participant.id === id);
  return [
    ...members
      .filter(({ id }) => !isThere(`member:${id}`))
      .map(({ id, name }) => ({ value: `member:${id}`, text: name })),
    ...network.flatMap((person) => {
      const staffId = person.kind === 'professional' ? person.staffId : undefined;
      const id = staffId === undefined ? `network:${person.id}` : `staff:${staffId}`;
      const role = person.kind === 'private' ? person.relation : person.role;
      return staffId === coordinatorId || isThere(id)
        ? []
        : [{ value: id, text: `${person.name} (${role})` }];
    }),
  ];
};

/** M3, M5: others of the case, and at any time a support person. */
export const addPersonForm: Form<'meeting.addPerson'> = {
  name: 'meeting.addPerson',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { familyCase, meeting } = opened.value;
    const choices = notYetThere(meeting, familyCase);
    const fields: readonly (readonly [boolean, FieldView])[] = [
      [choices.length > 0, { id: 'people', kind: 'choices', required: false, choices }],
      [true, { id: 'supportPerson', kind: 'text', required: false, maxLength: nameMaxLength }],
      [
        familyCase.members.length > 0,
        {
          id: 'supports',
          kind: 'choice',
          required: false,
          choices: familyCase.members.map(({ id, name }) => ({ value: id, text: name })),
        },
      ],
    ];
    return ok({ fields: fields.flatMap(([shown, field]) => (shown ? [field] : [])) });
  },
  submit: async (services, actor, { reference, meeting: meetingId = '' }, values) => {
    const supportPerson = values.supportPerson?.trim() ?? '';
    const supports = values.supports?.trim() ?? '';
    const people = listValue(values, 'people');
    if (people.length === 0 && supportPerson === '') return refuse('FieldMissing', { field: 'people' });
    if (supportPerson !== '' && supports === '') return refuse('FieldMissing', { field: 'supports' });
    return arrange(
      services,
      actor,
      reference,
      meetingId,
      async (_meeting, familyCase) => {
        const guests: NewParticipant[] = [];
        for (const id of people) {
          const guest = await guestNamed(services, actor, familyCase, id);
          if (guest === undefined) return refuse('ChoiceUnknown', { field: 'people' });
          guests.push(guest);
        }
        if (supportPerson !== '') {
          guests.push({ kind: 'supportPerson', memberId: supports, name: supportPerson });
        }
        return ok(guests.map((who) => ({ type: 'addParticipant', who })));
      },
      { done: 'personAdded' },
    );
  },
};

/** Somebody of the case by the id that they have in its meetings. */
const guestNamed = async (
  services: Services,
  { tenantId }: Actor,
  familyCase: FamilyCase,
  id: string,
): Promise<NewParticipant | undefined> => {
  const member = familyCase.members.find((one) => `member:${one.id}` === id);
  if (member !== undefined) return { kind: 'member', memberId: member.id };
  for (const person of familyCase.network) {
    if (`network:${person.id}` === id) return { kind: 'network', personId: person.id };
    if (person.kind !== 'professional' || person.staffId === undefined) continue;
    if (`staff:${person.staffId}` !== id) continue;
    const staff = await staffMember(services, tenantId, person.staffId);
    return staff &&
      isStillInCase({ kind: 'staff', staffId: staff.id }, familyCase, { today: today(services) })
      ? { kind: 'staff', person: staff }
      : undefined;
  }
  return undefined;
};

/** M8: the printed invitation has reached somebody without Teams. */
export const invitationSentForm: Form<'meeting.sent'> = {
  name: 'meeting.sent',
  right: 'arrangeMeeting',
  open: async (services) =>
    ok({
      fields: [
        {
          id: 'how',
          kind: 'choice',
          required: true,
          value: 'handed',
          choices: invitationWays.map((value) => ({ value })),
        },
        { id: 'on', kind: 'date', required: true, value: today(services) },
      ],
    }),
  submit: async (services, actor, { reference, meeting: meetingId = '', participant = '', from }, values) => {
    const how = choiceValue(values, 'how', invitationWays);
    if (!how.ok) return how;
    const on = dateValue(values, 'on');
    if (!on.ok) return on;
    return arrange(
      services,
      actor,
      reference,
      meetingId,
      () => one({ type: 'markInvitationSent', participantId: participant, on: on.value, how: how.value }),
      { done: 'sent', from: pageIn(from) },
    );
  },
};

/** M8: what somebody without Teams has said. */
export const answerForForm: Form<'meeting.answerFor'> = {
  name: 'meeting.answerFor',
  right: 'arrangeMeeting',
  open: async () =>
    ok({
      fields: [
        {
          id: 'answer',
          kind: 'choice',
          required: true,
          choices: answersHeard.map((value) => ({ value })),
        },
        { id: 'reason', kind: 'longText', required: false, maxLength: reasonMaxLength },
      ],
    }),
  submit: async (services, actor, { reference, meeting: meetingId = '', participant = '', from }, values) => {
    const kind = choiceValue(values, 'answer', answersHeard);
    if (!kind.ok) return kind;
    const words = values.reason?.trim() ?? '';
    return arrange(
      services,
      actor,
      reference,
      meetingId,
      ({ sequence }) =>
        one({
          type: 'answerInvitation',
          participantId: participant,
          sequence,
          answer: heard(kind.value, words),
          at: services.clock.now(),
        }),
      { done: 'answered', from: pageIn(from) },
    ).then((answered) =>
      answered.ok || answered.refusal.field !== 'choices'
        ? answered
        : refuse(answered.refusal.code, { field: 'reason' }),
    );
  },
};

const answersHeard = ['yes', 'no', 'otherTime'] as const;

const heard = (
  kind: (typeof answersHeard)[number],
  words: string,
): Extract<MeetingCommand, { type: 'answerInvitation' }>['answer'] => {
  switch (kind) {
    case 'yes':
      return { kind };
    case 'no':
      return { kind, reason: words, becauseOfTime: false };
    case 'otherTime':
      return { kind, choices: [], words };
  }
};
