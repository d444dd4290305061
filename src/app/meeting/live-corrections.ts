import { parseCalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { noteMaxLength } from '../../domain/meeting/live-meeting';
import { type Agreement, type Meeting, noteSections, type RecordNote } from '../../domain/meeting/meeting';
import type { MeetingCommand } from '../../domain/meeting/meeting-decide';
import type { AgreementChanges } from '../../domain/meeting/meeting-events';
import type { LiveMeetingView } from '../../views/meeting/live-meeting';
import { choiceValue, type FormValues } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { agreementFields, itemField } from './live-forms';
import { catchIt, keyOf, liveMeetingView } from './live-meeting';
import { meetingsOf, type OpenedMeeting, openMeetingFor } from './meeting-store';

type Reference = Meeting['reference'];

/*
 * M6, R1: what was caught is corrected or removed by anybody who catches. A press and a form name what it is about by its
 * key: the id, and how it stood when it was shown. Whoever comes too late sees how it stands now.
 */

const readKey = (key: string): { readonly id: string; readonly seen: string } => {
  const at = key.lastIndexOf('@');
  return { id: key.slice(0, Math.max(at, 0)), seen: key.slice(at + 1) };
};

/** The meeting, and where somebody has paged to on its card. */
interface OnCard {
  readonly reference: Reference;
  readonly meetingId: string;
  readonly page?: string | undefined;
}

/** Carries it out; where somebody else was first, shows how it stands now, with what was typed in vain. */
const correct = async (
  services: Services,
  actor: Actor,
  { reference, meetingId, page }: OnCard,
  command: MeetingCommand,
  done: NonNullable<LiveMeetingView['done']>,
  typed?: string,
): Promise<Result<LiveMeetingView>> => {
  const change = await catchIt(services, actor, reference, meetingId, () => ok([command]), page, { done });
  if (change.ok || change.refusal.field !== undefined) return change;
  const { code } = change.refusal;
  if (code !== 'ChangedMeanwhile' && code !== 'NoLongerThere') return change;
  const now = await liveMeetingView(services, actor, reference, meetingId, page);
  if (!now.ok) return now;
  const because = code === 'ChangedMeanwhile' ? 'changed' : 'removed';
  return ok({ ...now.value, notWritten: { because, ...(typed !== undefined && { text: typed }) } });
};

const removal =
  (commandFor: (id: string, seen: string) => MeetingCommand) =>
  (
    services: Services,
    actor: Actor,
    reference: Reference,
    meetingId: string,
    key: string,
    page?: string,
  ): Promise<Result<LiveMeetingView>> => {
    const { id, seen } = readKey(key);
    return correct(services, actor, { reference, meetingId, page }, commandFor(id, seen), 'removed');
  };

export const removeLiveNote = removal((noteId, seen) => ({ type: 'removeNote', noteId, seen }));

export const removeLiveAgreement = removal((agreementId, seen) => ({
  type: 'removeAgreement',
  agreementId,
  seen,
}));

/** The meeting that a correction is about; typed without naming one, the case's latest that has begun. */
const meetingFor = async (
  services: Services,
  actor: Actor,
  { reference, meeting }: FormIds,
): Promise<Result<OpenedMeeting>> => {
  if (meeting !== undefined) return openMeetingFor(services, actor, reference, meeting);
  const open = await meetingsOf(services, actor.tenantId, reference, 'open');
  const begun = open.findLast(({ time }) => time.on <= today(services));
  return begun === undefined
    ? refuse('MeetingNotBegun')
    : openMeetingFor(services, actor, reference, begun.id);
};

/** Which one: by the key of the press, else to be chosen. An old key finds it as it stands now. */
const named = <Written extends RecordNote | Agreement>(
  written: readonly Written[],
  key: string | undefined,
): Result<Written | undefined> => {
  if (written.length === 0) return refuse('NoLongerThere');
  if (key === undefined) return ok(undefined);
  const present = written.find(({ id }) => id === readKey(key).id);
  return present === undefined ? refuse('NoLongerThere') : ok(present);
};

/** A field that was filled in. */
const filled = (values: FormValues, field: string): string | undefined => {
  const text = values[field]?.trim() ?? '';
  return text === '' ? undefined : text;
};

/**
 * M6: a note as it should have been caught. Opened from its row it holds what stands there, and a blank field empties it;
 * typed, one chooses which, and only the words change.
 */
export const changeNoteForm: Form<'live.changeNote'> = {
  name: 'live.changeNote',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingFor(services, actor, ids);
    if (!opened.ok) return opened;
    const { meeting } = opened.value;
    const { notes } = meeting.record;
    const note = named(notes, ids.note);
    if (!note.ok) return note;
    if (note.value === undefined) {
      const choices = notes.map((one) => ({ value: keyOf(one), text: one.text }));
      return ok({
        ids: { meeting: meeting.id },
        fields: [
          { id: 'which', kind: 'choice', required: true, choices },
          { id: 'text', kind: 'longText', required: true, maxLength: noteMaxLength },
        ],
      });
    }
    const { section, text, itemId } = note.value;
    return ok({
      ids: { note: keyOf(note.value) },
      fields: [
        {
          id: 'section',
          kind: 'choice',
          required: true,
          value: section,
          choices: noteSections.map((value) => ({ value })),
        },
        { id: 'text', kind: 'longText', required: true, maxLength: noteMaxLength, value: text },
        ...itemField(meeting, itemId),
      ],
    });
  },
  submit: async (services, actor, { reference, meeting = '', note, page }, values) => {
    const key = note ?? filled(values, 'which');
    if (key === undefined) return refuse('FieldMissing', { field: 'which' });
    const section = note === undefined ? ok(undefined) : choiceValue(values, 'section', noteSections);
    if (!section.ok) return section;
    const { id, seen } = readKey(key);
    const text = values.text ?? '';
    const changes = {
      text,
      ...(section.value && { section: section.value, itemId: filled(values, 'item') ?? null }),
    };
    const command = { type: 'writeNote', noteId: id, seen, changes } as const;
    return correct(services, actor, { reference, meetingId: meeting, page }, command, 'corrected', text);
  },
};

