import { createServer } from 'restify';
import { listen } from '../src/listen';

const listening = (host: string, port = 0, setting = 'PORT'): Promise<unknown> =>
  listen(createServer(), { host, port, setting }).then(
    () => 'listens',
    (error: Error) => error.message,
  );

test.each(['203.0.113.9', 'no-such-host.invalid'])(
  '%s is no host of this machine, and what is one is said',
  async (host) => {
    expect(await listening(host)).toMatch(
      new RegExp(`^HOST=${host} is no address of this machine\\. Use 0\\.0\\.0\\.0`),
    );
  },
);

test('a port that is taken is named, with what to do', async () => {
  const first = createServer();
  await listen(first, { host: '127.0.0.1', port: 0 });
  const { port } = first.address();
  for (const setting of ['PORT', 'TRYOUT_PORT'])
    expect(await listening('127.0.0.1', port, setting)).toMatch(
      new RegExp(`^Port ${port} is taken .*set ${setting} to`),
    );
  await new Promise<void>((resolve) => first.close(() => resolve()));
});
