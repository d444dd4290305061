import { localTime } from '../../domain/base/meeting-time';
import { quietChoices } from '../../domain/overview/quiet-hours';
import { nudgeTopics } from '../../domain/rhythm/due-kinds';
import { formatTime } from '../../language/times';
import { dailyTimes, languageChoices } from '../../views/organisation/settings';
import type { CardDefinition } from '../definition';

/** A person's own settings. */
export const settingsCard: CardDefinition<'settings'> = {
  name: 'settings',
  bind: (view, { locale, say, texts }) => {
    const { settings } = texts.help;
    return {
      title: settings.title,
      ...(view.saved && { saved: `✓ ${settings.saved}` }),
      language: {
        label: settings.language,
        error: settings.languageError,
        value: view.language,
        choices: languageChoices.map((value) => ({ title: settings.choices[value], value })),
      },
      dailyAt: {
        label: settings.dailyAt,
        error: settings.dailyAtError,
        value: view.dailyAt,
        choices: dailyTimes.map((value) => ({
          title: say(settings.clock, { time: formatTime(localTime(value), locale) }),
          value,
        })),
      },
      muted: {
        label: settings.muted,
        value: view.muted.join(','),
        choices: nudgeTopics.map((value) => ({ title: settings.topics[value], value })),
      },
      quiet: {
        label: settings.quiet,
        error: settings.quietError,
        value: view.quiet,
        choices: quietChoices.map((value) => ({ title: settings.quietChoices[value], value })),
      },
      honest: settings.honest,
      line: settings.line,
    };
  },
  summary: (_view, texts) => texts.summaries.settings,
};
