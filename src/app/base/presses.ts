import type { ActionLink } from '../../views/verbs';

/** What can be pressed, in its order, each with whether it is offered now. */
export const offered = (
  offers: readonly (readonly [isOffered: boolean, link: ActionLink])[],
): readonly ActionLink[] => offers.flatMap(([isOffered, link]) => (isOffered ? [link] : []));
