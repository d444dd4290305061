import { z } from 'zod';
import { quietChoices } from '../../domain/overview/quiet-hours';
import { nudgeTopics } from '../../domain/rhythm/due-kinds';
import { type ViewType, view } from '../schema';
import { link } from '../verbs';

/** The language the bot writes; `follow`: the one Teams is set to. */
export const languageChoices = ['follow', 'da', 'en'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** D2: when the daily word may come, in Danish local time. The round runs before the first of them. */
export const dailyTimes = ['07:00', '08:00', '10:00', '13:00', '15:00'] as const;
export type DailyTime = (typeof dailyTimes)[number];

/** A person's own choices. */
export const settingsView = view('settings', {
  language: z.enum(languageChoices),
  dailyAt: z.enum(dailyTimes),
  muted: z.array(z.enum(nudgeTopics)),
  /** D2: whether the bot writes unasked outside working hours. */
  quiet: z.enum(quietChoices),
  saved: z.boolean(),
  actions: z.array(link),
});
export type SettingsView = ViewType<typeof settingsView>;
