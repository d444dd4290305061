import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import {
  type AgreedTime,
  type DeviationKind,
  deviationKinds,
  type FamilyCase,
} from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { AgreeDeviation } from '../../../src/domain/rhythm/deviation';
import { nextMeetingDueBy, rhythmFactsOf, whatIsDue } from '../../../src/domain/rhythm/rhythm';
import { answerTo, after as caseAfter, monday, openedCase, refusalOf } from '../../support/family-case';

const day = calendarDate;
const { rhythm } = defaultSettings;
const agree = (kind: DeviationKind, time: AgreedTime, reason = 'Aftalt med familien'): AgreeDeviation => ({
  type: 'agreeDeviation',
  kind,
  reason,
  ...time,
});
const until = (on: string) => ({ until: day(on) });
const due = (familyCase: FamilyCase, kind: DeviationKind, today: string = monday) =>
  whatIsDue(familyCase, rhythm, day(today)).find((one) => one.kind === kind);

const started = caseAfter(openedCase(), {
  type: 'recordMeetingHeld',
  kind: 'startup',
  on: day('2026-04-21'),
});

describe('M1, M2, C5: a deviation from the rhythm', () => {
  it('M2: it carries a reason', () => {
    expect(refusalOf(answerTo(started, agree('followUpMeeting', until('2026-08-20'), ' ')))).toEqual({
      code: 'ReasonMissing',
      field: 'reason',
    });
  });

  it('M2: it is kept with its day and its reason', () => {
    expect(
      caseAfter(started, agree('followUpMeeting', until('2026-08-20'), ' Sommerferie ')).deviations,
    ).toEqual([{ kind: 'followUpMeeting', reason: 'Sommerferie', agreedOn: monday, until: '2026-08-20' }]);
  });

  it.each([
    ['a day that has passed', agree('contact', until('2026-06-07')), 'DateInPast', 'until'],
    ['a day more than a year ahead', agree('contact', until('2027-06-09')), 'DateTooFar', 'until'],
    ['no days between', agree('contact', { everyDays: 0 }), 'NumberImpossible', 'everyDays'],
    ['half a day between', agree('contact', { everyDays: 1.5 }), 'NumberImpossible', 'everyDays'],
    [
      'more than a year between',
      agree('followUpMeeting', { everyDays: 366 }),
      'NumberImpossible',
      'everyDays',
    ],
    ['a rhythm of start-up meetings', agree('startupMeeting', { everyDays: 30 }), 'FieldMissing', 'until'],
  ])('M2: not with %s', (_what, command, code, field) => {
    expect(refusalOf(answerTo(started, command))).toMatchObject({ code, field });
  });

  it.each([1, 365])('M2: every %i days is possible', (everyDays) => {
    expect(answerTo(started, agree('contact', { everyDays })).ok).toBe(true);
  });

  it('M2: agreed again in the same words it changes nothing; with another reason it does', () => {
    const familyCase = caseAfter(started, agree('contact', { everyDays: 14 }, 'Ferie'));
    expect(answerTo(familyCase, agree('contact', { everyDays: 14 }, 'Ferie'))).toEqual({
      ok: true,
      value: [],
    });
    const again = caseAfter(familyCase, agree('contact', { everyDays: 14 }, 'Ro på'));
    expect(again.deviations).toMatchObject([{ reason: 'Ro på' }]);
  });

  it('M2: a new one takes the place of its like; an exception stands beside another rhythm', () => {
    const both = caseAfter(
      caseAfter(started, agree('contact', { everyDays: 14 })),
      agree('contact', until('2026-08-01')),
    );
    expect(both.deviations).toHaveLength(2);
    expect(answerTo(both, agree('contact', { everyDays: 14 }))).toEqual({ ok: true, value: [] });
    const again = caseAfter(both, agree('contact', until('2026-08-10')));
    expect(again.deviations).toMatchObject([{ everyDays: 14 }, { until: '2026-08-10' }]);
  });

  it('M2: it can be ended; then the rhythm is the usual one', () => {
    const familyCase = caseAfter(
      caseAfter(started, agree('contact', { everyDays: 14 })),
      agree('followUpMeeting', until('2026-08-20')),
    );
    const ended = caseAfter(familyCase, { type: 'endDeviation', kind: 'contact' });
    expect(ended.deviations).toMatchObject([{ kind: 'followUpMeeting' }]);
    expect(answerTo(ended, { type: 'endDeviation', kind: 'contact' })).toEqual({ ok: true, value: [] });
  });
});

