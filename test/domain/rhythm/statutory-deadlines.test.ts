import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { defaultSettings, type StatutoryDeadline } from '../../../src/domain/organisation/settings';
import { type Due, whatIsDue } from '../../../src/domain/rhythm/rhythm';
import { lastDayOf, type StartDeadline } from '../../../src/domain/rhythm/statutory-deadlines';
import { alma, familyInCase, storm } from '../../support/consent-story';
import { answerTo, after as caseAfter, monday, refusalOf } from '../../support/family-case';

const day = calendarDate;
const { rhythm } = defaultSettings;

const start = (more: Partial<StartDeadline> = {}): StartDeadline => ({
  type: 'startDeadline',
  deadlineId: 'child-plan',
  startedOn: day('2026-05-12'),
  aboutId: alma.id,
  deadlines: rhythm.statutoryDeadlines,
  ...more,
});
const name = { deadlineId: 'child-plan', aboutId: alma.id };
const running = caseAfter(familyInCase(), start());
const statutory = (
  familyCase: FamilyCase,
  today: string = monday,
  deadlines = rhythm.statutoryDeadlines,
): readonly Due[] =>
  whatIsDue(familyCase, { ...rhythm, statutoryDeadlines: deadlines }, day(today)).filter(
    ({ kind }) => kind === 'statutoryDeadline',
  );

describe('L6: a statutory deadline begins to run', () => {
  it.each([
    ['2026-05-12', '2026-08-12'],
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
  ])('L6: three months from %s is %s', (startedOn, last) => {
    expect(
      lastDayOf({ deadlineId: 'child-plan', startedOn: day(startedOn) }, rhythm.statutoryDeadlines),
    ).toBe(last);
  });

  it('L6: for each member by itself', () => {
    const both = caseAfter(running, start({ aboutId: storm.id, startedOn: day('2026-06-01') }));
    expect(statutory(both).map(({ on, deadline }) => [on, deadline?.aboutId])).toEqual([
      ['2026-08-12', alma.id],
      ['2026-09-01', storm.id],
    ]);
  });

  it('L6: it can have begun before the case did', () => {
    expect(answerTo(familyInCase(), start({ startedOn: day('2026-02-01') })).ok).toBe(true);
  });

  it.each([
    ['of a day that has not come', start({ startedOn: addDays(monday, 1) }), 'DateInFuture', 'startedOn'],
    ['that the list does not have', start({ deadlineId: 'unknown' }), 'ChoiceUnknown', 'deadline'],
    [
      'by a rule that was not yet in force',
      start({ startedOn: day('2023-12-31') }),
      'DeadlineNotInForce',
      'startedOn',
    ],
    ['about somebody who is no member', start({ aboutId: 'gudrun' }), 'MemberUnknown', 'about'],
  ])('L6: not one %s', (_what, command, code, field) => {
    expect(refusalOf(answerTo(familyInCase(), command))).toEqual({ code, field });
  });

  it('L6: said twice it runs once; another day corrects the first', () => {
    expect(answerTo(running, start())).toEqual({ ok: true, value: [] });
    expect(caseAfter(running, start({ startedOn: day('2026-05-13') })).deadlines).toEqual([
      { ...name, startedOn: '2026-05-13' },
    ]);
  });

  it('L6: some are about nobody in particular', () => {
    const { aboutId: _, ...whole } = start();
    expect(caseAfter(familyInCase(), whole).deadlines).toEqual([
      { deadlineId: 'child-plan', startedOn: '2026-05-12' },
    ]);
  });

  it('L6: a case has room for twenty, and a correction needs none', () => {
    const deadlines = Array.from(
      { length: 21 },
      (_, at): StatutoryDeadline => ({
        ...(rhythm.statutoryDeadlines[0] as StatutoryDeadline),
        id: `rule-${at}`,
      }),
    );
    const command = (at: number, startedOn = monday) =>
      start({ deadlineId: `rule-${at}`, deadlines, startedOn });
    let familyCase = familyInCase();
    for (let at = 0; at < 20; at += 1) familyCase = caseAfter(familyCase, command(at));
    expect(refusalOf(answerTo(familyCase, command(20)))?.code).toBe('TooMany');
    expect(answerTo(familyCase, command(0, addDays(monday, -1))).ok).toBe(true);
  });
});

