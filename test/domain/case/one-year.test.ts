import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, instantAt } from '../../../src/domain/base/calendar';
import { isWorkingDay, meetingObstacleOn } from '../../../src/domain/base/working-days';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { type Meeting, meetingReference } from '../../../src/domain/meeting/meeting';
import type { MeetingCommand } from '../../../src/domain/meeting/meeting-decide';
import { proposeMeeting } from '../../../src/domain/meeting/proposal';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { nudgesOn } from '../../../src/domain/rhythm/nudges';
import { nextMeetingDueBy, nextMeetingKind } from '../../../src/domain/rhythm/rhythm';
import { alma, familyInCase, freja } from '../../support/consent-story';
import { after as caseAfter, startDay } from '../../support/family-case';
import { meetingAfter } from '../../support/meeting/meeting';
import { jonas } from '../../support/people';

/*
 * A year in one case, lived day by day. In the morning the coordinator is nudged; she at once does what she is nudged about,
 * and calls the family on working Mondays. The table tells everything that happens except the calls.
 */

const day = calendarDate;
const { rhythm, calendar } = defaultSettings;

interface Life {
  familyCase: FamilyCase;
  meeting: Meeting | undefined;
  readonly said: Set<string>;
  readonly diary: string[];
}

/** The meeting is changed, and the case learns about it, as in one commit. */
const change = (life: Life, on: CalendarDate, ...commands: readonly MeetingCommand[]): void => {
  const now = instantAt(on, '08:00');
  const doing = { now, familyCase: life.familyCase, newId: `meeting-${on}` };
  const meeting = meetingAfter(life.meeting, commands, doing);
  life.familyCase = caseAfter(
    life.familyCase,
    { type: 'noteMeeting', meeting: meetingReference(meeting) },
    { on },
  );
  life.meeting = meeting;
};

const planNext = (life: Life, on: CalendarDate): void => {
  const dueBy = nextMeetingDueBy(life.familyCase, rhythm);
  const proposal = proposeMeeting({ dueBy, today: on, calendar, busy: [] });
  if (proposal === undefined) throw new Error('nothing was proposed');
  const kind = nextMeetingKind(life.familyCase);
  life.meeting = undefined;
  const place = { kind: 'place', text: 'Rådhuset' } as const;
  change(life, on, { type: 'planMeeting', kind, time: proposal.time, place, busy: [] });
  life.diary.push(`${on} plans ${kind} ${proposal.time.on}${proposal.late ? ' late' : ''} (latest ${dueBy})`);
};

const inviteAll = (life: Life, on: CalendarDate): void => {
  change(
    life,
    on,
    {
      type: 'addAgendaItem',
      owner: { kind: 'member', memberId: alma.id },
      text: 'Skolen',
      touches: 'nothing',
    },
    { type: 'prepareAgenda', how: { on, memberIds: [freja.id, alma.id] } },
    { type: 'addParticipant', who: { kind: 'staff', person: jonas } },
    { type: 'inviteParticipants', misfits: [] },
  );
  life.diary.push(`${on} invites`);
};

const isMonday = (on: CalendarDate): boolean => new Date(`${on}T12:00:00Z`).getUTCDay() === 1;

/** What the coordinator and the law do on certain days, besides what follows from nudges. */
interface Story {
  readonly happens: Readonly<Record<string, (familyCase: FamilyCase, on: CalendarDate) => FamilyCase>>;
  /** The days on which nobody calls. */
  readonly noCall: (on: CalendarDate) => boolean;
  /** The days on which the program is stopped. */
  readonly stopped: (on: CalendarDate) => boolean;
  /** How often a day's round runs: more than once after a restart. */
  readonly rounds: number;
}

