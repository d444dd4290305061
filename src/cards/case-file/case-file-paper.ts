import type { CalendarDate } from '../../domain/base/calendar';
import { formatDate, formatDateInYear, formatDateTime } from '../../language/dates';
import { listed } from '../../language/lists';
import { fill, textsFor } from '../../language/texts';
import { formatTime } from '../../language/times';
import type { CaseFile, CaseFileEntry, CaseFileFact, Said } from '../../views/case/case-file';
import type { Block, PaperDocument } from '../documents/document';
import { pdfOf } from '../documents/pdf';
import { capitalised, dotted } from '../parts';

type Language = CaseFile['language'];
type Chapter = CaseFile['chapters'][number];

const known = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const wordsOf = (field: string, said: Said, language: Language): string => {
  const { words } = textsFor(language).caseFile;
  switch (said.is) {
    case 'text':
    case 'name':
      return said.text;
    case 'day':
      return formatDateInYear(said.day, language);
    case 'moment':
      return formatDateTime(said.at, language);
    case 'time':
      return formatTime(said.time, language);
    case 'number':
      return said.number.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { useGrouping: false });
    case 'listed':
      return said.text[language];
    case 'word':
      // What is not in the table was written by somebody: it is shown as it is.
      return known(words, `${field}.${said.word}`) ?? known(words, said.word) ?? said.word;
  }
};

/** Values under the same name are gathered. */
const factLine = ({ field, said }: CaseFileFact, language: Language): string => {
  const label = known(textsFor(language).caseFile.fields, field);
  const value = said.map((one) => wordsOf(field, one, language)).join(', ');
  return label === undefined ? value : `${label}: ${value}`;
};

const entryBlock = ({ at, basis, by, judge, lines, what }: CaseFileEntry, language: Language): Block => {
  const { audit, caseFile, words } = textsFor(language);
  return {
    kind: 'entry',
    title: dotted(capitalised(formatDateTime(at, language)), by, basis && words.accessBases[basis]),
    text: [
      audit.entries[what],
      ...lines.map((line) => line.map((fact) => factLine(fact, language)).join(' · ')),
    ].join('\n'),
    ...(judge && { mark: fill(caseFile.paper.judge, { names: listed(judge, language) }) }),
  };
};

const headingOf = ({ chapter, meeting }: Chapter, language: Language): string => {
  const { caseFile, meeting: texts } = textsFor(language);
  const heading = caseFile.chapters[chapter];
  return meeting === undefined
    ? heading
    : fill(heading, { meeting: texts.kinds[meeting.kind], on: formatDate(meeting.on, language) });
};

const chapterBlocks = (one: Chapter, { language, party }: CaseFile): readonly Block[] => {
  const { paper } = textsFor(language).caseFile;
  const about = known(paper.about, one.chapter);
  return [
    { kind: 'heading', text: headingOf(one, language) },
    ...(about === undefined ? [] : [{ kind: 'paragraph', text: about } as const]),
    // Colleagues' names in the log are neither the party's nor the family's.
    ...(one.chapter === 'looks' && party !== undefined
      ? [{ kind: 'paragraph', text: paper.judgeLooks } as const]
      : []),
    ...one.entries.map((entry) => entryBlock(entry, language)),
  ];
};

/** L3: the case file as a document: what is held, chapter by chapter, in the order it happened. */
export const caseFilePaper = (file: CaseFile): PaperDocument => {
  const { alias, chapters, department, language, look, party, producedBy, producedOn, reference } = file;
  const { paper } = textsFor(language).caseFile;
  const on = formatDateInYear(producedOn as CalendarDate, language);
  return {
    language,
    look,
    title: party === undefined ? paper.title : fill(paper.titleFor, { name: party }),
    about: [
      dotted(alias, reference, department),
      fill(paper.made, { on, by: producedBy }),
      party === undefined ? paper.introWhole : fill(paper.introFor, { name: party }),
    ],
    blocks: chapters.flatMap((one) => chapterBlocks(one, file)),
    foot: fill(paper.foot, { municipality: look.name, reference, on }),
    producedOn,
  };
};

/** L3: the same as a tagged PDF. */
export const caseFilePdf = (file: CaseFile): Promise<Uint8Array> =>
  pdfOf(caseFilePaper(file), { as: 'reading', print: 'normal' });

/** L3: the same as data; for the whole file, also the stored data as it is stored. */
export const caseFileJson = (file: CaseFile): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`);
