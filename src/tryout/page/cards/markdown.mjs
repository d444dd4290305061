// @ts-check

/** @param {string} text */
export const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The Markdown that Teams shows in cards and messages, as HTML: bold, italic, links, lists, `<at>` mentions.
 * Everything else is shown as it was written: HTML never passes through, and links lead to http(s), mailto or tel only.
 * @param {string} text
 * @returns {string}
 */
export const markdownToHtml = (text) => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  /** @type {string[]} */
  const html = [];
  /** @type {'ul' | 'ol' | undefined} */
  let list;
  /** @type {string[]} */
  let paragraph = [];

  const endParagraph = () => {
    if (paragraph.length > 0) html.push(`<p>${paragraph.join('<br>')}</p>`);
    paragraph = [];
  };
  const endList = () => {
    if (list) html.push(`</${list}>`);
    list = undefined;
  };

  for (const line of lines) {
    const bullet = /^\s*[-*+]\s+(.*)$/.exec(line);
    const numbered = /^\s*(\d{1,9})[.)]\s+(.*)$/.exec(line);
    const item = bullet?.[1] ?? numbered?.[2];
    if (item !== undefined) {
      endParagraph();
      const kind = bullet ? 'ul' : 'ol';
      if (list !== kind) {
        endList();
        html.push(
          kind === 'ol' && numbered && numbered[1] !== '1' ? `<ol start="${numbered[1]}">` : `<${kind}>`,
        );
        list = kind;
      }
      html.push(`<li>${inline(item)}</li>`);
    } else if (line.trim() === '') {
      endParagraph();
      endList();
    } else {
      endList();
      paragraph.push(inline(line));
    }
  }
  endParagraph();
  endList();
  return html.join('');
};

/** Private code points stand in for what must no longer be taken for markup: escaped characters, and finished links. */
const escapedFrom = 0xe000;
const linkFrom = 0xf000;

/** @param {string} text */
const inline = (text) => {
  /** @type {string[]} */
  const links = [];
  const literal = text
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_all, character) =>
      String.fromCharCode(escapedFrom + character.charCodeAt(0)),
    );
  const marked = escapeHtml(literal)
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:|tel:)[^\s()]+)\)/g, (all, label, address) => {
      if (links.length >= 0x800) return all;
      links.push(`<a href="${address}" rel="noreferrer noopener" target="_blank">${label}</a>`);
      return String.fromCharCode(linkFrom + links.length - 1);
    })
    .replace(/&#60;at&#62;(.+?)&#60;\/at&#62;/g, '<span class="mention">$1</span>')
    .replace(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '<em>$1</em>');
  return marked
    .replace(/[\uf000-\uf7ff]/g, (character) => links[character.charCodeAt(0) - linkFrom] ?? '')
    .replace(/[\ue000-\ue07f]/g, (character) =>
      escapeHtml(String.fromCharCode(character.charCodeAt(0) - escapedFrom)),
    );
};