const morning = (life: Life, on: CalendarDate, rounds: number): void => {
  const nudges = Array.from({ length: rounds }).flatMap(() => {
    const news = nudgesOn(life.familyCase, defaultSettings, on, life.said);
    for (const { key } of news) life.said.add(key);
    return news;
  });
  for (const { key, missed } of nudges) {
    life.diary.push(`${on} nudge ${key}${missed === undefined ? '' : ` missed ${missed}`}`);
    if (/^(startup|followUp)Meeting/.test(key)) planNext(life, on);
    if (key.startsWith('invitation')) inviteAll(life, on);
  }
};

const year = 366;

const live = (story: Story, startedOn = startDay): Life => {
  const familyCase = { ...familyInCase(), startedOn };
  const life: Life = { familyCase, meeting: undefined, said: new Set(), diary: [] };
  for (let at = 0; at < year; at += 1) {
    const on = addDays(startedOn, at);
    if (!story.stopped(on)) morning(life, on, story.rounds);
    life.familyCase = story.happens[on]?.(life.familyCase, on) ?? life.familyCase;
    if (life.meeting?.state === 'invited' && life.meeting.time.on === on) {
      change(life, on, { type: 'closeMeeting' });
      life.diary.push(`${on} holds ${life.meeting.kind}`);
    }
    if (isMonday(on) && isWorkingDay(on, calendar) && !story.noCall(on)) {
      life.familyCase = caseAfter(life.familyCase, { type: 'logContact', on, kind: 'phone' }, { on });
    }
  }
  return life;
};

const within = (from: string, to: string) => (on: CalendarDate) => on >= from && on <= to;

const deadline = (deadlineId: string) => (familyCase: FamilyCase, on: CalendarDate) =>
  caseAfter(
    familyCase,
    {
      type: 'startDeadline',
      deadlineId,
      startedOn: on,
      aboutId: alma.id,
      deadlines: rhythm.statutoryDeadlines,
    },
    { on },
  );
const met = (deadlineId: string) => (familyCase: FamilyCase, on: CalendarDate) =>
  caseAfter(familyCase, { type: 'meetDeadline', deadlineId, aboutId: alma.id, on }, { on });

const autumn = within('2026-11-02', '2026-11-18');
const christmas = within('2026-12-21', '2027-01-03');

const story: Story = {
  happens: {
    '2026-03-20': deadline('child-plan'),
    '2026-06-19': met('child-plan'),
    '2026-09-01': deadline('first-follow-up'),
    '2026-12-04': met('first-follow-up'),
    // The family is away for three weeks of the summer.
    '2026-07-06': (familyCase, on) =>
      caseAfter(
        familyCase,
        { type: 'agreeDeviation', kind: 'contact', until: day('2026-07-27'), reason: 'Ferie' },
        { on },
      ),
  },
  noCall: (on) =>
    [within('2026-05-18', '2026-05-18'), within('2026-07-07', '2026-07-26'), autumn, christmas].some((away) =>
      away(on),
    ),
  stopped: autumn,
  rounds: 1,
};

/** A quiet year: calls on Mondays, and nothing that comes in between. */
const quiet: Story = { happens: {}, noCall: () => false, stopped: () => false, rounds: 1 };

