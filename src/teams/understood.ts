import { ownNames } from '../app/case/find-case';
import { holdsReference, normaliseReference } from '../domain/base/matching';
import type { Understanding, Utterance } from '../language/phrases';
import type { Asking } from './routes/base/route';

/**
 * What somebody means by a line. The name of one of their own families is a name, whatever words it consists of; the names
 * of other families are unknown here, so that every line costs the same (C7). Closed cases are searched only if nothing else
 * can be made of the line, and never if it names a case by its reference.
 */
export const understoodFrom = async (
  { services, actor, locale }: Pick<Asking, 'services' | 'actor' | 'locale'>,
  said: Utterance,
): Promise<Understanding> => {
  if (holdsReference(said.text)) {
    const plain = said.understand({ locale });
    if (isAboutReference(plain)) return plain;
  }
  const names = await ownNames(services, actor, 'open');
  const open = said.understand({ locale, names });
  if (open.understood === 'command') return open;
  const all = await ownNames(services, actor, 'all');
  return all.size > names.size ? said.understand({ locale, names: all }) : open;
};

const isAboutReference = (said: Understanding): boolean =>
  said.understood === 'command' &&
  'subject' in said.args &&
  said.args.subject !== undefined &&
  normaliseReference(said.args.subject) !== undefined;
