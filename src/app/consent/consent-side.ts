import { dateAt, type Instant } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import { deputyOn, type FamilyCase } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import { coordinationType, recipientKey, type SharedInformation } from '../../domain/consent/consent-record';
import type { Allowed, DisclosureFacts, Hearer } from '../../domain/consent/disclosure-answer';
import {
  type Knowledge,
  type Known,
  type NotKnown,
  whatIMayKnow,
} from '../../domain/consent/disclosure-overview';
import { disclosuresInForce } from '../../domain/consent/legal-basis';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { ConsentSideView, DeniedBecause, SharedKnowledge } from '../../views/consent';
import type { ActionLink } from '../../views/verbs';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import { type Municipality, municipalityOf, staffByIds } from '../organisation/directory';
import { recordCaseRead } from '../trail/case-reads';
import { type ConsentNames, consentNames } from './consent-names';

/** A professional's own side: what they may be told about the family, what not and why, and what they may pass on. */
export const sideView = async (
  services: Services,
  actor: Actor,
  { familyCase, relations }: OpenedCase,
  municipality: Municipality,
  at: Instant,
  justDone: Pick<ConsentSideView, 'done'> = {},
): Promise<ConsentSideView> => {
  const facts: DisclosureFacts = { familyCase, at, ...municipality };
  const me: Hearer = { kind: 'staff', staff: actor.person };
  const seeAll = await thoseWhoSeeAll(services, actor, familyCase, dateAt(at));
  const others = [...seeAll, ...recipientsInForce(facts, actor.person)];
  const knowledge = whatIMayKnow(facts, me, others);
  const told = speaker(familyCase, consentNames(familyCase, municipality), knowledge.mayHear);
  const { reference } = familyCase;
  const asks = familyCase.status === 'open' && may('requestConsent', familyCase, relations);
  return {
    name: 'consent-side',
    reference,
    subject: sightOf(familyCase, relations).alias ? familyCase.alias : reference,
    today: dateAt(at),
    ...justDone,
    mayKnow: told.known(knowledge.mayHear),
    mayNotKnow: told.notKnown(knowledge.mayNotHear),
    mayShare: sharedWith(knowledge, seeAll).map(({ hearer, what }) => ({
      recipient: told.hearer(hearer),
      what: told.known(what),
    })),
    actions: [
      ...(asks ? [{ verb: 'consent.ask', as: 'dialog', ids: { reference } } satisfies ActionLink] : []),
      { verb: 'case.show', as: 'execute', ids: { reference } },
      { verb: 'concern.show', as: 'execute' },
    ],
  };
};

/** What somebody else may be told about a family. */
interface HeardSide extends Pick<ConsentSideView, 'subject' | 'mayNotKnow'> {
  readonly name: string;
  readonly mayKnow: readonly SharedKnowledge[];
}

/**
 * S1–S6: what somebody may be told: all of it for those who see the whole case, otherwise what the reader may tell them.
 * Reading is recorded first (L1).
 */
export const heardSide = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  hearer: Hearer,
): Promise<Result<HeardSide>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  await recordCaseRead(services, actor, opened.value, 'consentViewed');
  const { familyCase, relations } = opened.value;
  const municipality = await municipalityOf(services, actor.tenantId);
  const at = services.clock.now();
  const names = consentNames(familyCase, municipality);
  const name = names.hearer(hearer);
  if (!seesEverything(familyCase, relations)) {
    const { mayShare, subject } = await sideView(services, actor, opened.value, municipality, at);
    const what = mayShare.find(({ recipient }) => recipient === name)?.what ?? [];
    return ok({ subject, name, mayKnow: what, mayNotKnow: [] });
  }
  const facts: DisclosureFacts = { familyCase, at, ...municipality };
  const { mayHear, mayNotHear } = whatIMayKnow(facts, hearer, []);
  const told = speaker(
    familyCase,
    names,
    whatIMayKnow(facts, { kind: 'staff', staff: actor.person }, []).mayHear,
  );
  return ok({
    subject: familyCase.alias,
    name,
    mayKnow: told.known(mayHear),
    mayNotKnow: told.notKnown(mayNotHear),
  });
};

/** Those to whom everybody in the case may tell everything about it: the coordinator, and the deputy while it applies. */
const thoseWhoSeeAll = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  day: ReturnType<typeof dateAt>,
): Promise<readonly Hearer[]> => {
  const ids = [familyCase.coordinatorId, deputyOn(familyCase, day)?.staffId];
  const people = await staffByIds(services, actor.tenantId, ids);
  return [...people.values()].filter(({ active }) => active).map((staff) => ({ kind: 'staff', staff }));
};

