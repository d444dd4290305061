import { addMilliseconds } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import type { DocumentKind, Write } from '../ports/store';
import { type Actor, mainPartition, type Services } from './services';

/** L8: the last change that somebody made to a record, by its number in the trail. Ids only. */
export interface OwnChange {
  readonly record: DocumentKind;
  readonly id: string;
  readonly reference: CaseReference;
  readonly sequence: number;
}

const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

export const ownChangeWrites = (
  services: Services,
  { person }: Actor,
  change: OwnChange,
): readonly Write[] => [
  {
    do: 'put',
    document: {
      kind: 'ownChange',
      id: person.id,
      body: change,
      expiresAt: addMilliseconds(services.clock.now(), keptMilliseconds),
    },
  },
];

/** Undefined for somebody who has changed nothing lately. */
export const lastOwnChange = async (
  services: Services,
  { tenantId, person }: Actor,
): Promise<OwnChange | undefined> =>
  (await mainPartition(services, tenantId).read<OwnChange>('ownChange', person.id))?.body;