/** R1, P3: an agreement as it was meant; the same way as a note. */
export const changeAgreementForm: Form<'live.changeAgreement'> = {
  name: 'live.changeAgreement',
  right: 'arrangeMeeting',
  open: async (services, actor, ids) => {
    const opened = await meetingFor(services, actor, ids);
    if (!opened.ok) return opened;
    const { meeting } = opened.value;
    const { agreements } = meeting.record;
    const agreement = named(agreements, ids.agreement);
    if (!agreement.ok) return agreement;
    const isOpened = agreement.value !== undefined;
    const choices = agreements.map((one) => ({ value: keyOf(one), text: one.what }));
    return ok({
      ids: agreement.value ? { agreement: keyOf(agreement.value) } : { meeting: meeting.id },
      fields: [
        ...(isOpened ? [] : [{ id: 'which', kind: 'choice', required: true, choices } as const]),
        ...(await agreementFields(services, actor.tenantId, opened.value, agreement.value)),
      ],
    });
  },
  submit: async (services, actor, { reference, meeting = '', agreement, page }, values) => {
    const key = agreement ?? filled(values, 'which');
    if (key === undefined) return refuse('FieldMissing', { field: 'which' });
    const typedDay = filled(values, 'dueOn');
    const dueOn = typedDay === undefined ? undefined : parseCalendarDate(typedDay);
    if (typedDay !== undefined && dueOn === undefined) return refuse('DateImpossible', { field: 'dueOn' });
    const what = filled(values, 'what');
    const given = {
      what,
      responsibleId: filled(values, 'responsible'),
      dueOn,
      itemId: filled(values, 'item'),
    };
    const { id, seen } = readKey(key);
    const changes: AgreementChanges =
      agreement === undefined
        ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
        : {
            what: what ?? '',
            responsibleId: given.responsibleId ?? null,
            dueOn: dueOn ?? null,
            itemId: given.itemId ?? null,
          };
    const command = { type: 'writeAgreement', agreementId: id, seen, changes } as const;
    return correct(services, actor, { reference, meetingId: meeting, page }, command, 'corrected', what);
  },
};