/** Everybody else to whom something is shared, apart from the reader and their own department. */
const recipientsInForce = (
  { familyCase, settings, at }: DisclosureFacts,
  { id, departmentId }: StaffMember,
): readonly Hearer[] => {
  const shared: readonly SharedInformation[] = [
    ...(familyCase.consents ?? []),
    ...disclosuresInForce(familyCase.legalDisclosures ?? [], settings.consent.legalBases, at),
  ];
  const own = familyCase.network.flatMap((person) =>
    person.kind === 'professional' && person.staffId === id ? [person.id] : [],
  );
  const keys = new Set([
    recipientKey({ kind: 'department', departmentId }),
    ...own.map((personId) => recipientKey({ kind: 'network', personId })),
  ]);
  const recipients = new Map(shared.map(({ recipient }) => [recipientKey(recipient), recipient]));
  return [...recipients].flatMap(([key, recipient]) => (keys.has(key) ? [] : [recipient]));
};

/**
 * What the reader may pass on, listener by listener. Who else something is shared with is the family's affair too: the
 * reader hears of it only if they have been allowed to know the subject as well, and of a member only if they know them.
 */
const sharedWith = (
  { mayHear, mayTell }: Knowledge,
  seeAll: readonly Hearer[],
): readonly { readonly hearer: Hearer; readonly what: readonly Known[] }[] => {
  const granted = mayHear.filter(({ answer }) => answer.basis !== 'belongs');
  const mine = new Set(granted.map(({ type, aboutId }) => `${type}\n${aboutId}`));
  const known = membersKnown(mayHear);
  const mayHearOf = (hearer: Hearer, type: string, aboutId: string): boolean =>
    seeAll.includes(hearer) ||
    (mine.has(`${type}\n${aboutId}`) && (hearer.kind !== 'member' || known.has(hearer.memberId)));
  const listeners = new Map<Hearer, Known[]>();
  for (const { type, aboutId, to } of mayTell) {
    for (const { hearer, answer } of to) {
      if (!mayHearOf(hearer, type, aboutId)) continue;
      const what = listeners.get(hearer) ?? [];
      listeners.set(hearer, what);
      what.push({ type, aboutId, answer });
    }
  }
  return [...listeners].map(([hearer, what]) => ({ hearer, what }));
};

/**
 * The members whose names a reader may know: those about whom they may be told something. That there is a case concerns
 * nobody in particular.
 */
export const membersKnown = (mayHear: readonly Known[]): ReadonlySet<string> =>
  new Set(mayHear.filter(({ type }) => type !== coordinationType).map(({ aboutId }) => aboutId));

/** A no outweighs nobody having been asked. */
const gravestFirst: readonly DeniedBecause[] = [
  'refused',
  'withdrawn',
  'expired',
  'missingGiver',
  'noConsent',
];

const gravest = (rows: readonly NotKnown[]): DeniedBecause => {
  const all = rows.map(({ answer }) => answer.because);
  return gravestFirst.find((because) => all.includes(because)) ?? all[0] ?? 'noConsent';
};

/** Puts answers into rows for a reader, with names only of members they know. */
const speaker = (familyCase: FamilyCase, names: ConsentNames, mayHear: readonly Known[]) => {
  const knownIds = membersKnown(mayHear);
  const about = (ids: readonly string[]): readonly string[] =>
    ids.length === familyCase.members.length || ids.some((id) => !knownIds.has(id))
      ? []
      : ids.map(names.member);
  const known = (rows: readonly Known[]): readonly SharedKnowledge[] =>
    together(rows, ({ type, answer }) => JSON.stringify([type, basisOf(answer, names)])).map(
      ([first, ...more]) => ({
        type: names.type(first.type),
        about: about([first, ...more].map(({ aboutId }) => aboutId)),
        ...basisOf(first.answer, names),
      }),
    );
  const allowedTypes = new Set(mayHear.map(({ type }) => type));
  const notKnown = (rows: readonly NotKnown[]): ConsentSideView['mayNotKnow'] => {
    const none = together(
      rows.filter(({ type }) => !allowedTypes.has(type)),
      ({ type }) => type,
    ).map((some) => ({ type: names.type(some[0].type), about: [], because: gravest(some) }));
    const some = together(
      rows.filter(({ type, aboutId }) => allowedTypes.has(type) && knownIds.has(aboutId)),
      ({ type, answer }) => `${type}\n${answer.because}`,
    ).map(([first, ...more]) => ({
      type: names.type(first.type),
      about: about([first, ...more].map(({ aboutId }) => aboutId)),
      because: first.answer.because,
    }));
    return [...some, ...none];
  };
  return { known, notKnown, hearer: names.hearer };
};

type NonEmpty<Row> = readonly [Row, ...Row[]];

const together = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly NonEmpty<Row>[] => {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

const basisOf = (
  answer: Allowed,
  names: ConsentNames,
): Pick<SharedKnowledge, 'basis' | 'until' | 'purpose'> => ({
  basis: answer.basis,
  ...('until' in answer && { until: answer.until }),
  ...('purpose' in answer && { purpose: names.purpose(answer.purpose) }),
});
