import { hash } from 'node:crypto';

/** The SHA-256 of a text in hexadecimal: all 64 digits, or the first of them where an id need not be as long. */
export const sha256 = (content: string | Uint8Array, digits = 64): string =>
  hash('sha256', content, 'hex').slice(0, digits);
