import type { Texts } from '../language/texts';
import type { ViewName, ViewOf } from '../views/view';
import type { CardAction } from './adaptive-card';
import type { Language } from './language';

/** What a template is bound to: finished texts, and finished presses for its rows. */
export type Bound = Readonly<Record<string, unknown>>;

/** How a view becomes a card. Its layout is `cards/<name>.json`. */
export interface CardDefinition<Name extends ViewName> {
  readonly name: Name;
  /**
   * Everything the template shows. What may be missing is left out, never null or empty. `inDialog`: a dialog
   * has its own title, and no chat beside it.
   */
  readonly bind: (view: ViewOf<Name>, language: Language, inDialog: boolean) => Bound;
  /** One line for the notification: nothing confidential. */
  readonly summary: (view: ViewOf<Name>, texts: Texts) => string;
  /** Presses besides those of the view, shown after them. */
  readonly links?: (view: ViewOf<Name>, texts: Texts) => readonly CardAction[];
  /** Uses the whole width of the chat: for lists. */
  readonly wide?: true;
}
