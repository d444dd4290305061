import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import type { StaffId } from '../../domain/organisation/organisation';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import { rhythmLine } from '../../domain/rhythm/rhythm-line';
import type { CaseView } from '../../views/case/case';
import type { NetworkSheet } from '../../views/case/network-sheet';
import { type Actor, type Services, today } from '../base/services';
import {
  departmentName,
  municipalityOf,
  personView,
  staffByIds,
  staffMember,
} from '../organisation/directory';
import { type Preferences, readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { readOpenCase, recordCaseRead } from '../trail/case-reads';
import { readCaseFor } from './case-store';
import { caseViewAfter } from './case-view';

/** What a link to the page stands for: ids only. */
export interface NetworkSheetBody {
  readonly networkOf: FamilyCase['reference'];
  readonly by: StaffId;
}

/** M3: the case with a fresh link to the network as a map, for those who see the whole case. */
export const printNetwork = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> => {
  const opened = await readOpenCase(services, actor, reference);
  if (!opened.ok) return opened;
  const body: NetworkSheetBody = { networkOf: reference, by: actor.person.id };
  const shown = await caseViewAfter(services, actor, opened.value.familyCase);
  return shown.ok ? ok({ ...shown.value, sheetUrl: await newSheetLink(services, actor, body) }) : shown;
};

export interface OpenedNetworkSheet {
  readonly kind: 'network';
  readonly sheet: NetworkSheet;
  readonly language: Preferences['language'];
}

/**
 * The page behind a link, as the case stands now, for as long as whoever made the link may see it. Opening it is a reading
 * (L1).
 */
export const openNetworkSheet = async (
  services: Services,
  tenantId: string,
  { networkOf, by }: NetworkSheetBody,
): Promise<OpenedNetworkSheet | undefined> => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const opened = await readCaseFor(services, { tenantId, person }, networkOf);
  if (opened === undefined || !seesEverything(opened.familyCase, opened.relations)) return undefined;
  const { familyCase } = opened;
  await recordCaseRead(services, { tenantId, person }, opened, 'caseViewed');
  const { organisation, settings } = await municipalityOf(services, tenantId);
  const coordinators = await staffByIds(services, tenantId, [familyCase.coordinatorId]);
  const { language } = await readPreferences(services, tenantId, by);
  const day = today(services);
  return {
    kind: 'network',
    language,
    sheet: {
      municipality: settings.name,
      department: departmentName(organisation, familyCase.departmentId),
      coordinator: personView(coordinators.get(familyCase.coordinatorId), organisation),
      alias: familyCase.alias,
      members: familyCase.members.map(({ name }) => name),
      network: familyCase.network,
      // S11: the page lies on a table, and a day may reveal where somebody was.
      ...((familyCase.protections ?? []).length === 0 && {
        line: rhythmLine(familyCase, whatIsDue(familyCase, settings.rhythm, day)),
      }),
      today: day,
    },
  };
};
