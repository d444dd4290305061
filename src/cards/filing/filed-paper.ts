import type { FiledMatter } from '../../domain/filing/matters';
import { formatDateInYear } from '../../language/dates';
import { fill, textsFor } from '../../language/texts';
import type { CaseFile } from '../../views/case/case-file';
import { caseFilePaper } from '../case-file/case-file-paper';
import type { PaperDocument } from '../documents/document';
import { pdfOf } from '../documents/pdf';
import { dotted } from '../parts';

/** What a paper is about: an agenda, a consent or a hand-over, and its day. */
export interface Filed {
  readonly matter: FiledMatter;
  readonly on: CaseFile['producedOn'];
}

/** Its title. */
export const filedTitle = ({ language }: CaseFile, { matter, on }: Filed): string => {
  const { filing } = textsFor(language);
  return fill(filing.paperTitle, { what: filing.kinds[matter], on: formatDateInYear(on, language) });
};

/** R7: an agenda, a consent or a hand-over as a document for the case system. */
const filedPaper = (file: CaseFile, filed: Filed): PaperDocument => {
  const { alias, department, language, look, producedBy, producedOn, reference } = file;
  const { paper } = textsFor(language).caseFile;
  return {
    ...caseFilePaper(file),
    title: filedTitle(file, filed),
    about: [
      dotted(alias, reference, department),
      fill(paper.made, { on: formatDateInYear(producedOn, language), by: producedBy }),
    ],
    foot: dotted(look.name, reference),
  };
};

export const filedPdf = (file: CaseFile, filed: Filed): Promise<Uint8Array> =>
  pdfOf(filedPaper(file, filed), { as: 'archive', print: 'normal' });