describe('C5, M1, M2, L6: a year of one case, day by day', () => {
  const expected = [
    // The Monday after Easter is no day for a call, and the week has passed.
    '2026-04-07 nudge contact.2026-04-06 missed 1',
    // The deadline is a Saturday.
    '2026-04-17 nudge startupMeeting.2026-05-02.soon',
    '2026-04-17 plans startup 2026-05-01 (latest 2026-05-02)',
    '2026-04-20 nudge invitation.meeting-2026-04-17.2026-04-24.soon',
    '2026-04-20 invites',
    '2026-05-01 holds startup',
    // Nobody called in the week of Ascension Day, and then it was Whit Monday.
    '2026-05-19 nudge contact.2026-05-18 missed 1',
    '2026-05-26 nudge contact.2026-05-25 missed 2',
    '2026-06-08 nudge statutoryDeadline.child-plan.alma.2026-06-20.soon',
    '2026-06-12 nudge followUpMeeting.2026-06-26.soon',
    '2026-06-12 plans followUp 2026-06-26 (latest 2026-06-26)',
    '2026-06-15 nudge invitation.meeting-2026-06-12.2026-06-19.soon',
    '2026-06-15 invites',
    '2026-06-26 holds followUp',
    // The summer break was agreed.
    '2026-08-07 nudge followUpMeeting.2026-08-21.soon',
    '2026-08-07 plans followUp 2026-08-21 (latest 2026-08-21)',
    '2026-08-10 nudge invitation.meeting-2026-08-07.2026-08-14.soon',
    '2026-08-10 invites',
    '2026-08-21 holds followUp',
    // The deadline is in the autumn holiday: the meeting comes before it, and so does the nudge.
    '2026-09-25 nudge followUpMeeting.2026-10-16.soon',
    '2026-09-25 plans followUp 2026-10-09 (latest 2026-10-16)',
    '2026-09-28 nudge invitation.meeting-2026-09-25.2026-10-02.soon',
    '2026-09-28 invites',
    '2026-10-09 holds followUp',
    // The program was stopped for a fortnight, and nobody called: once, as it stands now.
    '2026-11-19 nudge contact.2026-11-16 missed 3',
    '2026-11-19 nudge statutoryDeadline.first-follow-up.alma.2026-12-01.soon',
    '2026-11-20 nudge followUpMeeting.2026-12-04.soon',
    '2026-11-20 plans followUp 2026-12-04 (latest 2026-12-04)',
    '2026-11-23 nudge invitation.meeting-2026-11-20.2026-11-27.soon',
    '2026-11-23 invites',
    // A meeting in the rhythm is no answer to what the law requires.
    '2026-12-02 nudge statutoryDeadline.first-follow-up.alma.2026-12-01.overdue',
    '2026-12-04 holds followUp',
    '2026-12-22 nudge contact.2026-12-21 missed 1',
    '2026-12-29 nudge contact.2026-12-28 missed 2',
    '2027-01-15 nudge followUpMeeting.2027-01-29.soon',
    '2027-01-15 plans followUp 2027-01-29 (latest 2027-01-29)',
    '2027-01-18 nudge invitation.meeting-2027-01-15.2027-01-22.soon',
    '2027-01-18 invites',
    '2027-01-29 holds followUp',
  ];

  it('every meeting, nudge and deadline is as it should be', () => {
    expect(live(story).diary).toEqual(expected);
  });

  it('nothing comes twice, however often a day’s round is made', () => {
    expect(live({ ...story, rounds: 3 }).diary).toEqual(expected);
  });

  it('whatever day a case begins: every meeting is in its time, on a good day, and nothing comes twice', () => {
    const begins = fc.integer({ min: 0, max: 365 }).map((days) => addDays(day('2026-01-01'), days));
    fc.assert(
      fc.property(begins, (startedOn) => {
        const { diary, familyCase } = live(quiet, startedOn);
        const lastDay = addDays(startedOn, year - 1);
        expect(new Set(diary).size).toBe(diary.length);
        for (const line of diary) {
          const [on = '', what, kind, planned = '', ...rest] = line.split(' ');
          if (what === 'nudge') expect(isWorkingDay(day(on), calendar)).toBe(true);
          if (what !== 'plans') continue;
          const latest = /latest ([\d-]+)/.exec(rest.join(' '))?.[1] ?? '';
          expect(planned <= latest && rest[0] !== 'late').toBe(true);
          expect(meetingObstacleOn(day(planned), calendar)).toBeUndefined();
          expect(planned > lastDay || diary.includes(`${planned} holds ${kind}`)).toBe(true);
        }
        const kinds = familyCase.meetingsHeld.map(({ kind }) => kind);
        expect(kinds).toEqual(['startup', ...kinds.slice(1).map(() => 'followUp')]);
        expect(kinds.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 10 },
    );
  });
});
