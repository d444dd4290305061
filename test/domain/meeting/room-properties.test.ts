import fc from 'fast-check';
import { addDays, dateAt, type Instant } from '../../../src/domain/base/calendar';
import { apply } from '../../../src/domain/case/apply';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Consent } from '../../../src/domain/consent/consent-record';
import { disclosureAnswers } from '../../../src/domain/consent/disclosure';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import {
  type AgendaItem,
  type Guest,
  type MissingConsent,
  planRoom,
  type RoomPlan,
} from '../../../src/domain/meeting/room';
import { family, municipality, noon } from '../../support/consent-story';
import { sara } from '../../support/people';
import { caseWith, hearers, needs, someDisclosures, someWords } from '../../support/random-consents';

const at = noon('2026-03-24');
const types = [...new Set(needs.map(({ type }) => type))];
const memberIds = family.map(({ id }) => id);

const someAgenda: fc.Arbitrary<readonly AgendaItem[]> = fc
  .array(
    fc.record({
      types: fc.subarray(types),
      aboutIds: fc.subarray(memberIds),
      purpose: fc.constantFrom('plan', 'meeting'),
    }),
    { maxLength: 6 },
  )
  .map((items) => items.map((item, index) => ({ ...item, id: `item${index}` })));

const guests: readonly Guest[] = hearers.map((hearer, index) => ({ id: `guest${index}`, hearer }));
const someGuests: fc.Arbitrary<readonly Guest[]> = fc.subarray([...guests], { maxLength: 6 });

const plan = (familyCase: FamilyCase, items: readonly AgendaItem[], people: readonly Guest[]): RoomPlan =>
  planRoom({ familyCase, ...municipality, at }, items, people);

/** Whether somebody may hear everything an item touches, asked one question at a time. */
const mayHearAll = (familyCase: FamilyCase, hearer: Hearer, item: AgendaItem): boolean => {
  const { inCase, mayHave } = disclosureAnswers({ familyCase, ...municipality, at })(hearer);
  if (item.types.length === 0) return inCase;
  const about = item.aboutIds.length === 0 ? memberIds : item.aboutIds;
  return item.types.every((type) =>
    about.every((aboutId) => mayHave({ type, aboutId, purpose: item.purpose }).may),
  );
};

/** The case once all these givers have said yes. */
const once = (familyCase: FamilyCase, missing: readonly MissingConsent[]): FamilyCase =>
  missing.reduce<FamilyCase>((before, { type, ...asked }, index) => {
    const consent: Consent = {
      ...asked,
      types: [type],
      id: `new${index}`,
      answer: 'given',
      on: dateAt(at),
      since: at,
      how: 'oral',
      recordedBy: sara.id,
      reviewOn: addDays(dateAt(at), 30),
    };
    return apply(before, { type: 'ConsentRecorded', consent });
  }, familyCase);

const stoppedForConsent = ({ items }: RoomPlan): number =>
  items.flatMap(({ stopped }) => stopped).filter(({ remedy }) => remedy === 'askConsent').length;

/** With one consent fewer, the rest may have been given for another purpose (S10). */
const stoppedForMore = ({ items }: RoomPlan): number =>
  items
    .flatMap(({ stopped }) => stopped)
    .filter(({ remedy }) => remedy === 'askConsent' || remedy === 'changePurpose').length;

