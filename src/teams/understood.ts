import { ownNames } from '../app/case/find-case';
import { type Understanding, understand } from '../language/phrases';
import type { Asking } from './routes/route';

/**
 * What somebody means by a line. A name of one of their own families is a name, whatever words it is made of; of what other
 * families are called nothing is known here, so that every line costs the same (C7).
 */
export const understoodFrom = async (
  { services, actor, locale }: Pick<Asking, 'services' | 'actor' | 'locale'>,
  text: string,
): Promise<Understanding> => understand(text, { locale, names: await ownNames(services, actor) });
