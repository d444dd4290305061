import type { NudgeTopic } from '../domain/rhythm/nudges';
import type { ActionLink } from './verbs';

/** What the bot writes in; `follow`: the language that Teams is set to. */
export const languageChoices = ['follow', 'da', 'en'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** D2: when the daily word may come, in Danish local time. The round is made before the first of them. */
export const dailyTimes = ['07:00', '08:00', '10:00', '13:00', '15:00'] as const;
export type DailyTime = (typeof dailyTimes)[number];

/** A person's own choices. */
export interface SettingsView {
  readonly name: 'settings';
  readonly language: LanguageChoice;
  readonly dailyAt: DailyTime;
  readonly muted: readonly NudgeTopic[];
  readonly saved: boolean;
  readonly actions: readonly ActionLink[];
}
