import type { FormName } from '../views/form';
import type { Route } from './routes/route';

/** What a turn was about, for the log: a code, and never what was written. */
type RouteName = Route['name'] | `form.${FormName}` | 'compose';

class RouteFailure extends Error {
  override readonly name = 'RouteFailure';
  constructor(
    readonly route: RouteName,
    override readonly cause: unknown,
  ) {
    super('a route failed', { cause });
  }
}

/** Does the work of a route; what it throws then tells the route. */
export const along = async <Value>(route: RouteName, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RouteFailure ? error : new RouteFailure(route, error);
  }
};

/** What went wrong, and along which route, if one was found. */
export const failureOf = (error: unknown): { readonly error: unknown; readonly route?: RouteName } =>
  error instanceof RouteFailure ? { error: error.cause, route: error.route } : { error };
