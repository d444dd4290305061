import type { Arguments, Intent, Language } from './phrases/intents';

/** A phrase that was understood. Narrow on `intent` to get its arguments. */
export type Command = { [I in Intent]: CommandOf<I> }[Intent];

export interface CommandOf<I extends Intent> {
  readonly understood: 'command';
  readonly intent: I;
  readonly args: Arguments[I];
  /**
   * What followed in the same message as `; label: value` or on lines of its own. Labels are folded
   * (`overtaget af`), values are as typed.
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

/** Reads a message. Never throws; takes time in proportion to its length. */
export const understand = (text: string, { locale }: { readonly locale: Language }): Understanding => {
  void text;
  void locale;
  return { understood: 'nothing' };
};
