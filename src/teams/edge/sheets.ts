import { hash } from 'node:crypto';
import type { Services } from '../../app/base/services';
import { type OpenedSheet, openSheet } from '../../app/sheets/sheets';
import { renderNetworkSheet } from '../../cards/case/network-sheet';
import { caseFileJson, caseFilePdf } from '../../cards/case-file/case-file-paper';
import { renderConsentSheet } from '../../cards/consent/consent-sheet';
import { filedPdf } from '../../cards/filing/filed-paper';
import { filedMetadata, minutesMetadata } from '../../cards/filing/filing-metadata';
import { renderAgendaSheet } from '../../cards/meeting/agenda-sheet';
import { renderChildInvitationSheet } from '../../cards/meeting/child-invitation-sheet';
import { renderInvitationSheet } from '../../cards/meeting/invitation-sheet';
import { minutesDocx, minutesPdf } from '../../cards/minutes/minutes-files';
import { paperInWords, reviewInWords } from '../../cards/minutes/paper-words';
import { renderReviewSheet } from '../../cards/minutes/review-sheet';
import { figuresCsv } from '../../cards/overview/figures-csv';
import { renderPlanSheet } from '../../cards/plan/plan-sheet';
import { renderRedThreadSheet } from '../../cards/plan/red-thread-sheet';
import { renderSheetGone } from '../../cards/sheets/sheet-gone';
import type { Locale } from '../../language/texts';

/** A page that somebody prints, or a file. */
export type Page =
  | { readonly status: 200 | 404; readonly html: string }
  | { readonly status: 200; readonly file: Uint8Array; readonly name: string; readonly mediaType: string };

/** Answers a link to a sheet. Every link that opens nothing gets the same answer, whatever is wrong with it. */
export type Sheets = (token: string, wanted: Locale | undefined) => Promise<Page>;

/** The sheet comes in the language asked for, otherwise in that of whoever made the link, otherwise in Danish. */
export const createSheets =
  (services: Services, tenants: Iterable<string>): Sheets =>
  async (token, wanted) => {
    const opened = await openSheet(services, tenants, token);
    if (opened === undefined) return { status: 404, html: renderSheetGone(wanted ?? 'da') };
    const { language } = opened;
    if (opened.kind === 'minutesPaper') return { status: 200, ...(await fileOf(opened)) };
    if (opened.kind === 'filed') return { status: 200, ...(await filedFile(opened)) };
    if (opened.kind === 'caseFile') return { status: 200, ...(await caseFileIn(opened)) };
    if (opened.kind === 'figures') {
      const csv = figuresCsv(opened.sheet, wanted ?? (language === 'en' ? 'en' : 'da'));
      return {
        status: 200,
        file: new TextEncoder().encode(csv),
        name: 'overblik.csv',
        mediaType: 'text/csv; charset=utf-8',
      };
    }
    return {
      status: 200,
      html: render(opened, wanted ?? (language === 'follow' ? 'da' : language)),
    };
  };

const jsonOf = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);

/** R7: everything that is filed from here. */
const ofOurOwn = { direction: 'internal', confidentiality: 'confidential' } as const;

/** R7: file names say what they are and reveal no family. */
const fileNames = {
  agenda: 'dagsorden',
  consent: 'samtykke',
  withdrawal: 'tilbagekaldelse',
  handover: 'overlevering',
} as const;

const filedFile = async ({
  file,
  kle,
  matter,
  on,
  sheet,
}: Extract<OpenedSheet, { readonly kind: 'filed' }>) => {
  const made = await filedPdf(sheet, { matter, on });
  const name = fileNames[matter];
  if (file === 'archive') return { file: made, name: `${name}.pdf`, mediaType: pdf };
  const metadata = filedMetadata(sheet, { matter, on }, made, { kle, parties: [sheet.alias], ...ofOurOwn });
  return { file: jsonOf(metadata), name: `${name}.json`, mediaType: 'application/json' };
};

type Paper = Extract<OpenedSheet, { readonly kind: 'minutesPaper' }>;

const pdf = 'application/pdf';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** R5, R7: a file of minutes. Its name says what it is and reveals no family. */
const fileOf = async ({ file, sheet: bare, parties, kle }: Paper) => {
  const sheet = paperInWords(bare);
  switch (file) {
    case 'docx':
      return { file: await minutesDocx(sheet, { print: 'normal' }), name: 'referat.docx', mediaType: word };
    case 'large':
      return {
        file: await minutesPdf(sheet, { as: 'reading', print: 'large' }),
        name: 'referat.pdf',
        mediaType: pdf,
      };
    case 'pdf':
      return {
        file: await minutesPdf(sheet, { as: 'reading', print: 'normal' }),
        name: 'referat.pdf',
        mediaType: pdf,
      };
    case 'archive':
      return {
        file: await minutesPdf(sheet, { as: 'archive', print: 'normal' }),
        name: 'referat.pdf',
        mediaType: pdf,
      };
    case 'metadata': {
      const filed = await minutesPdf(sheet, { as: 'archive', print: 'normal' });
      const metadata = minutesMetadata(sheet, filed, { kle, parties, ...ofOurOwn });
      return { file: jsonOf(metadata), name: 'referat.json', mediaType: 'application/json' };
    }
  }
};

/** L3. */
const caseFileIn = async ({ form, sheet }: Extract<OpenedSheet, { readonly kind: 'caseFile' }>) =>
  form === 'pdf'
    ? { file: await caseFilePdf(sheet), name: 'aktindsigt.pdf', mediaType: pdf }
    : { file: caseFileJson(sheet), name: 'aktindsigt.json', mediaType: 'application/json' };

type Shown = Exclude<OpenedSheet, Paper | { readonly kind: 'figures' | 'caseFile' | 'filed' }>;

const render = (opened: Shown, locale: Locale): string => {
  switch (opened.kind) {
    case 'consent':
      return renderConsentSheet(opened.sheet, locale);
    case 'invitation':
      return renderInvitationSheet(opened.sheet, locale);
    case 'childInvitation':
      return renderChildInvitationSheet(opened.sheet, locale);
    case 'minutesReview':
      return renderReviewSheet(reviewInWords(opened.sheet));
    case 'network':
      return renderNetworkSheet(opened.sheet, locale);
    case 'plan':
      return renderPlanSheet(opened.sheet, locale);
    case 'redThread':
      return renderRedThreadSheet(opened.sheet, locale);
    case 'agenda':
      return renderAgendaSheet(opened.sheet, locale);
  }
};

/** Only the page's own style sheets: nothing injected can style it, let alone run. */
const ownStyles = (html: string): string =>
  [...html.matchAll(/<style>([^<]*)<\/style>/g)]
    .map(([, style = '']) => ` 'sha256-${hash('sha256', style, 'base64')}'`)
    .join('');

/** Not cached, sends no referrer, not indexed, and runs no scripts. */
export const headersOf = (page: Page): Readonly<Record<string, string>> => ({
  'Content-Type': 'html' in page ? 'text/html; charset=utf-8' : page.mediaType,
  ...('file' in page && { 'Content-Disposition': `attachment; filename="${page.name}"` }),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src${('html' in page && ownStyles(page.html)) || " 'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});