describe('L6: it stands beside the rhythm and is never replaced by it', () => {
  it('L6: neither a meeting that is planned nor a deviation that is agreed moves it', () => {
    const planned = caseAfter(running, {
      type: 'noteMeeting',
      meeting: { id: 'meeting', kind: 'followUp', on: day('2026-07-01'), state: 'invited' },
    });
    const agreed = caseAfter(planned, {
      type: 'agreeDeviation',
      kind: 'followUpMeeting',
      until: day('2027-01-01'),
      reason: 'Aftalt',
    });
    const held = caseAfter(agreed, { type: 'recordMeetingHeld', kind: 'followUp', on: monday });
    expect(statutory(held)).toEqual([
      {
        kind: 'statutoryDeadline',
        on: '2026-08-12',
        urgency: 'later',
        deadline: { ...name, startedOn: '2026-05-12' },
      },
    ]);
  });

  it.each([
    ['2026-07-28', 'later'],
    ['2026-07-29', 'soon'],
    ['2026-08-12', 'soon'],
    ['2026-08-13', 'overdue'],
  ])('L6: on %s it is "%s"', (today, urgency) => {
    expect(statutory(running, today)).toMatchObject([{ urgency }]);
  });

  it('L6: it stops when the thing is done, on a day that can be', () => {
    const meet = (on: string) => ({ type: 'meetDeadline', ...name, on: day(on) }) as const;
    expect(refusalOf(answerTo(running, meet('2026-05-11')))).toEqual({ code: 'DateOrder', field: 'on' });
    expect(refusalOf(answerTo(running, meet('2026-06-09')))).toEqual({ code: 'DateInFuture', field: 'on' });
    expect(['2026-05-12', '2026-06-08'].every((on) => answerTo(running, meet(on)).ok)).toBe(true);
    const met = caseAfter(running, meet('2026-06-01'));
    expect(statutory(met)).toEqual([]);
    expect(answerTo(met, meet('2026-06-01'))).toEqual({ ok: true, value: [] });
  });

  it('L6: it is dropped with a reason and not without one', () => {
    const drop = (because: string) => ({ type: 'dropDeadline', ...name, because }) as const;
    expect(refusalOf(answerTo(running, drop(' ')))).toEqual({ code: 'ReasonMissing', field: 'reason' });
    const dropped = caseAfter(running, drop('Familien er flyttet'));
    expect(statutory(dropped)).toEqual([]);
    expect(answerTo(dropped, drop('Igen'))).toEqual({ ok: true, value: [] });
  });
});

describe('L5: deadlines are data with their time', () => {
  const rule = rhythm.statutoryDeadlines[0] as StatutoryDeadline;
  const versions: readonly StatutoryDeadline[] = [
    { ...rule, validTo: day('2026-06-30') },
    { ...rule, months: 1, validFrom: day('2026-07-01') },
  ];

  it('L5: what began while the older rule was in force keeps it', () => {
    expect(lastDayOf({ deadlineId: rule.id, startedOn: day('2026-06-30') }, versions)).toBe('2026-09-30');
    expect(lastDayOf({ deadlineId: rule.id, startedOn: day('2026-07-01') }, versions)).toBe('2026-08-01');
    expect(statutory(running, '2026-07-15', versions)).toMatchObject([{ on: '2026-08-12' }]);
  });

  it('L6: when the list has lost the rule, somebody has to look', () => {
    expect(statutory(running, monday, [])).toEqual([
      { kind: 'statutoryDeadline', urgency: 'soon', deadline: { ...name, startedOn: '2026-05-12' } },
    ]);
  });

  it('L5: each of the product’s own rules has one text at a time', () => {
    for (const one of rhythm.statutoryDeadlines) {
      expect(
        rhythm.statutoryDeadlines.filter(({ id, validFrom }) => id === one.id && validFrom === one.validFrom),
      ).toEqual([one]);
      expect(
        [one.da, one.en, one.reference, one.countsFrom.da, one.countsFrom.en].every((text) => text !== ''),
      ).toBe(true);
    }
  });
});
