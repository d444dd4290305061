/** How wide a text is, in points. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** Where a line may end: after a space, and after a hyphen or slash within a word. */
const breaks = /(?<= )|(?<=\p{L}[-/])(?=\p{L})/u;

/** A word too wide for a line, in pieces that fit. */
const pieces = (word: string, width: number, measure: Measure): readonly string[] => {
  const found: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(segment);
    if (piece !== '' && taken + wide > width) {
      found.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += segment;
    taken += wide;
  }
  return [...found, piece];
};

/** A text in lines of at most this many points. The lines joined together are the text. */
export const brokenLines = (text: string, width: number, measure: Measure): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let taken = 0;
    for (const word of paragraph.split(breaks)) {
      const bare = measure(word.trimEnd());
      for (const piece of bare > width ? pieces(word, width, measure) : [word]) {
        if (line !== '' && taken + measure(piece.trimEnd()) > width) {
          lines.push(line);
          [line, taken] = ['', 0];
        }
        line += piece;
        taken += measure(piece);
      }
    }
    return [...lines, line];
  });

/** A stretch of a line in one direction. */
export interface Run {
  readonly text: string;
  readonly toLeft: boolean;
}

const toLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const pattern =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}][\p{M}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]*(?:[ \u00a0][\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+)*/gu;

/** Whether a text begins in a right-to-left language. */
export const startsToLeft = (text: string): boolean => {
  const [first] = text.match(/\p{L}/u) ?? [];
  return first !== undefined && toLeftLetter.test(first);
};

/** Whether any of a text reads right to left. */
export const readsToLeft = (text: string): boolean => toLeftLetter.test(text);

/** A line in stretches of one direction, in reading order: figures and symbols follow the line. */
export const runsOf = (line: string): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (const match of line.matchAll(pattern)) {
    if (match.index > from) runs.push({ text: line.slice(from, match.index), toLeft: false });
    runs.push({ text: match[0], toLeft: true });
    from = match.index + match[0].length;
  }
  if (from < line.length || runs.length === 0) runs.push({ text: line.slice(from), toLeft: false });
  return runs;
};
