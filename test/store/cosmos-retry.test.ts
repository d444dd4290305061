import { inTime } from '../../src/store/cosmos-retry';

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
