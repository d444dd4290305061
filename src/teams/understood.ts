import { ownNames } from '../app/case/find-case';
import { holdsReference, normaliseReference } from '../domain/base/matching';
import { type Understanding, understand } from '../language/phrases';
import type { Asking } from './routes/base/route';

/**
 * What somebody means by a line. A name of one of their own families is a name, whatever words it is made of; of what other
 * families are called nothing is known here, so that every line costs the same (C7). Closed cases are looked through
 * only where nothing else can be made of the line, and none where it names a case by its reference.
 */
export const understoodFrom = async (
  { services, actor, locale }: Pick<Asking, 'services' | 'actor' | 'locale'>,
  text: string,
): Promise<Understanding> => {
  if (holdsReference(text)) {
    const plain = understand(text, { locale });
    if (isAboutReference(plain)) return plain;
  }
  const names = await ownNames(services, actor, 'open');
  const said = understand(text, { locale, names });
  if (said.understood === 'command') return said;
  const all = await ownNames(services, actor, 'all');
  return all.size > names.size ? understand(text, { locale, names: all }) : said;
};

const isAboutReference = (said: Understanding): boolean =>
  said.understood === 'command' &&
  'subject' in said.args &&
  said.args.subject !== undefined &&
  normaliseReference(said.args.subject) !== undefined;
