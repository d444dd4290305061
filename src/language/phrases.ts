import { normaliseReference } from '../domain/base/matching';
import { type Fit, fitting, phrasesOf } from './phrases/book';
import { type Concern, concernIn, rememberedConcern, sentencesIn } from './phrases/concern';
import { withoutCourtesies } from './phrases/courtesy';
import type { Arguments, Intent, Language } from './phrases/intents';
import { invitationAnswer } from './phrases/invitation-answer';
import { isLookedAt, lookingWays } from './phrases/looking';
import { type Around, type Said, wordsOf } from './phrases/match';
import { type Message, readMessage, unquote } from './phrases/message';
import { fittingNearly, suggest, surelyMeant } from './phrases/near';
import { namingsIn } from './phrases/own-names';

/** A phrase that was understood. Narrow on `intent` to get its arguments. */
export type Command = { [I in Intent]: CommandOf<I> }[Intent];

export interface CommandOf<I extends Intent> {
  readonly understood: 'command';
  readonly intent: I;
  readonly args: Arguments[I];
  /**
   * What followed in the same message as `; label: value` or on lines of its own. Labels are folded (`overtaget af`), values
   * are as typed, without surrounding quotes.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** The language of the phrase; the reader's if it is the same in both. */
  readonly language: Language;
  /** What was said before and after the subject: the line can be said again with another subject. */
  readonly around?: Around;
  /** S7: the line came with a worry, or with a possible one. It is carried out regardless. */
  readonly concern?: Concern['level'];
  /** S7: only for the route: what was asked for besides, to be answered beneath it. */
  readonly beneath?: Command;
}

/** What a message means to the bot. `nearly`: phrases to type instead ("Mente du …?"), at most three. */
export type Understanding =
  | Command
  | { readonly understood: 'nearly'; readonly suggestions: readonly string[] }
  | { readonly understood: 'nothing' };

interface Reading {
  readonly locale: Language;
  /** The names of the speaker's own families, in the form of `nameForms`. Left out for those who have none. */
  readonly names?: ReadonlySet<string>;
}

const noNames: ReadonlySet<string> = new Set();

/** A message to be read in several ways. Each way is read only once. */
export interface Utterance {
  readonly text: string;
  /** See {@link understand}. */
  understand(reading: Reading): Understanding;
}

export const utterance = (text: string): Utterance => {
  const known = new Map<Language, Understanding>();
  const concern = rememberedConcern();
  return {
    text,
    understand: (reading) => {
      if (reading.names !== undefined && reading.names.size > 0) return meaningOf(text, reading, concern);
      const said = known.get(reading.locale) ?? meaningOf(text, reading, concern);
      known.set(reading.locale, said);
      return said;
    },
  };
};

/**
 * Reads a message. All of it must be a phrase, in either language, apart from courtesies and the bot's name; a misspelt one
 * is understood if only one thing can be meant. Whatever is no command and tells of a worry about a child gets the route for
 * concern reports before anything else is made of it (S7). Never throws; takes time proportional to the length of the text.
 */
export const understand = (text: string, reading: Reading): Understanding =>
  meaningOf(text, reading, concernIn);

const meaningOf = (
  text: string,
  { locale, names = noNames }: Reading,
  concernOf: typeof concernIn,
): Understanding => {
  const message = readMessage(text);
  const { head, fields } = message;
  if (head === '') return message.mentioned ? command('greeting', {}, {}, locale) : { understood: 'nothing' };

  const exact =
    exactlyNaming(message, names, locale) ?? exactly(message, locale) ?? looking(message, names, locale);
  if (exact) return exact;

  const said = withoutCourtesies(message);
  const concern = concernOf([head, ...Object.values(fields)].join('\n'), locale);
  const nearly = [...nearlyNaming(message, names), ...said.map((one) => ({ one, near: fittingNearly(one) }))];
  if (concern?.level === 'worry') {
    const beneath = askedBesides(text, locale) ?? meant(nearly, message, locale);
    const route = command('concernReport', {}, {}, concern.language);
    return beneath === undefined || beneath.intent === 'concernReport' ? route : { ...route, beneath };
  }

  const sure = meant(nearly, message, locale);
  if (sure) return sure;
  // "sorry, can't make it": whoever answers an invitation is not talking about a child.
  const told = invitationAnswer(text) === undefined ? concernOf(text, locale, true) : undefined;
  if (told?.level === 'worry') return command('concernReport', {}, {}, told.language);
  for (const { one, near } of nearly) {
    const suggestions = suggest(near, one, locale);
    if (suggestions.length > 0) return { understood: 'nearly', suggestions };
  }
  return { understood: 'nothing' };
};

/**
 * An exact phrase about one of the speaker's own families, or its name alone; the longest name counts. A phrase that is
 * complete without the name is that phrase, unless the name stands out: "case Manager", "ja til møde".
 */
const exactlyNaming = (
  message: Message,
  names: ReadonlySet<string>,
  locale: Language,
): Command | undefined => {
  for (const { message: naming, name } of namingsIn(message, names)) {
    const said = withoutCourtesies(naming);
    const isAlone = said.some(({ tokens }) => tokens.length === 1 && tokens[0]?.own === true);
    const fit = said
      .map((one) =>
        best(
          fitting(one, { slips: false }).filter(({ match }) => match.own),
          locale,
        ),
      )
      .find((one) => one !== undefined);
    if (fit === undefined && !isAlone) continue;
    if (!standsOut(name, isAlone) && saysAll(message)) return undefined;
    if (fit !== undefined) return understood(fit, naming, locale);
    return command('case', { subject: unquote(name) }, message.fields, locale);
  }
  return undefined;
};

