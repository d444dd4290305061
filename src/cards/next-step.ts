import type { ActionLink } from '../views/verbs';
import type { CardAction, CardElement } from './adaptive-card';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isColoured = ({ type, style }: Json): boolean =>
  typeof type === 'string' && type.startsWith('Action.') && style === 'positive';

/**
 * The elements of a card, with at most one coloured press: the first that asks for something, where people look first.
 * `asks`: whether there is one; then nothing below it is the next step. What is folded away asks for nothing yet.
 */
export const withOneNext = (
  body: readonly CardElement[],
): { readonly body: readonly CardElement[]; readonly asks: boolean } => {
  let asks = false;
  const visit = (node: unknown, isInSight: boolean): unknown => {
    if (Array.isArray(node)) return node.map((one) => visit(one, isInSight));
    if (!isJson(node)) return node;
    if (isColoured(node)) {
      const isNext = isInSight && !asks;
      asks ||= isNext;
      const { style: _, ...plain } = node;
      return isNext ? node : plain;
    }
    const shows = isInSight && node.isVisible !== false;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value, shows)]));
  };
  return { body: visit(body, true) as readonly CardElement[], asks };
};

/**
 * If the only thing left is to go elsewhere, to a colleague or a file, that is the next step. Among other choices, none is.
 */
export const wayOnFirst = ([first, ...others]: readonly CardAction[]): readonly CardAction[] => {
  if (first === undefined) return [];
  return [first.type === 'Action.OpenUrl' ? { ...first, style: 'positive' } : first, ...others];
};

const uncoloured = ({ style, ...action }: ActionLink): ActionLink =>
  style === 'destructive' ? { ...action, style } : action;

/**
 * The next step is the first button, and only it is coloured, unless something above already asks (`isAskedAbove`). What
 * takes something away is never the next step by itself.
 */
export const nextFirst = (actions: readonly ActionLink[], isAskedAbove: boolean): readonly ActionLink[] => {
  const next =
    actions.find(({ style }) => style === 'positive') ?? actions.find(({ style }) => style === undefined);
  if (next === undefined) return actions;
  const others = actions.filter((action) => action !== next).map(uncoloured);
  return [isAskedAbove ? uncoloured(next) : { ...next, style: 'positive' }, ...others];
};
