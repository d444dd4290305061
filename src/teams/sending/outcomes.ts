import type { SendOutcome } from '../../app/ports/outbox';
import { NoTokenError } from '../edge/tokens';

/** Where in a send an error came up. */
interface Circumstances {
  /** A chat was being begun: nothing was posted yet, and beginning it again makes no second one. */
  readonly beginning?: boolean;
  /** `Retry-After` may be a date, which counts from now. Milliseconds since 1970. */
  readonly now?: number;
}

/** The HTTP status that an error of the connector's client carries. */
export const statusOf = (error: unknown): number | undefined => {
  const { statusCode, status } = error as { statusCode?: unknown; status?: unknown };
  if (typeof statusCode === 'number') return statusCode;
  return typeof status === 'number' ? status : undefined;
};

/** How long the service asks to wait, in seconds or as an HTTP date. Milliseconds. */
const retryAfter = (error: unknown, now: number): number | undefined => {
  const { response } = error as { response?: { headers?: { get?: (name: string) => string | undefined } } };
  const text = response?.headers?.get?.('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
};

/** Network errors that come before anything was sent. */
const neverSent: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

/** The error itself or one that it comes from. */
const anyOf = (error: unknown, is: (one: unknown) => boolean, depth = 4): boolean => {
  if (is(error)) return true;
  const cause = (error as { cause?: unknown } | undefined)?.cause;
  return depth > 0 && typeof cause === 'object' && cause !== null && anyOf(cause, is, depth - 1);
};

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code;

/** The code that the connector gives with a refusal, e.g. `MessageWritesBlocked`. */
const serviceCodeOf = (error: unknown): unknown => {
  const { body, details } = error as { body?: unknown; details?: unknown };
  const found = [body, details].map(
    (one) => (one as { error?: { code?: unknown } } | undefined)?.error?.code,
  );
  return found.find((code) => code !== undefined) ?? codeOf(error);
};

/**
 * What the connector's answer means (design § 4). A 5xx or a broken connection may have come after the message arrived; only
 * what was certainly refused before is repeated freely.
 */
export const outcomeOf = (
  error: unknown,
  { beginning = false, now = Date.now() }: Circumstances = {},
): SendOutcome => {
  if (anyOf(error, (one) => one instanceof NoTokenError)) return { outcome: 'failed', cause: 'noToken' };
  const status = statusOf(error);
  const wait = retryAfter(error, now);
  const asked = wait === undefined ? {} : { retryAfterMilliseconds: wait };
  switch (status) {
    case undefined:
      return beginning || anyOf(error, (one) => neverSent.includes(codeOf(one)))
        ? { outcome: 'failed' }
        : { outcome: 'ambiguous' };
    case 429:
      return { outcome: 'throttled', ...asked };
    case 412:
    case 503:
      return { outcome: 'failed', ...asked };
    case 401:
      // The service does not accept the token Entra gave: as good as none.
      return { outcome: 'failed', cause: 'noToken' };
    case 403: {
      const isMissing = beginning || serviceCodeOf(error) === 'BotNotInConversationRoster';
      return { outcome: 'refused', reason: isMissing ? 'notInstalled' : 'blocked' };
    }
    case 404:
      return { outcome: 'refused', reason: beginning ? 'notInstalled' : 'gone' };
    case 413:
      return { outcome: 'rejected', reason: 'tooLarge' };
    default:
      if (status >= 400 && status < 500 && status !== 408) return { outcome: 'rejected', reason: 'invalid' };
      return beginning ? { outcome: 'failed', ...asked } : { outcome: 'ambiguous' };
  }
};
