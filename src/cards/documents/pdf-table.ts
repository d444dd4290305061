import type { Table } from './document';
import { addText, gap } from './pdf-text';
import {
  drawLines,
  type Element,
  lineHeight,
  linesFor,
  nextPage,
  ornament,
  type Pen,
  roomLeft,
  type TextStyle,
  wholePage,
} from './pen';

interface TableStyles {
  readonly text: TextStyle;
  readonly bold: TextStyle;
  readonly colour: string;
  readonly stacked: boolean;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

const padding = 4;

const columnsOf = (pen: Pen, { columns }: Table): readonly Column[] => {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  let x = pen.left;
  return columns.map((column) => {
    const width = (pen.width * column.width) / shares;
    const place = { x: x + padding, width: width - 2 * padding };
    x += width;
    return place;
  });
};

type Cells = readonly (readonly string[])[];

const heightOf = (cells: Cells, style: TextStyle): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight(style) + 2 * padding;

/** Draws the cells of a row side by side, each into its element, or as an ornament where there are none. */
const drawCells = (
  pen: Pen,
  elements: readonly Element[],
  cells: Cells,
  columns: readonly Column[],
  style: TextStyle,
): void => {
  const top = pen.doc.y;
  cells.forEach((lines, index) => {
    const column = columns[index];
    if (column === undefined || lines.length === 0) return;
    pen.doc.y = top + padding;
    drawLines(pen, elements[index], lines, style, column);
  });
  pen.doc.y = top + heightOf(cells, style);
};

const rule = (pen: Pen, colour: string, thickness: number): void =>
  ornament(pen, () => {
    pen.doc.rect(pen.left, pen.doc.y - thickness / 2, pen.width, thickness).fill(colour);
  });

/**
 * A table with its headings, repeated on each page. A row moves to the next page as a whole; only one taller than a page is
 * split. In large print the rows are stacked, since columns would be too narrow to read.
 */
export const addTable = (pen: Pen, root: Element, table: Table, styles: TableStyles): void =>
  styles.stacked && table.columns.length > 1
    ? addStacked(pen, root, table, styles)
    : addGrid(pen, root, table, styles);

/** Each row as a list item: its first cell, and the others beneath it with their headings. */
const addStacked = (pen: Pen, root: Element, { columns, rows }: Table, { bold, text }: TableStyles): void => {
  const list = pen.doc.struct('L');
  root.add(list);
  for (const row of rows) {
    if (roomLeft(pen) < 3 * lineHeight(text)) nextPage(pen);
    const [item, body] = [pen.doc.struct('LI'), pen.doc.struct('LBody')];
    list.add(item);
    item.add(body);
    row.forEach((cell, index) => {
      if (index === 0) addText(pen, body, 'P', cell, bold);
      else if (cell !== '') addText(pen, body, 'P', `${columns[index]?.label}: ${cell}`, text);
    });
    body.end();
    item.end();
    gap(pen, text.size * 0.6);
  }
  list.end();
};

const addGrid = (pen: Pen, root: Element, table: Table, styles: TableStyles): void => {
  const { doc } = pen;
  const columns = columnsOf(pen, table);
  const cellsOf = (texts: readonly string[], style: TextStyle): Cells =>
    texts.map((text, index) => linesFor(pen, text, style, columns[index]?.width ?? pen.width));
  const labels = cellsOf(
    table.columns.map(({ label }) => label),
    styles.bold,
  );
  const labelsHeight = heightOf(labels, styles.bold);
  const rows = table.rows.map((row) => cellsOf(row, styles.text));
  const firstRow = heightOf(rows[0] ?? [], styles.text);
  if (roomLeft(pen) < labelsHeight + Math.min(firstRow, wholePage(pen) / 3)) nextPage(pen);

  const element = doc.struct('Table');
  root.add(element);
  const headings = doc.struct('TR');
  element.add(headings);
  // pdfkit has the scope; its types don't.
  const scope = { scope: 'Column' } as object;
  const labelElements = labels.map(() => doc.struct('TH', scope));
  for (const label of labelElements) headings.add(label);
  drawCells(pen, labelElements, labels, columns, styles.bold);
  for (const label of labelElements) label.end();
  headings.end();
  rule(pen, styles.colour, 1);

  const goOn = (): void => {
    nextPage(pen);
    const { y } = doc;
    ornament(pen, () => drawCells(pen, [], labels, columns, styles.bold));
    doc.y = y + labelsHeight;
    rule(pen, styles.colour, 1);
  };
  for (const row of rows) {
    const line = doc.struct('TR');
    element.add(line);
    const cells = row.map(() => doc.struct('TD'));
    for (const cell of cells) line.add(cell);
    let rest: Cells = row;
    const whole = heightOf(row, styles.text);
    if (whole > roomLeft(pen) && whole <= wholePage(pen) - labelsHeight) goOn();
    while (rest.some((lines) => lines.length > 0)) {
      const fits = Math.floor((roomLeft(pen) - 2 * padding + 0.01) / lineHeight(styles.text));
      if (fits < 1 || (fits < 4 && heightOf(rest, styles.text) > roomLeft(pen))) {
        goOn();
        continue;
      }
      const now = rest.map((lines) => lines.slice(0, fits));
      drawCells(pen, cells, now, columns, styles.text);
      rest = rest.map((lines) => lines.slice(fits));
    }
    for (const cell of cells) cell.end();
    line.end();
    rule(pen, '#c8c8c8', 0.5);
  }
  element.end();
  gap(pen, styles.text.size * 0.5);
};
