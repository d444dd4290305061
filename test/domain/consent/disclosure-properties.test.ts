import fc from 'fast-check';
import { dateAt, type Instant } from '../../../src/domain/base/calendar';
import { apply } from '../../../src/domain/case/apply';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { requiredGivers } from '../../../src/domain/consent/consent-givers';
import { type Consent, recipientKey } from '../../../src/domain/consent/consent-record';
import { disclosureAnswers } from '../../../src/domain/consent/disclosure';
import type { Disclosure } from '../../../src/domain/consent/disclosure-answer';
import { municipality, noon } from '../../support/consent-story';
import {
  caseWith,
  hearers,
  needs,
  someConsent,
  someDisclosures,
  someInstant,
  someRefusal,
  someWords,
} from '../../support/random-consents';

/** The answers to everybody who could ask, about everything, at an instant. */
const allAnswers = (familyCase: FamilyCase, at: Instant): readonly Disclosure[] => {
  const answersFor = disclosureAnswers({ familyCase, ...municipality, at });
  return hearers.flatMap((hearer) => needs.map(answersFor(hearer).mayHave));
};

/** Where the second answers allow what the first do not. */
const widened = (before: readonly Disclosure[], after: readonly Disclosure[]): readonly Disclosure[] =>
  after.filter((answer, index) => answer.may && before[index]?.may === false);

/** Whether somebody may, and on what basis, without the rest of the answer. */
const gist = (answer: Disclosure): string =>
  answer.may && answer.basis === 'consent'
    ? ['consent', answer.purpose, ...answer.consents.map(({ id }) => id)].join()
    : answer.may
      ? answer.basis
      : answer.because;

describe('what is always so, whatever was answered', () => {
  it('S2: a further refusal never lets anybody hear more, whenever it is said and recorded', () => {
    fc.assert(
      fc.property(someWords, someDisclosures, someRefusal, someInstant, (words, disclosures, refusal, at) => {
        const before = allAnswers(caseWith(words, disclosures), at);
        const after = allAnswers(caseWith([...words, refusal], disclosures), at);
        expect(widened(before, after)).toEqual([]);
      }),
    );
  });

  it('S3: a withdrawal takes effect at its instant, and from then on only ever narrows', () => {
    fc.assert(
      fc.property(someWords, someConsent, someInstant, someInstant, (words, consent, withdrawnAt, at) => {
        const taken: Consent = { ...consent, withdrawn: { at: withdrawnAt, recordedBy: consent.recordedBy } };
        fc.pre(consent.since <= withdrawnAt);
        const before = allAnswers(caseWith([...words, consent]), at);
        const after = allAnswers(caseWith([...words, taken]), at);
        if (at < withdrawnAt) expect(after.map(gist)).toEqual(before.map(gist));
        else expect(widened(before, after)).toEqual([]);
      }),
    );
  });

  it('S1: who speaks or is recorded first does not matter', () => {
    fc.assert(
      fc.property(
        someWords.chain((words) =>
          fc.tuple(fc.constant(words), fc.shuffledSubarray([...words], { minLength: words.length })),
        ),
        someInstant,
        ([words, shuffled], at) => {
          expect(allAnswers(caseWith(shuffled), at)).toEqual(allAnswers(caseWith(words), at));
        },
      ),
    );
  });

  it('S1: what a case no longer keeps of earlier words makes no difference to what holds now', () => {
    fc.assert(
      fc.property(fc.array(someWords, { minLength: 3, maxLength: 3 }), (batches) => {
        const words = batches.flat();
        const kept = words.reduce<FamilyCase>(
          (familyCase, consent) => apply(familyCase, { type: 'ConsentRecorded', consent }),
          caseWith([]),
        );
        const moments = words.map((word) =>
          word.answer === 'given' && word.withdrawn ? word.withdrawn.at : word.since,
        );
        const at = moments.sort().at(-1) ?? noon('2026-03-09');
        expect(allAnswers(kept, at)).toEqual(allAnswers(caseWith(words), at));
      }),
      { numRuns: 50 },
    );
  });

  it('a closed case lets nobody hear more', () => {
    fc.assert(
      fc.property(someWords, someDisclosures, someInstant, (words, disclosures, at) => {
        const open = caseWith(words, disclosures);
        expect(widened(allAnswers(open, at), allAnswers({ ...open, status: 'closed' }, at))).toEqual([]);
      }),
    );
  });
});

describe('there is no access without a named basis that holds', () => {
  it('S1, S3: by consent: every required giver’s own, given before, not taken back, not run out, and no later no', () => {
    fc.assert(
      fc.property(someWords, someInstant, (words, at) => {
        const familyCase = caseWith(words);
        const answersFor = disclosureAnswers({ familyCase, ...municipality, at });
        for (const hearer of hearers) {
          for (const need of needs) {
            const answer = answersFor(hearer).mayHave(need);
            if (!answer.may || answer.basis !== 'consent') continue;
            const today = dateAt(at);
            const { youngPeople } = municipality.settings.consent;
            const givers = requiredGivers(familyCase.members, need.aboutId, youngPeople, today);
            expect(answer.consents.map(({ giverId }) => giverId)).toEqual(givers);
            expect(need.purpose ?? answer.purpose).toBe(answer.purpose);
            for (const consent of answer.consents) {
              expect(consent.since <= at && today <= consent.reviewOn).toBe(true);
              expect(consent.withdrawn === undefined || at < consent.withdrawn.at).toBe(true);
              expect(consent.types).toContain(need.type);
              expect(consent.aboutIds).toContain(need.aboutId);
              expect(consent.purpose).toBe(answer.purpose);
              const laterNo = words.find(
                (word) =>
                  word.answer === 'refused' &&
                  word.giverId === consent.giverId &&
                  recipientKey(word.recipient) === recipientKey(consent.recipient) &&
                  word.purpose === consent.purpose &&
                  word.types.includes(need.type) &&
                  word.aboutIds.includes(need.aboutId) &&
                  consent.since <= word.since &&
                  word.since <= at,
              );
              expect(laterNo).toBeUndefined();
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('S5: by legal basis: one that names the hearer, the type and the member, has begun, and is not over', () => {
    fc.assert(
      fc.property(someDisclosures, someInstant, (disclosures, at) => {
        const answersFor = disclosureAnswers({ familyCase: caseWith([], disclosures), ...municipality, at });
        for (const hearer of hearers) {
          for (const need of needs) {
            const answer = answersFor(hearer).mayHave(need);
            if (!answer.may || answer.basis !== 'legalBasis') continue;
            const { since, until, ended, types, aboutIds } = answer.legalDisclosure;
            expect(since <= at && dateAt(at) <= until && (ended === undefined || at < ended.at)).toBe(true);
            expect(types).toContain(need.type);
            expect(aboutIds).toContain(need.aboutId);
          }
        }
      }),
    );
  });

  it('with no consent and no legal basis, only those hear who need none', () => {
    const bases = allAnswers(caseWith([]), '2026-03-10T10:00:00.000Z' as Instant).flatMap((answer) =>
      answer.may ? [answer.basis] : [],
    );
    expect([...new Set(bases)].sort()).toEqual(['belongs', 'coordinator', 'custody', 'needToKnow', 'own']);
  });
});
