import type { Activity } from 'botbuilder';
import { isRecord } from './edge/json';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The bot's own mention as it reads from here on, whatever the app was called where it was written. */
const ownMention = '<at>Rød Tråd</at>';

/**
 * What somebody wrote this time, as text: without quotes of earlier messages, without HTML, with the bot's mention
 * recognised by its id, and without the slash of a slash command. Takes time proportional to the length of the message.
 */
export const writtenText = (activity: Activity): string =>
  textOf(activity)
    .replace(/^\s*\/(?=\p{L})/u, '')
    .slice(0, longestMessage);

/** In letters. Teams lets no longer message through; if somebody sends one past Teams, no more of it is read. */
const longestMessage = 30_000;

const textOf = (activity: Activity): string => {
  const {
    text: sent,
    attachments,
    textFormat,
  } = activity as {
    readonly text?: unknown;
    readonly attachments?: unknown;
    readonly textFormat?: unknown;
  };
  const text = typeof sent === 'string' ? sent : '';
  const html = htmlOf(attachments);
  const fromHtml = html === undefined ? undefined : readHtml(html);
  // Teams sends the same text twice. Only the HTML shows what is quoted.
  if (fromHtml !== undefined && (fromHtml.quotes || text.trim() === ''))
    return decoded(withOwnMention(fromHtml.text, activity));
  const isHtml =
    textFormat === 'xml' || textFormat === 'html' || /<(?:p|br|div|blockquote|quoted)\b/i.test(text);
  return decoded(withOwnMention(isHtml ? readHtml(text).text : withoutQuotedLines(text), activity));
};

const htmlOf = (attachments: unknown): string | undefined => {
  const found = listOf(attachments).find((one) => isRecord(one) && one.contentType === 'text/html');
  return isRecord(found) && typeof found.content === 'string' ? found.content : undefined;
};

/** Lines that begin with `>` are quoted, unless there is nothing else. */
const withoutQuotedLines = (text: string): string => {
  const lines = text.split('\n');
  const own = lines.filter((line) => !/^\s{0,3}(?:>|&gt;)/.test(line));
  return own.every((line) => line.trim() === '') ? text : own.join('\n');
};

/** Tags, and what is between them; a lone `<` is text. */
const pieces = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>|[^<]+|</giu;

const endOfLine: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'ul',
  'ol',
  'pre',
  'h1',
  'h2',
  'h3',
]);

interface HtmlRead {
  /** The text, still with its character references, and with mentions as `<at>…</at>`. */
  readonly text: string;
  /** Whether something was quoted, and left out. */
  readonly quotes: boolean;
}

const readHtml = (html: string): HtmlRead => {
  const own: string[] = [];
  const quoted: string[] = [];
  let depth = 0;
  let isReply = false;
  let mention: string | undefined;
  for (const [piece, slash, tag = '', attributes = ''] of html.matchAll(pieces)) {
    const name = tag.toLowerCase();
    const closes = slash === '/';
    const out = depth > 0 ? quoted : own;
    if (tag === '') out.push(piece.replace(/\s+/g, ' '));
    else if (name === 'blockquote') {
      depth = closes ? Math.max(0, depth - 1) : depth + (attributes.endsWith('/') ? 0 : 1);
      isReply ||= /schema\.skype\.com\/(?:Reply|Forward)/i.test(attributes);
      out.push('\n');
    } else if (name === 'at') out.push(closes ? '</at>' : '<at>');
    else if (name === 'span' && !closes && /schema\.skype\.com\/Mention/i.test(attributes)) {
      mention = '</at>';
      out.push('<at>');
    } else if (name === 'span' && closes && mention !== undefined) {
      out.push(mention);
      mention = undefined;
    } else if (endOfLine.has(name)) out.push('\n');
    else if (name === 'td' || name === 'th') out.push(' ');
  }
  const text = tidy(own);
  // Somebody may format their own words as a quotation; what Teams quotes for a reply is never theirs.
  const isAllQuoted = text === '' && !isReply;
  return { text: isAllQuoted ? tidy(quoted) : text, quotes: quoted.length > 0 && !isAllQuoted };
};

const tidy = (parts: readonly string[]): string =>
  parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The mentions of the bot, which Teams identifies by id, in one spelling. If two have the same name, the first mention is
 * the first one listed.
 */
const withOwnMention = (text: string, { entities, recipient }: Activity): string => {
  const own: unknown = (recipient as { readonly id?: unknown } | undefined)?.id;
  const mentions = listOf(entities).flatMap((entity) =>
    isRecord(entity) && entity.type === 'mention' && isRecord(entity.mentioned)
      ? [{ id: entity.mentioned.id, texts: [entity.text, entity.mentioned.name].filter(isText) }]
      : [],
  );
  if (typeof own !== 'string' || !mentions.some(({ id }) => id === own)) return text;
  const waiting = new Map<string, boolean[]>();
  for (const { id, texts } of mentions) {
    const name = nameIn(texts[0] ?? '');
    if (name !== '') waiting.set(name, [...(waiting.get(name) ?? []), id === own]);
  }
  const tagged = text.replace(/<at\b[^<>]{0,80}>([^<>]{0,200})<\/at>/gi, (tag, name: string) => {
    const queue = waiting.get(nameIn(name));
    // A name that occurs more often than it is listed refers to the last one again.
    const isOwn = queue !== undefined && (queue.length > 1 ? queue.shift() : queue[0]);
    return isOwn === true ? ownMention : tag;
  });
  if (tagged.includes(ownMention)) return tagged;
  // Some clients send the bare name.
  const bare = mentions.filter(({ id }) => id === own).flatMap(({ texts }) => texts);
  const found = bare.find((name) => name.trim() !== '' && text.includes(name));
  return found === undefined ? text : tagged.replace(found, () => ` ${ownMention} `);
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** A name in comparable form: without the tag around it, and with its character references decoded. */
const nameIn = (text: string): string =>
  decoded(text.slice(0, 400).replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  eacute: 'é',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  oslash: 'ø',
  Oslash: 'Ø',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '',
};

/** Decodes character references once: `&amp;lt;` is what somebody who writes about HTML wrote. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name as string] ?? named[(name as string).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
    if (code === 160) return ' ';
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
