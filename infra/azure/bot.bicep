// The registration with Azure Bot, and its way into Teams.
param resourceBaseName string
param endpoint string
param identityId string
param botId string
param botTenantId string

// West Europe is the one place where Azure Bot keeps what passes through it inside the EU.
var botLocation = 'westeurope'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${resourceBaseName}-bot'
  location: botLocation
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Rød Tråd'
    endpoint: endpoint
    msaAppId: botId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: botTenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
