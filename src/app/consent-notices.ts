import { addMilliseconds, type Instant } from '../domain/calendar';
import type { CaseEvent } from '../domain/case-events';
import type { Consent } from '../domain/consent-record';
import { disclosureAnswers } from '../domain/disclosure';
import { type Affected, affectedByWithdrawal, hearersIn } from '../domain/disclosure-overview';
import { deputyOn, type FamilyCase } from '../domain/family-case';
import type { StaffId, StaffMember } from '../domain/organisation';
import { may, seesEverything } from '../domain/rights';
import { recordAccess } from './access-log';
import { openCaseFor, type Telling } from './case-store';
import { consentNames } from './consent-names';
import { sideView } from './consent-side';
import { departmentName, municipality, staffMember } from './directory';
import { tellWhereRoomCloses } from './meeting-watch';
import type { Notice } from './notices';
import { type Actor, type Services, today } from './services';
import type { ConsentView, NoticeMessage, NoticeView, View } from './views';

interface Changed {
  readonly before: FamilyCase;
  readonly after: FamilyCase;
}

/** The colleagues whom a case names in its network, as the staff list has them. */
const networkStaff = async (
  services: Services,
  tenantId: string,
  { network, handover }: FamilyCase,
): Promise<readonly StaffMember[]> => {
  const ids = network.flatMap((person) =>
    person.kind === 'professional' && person.staffId ? [person.staffId] : [],
  );
  const people = await Promise.all(
    [...new Set([...ids, handover?.receiverId])].map((id) =>
      id === undefined ? undefined : staffMember(services, tenantId, id),
    ),
  );
  return people.filter((person) => person !== undefined);
};

/** S3: those who relied on what is a basis no longer, and what they have lost. */
const reliedOnIt = async (
  services: Services,
  tenantId: string,
  { before, after }: Changed,
): Promise<readonly Affected[]> => {
  const [place, staff] = await Promise.all([
    municipality(services, tenantId),
    networkStaff(services, tenantId, before),
  ]);
  return affectedByWithdrawal(
    before,
    after,
    { at: services.clock.now(), ...place },
    hearersIn(before, staff),
  );
};

const staffAmong = (affected: readonly Affected[]): readonly StaffMember[] =>
  affected.flatMap(({ hearer }) => (hearer.kind === 'staff' ? [hearer.staff] : []));

/** The consent whose word turned into a no with an event, if it did. */
const turned = (event: CaseEvent): string | undefined => {
  if (event.type === 'ConsentWithdrawn') return event.consentId;
  return event.type === 'ConsentRecorded' && event.consent.answer === 'refused'
    ? event.consent.id
    : undefined;
};

/** S3: tells the colleagues who relied on a yes that it is one no longer. A no said later ends it as a withdrawal does. */
export const tellWhoReliedOnIt = async (
  services: Services,
  { tenantId, person }: Actor,
  changed: Changed & { readonly events: readonly CaseEvent[] },
): Promise<readonly Telling[]> => {
  const { reference } = changed.after;
  const consentIds = changed.events.map(turned).filter((id) => id !== undefined);
  if (consentIds.length === 0) return [];
  const affected = staffAmong(await reliedOnIt(services, tenantId, changed));
  const words = affected
    .filter(({ id }) => id !== person.id)
    .map(
      ({ id }): Telling => ({
        to: id,
        notice: { kind: 'consentWithdrawn', reference, consentIds },
        sender: person.id,
      }),
    );
  return [...words, ...(await tellWhereRoomCloses(services, tenantId, changed))];
};