describe('S6: whatever was answered, whatever the agenda', () => {
  it('S6: exactly those are in the room for an item, and in its part, who may hear all of it', () => {
    fc.assert(
      fc.property(someWords, someDisclosures, someAgenda, someGuests, (words, disclosures, items, people) => {
        const familyCase = caseWith(words, disclosures);
        const { items: rooms, parts } = plan(familyCase, items, people);
        const attendance = new Map(
          parts.flatMap(({ itemIds, attend }) => itemIds.map((id) => [id, attend] as const)),
        );
        items.forEach((item, index) => {
          const expected = people
            .filter(({ hearer }) => mayHearAll(familyCase, hearer, item))
            .map(({ id }) => id);
          const room = rooms[index];
          expect(room?.attend).toEqual(expected);
          expect(attendance.get(item.id)).toEqual(expected);
          expect([...expected, ...(room?.stopped ?? []).map(({ guestId }) => guestId)].sort()).toEqual(
            people.map(({ id }) => id).sort(),
          );
        });
      }),
    );
  });

  it('S6: the parts hold every item once and in order, and no two neighbours could be one', () => {
    fc.assert(
      fc.property(someWords, someAgenda, someGuests, (words, items, people) => {
        const { parts } = plan(caseWith(words), items, people);
        expect(parts.flatMap(({ itemIds }) => itemIds)).toEqual(items.map(({ id }) => id));
        for (const [index, { attend }] of parts.entries())
          expect(attend).not.toEqual(parts[index + 1]?.attend);
      }),
    );
  });

  it('S6, S10: who else has to be asked is asked for the purpose that fits the consents that there are', () => {
    const given: Consent = {
      id: 'c',
      giverId: 'freja',
      aboutIds: ['freja'],
      recipient: { kind: 'member', memberId: 'bo' },
      types: ['wellbeing'],
      purpose: 'meeting',
      answer: 'given',
      on: dateAt(at),
      since: noon('2026-03-10'),
      how: 'oral',
      recordedBy: sara.id,
      reviewOn: addDays(dateAt(at), 30),
    };
    const familyCase = apply(caseWith([]), { type: 'ConsentRecorded', consent: given });
    const item = { id: 'item', types: ['wellbeing'], aboutIds: ['freja'], purpose: 'plan' };
    const people = guests.filter(
      ({ hearer }) => hearer.kind === 'member' && ['bo', 'storm'].includes(hearer.memberId),
    );
    const asked = plan(familyCase, [item], people);
    expect(asked.items[0]?.fittingPurpose).toBe('meeting');
    expect(asked.missing.map(({ purpose }) => purpose)).toEqual(['meeting']);
    const answered = plan(once(familyCase, asked.missing), [item], people);
    expect(stoppedForConsent(answered)).toBe(0);
    expect(
      plan(once(familyCase, asked.missing), [{ ...item, purpose: 'meeting' }], people).everybodyFits,
    ).toBe(true);
  });

  it('S6: once the missing consents are given, everybody is in whom consents can let in; with any one fewer, not', () => {
    fc.assert(
      fc.property(someWords, someAgenda, someGuests, (words, items, people) => {
        const familyCase = caseWith(words);
        const before = plan(familyCase, items, people);
        const stillStopped = stoppedForConsent(plan(once(familyCase, before.missing), items, people));
        expect(stillStopped).toBe(0);
        before.missing.forEach((_, left) => {
          const fewer = before.missing.filter((_one, index) => index !== left);
          expect(stoppedForMore(plan(once(familyCase, fewer), items, people))).toBeGreaterThan(0);
        });
        if (before.consentsWouldDo) {
          expect(plan(once(familyCase, before.missing), items, people).everybodyFits).toBe(true);
        }
      }),
    );
  });
});

describe('S6: a very large meeting', () => {
  const days = Array.from({ length: 200 }, (_, index) => index);
  const consents: readonly Consent[] = days.map((index) => ({
    id: `c${index}`,
    giverId: index % 2 === 0 ? 'freja' : 'bo',
    aboutIds: ['alma', 'storm'],
    recipient: { kind: 'network', personId: ['kim', 'gudrun', 'volunteer'][index % 3] ?? '' },
    types: types.slice(index % types.length),
    purpose: index % 4 < 2 ? 'plan' : 'meeting',
    answer: 'given',
    on: dateAt(at),
    since: `2026-03-10T10:00:00.${String(index).padStart(3, '0')}Z` as Instant,
    how: 'oral',
    recordedBy: sara.id,
    reviewOn: addDays(dateAt(at), 30),
  }));
  const items: readonly AgendaItem[] = Array.from({ length: 300 }, (_, index) => ({
    id: `item${index}`,
    types: types.slice(0, 1 + (index % types.length)),
    aboutIds: memberIds.slice(index % memberIds.length),
    purpose: index % 2 === 0 ? 'plan' : 'meeting',
  }));
  const crowd = Array.from({ length: 40 }, (_, index): Guest => {
    const { hearer } = guests[index % guests.length] ?? { hearer: { kind: 'member', memberId: 'freja' } };
    return { id: `guest${index}`, hearer };
  });

  it('S6: 300 items, 40 people and 200 consents: everybody is placed or stopped in every item', () => {
    const { items: rooms } = plan(caseWith(consents), items, crowd);
    expect(rooms).toHaveLength(300);
    expect(rooms.every(({ attend, stopped }) => attend.length + stopped.length === 40)).toBe(true);
  });

  it('S6: each distinct question is decided once for each person, however long the agenda', () => {
    const { items: rooms } = plan(caseWith(consents), items, crowd);
    const denials = rooms.flatMap(({ stopped }) =>
      stopped.flatMap(({ barriers }) => barriers.map(({ answer }) => answer)),
    );
    const questions = types.length * memberIds.length * 2;
    expect(new Set(denials).size).toBeLessThanOrEqual(questions * crowd.length);
    expect(denials.length).toBeGreaterThan(questions * crowd.length * 10);
  });
});
