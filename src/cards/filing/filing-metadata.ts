import { sha256 } from '../../domain/base/sha256';
import type { FiledKind } from '../../domain/filing/matters';
import type { Locale } from '../../language/texts';
import type { CaseFile } from '../../views/case/case-file';
import type { MinutesDocument } from '../../views/minutes/minutes-document';
import { type Filed, filedTitle } from './filed-paper';

/** What the municipality and the case say about a document that is filed (R7). */
export interface FilingFacts {
  /**
   * KL's number for the subject and the facet for the activity, from the municipality's setting for this kind of document.
   */
  readonly kle: { readonly number: string; readonly facet: string };
  /** Whom the case is about, by alias: no names go from here into a case system's lists. */
  readonly parties: readonly string[];
  readonly direction: 'internal' | 'outgoing' | 'incoming';
  readonly confidentiality: 'confidential' | 'internal' | 'public';
}

/** R7: what the case system is told about any file, beside it. Days as `YYYY-MM-DD`. */
export interface FiledMetadata extends FilingFacts {
  readonly title: string;
  readonly kind: FiledKind;
  readonly caseReference: string;
  readonly language: Locale;
  readonly version: number;
  readonly producedOn: string;
  readonly file: {
    readonly mediaType: 'application/pdf';
    /** What the file claims to be; not validated here. */
    readonly claims: 'PDF/A-2a';
    readonly bytes: number;
    readonly sha256: string;
  };
}

/** The same for minutes. */
export interface MinutesMetadata extends FiledMetadata {
  readonly recipient: string;
  readonly meetingOn: string;
  readonly approvals: readonly {
    readonly version: number;
    readonly who: string;
    readonly answer: MinutesDocument['approvals'][number]['answer'];
    readonly on?: string;
    /** Written down by the coordinator (R8). */
    readonly reported: boolean;
  }[];
}

const fileOf = (pdf: Uint8Array): FiledMetadata['file'] => ({
  mediaType: 'application/pdf',
  claims: 'PDF/A-2a',
  bytes: pdf.byteLength,
  sha256: sha256(pdf),
});

/** R7: the metadata of filed minutes, with the checksum of their PDF. */
export const minutesMetadata = (
  minutes: MinutesDocument,
  pdf: Uint8Array,
  filing: FilingFacts,
): MinutesMetadata => ({
  title: minutes.title,
  kind: 'minutes',
  caseReference: minutes.reference,
  language: minutes.language,
  version: minutes.version,
  recipient: minutes.recipient,
  meetingOn: minutes.meeting.time.on,
  producedOn: minutes.producedOn,
  ...filing,
  approvals: minutes.approvals.map(({ version, who, answer, on, reported }) => ({
    version,
    who,
    answer,
    ...(on !== undefined && { on }),
    reported: reported !== undefined,
  })),
  file: fileOf(pdf),
});

/** R7: the metadata of an agenda, a consent or a hand-over. Each has only one version. */
export const filedMetadata = (
  file: CaseFile,
  filed: Filed,
  pdf: Uint8Array,
  filing: FilingFacts,
): FiledMetadata & { readonly on: string } => ({
  title: filedTitle(file, filed),
  kind: filed.matter,
  caseReference: file.reference,
  language: file.language,
  version: 1,
  on: filed.on,
  producedOn: file.producedOn,
  ...filing,
  file: fileOf(pdf),
});
