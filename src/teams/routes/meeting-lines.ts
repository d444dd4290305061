import { today } from '../../app/base/services';
import { acceptInvitation } from '../../app/meeting/invitation';
import { liveMeetingView } from '../../app/meeting/live-meeting';
import { type MeetingIds, meetingMeant, showAgenda, showMeeting } from '../../app/meeting/meeting-command';
import { contactLogView } from '../../app/rhythm/contact';
import type { Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CommandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import { readWhen, type WhenRead } from '../../language/when';
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
    return withOwnCase(asking, { typed: subject, intent, language: command.language }, (reference) =>
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
    byTyping(asking, form, { ...ids }, argumentsOf(args), fields),
  );

const said = (fields: Readonly<Record<string, string>>): boolean => Object.keys(fields).length > 0;

const whenIn = (
  when: string | undefined,
  { services }: Asking,
  options: { readonly ahead?: boolean } = { ahead: true },
): WhenRead | undefined => (when === undefined ? undefined : readWhen(when, today(services), options));

/** A day and a time as the fields of a meeting; what there is not stays as it was typed, for the rule to answer. */
const timeOf = (read: WhenRead | undefined): Typed => {
  switch (read?.wrong) {
    case 'day':
      return { on: read.typed, start: read.start, end: read.end };
    case 'noDay':
      return { start: read.start, end: read.end };
    case 'hours':
      return { on: read.date, start: read.typed };
    default:
      return { on: read?.date, start: read?.start, end: read?.end };
  }
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
    const read = whenIn(args.when, asking);
    if (read === undefined && !said(fields)) return showMeeting(asking.services, asking.actor, reference);
    const days = daysIn(read);
    return days === undefined
      ? byTyping(asking, 'meeting.plan', { reference }, timeOf(read), fields)
      : byTyping(
          asking,
          'meeting.plan',
          { reference, ...days },
          { ...timeOf(read), on: days.day },
          fields,
          true,
        );
  }),
  onMeeting('moveMeeting', 'next', (asking, ids, { args, fields }) => {
    const read = whenIn(args.when, asking);
    return byTyping(
      asking,
      'meeting.move',
      { ...ids },
      timeOf(read),
      fields,
      daysIn(read)?.week !== undefined,
    );
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
      : byTyping(asking, 'agenda.addItem', { ...ids }, {}, fields);
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
    const read = whenIn(args.when, asking, { ahead: false });
    if (read === undefined && !said(fields)) return contactLogView(asking.services, asking.actor, reference);
    const { on } = timeOf(read);
    return byTyping(asking, 'contact.log', { reference }, { on }, fields, !said(fields));
  }),
  onCase('accompany', (asking, reference, { fields }) =>
    byTyping(asking, 'contact.accompany', { reference }, {}, fields),
  ),
  onCase('rhythm', (asking, reference, { fields }) =>
    byTyping(asking, 'rhythm.agree', { reference }, {}, fields),
  ),
];
