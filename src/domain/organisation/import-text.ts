import type { ImportProblem } from './import-table';

/** The text of a file's bytes, or why it can't be read without guessing at letters. */
export type FileText = { readonly text: string } | { readonly line: number; readonly refusal: ImportProblem };

/**
 * Windows-1252 from 80 to 9F; the rest is Latin-1. A table of our own: decoders disagree about it, and some lose letters
 * silently.
 */
const windowsTable = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

const fromWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => windowsTable[byte - 0x80] ?? String.fromCharCode(byte)).join('');

/**
 * Characters that a Windows file never has among letters, but which are letters in other code pages: `S¿ren` is Søren on a
 * Mac, `S‘by` is Sæby in DOS. Better to refuse a file than to get people's names wrong.
 */
const foreignLetters = new RegExp(
  [
    '�',
    // A symbol touching a letter.
    '[€¡¢£¤¥¦¨ª¬®¯¶¸¹¼½¾¿×÷ƒ†‡ˆ‰˜™‹›](?=\\p{L})',
    '(?<=\\p{L})[¡¢£¤¥¦¨ª¬¯¶¸¹¼½¾¿×÷ƒ†‡ˆ‰˜‹›]',
    // A quotation mark the wrong way round, or within a word.
    '(?<=\\p{L})[‘‚„]',
    '(?<=\\p{L})[“”](?=\\p{L})',
    '(?<![\\p{L}\\p{N}])’(?=\\p{L})',
    // A capital inside a word, a letter inside a number, or a letter that can't be pronounced there.
    '(?<=\\p{Ll})[ŠŒŽŸÕÐÃ]',
    '(?<=\\p{L})[ŠŒŸ](?=\\p{Ll})',
    '(?<=\\p{L})Õ(?=\\p{Lu}\\p{Ll})',
    '(?<=\\d)Ð(?=\\d)',
    '(?<=[b-df-hj-np-tv-xz])š(?=[b-df-hj-np-tv-xz])',
  ].join('|'),
  'u',
);

/** UTF-8 letters that were read in another code page, or letters lost when the file was saved. */
const lostLetters = /�|Ã[¦¸¥©¶¤¼†˜…\u0080-\u009f]|â€[™“”]/u;

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length;

const refused = (text: string, found: RegExp, code: ImportProblem['code']): FileText | undefined => {
  const at = text.search(found);
  return at < 0 ? undefined : { line: lineAt(text, at), refusal: { code } };
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const decoded = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 by its mark, or by the zero in every second byte of a heading. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [first, second] = bytes;
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  return first === 0 ? 'utf-16be' : 'utf-16le';
};

/** Pairs of bytes that form a letter in UTF-8, and that no word in a Windows file contains. */
const utf8Letter =
  /\u00c3(?:[\u0080-\u00bf]|$)|[\u00c4\u00c5][\u0080-\u0091\u0093-\u00bf](?=[a-z])|\u00e2\u0080[\u0080-\u00bf]/;

/**
 * The text of a file as people save it: UTF-8 with or without a mark, UTF-16 in both byte orders, Windows-1252. Everything
 * else is refused, with the line where it shows: a workbook, a Mac or DOS code page, a file that has lost letters.
 */
export const textOfFile = (bytes: Uint8Array): FileText => {
  const isWorkbook = startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (isWorkbook) return { line: 1, refusal: { code: 'workbook' } };
  const utf16 = utf16Of(bytes);
  const text = decoded(utf16 ?? 'utf-8', bytes);
  if (text !== undefined) return checkLetters(text);
  if (utf16 !== undefined) return { line: 1, refusal: { code: 'lettersLost' } };
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const broken = startsWith(bytes, 0xef, 0xbb, 0xbf) || utf8Letter.test(latin);
  if (broken) return { line: lineAt(latin, latin.search(utf8Letter)), refusal: { code: 'lettersLost' } };
  const windows = fromWindows(bytes);
  return refused(windows, foreignLetters, 'codePageForeign') ?? { text: windows };
};

/** A text that lost letters before it got here is refused too: nobody is to be called by a wrong name. */
export const checkLetters = (text: string): FileText =>
  refused(text, /\0/, 'notCsv') ?? refused(text, lostLetters, 'lettersLost') ?? { text };
