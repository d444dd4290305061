import { NoTokenError } from '../../../src/teams/edge/tokens';
import { outcomeOf } from '../../../src/teams/sending/outcomes';

const now = Date.parse('2026-06-08T07:00:00Z');
const answer = (statusCode: number, retryAfter?: string, code?: string) =>
  Object.assign(new Error('no'), {
    statusCode,
    body: { error: { code } },
    response: { headers: { get: () => retryAfter } },
  });
const broken = (code: string) => Object.assign(new Error('no'), { code });

describe('what an answer of the connector means for a message', () => {
  test.each([
    [429, 'throttled'],
    [412, 'failed'],
    [503, 'failed'],
    [500, 'ambiguous'],
    [502, 'ambiguous'],
    [504, 'ambiguous'],
    [408, 'ambiguous'],
    [400, 'rejected'],
    [413, 'rejected'],
    [403, 'refused'],
    [404, 'refused'],
  ])('%i: %s', (status, outcome) => {
    expect(outcomeOf(answer(status), { now })).toMatchObject({ outcome });
  });

  test.each([
    ['ECONNREFUSED', 'failed'],
    ['ENOTFOUND', 'failed'],
    ['EAI_AGAIN', 'failed'],
    ['ECONNRESET', 'ambiguous'],
    ['ETIMEDOUT', 'ambiguous'],
  ])('%s: %s, also as the cause of another error', (code, outcome) => {
    expect(outcomeOf(broken(code))).toEqual({ outcome });
    expect(outcomeOf(new Error('wrapped', { cause: broken(code) }))).toEqual({ outcome });
  });

  test.each([429, 503])('%i: how long to wait is said in seconds or as a date', (status) => {
    expect(outcomeOf(answer(status, '7'), { now })).toMatchObject({ retryAfterMilliseconds: 7_000 });
    expect(outcomeOf(answer(status, 'Mon, 08 Jun 2026 07:02:00 GMT'), { now })).toMatchObject({
      retryAfterMilliseconds: 120_000,
    });
    for (const nothing of ['', '0', 'soon', 'Mon, 08 Jun 2026 06:00:00 GMT']) {
      expect(outcomeOf(answer(status, nothing), { now })).not.toHaveProperty('retryAfterMilliseconds');
    }
  });

  test('while a chat is begun nothing was posted, so nothing is in doubt', () => {
    for (const error of [answer(500), answer(502), broken('ECONNRESET')]) {
      expect(outcomeOf(error, { beginning: true })).toMatchObject({ outcome: 'failed' });
    }
    expect(outcomeOf(answer(403), { beginning: true })).toMatchObject({ reason: 'notInstalled' });
  });

  test('without a token nothing was sent, and it is known why', () => {
    const noToken = new NoTokenError(new Error('invalid_client: AADSTS7000222: the secret has expired'));
    expect(outcomeOf(noToken)).toEqual({ outcome: 'failed', cause: 'noToken' });
    expect(outcomeOf(new Error('wrapped', { cause: noToken }))).toEqual({
      outcome: 'failed',
      cause: 'noToken',
    });
    expect(noToken.code).toBe('AADSTS7000222');
    expect(new NoTokenError(new Error('no network')).code).toBe('TokenUnavailable');
  });

  test('a refusal names its reason', () => {
    expect(outcomeOf(answer(403, undefined, 'MessageWritesBlocked'))).toMatchObject({ reason: 'blocked' });
    expect(outcomeOf(answer(403, undefined, 'BotNotInConversationRoster'))).toMatchObject({
      reason: 'notInstalled',
    });
    expect(outcomeOf(answer(413))).toMatchObject({ reason: 'tooLarge' });
  });
});
