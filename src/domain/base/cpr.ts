/**
 * Whether a text holds something that may be a Danish CPR number (L2): day, month and year in two digits each,
 * then four digits, in any of the ways people write it.
 *
 * There is no certain answer, since ten digits can be many things. Where it is in doubt we say yes, because a
 * refused message costs a retyping and a stored number cannot be taken back:
 * - a bank account or an invoice of exactly ten digits that begins with a possible date is taken for one;
 * - so is `451290 1234`, which is both a replacement number and a phone number that lacks its plus, and a date
 *   followed by four more digits (`21.04.26 1430`);
 * - the modulus-11 check says nothing, since numbers without it have been given out from 2007 on.
 *
 * We say no to what has a form of its own: phone numbers with a country code, phone numbers in pairs or fours,
 * case references, UUIDs and hashes, dates and spans of dates, and runs of eleven digits or more.
 */
export const containsCpr = (text: string): boolean => {
  const plain = normalise(text);
  return hasGrouped(plain) || hasLoose(plain) || hasDigitByDigit(plain);
};

/**
 * The same for everything in a JSON value: texts, the names of fields, and whole numbers of nine or ten digits
 * (a number has lost the zero of days 01 to 09). A count or an amount of that size is refused too if it begins
 * with a possible date; none is expected in what people send.
 */
export const containsCprDeep = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && containsCpr(next)) return true;
    if (typeof next === 'number' && Number.isSafeInteger(next) && next >= 1e8 && next < 1e10) {
      if (containsCpr(String(next).padStart(10, '0'))) return true;
    }
    if (Array.isArray(next)) for (const item of next) waiting.push(item);
    else if (typeof next === 'object' && next !== null) {
      for (const [name, item] of Object.entries(next)) waiting.push(name, item);
    }
  }
  return false;
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Conversation ids and hashes: nobody types them, and by chance some hold ten fitting digits. */
const HASH = /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{32,}(?![0-9a-z])/gi;

/** Digits of any script and width become 0–9, dashes one dash, spaces one kind of space; what is unseen goes. */
const normalise = (text: string): string =>
  text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .replace(UUID, 'id')
    .replace(HASH, 'id');

/** Unicode keeps the digits of a script together in rows of ten that begin with zero. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
};

/** `DDMMYYNNNN` with up to a few separators between the groups; the last four stand together. */
const GROUPED = /(?<!\d)(?=(\d\d)([ ._/-]{0,3})(\d\d)([ ._/-]{0,3})(\d\d)([ ._/-]{0,5})(\d{4})(?!\d))/g;

const hasGrouped = (text: string): boolean => {
  for (const match of text.matchAll(GROUPED)) {
    const [, day = '', first = '', month = '', second = '', year = '', third = '', serial = ''] = match;
    const before = text.slice(Math.max(0, match.index - 9), match.index);
    const phone = followsCountryCode(before, day) || isPairAndFours(first, second, third);
    if (isPossibleDate(day, month, year) && !phone && !isSpanOfDates(before, first, second, serial))
      return true;
  }
  return false;
};

/** `D/M-YY-NNNN` and `DD-MM-YYYY-NNNN`: these look like a date and a number, so the last dash is required. */
const LOOSE = [
  /(?<!\d)(?=(\d{1,2})([ ./-]{1,3})(\d{1,2})([ ./-]{1,3})(\d{4}|\d\d)-(\d{4})(?!\d))/g,
  /(?<!\d)(?=(\d\d)()(\d\d)()(\d{4})-(\d{4})(?!\d))/g,
];

const hasLoose = (text: string): boolean =>
  LOOSE.some((form) => {
    for (const match of text.matchAll(form)) {
      const [, day = '', first = '', month = '', second = '', year = '', serial = ''] = match;
      const before = text.slice(Math.max(0, match.index - 9), match.index);
      if (isPossibleDate(day, month, year) && !isSpanOfDates(before, first, second, serial)) return true;
    }
    return false;
  });

/** Spelled out, one digit at a time; longer rows of digits are something else. */
const DIGIT_BY_DIGIT =
  /(?<!\d[ ._/-]{0,3})\d(?:[ ._/-]{1,3}\d){5}(?:(?:[ ._/-]{1,3}\d){4}|[ ._/-]{1,3}\d{4})(?![ ._/-]{0,3}\d)/g;

const hasDigitByDigit = (text: string): boolean =>
  Array.from(text.matchAll(DIGIT_BY_DIGIT), ([match]) => match.replace(/\D/g, '')).some((digits) =>
    isPossibleDate(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)),
  );

/**
 * `+45 12…`, `+49 151…`, `0049 151…`. A Danish number has eight digits after the code, so ten digits after `+45`
 * are no phone number, and neither the code nor what follows it begins with zero.
 */
const followsCountryCode = (before: string, day: string): boolean =>
  !day.startsWith('0') && /(?<![\p{L}\d])(?:\+|(?:\+|00)(?!45)\d{1,3}[ ().-]{1,3})$/u.test(before);

/** `45 1234 5678`: a phone number in fours with its prefix. */
const isPairAndFours = (first: string, second: string, third: string): boolean =>
  first !== '' && second === '' && first.trim() === third.trim();

/** `21.04-05.05.2026`, `10-12/04-2026`: the second half of a span, where the four digits are a year. */
const isSpanOfDates = (before: string, first: string, second: string, serial: string): boolean =>
  /^(?:19|20)\d\d$/.test(serial) &&
  first + second !== '' &&
  (/\d[ ./-]{1,4}$/.test(before) || (first.includes('-') && !second.includes('-')));

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days 41–71 and 61–91 belong to replacement numbers, given to people without a CPR number. Two digits of a
 * year leave the century open, and every century that is in use has 29 February in each year divisible by four.
 */
const isPossibleDate = (day: string, month: string, year: string): boolean => {
  const length = Number(month) === 2 && Number(year) % 4 !== 0 ? 28 : (DAYS[Number(month) - 1] ?? 0);
  if (year.length === 4 && (Number(year) < 1858 || Number(year) > 2057)) return false;
  return [0, 40, 60].some((added) => Number(day) - added >= 1 && Number(day) - added <= length);
};
