import type { CalendarDate } from '../../domain/base/calendar';
import type { Rule } from '../../domain/base/recurrence';
import type { FormName } from '../../views/forms/all';
import type { RoundName } from '../../views/rhythm/rounds';
import type { ActionLink } from '../../views/verbs';
import type { View, ViewName, ViewOf } from '../../views/view';
import type { Notice } from '../telling/notices';
import type { Form } from './forms';
import type { Actor, Services } from './services';

/** What a notice says when it is sent. Undefined when there is nothing left to say. */
type Said<Kind extends Notice['kind']> = (
  services: Services,
  actor: Actor,
  notice: Extract<Notice, { readonly kind: Kind }>,
) => Promise<View | undefined>;

/** A daily round: when, and what it does in a tenant. `last`: the day of the round before. Must be safe to repeat. */
export interface DailyJob {
  readonly rule: Rule;
  run(
    services: Services,
    tenantId: string,
    days: { readonly day: CalendarDate; readonly last: CalendarDate },
  ): Promise<void>;
}

/** The press that makes a view again, from the state and the rights of the moment at which it is made. */
export interface Refresh<Shown extends View> extends Required<Pick<ActionLink, 'verb'>> {
  /** Undefined where this one can't be made again. */
  readonly ids: (view: Shown) => NonNullable<ActionLink['ids']> | undefined;
  /**
   * A card that somebody looks at refreshes itself: always, or unless it says what was just done, since a refresh
   * would take that away unread. Left out, it stays as it is until what it shows changes.
   */
  readonly looksAgain?: 'always' | 'unlessSaid';
  /** The result is another view: it replaces a momentary answer, but is not the same card. */
  readonly becomesAnother?: true;
}

/** What a capability brings, with the names of all of it. */
export interface Capability<
  Name extends FormName = never,
  Kind extends Notice['kind'] = never,
  Round extends RoundName = never,
  Shown extends ViewName = never,
> {
  readonly forms: readonly Form<Name>[];
  readonly notices: { readonly [K in Kind]: Said<K> };
  readonly jobs: { readonly [R in Round]: DailyJob };
  /** `never`: a view that can't be made again from ids, such as one that says what was typed, or a momentary answer. */
  readonly refresh: { readonly [V in Shown]: Refresh<ViewOf<V>> | 'never' };
}

/**
 * What a capability brings: forms to fill in, notices that somebody is sent, daily jobs, and how its views are made again.
 * Its line in `app/capabilities.ts` registers all of it; what nobody brings does not compile there.
 */
export const capability = <
  Name extends FormName = never,
  Kind extends Notice['kind'] = never,
  Round extends RoundName = never,
  Shown extends ViewName = never,
>(
  brought: Partial<Capability<Name, Kind, Round, Shown>>,
): Capability<Name, Kind, Round, Shown> =>
  ({ forms: [], notices: {}, jobs: {}, refresh: {}, ...brought }) as Capability<Name, Kind, Round, Shown>;

/** Which rows of a list begin at a page, for the ids of a view. */
export const pageIds = (from: number | undefined): Readonly<Record<string, string>> =>
  from ? { from: String(from) } : {};
