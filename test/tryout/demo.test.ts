import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startDemo } from '../../src/tryout/demo';

const taken = (port = 0): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

test('a demo whose page finds its port taken says so, and leaves no bot behind', async () => {
  const [page, free] = [await taken(), await taken()];
  const [pagePort, botPort] = [portOf(page), portOf(free)];
  await closed(free);
  try {
    await expect(
      startDemo({
        PORT: String(botPort),
        TRYOUT_PORT: String(pagePort),
        STORE: 'sqlite',
        SQLITE_FILE: ':memory:',
      }),
    ).rejects.toThrow(
      `Port ${pagePort} is taken by another program. Stop that one, or set TRYOUT_PORT to a free one.`,
    );
    await closed(await taken(botPort));
  } finally {
    await closed(page);
  }
});
