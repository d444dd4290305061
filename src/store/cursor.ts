import { z } from 'zod';

/**
 * Where a page ended: the next one begins right after it, in the order of `sort`, then `id`. Naming the last row
 * rather than counting rows keeps paging right while documents come and go.
 */
export interface Cursor {
  readonly sort: string;
  readonly id: string;
}

export const encodeCursor = ({ sort, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

const cursorShape = z.tuple([z.string(), z.string()]);

/** Reads what `encodeCursor` wrote; throws a RangeError for anything else. */
export const decodeCursor = (text: string): Cursor => {
  try {
    const [sort, id] = cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { sort, id };
  } catch {
    throw new RangeError('`after` is not the `next` of a page');
  }
};
