import {
  muteTopics,
  type Preferences,
  savePreferences,
  showSettings,
  unmuteTopics,
} from '../../app/organisation/preferences';
import { ok, type Result, refuse } from '../../domain/base/result';
import { quietChoices } from '../../domain/overview/quiet-hours';
import { nudgeTopics } from '../../domain/rhythm/due-kinds';
import { parseNudgeTopics } from '../../language/nudge-topics';
import type { CommandOf } from '../../language/phrases';
import { parseClock } from '../../language/when';
import { dailyTimes, languageChoices } from '../../views/organisation/settings';
import type { View } from '../../views/view';
import type { Values } from '../turn';
import { press } from './base/press';
import type { Asking, Routes } from './base/route';

const oneOf = <Word extends string>(field: string, words: readonly Word[], data: Values): Result<Word> => {
  const word = words.find((one) => one === data[field]);
  if (word !== undefined) return ok(word);
  return refuse(data[field] ? 'ChoiceUnknown' : 'FieldMissing', { field });
};

/** What the card was filled in with. If nothing is muted it sends nothing about it. */
const chosenOn = (data: Values): Result<Partial<Preferences>> => {
  const language = oneOf('language', languageChoices, data);
  if (!language.ok) return language;
  if (data.dailyAt === undefined) return ok({ language: language.value });
  const dailyAt = oneOf('dailyAt', dailyTimes, data);
  if (!dailyAt.ok) return dailyAt;
  // A card from before this choice existed sends nothing about it.
  const quiet = data.quiet === undefined ? ok(undefined) : oneOf('quiet', quietChoices, data);
  if (!quiet.ok) return quiet;
  const chosen = (data.muted ?? '').split(',').filter((one) => one !== '');
  const muted = nudgeTopics.filter((topic) => chosen.includes(topic));
  return muted.length === new Set(chosen).size
    ? ok({
        language: language.value,
        dailyAt: dailyAt.value,
        muted,
        ...(quiet.value !== undefined && { quiet: quiet.value }),
      })
    : refuse('ChoiceUnknown', { field: 'muted' });
};

/** One choice by typing. What can't be chosen is refused with the way to the card that shows what can. */
const chosenByTyping = async (
  { services, actor }: Asking,
  { language, at, mute, unmute, quiet }: CommandOf<'settings'>['args'],
): Promise<Result<View>> => {
  if (language !== undefined) return ok(await savePreferences(services, actor, { language }));
  if (at !== undefined) {
    const dailyAt = dailyTimes.find((time) => time === parseClock(at));
    return dailyAt === undefined
      ? refuse('SettingUnknown')
      : ok(await savePreferences(services, actor, { dailyAt }));
  }
  if (quiet !== undefined) return ok(await savePreferences(services, actor, { quiet }));
  if (mute === undefined && unmute === undefined) return ok(await showSettings(services, actor));
  const topics = parseNudgeTopics(mute ?? unmute ?? '');
  if (topics === undefined) return refuse('SettingUnknown');
  const change = mute === undefined ? unmuteTopics : muteTopics;
  return ok(await change(services, actor, topics));
};

export const settingsRoutes = {
  presses: {
    'settings.save': async ({ services, actor }, data) => {
      const chosen = chosenOn(data);
      return chosen.ok ? ok(await savePreferences(services, actor, chosen.value)) : chosen;
    },
    'settings.show': press(showSettings),
  },
  lines: { settings: (asking, { args }) => chosenByTyping(asking, args) },
} satisfies Routes;
