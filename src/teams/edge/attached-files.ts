import type { FetchAttachedFile, FetchedFile } from '../../app/ports/attached-files';

const bytesAtMost = 2 * 1024 * 1024;
const secondsAtMost = 10;

/** What is fetched with; tests give their own. */
export type Get = (address: URL, signal: AbortSignal) => Promise<Response>;

/** Redirects are not followed: only the server that was asked may answer. */
const get: Get = (address, signal) => fetch(address, { redirect: 'error', signal });

/**
 * Files people attach are in their OneDrive. The address in an activity is its sender's claim, so a file is fetched only by
 * https from the municipality's own SharePoint, without redirects, up to 2 MB.
 */
export const createAttachedFiles = (sharePoint: string, by: Get = get): FetchAttachedFile => {
  const hosts: ReadonlySet<string> = new Set([
    `${sharePoint}.sharepoint.com`,
    `${sharePoint}-my.sharepoint.com`,
  ]);
  return async (address): Promise<FetchedFile> => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isOwn =
      url?.protocol === 'https:' && hosts.has(url.hostname) && url.port === '' && url.username === '';
    if (url === undefined || !isOwn) return { because: 'notFetched' };
    try {
      const response = await by(url, AbortSignal.timeout(secondsAtMost * 1000));
      if (!response.ok || response.body === null) return { because: 'notFetched' };
      if (Number(response.headers.get('content-length') ?? 0) > bytesAtMost) {
        await response.body.cancel();
        return { because: 'tooLarge' };
      }
      return await bounded(response.body);
    } catch {
      return { because: 'notFetched' };
    }
  };
};

const bounded = async (body: ReadableStream<Uint8Array>): Promise<FetchedFile> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    if (length > bytesAtMost) return { because: 'tooLarge' };
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
};
