import { createAttachedFiles, type Get } from '../../../src/teams/edge/attached-files';

const asked: string[] = [];
const answering =
  (make: () => Response): Get =>
  async (address) => {
    asked.push(address.href);
    return make();
  };
const small = answering(() => new Response('id;navn\n'));
const fetchBy = (by: Get) => createAttachedFiles('eksempelby', by);
beforeEach(() => {
  asked.length = 0;
});

describe('a file that somebody attached', () => {
  it.each([
    'https://eksempelby.sharepoint.com/a/b?x=1',
    'https://eksempelby-my.sharepoint.com/personal/file.csv',
  ])('is fetched from the municipality’s own SharePoint: %s', async (address) => {
    const fetched = await fetchBy(small)(address);
    expect('bytes' in fetched && Buffer.from(fetched.bytes).toString()).toBe('id;navn\n');
    expect(asked).toEqual([address]);
  });

  it.each([
    'http://eksempelby.sharepoint.com/a',
    'https://andenby.sharepoint.com/a',
    'https://eksempelby.sharepoint.com.evil.example/a',
    'https://eksempelby-my.sharepoint.com:8443/a',
    'https://user@eksempelby.sharepoint.com/a',
    'https://127.0.0.1/a',
    'https://169.254.169.254/metadata',
    'file:///etc/passwd',
    '//eksempelby.sharepoint.com/a',
    '',
  ])('is not asked for anywhere else: %s', async (address) => {
    expect(await fetchBy(small)(address)).toEqual({ because: 'notFetched' });
    expect(asked).toEqual([]);
  });

  it('is no larger than 2 MB, whatever is said of its length', async () => {
    const large = answering(() => new Response(Buffer.alloc(2 * 1024 * 1024 + 1)));
    const unsaid = answering(() => {
      const { body } = new Response(Buffer.alloc(2 * 1024 * 1024 + 1));
      return new Response(body);
    });
    const said = answering(() => new Response('x', { headers: { 'content-length': '3000000' } }));
    for (const by of [large, unsaid, said])
      expect(await fetchBy(by)('https://eksempelby.sharepoint.com/a')).toEqual({ because: 'tooLarge' });
    const whole = answering(() => new Response(Buffer.alloc(2 * 1024 * 1024)));
    expect(await fetchBy(whole)('https://eksempelby.sharepoint.com/a')).toHaveProperty('bytes');
  });

  it('is told of when it can’t be had', async () => {
    const gone = answering(() => new Response('no', { status: 404 }));
    const broken: Get = () => Promise.reject(new Error('redirected'));
    for (const by of [gone, broken])
      expect(await fetchBy(by)('https://eksempelby.sharepoint.com/a')).toEqual({ because: 'notFetched' });
  });
});

it('a redirect is not followed', async () => {
  const real = globalThis.fetch;
  const options: (RequestInit | undefined)[] = [];
  globalThis.fetch = async (_address, init) => {
    options.push(init);
    return new Response('x');
  };
  try {
    await createAttachedFiles('eksempelby')('https://eksempelby.sharepoint.com/a');
  } finally {
    globalThis.fetch = real;
  }
  expect(options).toMatchObject([{ redirect: 'error' }]);
});