/** What follows from answers: those who lost something are told, and those who had asked for it. */
export const tellAboutAnswers = async (
  services: Services,
  actor: Actor,
  changed: Changed & { readonly events: readonly CaseEvent[] },
): Promise<readonly Telling[]> => {
  const { before, after } = changed;
  const open = new Set((after.consentRequests ?? []).map(({ id }) => id));
  const answered = (before.consentRequests ?? []).filter(({ id }) => !open.has(id));
  const askers = new Set(
    answered.map(({ requestedBy }) => requestedBy).filter((id) => id !== actor.person.id),
  );
  return [
    ...(await tellWhoReliedOnIt(services, actor, changed)),
    ...[...askers].map((to) => ({
      to,
      notice: { kind: 'consentAnswered', reference: after.reference } as const,
      sender: actor.person.id,
    })),
  ];
};

/** Whoever keeps the consents of a case today is told what to ask for, unless they asked for it themselves. */
export const tellWhoAsksFamily = (
  services: Services,
  { person }: Actor,
  { before, after }: Changed,
): readonly Telling[] => {
  const known = new Set((before.consentRequests ?? []).map(({ id }) => id));
  const requestIds = (after.consentRequests ?? []).flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const deputyId = deputyOn(after, today(services))?.staffId;
  if (requestIds.length === 0 || [after.coordinatorId, deputyId].includes(person.id)) return [];
  const notice: Notice = { kind: 'consentToAskFor', reference: after.reference, requestIds, by: person.id };
  return [{ to: deputyId ?? after.coordinatorId, notice, sender: person.id }];
};

/** The same for the view that follows a withdrawal: each recipient once, and whether a message is on its way. */
export const noLonger = async (
  services: Services,
  { tenantId, person }: Actor,
  changed: Changed,
  tellsColleagues: boolean,
): Promise<NonNullable<ConsentView['noLonger']>> => {
  const place = await municipality(services, tenantId);
  const names = consentNames(changed.before, place);
  const affected = await reliedOnIt(services, tenantId, changed);
  const departments = new Set(staffAmong(affected).map(({ departmentId }) => departmentId));
  return affected
    .filter(({ hearer }) => hearer.kind !== 'department' || !departments.has(hearer.departmentId))
    .map(({ hearer, lost }) => ({
      recipient: names.hearer(hearer),
      types: [...new Set(lost.map(({ type }) => type))].map(names.type),
      told: tellsColleagues && hearer.kind === 'staff' && hearer.staff.id !== person.id,
    }));
};

type ConsentNotice = Extract<
  Notice,
  {
    readonly kind: 'consentWithdrawn' | 'consentToAskFor' | 'consentAnswered' | 'disclosedWithoutConsent';
  }
>;

/** What a notice about consents says now, to somebody who belongs to the case; recorded as read first (L1). */
export const consentNotice = async (
  services: Services,
  actor: Actor,
  notice: ConsentNotice,
): Promise<View | undefined> => {
  const opened = await openCaseFor(services, actor, notice.reference);
  if (!opened.ok) return undefined;
  const { familyCase, relations } = opened.value;
  const whole = seesEverything(familyCase, relations);
  const seen = (view: View): Promise<View> =>
    recordAccess(services, actor.tenantId, `case.${notice.reference}`, {
      by: actor.person.id,
      what: 'consentViewed',
      basis: relations[0] ?? 'none',
    }).then(() => view);
  const say = (
    message: NoticeMessage,
    verb: 'consent.show' | 'consent.side' | 'case.show',
  ): Promise<View> => {
    const actions = [{ verb, as: 'execute', ids: { reference: notice.reference } } as const];
    return seen({ name: 'notice', tone: 'info', message, actions } satisfies NoticeView);
  };
  switch (notice.kind) {
    case 'consentWithdrawn': {
      const message = await lostMessage(services, actor, familyCase, notice.consentIds);
      return message && say(message, 'consent.side');
    }
    case 'consentToAskFor': {
      const message = whole ? await toAskFor(services, actor, familyCase, notice) : undefined;
      return message && say(message, 'consent.show');
    }
    case 'consentAnswered': {
      if (whole || !relations.includes('professional')) return undefined;
      const place = await municipality(services, actor.tenantId);
      return seen(await sideView(services, actor, opened.value, place, services.clock.now()));
    }
    case 'disclosedWithoutConsent': {
      if (!may('seeLegalDisclosures', familyCase, relations)) return undefined;
      const message = await disclosureMessage(services, actor.tenantId, familyCase, notice.disclosureId);
      return message && say(message, 'case.show');
    }
  }
};

