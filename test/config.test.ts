import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { ConfigError, configVariables, demoTenantId, readConfig } from '../src/config';

const tenant = '22222222-2222-4222-8222-222222222222';
const bot = '33333333-3333-4333-8333-333333333333';

const local = { DEMO: '1' };
const PUBLIC_URL = 'https://roed-traad.example';
const withIdentity = { BOT_ID: bot, BOT_TYPE: 'UserAssignedMSI', BOT_TENANT_ID: tenant, PUBLIC_URL };
const withPassword = {
  BOT_ID: bot,
  BOT_TYPE: 'SingleTenant',
  BOT_TENANT_ID: tenant,
  BOT_PASSWORD: 'a secret',
  PUBLIC_URL,
};
const onCosmos = {
  STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://eksempelby.documents.azure.com:443/',
  COSMOS_DATABASE: 'roed-traad',
};

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
};
const variablesWithProblems = (env: Record<string, string>) =>
  problemsOf(env).map((line) => line.split(' ')[0]);

describe('What is unset has a sound default', () => {
  test('the demo needs nothing but DEMO=1', () => {
    expect(readConfig(local)).toEqual({
      port: 3978,
      host: '127.0.0.1',
      bot: { mode: 'local' },
      allowedTenants: new Set([demoTenantId]),
      store: { kind: 'sqlite', file: './.data/roed-traad.db' },
      demo: { seed: true },
      logLevel: 'info',
    });
  });

  test('an empty variable counts as unset', () => {
    const empty = Object.fromEntries(configVariables.map((name) => [name, ' ']));
    expect(readConfig({ ...empty, ...local })).toEqual(readConfig(local));
  });

  test('a registered bot listens to the outside', () => {
    expect(readConfig(withIdentity).host).toBe('0.0.0.0');
    expect(readConfig({ ...withIdentity, HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  });
});

describe('Without BOT_ID nobody is identified, so nobody from outside gets in', () => {
  test.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost'])('%s is an address of this machine', (HOST) => {
    expect(readConfig({ ...local, HOST }).host).toBe(HOST);
  });

  test.each(['0.0.0.0', '::', '10.0.0.4', 'bot.example.dk', '127.0.0.1.example.dk', 'localhost.example.dk'])(
    '%s is refused',
    (HOST) => {
      expect(problemsOf({ ...local, HOST })).toEqual([
        'HOST lets others in, but without BOT_ID the bot cannot know who is calling. Set BOT_ID, or use HOST=127.0.0.1.',
      ]);
    },
  );

  test('a BOT_ID that is wrong is the only problem told, not what would follow from its absence', () => {
    expect(variablesWithProblems({ ...withIdentity, BOT_ID: 'nonsense', HOST: '0.0.0.0' })).toEqual([
      'BOT_ID',
    ]);
  });
});

describe('A registered bot', () => {
  test('with a managed identity needs no password', () => {
    expect(readConfig(withIdentity).bot).toEqual({
      mode: 'teams',
      type: 'UserAssignedMSI',
      id: bot,
      tenantId: tenant,
    });
  });

  test('of type SingleTenant needs its password', () => {
    expect(readConfig(withPassword).bot).toMatchObject({ type: 'SingleTenant', password: 'a secret' });
    expect(variablesWithProblems({ ...withPassword, BOT_PASSWORD: '' })).toEqual(['BOT_PASSWORD']);
  });

  test('must say its type and its tenant', () => {
    expect(variablesWithProblems({ BOT_ID: bot })).toEqual(['BOT_TENANT_ID', 'BOT_TYPE', 'PUBLIC_URL']);
    expect(variablesWithProblems({ ...withIdentity, BOT_TYPE: 'MultiTenant' })).toEqual(['BOT_TYPE']);
  });

  test('never carries the demo', () => {
    expect(variablesWithProblems({ ...withIdentity, DEMO: '1' })).toEqual(['DEMO']);
    expect(readConfig({ ...withIdentity, DEMO: '0' }).demo).toEqual({ seed: false });
  });
});

describe('Where links in messages lead', () => {
  test('is told by PUBLIC_URL, which a registered bot must have', () => {
    expect(readConfig(withIdentity).publicUrl).toBe(PUBLIC_URL);
    expect(variablesWithProblems({ ...withIdentity, PUBLIC_URL: '' })).toEqual(['PUBLIC_URL']);
    expect(readConfig(local).publicUrl).toBeUndefined();
  });

  test.each([
    ['https://roed-traad.example/', 'https://roed-traad.example'],
    ['https://Roed-Traad.example:8443', 'https://roed-traad.example:8443'],
    ['http://localhost:3978', 'http://localhost:3978'],
  ])('%s is an address', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ ...withIdentity, PUBLIC_URL }).publicUrl).toBe(publicUrl);
  });

  test.each([
    'roed-traad.example',
    'http://roed-traad.example',
    'ftp://roed-traad.example',
    'javascript:1',
    'https://roed-traad.example/app',
    'https://roed-traad.example?x=1',
    'https://a:b@roed-traad.example',
    'https://[',
  ])('%s is none', (PUBLIC_URL) => {
    expect(variablesWithProblems({ ...withIdentity, PUBLIC_URL })).toEqual(['PUBLIC_URL']);
  });
});

