// A network of its own, where the municipality asks for it: the program goes out through it, and the store is reached inside it alone.
param resourceBaseName string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${resourceBaseName}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.20.0.0/24'
      ]
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [
            {
              name: 'app-service'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
      {
        name: 'store'
        properties: {
          addressPrefix: '10.20.0.64/26'
        }
      }
    ]
  }
}

output networkId string = network.id
output appSubnetId string = network.properties.subnets[0].id
output storeSubnetId string = network.properties.subnets[1].id
