/**
 * People's text for an element that reads Markdown: it shows as typed, and nothing in it takes effect. That goes for bold,
 * italic, strike-through, code, links, lists, headings, quotes and rules, for HTML and mentions (`<at>`), and for what card
 * templates and clients fill in (`${…}`, `{{DATE(…)}}`). Lines stay lines, which in Markdown takes a blank line between
 * them. Everyday text comes out unchanged.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(directionMarks, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => escapeWithin(escapeLineStart(line)))
    .join('\n\n');

/** Invisible characters that reverse what follows, so that a text could read as something else. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** A backslash before punctuation makes it literal. */
const escapeWithin = (line: string): string =>
  line
    .replace(/[\\`*<>]/g, '\\$&')
    // Between letters, as in an address, an underscore is literal.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/\](?=[([])/g, ']\\')
    .replace(/\{(?=\{)|(?<=[{$])\{/g, '\\{')
    .replace(/&(?=#?\w+;)/g, '\\&');

/**
 * Markdown knows lists, headings and the like by how a line begins, so we begin it with an invisible character. Not a
 * backslash: many dates begin like a numbered list (`2. juli`), and some phone clients show the backslash.
 */
const escapeLineStart = (line: string): string =>
  line.replace(/^(?=\s*(?:[-+#=>|[]|\d+[.)])|\t| {4})/, '\u200b');
