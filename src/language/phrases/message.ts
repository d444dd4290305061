import { fold } from '../../domain/base/matching';

/** A word of a message, or a quoted stretch, which counts as one word and never as a word of a phrase. */
export interface Token {
  /** Empty for a quoted stretch. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** It is the name of one of the speaker's own families. */
  readonly own?: true;
  /** The number of the stretch between white space, which is what people count as a word. */
  readonly word: number;
}

/** A message taken apart: what is said first, and the fields after it. */
export interface Message {
  readonly head: string;
  readonly tokens: readonly Token[];
  /** Folded label → value as typed, without surrounding quotes. */
  readonly fields: Readonly<Record<string, string>>;
  /** The bot was mentioned by `<at>` or `@`. */
  readonly mentioned: boolean;
}

/** The ways people write the bot's name. Teams wraps it in `<at>` when it is a real mention. */
export const botNames: ReadonlySet<string> = new Set(['rod trad', 'rodtrad']);

/** Takes a message apart, in time proportional to its length: no pattern here can backtrack over what it has read. */
export const readMessage = (text: string): Message => {
  let mentioned = false;
  const plain = text
    .normalize('NFC')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/\r\n?/g, '\n')
    // Only characters that are never part of a name; in Arabic and Persian, joiners are.
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/<at\b[^<>]{0,80}>([^<>]{0,200})<\/at>/gi, (_, name: string) => {
      if (!botNames.has(fold(name))) return name;
      mentioned = true;
      return ' ';
    })
    .replace(/@r(?:ø|oe|o)d ?tr(?:å|aa|a)d(?![\p{L}\p{N}])/giu, () => {
      mentioned = true;
      return ' ';
    });
  const { head, fields } = splitFields(plain);
  return { head, tokens: readTokens(head), fields, mentioned };
};

/* Quotes have a length limit, so that a text full of opening ones is not searched to its end from each of them. */
const quoted = String.raw`"[^"\n]{1,200}"|[“„”][^“„”\n]{1,200}[“”]|»[^»«\n]{1,200}«|«[^»«\n]{1,200}»`;

const pieces = new RegExp(`(?:${quoted}|[^;\\n])+`, 'gu');

/**
 * `a; b: c` and lines: what comes before the first label is the head; later pieces without a label continue the one before.
 */
const splitFields = (
  text: string,
): { readonly head: string; readonly fields: Readonly<Record<string, string>> } => {
  let head: string | undefined;
  let label: string | undefined;
  const fields = new Map<string, string>();
  const add = (name: string, value: string, separator: string) => {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}${separator}${value}`);
  };
  for (const { piece, separator } of splitPieces(text)) {
    const labelled = head === undefined ? undefined : readLabel(piece);
    if (labelled !== undefined) {
      label = labelled.label;
      add(label, labelled.value, '\n');
    } else if (label !== undefined) add(label, piece.trimEnd(), separator);
    else if (trimEnds(piece) !== '') head = head === undefined ? piece : `${head} ${piece}`;
  }
  return {
    // Quotes around the whole head come from a help text.
    head: trimEnds(unquote(trimEnds(head ?? ''))),
    fields: Object.fromEntries(Array.from(fields, ([name, value]) => [name, unquote(value.trim())])),
  };
};

/** The pieces between semicolons and line ends, each with what separates it from the one before; none is blank. */
const splitPieces = (text: string): readonly { readonly piece: string; readonly separator: string }[] => {
  const found: { piece: string; separator: string }[] = [];
  let end = 0;
  let separator = '';
  for (const { 0: part, index } of text.matchAll(pieces)) {
    separator += text.slice(end, index);
    end = index + part.length;
    if (part.trim() === '') continue;
    found.push({ piece: part, separator });
    separator = '';
  }
  return found;
};

const readLabel = (piece: string): { readonly label: string; readonly value: string } | undefined => {
  const colon = piece.indexOf(':');
  const label = piece.slice(0, Math.max(0, colon)).trim();
  if (label.length > 40 || !/^\p{L}[\p{L}\p{M} '’()/-]*$/u.test(label) || piece.startsWith('//', colon + 1))
    return undefined;
  return { label: fold(label), value: piece.slice(colon + 1).trim() };
};

const words = new RegExp(`${quoted}|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*`, 'gu');

const readTokens = (text: string): readonly Token[] => {
  let word = 0;
  let end = 0;
  return Array.from(text.matchAll(words), (match) => {
    if (/\s/.test(text.slice(end, match.index))) word += 1;
    end = match.index + match[0].length;
    return { folded: unquote(match[0]) === match[0] ? fold(match[0]) : '', start: match.index, end, word };
  });
};

const quotePairs = new Map([
  ['"', '"'],
  ['“', '“”'],
  ['„', '“”'],
  ['”', '“”'],
  ['»', '«'],
  ['«', '»'],
  ["'", "'"],
  ['’', '’'],
]);

/** Removes quotes around the whole text. */
export const unquote = (text: string): string =>
  text.length > 1 && quotePairs.get(text.slice(0, 1))?.includes(text.slice(-1))
    ? text.slice(1, -1).trim()
    : text;

/** Removes white space and punctuation that only begin or end a sentence. A loop, to stay linear. */
export const trimEnds = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && sentenceMarks.test(text.charAt(start))) start += 1;
  while (end > start && sentenceMarks.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const sentenceMarks = /[\s.,:;!?…–—-]/;
