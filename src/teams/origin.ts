import type { IncomingHttpHeaders } from 'node:http';
import type { TurnContext } from 'botbuilder';

/** Where the request of a turn came in, kept with the turn. */
const originKey = Symbol('origin');

const hostPattern = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * The address that somebody outside reaches this program by, as the request tells: what a proxy in front says of the
 * scheme counts. Undefined when the request names no sensible host.
 */
export const originOf = (headers: IncomingHttpHeaders): string | undefined => {
  const { host = '', 'x-forwarded-proto': forwarded } = headers;
  if (!hostPattern.test(host)) return undefined;
  const [scheme] = (Array.isArray(forwarded) ? forwarded : (forwarded ?? '').split(',')).map((one) =>
    one.trim(),
  );
  return `${scheme === 'https' ? 'https' : 'http'}://${host}`;
};

export const rememberOrigin = ({ turnState }: TurnContext, origin: string | undefined): void => {
  if (origin !== undefined) turnState.set(originKey, origin);
};

export const rememberedOrigin = ({ turnState }: TurnContext): string | undefined => {
  const origin: unknown = turnState.get(originKey);
  return typeof origin === 'string' ? origin : undefined;
};