describe('Allowed tenants', () => {
  test('are those listed and that of the bot, whatever their letters', () => {
    const other = 'ABCDEF01-4444-4444-8444-444444444444';
    expect(readConfig({ ...withIdentity, ALLOWED_TENANTS: ` ${other} ,, ` }).allowedTenants).toEqual(
      new Set([other.toLowerCase(), tenant]),
    );
  });

  test('hold the fictional municipality only while the demo runs', () => {
    expect(readConfig({ ALLOWED_TENANTS: tenant }).allowedTenants).toEqual(new Set([tenant]));
    expect(readConfig({ ALLOWED_TENANTS: tenant, DEMO: '1' }).allowedTenants).toEqual(
      new Set([tenant, demoTenantId]),
    );
  });

  test.each([{}, { ALLOWED_TENANTS: ' , ' }, { DEMO: '0' }])('may not be nobody: %j', (env) => {
    expect(variablesWithProblems(env)).toEqual(['ALLOWED_TENANTS']);
  });

  test('must be tenant ids', () => {
    expect(variablesWithProblems({ ALLOWED_TENANTS: `${tenant},eksempelby.dk` })).toEqual([
      'ALLOWED_TENANTS',
    ]);
  });
});

describe('The store', () => {
  test('on Cosmos needs its account and its database', () => {
    expect(variablesWithProblems({ ...local, STORE: 'cosmos' })).toEqual([
      'COSMOS_ENDPOINT',
      'COSMOS_DATABASE',
    ]);
  });

  test('on Cosmos is opened by the identity of the bot when it has one', () => {
    const place = { kind: 'cosmos', endpoint: onCosmos.COSMOS_ENDPOINT, database: 'roed-traad' };
    expect(readConfig({ ...withIdentity, ...onCosmos }).store).toEqual({ ...place, identityClientId: bot });
    expect(readConfig({ ...withPassword, ...onCosmos }).store).toEqual(place);
  });

  test('takes a key for an emulator on this machine only', () => {
    const emulator = { ...local, ...onCosmos, COSMOS_ENDPOINT: 'http://127.0.0.1:8081', COSMOS_KEY: 'a2V5' };
    expect(readConfig(emulator).store).toMatchObject({ key: 'a2V5' });
    expect(readConfig({ ...emulator, COSMOS_ENDPOINT: 'https://[::1]:8081' }).store).toMatchObject({
      key: 'a2V5',
    });
    expect(variablesWithProblems({ ...withIdentity, ...onCosmos, COSMOS_KEY: 'a2V5' })).toEqual([
      'COSMOS_KEY',
    ]);
  });

  test('is never reached unencrypted over a network', () => {
    const env = { ...withIdentity, ...onCosmos, COSMOS_ENDPOINT: 'http://eksempelby.documents.azure.com' };
    expect(variablesWithProblems(env)).toEqual(['COSMOS_ENDPOINT']);
  });
});

describe('The first administrator', () => {
  test('is named by an object id of Entra, whatever its letters; nobody when left out', () => {
    expect(readConfig({ ...local, FIRST_ADMIN: bot.toUpperCase() }).firstAdmin).toBe(bot);
    expect(readConfig(local).firstAdmin).toBeUndefined();
    expect(variablesWithProblems({ ...local, FIRST_ADMIN: 'adam@eksempelby.example' })).toEqual([
      'FIRST_ADMIN',
    ]);
  });
});

describe('Problems', () => {
  const allWrong = {
    PUBLIC_URL: 'x',
    PORT: '65536',
    HOST: 'not a host',
    BOT_ID: 'x',
    BOT_TYPE: 'x',
    BOT_TENANT_ID: 'x',
    ALLOWED_TENANTS: 'x',
    FIRST_ADMIN: 'x',
    STORE: 'x',
    COSMOS_ENDPOINT: 'x',
    DEMO: 'yes',
    DEMO_DATE: '2026-06-31',
    LOG_LEVEL: 'loud',
  };

  test('are all told at once, each variable once', () => {
    expect(variablesWithProblems(allWrong).toSorted()).toEqual(Object.keys(allWrong).toSorted());
  });

  test('each say what to do', () => {
    for (const line of problemsOf({ ...allWrong, STORE: 'cosmos' }))
      expect(line).toMatch(/\. (Use|Set|Copy|Write) /);
  });

  test('stand together in the message, so that an uncaught one can be read', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(
      /^The configuration is not complete:\n- PORT .*\n- LOG_LEVEL .*\n- ALLOWED_TENANTS .*$/,
    );
  });

  test('never repeat a value, which may be a secret in the wrong place', () => {
    const secret = 'tH1s-1s-a-s3cret';
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...configVariables), fc.constant(secret)), (env) => {
        expect(problemsOf(env).join('\n')).not.toContain(secret);
      }),
    );
  });

  test.each(['-1', '1.5', '65536', '0x10', 'http'])('PORT=%s is no port', (PORT) => {
    expect(variablesWithProblems({ ...local, PORT })).toEqual(['PORT']);
  });

  test('PORT=0 takes any free port', () => {
    expect(readConfig({ ...local, PORT: '0' }).port).toBe(0);
  });

  test('DEMO_DATE must be a day that exists', () => {
    expect(readConfig({ ...local, DEMO_DATE: '2028-02-29' }).demo).toEqual({
      seed: true,
      date: '2028-02-29',
    });
    for (const DEMO_DATE of ['2026-02-29', '29-02-2028', '2028-2-29'])
      expect(variablesWithProblems({ ...local, DEMO_DATE })).toEqual(['DEMO_DATE']);
  });
});

