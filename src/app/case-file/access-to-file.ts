import { dateAt } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { mayHaveFile } from '../../domain/case-file/right';
import { partiesToReview } from '../../domain/minutes/minutes-review';
import type { StaffId } from '../../domain/organisation/organisation';
import { type CaseFileForm, type CaseFileView, caseFileForms } from '../../views/case/case-file';
import { type Actor, type Services, today } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { staffMember } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { caseFileOf, type MadeFile } from './case-file';

/** What a link to a case file stands for: only ids, since the file is made when it is opened. */
export interface CaseFileBody {
  readonly fileOf: CaseReference;
  readonly form: CaseFileForm;
  /** The member it is for; left out for the whole file. */
  readonly partyId?: string;
  readonly by: StaffId;
}

export interface OpenedCaseFile {
  readonly kind: 'caseFile';
  readonly form: CaseFileForm;
  readonly sheet: MadeFile['file'];
}

const openFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
): Promise<Result<OpenedCase>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  return mayHaveFile(familyCase, relations, actor.person.id) ? opened : refuse('NotAllowed');
};

const languageOf = async (services: Services, tenantId: string, id: StaffId): Promise<'da' | 'en'> =>
  (await readPreferences(services, tenantId, id)).language === 'en' ? 'en' : 'da';

const fileFor = async (
  services: Services,
  { tenantId, person }: Pick<Actor, 'tenantId' | 'person'>,
  familyCase: FamilyCase,
  partyId: string | undefined,
): Promise<MadeFile | undefined> => {
  const party = familyCase.members.find(({ id }) => id === partyId);
  if (partyId !== undefined && party === undefined) return undefined;
  return caseFileOf(services, tenantId, {
    familyCase,
    ...(party && { party }),
    language: await languageOf(services, tenantId, person.id),
    producedBy: person.name,
    producedOn: today(services),
  });
};

/** L3: the case file with fresh links, whole or for one party. Looking is recorded. */
export const accessToFile = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  partyId?: string,
): Promise<Result<CaseFileView>> => {
  const opened = await openFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase } = opened.value;
  await recordCaseRead(services, actor, opened.value, 'caseFileViewed');
  const made = await fileFor(services, actor, familyCase, partyId);
  if (made === undefined) return refuse('NoLongerThere');
  const links = await Promise.all(
    caseFileForms.map(async (form) => {
      const body: CaseFileBody = {
        fileOf: reference,
        form,
        ...(partyId !== undefined && { partyId }),
        by: actor.person.id,
      };
      return { form, url: await newSheetLink(services, actor, body) };
    }),
  );
  const { file, judge, kept } = made;
  const days = file.chapters.flatMap(({ entries }) => entries.map(({ at }) => at)).sort();
  const entries = file.chapters
    .filter(({ chapter }) => chapter !== 'left')
    .reduce((sum, chapter) => sum + chapter.entries.length, 0);
  return ok({
    name: 'case-file',
    reference,
    alias: familyCase.alias,
    ...(partyId !== undefined && { party: { id: partyId, name: file.party ?? '', judge, kept } }),
    entries,
    ...(days[0] !== undefined && { from: dateAt(days[0]) }),
    links,
    parties: partiesToReview(familyCase, today(services))
      .filter(({ id }) => id !== partyId)
      .map(({ id, name }) => ({
        name,
        action: { verb: 'file.show', as: 'execute', ids: { reference, member: id } },
      })),
  });
};

/** The file behind a link, as it is now, for as long as whoever made the link may have it. Opening it is a reading (L1). */
export const openCaseFile = async (
  services: Services,
  tenantId: string,
  { fileOf, form, partyId, by }: CaseFileBody,
): Promise<(OpenedCaseFile & { readonly language: 'da' | 'en' }) | undefined> => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const reader = { tenantId, person };
  const opened = await openFor(services, reader, fileOf);
  if (!opened.ok) return undefined;
  await recordCaseRead(services, reader, opened.value, 'caseFileProduced');
  const made = await fileFor(services, reader, opened.value.familyCase, partyId);
  return made && { kind: 'caseFile', form, sheet: made.file, language: made.file.language };
};
