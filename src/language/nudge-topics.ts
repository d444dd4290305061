import { fold } from '../domain/base/matching';
import { type NudgeTopic, nudgeTopics } from '../domain/rhythm/due-kinds';
import { type Locale, textsFor } from './texts';

const locales: readonly Locale[] = ['da', 'en'];

const named = (typed: string): NudgeTopic | undefined =>
  nudgeTopics.find((topic) =>
    locales.some((locale) => {
      const { topics, typedTopics } = textsFor(locale).help.settings;
      return [topics[topic], ...typedTopics[topic]].some((name) => fold(name) === fold(typed));
    }),
  );

/**
 * The kinds of reminder somebody named, in either language: "kontakt og møder". A name containing "og" is tried whole first.
 * Undefined if one of them is not a kind of reminder.
 */
export const parseNudgeTopics = (typed: string): readonly NudgeTopic[] | undefined => {
  const whole = named(typed.trim());
  if (whole !== undefined) return [whole];
  const parts = typed.split(/\s*,\s*|\s+(?:og|and)\s+/).filter((part) => part.trim() !== '');
  const found = parts.map((part) => named(part.trim()));
  return parts.length > 0 && found.every((topic) => topic !== undefined) ? found : undefined;
};
