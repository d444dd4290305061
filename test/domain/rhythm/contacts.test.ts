import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import { contactKinds, type FamilyCase } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { type LogContact, missedContact } from '../../../src/domain/rhythm/contacts';
import { type RhythmFacts, whatIsDue } from '../../../src/domain/rhythm/rhythm';
import { alma, familyInCase, freja } from '../../support/consent-story';
import {
  answerTo,
  after as caseAfter,
  closedCase,
  eventsOf,
  monday,
  openedCase,
  refusalOf,
  startDay,
} from '../../support/family-case';

const day = calendarDate;
const { rhythm } = defaultSettings;
const log = (more: Partial<LogContact> = {}): LogContact => ({ type: 'logContact', on: monday, ...more });
const contacted = (on: string, familyCase: FamilyCase = openedCase()) =>
  caseAfter(familyCase, log({ on: day(on) }));
const contactDueOn = (familyCase: RhythmFacts, today: CalendarDate = monday) =>
  whatIsDue(familyCase, rhythm, today).find(({ kind }) => kind === 'contact');
const missed = (familyCase: RhythmFacts, today: string) => missedContact(familyCase, rhythm, day(today));

describe('C5: contact with the family is logged', () => {
  it.each(contactKinds)('C5: as a %s, and with whom', (kind) => {
    expect(eventsOf(familyInCase(), log({ kind, withIds: [freja.id, alma.id, freja.id, 'gudrun'] }))).toEqual(
      [{ type: 'ContactLogged', on: monday, kind, withIds: [freja.id, alma.id, 'gudrun'] }],
    );
  });

  it('C5: the day alone is enough', () => {
    expect(eventsOf(openedCase(), log({ withIds: [] }))).toEqual([{ type: 'ContactLogged', on: monday }]);
  });

  it('C5: with people of the case only', () => {
    expect(refusalOf(answerTo(familyInCase(), log({ withIds: [freja.id, 'nobody'] })))).toEqual({
      code: 'MemberUnknown',
      field: 'with',
    });
  });
});

describe('C5: the next contact is due', () => {
  it('C5: in a new case a week after its start', () => {
    expect(contactDueOn(openedCase(), startDay)).toEqual({
      kind: 'contact',
      on: '2026-03-09',
      urgency: 'soon',
    });
  });

  it('C5: a meeting is a contact too, of whatever kind', () => {
    const met = caseAfter(contacted('2026-05-20'), {
      type: 'recordMeetingHeld',
      kind: 'network',
      on: day('2026-06-04'),
    });
    expect(contactDueOn(met)?.on).toBe('2026-06-11');
    expect(contactDueOn(caseAfter(met, log({ on: day('2026-06-05') })))?.on).toBe('2026-06-12');
  });

  it('C5: the days between are a setting of the municipality', () => {
    const due = whatIsDue(contacted('2026-06-01'), { ...rhythm, contactDays: 14 }, monday);
    expect(due.find(({ kind }) => kind === 'contact')?.on).toBe('2026-06-15');
  });
});

describe('C5: a contact is missed', () => {
  const familyCase = contacted('2026-06-01');

  it.each([
    ['2026-06-08', undefined],
    ['2026-06-09', { since: '2026-06-08', period: '2026-06-08', missed: 1 }],
    ['2026-06-15', { since: '2026-06-08', period: '2026-06-08', missed: 1 }],
    ['2026-06-16', { since: '2026-06-08', period: '2026-06-15', missed: 2 }],
    ['2026-07-31', { since: '2026-06-08', period: '2026-07-27', missed: 8 }],
  ])('C5: on %s, counted from the first of June', (today, expected) => {
    expect(missed(familyCase, today)).toEqual(expected);
  });

  it('C5: not in a closed case', () => {
    expect(missed(closedCase(), '2026-12-01')).toBeUndefined();
  });

  it('C5: in a new case of which nothing has been heard', () => {
    expect(missed(openedCase(), '2026-03-09')).toBeUndefined();
    expect(missed(openedCase(), '2026-03-10')).toMatchObject({ period: '2026-03-09', missed: 1 });
  });

  it('C5: with another rhythm agreed the periods are as long as that', () => {
    const agreed = caseAfter(familyCase, {
      type: 'agreeDeviation',
      kind: 'contact',
      everyDays: 14,
      reason: 'Aftalt',
    });
    expect(missed(agreed, '2026-06-15')).toBeUndefined();
    expect(missed(agreed, '2026-06-16')).toEqual({ since: '2026-06-15', period: '2026-06-15', missed: 1 });
    expect(missed(agreed, '2026-06-30')).toEqual({ since: '2026-06-15', period: '2026-06-29', missed: 2 });
  });

  it('C5: after an agreed pause the periods are the usual ones again', () => {
    const paused = caseAfter(familyCase, {
      type: 'agreeDeviation',
      kind: 'contact',
      until: day('2026-08-03'),
      reason: 'Ferie',
    });
    expect(missed(paused, '2026-08-03')).toBeUndefined();
    expect(missed(paused, '2026-08-10')).toEqual({ since: '2026-08-03', period: '2026-08-03', missed: 1 });
    expect(missed(paused, '2026-08-11')).toMatchObject({ period: '2026-08-10', missed: 2 });
  });

  it('C5: from day to day a period is always the same or the next one, and none is left out', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (after, contactDays) => {
        const on = (today: CalendarDate) => missedContact(familyCase, { ...rhythm, contactDays }, today);
        const today = addDays(monday, after);
        const [one, next] = [on(today), on(addDays(today, 1))];
        const step = (next?.missed ?? 0) - (one?.missed ?? 0);
        expect([0, 1]).toContain(step);
        expect(next?.period === one?.period).toBe(step === 0);
      }),
    );
  });
});
