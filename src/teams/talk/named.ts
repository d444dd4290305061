import { municipalityOf } from '../../app/organisation/directory';
import { askedOfModel } from '../../app/talk/asked-model';
import { areNames } from '../../app/talk/names-known';
import { type Heard, isOfWork } from '../../language/talk/heard';
import { modelInstructions } from '../../language/talk/instructions';
import { harmlessIn, masked, narrowed } from '../../language/talk/masking';
import { type NamedWish, namedWish } from '../../views/named-wish';
import type { Wish } from '../../views/talk';
import type { Asking } from '../routes/base/route';
import type { Values } from '../turn';

/** What a language model says a sentence is about. */
export interface Named {
  readonly wish: Wish;
  /** The sentence with what belongs to that. */
  readonly heard: Heard;
  /** Likeness puts it first as well: two say it independently. */
  readonly agreed: boolean;
  /** The data of a press, to hear it the same way again. */
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Asks the municipality's language model, if there is one, about a sentence that grammar and likeness are not sure of.
 * Undefined if there is none, or it says nothing usable; then everything is as without it.
 */
export const namedByModel = async (
  { services, actor }: Asking,
  heard: Heard,
  { calm }: { readonly calm: boolean },
): Promise<Named | undefined> => {
  if (services.languageModel === undefined) return undefined;
  const { settings } = await municipalityOf(services, actor.tenantId);
  const worries = settings.languageModel.mayLookForWorry;
  if (!calm && !worries) return undefined;
  // Small talk is nobody's business.
  if (heard.clear === undefined && heard.maybe.length === 0 && !isOfWork(heard)) return undefined;
  const sentence = masked(heard, await areNames(services, actor, harmlessIn(heard)), { worries });
  const instructions = modelInstructions({ worries });
  return askedOfModel(services, actor.tenantId, { sentence, instructions }, (named) => {
    const { intent: wish } = named;
    if (wish === 'NONE' || wish === heard.clear || (wish === 'concern' && !worries)) return undefined;
    const so = narrowed(heard, named);
    return so && { wish, heard: so, agreed: heard.maybe[0] === wish, ids: idsOf(named) };
  });
};

const none: Omit<NamedWish, 'intent'> = {
  family: 'NONE',
  person: 'NONE',
  department: 'NONE',
  day: 'NONE',
  until: 'NONE',
  time: 'NONE',
};

/** The placeholders that belong to it, as ids of a press. */
const idsOf = ({ intent: _, ...slots }: NamedWish): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(slots).filter(([, place]) => place !== 'NONE'));

/** A sentence heard the way a press says; unchanged if the press says nothing, or nothing that is in it. */
export const heardAs = (heard: Heard, intent: Wish, data: Values): Heard => {
  const said = Object.entries(data).filter(([name]) => name in none);
  const named = namedWish.safeParse({ ...none, intent, ...Object.fromEntries(said) });
  return (named.success ? narrowed(heard, named.data) : undefined) ?? heard;
};
