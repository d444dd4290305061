import { agendaInOrder } from '../domain/agenda';
import { parseCalendarDate } from '../domain/calendar';
import { markOf, noteMaxLength, scaleMax } from '../domain/live-meeting';
import {
  type Agreement,
  attendances,
  isOver,
  type Meeting,
  noteSections,
  type RecordNote,
} from '../domain/meeting';
import type { MeetingCommand } from '../domain/meeting-decide';
import { ok, type Result, refuse } from '../domain/result';
import { may, seesEverything } from '../domain/rights';
import { scaleThrough } from '../domain/scale';
import { choiceValue, type FormValues, listValue } from './form-values';
import { type Form, type FormIds, pageIn } from './forms';
import { earlierMeetings } from './held-meeting';
import { groupOf, meetingStaff, ownerView } from './meeting-names';
import { recordMeetingRead } from './meeting-reads';
import { changeMeeting, type OpenedMeeting, openMeetingFor } from './meeting-store';
import { type Actor, type Services, today } from './services';
import type { FieldView } from './views/form';
import type { LiveList, LiveMeetingView } from './views/live-meeting';
import type { ActionLink } from './views/verbs';

type Reference = Meeting['reference'];
type JustDone = Partial<Pick<LiveMeetingView, 'done'>>;

const liveLists: readonly LiveList[] = ['people', 'items', ...noteSections, 'agreements'];

/** `items.12`: the list that was paged through, and where its page begins. */
const pageNamed = (page = ''): LiveMeetingView['page'] => {
  const [name, from] = page.split('.');
  const list = liveLists.find((one) => one === name);
  return list && { list, from: pageIn(from) };
};

/**
 * M6: what is caught at the meeting, for those who see the whole case. Reading is recorded first (L1). `page`: where
 * somebody has paged to in a long list.
 */
export const liveMeetingView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  page?: string,
): Promise<Result<LiveMeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations, meeting } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  if (meeting.state === 'cancelled') return refuse('MeetingCancelled');
  if (meeting.state !== 'held' && meeting.time.on > today(services)) return refuse('MeetingNotBegun');
  await recordMeetingRead(services, actor, opened.value, 'meetingViewed');
  return ok(await viewOf(services, actor, opened.value, page));
};

const viewOf = async (
  services: Services,
  { tenantId }: Actor,
  opened: OpenedMeeting,
  pageId?: string,
  justDone: JustDone = {},
): Promise<LiveMeetingView> => {
  const { familyCase, relations, meeting } = opened;
  const { reference } = familyCase;
  const { record } = meeting;
  const [staff, earlier] = await Promise.all([
    meetingStaff(services, tenantId, familyCase, meeting),
    earlierMeetings(services, tenantId, meeting),
  ]);
  const writes =
    familyCase.status === 'open' && !isOver(meeting) && may('arrangeMeeting', familyCase, relations);
  const ids = { reference, meeting: meeting.id };
  const page = pageNamed(pageId);
  /** What is done to a row leaves the page where it is. */
  const onPage = { ...(page && pageId !== undefined && { page: pageId }) };
  const press = (verb: ActionLink['verb'], more: Readonly<Record<string, string>>): ActionLink => ({
    verb,
    as: 'execute',
    ids: { ...ids, ...more },
  });
  const dialog = (verb: ActionLink['verb'], more: Readonly<Record<string, string>> = {}): ActionLink => ({
    verb,
    as: 'dialog',
    ids: { ...ids, ...more },
  });
  const hasPeople = meeting.participants.length > 0;
  const offers: readonly (readonly [boolean, ActionLink])[] = [
    [writes, { ...dialog('live.note'), style: 'positive' }],
    [writes, { ...dialog('live.agreement'), style: 'positive' }],
    [writes && hasPeople, dialog('live.attendance')],
    [writes && hasPeople, dialog('live.scale')],
    [writes, press('live.close', {})],
    [true, press('meeting.show', {})],
  ];
  return {
    name: 'live-meeting',
    reference,
    alias: familyCase.alias,
    meetingId: meeting.id,
    today: today(services),
    kind: meeting.kind,
    state: meeting.state,
    time: meeting.time,
    ...justDone,
    participants: meeting.participants.map((participant) => {
      const attendance = record.attendance[participant.id];
      const scale = record.scale[participant.id];
      const scaleBefore = scaleThrough(earlier, participant.id);
      return {
        name: participant.name,
        group: groupOf(participant),
        ...(attendance && { attendance }),
        ...(scale !== undefined && { scale }),
        ...(scaleBefore.length > 0 && { scaleBefore }),
      };
    }),
    items: agendaInOrder(meeting.agenda.items).map(({ id, owner, text, done = false }, place) => ({
      number: place + 1,
      owner: ownerView(owner, familyCase, staff),
      text,
      done,
      ...(writes && { press: press(done ? 'live.untick' : 'live.tick', { item: id, ...onPage }) }),
    })),
    notes: record.notes.map((written) => {
      const named = { note: keyOf(written), ...onPage };
      return {
        section: written.section,
        text: written.text,
        actions: writes ? [dialog('live.changeNote', named), press('live.removeNote', named)] : [],
      };
    }),
    agreements: record.agreements.map((written) => {
      const { what, responsibleId, dueOn } = written;
      const named = { agreement: keyOf(written), ...onPage };
      const responsible = meeting.participants.find((one) => one.id === responsibleId)?.name;
      return {
        what,
        ...(responsible !== undefined && { responsible }),
        ...(dueOn && { dueOn }),
        actions: writes ? [dialog('live.changeAgreement', named), press('live.removeAgreement', named)] : [],
      };
    }),
    ...(page && { page }),
    actions: offers.flatMap(([offered, action]) => (offered ? [action] : [])),
  };
};

/** Names a note or an agreement as it stands: a press on it that comes after somebody else's change finds that out. */
export const keyOf = (written: RecordNote | Agreement): string => `${written.id}@${markOf(written)}`;

/** Carries out commands on what is caught, and shows it as it then stands. */
export const catchIt = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  commandsFor: (meeting: Meeting) => Result<readonly MeetingCommand[]>,
  page?: string,
  justDone?: JustDone,
): Promise<Result<LiveMeetingView>> => {
  const change = await changeMeeting(services, actor, {
    reference,
    meetingId,
    right: 'arrangeMeeting',
    commands: async ({ meeting }) => (meeting === undefined ? refuse('NoLongerThere') : commandsFor(meeting)),
  });
  return change.ok ? ok(await viewOf(services, actor, change.value, page, justDone)) : change;
};

export const tickItem = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  itemId: string,
  done: boolean,
  page?: string,
): Promise<Result<LiveMeetingView>> =>
  catchIt(services, actor, reference, meetingId, () => ok([{ type: 'tickAgendaItem', itemId, done }]), page);

/** The meeting has been held: the case counts its rhythm from it (M2), and nothing more is caught. */
export const closeLiveMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<LiveMeetingView>> =>
  catchIt(services, actor, reference, meetingId, () => ok([{ type: 'closeMeeting' }]));

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

/** What is to be done, by whom and when; with an agreement, as it stands. */
export const agreementFields = (meeting: Meeting, stands?: Agreement): readonly FieldView[] => {
  const people = peopleIn(meeting);
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
    ...itemField(meeting, itemId),
  ];
};

/** A form of the live card names what it makes, so that a repeated submit writes the same thing once. */
const madeBy = ({ form = '' }: FormIds): string => `live-${form}`;

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
    return ok({ fields: agreementFields(opened.value.meeting) });
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
