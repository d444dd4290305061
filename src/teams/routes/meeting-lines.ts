import { today } from '../../app/base/services';
import { acceptInvitation } from '../../app/meeting/invitation';
import { liveMeetingView } from '../../app/meeting/live-meeting';
import { type MeetingIds, meetingMeant, showAgenda, showMeeting } from '../../app/meeting/meeting-command';
import { contactLogView } from '../../app/rhythm/contact';
import type { Refusal, Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CommandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import { readMoved, readWhen, type WhenRead } from '../../language/when';
import type { Lean } from '../../language/when/written-day';
import type { FormName } from '../../views/form';
import type { View } from '../../views/view';
import { byTyping, type Typed } from './forms';
import { type Asking, onCommand, type Route, withOwnCase } from './route';

/** A typed phrase about one of the asker's own cases. */
const onCase = <I extends Intent>(
  intent: I,
  handle: (asking: Asking, reference: CaseReference, command: CommandOf<I>) => Promise<Result<View>>,
): Route =>
  onCommand(intent, (asking, command) => {
    const { subject } = command.args as { readonly subject?: string };
    const whole = Object.values(command.args).join(' ');
    return withOwnCase(asking, { ...command, typed: subject, whole, intent }, (reference) =>
      handle(asking, reference, command),
    );
  });

/** A typed phrase about the meeting that is meant; where there is none, what `møde X` answers. */
const onMeeting = <I extends Intent>(
  intent: I,
  which: 'next' | 'atIt',
  handle: (asking: Asking, ids: MeetingIds, command: CommandOf<I>) => Promise<Result<View>>,
): Route =>
  onCase(intent, async (asking, reference, command) => {
    const ids = await meetingMeant(asking.services, asking.actor, reference, which);
    return ids === undefined
      ? showMeeting(asking.services, asking.actor, reference)
      : handle(asking, ids, command);
  });

/** A form about a meeting, in one line. */
const onMeetingForm = <I extends Intent>(
  intent: I,
  which: 'next' | 'atIt',
  form: FormName,
  argumentsOf: (args: CommandOf<I>['args']) => Typed = () => ({}),
): Route =>
  onMeeting(intent, which, (asking, ids, { args, fields }) =>
    byTyping(asking, form, withoutDay(ids), argumentsOf(args), fields),
  );

/** What a form about a meeting is known by. */
const withoutDay = ({ on: _, ...ids }: MeetingIds): Omit<MeetingIds, 'on'> => ids;

const said = (fields: Readonly<Record<string, string>>): boolean => Object.keys(fields).length > 0;

const whenIn = (when: string | undefined, { services }: Asking, lean: Lean): WhenRead | undefined =>
  when === undefined ? undefined : readWhen(when, today(services), { lean });

/** A day and a time as the fields of a meeting; what can't be read stays as it was typed, with what is wrong. */
const timeOf = (
  read: WhenRead | undefined,
): { readonly typed: Typed; readonly wrong?: Readonly<Record<string, Refusal>> } => {
  switch (read?.wrong) {
    case 'day':
      return {
        typed: { on: read.typed, start: read.start, end: read.end },
        wrong: { on: read.refusal },
      };
    case 'noDay':
      return { typed: { start: read.start, end: read.end } };
    case 'hours':
      return { typed: { on: read.date, start: read.typed }, wrong: { start: read.refusal } };
    default:
      return { typed: { on: read?.date, start: read?.start, end: read?.end } };
  }
};

/** C5: the day of a contact that has been. A week names no day. */
const dayOf = (read: WhenRead | undefined, said: string | undefined) => {
  const { typed, wrong } = timeOf(read);
  return read?.wrong === undefined && read?.week
    ? { typed: { on: said }, wrong: { on: { code: 'WeekNeedsDay' } as const } }
    : { typed: { on: typed.on }, wrong };
};

/** A day or a week without a time of day, or a time without a day: more is needed, and the form proposes it. */
const daysIn = (
  read: WhenRead | undefined,
): { readonly day?: string; readonly week?: string } | undefined => {
  if (read?.wrong === 'noDay') return {};
  if (read === undefined || read.wrong !== undefined) return undefined;
  if (read.week) return { week: read.date };
  return read.start === undefined ? { day: read.date } : undefined;
};

/** What is typed about meetings and contact: the views, and the forms in one line (M1–M9, C5). */
export const meetingLines: readonly Route[] = [
  onCase('meeting', (asking, reference, { args, fields }) => {
    const read = whenIn(args.when, asking, 'ahead');
    if (read === undefined && !said(fields)) return showMeeting(asking.services, asking.actor, reference);
    const days = daysIn(read);
    const { typed, wrong } = timeOf(read);
    return days === undefined
      ? byTyping(asking, 'meeting.plan', { reference }, typed, fields, wrong && { wrong })
      : byTyping(asking, 'meeting.plan', { reference, ...days }, { ...typed, on: days.day }, fields, {
          toGoOn: true,
        });
  }),
  onMeeting('moveMeeting', 'next', (asking, ids, { args, fields }) => {
    const read = args.when === undefined ? undefined : readMoved(args.when, today(asking.services), ids.on);
    const { typed, wrong } = timeOf(read);
    return byTyping(asking, 'meeting.move', withoutDay(ids), typed, fields, {
      toGoOn: daysIn(read)?.week !== undefined,
      ...(wrong && { wrong }),
    });
  }),
  onMeetingForm('cancelMeeting', 'next', 'meeting.cancel', ({ reason }) => ({ reason })),
  onMeetingForm('addToMeeting', 'next', 'meeting.addPerson'),
  onMeeting('acceptInvitation', 'next', ({ services, actor }, { reference, meeting, sequence }) =>
    acceptInvitation(services, actor, reference, meeting, sequence),
  ),
  onMeetingForm('declineInvitation', 'next', 'invitation.decline', ({ reason }) => ({ reason })),
  onMeetingForm('otherTime', 'next', 'invitation.otherTime'),
  onCase('agenda', async (asking, reference, { fields }) => {
    const { services, actor } = asking;
    const ids = said(fields) ? await meetingMeant(services, actor, reference, 'next') : undefined;
    return ids === undefined
      ? showAgenda(services, actor, reference)
      : byTyping(asking, 'agenda.addItem', withoutDay(ids), {}, fields);
  }),
  onMeetingForm('agendaMade', 'next', 'agenda.made'),
  onMeetingForm('childsWish', 'next', 'agenda.childsWish'),
  onMeeting('live', 'atIt', ({ services, actor }, { reference, meeting }) =>
    liveMeetingView(services, actor, reference, meeting),
  ),
  onMeetingForm('liveNote', 'atIt', 'live.note'),
  onMeetingForm('liveAgreement', 'atIt', 'live.agreement'),
  onMeetingForm('liveAttendance', 'atIt', 'live.attendance'),
  onMeetingForm('liveScale', 'atIt', 'live.scale'),
  onCase('contact', (asking, reference, { args, fields }) => {
    const read = whenIn(args.when, asking, 'past');
    if (read === undefined && args.said === undefined && !said(fields))
      return contactLogView(asking.services, asking.actor, reference);
    const { typed, wrong } = dayOf(read, args.when);
    return byTyping(asking, 'contact.log', { reference }, typed, fields, {
      toGoOn: !said(fields),
      ...(wrong && { wrong }),
    });
  }),
  onCase('accompany', (asking, reference, { fields }) =>
    byTyping(asking, 'contact.accompany', { reference }, {}, fields),
  ),
  onCase('rhythm', (asking, reference, { fields }) =>
    byTyping(asking, 'rhythm.agree', { reference }, {}, fields),
  ),
];
