/**
 * A text as somebody reads it, for finding numbers in it (L2): entities and escapes decoded, tags gone, digits of any script
 * and width as 0–9, one kind of dash, one kind of space, month names as numbers. Invisible characters go.
 */
export const writtenPlainly = (text: string): string =>
  text
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&[a-z]{2,8};/gi, (entity) => entities.get(entity.slice(1, -1).toLowerCase()) ?? ' ')
    .replace(/%([2-7][0-9a-f])/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/%(?:0[9ad]|c2%a0|e2%80%(?:8[0-9a-f]|9[0-5]))/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Z}\s]/gu, ' ')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .replace(UUID, 'id')
    .replace(HASH, 'id')
    .replace(WEB, (address) => address.replace(/[/?&=#+_]/g, 'x'))
    .replace(DAY_FIRST, (_, day: string, month: string) => `${day}.${monthOf(month)}.`)
    .replace(MONTH_FIRST, (_, month: string, day: string) => `${day}.${monthOf(month)}.`);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Conversation ids and hashes: nobody types them, and by chance some contain ten fitting digits. */
const HASH = /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{32,}(?![0-9a-z])/gi;
/** The parts of an address between its symbols belong to different things. */
const WEB = /https?:\/\/[^\s<>"]{1,2000}/gi;

const entities = new Map([
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['ndash', '-'],
  ['mdash', '-'],
  ['minus', '-'],
  ['dash', '-'],
  ['hyphen', '-'],
]);

const character = (code: number): string =>
  code >= 9 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';

/** Unicode keeps a script's digits together in rows of ten, starting with zero. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
};

/** Danish and English; they begin alike, and no two months share their first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const monthName = `(?:${months.join('|')})[a-z]{0,6}`;
const monthOf = (name: string): string =>
  String(months.findIndex((month) => month.split('|').includes(name.slice(0, 3).toLowerCase())) + 1).padStart(
    2,
    '0',
  );

const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[^\\p{L}\\d]{0,6}(?:(?:of|i) )?(${monthName})(?!\\p{L})\\.?`,
  'giu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${monthName})\\.? {0,6}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'giu');
