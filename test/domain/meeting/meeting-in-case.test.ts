import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase, MeetingReference } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { nextMeetingKind, rhythmFactsOf, whatIsDue } from '../../../src/domain/rhythm/rhythm';
import {
  answerTo,
  after as caseAfter,
  closing,
  eventsOf,
  monday,
  openedCase,
  refusalOf,
} from '../../support/family-case';

const day = calendarDate;
const { rhythm } = defaultSettings;
const started = caseAfter(openedCase(), {
  type: 'recordMeetingHeld',
  kind: 'startup',
  on: day('2026-04-21'),
});

const meeting = (more: Partial<MeetingReference> = {}): MeetingReference => ({
  id: 'meeting',
  kind: 'followUp',
  on: day('2026-06-15'),
  state: 'planned',
  ...more,
});
const note = (more: Partial<MeetingReference> = {}) =>
  ({ type: 'noteMeeting', meeting: meeting(more) }) as const;
const noted = (more: Partial<MeetingReference> = {}, familyCase: FamilyCase = started) =>
  caseAfter(familyCase, note(more));
const due = (familyCase: FamilyCase, today: CalendarDate = monday) =>
  Object.fromEntries(whatIsDue(familyCase, rhythm, today).map((one) => [one.kind, one]));

describe('M1, M2: a case knows how its meetings stand', () => {
  it('M2: a planned meeting, moved and invited to', () => {
    expect(noted().meetings).toEqual([meeting()]);
    const moved = noted({ on: day('2026-06-18'), state: 'invited' }, noted());
    expect(moved.meetings).toEqual([meeting({ on: day('2026-06-18'), state: 'invited' })]);
  });

  it('M2: told twice, it is learnt once', () => {
    expect(answerTo(noted(), note())).toEqual({ ok: true, value: [] });
    expect(answerTo(started, note({ state: 'cancelled' }))).toEqual({ ok: true, value: [] });
    expect(answerTo(started, note({ state: 'held', on: monday }))).toEqual({ ok: true, value: [] });
  });

  it('M2: a cancelled one is planned no more', () => {
    expect(noted({ state: 'cancelled' }, noted()).meetings).toEqual([]);
  });

  it('M2: a held one moves the rhythm, once', () => {
    const planned = noted({ on: monday });
    const held = noted({ on: monday, state: 'held' }, planned);
    expect(eventsOf(planned, note({ on: monday, state: 'held' }))).toEqual([
      { type: 'MeetingHeld', kind: 'followUp', on: monday, meetingId: 'meeting' },
    ]);
    expect(held.meetings).toEqual([]);
    expect(held.meetingsHeld.at(-1)).toEqual({ kind: 'followUp', on: monday, id: 'meeting' });
    expect(answerTo(held, note({ on: monday, state: 'held' }))).toEqual({ ok: true, value: [] });
    expect(due(held).followUpMeeting?.on).toBe(addDays(monday, 56));
  });

  it('M2: no meeting has been held before its day', () => {
    expect(refusalOf(answerTo(noted(), note({ state: 'held' })))?.code).toBe('DateInFuture');
  });

  it('M2: a case has room for twelve to come, however many have been', () => {
    let familyCase = started;
    for (let at = 0; at < 12; at += 1) familyCase = noted({ id: `meeting-${at}` }, familyCase);
    expect(refusalOf(answerTo(familyCase, note({ id: 'another' })))?.code).toBe('TooMany');
    expect(answerTo(familyCase, note({ id: 'meeting-3', state: 'invited' })).ok).toBe(true);
    const fewer = noted({ id: 'meeting-0', state: 'cancelled' }, familyCase);
    expect(answerTo(fewer, note({ id: 'another' })).ok).toBe(true);
  });

  it('C3: a case is not closed while people are invited to its meetings', () => {
    const close = { type: 'closeCase', closing } as const;
    expect(refusalOf(answerTo(noted(), close))?.code).toBe('MeetingsPlanned');
    expect(answerTo(noted({ state: 'cancelled' }, noted()), close).ok).toBe(true);
  });
});

