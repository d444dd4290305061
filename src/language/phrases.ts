import { normaliseReference } from '../domain/base/matching';
import { type Fit, fitting, phrasesOf } from './phrases/book';
import { alarmIn, concernIn } from './phrases/concern';
import { withoutCourtesies } from './phrases/courtesy';
import type { Arguments, Intent, Language } from './phrases/intents';
import { wordsOf } from './phrases/match';
import { type Message, readMessage } from './phrases/message';
import { fittingNearly, suggest, surelyMeant } from './phrases/near';

/** A phrase that was understood. Narrow on `intent` to get its arguments. */
export type Command = { [I in Intent]: CommandOf<I> }[Intent];

export interface CommandOf<I extends Intent> {
  readonly understood: 'command';
  readonly intent: I;
  readonly args: Arguments[I];
  /**
   * What followed in the same message as `; label: value` or on lines of its own. Labels are folded
   * (`overtaget af`), values are as typed, without quotes around them.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** The language of the phrase; where it is the same in both, the reader's. */
  readonly language: Language;
}

/** What a message means to the bot. `nearly`: phrases to type instead ("Mente du …?"), at most three. */
export type Understanding =
  | Command
  | { readonly understood: 'nearly'; readonly suggestions: readonly string[] }
  | { readonly understood: 'nothing' };

/**
 * Reads a message. The whole of it must be a phrase, in either language, apart from courtesies and the bot's
 * name; a misspelled one is understood when only one thing can be meant. Whatever is no command and hints at a
 * concern for a child gets the route for concern reports (S7). Never throws; takes time in proportion to the
 * length of the text.
 */
export const understand = (text: string, { locale }: { readonly locale: Language }): Understanding => {
  const message = readMessage(text);
  const { head, fields } = message;
  if (head === '') return message.mentioned ? command('greeting', {}, {}, locale) : { understood: 'nothing' };

  const said = withoutCourtesies(message);
  for (const one of said) {
    const fit = best(fitting(one, { slips: false }), locale);
    if (fit) return understood(fit, message, locale);
  }
  const reference = said.map(wordsOf).find((words) => normaliseReference(words) !== undefined);
  if (reference !== undefined) return command('case', { subject: reference }, fields, locale);

  const concern = concernIn([head, ...Object.values(fields)].join(' '), locale);
  if (concern) return command('concernReport', {}, {}, concern);

  for (const one of said) {
    const near = fittingNearly(one);
    const meant = surelyMeant(near);
    const fit = meant && best(meant, locale);
    if (fit) return understood(fit, message, locale);
    const suggestions = suggest(near, one, locale);
    if (suggestions.length > 0) return { understood: 'nearly', suggestions };
  }
  return { understood: 'nothing' };
};

/** The shortest way to say something, which may be followed by what it is about: `referat`, `minutes`. */
export const commandOf = (intent: Intent, language: Language): string => phrasesOf(intent, language).command;

/** How to show it to somebody who wants to know what to type: `referat HOI-2026-001`. */
export const exampleOf = (intent: Intent, language: Language): string => phrasesOf(intent, language).example;

/** The fit that takes most of the text for words of its phrase; then the reader's language. */
const best = (fits: readonly Fit[], locale: Language): Fit | undefined => {
  const weight = ({ way, match }: Fit): number =>
    match.letters * 4 +
    way.steps.filter(({ kind }) => kind === 'reference' || kind === 'time').length * 2 +
    (way.language === locale ? 1 : 0);
  return [...fits].sort((one, other) => weight(other) - weight(one))[0];
};

const understood = ({ way, match }: Fit, { fields }: Message, locale: Language): Command => {
  const { subject, department } = match.slots;
  // Asking for the way in to concern reports, or naming one as the family, is asking for the route.
  const concern = alarmIn([subject, department].join(' '), locale);
  if (concern) return command('concernReport', {}, {}, concern);
  return command(way.group.intent, { ...way.group.args, ...match.slots }, fields, way.language);
};

/** The slots of a pattern are arguments of its intent: `phrases()` sees to that when they are written down. */
const command = (
  intent: Intent,
  args: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
  language: Language,
): Command => ({ understood: 'command', intent, args, fields, language }) as Command;
