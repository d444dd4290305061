import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { LogAccompaniment, PlanAccompaniment } from '../../../src/domain/rhythm/accompaniment';
import { whatIsDue } from '../../../src/domain/rhythm/rhythm';
import { familyInCase, freja } from '../../support/consent-story';
import { answerTo, after as caseAfter, eventsOf, monday, refusalOf } from '../../support/family-case';
import { lea, sara } from '../../support/people';

const friday = addDays(monday, 4);
const going = { on: friday, what: ' Møde i Udbetaling Danmark ', memberIds: [freja.id] };
const plan = (more: Partial<PlanAccompaniment> = {}): PlanAccompaniment => ({
  type: 'planAccompaniment',
  ...going,
  ...more,
});
const planned = (familyCase: FamilyCase = familyInCase()) =>
  caseAfter(familyCase, plan(), { newId: 'along' });
const log = (went: LogAccompaniment['went'], note?: string): LogAccompaniment => ({
  type: 'logAccompaniment',
  went,
  ...(note !== undefined && { note }),
});
const due = (familyCase: FamilyCase, on = monday) =>
  whatIsDue(familyCase, defaultSettings.rhythm, on).filter(({ kind }) => kind === 'accompaniment');

describe('C5: to go along with the family is planned', () => {
  it('C5: when, where to, with whom, and who goes', () => {
    expect(planned().accompaniments).toEqual([
      { id: 'along', on: friday, what: 'Møde i Udbetaling Danmark', memberIds: [freja.id], byId: sara.id },
    ]);
    const withLea = caseAfter(familyInCase(), plan({ byId: lea.id, start: localTime('13:15') }));
    expect(withLea.accompaniments).toMatchObject([{ byId: lea.id, start: '13:15' }]);
  });

  it.each([
    ['without a word where to', plan({ what: ' ' }), 'FieldMissing', 'what'],
    ['with too many words', plan({ what: 'x'.repeat(201) }), 'FieldTooLong', 'what'],
    ['with nobody', plan({ memberIds: [] }), 'FieldMissing', 'with'],
    ['with somebody who is no member', plan({ memberIds: ['gudrun'] }), 'MemberUnknown', 'with'],
    [
      'with a member and somebody who is none',
      plan({ memberIds: [freja.id, 'gudrun'] }),
      'MemberUnknown',
      'with',
    ],
    ['for a day that has passed', plan({ on: addDays(monday, -1) }), 'DateInPast', 'on'],
  ])('C5: not %s', (_what, command, code, field) => {
    expect(refusalOf(answerTo(familyInCase(), command))).toMatchObject({ code, field });
  });

  it('C5: for today is soon enough', () => {
    expect(answerTo(familyInCase(), plan({ on: monday })).ok).toBe(true);
  });

  it('C5: twice is once; another day is another time', () => {
    expect(answerTo(planned(), plan())).toEqual({ ok: true, value: [] });
    expect(caseAfter(planned(), plan({ on: addDays(friday, 7) })).accompaniments).toHaveLength(2);
  });

  it('C5: a case has room for ten', () => {
    let familyCase = familyInCase();
    for (let days = 0; days < 10; days += 1)
      familyCase = caseAfter(familyCase, plan({ on: addDays(friday, days) }));
    expect(refusalOf(answerTo(familyCase, plan({ on: addDays(friday, 10) })))?.code).toBe('TooMany');
  });

  it('C5: it shows as due, and as overdue until somebody has said how it went', () => {
    expect(due(planned())).toEqual([
      { kind: 'accompaniment', on: friday, urgency: 'soon', accompanimentId: 'along' },
    ]);
    expect(due(planned(), addDays(friday, 1))).toMatchObject([{ urgency: 'overdue' }]);
  });
});

describe('C5: it is logged', () => {
  const done = { on: addDays(friday, 3) };

  it('C5: as planned; it was a contact with the family', () => {
    const familyCase = caseAfter(planned(), log({ id: 'along' }, ' Freja klarede det meste selv '), done);
    expect(familyCase).toMatchObject({ accompaniments: [], lastContactOn: friday });
    expect(eventsOf(planned(), log({ id: 'along' }, ' Freja klarede det meste selv '), done)).toEqual([
      { type: 'AccompanimentDone', id: 'along', on: friday, note: 'Freja klarede det meste selv' },
    ]);
  });

  it('C5: a second press changes nothing', () => {
    const familyCase = caseAfter(planned(), log({ id: 'along' }), done);
    expect(answerTo(familyCase, log({ id: 'along' }), done)).toEqual({ ok: true, value: [] });
  });

  it('C5: not before its day', () => {
    expect(refusalOf(answerTo(planned(), log({ id: 'along' })))).toEqual({
      code: 'DateInFuture',
      field: 'on',
    });
  });

  it('C5: what nobody had planned, at once', () => {
    const went = { ...going, on: monday };
    expect(eventsOf(familyInCase(), log(went), { newId: 'along' }).map(({ type }) => type)).toEqual([
      'AccompanimentPlanned',
      'AccompanimentDone',
    ]);
    expect(caseAfter(familyInCase(), log(went))).toMatchObject({ accompaniments: [], lastContactOn: monday });
    const tooEarly = { ...going, on: calendarDate('2026-03-01') };
    expect(refusalOf(answerTo(familyInCase(), log(tooEarly)))).toEqual({ code: 'DateOrder', field: 'on' });
    expect(refusalOf(answerTo(familyInCase(), log({ ...went, memberIds: [] })))?.field).toBe('with');
  });

  it('C5: its note fits its field', () => {
    const answer = answerTo(planned(), log({ id: 'along' }, 'x'.repeat(501)), done);
    expect(refusalOf(answer)).toMatchObject({ code: 'FieldTooLong', field: 'note' });
    expect(answerTo(planned(), log({ id: 'along' }, 'x'.repeat(500)), done).ok).toBe(true);
  });

  it('C5: one that did not come about carries a reason, and is no contact', () => {
    const drop = (because: string) => ({ type: 'dropAccompaniment', id: 'along', because }) as const;
    expect(refusalOf(answerTo(planned(), drop(' ')))).toEqual({ code: 'ReasonMissing', field: 'reason' });
    const familyCase = caseAfter(planned(), drop('Mødet blev aflyst'));
    expect(familyCase.accompaniments).toEqual([]);
    expect(familyCase.lastContactOn).toBeUndefined();
    expect(answerTo(familyCase, drop('Igen'))).toEqual({ ok: true, value: [] });
  });
});
