import type { MinutesDocument } from '../../views/minutes/minutes-document';
import { type DocxOptions, docxOf } from '../documents/docx';
import { type PdfOptions, pdfOf } from '../documents/pdf';
import { minutesContent } from './minutes-content';

/**
 * R5, R7: minutes as a tagged PDF: `as: 'archive'` for the case system (PDF/A-2a), `'reading'` for people (PDF/UA); `print:
 * 'large'` for the family. Same minutes, same bytes. Conformance is claimed, not validated here.
 */
export const minutesPdf = (minutes: MinutesDocument, options: PdfOptions): Promise<Uint8Array> =>
  pdfOf(minutesContent(minutes), options);

/** R5: minutes as DOCX, with the same content as the PDF. */
export const minutesDocx = (minutes: MinutesDocument, options: DocxOptions): Promise<Uint8Array> =>
  docxOf(minutesContent(minutes), options);
