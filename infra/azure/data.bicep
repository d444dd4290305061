// The store: one Cosmos DB account with one database, opened by managed identity alone.
param location string

@description('Name of the account. After a restore it is that of the new one.')
param accountName string

@description('Who may read and write the data: the object id of the bot\'s identity.')
param principalId string

@description('The Log Analytics workspace that changes of the account are told to.')
param workspaceId string

@description('Whether the account spreads over availability zones. Can be said only when the account is made.')
param zoneRedundant bool

@description('To have an account back: the id of the account as the service keeps it, /subscriptions/…/restorableDatabaseAccounts/…')
param restoreFrom string

@description('The moment that it is had back as of, e.g. 2026-06-01T08:00:00Z.')
param restoreAt string

@description('Whether only a private endpoint opens the account.')
param onlyPrivate bool

var databaseName = 'roed-traad'

// The same definitions as in src/store/cosmos-containers.ts; a test holds them equal.
var containerDefinitions = loadJsonContent('containers.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    createMode: empty(restoreFrom) ? 'Default' : 'Restore'
    restoreParameters: empty(restoreFrom) ? null : {
      restoreMode: 'PointInTime'
      restoreSource: restoreFrom
      restoreTimestampInUtc: restoreAt
    }
    // Serverless: a municipality's load is a few turns a second in office hours and nothing at night, so paying by
    // request costs a fraction of the least autoscale. It gives 5,000 RU/s a container and promises no latency; when
    // busy hours come near that, weigh provisioned autoscale.
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    // A withdrawn consent or a hand-over counts at once on every instance. In one region this costs a second
    // replica's read and nothing in writing.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: onlyPrivate ? 'Disabled' : 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

// Nobody deletes what is kept about families by mistake: the lock has to be taken away first.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Case data of a municipality. See docs/operations.md before taking this lock away.'
  }
}

// Who changed the account, and how busy it is. What is read and written is not told: the names of documents would be.
resource accountLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: account
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
    ]
    metrics: [
      { category: 'Requests', enabled: true }
    ]
  }
}

@batchSize(1)
resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for definition in containerDefinitions: {
    parent: database
    name: definition.id
    properties: {
      resource: definition
    }
  }
]

// Cosmos DB Built-in Data Contributor: reads and writes documents, but makes and deletes no containers.
var dataContributorRoleId = '00000000-0000-0000-0000-000000000002'

resource dataContributor 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, databaseName, principalId, dataContributorRoleId)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributorRoleId}'
    principalId: principalId
    scope: '${account.id}/dbs/${databaseName}'
  }
  dependsOn: [
    database
  ]
}

output accountId string = account.id
output endpoint string = account.properties.documentEndpoint
output databaseName string = databaseName
