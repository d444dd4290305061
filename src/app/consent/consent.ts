import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import { disclosuresInForce } from '../../domain/consent/legal-basis';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { municipalityOf } from '../organisation/directory';
import { recordCaseRead } from '../trail/case-reads';
import { disclosureMessage } from './consent-notices';
import { makeSheet } from './consent-sheet';
import { sideView } from './consent-side';
import { type JustDone, statusView } from './consent-status';

type Reference = FamilyCase['reference'];

/**
 * S8: the consents of a case as its reader may see them: all of them for those who see the whole case, their own side for
 * those in the network, what was shared without consent for a lead. `from`: how much was shown before. Reading is recorded
 * first (L1).
 */
export const consentView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  from = 0,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  await recordCaseRead(services, actor, opened.value, 'consentViewed');
  return viewOf(services, actor, opened.value, from, {});
};

/** The same after the reader's own step; the step itself is the record. */
export const consentViewAfter = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  justDone: JustDone,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  return opened.ok ? viewOf(services, actor, opened.value, 0, justDone) : opened;
};

/** The consents with a fresh link to the sheet for some of them. */
export const printSheet = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  subjectIds: readonly string[],
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  const sheetUrl = await makeSheet(services, actor, reference, subjectIds);
  await recordCaseRead(services, actor, opened.value, 'consentViewed');
  return viewOf(services, actor, opened.value, 0, sheetUrl === undefined ? {} : { sheetUrl });
};

const viewOf = async (
  services: Services,
  actor: Actor,
  opened: OpenedCase,
  from: number,
  justDone: JustDone,
): Promise<Result<View>> => {
  const { familyCase, relations } = opened;
  const municipality = await municipalityOf(services, actor.tenantId);
  const at = services.clock.now();
  if (seesEverything(familyCase, relations)) return ok(statusView(opened, municipality, at, from, justDone));
  if (relations.includes('lead') && !relations.includes('professional')) {
    return leadsView(services, actor, opened, from);
  }
  return ok(
    await sideView(
      services,
      actor,
      opened,
      municipality,
      at,
      justDone.done === 'asked' ? { done: 'asked' } : {},
    ),
  );
};

/** S5: a lead sees what was shared without consent, newest first, one at a time; nothing about consents. */
const leadsView = async (
  services: Services,
  { tenantId }: Actor,
  { familyCase }: OpenedCase,
  from: number,
): Promise<Result<View>> => {
  const { settings } = await municipalityOf(services, tenantId);
  const inForce = disclosuresInForce(
    familyCase.legalDisclosures ?? [],
    settings.consent.legalBases,
    services.clock.now(),
  );
  const newest = inForce.toReversed();
  const shown = newest[from] ?? newest[0];
  const message = shown && (await disclosureMessage(services, tenantId, familyCase, shown.id));
  if (message === undefined) return refuse('NotAllowed');
  const { reference } = familyCase;
  const more = newest.length > from + 1;
  return ok({
    name: 'notice',
    tone: 'info',
    message,
    actions: [
      ...(more
        ? [{ verb: 'consent.more', as: 'execute', ids: { reference, from: String(from + 1) } } as const]
        : []),
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  });
};
