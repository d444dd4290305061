import type { PartitionName } from '../app/ports/store';
import { partitionText } from './checks';

/**
 * Two containers: the municipality's data, partitioned by tenant so that one commit can change it as a whole,
 * and the access logs, each a partition of its own since they grow with reading.
 */
export interface ContainerPlan {
  readonly id: string;
  /** The property the container is partitioned by. */
  readonly partitionProperty: 'tenantId' | 'partition';
}

export const casesContainer: ContainerPlan = { id: 'cases', partitionProperty: 'tenantId' };
export const accessContainer: ContainerPlan = { id: 'access', partitionProperty: 'partition' };

/** Where a partition is. */
export interface Location {
  readonly container: ContainerPlan;
  readonly partitionKey: string;
  readonly tenantId: string;
}

export const locationOf = (name: PartitionName): Location => ({
  container: name.log === undefined ? casesContainer : accessContainer,
  partitionKey: partitionText(name),
  tenantId: name.tenantId,
});
