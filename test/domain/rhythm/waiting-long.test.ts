import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import { deletionsStage, waitingStage } from '../../../src/domain/rhythm/waiting-long';

const today = calendarDate('2026-06-08');
const stages = (days: number) =>
  Array.from({ length: days }, (_, ago) => waitingStage(addDays(today, -ago), today));

test('C2, D2: what waits for an answer is brought up after two days, and then once a week', () => {
  expect(stages(16)).toEqual([
    ...[undefined, undefined],
    ...['days', 'days', 'days', 'days', 'days'],
    ...Array.from({ length: 7 }, () => 'week1'),
    ...['week2', 'week2'],
  ]);
});

test('L4: a word when something comes onto the list of deletions, and one before the first goes', () => {
  const on = (days: number) => addDays(today, days);
  const first = deletionsStage([on(30)], today);
  expect(deletionsStage([on(30)], on(1))).toBe(first);
  expect(deletionsStage([on(40), on(30)], on(10))).not.toBe(first);
  const soon = deletionsStage([on(40), on(30)], on(27));
  expect(soon).not.toBe(deletionsStage([on(40), on(30)], on(26)));
  expect(deletionsStage([on(40), on(30)], on(29))).toBe(soon);
});
