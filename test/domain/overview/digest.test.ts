import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { DepartmentId } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import {
  type DigestFacts,
  type DigestItem,
  digestContent,
  digestItemsIn,
  digestLines,
  digestParts,
  itemKey,
  stillWaiting,
} from '../../../src/domain/overview/digest';

const day = calendarDate;
const monday = day('2026-08-03');
const own = 'own' as DepartmentId;
const other = 'other' as DepartmentId;

const facts = (more: Partial<DigestFacts> = {}): DigestFacts => ({
  reference: 'HOI-2026-001' as CaseReference,
  departmentId: own,
  status: 'open',
  startedOn: day('2026-07-27'),
  lastContactOn: day('2026-08-03'),
  meetingsHeld: [],
  ...more,
});
const keysOf = (items: readonly DigestItem[]) => items.map(({ part, key }) => `${part} ${key}`);
const itemsOf = (one: DigestFacts, on = monday) =>
  digestItemsIn(one, { minutes: [], plan: [] }, own, defaultSettings, on);

describe('D1: what in a case needs the team', () => {
  it.each<[string, Partial<DigestFacts>, readonly string[]]>([
    ['nothing in a case that is well kept', {}, []],
    ['C4: nobody answers for it', { uncovered: { since: monday, why: 'left' } }, ['uncovered uncovered']],
    ['C2: a hand-over waits for its answer', { handover: {} }, ['handovers handoverAnswer']],
    [
      'M1: the start-up meeting comes near',
      { startedOn: day('2026-06-10') },
      ['meetings startupMeeting.2026-08-10.soon'],
    ],
    [
      'C5: contact is missed',
      { startedOn: day('2026-07-01'), lastContactOn: day('2026-07-20') },
      ['contact contact'],
    ],
    ['nothing in a closed case', { status: 'closed', uncovered: { since: monday, why: 'left' } }, []],
    ['nothing of another department', { departmentId: other, uncovered: { since: monday, why: 'left' } }, []],
  ])('%s', (_what, more, expected) => {
    expect(keysOf(itemsOf(facts(more)))).toEqual(expected);
  });
});

const reference = fc
  .integer({ min: 1, max: 40 })
  .map((number) => `HOI-2026-${String(number).padStart(3, '0')}` as CaseReference);
const item: fc.Arbitrary<DigestItem> = fc.record({
  part: fc.constantFrom(...digestParts),
  reference,
  key: fc.constantFrom('a', 'b', 'c'),
  late: fc.boolean(),
});
const items = fc.uniqueArray(item, { selector: itemKey, maxLength: 30 });

describe('D1: the week’s digest and the day’s', () => {
  it('never say the same within a week', () => {
    fc.assert(
      fc.property(items, items, fc.integer({ min: 1, max: 6 }), (first, more, later) => {
        const week = digestContent('week', first, digestParts, {}, monday);
        expect(week).toEqual(first);
        const said = Object.fromEntries(week.map((one) => [itemKey(one), monday]));
        const today = addDays(monday, later);
        const now = [...first, ...more];
        for (const one of digestContent('day', now, digestParts, said, today))
          expect(week.map(itemKey)).not.toContain(itemKey(one));
      }),
    );
  });

  it('say only what was chosen, and all of it', () => {
    fc.assert(
      fc.property(items, fc.subarray([...digestParts]), (all, parts) => {
        expect(digestContent('week', all, parts, {}, monday)).toEqual(
          all.filter(({ part }) => parts.includes(part)),
        );
      }),
    );
  });

  it('count each case once in a part, and what is settled since', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 30 }), (posted, kept) => {
        const left = stillWaiting(posted, posted.slice(0, kept));
        for (const { references, settled, late, part } of digestLines(left, posted)) {
          const ofPart = posted.filter((one) => one.part === part);
          expect(new Set([...references, ...settled])).toEqual(new Set(ofPart.map((one) => one.reference)));
          expect(references.filter((one) => settled.includes(one))).toEqual([]);
          expect(late).toBeLessThanOrEqual(references.length);
        }
      }),
    );
  });
});
