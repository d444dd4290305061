import type { Activity, Attachment } from 'botbuilder';
import { type FormSetting, renderCard, summaryOf } from '../../cards/render';
import type { Refusal } from '../../domain/base/result';
import { type Locale, refusalText } from '../../language/texts';
import type { View, ViewName } from '../../views/view';
import type { DialogOrigin } from '../turn';
import { selfRefreshOf } from './again';

const cardContentType = 'application/vnd.microsoft.card.adaptive';

/** Cards that a dialog renews instead of answering below: those that go on showing the same thing. */
const lasting: ReadonlySet<ViewName> = new Set([
  'filing',
  'minutes',
  'minutes-approval',
  'my-actions',
  'plan',
  'case-offers',
  'other-plans',
  'red-thread',
  'agenda',
  'case',
  'consent',
  'consent-side',
  'contact-log',
  'correct',
  'deadlines',
  'invitation',
  'live-meeting',
  'meeting',
  'meeting-list',
]);

/**
 * A view's card. `viewerId` is the reader's id in Teams (`29:…`), if the card is for nobody else. For somebody who has never
 * written it is not known yet; then the card is refreshed by hand.
 */
const cardOf = (view: View, locale: Locale, viewerId: string | undefined, form: FormSetting): object => {
  const again = selfRefreshOf(view);
  const card = renderCard(view, {
    locale,
    form,
    ...(again && {
      refresh: { verb: again.verb, ids: again.ids, userIds: viewerId === undefined ? [] : [viewerId] },
    }),
  });
  return lasting.has(view.name) ? marked(card, view.name) : card;
};

/** The card with its name on every button that opens a dialog: the card is renewed when the dialog is done. */
const marked = (card: object, name: ViewName): object =>
  JSON.parse(JSON.stringify(card), (key: string, value: unknown) =>
    key === 'data' && opensDialog(value) ? { ...value, onCard: name } : value,
  ) as object;

const opensDialog = (data: unknown): data is { readonly msteams: object } =>
  typeof data === 'object' && data !== null && 'msteams' in data;

export const attachmentOf = (card: object): Attachment => ({ contentType: cardContentType, content: card });

/** A view as a message in a chat. The line for notifications holds nothing confidential. */
export const messageOf = (view: View, locale: Locale, viewerId: string | undefined): Partial<Activity> => ({
  type: 'message',
  summary: summaryOf(view, locale),
  attachments: [attachmentOf(cardOf(view, locale, viewerId, formStyleInChat(view)))],
});

/** Short forms are filled in where they stand; longer ones open as a dialog (design § 5). */
const inlineFieldsAtMost = 3;

const formStyleInChat = (view: View): FormSetting =>
  view.name === 'form' && view.fields.length > inlineFieldsAtMost && !view.begun && view.refusal === undefined
    ? 'launch'
    : 'chat';

/** What is wrong with what was filled in on a card. The card then stays, so that nothing is lost; this is said beside it. */
export const saidBeside = (view: View): Refusal | undefined =>
  view.name === 'notice' && view.message.kind === 'refusal' && view.message.refusal.field !== undefined
    ? view.message.refusal
    : undefined;

/** The answer to a press: the card as it now stands, in place of the one pressed. */
export const pressedBody = (view: View, locale: Locale, viewerId: string | undefined): object => {
  const refusal = saidBeside(view);
  if (refusal !== undefined) return sayBody(refusalText(refusal, locale));
  const card = cardOf(view, locale, viewerId, formStyleInChat(view));
  return { statusCode: 200, type: cardContentType, value: card };
};

/** A sentence beside a card that stays as it is. */
export const sayBody = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});

/** The card that a dialog goes on to renew, where a message shows one that lasts. */
export const originOf = (view: View, message: string | undefined): DialogOrigin | undefined =>
  message !== undefined && lasting.has(view.name) ? { onCard: view.name, onMessage: message } : undefined;

/** A dialog with a form, which remembers the card it was opened from, or with what is to be said instead. */
export const dialogBody = (
  view: View,
  locale: Locale,
  title: string,
  from: DialogOrigin | undefined,
): object => {
  const shown = view.name === 'form' ? { ...view, ids: { ...view.ids, ...from } } : view;
  return {
    task: {
      type: 'continue',
      value: {
        title,
        width: 'medium',
        height: 'medium',
        card: attachmentOf(cardOf(shown, locale, undefined, 'dialog')),
      },
    },
  };
};
