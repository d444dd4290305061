import { randomBytes } from 'node:crypto';
import { addMilliseconds } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import { type Actor, mainPartition, type Services } from '../base/services';

const keptMilliseconds = 30 * 60 * 1000;
const tokenBytes = 16;
const tokenPattern = /^[\w-]{22}$/;

/** A token nobody can guess, for a link that reveals nothing. */
export const newToken = (): string => randomBytes(tokenBytes).toString('base64url');

export const isToken = (text: string): boolean => tokenPattern.test(text);

/** What is looked up instead of the token. */
export const tokenHash = (token: string): string => sha256(token);

/**
 * A link to a page to print, valid for half an hour; `body` holds only ids, the page is made when it is opened. Only the
 * link's hash is stored: whoever reads the store can't open it.
 */
export const newSheetLink = async (
  services: Services,
  { tenantId }: Pick<Actor, 'tenantId'>,
  body: object,
): Promise<string> => {
  const token = newToken();
  await mainPartition(services, tenantId).commit([
    {
      do: 'create',
      document: {
        kind: 'sheet',
        id: tokenHash(token),
        body,
        expiresAt: addMilliseconds(services.clock.now(), keptMilliseconds),
      },
    },
  ]);
  return `${services.publicUrl()}/sheets/${token}`;
};

/** What a link stands for, and in which municipality. Undefined for every other link, whatever is wrong with it. */
export const readSheetLink = async <Body>(
  services: Services,
  tenantIds: Iterable<string>,
  token: string,
): Promise<{ readonly tenantId: string; readonly body: Body } | undefined> => {
  if (!isToken(token)) return undefined;
  for (const tenantId of tenantIds) {
    const stored = await mainPartition(services, tenantId).read<Body>('sheet', tokenHash(token));
    if (stored !== undefined) return { tenantId, body: stored.body };
  }
  return undefined;
};
