import { fill, textsFor } from '../../language/texts';
import { type Block, cleanText, type PaperDocument, readableColour, type Table } from './document';
import { startsToLeft } from './lines';

export interface DocxOptions {
  readonly print: 'normal' | 'large';
}

const load = () => import('docx');

type Docx = Awaited<ReturnType<typeof load>>;
type ParagraphOfDocx = InstanceType<Docx['Paragraph']>;
type TableOfDocx = InstanceType<Docx['Table']>;

/** What every piece of one document needs. */
interface Setting {
  readonly docx: Docx;
  /** `rrggbb`. */
  readonly colour: string;
  readonly language: PaperDocument['language'];
}

/** Word measures in twentieths of a point. */
const twips = (points: number): number => Math.round(points * 20);
const page = { width: 11_906, height: 16_838, side: 1247, top: 1021, bottom: 1247 };
const textWidth = page.width - 2 * page.side;

/** A text in runs, its new lines kept. */
const runs = ({ TextRun }: Docx, text: string, bold = false) =>
  cleanText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: line, bold, rightToLeft: startsToLeft(line), ...(index > 0 && { break: 1 }) }),
    );

const paragraph = ({ docx }: Setting, text: string): ParagraphOfDocx =>
  new docx.Paragraph({
    children: runs(docx, text),
    bidirectional: startsToLeft(text),
    spacing: { after: twips(6), line: 312 },
  });

const heading = ({ docx }: Setting, level: 'Title' | 'Heading', text: string): ParagraphOfDocx =>
  new docx.Paragraph({
    heading: level === 'Title' ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
    children: runs(docx, text),
    keepNext: true,
  });

const words = (
  { docx, colour, language }: Setting,
  { who, words: said }: Extract<Block, { readonly kind: 'words' }>,
): readonly ParagraphOfDocx[] => {
  const look = {
    indent: { left: twips(12) },
    border: { left: { style: docx.BorderStyle.SINGLE, size: 18, color: colour, space: 8 } },
  };
  const says = fill(textsFor(language).minutesDocument.says, { who });
  return [
    new docx.Paragraph({ ...look, children: runs(docx, says, true), keepNext: true }),
    new docx.Paragraph({
      ...look,
      children: runs(docx, said),
      bidirectional: startsToLeft(said),
      spacing: { after: twips(8), line: 312 },
    }),
  ];
};

const table = ({ docx, colour }: Setting, { columns, rows }: Table): TableOfDocx => {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / shares));
  const none = { style: docx.BorderStyle.NONE };
  const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: 'c8c8c8' };
  const thick = { style: docx.BorderStyle.SINGLE, size: 8, color: colour };
  const row = (cells: readonly string[], isHeading: boolean) =>
    new docx.TableRow({
      ...(isHeading && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new docx.TableCell({
            width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            borders: { top: none, left: none, right: none, bottom: isHeading ? thick : thin },
            children: [
              new docx.Paragraph({
                children: runs(docx, cell, isHeading),
                bidirectional: startsToLeft(cell),
                keepNext: isHeading,
              }),
            ],
          }),
      ),
    });
  return new docx.Table({
    columnWidths: widths,
    width: { size: textWidth, type: docx.WidthType.DXA },
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
};

const blocks = (setting: Setting, block: Block): readonly (ParagraphOfDocx | TableOfDocx)[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(setting, 'Heading', block.text)];
    case 'paragraph':
      return [paragraph(setting, block.text)];
    case 'words':
      return words(setting, block);
    case 'entry':
      return [block.title, block.mark === undefined ? undefined : `⚑ ${block.mark}`, block.text].flatMap(
        (text) => (text === undefined ? [] : [paragraph(setting, text)]),
      );
    case 'table':
      return [table(setting, block)];
  }
};

const logoHeight = 42;

const logo = ({ docx }: Setting, { logo: png, name }: PaperDocument['look']): readonly ParagraphOfDocx[] => {
  if (png === undefined) return [];
  const data = Buffer.from(png, 'base64');
  // A PNG says its width and height in its first chunk.
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const picture = new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round((width * logoHeight) / height), height: logoHeight },
    altText: { name, title: name, description: name },
  });
  return [new docx.Paragraph({ children: [picture], alignment: docx.AlignmentType.RIGHT })];
};

/**
 * R5: a document as DOCX, with the same content as {@link pdfOf}: headings, language, title, tables whose headings are
 * repeated on each page. The library is loaded when the first one is made.
 */
export const docxOf = async (document: PaperDocument, { print }: DocxOptions): Promise<Uint8Array> => {
  const docx = await load();
  const { about, foot, language, look, title } = document;
  const colour = readableColour(look.colour).slice(1);
  const setting = { docx, colour, language };
  const size = print === 'large' ? 34 : 22;
  const headingStyle = (factor: number, before: number) => ({
    run: { size: Math.round(size * factor), bold: true, color: colour },
    paragraph: { spacing: { before: twips(before), after: twips(5) } },
  });
  const { page: pageText } = textsFor(language).minutesDocument;
  const [beforeNumber = '', between = ''] = pageText.split(/\{pages?\}/);
  const name = cleanText(look.name);
  const file = new docx.Document({
    title: cleanText(title),
    creator: name,
    lastModifiedBy: name,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size, language: { value: language === 'da' ? 'da-DK' : 'en-GB' } },
        },
        heading1: headingStyle(1.65, 12),
        heading2: headingStyle(1.27, 14),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
          },
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                children: [
                  ...runs(docx, `${foot} · `),
                  new docx.TextRun({
                    children: [beforeNumber, docx.PageNumber.CURRENT, between, docx.PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...logo(setting, look),
          new docx.Paragraph({ children: [new docx.TextRun({ text: name, bold: true, color: colour })] }),
          heading(setting, 'Title', title),
          ...about.map((line) => new docx.Paragraph({ children: runs(docx, line) })),
          ...document.blocks.flatMap((block) => blocks(setting, block)),
        ],
      },
    ],
  });
  return docx.Packer.toBuffer(file);
};
