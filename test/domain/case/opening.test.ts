import { addMonths, calendarDate } from '../../../src/domain/base/calendar';
import type { TargetGroup } from '../../../src/domain/case/family-case';
import { type OpenCase, targetGroupState } from '../../../src/domain/case/opening';
import {
  answerTo,
  after as caseAfter,
  eventsOf,
  openedCase,
  reference,
  refusalOf,
  startDay,
} from '../../support/family-case';
import { familyCounselling, gone, jonas, karen, lea, sara } from '../../support/people';

const opening = (more: Partial<OpenCase> = {}): OpenCase => ({
  type: 'openCase',
  reference,
  alias: 'Familien Månesten',
  startedOn: startDay,
  coordinator: sara,
  ...more,
});

const allYes: TargetGroup = { publicSupport: 'yes', complexProblems: 'yes', otherMemberHasCase: 'yes' };

describe('T3: a case can be opened before everything is clarified', () => {
  it('T3: a reference, an alias, a coordinator and a start date are enough', () => {
    expect(caseAfter(undefined, opening(), { on: startDay })).toEqual({
      reference,
      alias: 'Familien Månesten',
      status: 'open',
      startedOn: startDay,
      departmentId: familyCounselling.id,
      coordinatorId: sara.id,
      formerCoordinatorIds: [],
      phases: [{ phase: 'started', on: startDay }],
      members: [],
      network: [],
      meetingsHeld: [],
    });
  });

  it('T3: the target group is then still to be found out', () => {
    expect(targetGroupState(openedCase())).toBe('unclear');
  });

  it.each([
    ['', 'FieldMissing'],
    ['   ', 'FieldMissing'],
    ['x'.repeat(61), 'FieldTooLong'],
  ])('T3: an alias of "%s" is refused', (alias, code) => {
    expect(refusalOf(answerTo(undefined, opening({ alias })))).toMatchObject({ code, field: 'alias' });
  });

  it('T3: an alias is kept without the spaces around it, up to its full length', () => {
    expect(caseAfter(undefined, opening({ alias: `  ${'x'.repeat(60)} ` })).alias).toBe('x'.repeat(60));
  });

  it('T3: a case starts at most a month ahead', () => {
    const today = calendarDate('2026-01-31');
    const inAMonth = addMonths(today, 1);
    expect(answerTo(undefined, opening({ startedOn: inAMonth }), { on: today }).ok).toBe(true);
    expect(
      refusalOf(answerTo(undefined, opening({ startedOn: calendarDate('2026-03-01') }), { on: today })),
    ).toEqual({ code: 'DateInFuture', field: 'startedOn' });
  });

  it('a reference that is taken is refused', () => {
    expect(refusalOf(answerTo(openedCase(), opening()))?.code).toBe('ReferenceTaken');
  });
});

describe('C1: whoever is responsible is at work, and a coordinator or lead', () => {
  it.each([
    ['a coordinator', sara, undefined],
    ['a lead', karen, undefined],
    ['a professional', jonas, 'PersonNotCoordinator'],
    ['a coordinator who has left', gone(lea), 'PersonInactive'],
  ])('C1: %s', (_who, coordinator, code) => {
    expect(refusalOf(answerTo(undefined, opening({ coordinator })))?.code).toBe(code);
  });
});

describe('T1: the target group', () => {
  const recorded = (targetGroup: TargetGroup) =>
    answerTo(openedCase(), { type: 'recordTargetGroup', targetGroup });

  it('T1: three times yes is the target group', () => {
    expect(
      targetGroupState(caseAfter(openedCase(), { type: 'recordTargetGroup', targetGroup: allYes })),
    ).toBe('met');
  });

  it.each(['publicSupport', 'complexProblems', 'otherMemberHasCase'] as const)(
    'T1: with %s still to be found out it is unclear, and no reason is asked for',
    (fact) => {
      const targetGroup = { ...allYes, [fact]: 'unclear' as const };
      expect(targetGroupState(caseAfter(openedCase(), { type: 'recordTargetGroup', targetGroup }))).toBe(
        'unclear',
      );
    },
  );

  it.each(['publicSupport', 'complexProblems', 'otherMemberHasCase'] as const)(
    'T1: a no to %s is an exception, and an exception needs a reason',
    (fact) => {
      const targetGroup = { ...allYes, [fact]: 'no' as const };
      expect(refusalOf(recorded(targetGroup))).toEqual({
        code: 'ExceptionReasonMissing',
        field: 'exceptionReason',
      });
      expect(refusalOf(recorded({ ...targetGroup, exceptionReason: '  ' }))?.code).toBe(
        'ExceptionReasonMissing',
      );
      const explained = { ...targetGroup, exceptionReason: ' Akut behov ' };
      const familyCase = caseAfter(openedCase(), { type: 'recordTargetGroup', targetGroup: explained });
      expect(familyCase.targetGroup).toEqual({ ...targetGroup, exceptionReason: 'Akut behov' });
      expect(targetGroupState(familyCase)).toBe('exception');
    },
  );

  it('T1: a reason without an exception is not kept', () => {
    const familyCase = caseAfter(openedCase(), {
      type: 'recordTargetGroup',
      targetGroup: { ...allYes, exceptionReason: 'Akut behov' },
    });
    expect(familyCase.targetGroup).toEqual(allYes);
  });

  it('T1: the facts can be given when the case is opened, by the same rule', () => {
    expect(caseAfter(undefined, opening({ targetGroup: allYes })).targetGroup).toEqual(allYes);
    const exception = { ...allYes, publicSupport: 'no' as const };
    expect(refusalOf(answerTo(undefined, opening({ targetGroup: exception })))?.code).toBe(
      'ExceptionReasonMissing',
    );
  });

  it('T1: later facts take the place of earlier ones', () => {
    const first = caseAfter(openedCase(), {
      type: 'recordTargetGroup',
      targetGroup: { ...allYes, publicSupport: 'no', exceptionReason: 'Akut behov' },
    });
    expect(
      eventsOf(first, { type: 'recordTargetGroup', targetGroup: allYes }).map(({ type }) => type),
    ).toEqual(['TargetGroupRecorded']);
    expect(caseAfter(first, { type: 'recordTargetGroup', targetGroup: allYes }).targetGroup).toEqual(allYes);
  });
});
