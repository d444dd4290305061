import type { Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CaseAction } from '../../domain/case/rights';
import type { FormView } from '../../views/form';
import type { FormName } from '../../views/forms/all';
import type { View } from '../../views/view';
import type { Actor, Services } from './services';

/** What a form was filled in with: field id → text. Dates as `YYYY-MM-DD`, choices and toggles by their value. */
export type FormValues = Readonly<Record<string, string>>;

/** Ids that a form is about. `reference` is blank for forms that are about no case. */
export interface FormIds {
  readonly reference: CaseReference;
  readonly [id: string]: string | undefined;
}

/** How many rows of a long list were shown before, as a press or a form says it. */
export const pageIn = (from: string | undefined): number =>
  // No list has a million rows; a forged number counts as none.
  from !== undefined && /^\d{1,6}$/.test(from) ? Number(from) : 0;

/**
 * A form, defined once: the dialog, the chat card and the one-line form are made from it. `right` is what a person must be
 * allowed to do with the case to open it; `submit` checks again, since a card can be old or forged. The `ids` from `open`
 * say more precisely what the form was opened for.
 */
export interface Form<Name extends FormName = FormName> {
  readonly name: Name;
  readonly right?: CaseAction;
  open(
    services: Services,
    actor: Actor,
    ids: FormIds,
  ): Promise<Result<Pick<FormView, 'about' | 'fields' | 'proposal'> & { readonly ids?: FormView['ids'] }>>;
  submit(services: Services, actor: Actor, ids: FormIds, values: FormValues): Promise<Result<View>>;
}
