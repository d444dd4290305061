// What an operator is told about. The rules look into Log Analytics, where the log lines and the metrics of App Service arrive.
param resourceBaseName string
param location string
param workspaceId string
param alertEmail string
param accountId string

// Each with the events that it is about; a test holds that the program logs them.
var alerts = loadJsonContent('alerts.json')

// What the store itself measures.
var storeAlerts = loadJsonContent('store-alerts.json')

// Rules on metrics are no place.
var metricLocation = 'global'

// Action groups are kept in a few places only; this is one inside the EU.
var alertLocation = 'swedencentral'

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${resourceBaseName}-operators'
  location: alertLocation
  properties: {
    groupShortName: 'roedtraad'
    enabled: true
    emailReceivers: empty(alertEmail) ? [] : [
      {
        name: 'operators'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: '${resourceBaseName}-${alert.name}'
    location: location
    properties: {
      displayName: 'Rød Tråd: ${alert.name}'
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [
        workspaceId
      ]
      evaluationFrequency: 'PT5M'
      windowSize: alert.window
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      // A new workspace has no tables yet.
      skipQueryValidation: true
      actions: {
        actionGroups: [
          operators.id
        ]
      }
    }
  }
]

resource storeRules 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in storeAlerts: {
    name: '${resourceBaseName}-${rule.name}'
    location: metricLocation
    properties: {
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [
        accountId
      ]
      evaluationFrequency: 'PT5M'
      windowSize: rule.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: rule.name
            criterionType: 'StaticThresholdCriterion'
            metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
            metricName: rule.metric
            timeAggregation: rule.aggregation
            operator: 'GreaterThan'
            threshold: rule.threshold
            dimensions: rule.dimensions
          }
        ]
      }
      autoMitigate: true
      actions: [
        {
          actionGroupId: operators.id
        }
      ]
    }
  }
]
