import fc from 'fast-check';
import { addDays, addMilliseconds, calendarDate, dateAt, type Instant } from '../../src/domain/base/calendar';
import { requiredGivers } from '../../src/domain/consent/consent-givers';
import type {
  Consent,
  ConsentAnswer,
  GivenConsent,
  LegalDisclosure,
} from '../../src/domain/consent/consent-record';
import type { InformationNeed } from '../../src/domain/consent/disclosure-answer';
import { defaultSettings } from '../../src/domain/organisation/settings';
import {
  asStaff,
  bo,
  family,
  familyInCase,
  noon,
  toDepartment,
  toHealthVisitors,
  toMember,
  toNetwork,
  toSchool,
} from './consent-story';
import { bodil, hans, ida, karen, lea, mille, per, ppr, sara } from './people';

/** Random answers by random givers in one family's case, from few enough kinds that they often meet. */
const recipients = [toSchool, toHealthVisitors, toNetwork('network-04'), toNetwork('kim'), toMember(bo)];
const types = ['absence', 'wellbeing', 'coordination'];
const purposes = ['plan', 'meeting'];
const memberIds = family.map(({ id }) => id);

/** Everybody who could ask: with and without a part in the case, within and across authorities. */
export const hearers = [
  ...[sara, lea, bodil, karen, per, mille, ida, hans].map(asStaff),
  toSchool,
  toDepartment(ppr),
  ...['kim', 'gudrun', 'nobody'].map(toNetwork),
  ...family.map(toMember),
];

/** Every question in the small world, without and with a purpose. */
export const needs: readonly InformationNeed[] = types.flatMap((type) =>
  memberIds.flatMap((aboutId) => [
    { type, aboutId },
    ...purposes.map((purpose) => ({ type, aboutId, purpose })),
  ]),
);

const begin = noon('2026-03-09');
const hour = 60 * 60 * 1000;
/** Hours within three weeks: several answers often fall on the same instant. */
export const someInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 42 })
  .map((halfDays) => addMilliseconds(begin, halfDays * 12 * hour));

const aboutOf = (giverId: string): readonly string[] =>
  memberIds.filter((aboutId) =>
    requiredGivers(family, aboutId, defaultSettings.consent.youngPeople, calendarDate('2026-03-09')).includes(
      giverId,
    ),
  );

const common = {
  giverId: fc.constantFrom('freja', 'bo'),
  recipient: fc.constantFrom(...recipients),
  types: fc.subarray(types, { minLength: 1 }),
  purpose: fc.constantFrom(...purposes),
  since: someInstant,
};

const answered = (
  answer: ConsentAnswer,
  withdrawnAfter: number | undefined,
  reviewInDays: number,
  id: string,
) =>
  fc.record(common).chain((word) =>
    fc.subarray([...aboutOf(word.giverId)], { minLength: 1 }).map((aboutIds): Consent => {
      const on = dateAt(word.since);
      const base = { ...word, id, aboutIds, on, how: 'oral', recordedBy: sara.id } as const;
      if (answer === 'refused') return { ...base, answer };
      const at = addMilliseconds(word.since, (withdrawnAfter ?? 0) * 12 * hour);
      return {
        ...base,
        answer,
        reviewOn: addDays(on, reviewInDays),
        ...(withdrawnAfter !== undefined && { withdrawn: { at, recordedBy: sara.id } }),
      };
    }),
  );

const someId = fc.uuid();

export const someRefusal: fc.Arbitrary<Consent> = someId.chain((id) => answered('refused', undefined, 0, id));

/** A yes nobody has withdrawn. */
export const someConsent: fc.Arbitrary<GivenConsent> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), someId)
  .chain(([review, id]) => answered('given', undefined, review, id))
  .filter((consent): consent is GivenConsent => consent.answer === 'given');

const someWithdrawn: fc.Arbitrary<Consent> = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 30 }), someId)
  .chain(([after, review, id]) => answered('given', after, review, id));

const someWord: fc.Arbitrary<Consent> = fc.oneof(
  { arbitrary: someConsent, weight: 5 },
  { arbitrary: someRefusal, weight: 1 },
  { arbitrary: someWithdrawn, weight: 1 },
);

export const someWords: fc.Arbitrary<readonly Consent[]> = fc.array(someWord, { maxLength: 16 });

export const someDisclosures: fc.Arbitrary<readonly LegalDisclosure[]> = fc.array(
  fc
    .record({
      ...common,
      id: someId,
      aboutIds: fc.subarray(memberIds, { minLength: 1 }),
      days: fc.nat(10),
      ended: fc.option(fc.nat(10)),
    })
    .map(({ giverId: _giver, purpose: _purpose, days, ended, ...shared }) => ({
      ...shared,
      legalBasisId: 'overriding-interest',
      reason: 'Akut',
      disclosedBy: sara.id,
      until: addDays(dateAt(shared.since), days),
      ...(ended !== null && { ended: { at: addMilliseconds(shared.since, ended * 12 * hour), by: sara.id } }),
    })),
  { maxLength: 3 },
);

export const caseWith = (
  consents: readonly Consent[],
  legalDisclosures: readonly LegalDisclosure[] = [],
) => ({
  ...familyInCase(),
  consents,
  legalDisclosures,
});
