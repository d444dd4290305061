import { createHash } from 'node:crypto';
import { isSame } from '../../domain/correct/corrections';
import type { FormIds } from '../base/forms';

/** By what a form carries what it was opened with, without a word of it. */
export const stampOf = (fact: object): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(fact).toSorted()))
    .digest('base64url')
    .slice(0, 22);

/**
 * Whether somebody else has changed a fact since the form was opened: all of it is filled in anew, so what they changed would be
 * taken back in silence. What stands there already is done, also when it is sent twice.
 */
export const isOvertaken = ({ seen }: FormIds, now: object, wanted: object): boolean =>
  seen !== undefined && seen !== stampOf(now) && !isSame(now, wanted);
