import fc from 'fast-check';
import { savePreferences } from '../../../src/app/organisation/preferences';
import { putOffForQuiet } from '../../../src/app/overview/quiet-hours';
import type { Notice } from '../../../src/app/telling/notices';
import { addMilliseconds, clockOf, dateAt, instant } from '../../../src/domain/base/calendar';
import { isWorkingDay } from '../../../src/domain/base/working-days';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { quietUntil } from '../../../src/domain/overview/quiet-hours';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { sara } from '../../support/people';

const { calendar } = defaultSettings;
const reference = 'HOI-2026-001' as CaseReference;
const ordinary: Notice = { kind: 'caseCovered', reference };
const uncovered: Notice = { kind: 'caseUncovered', reference };

describe('D2: quiet hours', () => {
  it('never end at night, at the weekend or on a holiday, and cost nothing during work', () => {
    const minute = fc.integer({ min: 0, max: 365 * 24 * 60 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const now = addMilliseconds(instant('2026-01-01T00:00:00Z'), minutes * 60_000);
        const then = quietUntil(now, calendar);
        expect(then >= now).toBe(true);
        expect(isWorkingDay(dateAt(then), calendar)).toBe(true);
        expect(clockOf(then) >= '07:00' && clockOf(then) <= '17:00').toBe(true);
      }),
    );
  });
});

describe('D2: a word in somebody’s quiet hours', () => {
  let town: TestMunicipality;
  beforeEach(async () => {
    town = await newMunicipality();
    // A Friday evening.
    town.moveTo('2026-03-06T20:00:00Z');
  });
  const choose = (quiet: 'off' | 'outsideWork') => savePreferences(town.services, town.as(sara), { quiet });
  const putOff = (notice: Notice) => putOffForQuiet(town.services, tenantId, sara.id, { id: 'item' }, notice);

  it('waits until the next working morning, once', async () => {
    await choose('outsideWork');
    expect([await putOff(ordinary), await putOff(ordinary)]).toEqual([true, true]);
    expect(await town.outbox()).toEqual([
      { to: sara.id, kind: 'caseCovered', notice: ordinary, dueAt: '2026-03-09T06:00:00.000Z' },
    ]);
  });

  it('C4: does not wait when a family is without a coordinator', async () => {
    await choose('outsideWork');
    expect(await putOff(uncovered)).toBe(false);
  });

  it('does not wait for somebody who has chosen none', async () => {
    expect(await putOff(ordinary)).toBe(false);
    await choose('off');
    expect(await putOff(ordinary)).toBe(false);
    expect(await town.outbox()).toEqual([]);
  });

  const meetingId = 'm1';
  it.each<Notice>([
    { kind: 'heldUp', day: '2026-03-06' },
    { kind: 'deputyEnded', references: [reference] },
    { kind: 'questionUnanswered', questionId: 'q1' },
    { kind: 'roomNoLongerFits', reference, meetingId },
    { kind: 'digestUnsent', digestId: 'd1', because: 'blocked' },
    { kind: 'digestStopped', digestId: 'd1', because: 'GuestsReadAlong' },
    { kind: 'notReached', person: sara.id, about: 'operations', because: 'blocked' },
  ])('without any setting, what comes by itself waits: $kind', async (notice) => {
    expect(await putOff(notice)).toBe(true);
    expect((await town.outbox()).map(({ dueAt }) => dueAt)).toEqual(['2026-03-09T06:00:00.000Z']);
  });

  it.each<Notice>([
    uncovered,
    { kind: 'invitation', reference, meetingId, because: 'moved', sequence: 1 },
    { kind: 'invitation', reference, meetingId, because: 'cancelled', sequence: 1 },
  ])('what is urgent never waits, whatever was chosen: $kind $because', async (notice) => {
    for (const quiet of ['off', 'outsideWork'] as const) {
      await choose(quiet);
      expect(await putOff(notice)).toBe(false);
    }
  });

  it('does not wait during work', async () => {
    await choose('outsideWork');
    town.moveTo('2026-03-06T10:00:00Z');
    expect(await putOff(ordinary)).toBe(false);
  });
});
