import { inTime, readPatiently } from '../../src/store/cosmos-retry';

describe('a read', () => {
  const failing = (times: number, error: Error) => {
    let asked = 0;
    return {
      asked: () => asked,
      read: async () => {
        asked += 1;
        if (asked <= times) throw error;
        return 'answer';
      },
    };
  };

  it('is tried again once where the way to the service broke off', async () => {
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    const once = failing(1, reset);
    await expect(readPatiently(once.read)).resolves.toBe('answer');
    const twice = failing(2, reset);
    await expect(readPatiently(twice.read)).rejects.toThrow('reset');
    expect(twice.asked()).toBe(2);
  });

  it('is not tried again where the service has said no', async () => {
    const no = failing(1, Object.assign(new Error('forbidden'), { code: 403 }));
    await expect(readPatiently(no.read)).rejects.toThrow('forbidden');
    expect(no.asked()).toBe(1);
  });
});

describe('a call of the Cosmos store', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is given up in time for Teams to be answered, even when the service never answers', async () => {
    const call = expect(inTime(new Promise(() => {}))).rejects.toThrow('did not answer within 8000 ms');
    await jest.advanceTimersByTimeAsync(8_000);
    await call;
  });

  it('answers what the service answers before that, and leaves no timer behind', async () => {
    await expect(inTime(Promise.resolve('answer'))).resolves.toBe('answer');
    await expect(inTime(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(jest.getTimerCount()).toBe(0);
  });
});
