import { addMonths } from '../../domain/base/calendar';
import type { FamilyCase } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import { type Consent, type ConsentRequest, sameRecipient } from '../../domain/consent/consent-record';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { ConsentSheet } from '../../views/consent';
import { type Actor, type Services, today } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { departmentName, type Municipality, municipalityOf, staffMember } from '../organisation/directory';
import { type Preferences, readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { recordAccess } from '../trail/access-log';
import { consentNames } from './consent-names';

/** What a link to a sheet stands for: only ids, since the sheet is made from the case when it is opened. */
export interface ConsentSheetBody {
  readonly reference: FamilyCase['reference'];
  /** Answers or requests for one recipient and one purpose, giver by giver. */
  readonly subjectIds: readonly string[];
  readonly by: StaffId;
}

/**
 * A link to the sheet to sign, valid for half an hour; the link itself reveals nothing. Undefined if nobody knows where this
 * program can be reached.
 */
export const makeSheet = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  subjectIds: readonly string[],
): Promise<string | undefined> => {
  const body: ConsentSheetBody = { reference, subjectIds, by: actor.person.id };
  return subjectIds.length === 0 ? undefined : newSheetLink(services, actor, body);
};

export interface OpenedConsentSheet {
  readonly sheet: ConsentSheet;
  /** What the person who asked for it reads. */
  readonly language: Preferences['language'];
}

/**
 * The sheet behind a link, as the case stands now, for as long as whoever asked for it may see the case. Opening it is
 * recorded as their reading (L1).
 */
export const openConsentSheet = async (
  services: Services,
  tenantId: string,
  { reference, subjectIds, by }: ConsentSheetBody,
): Promise<OpenedConsentSheet | undefined> => {
  const person = await staffMember(services, tenantId, by);
  const opened = person && (await readCaseFor(services, { tenantId, person }, reference));
  if (opened === undefined || !seesEverything(opened.familyCase, opened.relations)) return undefined;
  const { familyCase, relations } = opened;
  const subjects = [...(familyCase.consents ?? []), ...(familyCase.consentRequests ?? [])].filter((subject) =>
    subjectIds.includes(subject.id),
  );
  const [first, ...rest] = subjects;
  if (first === undefined) return undefined;
  const others = rest.filter(
    ({ recipient, purpose }) => purpose === first.purpose && sameRecipient(recipient, first.recipient),
  );
  await recordAccess(services, tenantId, `case.${reference}`, {
    by,
    what: 'consentViewed',
    basis: relations[0] ?? 'none',
  });
  const municipality = await municipalityOf(services, tenantId);
  const coordinator = await staffMember(services, tenantId, familyCase.coordinatorId);
  const { language } = await readPreferences(services, tenantId, by);
  const sheet = sheetOf(familyCase, [first, ...others], coordinator, municipality, today(services));
  return { sheet, language };
};

/** What all of them were asked about: nobody signs for more than their own answer. */
const sheetOf = (
  familyCase: FamilyCase,
  subjects: readonly [Consent | ConsentRequest, ...(Consent | ConsentRequest)[]],
  coordinator: StaffMember | undefined,
  municipality: Municipality,
  day: ConsentSheet['today'],
): ConsentSheet => {
  const [{ recipient, purpose, types }] = subjects;
  const names = consentNames(familyCase, municipality);
  const common = types.filter((type) => subjects.every((subject) => subject.types.includes(type)));
  const aboutIds = new Set(subjects.flatMap((subject) => subject.aboutIds));
  const reviews = subjects.flatMap((subject) =>
    'answer' in subject && subject.answer === 'given' ? [subject.reviewOn] : [],
  );
  return {
    municipality: municipality.settings.name,
    department: departmentName(municipality.organisation, familyCase.departmentId),
    reference: familyCase.reference,
    coordinator: coordinator?.name ?? '',
    ...(coordinator?.phone !== undefined && { phone: coordinator.phone }),
    recipient: names.hearer(recipient),
    types: common.map(names.type),
    about: [...aboutIds].map(names.member),
    purpose: names.purpose(purpose),
    givers: subjects.map((subject) => ({
      name: names.member(subject.giverId),
      ...('answer' in subject && { answer: subject.answer }),
    })),
    today: day,
    reviewOn: reviews.sort()[0] ?? addMonths(day, municipality.settings.consent.reviewMonths),
  };
};
