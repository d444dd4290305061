import { parseCalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { agendaInOrder } from '../../domain/meeting/agenda';
import { noteMaxLength, scaleMax } from '../../domain/meeting/live-meeting';
import {
  type Agreement,
  attendances,
  type Meeting,
  noteSections,
  participantId,
} from '../../domain/meeting/meeting';
import type { FieldView } from '../../views/form';
import { choiceValue, type FormValues, listValue } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import type { Actor, Services } from '../base/services';
import { staffMember } from '../organisation/directory';
import { catchIt } from './live-meeting';
import { type OpenedMeeting, openMeetingFor } from './meeting-store';

const meetingIn = (services: Services, actor: Actor, { reference, meeting = '' }: FormIds) =>
  openMeetingFor(services, actor, reference, meeting);

const peopleIn = ({ participants }: Meeting) =>
  participants.map(({ id, name }) => ({ value: id, text: name }));

/** Under which item it was said, when the agenda has any. */
export const itemField = ({ agenda }: Meeting, itemId?: string): readonly FieldView[] => {
  const choices = agendaInOrder(agenda.items)
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => ({ value: id, text }));
  return choices.length === 0
    ? []
    : [
        {
          id: 'item',
          kind: 'choice',
          required: false,
          choices,
          ...(itemId !== undefined && { value: itemId }),
        },
      ];
};

/** Whoever takes part, and the coordinator. */
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

/** What is to be done, by whom and when; with an agreement, as it stands. */
export const agreementFields = async (
  services: Services,
  tenantId: string,
  opened: OpenedMeeting,
  stands?: Agreement,
): Promise<readonly FieldView[]> => {
  const people = await responsibleChoices(services, tenantId, opened);
  const { what, responsibleId, dueOn, itemId } = stands ?? {};
  return [
    {
      id: 'what',
      kind: 'longText',
      required: true,
      maxLength: noteMaxLength,
      ...(what !== undefined && { value: what }),
    },
    ...(people.length > 0
      ? [
          {
            id: 'responsible',
            kind: 'choice',
            required: false,
            choices: people,
            ...(responsibleId !== undefined && { value: responsibleId }),
          } as const,
        ]
      : []),
    { id: 'dueOn', kind: 'date', required: false, ...(dueOn !== undefined && { value: dueOn }) },
    ...itemField(opened.meeting, itemId),
  ];
};

/** A form of the live card names what it makes, so that a repeated submit writes the same thing once. */
const madeBy = ({ repetitionKey = '' }: FormIds): string => `live-${repetitionKey}`;

/** M6: what are we worried about, what works, what must happen. */
export const liveNoteForm: Form<'live.note'> = {
  name: 'live.note',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    return ok({
      fields: [
        {
          id: 'section',
          kind: 'choice',
          required: true,
          value: 'worried',
          choices: noteSections.map((value) => ({ value })),
        },
        { id: 'text', kind: 'longText', required: true, maxLength: noteMaxLength },
        ...itemField(opened.value.meeting),
      ],
    });
  },
  submit: async (services, actor, ids, values) => {
    const section = choiceValue(values, 'section', noteSections);
    if (!section.ok) return section;
    const itemId = values.item?.trim() ?? '';
    return catchIt(services, actor, ids.reference, ids.meeting ?? '', () =>
      ok([
        {
          type: 'writeNote',
          noteId: madeBy(ids),
          changes: { section: section.value, text: values.text ?? '', ...(itemId !== '' && { itemId }) },
        },
      ]),
    );
  },
};

/** R1, P3: an agreement as it is said; by whom and when may come later. */
export const liveAgreementForm: Form<'live.agreement'> = {
  name: 'live.agreement',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    return ok({ fields: await agreementFields(services, actor.tenantId, opened.value) });
  },
  submit: async (services, actor, ids, values) => {
    const typedDay = values.dueOn?.trim() ?? '';
    const dueOn = parseCalendarDate(typedDay);
    if (typedDay !== '' && dueOn === undefined) return refuse('DateImpossible', { field: 'dueOn' });
    const responsibleId = values.responsible?.trim() ?? '';
    const itemId = values.item?.trim() ?? '';
    return catchIt(services, actor, ids.reference, ids.meeting ?? '', () =>
      ok([
        {
          type: 'writeAgreement',
          agreementId: madeBy(ids),
          changes: {
            what: values.what ?? '',
            ...(responsibleId !== '' && { responsibleId }),
            ...(dueOn && { dueOn }),
            ...(itemId !== '' && { itemId }),
          },
        },
      ]),
    );
  },
};

/** Who is there. Whoever is in none of the lists is left as nothing is known about them. */
export const attendanceForm: Form<'live.attendance'> = {
  name: 'live.attendance',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    const { meeting } = opened.value;
    const choices = peopleIn(meeting);
    return ok({
      fields: attendances.map((attendance) => {
        const there = meeting.participants.filter(({ id }) => meeting.record.attendance[id] === attendance);
        return {
          id: attendance,
          kind: 'choices',
          required: false,
          choices,
          ...(there.length > 0 && { value: there.map(({ id }) => id).join(',') }),
        };
      }),
    });
  },
  submit: (services, actor, ids, values) =>
    catchIt(services, actor, ids.reference, ids.meeting ?? '', (meeting) =>
      ok(
        meeting.participants.map(({ id }) => ({
          type: 'recordAttendance',
          participantId: id,
          attendance: attendances.find((one) => listValue(values, one).includes(id)) ?? null,
        })),
      ),
    ),
};

/** M6: 0 to 10, in the participant's own judgement. */
export const scaleForm: Form<'live.scale'> = {
  name: 'live.scale',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingIn(services, actor, ids);
    if (!opened.ok) return opened;
    return ok({
      fields: [
        { id: 'participant', kind: 'choice', required: true, choices: peopleIn(opened.value.meeting) },
        { id: 'scale', kind: 'number', required: true, maxLength: 2 },
      ],
    });
  },
  submit: async (services, actor, ids, values) => {
    const value = scaleIn(values);
    if (!value.ok) return value;
    const participantId = values.participant?.trim() ?? '';
    if (participantId === '') return refuse('FieldMissing', { field: 'participant' });
    return catchIt(services, actor, ids.reference, ids.meeting ?? '', () =>
      ok([{ type: 'setScale', participantId, value: value.value }]),
    );
  },
};

const scaleIn = (values: FormValues): Result<number> => {
  const text = values.scale?.trim() ?? '';
  if (text === '') return refuse('FieldMissing', { field: 'scale' });
  return /^\d{1,2}$/.test(text)
    ? ok(Number(text))
    : refuse('NumberImpossible', { field: 'scale', params: { min: 0, max: scaleMax } });
};
