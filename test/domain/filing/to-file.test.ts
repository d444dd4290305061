import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import { apply } from '../../../src/domain/case/apply';
import { decide } from '../../../src/domain/case/decide';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { newToFile, toFileId } from '../../../src/domain/filing/to-file';
import { sara } from '../../support/people';
import { caseWith, someWords } from '../../support/random-consents';

const context = { actor: sara, today: calendarDate('2026-06-09'), newId: 'new' };

describe('what has to be filed (R7)', () => {
  it('R7: every answer about consent is to be filed exactly once, however many came before', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        let before: FamilyCase = caseWith([]);
        const brought: string[] = [];
        for (const consent of words) {
          const after = apply(before, { type: 'ConsentRecorded', consent });
          brought.push(...newToFile(before, after).map(toFileId));
          before = after;
        }
        const said = words.flatMap((word) => [
          { matter: 'consent' as const, subjectId: word.id },
          ...(word.answer === 'given' && word.withdrawn
            ? [{ matter: 'withdrawal' as const, subjectId: word.id }]
            : []),
        ]);
        const { reference } = before;
        expect(brought.toSorted()).toEqual(said.map((one) => toFileId({ reference, ...one })).toSorted());
      }),
    );
  });

  it('R7: a change of nothing that is filed brings nothing', () => {
    const before = caseWith([]);
    const after = apply(before, { type: 'AliasCorrected', was: before.alias, alias: 'Familien Nyt' });
    expect(newToFile(before, after)).toEqual([]);
    expect(newToFile(before, before)).toEqual([]);
  });

  it('R7: an agenda waits from the day that its meeting was held; a meeting that was only noted has none', () => {
    const before = caseWith([]);
    const on = calendarDate('2026-06-01');
    const noted = apply(before, { type: 'MeetingHeld', kind: 'network', on });
    expect(newToFile(before, noted)).toEqual([]);
    const held = apply(noted, { type: 'MeetingHeld', kind: 'followUp', on, meetingId: 'm1' });
    expect(newToFile(noted, held)).toEqual([
      { reference: before.reference, matter: 'agenda', subjectId: 'm1', on },
    ]);
  });

  it('R7: also a closed case is filed; a receipt without a number is none', () => {
    const closed = { ...caseWith([]), status: 'closed' as const };
    const command = { type: 'fileDocument', matter: 'consent', subjectId: 'c', receipt: ' J-1 ' } as const;
    const decided = decide(closed, command, context);
    expect(decided.ok && decided.value).toMatchObject([{ type: 'DocumentFiled', receipt: 'J-1' }]);
    expect(decide(closed, { ...command, receipt: '  ' }, context)).toMatchObject({
      ok: false,
      refusal: { code: 'FieldMissing', field: 'receipt' },
    });
  });
});
