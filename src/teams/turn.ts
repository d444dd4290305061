import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { AttachedFile } from '../app/organisation/attached-import';
import { sha256 } from '../domain/base/sha256';
import { type Utterance, utterance } from '../language/phrases';
import type { Locale } from '../language/texts';
import { writtenLanguage } from '../language/written-language';
import type { Place } from '../views/help';
import { withoutMark } from './edge/asked-privately';
import { isRecord } from './edge/json';
import { placeOf } from './edge/place';
import { writtenText } from './written';

/** An inbound activity as far as the bot is concerned, before anybody is identified. */
export interface Inbound {
  readonly what: What;
  readonly tenantId: string | undefined;
  readonly aadObjectId: string | undefined;
  readonly chat: Place;
  /** The language Teams is set to, if it says. */
  readonly locale: Locale | undefined;
  /** The language of what was written, if it shows. */
  readonly written: Locale | undefined;
}

/** What somebody did. Data from cards are ids and inputs, never rights. */
export type What =
  | { readonly kind: 'message'; readonly said: Utterance }
  /** A press (Action.Execute), or a card that refreshes itself. */
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Values;
      readonly automatic: boolean;
      /** The message the card is in. */
      readonly message: string | undefined;
    }
  /** A press of the older kind (Action.Submit) outside a dialog. */
  | { readonly kind: 'submitInChat'; readonly verb: string; readonly data: Values }
  | {
      readonly kind: 'openDialog' | 'submitDialog';
      readonly verb: string;
      readonly data: Values;
      readonly from: DialogOrigin | undefined;
    }
  /** Files attached in somebody's own chat. */
  | { readonly kind: 'files'; readonly files: readonly AttachedFile[] }
  | { readonly kind: 'compose'; readonly query: string }
  /** The app was added, according to one event or another. */
  | { readonly kind: 'installed' }
  /** The app is there, as before: nobody needs a welcome. */
  | { readonly kind: 'stillInstalled' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'otherInvoke' }
  | { readonly kind: 'other' };

/** The card a dialog was opened from. Teams names its message only at the opening, so the dialog carries it along. */
export interface DialogOrigin {
  /** The name of the card. */
  readonly onCard: string;
  /** The message it is in. */
  readonly onMessage: string;
}

/** Card data and inputs, as text. */
export type Values = Readonly<Record<string, string>>;

/** Only text, numbers and booleans; anything else in a forged card is dropped. */
const valuesOf = (data: unknown): Values => {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    Object.entries(withoutMark(data)).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, String(value)] as const]
        : [],
    ),
  );
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** People with Teams in a Nordic language would rather read Danish than English. */
const readsDanish = /^(?:da|nb|nn|no|sv|fo|kl)(?:[-_]|$)/i;

const localeIn = (locale: unknown): Locale | undefined => {
  if (typeof locale !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(locale)) return undefined;
  return readsDanish.test(locale) ? 'da' : 'en';
};

/** What the activity says, otherwise the client it came from: presses often leave it out. */
const localeOf = ({ locale, entities }: Activity): Locale | undefined => {
  const listed: readonly unknown[] = Array.isArray(entities) ? entities : [];
  const client = listed.find((one) => isRecord(one) && one.type === 'clientInfo');
  return localeIn(locale) ?? localeIn(isRecord(client) ? client.locale : undefined);
};

const invoke = (activity: Activity): What => {
  const value: unknown = activity.value;
  const data = isRecord(value) ? value.data : undefined;
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const action = isRecord(value) && isRecord(value.action) ? value.action : {};
      const automatic = isRecord(value) && value.trigger === 'automatic';
      return {
        kind: 'press',
        verb: textOf(action.verb) ?? '',
        data: valuesOf(action.data),
        automatic,
        message: activity.replyToId,
      };
    }
    case 'task/fetch':
    case 'task/submit': {
      const { onCard, onMessage = activity.replyToId, ...values } = valuesOf(data);
      const kind = activity.name === 'task/fetch' ? 'openDialog' : 'submitDialog';
      const from = onCard === undefined || onMessage === undefined ? undefined : { onCard, onMessage };
      return { kind, verb: values.verb ?? '', data: values, from };
    }
    case 'composeExtension/query': {
      const parameters =
        isRecord(value) && Array.isArray(value.parameters) ? (value.parameters as unknown[]) : [];
      const first = parameters.find((one) => isRecord(one) && one.name !== 'initialRun');
      return { kind: 'compose', query: (isRecord(first) ? textOf(first.value) : undefined) ?? '' };
    }
    default:
      return { kind: 'otherInvoke' };
  }
};

const installation = (action: string): What => {
  if (action.startsWith('remove')) return { kind: 'removed' };
  return { kind: action === 'add-upgrade' ? 'stillInstalled' : 'installed' };
};

/** In some places Teams reports a new app only by listing the bot among the new members. */
const addsBot = ({ membersAdded, recipient }: Activity): boolean => {
  const added: readonly unknown[] = Array.isArray(membersAdded) ? membersAdded : [];
  const own = textOf(recipient?.id);
  return own !== undefined && added.some((one) => isRecord(one) && one.id === own);
};

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/** Other attachments are cards, pictures and the text once more. */
const filesOf = ({ attachments }: Activity): readonly AttachedFile[] => {
  const listed: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
  return listed.flatMap((one) => {
    if (!isRecord(one) || one.contentType !== downloadInfo || !isRecord(one.content)) return [];
    return [{ name: textOf(one.name) ?? '', address: textOf(one.content.downloadUrl) ?? '' }];
  });
};

const whatOf = (activity: Activity): What => {
  switch (activity.type) {
    case 'message': {
      const values = valuesOf(activity.value);
      if (values.verb !== undefined) return { kind: 'submitInChat', verb: values.verb, data: values };
      const files = placeOf(activity) === 'personal' ? filesOf(activity) : [];
      return files.length > 0
        ? { kind: 'files', files }
        : { kind: 'message', said: utterance(writtenText(activity)) };
    }
    case 'invoke':
      return invoke(activity);
    case 'installationUpdate':
      return installation(textOf(activity.action) ?? '');
    case 'conversationUpdate':
      return addsBot(activity) ? { kind: 'installed' } : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
};

/** Reads an activity. Trusts none of it: the token has settled who the sender is, and rights come from the state. */
export const readActivity = (activity: Activity): Inbound => {
  const channelData: unknown = activity.channelData;
  const tenant = isRecord(channelData) && isRecord(channelData.tenant) ? channelData.tenant.id : undefined;
  const { conversation, from } = activity;
  const what = whatOf(activity);
  return {
    what,
    written: what.kind === 'message' ? writtenLanguage(what.said) : undefined,
    tenantId: (textOf(conversation?.tenantId) ?? textOf(tenant))?.toLowerCase(),
    aadObjectId: textOf(from?.aadObjectId)?.toLowerCase(),
    chat: placeOf(activity),
    locale: localeOf(activity),
  };
};

/**
 * The id that identifies a repeated request. A form has a key of its own, so that a repeated submit is the same request
 * under a new activity id; it is bound to the person, so that nobody can use another's.
 */
export const requestIdOf = (activity: Activity, personId: string, key: string | undefined): string => {
  const activityId = activity.id ?? randomUUID();
  const what = key ?? `${activity.conversation?.id ?? ''}|${activityId}`;
  return sha256(`${personId}|${what}`, 40);
};
