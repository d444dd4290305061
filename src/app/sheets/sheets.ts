import type { ConsentSheet } from '../../views/consent';
import type { Services } from '../base/services';
import { type NetworkSheetBody, type OpenedNetworkSheet, openNetworkSheet } from '../case/network-sheet';
import { type CaseFileBody, type OpenedCaseFile, openCaseFile } from '../case-file/access-to-file';
import { type ConsentSheetBody, openConsentSheet } from '../consent/consent-sheet';
import { type FiledPaperBody, type OpenedFiledPaper, openFiledPaper } from '../filing/papers';
import { type MeetingSheetBody, type OpenedMeetingSheet, openMeetingSheet } from '../meeting/meeting-sheet';
import { type MinutesPaperBody, type OpenedPaper, openMinutesPaper } from '../minutes/papers';
import type { Preferences } from '../organisation/preferences';
import { type FiguresBody, type OpenedFigures, openFigures } from '../overview/figures';
import { type OpenedPlanSheet, openPlanSheet } from '../plan/plan-sheet';
import type { PlanSheetBody } from '../plan/red-thread';
import { readSheetLink } from './sheet-links';

/** A page to print, and the language of whoever asked for it. */
export type OpenedSheet = { readonly language: Preferences['language'] } & (
  | { readonly kind: 'consent'; readonly sheet: ConsentSheet }
  | OpenedMeetingSheet
  | OpenedPaper
  | OpenedFiledPaper
  | OpenedFigures
  | OpenedPlanSheet
  | OpenedCaseFile
  | OpenedNetworkSheet
);

/** What is behind a link, as it stands now. Undefined for every other link, whatever is wrong with it. */
export const openSheet = async (
  services: Services,
  tenantIds: Iterable<string>,
  token: string,
): Promise<OpenedSheet | undefined> => {
  const link = await readSheetLink<
    | ConsentSheetBody
    | MeetingSheetBody
    | MinutesPaperBody
    | FiledPaperBody
    | FiguresBody
    | PlanSheetBody
    | CaseFileBody
    | NetworkSheetBody
  >(services, tenantIds, token);
  if (link === undefined) return undefined;
  const { tenantId, body } = link;
  if ('figuresFor' in body) return openFigures(services, tenantId, body);
  if ('fileOf' in body) return openCaseFile(services, tenantId, body);
  if ('networkOf' in body) return openNetworkSheet(services, tenantId, body);
  if ('planOf' in body) return openPlanSheet(services, tenantId, body);
  if ('filedOf' in body) return openFiledPaper(services, tenantId, body);
  if ('minutesId' in body) return openMinutesPaper(services, tenantId, body);
  if ('meetingId' in body) return openMeetingSheet(services, tenantId, body);
  const opened = await openConsentSheet(services, tenantId, body);
  return opened && { kind: 'consent', ...opened };
};
