import { fill, type Locale, textsFor } from '../../language/texts';
import { cleanText } from './document';

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

const scripts = {
  Ethi: /\p{Script=Ethiopic}/u,
  Thai: /\p{Script=Thai}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Laoo: /\p{Script=Lao}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Mong: /\p{Script=Mongolian}/u,
  Syrc: /\p{Script=Syriac}/u,
  Thaa: /\p{Script=Thaana}/u,
  Cher: /\p{Script=Cherokee}/u,
} as const;

/** Scripts better known by the language written in them. */
const languages = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
} as const;

/** The name for a cluster's letters: `etiopisk`, `kinesisk`. */
const lettersName = (cluster: string, locale: Locale): string | undefined => {
  const nameIn = (type: 'script' | 'language', all: Readonly<Record<string, RegExp>>): string | undefined => {
    const code = Object.entries(all).find(([, letters]) => letters.test(cluster))?.[0];
    return code === undefined ? undefined : new Intl.DisplayNames(locale, { type }).of(code);
  };
  return nameIn('script', scripts) ?? nameIn('language', languages);
};

/** Chooses how an emoji looks, and says nothing by itself. */
const emojiParts = /\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\u20e3/gu;
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** What replaces something that the font has no glyph for, without brackets. */
const nameOf = (cluster: string, locale: Locale): string => {
  const { cannotShow } = textsFor(locale).minutesDocument;
  const emoji: Readonly<Record<string, string>> = cannotShow.emoji;
  const known = emoji[[...cluster][0] ?? ''];
  if (known !== undefined) return known;
  if (pictures.test(cluster)) return cannotShow.otherEmoji;
  const script = lettersName(cluster, locale);
  return script === undefined ? cannotShow.sign : fill(cannotShow.script, { script });
};

/**
 * A text as a font can show it. What it has no glyph for is named in brackets (`[tommel op]`, `[etiopisk skrift]`), several
 * of the same kind once, so that nobody sees an empty box and nobody thinks that nothing was there.
 */
export const showableText = (
  text: string,
  hasSign: (codePoint: number) => boolean,
  locale: Locale,
): string => {
  const shows = (cluster: string): boolean =>
    [...cluster].every((sign) => sign === '\n' || hasSign(sign.codePointAt(0) ?? 0));
  let shown = '';
  let named = '';
  for (const { segment } of graphemes.segment(cleanText(text))) {
    const bare = pictures.test(segment) ? segment.replace(emojiParts, '') : segment;
    if (bare === '' || shows(bare)) {
      shown += bare;
      // Spaces between words of a script that can't be shown do not end its name.
      if (bare.trim() !== '') named = '';
      continue;
    }
    const name = nameOf(segment, locale);
    if (name !== named) shown += `[${name}]`;
    named = name;
  }
  return shown.replace(/ {2,}/g, ' ');
};
