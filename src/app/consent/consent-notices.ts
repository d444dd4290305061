import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { FamilyCase } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import type { Consent } from '../../domain/consent/consent-record';
import { disclosureAnswers } from '../../domain/consent/disclosure';
import type { StaffId } from '../../domain/organisation/organisation';
import type { NoticeMessage, NoticeView } from '../../views/notice';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { departmentName, municipalityOf, staffMember } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { consentNames } from './consent-names';
import { sideView } from './consent-side';

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
    recordCaseRead(services, actor, opened.value, 'consentViewed').then(() => view);
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
      const municipality = await municipalityOf(services, actor.tenantId);
      return seen(await sideView(services, actor, opened.value, municipality, services.clock.now()));
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
 * What somebody had until these answers became a no. Nothing to say to those who had nothing, or who may have it anyway: it
 * was given again, or rests on something else.
 */
const lostMessage = async (
  services: Services,
  { tenantId, person }: Actor,
  familyCase: FamilyCase,
  consentIds: readonly string[],
): Promise<NoticeMessage | undefined> => {
  const municipality = await municipalityOf(services, tenantId);
  const names = consentNames(familyCase, municipality);
  const gone = (familyCase.consents ?? []).filter(({ id }) => consentIds.includes(id));
  const until = beforeTurning(gone);
  if (until === undefined) return undefined;
  const mayAt = (at: Instant) =>
    disclosureAnswers({ familyCase, at, ...municipality })({ kind: 'staff', staff: person }).mayHave;
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
  const names = consentNames(familyCase, await municipalityOf(services, tenantId));
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
  const { organisation, settings } = await municipalityOf(services, tenantId);
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
