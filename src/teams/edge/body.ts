import type { IncomingMessage } from 'node:http';

/** The content of a request's body, or the status with which it is refused; `code` is for the log. */
type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 415 | 503; readonly code: BodyProblem };

export type BodyProblem =
  | 'contentType'
  | 'encoding'
  | 'tooLarge'
  | 'slow'
  | 'broken'
  | 'busy'
  | 'notJson'
  | 'tooDeep';

interface BodyLimits {
  /** For one body, in bytes as they arrive. */
  readonly bytes: number;
  /** For all bodies that are on their way in at once, in bytes. */
  readonly bytesTogether: number;
  /** In milliseconds, from the first look to the last byte. */
  readonly patience: number;
  /** How deeply objects and lists may nest. */
  readonly depth: number;
}

const usualLimits: BodyLimits = {
  bytes: 512 * 1024,
  bytesTogether: 32 * 1024 * 1024,
  patience: 5_000,
  depth: 64,
};

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i;

/** How deeply a JSON text nests, without recursion: outside input may be nothing but brackets. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
};

const parse = (bytes: Buffer, depth: number): Body => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) > depth) return { ok: false, status: 400, code: 'tooDeep' };
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400, code: 'notJson' };
  }
};

/**
 * Reads JSON bodies, and holds no more of them than the limits say: nothing is unpacked, since nobody who should write to us
 * packs, and a small body may unpack to any size. Never rejects.
 */
export const createBodyReader = (
  limits: BodyLimits = usualLimits,
): ((request: IncomingMessage) => Promise<Body>) => {
  let together = 0;

  const collect = (request: IncomingMessage): Promise<Buffer | Body> =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const done = (result: Buffer | Body): void => {
        clearTimeout(timer);
        together -= bytes;
        bytes = 0;
        request.off('data', take).off('end', ended).off('close', broken);
        // The rest is thrown away; the server's own time limit ends what goes on for too long.
        request.resume();
        resolve(result);
      };
      const take = (chunk: Buffer): void => {
        bytes += chunk.length;
        together += chunk.length;
        chunks.push(chunk);
        if (bytes > limits.bytes) done({ ok: false, status: 413, code: 'tooLarge' });
        else if (together > limits.bytesTogether) done({ ok: false, status: 503, code: 'busy' });
      };
      const ended = (): void => done(Buffer.concat(chunks));
      const broken = (): void => done({ ok: false, status: 400, code: 'broken' });
      const timer = setTimeout(() => done({ ok: false, status: 408, code: 'slow' }), limits.patience);
      request.on('data', take).on('end', ended).on('close', broken);
      // `close` reports a broken connection; without a listener this would be thrown.
      request.on('error', () => {});
    });

  return async (request) => {
    const {
      'content-encoding': packed = 'identity',
      'content-type': type = '',
      'content-length': length,
    } = request.headers;
    if (packed.trim().toLowerCase() !== 'identity') return { ok: false, status: 415, code: 'encoding' };
    if (!jsonType.test(type)) return { ok: false, status: 415, code: 'contentType' };
    if (Number(length ?? 0) > limits.bytes) return { ok: false, status: 413, code: 'tooLarge' };
    const collected = await collect(request);
    return Buffer.isBuffer(collected) ? parse(collected, limits.depth) : collected;
  };
};
