import { fill, textsFor } from '../../language/texts';
import { type Block, type PaperDocument, readableColour } from './document';
import { addTable } from './pdf-table';
import { addText, gap } from './pdf-text';
import {
  drawLines,
  type Element,
  lineHeight,
  linesFor,
  newPen,
  nextPage,
  ornament,
  type Pen,
  roomLeft,
  type TextStyle,
} from './pen';

export interface PdfOptions {
  /** What the file claims to be: `archive` PDF/A-2a, `reading` PDF/UA. One file can't claim both. */
  readonly as: 'archive' | 'reading';
  /** Large print for those who see badly. */
  readonly print: 'normal' | 'large';
}

type Words = Extract<Block, { readonly kind: 'words' }>;
type Entry = Extract<Block, { readonly kind: 'entry' }>;

interface Styles {
  readonly text: TextStyle;
  readonly bold: TextStyle;
  readonly title: TextStyle;
  readonly heading: TextStyle;
  readonly about: TextStyle;
  readonly foot: TextStyle;
  readonly colour: string;
  /** Rows as stacked lines, where columns would be too narrow. */
  readonly stacked: boolean;
}

const ink = '#1a1a1a';
const pale = '#555555';
const marked = '#a3390b';

const stylesFor = (document: PaperDocument, { print }: PdfOptions): Styles => {
  const size = print === 'large' ? 17 : 11;
  const colour = readableColour(document.look.colour);
  return {
    text: { weight: 'regular', size, colour: ink },
    bold: { weight: 'bold', size, colour: ink },
    title: { weight: 'bold', size: size * 1.65, colour },
    heading: { weight: 'bold', size: size * 1.27, colour },
    about: { weight: 'regular', size, colour: pale },
    foot: { weight: 'regular', size: size - (print === 'large' ? 1 : 0), colour: pale },
    colour,
    stacked: print === 'large',
  };
};

/** Metadata are XML, into which pdfkit puts a title as it is. */
const metadataText = (text: string): string =>
  text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '+').replaceAll('\n', ' ').trim();

const addHeading = (pen: Pen, root: Element, text: string, styles: Styles): void => {
  const style = styles.heading;
  const lines = linesFor(pen, text, style, pen.width).length;
  // A heading never stands alone at the foot of a page.
  const needed = style.size + lines * lineHeight(style) + 3 * lineHeight(styles.text);
  if (roomLeft(pen) < needed) nextPage(pen);
  else gap(pen, style.size);
  pen.doc.outline.addItem(metadataText(pen.shown(text)));
  addText(pen, root, 'H2', text, style);
  gap(pen, style.size * 0.3);
};

/** Somebody's own words, with a line in the municipality's colour beside them. */
const addWords = (pen: Pen, root: Element, { who, words }: Words, styles: Styles): void => {
  if (roomLeft(pen) < 3 * lineHeight(styles.text)) nextPage(pen);
  const beside = { indent: styles.text.size * 1.2, bar: styles.colour };
  const quote = pen.doc.struct('BlockQuote');
  root.add(quote);
  const says = fill(textsFor(pen.language).minutesDocument.says, { who });
  addText(pen, quote, 'P', says, styles.bold, beside);
  addText(pen, quote, 'P', words, styles.text, beside);
  quote.end();
  gap(pen, styles.text.size * 0.6);
};

/** Entries one after another, each with its own head; a mark is a line beside all of it, and words. */
const addEntry = (pen: Pen, root: Element, { mark, text, title }: Entry, styles: Styles): void => {
  if (roomLeft(pen) < 3 * lineHeight(styles.text)) nextPage(pen);
  const beside = mark === undefined ? { indent: 0 } : { indent: styles.text.size, bar: marked };
  const part = pen.doc.struct('Sect');
  root.add(part);
  addText(pen, part, 'P', title, styles.bold, beside);
  if (mark !== undefined) addText(pen, part, 'P', `⚑ ${mark}`, { ...styles.bold, colour: marked }, beside);
  addText(pen, part, 'P', text, styles.text, beside);
  part.end();
  gap(pen, styles.text.size * 0.6);
};