/** The moment before the first of these answers turned into a no; undefined when none of them did. */
const beforeTurning = (consents: readonly Consent[]): Instant | undefined => {
  const turns = consents.flatMap((consent) => {
    if (consent.answer === 'refused') return [consent.since];
    return consent.withdrawn === undefined ? [] : [consent.withdrawn.at];
  });
  const [first] = turns.sort();
  return first && addMilliseconds(first, -1);
};

/**
 * What somebody had until these answers turned into a no. Nothing to say to those who had nothing, or who may have it all
 * the same: it was given anew, or rests on something else.
 */
const lostMessage = async (
  services: Services,
  { tenantId, person }: Actor,
  familyCase: FamilyCase,
  consentIds: readonly string[],
): Promise<NoticeMessage | undefined> => {
  const place = await municipality(services, tenantId);
  const names = consentNames(familyCase, place);
  const gone = (familyCase.consents ?? []).filter(({ id }) => consentIds.includes(id));
  const until = beforeTurning(gone);
  if (until === undefined) return undefined;
  const mayAt = (at: Instant) =>
    disclosureAnswers({ familyCase, at, ...place })({ kind: 'staff', staff: person }).mayHave;
  const [had, has] = [mayAt(until), mayAt(services.clock.now())];
  const lost = gone.flatMap(({ types, aboutIds, purpose }) =>
    types.flatMap((type) =>
      aboutIds.flatMap((aboutId) => {
        const need = { type, aboutId, purpose };
        return had(need).may && !has(need).may ? [need] : [];
      }),
    ),
  );
  if (lost.length === 0) return undefined;
  return {
    kind: 'consentWithdrawn',
    subject: familyCase.alias,
    types: [...new Set(lost.map(({ type }) => type))].map(names.type),
    about: [...new Set(lost.map(({ aboutId }) => aboutId))].map(names.member),
  };
};

const nameOf = async (services: Services, tenantId: string, id: StaffId): Promise<string> =>
  (await staffMember(services, tenantId, id))?.name ?? '';

const toAskFor = async (
  services: Services,
  { tenantId }: Actor,
  familyCase: FamilyCase,
  { requestIds, by }: Extract<Notice, { kind: 'consentToAskFor' }>,
): Promise<NoticeMessage | undefined> => {
  const open = (familyCase.consentRequests ?? []).filter(({ id }) => requestIds.includes(id));
  if (open.length === 0) return undefined;
  const names = consentNames(familyCase, await municipality(services, tenantId));
  const giver = open.map(({ giverId }) => names.member(giverId)).join(', ');
  return {
    kind: 'consentToAskFor',
    subject: familyCase.alias,
    by: await nameOf(services, tenantId, by),
    giver,
  };
};

/** S5, for a lead: who, on which basis and until when. What was told, and who of the family it was about, is content. */
export const disclosureMessage = async (
  services: Services,
  tenantId: string,
  familyCase: FamilyCase,
  disclosureId: string,
): Promise<NoticeMessage | undefined> => {
  const disclosure = familyCase.legalDisclosures?.find(({ id }) => id === disclosureId);
  if (disclosure === undefined) return undefined;
  const { organisation, settings } = await municipality(services, tenantId);
  const { recipient, until } = disclosure;
  const basis = settings.consent.legalBases.find(({ id }) => id === disclosure.legalBasisId);
  return {
    kind: 'disclosedWithoutConsent',
    reference: familyCase.reference,
    by: await nameOf(services, tenantId, disclosure.disclosedBy),
    legalBasis: { da: basis?.da ?? '', en: basis?.en ?? '' },
    until,
    ...(recipient.kind === 'department' && {
      recipient: departmentName(organisation, recipient.departmentId),
    }),
  };
};
