import { z } from 'zod';
import type { SettingsView } from '../app/views/help';
import type { CardDefinition } from './definition';
import { link, modelOf, oneOf } from './model';

type Choice = SettingsView['language'];

const choices: readonly Choice[] = ['follow', 'da', 'en'];

/** A person's own settings. */
export const settingsCard: CardDefinition<'settings'> = {
  name: 'settings',
  model: modelOf<SettingsView>({
    name: z.literal('settings'),
    language: oneOf<Choice>({ follow: true, da: true, en: true }),
    saved: z.boolean(),
    actions: z.array(link),
  }),
  bind: (view, { texts }) => {
    const { settings } = texts.help;
    return {
      title: settings.title,
      ...(view.saved && { saved: `✓ ${settings.saved}` }),
      language: {
        label: settings.language,
        error: settings.languageError,
        value: view.language,
        choices: choices.map((value) => ({ title: settings.choices[value], value })),
      },
    };
  },
  summary: (_view, texts) => texts.summaries.settings,
};
