import { z } from 'zod';
import { type NamedWish, namedWish } from '../../views/named-wish';
import type { ModelTally } from '../../views/organisation/operations';
import type { Services } from '../base/services';
import { countModelUse } from './model-use';

const schema: Readonly<Record<string, unknown>> = z.toJSONSchema(namedWish);

/** Longer than any answer in the schema. */
const answerAtMost = 500;

/**
 * What the language model says a masked sentence is about; undefined if it says nothing usable: `read` has the last word.
 * The use is counted before the sentence leaves, as reading is recorded before it is shown, and only counted. Without a
 * sentence, there was nothing in it known to be harmless.
 */
export const askedOfModel = async <Value>(
  services: Services,
  tenantId: string,
  { sentence, instructions }: { readonly sentence: string | undefined; readonly instructions: string },
  read: (named: NamedWish) => Value | undefined,
): Promise<Value | undefined> => {
  const count = (what: ModelTally): Promise<boolean> => countModelUse(services, tenantId, what);
  if (sentence === undefined) {
    await count('heldBack');
    return undefined;
  }
  const ask = services.languageModel?.free();
  if (ask === undefined) {
    await count('resting');
    return undefined;
  }
  if (!(await count('left'))) return undefined;
  const reply = await ask({ sentence, instructions, schema });
  const { came, value } =
    reply.came === 'answer' ? judged(reply.text, read) : { came: reply.came, value: undefined };
  await count(came);
  return value;
};

const judged = <Value>(
  text: string,
  read: (named: NamedWish) => Value | undefined,
): { readonly came: 'helped' | 'nothing' | 'odd'; readonly value?: Value | undefined } => {
  const named = text.length > answerAtMost ? undefined : namedIn(text);
  if (named === undefined) return { came: 'odd' };
  if (named.intent === 'NONE') return { came: 'nothing' };
  const value = read(named);
  return value === undefined ? { came: 'odd' } : { came: 'helped', value };
};

const namedIn = (text: string): NamedWish | undefined => {
  try {
    return namedWish.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};
