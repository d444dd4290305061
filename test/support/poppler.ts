import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * The output of a poppler-utils program for a PDF. It is not on npm: without it the tests fail and say how to get it, since
 * nothing else here reads a PDF as an outsider would.
 */
const poppler = (program: string, options: readonly string[], pdf: Uint8Array): string => {
  // Several tests read the same document, and reading its structure takes a second.
  const asked = [program, ...options, createHash('sha256').update(pdf).digest('hex')].join(' ');
  const known = said.get(asked) ?? read(program, options, pdf);
  said.set(asked, known);
  return known;
};

const said = new Map<string, string>();

const read = (program: string, options: readonly string[], pdf: Uint8Array): string => {
  const { error, status, stdout, stderr } = spawnSync(program, [...options], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) {
    throw new Error(
      `${program} is missing. Install it: apt-get install poppler-utils (macOS: brew install poppler).`,
    );
  }
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}`);
  return stdout;
};

export const pdfInfo = (pdf: Uint8Array): string => poppler('pdfinfo', ['-'], pdf);

/** The structure a screen reader follows: elements and their text. */
export const pdfStructure = (pdf: Uint8Array): string => poppler('pdfinfo', ['-struct-text', '-'], pdf);

/** The texts of all elements of a kind, in reading order. */
export const saidBy = (structure: string, element: string): readonly string[] => {
  const lines = structure.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim().replace(/:$|\s\(\w+\)$/g, '') !== element) return [];
    const depth = line.search(/\S/);
    const end = lines.findIndex((other, at) => at > index && other.search(/\S/) <= depth);
    return [textIn(lines.slice(index + 1, end === -1 ? undefined : end).join('\n'))];
  });
};

/** The text of all elements. */
export const textIn = (structure: string): string =>
  [...structure.matchAll(/^\s*"([\s\S]*?)"$/gm)]
    .map(([, said]) => said)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of each page, including footers. */
export const pdfPages = (pdf: Uint8Array): readonly string[] =>
  poppler('pdftotext', ['-layout', '-', '-'], pdf).split('\f').slice(0, -1);

export const pdfFonts = (pdf: Uint8Array): readonly string[] =>
  poppler('pdffonts', ['-'], pdf).trimEnd().split('\n').slice(2);

/** The sizes of letters, in points. */
export const letterSizes = (pdf: Uint8Array): readonly number[] =>
  [
    ...poppler('pdftohtml', ['-xml', '-zoom', '1', '-stdout', '-i', '-', 'unused'], pdf).matchAll(
      /<fontspec[^>]* size="(\d+)"/g,
    ),
  ].map(([, size]) => Number(size));
