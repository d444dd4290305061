import type { CaseReference } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import type { FiledMatter } from '../../domain/filing/matters';
import type { StaffId } from '../../domain/organisation/organisation';
import type { MunicipalitySettings } from '../../domain/organisation/settings';
import type { CaseFile } from '../../views/case/case-file';
import type { FiledFile } from '../../views/filing';
import { type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { caseFileOf } from '../case-file/case-file';
import { municipalityOf, staffMember } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import { recordCaseRead } from '../trail/case-reads';
import { readToFile } from './filing-store';

/** What a link to something to file stands for: only ids, since the file is made when it is opened. */
export interface FiledPaperBody {
  readonly filedOf: CaseReference;
  readonly matter: FiledMatter;
  readonly subjectId: string;
  readonly file: FiledFile;
  readonly by: StaffId;
}

export interface OpenedFiledPaper {
  readonly kind: 'filed';
  readonly file: FiledFile;
  readonly matter: FiledMatter;
  readonly on: CaseFile['producedOn'];
  readonly sheet: CaseFile;
  readonly kle: MunicipalitySettings['kle'][FiledMatter];
}

/** R7: the file behind a link, for as long as whoever asked for it may see the case. Opening it is a reading (L1). */
export const openFiledPaper = async (
  services: Services,
  tenantId: string,
  { filedOf: reference, matter, subjectId, file, by }: FiledPaperBody,
): Promise<(OpenedFiledPaper & { readonly language: 'da' | 'en' }) | undefined> => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const reader = { tenantId, person };
  const opened = await openCaseFor(services, reader, reference);
  if (!opened.ok || !seesEverything(opened.value.familyCase, opened.value.relations)) return undefined;
  const stored = await readToFile(services, tenantId, { reference, matter, subjectId });
  if (stored === undefined) return undefined;
  await recordCaseRead(services, reader, opened.value, 'filePrinted');
  const [{ settings }, preferences] = await Promise.all([
    municipalityOf(services, tenantId),
    readPreferences(services, tenantId, by),
  ]);
  const language = preferences.language === 'en' ? 'en' : 'da';
  const made = await caseFileOf(services, tenantId, {
    familyCase: opened.value.familyCase,
    language,
    producedBy: person.name,
    producedOn: today(services),
    only: { matter, subjectId },
  });
  return (
    made && {
      kind: 'filed',
      file,
      matter,
      on: stored.body.on,
      sheet: made.file,
      kle: settings.kle[matter],
      language,
    }
  );
};
