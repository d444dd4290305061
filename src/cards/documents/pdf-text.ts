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
} from './pen';

/** Fewer lines than this do not stand alone on a page. */
const togetherAtLeast = 2;

interface Beside {
  /** Points from the margin. */
  readonly indent: number;
  /** The colour of a line along the margin. */
  readonly bar?: string;
}

/** A text as one element, over as many pages as it takes, without a single line alone at the foot or head of one. */
export const addText = (
  pen: Pen,
  parent: Element,
  tag: string,
  text: string,
  style: TextStyle,
  { indent, bar }: Beside = { indent: 0 },
): void => {
  const { doc } = pen;
  const place = { x: pen.left + indent, width: pen.width - indent };
  const height = lineHeight(style);
  const element = doc.struct(tag);
  parent.add(element);
  let rest = linesFor(pen, text, style, place.width);
  while (rest.length > 0) {
    // Points are fractions: a line a hair too tall still fits.
    let fits = Math.floor((roomLeft(pen) + 0.01) / height);
    if (fits < rest.length) {
      fits = Math.min(fits, rest.length - togetherAtLeast);
      if (fits < togetherAtLeast) fits = 0;
    }
    if (fits === 0) {
      nextPage(pen);
      continue;
    }
    const now = rest.slice(0, fits);
    const from = doc.y;
    drawLines(pen, element, now, style, place);
    if (bar !== undefined) ornament(pen, () => doc.rect(pen.left, from, 2.5, doc.y - from).fill(bar));
    rest = rest.slice(fits);
  }
  element.end();
};

/** Leaves so many points free. */
export const gap = (pen: Pen, points: number): void => {
  pen.doc.y += points;
};
