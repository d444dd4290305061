/** JSON in the form of Adaptive Cards 1.5; the tests check its elements against the schema. */
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  /** Shown by a client that can't show the card, and in notifications. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: { readonly action: CardAction; readonly userIds: readonly string[] };
  readonly msteams?: { readonly width: 'Full' };
}

export type CardAction = ExecuteAction | SubmitAction | OpenUrlAction;

interface ActionBase {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  /** `secondary`: in the "…" menu. */
  readonly mode?: 'secondary';
  /** Read aloud: the title with what it is about, if others on the card have the same title. */
  readonly tooltip?: string;
}

export interface ExecuteAction extends ActionBase {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  /** `none`: works whatever the card's fields hold. */
  readonly associatedInputs?: 'none';
}

export interface SubmitAction extends ActionBase {
  readonly type: 'Action.Submit';
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs?: 'none';
}

export interface OpenUrlAction extends ActionBase {
  readonly type: 'Action.OpenUrl';
  readonly url: string;
}
