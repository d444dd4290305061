import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/domain/base/calendar';
import { partiesOf, relationsTo } from '../../../src/domain/case/rights';
import {
  absenceToEnd,
  currentAbsences,
  maySpeakFor,
  withAbsence,
  withoutAbsence,
} from '../../../src/domain/continuity/absence';
import { isAway, isAwayThroughout, type StaffMember } from '../../../src/domain/organisation/organisation';
import { answerTo, after as caseAfter, monday, openedCase, refusalOf } from '../../support/family-case';
import {
  away,
  bodil,
  everybody,
  familyCounselling,
  hans,
  jonas,
  karen,
  lea,
  organisation,
  sara,
} from '../../support/people';

const on = (days: number): CalendarDate => addDays(monday, days);
const say = (person: StaffMember, from: number, to?: number, actor = person) =>
  withAbsence(person, { from: on(from), ...(to !== undefined && { to: on(to) }) }, { actor, today: monday });
const said = (person: StaffMember, from: number, to?: number): StaffMember => {
  const answer = say(person, from, to);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};
const awayOn = (person: StaffMember): readonly number[] =>
  Array.from({ length: 12 }, (_, day) => day).filter((day) => isAway(person, on(day)));

describe('C10: absence is said', () => {
  it('C10: it takes effect on its days by itself, and tells who said it', () => {
    const person = said(sara, 2, 4);
    expect(awayOn(person)).toEqual([2, 3, 4]);
    expect(person.saidAbsences).toEqual([{ from: on(2), to: on(4), saidBy: sara.id }]);
  });

  it('C10: without a last day it goes on until "back"', () => {
    const person = said(sara, 0);
    expect(isAway(person, on(300))).toBe(true);
    expect(awayOn(withoutAbsence(person, { from: on(0) }, on(3)))).toEqual([0, 1, 2]);
  });

  it('C10: what the staff list tells and what is said are one fact', () => {
    const person = said(away(sara, on(1), on(2)), 3, 5);
    expect(awayOn(person)).toEqual([1, 2, 3, 4, 5]);
    expect(isAwayThroughout(person, on(1), on(5))).toBe(true);
    expect(isAwayThroughout(person, on(0), on(5))).toBe(false);
    expect(isAwayThroughout(person, on(1), on(6))).toBe(false);
  });

  it('C10: said again it changes nothing; a longer one prolongs it', () => {
    const person = said(sara, 0, 2);
    expect(said(person, 0, 2)).toBe(person);
    expect(currentAbsences(said(person, 1, 6), monday)).toMatchObject([{ from: on(0), to: on(6) }]);
  });

  it.each([
    ['an end before the beginning', 4, 2, 'DateOrder', 'to'],
    ['an end that has passed', -4, -2, 'DateInPast', 'to'],
    ['a beginning long ago', -500, 2, 'DateInPast', 'from'],
    ['a year that is a slip of the pen', 900, 901, 'DateTooFar', 'from'],
    ['an end that is a slip of the pen', 0, 9000, 'DateTooFar', 'to'],
  ])('C10: %s is refused', (_what, from, to, code, field) => {
    expect(refusalOf(say(sara, from, to))).toMatchObject({ code, field });
  });

  it('C10: one that would shorten what is known is refused, since it is not clear what is meant', () => {
    expect(refusalOf(say(said(sara, 0, 6), 1, 3))).toMatchObject({ code: 'AbsenceKnown', field: 'from' });
  });

  it('C10: "back" ends the present one; of those to come the one that is named', () => {
    const both = said(said(sara, 0, 2), 6, 8);
    expect(absenceToEnd(both, monday)).toMatchObject({ from: on(0) });
    expect(awayOn(withoutAbsence(both, { from: on(0), to: on(2) }, monday))).toEqual([6, 7, 8]);
    const later = said(said(sara, 3, 4), 6, 8);
    expect(absenceToEnd(later, monday)).toBeUndefined();
    expect(absenceToEnd(later, monday, on(6))).toMatchObject({ from: on(6) });
    expect(absenceToEnd(sara, monday)).toBeUndefined();
  });

  it('C10: for oneself, and by the lead of the department', () => {
    const may = (actor: StaffMember) => maySpeakFor(sara, actor, organisation);
    expect(everybody.filter(may)).toEqual([sara, karen]);
    expect(may(hans)).toBe(false);
    expect(maySpeakFor(jonas, karen, organisation)).toBe(false);
  });
});

