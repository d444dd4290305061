import { ok } from '../../domain/base/result';
import { type Attendance, attendances } from '../../domain/meeting/meeting';
import type { Asked } from '../base/declared-form';
import { formAbout } from '../base/declared-form';
import { changeMeeting, openMeetingFor } from '../meeting/meeting-store';
import { minutesFollowing, openMinutesFor } from '../minutes/minutes-store';
import { correctViewAfter } from './correct-view';

const named = ({ services, actor, ids: { reference, meeting = '' } }: Asked) =>
  openMeetingFor(services, actor, reference, meeting);

const minutesFor = async ({ services, actor, ids: { reference, meeting = '' } }: Asked) => {
  const opened = await openMinutesFor(services, actor, reference, meeting);
  return opened.ok ? opened.value.minutes : undefined;
};

/**
 * L8: who was at a meeting that has been held. A draft of the minutes follows; minutes that are out have corrections of
 * their own.
 */
export const correctAttendanceForm = formAbout('correct.attendance', 'correctFacts', named, {
  open: ({ meeting }) => {
    const choices = meeting.participants.map(({ id, name }) => ({ value: id, text: name }));
    const fieldOf = (attendance: Attendance) => {
      const there = meeting.participants.filter(({ id }) => meeting.record.attendance[id] === attendance);
      return { choices, value: there.map(({ id }) => id).join(',') || undefined };
    };
    return ok({
      about: { on: meeting.time.on },
      fields: { present: fieldOf('present'), partly: fieldOf('partly'), absent: fieldOf('absent') },
    });
  },
  carryOut: async (asked, { reason: because, ...lists }) => {
    const { services, actor, familyCase, meeting, ids } = asked;
    const { reference } = ids;
    const said = meeting.participants.map(({ id }) => ({
      id,
      attendance: attendances.find((one) => lists[one].includes(id)) ?? null,
    }));
    const change = await changeMeeting(services, actor, {
      reference,
      meetingId: meeting.id,
      right: 'correctFacts',
      commands: async () =>
        ok(
          said.map(({ id: participantId, attendance }) => ({
            type: 'correctAttendance' as const,
            participantId,
            attendance,
            because,
            minutesOut: false,
          })),
        ),
      along: () =>
        minutesFollowing(
          services,
          actor,
          familyCase,
          meeting.id,
          said.map(({ id: personId, attendance }) => ({
            type: 'correctMinutesAttendance' as const,
            personId,
            attendance,
          })),
        ),
    });
    return change.ok
      ? correctViewAfter(services, actor, reference, { done: 'attendance', told: [] })
      : change;
  },
});

/** L8: a meeting that was closed too early, or with nothing in it. The case's rhythm is counted afresh (M2). */
export const reopenMeetingForm = formAbout('correct.reopen', 'correctFacts', named, {
  open: ({ meeting }) => ok({ about: { on: meeting.time.on } }),
  carryOut: async (asked, { reason: because }) => {
    const { services, actor, meeting, ids } = asked;
    const { reference } = ids;
    const minutesBegun = (await minutesFor(asked)) !== undefined;
    const change = await changeMeeting(services, actor, {
      reference,
      meetingId: meeting.id,
      right: 'correctFacts',
      commands: async () => ok([{ type: 'reopenMeeting', because, minutesBegun }]),
    });
    return change.ok ? correctViewAfter(services, actor, reference, { done: 'reopened', told: [] }) : change;
  },
});
