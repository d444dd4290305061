import { type Locale, type Texts, textsFor } from '../language/texts';
import type { FormView } from '../views/form';
import { repeatsWith } from '../views/forms/all';
import type { Verb } from '../views/verbs';
import { anyView, type View } from '../views/view';
import { fitted, pressOf } from './actions';
import type { AdaptiveCard, CardAction } from './adaptive-card';
import { definitionOf } from './definitions';
import { languageFor } from './language';
import { nextFirst, wayOnFirst, withOneNext } from './next-step';
import { expand } from './template';
import { toldApart } from './told-apart';

export type FormSetting = 'dialog' | 'chat' | 'launch';

export interface RenderOptions {
  readonly locale: Locale;
  /** Where a form stands: a dialog submits, a card in the chat executes, `launch` only opens the dialog. */
  readonly form?: FormSetting;
  /** Teams asks for the card again, for these people, when they see it (at most 60; none: by hand only). */
  readonly refresh?: {
    readonly verb: Verb;
    readonly ids: Readonly<Record<string, string>>;
    readonly userIds: readonly string[];
  };
}

/**
 * The Adaptive Card (1.5) of a view. Throws if the view holds something its schema does not know: nothing is shown by
 * accident.
 */
export const renderCard = (view: View, options: RenderOptions): AdaptiveCard => {
  const { locale, refresh } = options;
  const texts = textsFor(locale);
  const definition = definitionOf(view.name);
  const model = placed(anyView.parse(view), options.form);
  const { body, asks } = withOneNext(
    expand(view.name, definition.bind(model, languageFor(locale), options.form === 'dialog')),
  );
  const actions = actionsOf(model, texts, options.form ?? 'chat', asks);
  return toldApart({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: locale,
    fallbackText: definition.summary(model, texts),
    body,
    ...(actions.length > 0 && { actions }),
    ...(refresh && {
      refresh: {
        action: pressOf({ verb: refresh.verb, ids: refresh.ids, as: 'execute' }, texts),
        userIds: refresh.userIds,
      },
    }),
    ...(definition.wide && { msteams: { width: 'Full' } }),
  });
};

/** One line for a notification or a chat list, which others may see: no family, no name, no content. */
export const summaryOf = (view: View, locale: Locale): string =>
  definitionOf(view.name).summary(view, textsFor(locale));

/** A form that opens elsewhere shows what it is for, not its fields. */
const placed = (view: View, setting: FormSetting | undefined): View =>
  setting === 'launch' && view.name === 'form' ? { ...view, fields: [] } : view;

const actionsOf = (
  view: View,
  texts: Texts,
  form: FormSetting,
  isAskedAbove: boolean,
): readonly CardAction[] => {
  if (view.name === 'form') {
    if (form === 'dialog') return [submitOf(view, texts, form), ...andAnother(view, texts)];
    return [submitOf(view, texts, form), ...(view.links ?? []).map((link) => pressOf(link, texts))];
  }
  const own =
    'actions' in view ? nextFirst(view.actions, isAskedAbove).map((action) => pressOf(action, texts)) : [];
  const links = definitionOf(view.name).links?.(view, texts) ?? [];
  return fitted(own.length > 0 || isAskedAbove ? [...own, ...links] : wayOnFirst(links));
};

/** Saves, and asks for the next one. */
const andAnother = ({ form, ids }: FormView, texts: Texts): readonly CardAction[] =>
  repeatsWith(form, ids) === undefined
    ? []
    : [
        {
          type: 'Action.Submit',
          title: texts.words.saveAndAnother,
          data: { ...ids, another: 'yes', verb: form },
        },
      ];

const submitOf = ({ form, ids }: FormView, texts: Texts, setting: FormSetting): CardAction => {
  if (setting === 'launch') return pressOf({ verb: form, ids, as: 'dialog', style: 'positive' }, texts);
  const title = texts.forms[form].submit;
  return setting === 'dialog'
    ? { type: 'Action.Submit', title, style: 'positive', data: { ...ids, verb: form } }
    : { type: 'Action.Execute', title, style: 'positive', verb: form, data: { ...ids } };
};
