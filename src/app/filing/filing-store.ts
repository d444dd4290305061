import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { FiledMatter } from '../../domain/filing/matters';
import { type ToFile, toFileId } from '../../domain/filing/to-file';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type Change, changeCase } from '../case/case-store';
import type { Write } from '../ports/store';
import { filedOrNot, toFileDocument, waitsIn } from './to-file-document';

/**
 * R7: what has to be filed in these cases, oldest first; with `filed`, also what has been. The caller settles who may see
 * it.
 */
export const toFileIn = (
  services: Services,
  tenantId: string,
  references: readonly CaseReference[],
  { filed = false } = {},
): Promise<readonly ToFile[]> =>
  findAll<ToFile>(mainPartition(services, tenantId), 'toFile', references.map(filed ? filedOrNot : waitsIn));

/** Something to file in a case, as a card names it. */
export interface Named {
  readonly reference: CaseReference;
  readonly matter: FiledMatter;
  readonly subjectId: string;
}

export const readToFile = async (services: Services, tenantId: string, named: Named) =>
  mainPartition(services, tenantId).read<ToFile>('toFile', toFileId(named));

/**
 * R7: receipts, in the case's trail and on the documents filed, in one commit. Something filed twice keeps its first
 * receipt.
 */
export const fileInCase = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  filed: readonly (Named & { readonly receipt: string })[],
): Promise<Result<Change>> =>
  changeCase(services, actor, {
    reference,
    right: 'fileDocuments',
    command: filed.map(({ matter, subjectId, receipt }) => ({
      type: 'fileDocument',
      matter,
      subjectId,
      receipt,
    })),
    along: async () => {
      const writes: Write[] = [];
      for (const one of filed) {
        const stored = await readToFile(services, actor.tenantId, one);
        if (stored === undefined) return refuse('NoLongerThere');
        const before = stored.body.filed;
        const receipt = one.receipt.trim();
        if (before?.receipt === receipt) continue;
        if (before !== undefined) return refuse('FiledAlready', { params: { receipt: before.receipt } });
        const document = toFileDocument({ ...stored.body, filed: { receipt, on: today(services) } });
        writes.push({ do: 'replace', document, version: stored.version });
      }
      return ok(writes);
    },
  });
