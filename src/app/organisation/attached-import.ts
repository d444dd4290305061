import { type Result, refuse } from '../../domain/base/result';
import type { ImportFileName } from '../../domain/organisation/import-table';
import { importFileMeant } from '../../domain/organisation/import-which';
import { hasRole } from '../../domain/organisation/organisation';
import type { ImportReportView } from '../../views/organisation/import-report';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { importFiles, readOrganisation, readRows } from './import';

/** A file somebody attached to a message in their own chat, as Teams describes it. */
export interface AttachedFile {
  readonly name: string;
  readonly address: string;
}

/** A staff list and its companion files; more at once is no import. */
const filesAtMost = 13;

/**
 * Files an administrator attaches to a message: fetched, recognised by name or columns, and shown with what they would
 * change. Nothing is imported before the yes, and no file is fetched for anybody else.
 */
export const importAttached = async (
  services: Services,
  actor: Actor,
  attached: readonly AttachedFile[],
): Promise<Result<ImportReportView>> => {
  if (!hasRole(actor.person, 'administrator')) return refuse('FilesForAdministrators');
  if (services.fetchAttachedFile === undefined) return refuse('FileNotFetched');
  const present = await readOrganisation(mainPartition(services, actor.tenantId), today(services));
  const files: { [File in ImportFileName]?: Uint8Array } = {};
  for (const { name, address } of attached.slice(0, filesAtMost)) {
    const fetched = await services.fetchAttachedFile(address);
    if ('because' in fetched)
      return refuse(fetched.because === 'tooLarge' ? 'FileTooLarge' : 'FileNotFetched');
    const read = readRows(fetched.bytes);
    const meant = importFileMeant(name, 'rows' in read ? read.rows : [], present);
    if (meant === undefined) return refuse('FileUnknown');
    files[meant] = fetched.bytes;
  }
  return importFiles(services, actor, files, 'always');
};
