import { ok, type Result, refuse } from '../../../domain/base/result';
import type { Agreement, Meeting, RecordNote } from '../../../domain/meeting/meeting';
import type { MeetingCommand } from '../../../domain/meeting/meeting-decide';
import type { AgreementChanges } from '../../../domain/meeting/meeting-events';
import type { LiveMeetingView } from '../../../views/meeting/live-meeting';
import type { Asked, FieldNow } from '../../base/declared-form';
import { type Actor, type Services, today } from '../../base/services';
import { type AskedOfMeeting, meetingForm } from '../meeting-form';
import { meetingsOf, type OpenedMeeting, openMeetingFor } from '../meeting-store';
import { agreementFields, itemField } from './live-forms';
import { catchIt, keyOf, liveMeetingView } from './live-meeting';

/*
 * M6, R1: what was noted can be corrected or removed by anybody who takes notes. A press or form names it by its key: the
 * id, and how it stood when shown. Whoever comes too late sees how it stands now.
 */

const readKey = (key: string): { readonly id: string; readonly seen: string } => {
  const at = key.lastIndexOf('@');
  return { id: key.slice(0, Math.max(at, 0)), seen: key.slice(at + 1) };
};

/** Carries it out; if somebody else was faster, shows how it stands now, with what was typed in vain. */
const correct = async (
  { services, actor, ids }: Pick<AskedOfMeeting, 'services' | 'actor' | 'ids'>,
  command: MeetingCommand,
  done: NonNullable<LiveMeetingView['done']>,
  typed?: string,
): Promise<Result<LiveMeetingView>> => {
  const { reference, meeting = '', page } = ids;
  const change = await catchIt(services, actor, reference, meeting, () => ok([command]), page, { done });
  if (change.ok || change.refusal.field !== undefined) return change;
  const { code } = change.refusal;
  if (code !== 'ChangedMeanwhile' && code !== 'NoLongerThere') return change;
  const now = await liveMeetingView(services, actor, reference, meeting, page);
  if (!now.ok) return now;
  const because = code === 'ChangedMeanwhile' ? 'changed' : 'removed';
  return ok({ ...now.value, notWritten: { because, ...(typed !== undefined && { text: typed }) } });
};

const removal =
  (commandFor: (id: string, seen: string) => MeetingCommand) =>
  (
    services: Services,
    actor: Actor,
    reference: Meeting['reference'],
    meeting: string,
    key: string,
    page?: string,
  ): Promise<Result<LiveMeetingView>> => {
    const { id, seen } = readKey(key);
    return correct({ services, actor, ids: { reference, meeting, page } }, commandFor(id, seen), 'removed');
  };

export const removeLiveNote = removal((noteId, seen) => ({ type: 'removeNote', noteId, seen }));

export const removeLiveAgreement = removal((agreementId, seen) => ({
  type: 'removeAgreement',
  agreementId,
  seen,
}));

/** The meeting that a correction is about; typed without naming one, the case's latest that has begun. */
const meetingFor = async ({
  services,
  actor,
  ids: { reference, meeting },
}: Asked): Promise<Result<OpenedMeeting>> => {
  if (meeting !== undefined) return openMeetingFor(services, actor, reference, meeting);
  const open = await meetingsOf(services, actor.tenantId, reference, 'open');
  const begun = open.findLast(({ time }) => time.on <= today(services));
  return begun === undefined
    ? refuse('MeetingNotBegun')
    : openMeetingFor(services, actor, reference, begun.id);
};

/** Which one: the one the press's key names, as it stands now; otherwise it has to be chosen. */
const named = <Written extends RecordNote | Agreement>(
  written: readonly Written[],
  key: string | undefined,
): Result<Written | undefined> => {
  const present = key === undefined ? undefined : written.find(({ id }) => id === readKey(key).id);
  const isGone = written.length === 0 || (key !== undefined && present === undefined);
  return isGone ? refuse('NoLongerThere') : ok(present);
};

/** When typed, one chooses which; when opened from its row, it is known. */
const whichField = <Written extends RecordNote | Agreement>(
  written: readonly Written[],
  present: Written | undefined,
  textOf: (one: Written) => string,
): FieldNow | 'hidden' =>
  present === undefined
    ? { required: true, choices: written.map((one) => ({ value: keyOf(one), text: textOf(one) })) }
    : 'hidden';

/**
 * M6: a note as it should have been taken. Opened from its row, it holds the present text, and a blank field empties it;
 * when typed, one chooses which, and only the words change.
 */
export const changeNoteForm = meetingForm(
  'live.changeNote',
  {
    open: ({ meeting, ids }) => {
      const { notes } = meeting.record;
      const note = named(notes, ids.note);
      if (!note.ok) return note;
      const { section, text, itemId } = note.value ?? {};
      const isTyped = note.value === undefined;
      return ok({
        ids: note.value ? { note: keyOf(note.value) } : { meeting: meeting.id },
        fields: {
          which: whichField(notes, note.value, (one) => one.text),
          section: isTyped ? 'hidden' : { required: true, value: section },
          text: { value: text },
          item: isTyped ? 'hidden' : itemField(meeting, itemId),
        },
      });
    },
    carryOut: async (asked, { which, section, text, item }) => {
      const { note } = asked.ids;
      const key = note ?? which;
      if (key === undefined) return refuse('FieldMissing', { field: 'which' });
      if (note !== undefined && section === undefined) return refuse('FieldMissing', { field: 'section' });
      const { id: noteId, seen } = readKey(key);
      const changes =
        note === undefined || section === undefined ? { text } : { text, section, itemId: item ?? null };
      return correct(asked, { type: 'writeNote', noteId, seen, changes }, 'corrected', text);
    },
  },
  meetingFor,
);

/** R1, P3: an agreement as it was meant; like a note. */
export const changeAgreementForm = meetingForm(
  'live.changeAgreement',
  {
    open: async (asked) => {
      const { meeting, ids } = asked;
      const { agreements } = meeting.record;
      const agreement = named(agreements, ids.agreement);
      if (!agreement.ok) return agreement;
      return ok({
        ids: agreement.value ? { agreement: keyOf(agreement.value) } : { meeting: meeting.id },
        fields: {
          which: whichField(agreements, agreement.value, (one) => one.what),
          ...(await agreementFields(asked, agreement.value)),
        },
      });
    },
    carryOut: async (asked, { which, what, responsible: responsibleId, dueOn, item: itemId }) => {
      const { agreement } = asked.ids;
      const key = agreement ?? which;
      if (key === undefined) return refuse('FieldMissing', { field: 'which' });
      const { id: agreementId, seen } = readKey(key);
      const changes: AgreementChanges =
        agreement === undefined
          ? {
              ...(what !== undefined && { what }),
              ...(responsibleId !== undefined && { responsibleId }),
              ...(dueOn !== undefined && { dueOn }),
              ...(itemId !== undefined && { itemId }),
            }
          : {
              what: what ?? '',
              responsibleId: responsibleId ?? null,
              dueOn: dueOn ?? null,
              itemId: itemId ?? null,
            };
      return correct(asked, { type: 'writeAgreement', agreementId, seen, changes }, 'corrected', what);
    },
  },
  meetingFor,
);
