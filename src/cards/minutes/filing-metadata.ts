import { createHash } from 'node:crypto';
import type { MinutesDocument } from '../../views/minutes-document';

/** What the municipality and the case say of a document that is filed (R7). */
export interface Filing {
  /** KL's number for the subject and the facet for what is done, by the municipality's setting for the kind of document. */
  readonly kle: { readonly number: string; readonly facet: string };
  /** Whom the case is about, as aliases: no names go into a case system's lists from here. */
  readonly parties: readonly string[];
  readonly direction: 'internal' | 'outgoing' | 'incoming';
  readonly confidentiality: 'confidential' | 'internal' | 'public';
}

/** R7: what the case system is told of a file, beside it. Days as `YYYY-MM-DD`. */
export interface FilingMetadata extends Filing {
  readonly title: string;
  readonly kind: 'minutes';
  readonly caseReference: string;
  readonly language: MinutesDocument['language'];
  readonly version: number;
  readonly recipient: string;
  readonly meetingOn: string;
  readonly producedOn: string;
  readonly approvals: readonly {
    readonly version: number;
    readonly who: string;
    readonly answer: MinutesDocument['approvals'][number]['answer'];
    readonly on?: string;
    /** Written down by the coordinator (R8). */
    readonly reported: boolean;
  }[];
  readonly file: {
    readonly mediaType: 'application/pdf';
    /** What the file claims to be; not validated here. */
    readonly claims: 'PDF/A-2a';
    readonly bytes: number;
    readonly sha256: string;
  };
}

/** R7: the metadata of filed minutes, with the checksum of their PDF. */
export const filingMetadata = (
  minutes: MinutesDocument,
  pdf: Uint8Array,
  filing: Filing,
): FilingMetadata => ({
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
  file: {
    mediaType: 'application/pdf',
    claims: 'PDF/A-2a',
    bytes: pdf.byteLength,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  },
});