describe('C10: who appoints a deputy', () => {
  const appoint = (by: StaffMember, deputy: StaffMember, coordinator: StaffMember, from = 0, to = 4) =>
    answerTo(
      openedCase(),
      { type: 'appointDeputy', deputy, coordinator, from: on(from), to: on(to) },
      { by },
    );

  it('C10: not the lead while the coordinator is at work, on any of the days', () => {
    expect(refusalOf(appoint(karen, lea, sara))).toMatchObject({ code: 'CoordinatorAtWork' });
    expect(refusalOf(appoint(karen, lea, said(sara, 0, 3)))).toMatchObject({ code: 'CoordinatorAtWork' });
    expect(appoint(karen, lea, said(sara, 0, 4)).ok).toBe(true);
    expect(appoint(karen, lea, said(sara, 2, 9), 3, 5).ok).toBe(true);
  });

  it('C10: nobody appoints themselves', () => {
    const leading: StaffMember = { ...karen, roles: ['lead', 'coordinator'] };
    expect(refusalOf(appoint(leading, leading, said(sara, 0)))).toMatchObject({ code: 'DeputyIsSelf' });
  });

  it('C10: a lead does not hand a case over to herself either', () => {
    const uncovered = caseAfter(openedCase(), {
      type: 'reviewCoverage',
      coordinator: said(sara, 0),
      deputy: undefined,
      receiver: undefined,
    });
    const command = { type: 'requestHandover', receiver: karen, reason: 'Sygdom' } as const;
    expect(refusalOf(answerTo(uncovered, command, { by: karen }))).toMatchObject({ code: 'ReceiverIsSelf' });
  });

  it('C10: what was appointed for an absence ends with it', () => {
    const absent = said(sara, 0, 4);
    const covered = caseAfter(
      openedCase(),
      { type: 'appointDeputy', deputy: lea, coordinator: absent, from: on(0), to: on(4) },
      { by: karen },
    );
    const back = { type: 'reviewCoverage', deputy: lea, receiver: undefined } as const;
    expect(caseAfter(covered, { ...back, coordinator: absent }).deputy).toBeDefined();
    expect(caseAfter(covered, { ...back, coordinator: sara }).deputy).toBeUndefined();
  });

  it('C10: by an appointment a lead never comes to see more, and the deputy does not after its time', () => {
    const day = fc.integer({ min: -3, max: 12 });
    const person = fc.constantFrom(sara, lea, bodil, karen, jonas, hans);
    const absence = fc.option(fc.tuple(day, fc.option(fc.nat(8), { nil: undefined })), { nil: undefined });
    fc.assert(
      fc.property(person, fc.boolean(), absence, day, day, fc.boolean(), (who, both, out, from, to, gone) => {
        const lead: StaffMember = both ? { ...karen, roles: ['lead', 'coordinator'] } : karen;
        const deputy = who.id === karen.id ? lead : who;
        const coordinator: StaffMember = {
          ...sara,
          active: !gone,
          ...(out && {
            absence: { from: on(out[0]), ...(out[1] !== undefined && { to: on(out[0] + out[1]) }) },
          }),
        };
        const answer = appoint(lead, deputy, coordinator, from, to);
        const familyCase = answer.ok
          ? caseAfter(
              openedCase(),
              { type: 'appointDeputy', deputy, coordinator, from: on(from), to: on(to) },
              { by: lead },
            )
          : openedCase();
        const parties = partiesOf(familyCase, familyCounselling);
        for (let at = -3; at <= 14; at += 1) {
          expect(relationsTo(parties, lead, on(at))).toEqual(['lead']);
          if (!answer.ok) continue;
          if (at >= 0 && at >= from && at <= to) expect(isAway(coordinator, on(at))).toBe(true);
          if (at > to || at < from) expect(relationsTo(parties, deputy, on(at))).not.toContain('deputy');
        }
      }),
    );
  });
});
