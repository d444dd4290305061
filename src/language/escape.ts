/**
 * A text from people, for an element that reads Markdown: it shows as it was typed and nothing in it takes
 * effect. That goes for bold, italic, strike-through, code, links, lists, headings, quotes and rules, for HTML
 * and mentions (`<at>`), and for what card templates and clients fill in (`${…}`, `{{DATE(…)}}`). Lines stay
 * lines, which in Markdown takes a blank line between them. Everyday text comes out as it went in.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(directionMarks, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => escapeWithin(escapeLineStart(line)))
    .join('\n\n');

/** Invisible characters that reverse what follows, so that a text could read as another one. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** A backslash before punctuation shows the punctuation. */
const escapeWithin = (line: string): string =>
  line
    .replace(/[\\`*<>]/g, '\\$&')
    // Between letters, as in an address, an underscore means itself.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/\](?=[([])/g, ']\\')
    .replace(/\{(?=\{)|(?<=[{$])\{/g, '\\{')
    .replace(/&(?=#?\w+;)/g, '\\&');

/**
 * Lists, headings and the like are known by how a line begins, so we begin it with an invisible character. Not a
 * backslash: many dates begin like a numbered list (`2. juli`), and some clients on phones show the backslash.
 */
const escapeLineStart = (line: string): string =>
  line.replace(/^(?=\s*(?:[-+#=>|[]|\d+[.)])|\t| {4})/, '\u200b');
