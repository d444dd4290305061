/**
 * The part of the Bot Connector protocol that the stand-in reads or writes. Everything else a bot sends is kept and passed
 * on unchanged.
 */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly attachments?: readonly Attachment[];
  readonly attachmentLayout?: string;
  readonly suggestedActions?: { readonly actions?: readonly CardAction[] };
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly [more: string]: unknown;
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly preview?: Attachment;
  readonly [more: string]: unknown;
}

interface CardAction {
  readonly type: string;
  readonly title?: string;
  readonly value?: unknown;
}

/** A JSON object whose content we don't interpret. */
export type Json = Readonly<Record<string, unknown>>;

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a value if it is an object, otherwise none: for reading what a bot sent without trusting it. */
export const fieldsOf = (value: unknown): Json => (isJson(value) ? value : {});

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The Adaptive Cards among an activity's attachments. */
export const cardsOf = (activity: Activity): readonly Json[] =>
  (activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === adaptiveCardType)
    .map((attachment) => fieldsOf(attachment.content));