describe('M1, M2, C5: a deviation shows as agreed, not as late', () => {
  it('M1: the start-up meeting, by a later day', () => {
    const familyCase = caseAfter(openedCase(), agree('startupMeeting', until('2026-06-30')));
    expect(due(openedCase(), 'startupMeeting')).toEqual({
      kind: 'startupMeeting',
      on: '2026-05-02',
      urgency: 'overdue',
    });
    expect(due(familyCase, 'startupMeeting')).toEqual({
      kind: 'startupMeeting',
      on: '2026-06-30',
      urgency: 'later',
      agreed: true,
    });
    expect(due(familyCase, 'startupMeeting', '2026-07-01')).toMatchObject({
      urgency: 'overdue',
      agreed: true,
    });
  });

  it('M2: the next follow-up meeting, and the one after it is the usual one again', () => {
    const familyCase = caseAfter(started, agree('followUpMeeting', until('2026-07-20')));
    expect(due(familyCase, 'followUpMeeting')).toMatchObject({ on: '2026-07-20', agreed: true });
    expect(nextMeetingDueBy(familyCase, rhythm)).toBe('2026-07-20');
    const met = caseAfter(
      familyCase,
      { type: 'recordMeetingHeld', kind: 'followUp', on: day('2026-07-15') },
      { on: '2026-07-15' },
    );
    expect(due(met, 'followUpMeeting', '2026-07-15')).toEqual({
      kind: 'followUpMeeting',
      on: '2026-09-09',
      urgency: 'later',
    });
  });

  it('M2: another rhythm goes on from meeting to meeting, longer or shorter', () => {
    const every = (everyDays: number) => caseAfter(started, agree('followUpMeeting', { everyDays }));
    expect(due(every(84), 'followUpMeeting')).toMatchObject({ on: '2026-07-14', agreed: true });
    expect(due(every(28), 'followUpMeeting')).toMatchObject({
      on: '2026-05-19',
      urgency: 'overdue',
      agreed: true,
    });
    const met = caseAfter(every(84), { type: 'recordMeetingHeld', kind: 'followUp', on: monday });
    expect(due(met, 'followUpMeeting')).toMatchObject({ on: addDays(monday, 84), agreed: true });
  });

  it('C5: a pause over the holidays', () => {
    const contacted = caseAfter(started, { type: 'logContact', on: monday });
    const familyCase = caseAfter(contacted, agree('contact', until('2026-08-03')));
    expect(due(familyCase, 'contact', '2026-07-10')).toMatchObject({
      on: '2026-08-03',
      urgency: 'later',
      agreed: true,
    });
  });

  it('M2: what is agreed about one kind leaves the others alone', () => {
    const familyCase = caseAfter(started, agree('contact', until('2026-12-01')));
    expect(due(familyCase, 'followUpMeeting')).toEqual(due(started, 'followUpMeeting'));
  });

  it('M2: lists know that something was agreed, and never why', () => {
    const familyCase = caseAfter(started, agree('followUpMeeting', until('2026-08-20'), 'Fortroligt'));
    expect(JSON.stringify(rhythmFactsOf(familyCase))).not.toContain('Fortroligt');
    expect(whatIsDue(rhythmFactsOf(familyCase), rhythm, monday)).toEqual(
      whatIsDue(familyCase, rhythm, monday),
    );
  });

  it('M2: an agreed exception never takes time away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deviationKinds), fc.integer({ min: 0, max: 365 }), (kind, days) => {
        const agreed = caseAfter(started, agree(kind, { until: addDays(monday, days) }));
        for (const { kind: one, on } of whatIsDue(started, rhythm, monday)) {
          const then = whatIsDue(agreed, rhythm, monday).find((other) => other.kind === one)?.on;
          expect(then === on || (one === kind && then !== undefined && on !== undefined && then > on)).toBe(
            true,
          );
        }
      }),
    );
  });
});
