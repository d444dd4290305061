import { type Attachment, adaptiveCardType, fieldsOf, isJson, type Json, listOf, textOf } from './activity';
import type { BotAnswer } from './bot-link';

/** A form the bot asked Teams to show. */
export interface DialogContent {
  readonly title: string;
  readonly card: Json;
  /** `small`, `medium`, `large` or pixels; Teams decides if left out. */
  readonly width?: string | number;
  readonly height?: string | number;
}

/** How the bot answered a press. */
export type Reading =
  | { readonly answer: 'card'; readonly card: Json }
  /** A short text shown for a moment. */
  | { readonly answer: 'notice'; readonly text: string }
  | { readonly answer: 'dialog'; readonly dialog: DialogContent }
  /** Accepted; whatever follows comes as messages. */
  | { readonly answer: 'done' }
  | Failure;

/** Teams would show its own "something went wrong". `text` is the bot's, if it gave one. */
export interface Failure {
  readonly answer: 'failed';
  /** 0 if there was no answer, or one that Teams does not understand. */
  readonly status: number;
  readonly text?: string;
}

/** One hit of the message extension. */
export interface Finding {
  readonly title: string;
  readonly subtitle: string;
  readonly attachment: Attachment;
  /** What to ask the bot with when it is picked; left out if the attachment itself is meant. */
  readonly tap?: unknown;
}

export type SearchReading =
  | { readonly answer: 'found'; readonly findings: readonly Finding[] }
  | { readonly answer: 'notice'; readonly text: string }
  | Failure;

/** Reads the answer to `adaptiveCard/action`. What Teams can't read counts as a failure, as it does there. */
export const readExecute = ({ status, body }: BotAnswer): Reading => {
  const { statusCode, type, value } = fieldsOf(body);
  if (status !== 200) return { answer: 'failed', status };
  if (typeof statusCode !== 'number') return { answer: 'failed', status: 0 };
  if (statusCode >= 400 || type === 'application/vnd.microsoft.error') {
    const text = textOf(fieldsOf(value).message);
    return { answer: 'failed', status: statusCode, ...(text ? { text } : {}) };
  }
  if (type === adaptiveCardType && isJson(value)) return { answer: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message') {
    return typeof value === 'string' && value !== '' ? { answer: 'notice', text: value } : { answer: 'done' };
  }
  return { answer: 'failed', status: 0 };
};

/** Reads the answer to `task/fetch` and `task/submit`; an empty one closes the dialog. */
export const readDialog = ({ status, body }: BotAnswer): Reading => {
  if (status !== 200) return { answer: 'failed', status };
  const task = fieldsOf(body).task;
  if (task === undefined || task === null) return { answer: 'done' };
  const { type, value } = fieldsOf(task);
  if (type === 'message') {
    return typeof value === 'string' && value !== '' ? { answer: 'notice', text: value } : { answer: 'done' };
  }
  const info = fieldsOf(value);
  const attachment = fieldsOf(info.card);
  if (type !== 'continue' || attachment.contentType !== adaptiveCardType || !isJson(attachment.content)) {
    return { answer: 'failed', status: 0 };
  }
  const size = (name: string): { [name]?: string | number } => {
    const given = info[name];
    return typeof given === 'string' || typeof given === 'number' ? { [name]: given } : {};
  };
  return {
    answer: 'dialog',
    dialog: {
      title: textOf(info.title) ?? '',
      card: attachment.content,
      ...size('width'),
      ...size('height'),
    },
  };
};

/** Reads the answer to `composeExtension/query`. */
export const readSearch = ({ status, body }: BotAnswer): SearchReading => {
  if (status !== 200) return { answer: 'failed', status };
  const { type, text, attachments } = fieldsOf(fieldsOf(body).composeExtension);
  if (type === 'message') return { answer: 'notice', text: textOf(text) ?? '' };
  if (type !== 'result') return { answer: 'failed', status: 0 };
  return { answer: 'found', findings: listOf(attachments).flatMap(asAttachment).map(asFinding) };
};

/** Reads the answer to `composeExtension/selectItem`: the attachment to put into the message. */
export const readPick = ({ status, body }: BotAnswer): Attachment | Failure => {
  if (status !== 200) return { answer: 'failed', status };
  const [attachment] = listOf(fieldsOf(fieldsOf(body).composeExtension).attachments).flatMap(asAttachment);
  return attachment ? withoutPreview(attachment) : { answer: 'failed', status: 0 };
};

const asAttachment = (value: unknown): readonly Attachment[] => {
  const fields = fieldsOf(value);
  const contentType = textOf(fields.contentType);
  return contentType === undefined ? [] : [{ ...fields, contentType } as Attachment];
};

const asFinding = (attachment: Attachment): Finding => {
  const shown = fieldsOf((attachment.preview ?? attachment).content);
  const tap = fieldsOf(shown.tap);
  const title = textOf(shown.title) ?? '';
  const subtitle = textOf(shown.subtitle) ?? textOf(shown.text) ?? '';
  return {
    title,
    subtitle,
    attachment: withoutPreview(attachment),
    ...(tap.type === 'invoke' ? { tap: tap.value } : {}),
  };
};

const withoutPreview = ({ preview: _preview, ...attachment }: Attachment): Attachment =>
  attachment as Attachment;

/** How the bot took a plain message: the answer holds nothing to read. */
export const readMessage = ({ status }: BotAnswer): Reading =>
  status >= 200 && status < 300 ? { answer: 'done' } : { answer: 'failed', status };
