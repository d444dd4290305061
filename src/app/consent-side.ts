import { dateAt, type Instant } from '../domain/calendar';
import { coordinationType, type SharedInformation } from '../domain/consent-record';
import type { Allowed, DisclosureFacts, Hearer } from '../domain/disclosure-answer';
import { type Knowledge, type Known, whatIMayKnow } from '../domain/disclosure-overview';
import { deputyOn, type FamilyCase } from '../domain/family-case';
import { disclosuresInForce } from '../domain/legal-basis';
import type { StaffMember } from '../domain/organisation';
import { may } from '../domain/rights';
import type { OpenedCase } from './case-store';
import { sightOf } from './case-view';
import { consentNames } from './consent-names';
import { type Municipality, staffMember } from './directory';
import type { Actor, Services } from './services';
import type { ActionLink, ConsentSideView, SharedKnowledge } from './views';

/** A professional's own side: what they may be told about the family, what they may not and why, and what they may pass on. */
export const sideView = async (
  services: Services,
  actor: Actor,
  { familyCase, relations }: OpenedCase,
  place: Municipality,
  at: Instant,
  justDone: Pick<ConsentSideView, 'done'> = {},
): Promise<ConsentSideView> => {
  const facts: DisclosureFacts = { familyCase, at, ...place };
  const me: Hearer = { kind: 'staff', staff: actor.person };
  const whole = await thoseWhoSeeAll(services, actor, familyCase, dateAt(at));
  const { mayHear, mayNotHear, mayTell } = whatIMayKnow(facts, me, [...whole, ...recipientsInForce(facts)]);
  const names = consentNames(familyCase, place);
  const known = membersKnown(mayHear);
  const naming = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id)).map(names.member);
  const mine = new Set(mayHear.map(({ type, aboutId }) => `${type}\n${aboutId}`));
  const { reference } = familyCase;
  const asks = familyCase.status === 'open' && may('requestConsent', familyCase, relations);
  return {
    name: 'consent-side',
    reference,
    subject: sightOf(familyCase, relations).alias ? familyCase.alias : reference,
    today: dateAt(at),
    ...justDone,
    mayKnow: together(mayHear, ({ type, aboutIds, answer }) => ({
      type: names.type(type),
      about: naming(aboutIds),
      ...basisOf(answer),
    })),
    mayNotKnow: together(mayNotHear, ({ type, aboutIds, answer }) => ({
      type: names.type(type),
      about: naming(aboutIds),
      because: answer.because,
    })),
    mayShare: tellings(mayTell, (one) => whole.includes(one.hearer) || mine.has(`${one.type}\n${one.aboutId}`)).map(
      ({ hearer, what }) => ({
        recipient: names.hearer(hearer),
        what: together(what, ({ type, aboutIds, answer }) => ({
          type: names.type(type),
          about: naming(aboutIds),
          ...basisOf(answer),
        })),
      }),
    ),
    actions: [
      ...(asks ? [{ verb: 'consent.ask', as: 'dialog', ids: { reference } } satisfies ActionLink] : []),
      { verb: 'case.show', as: 'execute', ids: { reference } },
      { verb: 'concern.show', as: 'execute' },
    ],
  };
};

/**
 * The members whom a reader may know by name: those about whom they may be told something. That there is a case tells of
 * nobody in particular.
 */
export const membersKnown = (mayHear: readonly Known[]): ReadonlySet<string> =>
  new Set(mayHear.filter(({ type }) => type !== coordinationType).map(({ aboutId }) => aboutId));

/** The coordinator, and the deputy while it applies: everybody in the case may tell them everything about it. */
const thoseWhoSeeAll = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  day: ReturnType<typeof dateAt>,
): Promise<readonly Hearer[]> => {
  const ids = new Set([familyCase.coordinatorId, deputyOn(familyCase, day)?.staffId]);
  const people = await Promise.all(
    [...ids].map((id) => (id === undefined ? undefined : staffMember(services, actor.tenantId, id))),
  );
  return people
    .filter((person): person is StaffMember => person?.active === true)
    .map((staff) => ({ kind: 'staff', staff }));
};

/** Those to whom something is shared: a reader hears of them only where it is about what the reader may know too. */
const recipientsInForce = ({ familyCase, settings, at }: DisclosureFacts): readonly Hearer[] => {
  const shared: readonly SharedInformation[] = [
    ...(familyCase.consents ?? []),
    ...disclosuresInForce(familyCase.legalDisclosures ?? [], settings.consent.legalBases, at),
  ];
  return shared.map(({ recipient }) => recipient);
};

const basisOf = (answer: Allowed): Pick<SharedKnowledge, 'basis' | 'until'> => ({
  basis: answer.basis,
  ...('until' in answer && { until: answer.until }),
});
