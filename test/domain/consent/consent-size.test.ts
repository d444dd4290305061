import { addDays, calendarDate, dateAt, type Instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { ConsentAnswer, Recipient } from '../../../src/domain/consent/consent-record';
import {
  ask,
  asStaff,
  bo,
  carriedOut,
  children,
  consentIdOf,
  family,
  familyInCase,
  freja,
  inAWord,
  municipality,
  noon,
  recording,
  storm,
  toHealthVisitors,
  toJobcentre,
  toMember,
  toNetwork,
  toSchool,
} from '../../support/consent-story';
import { after } from '../../support/family-case';
import { ida, mille } from '../../support/people';

const firstDay = calendarDate('2026-03-09');
const rounds = 36;
const dayOf = (round: number): Instant => noon(addDays(firstDay, round * 30));

/** Ids as long as in daily use. */
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const memberIds = new Map(family.map(({ id }, index) => [id, uuid(index)]));
const long = (id: string): string => memberIds.get(id) ?? id;

const recipients: readonly Recipient[] = [
  toJobcentre,
  toSchool,
  toHealthVisitors,
  ...['gudrun', 'kim', 'volunteer'].map(toNetwork),
  toMember({ ...bo, id: long(bo.id) }),
];

/** Every month each recipient comes up with both parents; Bo says no one time in five. */
const answered = (familyCase: FamilyCase, round: number, index: number, recipient: Recipient): FamilyCase => {
  const answer: ConsentAnswer = (round + index) % 5 === 0 ? 'refused' : 'given';
  const at = dayOf(round);
  const command = recording({
    recipient,
    answers: { [long(freja.id)]: 'given', [long(bo.id)]: answer },
    aboutIds: children.map(long),
    types: ['absence', 'wellbeing', 'familySituation'],
    at,
  });
  return after(familyCase, command, { on: dateAt(at), newId: uuid(round * 10 + index) });
};

/** Twice a year Freja withdraws something, and twice a year something is shared on a legal basis. */
const disturbed = (familyCase: FamilyCase, round: number): FamilyCase => {
  const at = dayOf(round);
  if (round % 6 === 2) {
    const consentId = consentIdOf(familyCase, { ...freja, id: long(freja.id) }, toNetwork('kim'));
    return carriedOut(familyCase, { type: 'withdrawConsent', consentId, at }, at);
  }
  if (round % 6 !== 4) return familyCase;
  const disclosure = {
    recipient: toHealthVisitors,
    types: ['wellbeing'],
    aboutIds: children.map(long),
    legalBasisId: 'overriding-interest',
    reason: 'x'.repeat(500),
  };
  return carriedOut(familyCase, { type: 'discloseOnLegalBasis', ...disclosure, municipality, at }, at);
};

const threeBusyYears = (): FamilyCase => {
  const members = family.map((member) => ({ ...member, id: long(member.id) }));
  return Array.from({ length: rounds }, (_, round) => round).reduce(
    (before, round) =>
      disturbed(
        recipients.reduce(
          (familyCase, recipient, index) => answered(familyCase, round, index, recipient),
          before,
        ),
        round,
      ),
    familyInCase(members),
  );
};

describe('a case after three busy years of consents', () => {
  const familyCase = threeBusyYears();

  it('keeps its snapshot well under 32 KB', () => {
    expect(JSON.stringify(familyCase).length).toBeLessThan(24 * 1024);
  });

  it('still knows every giver’s latest word', () => {
    const question = { aboutId: long(storm.id), at: dayOf(rounds) };
    expect(inAWord(ask(familyCase, { ...question, hearer: asStaff(mille) }))).toBe('consent');
    expect(inAWord(ask(familyCase, { ...question, hearer: asStaff(ida) }))).toBe('consent');
    expect(inAWord(ask(familyCase, { ...question, hearer: toNetwork('volunteer') }))).toBe('refused');
  });
});
