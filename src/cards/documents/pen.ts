import type { Locale } from '../../language/texts';
import { brokenLines, type Measure, readsToLeft, runsOf, startsToLeft } from './lines';
import { showableText } from './showable';

export type Weight = 'regular' | 'bold';

/** How a piece of text looks; sizes in points. */
export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly colour: string;
}

/** Where a document is written: its pages from top to bottom. `doc.y` says how far it has come. */
export interface Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly language: Locale;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly measure: (style: TextStyle) => Measure;
  /** A text as the fonts can show it. */
  readonly shown: (text: string) => string;
}

export type Element = PDFKit.PDFStructureElement;

const dejaVu: Readonly<Record<Weight, string>> = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

const millimetre = 72 / 25.4;
const margins = { side: 22 * millimetre, top: 18 * millimetre, bottom: 22 * millimetre };

/** What pdfkit keeps about an open font, which its types leave out. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Opens the fonts of a document and sets the writable area. */
export const newPen = (doc: PDFKit.PDFDocument, language: Locale): Pen => {
  const open = Object.entries(dejaVu).map(([weight, path]) => {
    doc.registerFont(weight, path);
    return (doc.font(weight) as unknown as OpenFont)._font.font;
  });
  const known = new Map<number, boolean>();
  const hasSign = (codePoint: number): boolean => {
    const found = known.get(codePoint) ?? open.every((font) => font.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, found);
    return found;
  };
  const widths = new Map<string, number>();
  return {
    doc,
    language,
    left: margins.side,
    width: doc.page.width - 2 * margins.side,
    top: margins.top,
    bottom: doc.page.height - margins.bottom,
    measure: ({ weight, size }) => {
      doc.font(weight);
      return (text) => {
        const key = `${weight} ${text}`;
        const width = widths.get(key) ?? doc.font(weight).fontSize(1000).widthOfString(text);
        widths.set(key, width);
        return (width * size) / 1000;
      };
    },
    shown: (text) => showableText(text, hasSign, language),
  };
};

export const lineHeight = ({ size }: TextStyle): number => size * 1.4;

/** Points left on the page. */
export const roomLeft = ({ bottom, doc }: Pen): number => bottom - doc.y;

/** Points of a whole page. */
export const wholePage = ({ bottom, top }: Pen): number => bottom - top;

export const nextPage = ({ doc, top }: Pen): void => {
  doc.addPage();
  doc.y = top;
};

/** Something decorative, which screen readers skip. */
export const ornament = ({ doc }: Pen, draw: () => void): void => {
  const { x, y } = doc;
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
  Object.assign(doc, { x, y });
};

/** Where lines stand across the page. */
export interface Place {
  readonly x: number;
  readonly width: number;
}

/**
 * Draws one line, as part of an element, or of an ornament if there is none. A right-to-left stretch is set as such; its
 * letters are then on the page in another order than they are read, so an element of its own says them.
 */
const drawLine = (
  pen: Pen,
  into: Element | undefined,
  line: string,
  { x, width }: Place,
  y: number,
  style: TextStyle,
): void => {
  const { doc } = pen;
  const toLeft = startsToLeft(line);
  let at = toLeft ? x + width : x;
  for (const run of runsOf(line)) {
    doc.font(style.weight).fontSize(style.size).fillColor(style.colour);
    const shaped = run.toLeft ? { features: [] } : {};
    const wide = doc.widthOfString(run.text, shaped);
    if (toLeft) at -= wide;
    const from = at;
    const draw = (): void => {
      doc.text(run.text, from, y, { lineBreak: false, ...shaped });
    };
    if (into === undefined) draw();
    else if (run.toLeft) {
      const span = doc.struct('Span', { actual: run.text });
      into.add(span);
      span.add(draw);
      span.end();
    } else into.add(draw);
    if (!toLeft) at += wide;
  }
};

/** A text in the lines that it takes, ready to be drawn. */
export const linesFor = (pen: Pen, text: string, style: TextStyle, width: number): readonly string[] =>
  brokenLines(pen.shown(text), width, pen.measure(style));

/** Draws lines one below another from the pen's position, and leaves the pen beneath them. */
export const drawLines = (
  pen: Pen,
  into: Element | undefined,
  lines: readonly string[],
  style: TextStyle,
  place: Place,
): void => {
  const height = lineHeight(style);
  const from = pen.doc.y;
  // The letters stand in the middle of their line.
  const above = (height - style.size * 1.17) / 2;
  const draw = (element: Element | undefined): void =>
    lines.forEach((line, index) => {
      // An empty line is not drawn; a space at the end separates the words of two lines when the text is read aloud.
      if (line.trim() === '') return;
      drawLine(pen, element, `${line.trimEnd()} `, place, from + index * height + above, style);
    });
  if (into === undefined || lines.some(readsToLeft)) draw(into);
  else into.add(() => draw(undefined));
  pen.doc.y = from + lines.length * height;
};
