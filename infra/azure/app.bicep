// The program, on App Service. Its settings are the variables that .env.sample explains.
param resourceBaseName string
param location string
param planSku string
param instances int
param zoneRedundant bool
param stagingSlot bool
param subnetId string
param identityId string
param botId string
param botTenantId string
param allowedTenants string
param cosmosEndpoint string
param cosmosDatabase string
param logLevel string
param azureOpenAiEndpoint string
param azureOpenAiDeployment string
param publicUrl string
param workspaceId string
param applicationInsightsName string

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

// A site can't refer to its own host name while it is being made.
var publicAddress = empty(publicUrl) ? 'https://${resourceBaseName}-app.azurewebsites.net' : publicUrl

var siteProperties = {
  serverFarmId: plan.id
  httpsOnly: true
  clientAffinityEnabled: false
  // All that goes out goes through the network, where there is one.
  virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
  vnetRouteAllEnabled: !empty(subnetId)
  siteConfig: {
    linuxFxVersion: 'NODE|24-lts'
    appCommandLine: 'node dist/main.js'
    // Reminders and messages that wait to be sent need a program that never sleeps.
    alwaysOn: true
    healthCheckPath: '/readyz'
    http20Enabled: true
    minTlsVersion: '1.2'
    ftpsState: 'Disabled'
    // PORT comes from App Service itself.
    appSettings: [
      { name: 'PUBLIC_URL', value: publicAddress }
      { name: 'BOT_ID', value: botId }
      { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
      { name: 'BOT_TENANT_ID', value: botTenantId }
      { name: 'ALLOWED_TENANTS', value: allowedTenants }
      { name: 'STORE', value: 'cosmos' }
      { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
      { name: 'COSMOS_DATABASE', value: cosmosDatabase }
      { name: 'LOG_LEVEL', value: logLevel }
      { name: 'AZURE_OPENAI_ENDPOINT', value: azureOpenAiEndpoint }
      { name: 'AZURE_OPENAI_DEPLOYMENT', value: azureOpenAiDeployment }
      { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: applicationInsights.properties.ConnectionString }
    ]
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: '${resourceBaseName}-app'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: siteProperties
}

// A new version is deployed here, answers at /readyz, and is then swapped in; a swap back is the way back. Off, the slot costs nothing; on,
// its program is one more instance on the same store, which the program is made for.
resource slot 'Microsoft.Web/sites/slots@2023-12-01' = if (stagingSlot) {
  parent: webApp
  name: 'next'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: siteProperties
}

// Deployments sign in with Entra; there is no user name and password to lose.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for service in ['ftp', 'scm']: {
    parent: webApp
    name: service
    properties: {
      allow: false
    }
  }
]

resource noPasswordsNext 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2023-12-01' = [
  for service in ['ftp', 'scm']: if (stagingSlot) {
    parent: slot
    name: service
    properties: {
      allow: false
    }
  }
]

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: webApp
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
      // Not AppServiceHTTPLogs: addresses of sheets and calendars hold the key that opens them.
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}

output hostName string = webApp.properties.defaultHostName
output appServiceId string = webApp.id