describe('A language model is off unless a server is named', () => {
  const azure = {
    AZURE_OPENAI_ENDPOINT: 'https://eksempel.openai.azure.com/',
    AZURE_OPENAI_DEPLOYMENT: 'small',
  };
  const house = { OPENAI_BASE_URL: 'https://model.eksempelby.dk/v1/', OPENAI_MODEL: 'house' };
  const modelOf = (env: Record<string, string>) => readConfig({ ...local, ...env }).languageModel;

  test('a key alone, as developers have one, names none', () => {
    expect(modelOf({ OPENAI_API_KEY: 'a-key' })).toBeUndefined();
  });

  test('Azure, opened as whoever the machine is, or as the bot’s own identity', () => {
    const there = { kind: 'azure', endpoint: 'https://eksempel.openai.azure.com', deployment: 'small' };
    expect(modelOf(azure)).toEqual(there);
    expect(readConfig({ ...withIdentity, ...azure }).languageModel).toEqual({
      ...there,
      identityClientId: bot,
    });
  });

  test('a server in the house, with a key or without', () => {
    const there = { kind: 'server', baseUrl: 'https://model.eksempelby.dk/v1', model: 'house' };
    expect(modelOf(house)).toEqual(there);
    expect(modelOf({ ...house, OPENAI_API_KEY: 'a-key' })).toEqual({ ...there, key: 'a-key' });
    expect(modelOf({ ...house, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' })).toMatchObject({
      baseUrl: 'http://127.0.0.1:11434/v1',
    });
  });

  test.each<readonly [Record<string, string>, readonly string[]]>([
    [{ AZURE_OPENAI_ENDPOINT: azure.AZURE_OPENAI_ENDPOINT }, ['AZURE_OPENAI_DEPLOYMENT']],
    [{ AZURE_OPENAI_DEPLOYMENT: 'small' }, ['AZURE_OPENAI_ENDPOINT']],
    [{ OPENAI_MODEL: 'house' }, ['OPENAI_BASE_URL']],
    [{ OPENAI_BASE_URL: house.OPENAI_BASE_URL }, ['OPENAI_MODEL']],
    [{ ...house, OPENAI_BASE_URL: 'http://model.eksempelby.dk/v1' }, ['OPENAI_BASE_URL']],
    [{ ...azure, AZURE_OPENAI_ENDPOINT: 'http://eksempel.openai.azure.com' }, ['AZURE_OPENAI_ENDPOINT']],
    [{ ...house, OPENAI_BASE_URL: 'https://me:secret@model.eksempelby.dk' }, ['OPENAI_BASE_URL']],
    [{ ...house, OPENAI_BASE_URL: 'model.eksempelby.dk' }, ['OPENAI_BASE_URL']],
    [{ ...azure, AZURE_OPENAI_DEPLOYMENT: '../other' }, ['AZURE_OPENAI_DEPLOYMENT']],
    [{ ...house, OPENAI_API_KEY: 'two\nlines' }, ['OPENAI_API_KEY']],
    [{ ...house, ...azure }, ['OPENAI_BASE_URL']],
  ])('%j is told with its remedy', (env, variables) => {
    expect(variablesWithProblems({ ...local, ...env })).toEqual(variables);
    expect(problemsOf({ ...local, ...env }).join()).not.toContain('secret');
  });
});

describe('.env.sample', () => {
  const text = readFileSync(join(__dirname, '..', '.env.sample'), 'utf8');
  const sample = parseEnv(text) as Record<string, string>;

  test('names every variable and no other, in the same order', () => {
    expect(text.match(/^\w+(?==)/gm)).toEqual(configVariables);
  });

  test('explains each of them just above it', () => {
    const lines = text.split('\n');
    for (const name of configVariables)
      expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1]).toMatch(/^# \S/);
  });

  test('runs the demo when copied as it stands, with nothing but defaults', () => {
    expect(readConfig(sample)).toEqual(readConfig(local));
  });
});