const addBlock = (pen: Pen, root: Element, block: Block, styles: Styles): void => {
  switch (block.kind) {
    case 'heading':
      addHeading(pen, root, block.text, styles);
      break;
    case 'paragraph':
      addText(pen, root, 'P', block.text, styles.text);
      gap(pen, styles.text.size * 0.5);
      break;
    case 'words':
      addWords(pen, root, block, styles);
      break;
    case 'entry':
      addEntry(pen, root, block, styles);
      break;
    case 'table':
      addTable(pen, root, block, styles);
      break;
  }
};

const logoSize = { width: 130, height: 42 };

const addTop = (pen: Pen, root: Element, { look, title, about }: PaperDocument, styles: Styles): void => {
  const { logo } = look;
  if (logo !== undefined) {
    ornament(pen, () => {
      pen.doc.image(Buffer.from(logo, 'base64'), pen.left + pen.width - logoSize.width, pen.top, {
        fit: [logoSize.width, logoSize.height],
        align: 'right',
      });
    });
  }
  addText(pen, root, 'P', look.name, { ...styles.bold, colour: styles.colour });
  if (logo !== undefined) pen.doc.y = Math.max(pen.doc.y, pen.top + logoSize.height);
  gap(pen, styles.text.size);
  pen.doc.outline.addItem(metadataText(pen.shown(title)));
  addText(pen, root, 'H1', title, styles.title);
  gap(pen, styles.text.size * 0.5);
  for (const line of about) addText(pen, root, 'P', line, styles.about);
  gap(pen, styles.text.size * 0.6);
  ornament(pen, () => {
    pen.doc.rect(pen.left, pen.doc.y, pen.width, 1.5).fill(styles.colour);
  });
};

/** What it is and which page of how many, on every page. */
const addFeet = (pen: Pen, { foot, language }: PaperDocument, { foot: style }: Styles): void => {
  const { doc, left, width } = pen;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const number = fill(textsFor(language).minutesDocument.page, { page: page + 1, pages: count });
    const wide = pen.measure(style)(`${number} `);
    const lines = linesFor(pen, foot, style, width - wide - style.size);
    // Very long titles are cut here, since the first page says them in full.
    const shown =
      lines.length > 2 ? [...lines.slice(0, 1), `${(lines[1] ?? '').trimEnd().slice(0, -2)}…`] : lines;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.y = pen.bottom + 16;
    drawLines(pen, undefined, shown, style, { x: left, width: width - wide - style.size });
    doc.y = pen.bottom + 16;
    drawLines(pen, undefined, [number], style, { x: left + width - wide, width: wide });
    doc.endMarkedContent();
  }
};

/**
 * R5, R7: a document as a tagged PDF on A4, in its language, with bookmarks: headings, paragraphs, quotations and tables are
 * in reading order; page numbers, lines and the logo are skipped by screen readers. The same document makes the same bytes.
 * It claims PDF/A-2a or PDF/UA; **that it conforms is claimed, not validated here** (a validator such as veraPDF would).
 * pdfkit and the fonts are loaded when the first one is made.
 */
export const pdfOf = async (document: PaperDocument, options: PdfOptions): Promise<Uint8Array> => {
  const { default: Pdf } = await import('pdfkit');
  const made = new Date(`${document.producedOn}T12:00:00Z`);
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: (options.as === 'archive' ? 'PDF/A-2a' : 'PDF/UA') as 'PDF/A-2a',
    tagged: true,
    lang: document.language === 'da' ? 'da-DK' : 'en-GB',
    displayTitle: true,
    info: { CreationDate: made, ModDate: made, Creator: 'Rød Tråd', Producer: 'Rød Tråd' },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const pen = newPen(doc, document.language);
  doc.info.Title = metadataText(pen.shown(document.title));
  doc.info.Author = metadataText(pen.shown(document.look.name));
  doc.y = pen.top;
  const styles = stylesFor(document, options);
  const root = doc.struct('Document');
  doc.addStructure(root);
  addTop(pen, root, document, styles);
  for (const block of document.blocks) addBlock(pen, root, block, styles);
  root.end();
  addFeet(pen, document, styles);
  doc.end();
  await finished;
  return Buffer.concat(chunks);
};
