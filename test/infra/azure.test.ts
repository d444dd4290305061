import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configVariables, readConfig } from '../../src/config';
import { containerDefinition } from '../../src/store/cosmos-containers';
import { accessContainer, casesContainer } from '../../src/store/cosmos-location';

const azure = join(__dirname, '..', '..', 'infra', 'azure');
const text = (file: string) => readFileSync(join(azure, file), 'utf8');

/** The settings that App Service gives the program: constants as they stand, everything else as its expression. */
const appSettings = (): ReadonlyMap<string, string> =>
  new Map(
    [...text('app.bicep').matchAll(/\{ name: '(\w+)', value: (.+) \}/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** Names declared by `param`, and those passed by `params: { … }` to a module. */
const paramsOf = (file: string) => [...text(file).matchAll(/^param (\w+)/gm)].map(([, name]) => name);
const paramsPassedTo = (file: string) => {
  const [, block = ''] = text('main.bicep').split(new RegExp(`'${file}' = (?:if \\(\\w+\\) )?\\{`));
  return [...(block.split('\n}')[0] ?? '').matchAll(/^ {4}(\w+): /gm)].map(([, name]) => name);
};

describe('The program in Azure', () => {
  test('is given variables that it knows, and no secret among them', () => {
    const names = [...appSettings().keys()];
    expect(names.length).toBeGreaterThan(0);
    expect(configVariables).toEqual(expect.arrayContaining(names));
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/PASSWORD|KEY|SECRET/)]));
  });

  test('starts with what it is given', () => {
    const filledIn: Record<string, string> = {
      botId: '33333333-3333-4333-8333-333333333333',
      botTenantId: '22222222-2222-4222-8222-222222222222',
      allowedTenants: '',
      cosmosEndpoint: 'https://roedtraad-cosmos.documents.azure.com:443/',
      cosmosDatabase: 'roed-traad',
      logLevel: 'info',
      azureOpenAiEndpoint: '',
      azureOpenAiDeployment: '',
      publicAddress: 'https://roedtraad-app.azurewebsites.net',
      'applicationInsights.properties.ConnectionString': 'InstrumentationKey=x',
    };
    const env = Object.fromEntries(
      [...appSettings()].map(([name, value]) => [name, /^'(.*)'$/.exec(value)?.[1] ?? filledIn[value]]),
    );
    expect(Object.values(env)).not.toContain(undefined);
    expect(readConfig(env)).toMatchObject({
      host: '0.0.0.0',
      bot: { mode: 'teams', type: 'UserAssignedMSI' },
      store: { kind: 'cosmos', identityClientId: filledIn.botId },
      demo: { seed: false },
    });
  });

  test('runs on a Node that the project supports, by HTTPS alone, watched at /readyz', () => {
    expect(text('app.bicep')).toMatch(/linuxFxVersion: 'NODE\|24-lts'/);
    expect(text('app.bicep')).toMatch(/httpsOnly: true/);
    expect(text('app.bicep')).toMatch(/healthCheckPath: '\/readyz'/);
  });

  test('is deployed without the local database, the environment and the stand-in for Teams', () => {
    const rules = text('deploy.ignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('/*');
    expect(rules.filter((rule) => rule.startsWith('!'))).toEqual([
      '!/dist',
      '!/cards',
      '!/node_modules',
      '!/package.json',
    ]);
    expect(rules).toContain('/dist/tryout');
  });
});

describe('The store in Azure', () => {
  test('has the containers that the program expects, with their partition keys and indexes', () => {
    expect(JSON.parse(text('containers.json'))).toEqual(
      [casesContainer, accessContainer].map(containerDefinition),
    );
    expect(text('data.bicep')).toContain("loadJsonContent('containers.json')");
  });

  test('is opened by identity and never by a key', () => {
    expect(text('data.bicep')).toMatch(/disableLocalAuth: true/);
    expect(text('data.bicep')).not.toMatch(/listKeys/);
  });
});

describe('What an operator is told', () => {
  const alerts = JSON.parse(text('alerts.json')) as readonly {
    readonly name: string;
    readonly query: string;
  }[];
  const source = readdirSync(join(__dirname, '..', '..', 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(__dirname, '..', '..', 'src', file), 'utf8'))
    .join('\n');

  test('is about events that the program logs', () => {
    const events = alerts.flatMap(({ query }) =>
      [...query.matchAll(/"(\w+\.\w+)"/g)].map(([, event]) => event),
    );
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((event) => !source.includes(`'${event}'`))).toEqual([]);
  });

  test('has each rule once, with all that Bicep reads of it', () => {
    const read = [...text('alerts.bicep').matchAll(/\balert\.(\w+)/g)].map(([, name]) => name);
    expect(new Set(alerts.map(({ name }) => name)).size).toBe(alerts.length);
    for (const alert of alerts) expect(Object.keys(alert).toSorted()).toEqual([...new Set(read)].toSorted());
  });

  test('is told how the store itself is: refused calls, how busy, how full', () => {
    const rules = JSON.parse(text('store-alerts.json')) as readonly { readonly metric: string }[];
    expect(rules.map(({ metric }) => metric)).toEqual(['TotalRequests', 'TotalRequestUnits', 'DataUsage']);
    const read = new Set([...text('alerts.bicep').matchAll(/\brule\.(\w+)/g)].map(([, name]) => name));
    for (const rule of rules) expect(Object.keys(rule).toSorted()).toEqual([...read].toSorted());
  });

  test('comes from logs that hold no key to a sheet or a calendar', () => {
    expect(text('app.bicep')).toContain("category: 'AppServiceConsoleLogs'");
    for (const file of ['app.bicep', 'data.bicep'])
      expect(text(file)).not.toMatch(
        /category: '(AppServiceHTTPLogs|DataPlaneRequests|QueryRuntimeStatistics)'/,
      );
  });
});

describe('What is kept', () => {
  test('is not deleted by mistake, and can be had back for 30 days', () => {
    expect(text('data.bicep')).toMatch(/level: 'CanNotDelete'/);
    expect(text('data.bicep')).toMatch(/type: 'Continuous'[^}]*tier: 'Continuous30Days'/);
  });
});

describe('What a municipality may choose', () => {
  test('is all off by default: zones, the slot, the private network, having data back', () => {
    for (const name of ['zoneRedundant', 'stagingSlot', 'privateNetwork'])
      expect(text('main.bicep')).toMatch(new RegExp(`^param ${name} bool = false$`, 'm'));
    for (const name of ['restoreFrom', 'restoreAt'])
      expect(text('main.bicep')).toMatch(new RegExp(`^param ${name} string = ''$`, 'm'));
  });

  test('with a private network the store has no other door, and all that goes out goes through it', () => {
    expect(text('data.bicep')).toContain("publicNetworkAccess: onlyPrivate ? 'Disabled' : 'Enabled'");
    expect(text('app.bicep')).toContain('virtualNetworkSubnetId: empty(subnetId) ? null : subnetId');
    for (const file of ['network.bicep', 'private-store.bicep'])
      expect(text('main.bicep')).toMatch(new RegExp(`'${file}' = if \\(privateNetwork\\)`));
  });

  test('the slot is what the site is, so that a swap changes nothing but the version', () => {
    expect(text('app.bicep').match(/^ {2}properties: siteProperties$/gm)).toHaveLength(2);
    expect(text('app.bicep')).toMatch(/sites\/slots@[\d-]+' = if \(stagingSlot\)/);
  });
});

describe('The files fit together', () => {
  const modules = readdirSync(azure).filter((file) => file.endsWith('.bicep') && file !== 'main.bicep');

  test.each(modules)('%s gets every parameter that it asks for, and no other', (file) => {
    expect(paramsPassedTo(file)).toEqual(paramsOf(file));
  });

  test('the parameter file sets parameters that exist, and all that have no default', () => {
    const set = Object.keys((JSON.parse(text('main.parameters.json')) as { parameters: object }).parameters);
    const required = [...text('main.bicep').matchAll(/^param (\w+) \w+$/gm)].map(([, name]) => name);
    expect(paramsOf('main.bicep')).toEqual(expect.arrayContaining(set));
    expect(set).toEqual(expect.arrayContaining(required));
  });

  test('nothing leaves the EU', () => {
    const allowed = /@allowed\(\[([^\]]*)\]\)\nparam location/.exec(text('main.bicep'))?.[1] ?? '';
    expect(allowed.match(/\w+/g)).toEqual(['westeurope', 'northeurope', 'swedencentral']);
    for (const file of modules)
      for (const [, place] of text(file).matchAll(/^ *location: (.+)$/gm))
        expect(['location', 'botLocation', 'alertLocation', 'metricLocation', 'zoneLocation']).toContain(
          place,
        );
    expect(text('alerts.bicep')).toMatch(/^var alertLocation = 'swedencentral'$/m);
    expect(text('bot.bicep')).toMatch(/^var botLocation = 'westeurope'$/m);
  });
});
