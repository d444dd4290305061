// Everything that one municipality needs in Azure, in one resource group. `teamsapp.yml` deploys it.
targetScope = 'resourceGroup'

@description('Start of the names of all resources: lower-case letters and digits. Must be free in all of Azure.')
@minLength(3)
@maxLength(20)
param resourceBaseName string

@description('Where data is kept and the program runs. Inside the EU, since it is about families.')
@allowed([
  'westeurope'
  'northeurope'
  'swedencentral'
])
param location string = 'westeurope'

@description('Entra tenants besides the one deployed to whose people are answered, with commas between.')
param allowedTenants string = ''

@description('Size of the App Service plan. It has to be one that can keep the program always on.')
param planSku string = 'P0v3'

@description('How many instances run side by side.')
@minValue(1)
param instances int = 1

@description('Whether plan and store spread over availability zones; asks for at least two instances.')
param zoneRedundant bool = false

@description('A slot where a new version is deployed and tried before it is swapped in.')
param stagingSlot bool = false

@description('Whether the store is reached only inside a network of its own, which the program then goes out through.')
param privateNetwork bool = false

@description('To have the data back in a new account: the id of the restorable account, and the moment. See docs/operations.md.')
param restoreFrom string = ''
param restoreAt string = ''

@description('Name of the Cosmos DB account. A restore makes a new one: then its name.')
param storeAccountName string = '${resourceBaseName}-cosmos'

@allowed([
  'fatal'
  'error'
  'warn'
  'info'
  'debug'
  'trace'
])
param logLevel string = 'info'

@description('Where people reach the program in a browser, when it has a domain of its own, e.g. https://roed-traad.example.dk.')
param publicUrl string = ''

@description('Who is written to when something is wrong. Without it alerts stand in the portal alone.')
param alertEmail string = ''

@description('Endpoint of an Azure OpenAI resource, where a language model may name what sentences are about. Off when empty.')
param azureOpenAiEndpoint string = ''

@description('The deployment in that resource. The identity needs the role Cognitive Services OpenAI User there.')
param azureOpenAiDeployment string = ''

// One identity for everything: the bot is registered under it, and it opens the database. There is no secret to keep.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-identity'
  location: location
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  params: {
    resourceBaseName: resourceBaseName
    location: location
  }
}

module network 'network.bicep' = if (privateNetwork) {
  name: 'network'
  params: {
    resourceBaseName: resourceBaseName
    location: location
  }
}

module data 'data.bicep' = {
  name: 'data'
  params: {
    location: location
    accountName: storeAccountName
    principalId: identity.properties.principalId
    workspaceId: monitoring.outputs.workspaceId
    zoneRedundant: zoneRedundant
    restoreFrom: restoreFrom
    restoreAt: restoreAt
    onlyPrivate: privateNetwork
  }
}

module privateStore 'private-store.bicep' = if (privateNetwork) {
  name: 'private-store'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    accountId: data.outputs.accountId
    networkId: network!.outputs.networkId
    subnetId: network!.outputs.storeSubnetId
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    planSku: planSku
    instances: instances
    zoneRedundant: zoneRedundant
    stagingSlot: stagingSlot
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    identityId: identity.id
    botId: identity.properties.clientId
    botTenantId: identity.properties.tenantId
    allowedTenants: allowedTenants
    cosmosEndpoint: data.outputs.endpoint
    cosmosDatabase: data.outputs.databaseName
    logLevel: logLevel
    azureOpenAiEndpoint: azureOpenAiEndpoint
    azureOpenAiDeployment: azureOpenAiDeployment
    publicUrl: publicUrl
    workspaceId: monitoring.outputs.workspaceId
    applicationInsightsName: monitoring.outputs.applicationInsightsName
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    workspaceId: monitoring.outputs.workspaceId
    alertEmail: alertEmail
    accountId: data.outputs.accountId
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    resourceBaseName: resourceBaseName
    endpoint: 'https://${app.outputs.hostName}/api/messages'
    identityId: identity.id
    botId: identity.properties.clientId
    botTenantId: identity.properties.tenantId
  }
}

// Written to the environment file by the Agents Toolkit; the app manifest and the deploy step read them.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_DOMAIN string = app.outputs.hostName
output APP_SERVICE_RESOURCE_ID string = app.outputs.appServiceId
