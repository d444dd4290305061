import type { NewDocument, Partition, Store, Write } from '../../src/app/ports/store';
import type { Instant } from '../../src/domain/base/calendar';

/** What the parts of the suite work with. Each test has a municipality of its own. */
export interface Bench {
  /** A partition that nobody else uses. */
  fresh(): Partition;
  store(): Store;
  now(): Instant;
  passTime(milliseconds: number): void;
}

export const create = (document: NewDocument): Write => ({ do: 'create', document });
export const put = (document: NewDocument): Write => ({ do: 'put', document });
export const replace = (document: NewDocument, version: string): Write => ({
  do: 'replace',
  document,
  version,
});
export const settings = (id: string, body: unknown = {}): NewDocument => ({ kind: 'settings', id, body });
export const ids = ({
  documents,
}: {
  readonly documents: readonly { readonly id: string }[];
}): readonly string[] => documents.map(({ id }) => id);

export const versionOf = async (partition: Partition, id: string): Promise<string> => {
  const document = await partition.read('settings', id);
  if (document === undefined) throw new Error(`no settings ${id}`);
  return document.version;
};
