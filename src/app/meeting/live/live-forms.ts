import { ok } from '../../../domain/base/result';
import { agendaInOrder } from '../../../domain/meeting/agenda';
import {
  type Agreement,
  type Attendance,
  attendances,
  type Meeting,
  participantId,
} from '../../../domain/meeting/meeting';
import type { MeetingCommand } from '../../../domain/meeting/meeting-decide';
import type { FieldNow } from '../../base/declared-form';
import type { FormIds } from '../../base/forms';
import type { Services } from '../../base/services';
import { staffMember } from '../../organisation/directory';
import { type AskedOfMeeting, meetingForm } from '../meeting-form';
import type { OpenedMeeting } from '../meeting-store';
import { catchIt } from './live-meeting';

const peopleIn = ({ participants }: Meeting) =>
  participants.map(({ id, name }) => ({ value: id, text: name }));

/** The item it was said under, if the agenda has any. */
export const itemField = ({ agenda }: Meeting, itemId?: string): FieldNow | 'hidden' => {
  const choices = agendaInOrder(agenda.items)
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => ({ value: id, text }));
  return choices.length === 0 ? 'hidden' : { choices, value: itemId };
};

/** The participants and the coordinator. */
const responsibleChoices = async (
  services: Services,
  tenantId: string,
  { familyCase: { coordinatorId }, meeting }: OpenedMeeting,
): Promise<readonly { readonly value: string; readonly text: string }[]> => {
  const people = peopleIn(meeting);
  const value = participantId({ kind: 'staff', staffId: coordinatorId }, '');
  const coordinator = await staffMember(services, tenantId, coordinatorId);
  return coordinator === undefined || people.some((one) => one.value === value)
    ? people
    : [...people, { value, text: coordinator.name }];
};

/** What is to be done, by whom and when; with an agreement, its present values. */
export const agreementFields = async (
  { services, actor, ...opened }: AskedOfMeeting,
  stands: Partial<Agreement> = {},
) => {
  const choices = await responsibleChoices(services, actor.tenantId, opened);
  const { what, responsibleId, dueOn, itemId } = stands;
  return {
    what: { required: true, value: what },
    responsible: choices.length > 0 ? ({ choices, value: responsibleId } as const) : ('hidden' as const),
    dueOn: { value: dueOn },
    item: itemField(opened.meeting, itemId),
  };
};

/** A form on the live card names what it makes, so that a repeated submit writes it only once. */
const madeBy = ({ repetitionKey = '' }: FormIds): string => `live-${repetitionKey}`;

const caught = (
  { services, actor, familyCase: { reference }, meeting }: AskedOfMeeting,
  ...commands: readonly MeetingCommand[]
) => catchIt(services, actor, reference, meeting.id, () => ok(commands));

/** M6: what are we worried about, what works, what must happen. */
export const liveNoteForm = meetingForm('live.note', {
  open: ({ meeting }) => ok({ fields: { section: { value: 'worried' }, item: itemField(meeting) } }),
  carryOut: (asked, { item: itemId, ...note }) =>
    caught(asked, {
      type: 'writeNote',
      noteId: madeBy(asked.ids),
      changes: { ...note, ...(itemId !== undefined && { itemId }) },
    }),
});

/** R1, P3: an agreement as it is said; who and when may come later. */
export const liveAgreementForm = meetingForm('live.agreement', {
  open: async (asked) => ok({ fields: await agreementFields(asked) }),
  carryOut: (asked, { what, responsible: responsibleId, dueOn, item: itemId }) =>
    caught(asked, {
      type: 'writeAgreement',
      agreementId: madeBy(asked.ids),
      changes: {
        what,
        ...(responsibleId !== undefined && { responsibleId }),
        ...(dueOn && { dueOn }),
        ...(itemId !== undefined && { itemId }),
      },
    }),
});

/** Who is there. About whoever is in none of the lists, nothing is known. */
export const attendanceForm = meetingForm('live.attendance', {
  open: ({ meeting }) => {
    const choices = peopleIn(meeting);
    const fieldOf = (attendance: Attendance) => {
      const there = meeting.participants.filter(({ id }) => meeting.record.attendance[id] === attendance);
      return { choices, value: there.map(({ id }) => id).join(',') || undefined };
    };
    return ok({
      fields: { present: fieldOf('present'), partly: fieldOf('partly'), absent: fieldOf('absent') },
    });
  },
  carryOut: ({ services, actor, ids: { reference }, meeting }, lists) =>
    catchIt(services, actor, reference, meeting.id, ({ participants }) =>
      ok(
        participants.map(({ id }) => ({
          type: 'recordAttendance',
          participantId: id,
          attendance: attendances.find((one) => lists[one].includes(id)) ?? null,
        })),
      ),
    ),
});

/** M6: 0 to 10, the participant's own judgement. */
export const scaleForm = meetingForm('live.scale', {
  open: ({ meeting }) => ok({ fields: { participant: { choices: peopleIn(meeting) } } }),
  carryOut: (asked, { participant: participantId, scale: value }) =>
    caught(asked, { type: 'setScale', participantId, value }),
});