/** What somebody wants to look at in one of their own families, and nothing more. */
const looking = (message: Message, names: ReadonlySet<string>, locale: Language): Command | undefined =>
  lookingWays(message, names)
    .map((way) => exactlyNaming(way, names, locale))
    .find((said) => said !== undefined && isLookedAt(said.intent) && Object.keys(said.args).length === 1);

/** Misspelt phrases about one of the speaker's own families, longest name first. */
const nearlyNaming = (message: Message, names: ReadonlySet<string>): readonly Nearly[] =>
  namingsIn(message, names)
    .flatMap(({ message: naming }) => withoutCourtesies(naming))
    .map((one) => ({ one, near: fittingNearly(one).filter(({ match }) => match.own) }))
    .filter(({ near }) => near.length > 0);

interface Nearly {
  readonly one: Said;
  readonly near: readonly Fit[];
}

/** A name no word of a phrase can be: of several words, or with a capital that does not begin the line. */
const standsOut = (name: string, isAlone: boolean): boolean =>
  /\s/.test(name) || (!isAlone && /^\p{Lu}/u.test(name));

/** Whether a message is an exact phrase that names nothing. */
const saysAll = (message: Message): boolean =>
  withoutCourtesies(message).some((one) =>
    fitting(one, { slips: false }).some(({ match }) => Object.keys(match.slots).length === 0),
  );

/** An exact phrase, or the reference of a case. */
const exactly = (message: Message, locale: Language): Command | undefined => {
  const said = withoutCourtesies(message);
  for (const one of said) {
    const fit = best(fitting(one, { slips: false }), locale);
    if (fit) return understood(fit, message, locale);
  }
  const reference = said.map(wordsOf).find((words) => normaliseReference(words) !== undefined);
  return reference === undefined
    ? undefined
    : command('case', { subject: reference }, message.fields, locale);
};

/** A phrase with slips that can only mean one thing. */
const meant = (
  nearly: readonly Pick<Nearly, 'near'>[],
  message: Message,
  locale: Language,
): Command | undefined => {
  for (const { near } of nearly) {
    const sure = surelyMeant(near);
    const fit = sure && best(sure, locale);
    if (fit) return understood(fit, message, locale);
  }
  return undefined;
};

/** "Alma bliver slået. Hvem er koordinator for Månesten?": the part of a worry that is a phrase of its own. */
const askedBesides = (text: string, locale: Language): Command | undefined =>
  sentencesIn(text)
    .flatMap((sentence) => sentence.split(','))
    .map((part) => exactly(readMessage(part), locale))
    .find((one) => one !== undefined && one.intent !== 'greeting' && one.intent !== 'thanks');

/** The shortest way to say something, which may be followed by what it is about: `referat`, `minutes`. */
export const commandOf = (intent: Intent, language: Language): string => phrasesOf(intent, language).command;

/** How to show it to somebody who wants to know what to type: `referat Familien Tusindfryd`. */
export const exampleOf = (intent: Intent, language: Language, subject: string): string =>
  phrasesOf(intent, language).example.replace('{subject}', () => subject);

/** The match that takes most of the text for words of its phrase; then the reader's language. */
const best = (fits: readonly Fit[], locale: Language): Fit | undefined => {
  const weight = ({ way, match }: Fit): number =>
    match.letters * 4 +
    way.steps.filter(({ kind }) => kind === 'reference' || kind === 'own' || kind === 'time').length * 2 +
    (way.language === locale ? 1 : 0);
  return [...fits].sort((one, other) => weight(other) - weight(one))[0];
};

/** Slots that name a family, a person or a department. A worry in one of them is a question about nobody. */
const naming = ['subject', 'person', 'department', 'alias', 'coordinator', 'to'];
/** Slots for what was said freely. What colleagues are asked about, `hvem kan noget om vold`, is not about a child. */
const free = ['reason', 'said'];

/** S11: a protection is about a measure against somebody; mentioned there, it is no new worry. */
const measures = /(?<!\p{L})(?:(?:polit\p{L}*)?tilhold(?:et)?|restraining orders?)(?!\p{L})/giu;
const isOfProtection = (intent: Intent): boolean => intent.startsWith('protection.');

const understood = ({ way, match }: Fit, { fields }: Message, locale: Language): Command => {
  const said = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => match.slots[name] ?? []);
  // One of the speaker's own families may have any name.
  const named = said(naming.filter((slot) => slot !== 'subject' || !match.own)).map((name) =>
    concernIn(name, locale),
  );
  const worry = named.find((one) => one?.level === 'worry');
  // Asking for the way to report a concern, or naming one as the family, is asking for the route.
  if (worry) return command('concernReport', {}, {}, worry.language);
  const { intent, args } = way.group;
  const told = [...said(free), ...Object.values(fields)].join('\n');
  const concern = concernIn(isOfProtection(intent) ? told.replace(measures, ' ') : told, locale);
  return {
    ...command(intent, { ...args, ...match.slots }, fields, way.language),
    ...(concern && { concern: concern.level }),
    ...(match.around && { around: match.around }),
  };
};

/** The slots of a pattern are arguments of its intent: `phrases()` makes sure of that where they are defined. */
const command = (
  intent: Intent,
  args: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
  language: Language,
): Command => ({ understood: 'command', intent, args, fields, language }) as Command;
