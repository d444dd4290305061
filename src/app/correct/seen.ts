import { hash } from 'node:crypto';
import { isSame } from '../../domain/correct/corrections';
import type { FormIds } from '../base/forms';

/** A stamp of what a form was opened with, without a word of it. */
export const stampOf = (fact: object): string =>
  hash('sha256', JSON.stringify(Object.entries(fact).toSorted()), 'base64url').slice(0, 22);

/**
 * Whether somebody else has changed a fact since the form was opened: the form replaces all of it, so their change would be
 * silently undone. If the fact is already as wanted, that is no conflict, also when the form is sent twice.
 */
export const isOvertaken = ({ seen }: FormIds, now: object, wanted: object): boolean =>
  seen !== undefined && seen !== stampOf(now) && !isSame(now, wanted);
