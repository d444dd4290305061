import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase, MeetingKind } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { DueKind } from '../../../src/domain/rhythm/due-kinds';
import { type Due, type RhythmFacts, whatIsDue } from '../../../src/domain/rhythm/rhythm';
import {
  acceptedCase,
  answerTo,
  after as caseAfter,
  closedCase,
  monday,
  openedCase,
  refusalOf,
  requestedCase,
  startDay,
  uncoveredCase,
} from '../../support/family-case';
import { karen } from '../../support/people';

const day = calendarDate;
const { rhythm } = defaultSettings;

const dueOn = (familyCase: RhythmFacts, today: CalendarDate, kind: DueKind): Due | undefined =>
  whatIsDue(familyCase, rhythm, today).find((due) => due.kind === kind);
const kindsDue = (familyCase: RhythmFacts, today = monday) =>
  whatIsDue(familyCase, rhythm, today).map(({ kind }) => kind);
const startedOn = (on: string): FamilyCase => ({ ...openedCase(), startedOn: day(on) });
const met = (familyCase: FamilyCase, kind: MeetingKind, on: string): FamilyCase =>
  caseAfter(familyCase, { type: 'recordMeetingHeld', kind, on: day(on) }, { on: '2027-12-31' });

describe('M1: the start-up meeting is within two months of the start', () => {
  it.each([
    ['2026-03-02', '2026-05-02'],
    ['2025-12-31', '2026-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2027-12-29', '2028-02-29'],
    ['2026-07-31', '2026-09-30'],
    ['2028-02-29', '2028-04-29'],
    ['2026-11-30', '2027-01-30'],
  ])('M1: started on %s, it is held by %s', (start, latest) => {
    expect(dueOn(startedOn(start), day(start), 'startupMeeting')?.on).toBe(latest);
  });

  it('M1: the months are a setting of the municipality', () => {
    const due = whatIsDue(openedCase(), { ...rhythm, startupMonths: 3 }, startDay);
    expect(due.find(({ kind }) => kind === 'startupMeeting')?.on).toBe('2026-06-02');
  });

  it.each([
    ['2026-04-17', 'later'],
    ['2026-04-18', 'soon'],
    ['2026-05-02', 'soon'],
    ['2026-05-03', 'overdue'],
  ])('M1: on %s it is "%s": soon begins a fortnight before, and its own day is in time', (today, urgency) => {
    expect(dueOn(openedCase(), day(today), 'startupMeeting')?.urgency).toBe(urgency);
  });
});

describe('M2: a follow-up meeting about every eight weeks', () => {
  const started = met(openedCase(), 'startup', '2026-04-21');

  it('M2: counted from the latest meeting of the rhythm', () => {
    expect(dueOn(started, monday, 'followUpMeeting')?.on).toBe('2026-06-16');
    expect(dueOn(met(started, 'followUp', '2026-06-16'), monday, 'followUpMeeting')?.on).toBe('2026-08-11');
    expect(kindsDue(started)).not.toContain('startupMeeting');
  });

  it('M2: the order in which meetings are recorded makes no difference', () => {
    const late = met(met(openedCase(), 'followUp', '2026-06-16'), 'startup', '2026-04-21');
    expect(dueOn(late, monday, 'followUpMeeting')?.on).toBe('2026-08-11');
    expect(late.meetingsHeld.map(({ on }) => on)).toEqual(['2026-04-21', '2026-06-16']);
  });

  it('M3: a network meeting moves nothing', () => {
    expect(dueOn(met(started, 'network', '2026-06-01'), monday, 'followUpMeeting')?.on).toBe('2026-06-16');
    expect(dueOn(met(openedCase(), 'network', '2026-03-10'), monday, 'startupMeeting')?.on).toBe(
      '2026-05-02',
    );
  });

  it('M2: however many network meetings there were since, the start-up meeting has been held', () => {
    let familyCase = started;
    for (let at = 0; at < 20; at += 1)
      familyCase = met(familyCase, 'network', addDays(day('2026-05-01'), at));
    expect(dueOn(familyCase, monday, 'followUpMeeting')?.on).toBe('2026-06-16');
    expect(familyCase.meetingsHeld.length).toBeLessThanOrEqual(12);
  });

  it('M2: the weeks are a setting of the municipality', () => {
    const due = whatIsDue(started, { ...rhythm, followUpWeeks: 6 }, monday);
    expect(due.find(({ kind }) => kind === 'followUpMeeting')?.on).toBe('2026-06-02');
  });

  it('M9: summer time does not move a day', () => {
    const winter = met(startedOn('2026-01-05'), 'startup', '2026-02-10');
    expect(dueOn(winter, day('2026-02-10'), 'followUpMeeting')?.on).toBe('2026-04-07');
  });
});

