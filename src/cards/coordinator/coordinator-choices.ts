import { pressOf } from '../actions';
import type { CardDefinition } from '../definition';

/** Several families match; only those the asker may see. */
export const coordinatorChoicesCard: CardDefinition<'coordinator-choices'> = {
  name: 'coordinator-choices',
  bind: (view, { texts, typed }) => {
    const { choices } = texts.coordinator;
    return {
      eyebrow: choices.eyebrow,
      title: choices.title,
      choices: view.choices.map(({ alias, reference, press }) => ({
        alias: typed(alias),
        reference: typed(reference),
        press: pressOf(press, texts, alias),
      })),
      ...(view.more && { more: choices.more }),
    };
  },
  summary: (_view, texts) => texts.summaries.coordinatorChoices,
  links: (view, texts) => [pressOf(view.noneOfThese, texts)],
};