describe('M1, M2: what is planned needs nobody now', () => {
  it('M2: a meeting planned within its time', () => {
    expect(due(started).followUpMeeting?.urgency).toBe('soon');
    expect(due(noted()).followUpMeeting).toEqual({
      kind: 'followUpMeeting',
      on: '2026-06-16',
      urgency: 'later',
      plannedOn: '2026-06-15',
      meetingId: 'meeting',
    });
    expect(due(noted({ on: day('2026-06-16') })).followUpMeeting?.urgency).toBe('later');
  });

  it('M2: one planned too late is as urgent as before, until that is agreed', () => {
    const late = noted({ on: day('2026-06-17') });
    expect(due(late).followUpMeeting).toMatchObject({ urgency: 'soon', plannedOn: '2026-06-17' });
    expect(due(late, day('2026-06-17')).followUpMeeting?.urgency).toBe('overdue');
    const agreed = caseAfter(late, {
      type: 'agreeDeviation',
      kind: 'followUpMeeting',
      until: day('2026-06-17'),
      reason: 'Ferie',
    });
    expect(due(agreed).followUpMeeting).toMatchObject({ urgency: 'later', agreed: true });
  });

  it('M1: the start-up meeting', () => {
    const planned = noted({ kind: 'startup', on: day('2026-05-01') }, openedCase());
    expect(due(planned, day('2026-04-25')).startupMeeting).toMatchObject({
      urgency: 'later',
      plannedOn: '2026-05-01',
    });
  });

  it('M3: a network meeting is none of the rhythm', () => {
    expect(due(noted({ kind: 'network' })).followUpMeeting).not.toHaveProperty('plannedOn');
  });

  it('M2: of several the first counts', () => {
    const two = noted({ id: 'later', on: day('2026-08-11') }, noted());
    expect(due(noted({ id: 'earlier', on: day('2026-06-10') }, two)).followUpMeeting?.plannedOn).toBe(
      '2026-06-10',
    );
  });
});

describe('M4, M8: what a planned meeting needs', () => {
  it('M8: an invitation a week before, until it has gone out', () => {
    const planned = noted({ on: day('2026-06-30') });
    expect(due(planned).invitation).toEqual({
      kind: 'invitation',
      on: '2026-06-23',
      urgency: 'later',
      plannedOn: '2026-06-30',
      meetingId: 'meeting',
    });
    expect(due(planned, day('2026-06-09')).invitation?.urgency).toBe('soon');
    expect(due(planned, day('2026-06-24')).invitation?.urgency).toBe('overdue');
    expect(due(noted({ on: day('2026-06-30'), state: 'invited' })).invitation).toBeUndefined();
  });

  it('M8: how many days before is a setting', () => {
    const planned = noted({ on: day('2026-06-30') });
    const found = whatIsDue(planned, { ...rhythm, invitationDays: 14 }, monday).find(
      ({ kind }) => kind === 'invitation',
    );
    expect(found?.on).toBe('2026-06-16');
  });

  it('M2: a word of how it went, from the day after', () => {
    const planned = noted({ state: 'invited' });
    expect(due(planned, day('2026-06-15')).meetingOutcome).toBeUndefined();
    expect(due(planned, day('2026-06-16')).meetingOutcome).toEqual({
      kind: 'meetingOutcome',
      on: '2026-06-15',
      urgency: 'overdue',
      meetingId: 'meeting',
    });
  });
});

describe('M1, M2: the kind of the next meeting', () => {
  it.each([
    ['a new case', openedCase(), 'startup'],
    ['one whose start-up meeting is planned', noted({ kind: 'startup' }, openedCase()), 'followUp'],
    ['one whose start-up meeting has been held', started, 'followUp'],
    ['one with network meetings only', noted({ kind: 'network' }, openedCase()), 'startup'],
  ])('M1: of %s', (_what, familyCase, kind) => {
    expect(nextMeetingKind(familyCase)).toBe(kind);
  });
});

describe('what lists know of a case', () => {
  it('is enough for its rhythm, and small', () => {
    let familyCase = noted();
    for (let at = 1; at < 9; at += 1) {
      const on = addDays(day('2026-04-21'), at);
      familyCase = caseAfter(familyCase, {
        type: 'recordMeetingHeld',
        kind: at % 3 ? 'network' : 'followUp',
        on,
      });
    }
    const facts = rhythmFactsOf(familyCase);
    for (const today of [monday, day('2026-07-20'), day('2027-01-02')]) {
      expect(whatIsDue(facts, rhythm, today)).toEqual(whatIsDue(familyCase, rhythm, today));
    }
    expect(facts.meetingsHeld).toHaveLength(2);
    expect(Object.keys(rhythmFactsOf(openedCase()))).toEqual(['status', 'startedOn', 'meetingsHeld']);
  });
});