describe('C5: contact with the family about once a week', () => {
  const contacted = (on: string) => caseAfter(openedCase(), { type: 'logContact', on: day(on) });

  it('C5: the next is due seven days after the last', () => {
    expect(dueOn(contacted('2026-06-03'), monday, 'contact')).toEqual({
      kind: 'contact',
      on: '2026-06-10',
      urgency: 'soon',
    });
    expect(dueOn(contacted('2026-05-31'), monday, 'contact')?.urgency).toBe('overdue');
    expect(dueOn(contacted('2026-06-01'), monday, 'contact')?.urgency).toBe('soon');
  });

  it('C5: one that is logged afterwards does not turn the time back', () => {
    const familyCase = caseAfter(contacted('2026-06-03'), { type: 'logContact', on: day('2026-05-20') });
    expect(familyCase.lastContactOn).toBe('2026-06-03');
  });

  it.each([
    ['logContact', { type: 'logContact' }],
    ['recordMeetingHeld', { type: 'recordMeetingHeld', kind: 'followUp' }],
  ] as const)('C5: %s is of a day of the case that has come', (_type, command) => {
    const refused = (on: CalendarDate) => refusalOf(answerTo(openedCase(), { ...command, on }));
    expect(refused(addDays(monday, 1))).toEqual({ code: 'DateInFuture', field: 'on' });
    expect(refused(addDays(startDay, -1))).toEqual({ code: 'DateOrder', field: 'on' });
    expect(refused(monday)).toBeUndefined();
  });
});

describe('what a case waits for besides', () => {
  it.each([
    ['T1: the target group, while it is unclear', openedCase(), ['startupMeeting', 'targetGroup']],
    ['C2: an answer to a hand-over', requestedCase(), ['startupMeeting', 'handoverAnswer', 'targetGroup']],
    [
      'C2: the meeting with the family, once it is accepted',
      acceptedCase(),
      ['startupMeeting', 'familyMeeting', 'targetGroup'],
    ],
    [
      'C4: somebody who answers for the family',
      uncoveredCase(),
      ['uncovered', 'startupMeeting', 'targetGroup'],
    ],
    [
      'C4: the meeting with the family after a take-over',
      caseAfter(uncoveredCase(), { type: 'takeOver' }, { by: karen }),
      ['startupMeeting', 'familyMeeting', 'targetGroup'],
    ],
    ['C3: nothing, once it is closed', closedCase(), []],
  ])('%s', (_what, familyCase, kinds) => {
    expect(kindsDue(familyCase).filter((kind) => kind !== 'contact')).toEqual(kinds);
  });

  it('T1: not the target group when it is met or an exception', () => {
    const facts = { publicSupport: 'yes', complexProblems: 'yes', otherMemberHasCase: 'yes' } as const;
    const record = (targetGroup: FamilyCase['targetGroup'] & object) =>
      kindsDue(caseAfter(openedCase(), { type: 'recordTargetGroup', targetGroup }));
    expect(record(facts)).not.toContain('targetGroup');
    expect(record({ ...facts, publicSupport: 'no', exceptionReason: 'Akut' })).not.toContain('targetGroup');
  });

  it('the most urgent comes first, then the earliest day', () => {
    const familyCase = {
      ...caseAfter(uncoveredCase(requestedCase()), { type: 'logContact', on: day('2026-04-01') }),
      startedOn: day('2026-03-02'),
    };
    expect(whatIsDue(familyCase, rhythm, monday)).toEqual([
      { kind: 'uncovered', urgency: 'overdue' },
      { kind: 'contact', on: '2026-04-08', urgency: 'overdue' },
      { kind: 'startupMeeting', on: '2026-05-02', urgency: 'overdue' },
      { kind: 'handoverAnswer', urgency: 'soon' },
      { kind: 'targetGroup', urgency: 'later' },
    ]);
  });
});
