/** Abbreviations whose full stop does not end a sentence, without that stop, in lower case. */
const abbreviations = new Set(
  [
    'adr afd afs art bh bl ca cand cirka d.d d.m d.v.s d.å dr ds dvs e.g e.kr ed eks ekskl ekstr evt f f.eks f.kr fmd forb',
    'forf forsk fx følg gl hhv hr i.e i.f.t ift iht incl ind inkl jf jfr jvf kap kgl kl lb.nr lørd mand max maks md mht',
    'mr mrs ms n.n nr no nuv o.b.s oms ons opr ovf p.g.a p.t pga pkt pr prof red ref s sml spec st stk str søn t.o.m tidl',
    'tirs tlf tors tv u.a ult v vedr vha vs årg',
    'bl.a jan feb apr jun jul aug sep sept okt nov dec',
  ]
    .join(' ')
    .split(' '),
);

/** Abbreviations that may also end a sentence: a capital letter after them begins the next one. */
const endings = new Set(
  'm.m mm m.fl mfl m.v mv osv o.s.v o.l ol o.lign lign etc kr mio mia pct min sek t inkl.moms e.l el'.split(
    ' ',
  ),
);

const listMark = /^\s*(?:[-–—•*·▪◦‣]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s+/u;

/** A mark that may end a sentence, with the quotes and brackets closing with it, before a gap or the end. */
const marks = /([.!?…:]+)["'”’»)\]]*(?=\s|$)/gu;

const lastWord = /[\p{L}\p{N}.]+$/u;
const number = /^\d+$/;
const singleLetter = /^\p{L}$/u;
const startsLow = /^["'“”„»«([]*\p{Ll}/u;
const startsHigh = /^["'“”„»«([]*\p{Lu}/u;

/** Whether what stands between two pieces ends a sentence. */
const ends = (before: string, [closed, mark = '']: RegExpMatchArray, after: string): boolean => {
  if (after === '') return true;
  // A colon continues the sentence unless a new one begins after it (Björnsson counts that as a full stop).
  if (/^:+$/.test(mark)) return startsHigh.test(after);
  // “Hvorfor?” spurgte Alma.
  if (/[!?]/.test(mark)) return closed === mark || !startsLow.test(after);
  if (/^(?:\.{2,}|…)/.test(mark)) return startsHigh.test(after);
  const word = (before.match(lastWord)?.[0] ?? '').toLowerCase();
  if (abbreviations.has(word)) return false;
  if (endings.has(word)) return startsHigh.test(after);
  if (number.test(word) || singleLetter.test(word)) return !startsLow.test(after) && !singleLetter.test(word);
  return true;
};

const sentencesOfLine = (line: string): readonly string[] => {
  const text = line.replace(listMark, '').trim();
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length;
    if (!ends(text.slice(start, match.index), match, text.slice(end).trimStart())) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  return [...found, text.slice(start).trim()];
};

/**
 * Words: letters and figures, including hyphens, apostrophes, dots, commas and colons inside them: `12.300`, `Jonas’`,
 * `10.30`.
 */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,:/@_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? [];

/**
 * The sentences of a text, unchanged. A line of its own (a heading, a list item) is a sentence too; the dots in
 * abbreviations (`bl.a.`), numbers (`12.300`), days (`21. april`) and list marks (`1.`) do not end one.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap(sentencesOfLine)
    .filter((sentence) => wordsOf(sentence).length > 0);
