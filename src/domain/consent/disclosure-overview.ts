import type { FamilyCase } from '../case/family-case';
import type { StaffMember } from '../organisation/organisation';
import { recipientKey, type SharedInformation } from './consent-record';
import { disclosureAnswers, purposesIn } from './disclosure';
import { type Allowed, type Denied, type DisclosureFacts, denied, type Hearer } from './disclosure-answer';

const hearerKey = (hearer: Hearer): string =>
  hearer.kind === 'staff' ? `staff:${hearer.staff.id}` : recipientKey(hearer);

/**
 * Everybody who may know something about a case: the given colleagues who take part in it, the others in the network, the
 * members, and the departments something is shared with. Each once.
 */
export const hearersIn = (familyCase: FamilyCase, staff: readonly StaffMember[]): readonly Hearer[] => {
  const { coordinatorId, deputy, handover, network, members } = familyCase;
  const known = new Map(staff.map((person) => [person.id, person]));
  const inNetwork = network.flatMap((person) =>
    person.kind === 'professional' && person.staffId !== undefined ? [person.staffId] : [],
  );
  const colleagues = [coordinatorId, deputy?.staffId, handover?.receiverId, ...inNetwork].flatMap(
    (id): Hearer[] => {
      const person = id === undefined ? undefined : known.get(id);
      return person === undefined ? [] : [{ kind: 'staff', staff: person }];
    },
  );
  const others = network.flatMap((person): Hearer[] =>
    person.kind === 'professional' && person.staffId !== undefined
      ? []
      : [{ kind: 'network', personId: person.id }],
  );
  const shared: readonly SharedInformation[] = [
    ...(familyCase.consents ?? []),
    ...(familyCase.legalDisclosures ?? []),
  ];
  const departments = shared.flatMap(({ recipient }): Hearer[] =>
    recipient.kind === 'department' ? [recipient] : [],
  );
  const family = members.map(({ id }): Hearer => ({ kind: 'member', memberId: id }));
  const all = [...colleagues, ...others, ...departments, ...family];
  return [...new Map(all.map((hearer) => [hearerKey(hearer), hearer])).values()];
};

/** One type of information about one member; for one purpose if the basis is a consent. */
export interface Known {
  readonly type: string;
  readonly aboutId: string;
  readonly answer: Allowed;
}

/** What may be told, and to whom else. */
export interface Tellable {
  readonly type: string;
  readonly aboutId: string;
  readonly to: readonly { readonly hearer: Hearer; readonly answer: Allowed }[];
}

/** What may not be heard for any purpose, and why. */
export interface NotKnown {
  readonly type: string;
  readonly aboutId: string;
  readonly answer: Denied;
}

export interface Knowledge {
  readonly mayHear: readonly Known[];
  readonly mayNotHear: readonly NotKnown[];
  readonly mayTell: readonly Tellable[];
}

/**
 * "Hvad må jeg få at vide, og hvad må jeg dele?": for every type in the municipality's list and every member: what the
 * hearer may be told, a row for each purpose that consents cover; what not, and why; and which of the others may be told, by
 * anyone. `others` are those the hearer may know of: who else is in a case can itself be confidential.
 */
export const whatIMayKnow = (
  facts: DisclosureFacts,
  hearer: Hearer,
  others: readonly Hearer[],
): Knowledge => {
  const { types } = facts.settings.consent;
  const purposes = purposesIn(facts);
  const answersFor = disclosureAnswers(facts);
  const needs = facts.familyCase.members.flatMap(({ id }) =>
    types.map((type) => ({ type: type.id, aboutId: id })),
  );
  const own = answersFor(hearer);
  const mayHear = needs.flatMap((need): readonly Known[] => {
    const answer = own.mayHave(need);
    if (!answer.may) return [];
    if (answer.basis !== 'consent') return [{ ...need, answer }];
    return purposes.flatMap((purpose) => {
      const forPurpose = own.mayHave({ ...need, purpose });
      return forPurpose.may && forPurpose.basis === 'consent' ? [{ ...need, answer: forPurpose }] : [];
    });
  });
  const mayNotHear = needs.flatMap((need): readonly NotKnown[] => {
    const answer = own.mayHave(need);
    if (answer.may) return [];
    // S11: whoever is kept out finds what they would find without any consent.
    return [{ ...need, answer: answer.because === 'protected' ? denied('noConsent') : answer }];
  });
  const listeners = others
    .filter((other) => hearerKey(other) !== hearerKey(hearer))
    .map((other) => ({ hearer: other, answers: answersFor(other) }));
  const mayTell = needs.flatMap((need): readonly Tellable[] => {
    const to = listeners.flatMap(({ hearer: listener, answers }) => {
      const answer = answers.mayHave(need);
      return answer.may ? [{ hearer: listener, answer }] : [];
    });
    return to.length === 0 ? [] : [{ ...need, to }];
  });
  return { mayHear, mayNotHear, mayTell };
};

/** What a hearer may no longer use. Without a purpose: for any. */
export interface Lost {
  readonly type: string;
  readonly aboutId: string;
  readonly purpose?: string;
  readonly answer: Denied;
}

export interface Affected {
  readonly hearer: Hearer;
  readonly lost: readonly Lost[];
}

/**
 * S3: who relied on what was withdrawn, and what they may no longer use: everything the case before the change allows at an
 * instant and the case after it does not. Those who lose nothing are left out.
 */
export const affectedByWithdrawal = (
  before: FamilyCase,
  after: FamilyCase,
  facts: Omit<DisclosureFacts, 'familyCase'>,
  hearers: readonly Hearer[],
): readonly Affected[] => {
  const shared: readonly (SharedInformation & { readonly purpose?: string })[] = [
    ...(before.consents ?? []),
    ...(before.legalDisclosures ?? []),
  ];
  const types = [...new Set(shared.flatMap((one) => one.types))];
  const purposes = [...new Set(shared.flatMap(({ purpose }) => (purpose === undefined ? [] : [purpose])))];
  const needs = before.members.flatMap(({ id }) => types.map((type) => ({ type, aboutId: id })));
  const answersBefore = disclosureAnswers({ ...facts, familyCase: before });
  const answersAfter = disclosureAnswers({ ...facts, familyCase: after });
  return hearers.flatMap((hearer): readonly Affected[] => {
    const had = answersBefore(hearer);
    const has = answersAfter(hearer);
    const lost = needs.flatMap((need): readonly Lost[] => {
      const once = had.mayHave(need);
      if (!once.may) return [];
      const variants = once.basis === 'consent' ? purposes.map((purpose) => ({ ...need, purpose })) : [need];
      return variants.flatMap((variant) => {
        const now = has.mayHave(variant);
        return had.mayHave(variant).may && !now.may ? [{ ...variant, answer: now }] : [];
      });
    });
    return lost.length === 0 ? [] : [{ hearer, lost }];
  });
};
