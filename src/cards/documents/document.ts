import type { Locale } from '../../language/texts';

/** A piece of a document. What it looks like is decided where it is written as PDF or DOCX. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'words'; readonly who: string; readonly words: string }
  /** Something that happened: when and by whom, then what. `mark`: what has to be checked before it goes out. */
  | { readonly kind: 'entry'; readonly title: string; readonly text: string; readonly mark?: string }
  | Table;

export interface Table {
  readonly kind: 'table';
  /** `width`: a column's share of the page beside the others'. */
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A document to be written as PDF or DOCX, the same content in both. */
export interface PaperDocument {
  readonly language: Locale;
  readonly look: { readonly name: string; readonly colour: string; readonly logo?: string };
  readonly title: string;
  /** Lines beneath the title: what it is, when, for whom. */
  readonly about: readonly string[];
  readonly blocks: readonly Block[];
  /** At the foot of each page. */
  readonly foot: string;
  /** `YYYY-MM-DD`: the day that the file says it was made on. */
  readonly producedOn: string;
}

/** Control characters except the newline, half characters, and noncharacters. */
const controls = /[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** Marks that change the direction of what follows, zero-width spaces, and invisible hyphens. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const newLines = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Text that is safe in any file: no control characters, no direction marks, no half characters. */
export const cleanText = (text: string): string =>
  text
    .replace(newLines, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(unseen, '')
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .normalize('NFC');

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG's contrast of text that is read easily. */
const readableContrast = 4.5;

const contrastOnWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** A colour (`#rrggbb`) as usable for text on white: darkened until it is readable. */
export const readableColour = (colour: string): string => {
  let now = colour.toLowerCase();
  while (contrastOnWhite(now) < readableContrast) {
    const parts = [1, 3, 5].map((at) => Math.floor(Number.parseInt(now.slice(at, at + 2), 16) * 0.9));
    now = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return now;
};
