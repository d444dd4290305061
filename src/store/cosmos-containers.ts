import { type ContainerDefinition, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';
import { type CosmosAccess, connectCosmos } from './cosmos-client';
import { accessContainer, type ContainerPlan, casesContainer } from './cosmos-location';

/**
 * What a container has to look like; `infra/azure` sets up the same. Bodies are not indexed, which keeps writes cheap.
 * `defaultTtl: -1` lets only those documents expire that say so. The one composite index serves both directions.
 */
export const containerDefinition = ({ id, partitionProperty }: ContainerPlan): ContainerDefinition => ({
  id,
  partitionKey: {
    paths: [`/${partitionProperty}`],
    kind: PartitionKeyKind.Hash,
    // The first version looks at 101 bytes only, and a tenant with the name of a log may be longer.
    version: PartitionKeyDefinitionVersion.V2,
  },
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    includedPaths: [partitionProperty, 'kind', 'keys/[]', 'sort', 'expiresAt'].map((path) => ({
      path: `/${path}/?`,
    })),
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/sort', order: 'ascending' },
        { path: '/id', order: 'ascending' },
      ],
    ],
  },
});

/**
 * Creates the database and its containers if they are missing, one after another (side by side, the service answers some
 * with a conflict). For emulators and tests: in production the infrastructure creates them, and the bot's identity may not.
 */
export const createContainers = async (
  options: CosmosAccess & { readonly database: string },
): Promise<void> => {
  const client = connectCosmos(options);
  try {
    const { database } = await client.databases.createIfNotExists({ id: options.database });
    for (const plan of [casesContainer, accessContainer]) {
      await database.containers.createIfNotExists(containerDefinition(plan));
    }
  } finally {
    client.dispose();
  }
};
