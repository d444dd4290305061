import type { Store } from '../../src/app/ports/store';
import { instant } from '../../src/domain/base/calendar';
import { openStore } from '../../src/store/open';
import { whenReady } from '../../src/store/ready';
import { startStrictServer } from '../support/cosmos/strict-server';

const clock = { now: () => instant('2026-03-02T08:00:00.000Z') };
const endpoint = 'https://eksempelby.documents.azure.com:443/';
const identityClientId = '33333333-3333-4333-8333-333333333333';
const account = { kind: 'cosmos', endpoint, database: 'roed-traad' } as const;

const failing = (error: object): Store => ({
  partition: () => {
    throw new Error('not asked for here');
  },
  ready: () => Promise.reject(error),
  close: async () => {},
});
const said = (error: object, config: Parameters<typeof whenReady>[1] = account): Promise<string> =>
  whenReady(failing(error), config).then(
    () => 'ready',
    (problem: Error) => problem.message,
  );

describe('A store that is not ready at start says what to do', () => {
  test('the database is missing, as the service itself answers', async () => {
    const server = await startStrictServer({ clock });
    const config = {
      kind: 'cosmos',
      endpoint: server.endpoint,
      key: server.key,
      database: 'nowhere',
    } as const;
    const store = openStore(config, clock);
    await expect(whenReady(store, config)).rejects.toThrow(
      /database nowhere .* not there.*Deploy infra\/azure.*COSMOS_DATABASE/,
    );
    await store.close();
    await server.close();
  });

  test.each([
    ['AggregateAuthenticationError', /managed identity 33333333.*assigned to the App Service/],
    ['CredentialUnavailableError', /managed identity 33333333.*assigned to the App Service/],
  ])('the managed identity fails: %s', async (name, remedy) => {
    const error = Object.assign(new Error('az login\nazd auth login\nConnect-AzAccount'), { name });
    const told = await said(error, { ...account, identityClientId });
    expect(told).toMatch(remedy);
    expect(told).not.toMatch(/azd|Connect-Az|\n/);
  });

  test('no identity at all', async () => {
    expect(await said({ name: 'CredentialUnavailableError' })).toMatch(/BOT_TYPE=UserAssignedMSI/);
  });

  test.each([
    [401, /Cosmos DB Built-in Data Contributor/],
    [403, /Cosmos DB Built-in Data Contributor.*firewall/],
    ['ENOTFOUND', /does not answer \(ENOTFOUND\).*COSMOS_ENDPOINT/],
    [undefined, /does not answer\. See/],
  ])('the account answers with %s', async (code, remedy) => {
    expect(await said({ code })).toMatch(remedy);
  });

  test('a file says it itself', async () => {
    const error = new Error('The store file is gone');
    expect(await said(error, { kind: 'sqlite', file: 'x' })).toBe(error.message);
  });
});
