/**
 * Markdown as a Teams card reads it, as far as a test needs it: what people must not be able to produce (bold, italic,
 * links, code, lists, headings, quotes, HTML) becomes an element, and an escaped character becomes the character.
 */
export const markdownToHtml = (markdown: string): string => {
  // Escaped characters are first put out of reach, as code points nobody writes.
  const literal = markdown.replace(/\\([!-/:-@[-`{-~])/g, (_all, sign: string) =>
    String.fromCharCode(0xe000 + sign.charCodeAt(0)),
  );
  return literal
    .split(/\n\n+/)
    .map((block) => blockToHtml(block))
    .join('')
    .replace(/[\ue000-\ue07f]/g, (sign) => entity(String.fromCharCode(sign.charCodeAt(0) - 0xe000)));
};

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

const blockToHtml = (block: string): string => {
  if (/^\s{0,3}(?:[-*+]|\d+[.)])\s/.test(block)) return `<ul><li>${inlineToHtml(block)}</li></ul>`;
  if (/^\s{0,3}#{1,6}\s/.test(block)) return `<h1>${inlineToHtml(block)}</h1>`;
  if (/^\s{0,3}>/.test(block)) return `<blockquote>${inlineToHtml(block)}</blockquote>`;
  if (/^(?: {4}|\t)/.test(block)) return `<pre>${inlineToHtml(block)}</pre>`;
  return `<p>${inlineToHtml(block)}</p>`;
};

const inlineToHtml = (text: string): string =>
  text
    // HTML stays HTML, as in a careless client.
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/<(?![a-z/])/gi, '&lt;')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '<strong>$2</strong>')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '<em>$2</em>')
    .replace(/~~(.+?)~~/g, '<del>$1</del>');
