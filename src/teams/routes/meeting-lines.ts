import { today } from '../../app/base/services';
import { acceptInvitation } from '../../app/meeting/invitation-answer';
import { liveMeetingView } from '../../app/meeting/live/live-meeting';
import { type MeetingIds, meetingMeant, showAgenda, showMeeting } from '../../app/meeting/meeting-command';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CommandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import { namesUnknownTo } from '../../language/typed-form';
import { readMoved, type WhenRead } from '../../language/when';
import type { View } from '../../views/view';
import { type Asking, aboutCase, type Line, type Routes } from './base/route';
import { byTyping } from './base/typed-forms';
import { timeOf, whenIn } from './base/typed-time';

/** A typed phrase about one of the asker's own cases, which may be named anywhere in it. */
const onCase = <I extends Intent>(
  handle: (asking: Asking, reference: CaseReference, command: CommandOf<I>) => Promise<Result<View>>,
): Line<I> => aboutCase(handle, (args) => Object.values(args).join(' '));

/**
 * What `møde X` answers if there is no meeting: usually the form that plans one. A day, a time or another field in the line
 * is filled in, to be planned by a press.
 */
const planned = async (
  asking: Asking,
  reference: CaseReference,
  args: object,
  fields: Readonly<Record<string, string>>,
): Promise<Result<View>> => {
  const shown = await showMeeting(asking.services, asking.actor, reference);
  if (!shown.ok || shown.value.name !== 'form') return shown;
  const when = 'when' in args && typeof args.when === 'string' ? args.when : undefined;
  const { typed, wrong } = timeOf(whenIn(when, asking, 'ahead'));
  const unknown = new Set(namesUnknownTo('meeting.plan', fields));
  const known = Object.fromEntries(Object.entries(fields).filter(([name]) => !unknown.has(name)));
  if (!said(known) && Object.values(typed).every((value) => value === undefined)) return shown;
  const filled = await byTyping(asking, 'meeting.plan', { reference }, typed, known, {
    toGoOn: true,
    ...(wrong && { wrong }),
  });
  const { links } = shown.value;
  return filled.ok && filled.value.name === 'form' && links !== undefined
    ? ok({ ...filled.value, links })
    : filled;
};

/** A typed phrase about the meeting meant; if there is none, what `møde X` answers, with what was typed filled in. */
export const onMeeting = <I extends Intent>(
  which: 'next' | 'atIt',
  handle: (asking: Asking, ids: MeetingIds, command: CommandOf<I>) => Promise<Result<View>>,
): Line<I> =>
  onCase(async (asking, reference, command) => {
    const ids = await meetingMeant(asking.services, asking.actor, reference, which);
    return ids === undefined
      ? planned(asking, reference, command.args, command.fields)
      : handle(asking, ids, command);
  });

/** The ids that identify a form about a meeting. */
export const withoutDay = ({ on: _, ...ids }: MeetingIds): Omit<MeetingIds, 'on'> => ids;

const said = (fields: Readonly<Record<string, string>>): boolean => Object.keys(fields).length > 0;

/** A day or a week without a time of day, or a time without a day: more is needed, and the form proposes it. */
const daysIn = (
  read: WhenRead | undefined,
): { readonly day?: string; readonly week?: string } | undefined => {
  if (read?.wrong === 'noDay') return {};
  if (read === undefined || read.wrong !== undefined) return undefined;
  if (read.week) return { week: read.date };
  return read.start === undefined ? { day: read.date } : undefined;
};

/** What is typed about meetings: the views, and the forms in one line (M1–M9). */
export const meetingLines = {
  lines: {
    acceptInvitation: onMeeting('next', ({ services, actor }, { reference, meeting, sequence }) =>
      acceptInvitation(services, actor, reference, meeting, sequence),
    ),
    agenda: onCase(async (asking, reference, { fields }) => {
      const { services, actor } = asking;
      const ids = said(fields) ? await meetingMeant(services, actor, reference, 'next') : undefined;
      return ids === undefined
        ? showAgenda(services, actor, reference)
        : byTyping(asking, 'agenda.addItem', withoutDay(ids), {}, fields);
    }),
    live: onMeeting('atIt', ({ services, actor }, { reference, meeting }) =>
      liveMeetingView(services, actor, reference, meeting),
    ),
    meeting: onCase(async (asking, reference, { args, fields }) => {
      const read = whenIn(args.when, asking, 'ahead');
      if (read === undefined && !said(fields)) return showMeeting(asking.services, asking.actor, reference);
      const days = daysIn(read);
      const { typed: time, wrong } = timeOf(read);
      const typed = { ...time, kind: args.kind };
      return days === undefined
        ? byTyping(asking, 'meeting.plan', { reference }, typed, fields, wrong && { wrong })
        : byTyping(asking, 'meeting.plan', { reference, ...days }, { ...typed, on: days.day }, fields, {
            toGoOn: true,
          });
    }),
    moveMeeting: onMeeting('next', (asking, ids, { args, fields }) => {
      const read = args.when === undefined ? undefined : readMoved(args.when, today(asking.services), ids.on);
      const { typed, wrong } = timeOf(read);
      return byTyping(asking, 'meeting.move', withoutDay(ids), typed, fields, {
        toGoOn: daysIn(read)?.week !== undefined,
        ...(wrong && { wrong }),
      });
    }),
  },
} satisfies Routes;
