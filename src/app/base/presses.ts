import type { ActionLink, Verb } from '../../views/verbs';

/** The presses offered now, in this order. */
export const offered = (
  offers: readonly (readonly [isOffered: boolean, link: ActionLink])[],
): readonly ActionLink[] => offers.flatMap(([isOffered, link]) => (isOffered ? [link] : []));

type Ids = Readonly<Record<string, string>>;

/** Presses about one thing: all carry its ids, and some carry `more`. */
export const pressesAbout = (ids: Ids) => {
  const press =
    (as: ActionLink['as']) =>
    (verb: Verb, more: Ids = {}): ActionLink => ({ verb, as, ids: { ...ids, ...more } });
  return { execute: press('execute'), dialog: press('dialog') };
};
