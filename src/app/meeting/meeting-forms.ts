import { endsAt, type MeetingTime, startsAt } from '../../domain/base/meeting-time';
import { ok, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { needInterpreter } from '../../domain/meeting/interpreter';
import type { Meeting } from '../../domain/meeting/meeting';
import type { MeetingCommand } from '../../domain/meeting/meeting-decide';
import { isStillInCase, type NewParticipant } from '../../domain/meeting/meeting-participants';
import type { Filled } from '../base/declared-form';
import { pageIn } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { membersAsChoices } from '../case/members';
import { staffMember } from '../organisation/directory';
import { arrange } from './meeting';
import { type AskedOfMeeting, meetingForm } from './meeting-form';
import { placeFields, placeIn, timeFields, timeIn } from './meeting-plan';
import { busyTimes } from './meeting-store';

/** Arranges what was filled in. */
const arranged = (
  { services, actor, familyCase: { reference }, meeting }: AskedOfMeeting,
  commands: Parameters<typeof arrange>[4],
  justDone: Parameters<typeof arrange>[5],
) => arrange(services, actor, reference, meeting.id, commands, justDone);

/** M8: another time, another place, or both. Only those the new time affects are asked again. */
export const moveMeetingForm = meetingForm('meeting.move', {
  open: ({ meeting: { time, place } }) => ok({ fields: { ...timeFields(time), ...placeFields(place) } }),
  carryOut: async (asked, filled) => {
    const { services, actor, meeting } = asked;
    const time = timeIn(filled, minutesOf(meeting.time));
    if (!time.ok) return time;
    return arranged(
      asked,
      async (_meeting, { coordinatorId }) => {
        const busy = await busyTimes(services, actor.tenantId, coordinatorId);
        return ok([
          { type: 'moveMeeting', time: time.value, busy },
          { type: 'changeMeetingPlace', place: placeIn(filled) },
        ]);
      },
      ({ events }) => ({ done: events.length > 0 ? 'moved' : 'notMoved' }),
    );
  },
});

const minutesOf = (time: MeetingTime): number =>
  (Date.parse(endsAt(time)) - Date.parse(startsAt(time))) / 60_000;

export const cancelMeetingForm = meetingForm('meeting.cancel', {
  carryOut: (asked, { reason = '' }) =>
    arranged(asked, () => ok([{ type: 'cancelMeeting', because: reason }]), { done: 'cancelled' }),
});

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
export const addPersonForm = meetingForm('meeting.addPerson', {
  open: ({ familyCase, meeting }) => {
    const choices = notYetThere(meeting, familyCase);
    const members = membersAsChoices(familyCase);
    return ok({
      fields: {
        people: choices.length > 0 ? { choices } : 'hidden',
        supports: members.length > 0 ? { choices: members } : 'hidden',
      },
    });
  },
  carryOut: async (asked, { people, supportPerson, supports }) => {
    if (people.length === 0 && supportPerson === undefined)
      return refuse('FieldMissing', { field: 'people' });
    if (supportPerson !== undefined && supports === undefined)
      return refuse('FieldMissing', { field: 'supports' });
    return arranged(
      asked,
      async (_meeting, familyCase) => {
        const guests: NewParticipant[] = [];
        for (const id of people) {
          const guest = await guestNamed(asked.services, asked.actor, familyCase, id);
          if (guest === undefined) return refuse('ChoiceUnknown', { field: 'people' });
          guests.push(guest);
        }
        if (supportPerson !== undefined && supports !== undefined) {
          guests.push({ kind: 'supportPerson', memberId: supports, name: supportPerson });
        }
        return ok(guests.map((who) => ({ type: 'addParticipant', who })));
      },
      { done: 'personAdded' },
    );
  },
});

/** Somebody in the case, by the id its meetings use for them. */
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

/** The person whose row a dialog was opened from. */
const whose = ({ meeting, ids }: Pick<AskedOfMeeting, 'ids' | 'meeting'>) => {
  const person = meeting.participants.find(({ id }) => id === ids.participant);
  return person && { about: { name: person.name } };
};

/** M8: the printed invitation has reached somebody without Teams. */
export const invitationSentForm = meetingForm('meeting.sent', {
  open: (asked) =>
    ok({
      ...whose(asked),
      fields: { how: { value: 'handed' }, on: { value: today(asked.services) } },
    }),
  carryOut: (asked, { how, on }) => {
    const { participant: participantId = '', from } = asked.ids;
    return arranged(asked, () => ok([{ type: 'markInvitationSent', participantId, on, how }]), {
      done: 'sent',
      from: pageIn(from),
    });
  },
});

/** M8: the answer of somebody without Teams. */
export const answerForForm = meetingForm('meeting.answerFor', {
  open: (asked) => ok({ ...whose(asked) }),
  carryOut: async (asked, { answer, reason = '' }) => {
    const { participant: participantId = '', from } = asked.ids;
    const answered = await arranged(
      asked,
      ({ sequence }) =>
        ok([
          {
            type: 'answerInvitation',
            participantId,
            sequence,
            answer: heard(answer, reason),
            at: asked.services.clock.now(),
          },
        ]),
      { done: 'answered', from: pageIn(from) },
    );
    return answered.ok || answered.refusal.field !== 'choices'
      ? answered
      : refuse(answered.refusal.code, { field: 'reason' });
  },
});

const heard = (
  kind: Filled<'meeting.answerFor'>['answer'],
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

/** M10: each meeting asks for the interpreter, prefilled with the languages that are needed. */
export const interpreterForm = meetingForm('meeting.interpreter', {
  open: ({ meeting, familyCase }) => {
    const needs = needInterpreter(meeting, familyCase);
    if (needs.length === 0) return refuse('MemberUnknown');
    const { interpreter } = meeting;
    const languages = [...new Set(needs.flatMap(({ language }) => language ?? []))].join(', ');
    return ok({
      fields: {
        who: { value: interpreter?.kind === 'arranged' ? interpreter.who : languages || undefined },
        notNeeded: { value: interpreter?.kind === 'notNeeded' ? interpreter.because : undefined },
      },
    });
  },
  // The reason why nobody interprets replaces the languages that were proposed.
  carryOut: (asked, { who, notNeeded }) =>
    arranged(
      asked,
      () =>
        ok([
          {
            type: 'seeToInterpreter',
            ...(notNeeded === undefined ? { ...(who !== undefined && { who }) } : { notNeeded }),
          },
        ]),
      { done: 'interpreter' },
    ),
});
