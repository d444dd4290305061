import { createHash } from 'node:crypto';
import type { Services } from '../../app/base/services';
import { type OpenedSheet, openSheet } from '../../app/sheets/sheets';
import { renderConsentSheet } from '../../cards/consent/consent-sheet';
import { renderAgendaSheet } from '../../cards/meeting/agenda-sheet';
import { renderChildInvitationSheet } from '../../cards/meeting/child-invitation-sheet';
import { renderInvitationSheet } from '../../cards/meeting/invitation-sheet';
import { renderSheetGone } from '../../cards/sheets/sheet-gone';
import type { Locale } from '../../language/texts';

/** A page that somebody prints. */
export interface Page {
  readonly status: 200 | 404;
  readonly html: string;
}

/** Answers a link to a sheet. Every link that opens nothing is answered alike, whatever is wrong with it. */
export type Sheets = (token: string, wanted: Locale | undefined) => Promise<Page>;

/** The sheet comes in the language that is asked for, else in that of whoever made the link, else in Danish. */
export const createSheets =
  (services: Services, tenants: Iterable<string>): Sheets =>
  async (token, wanted) => {
    const opened = await openSheet(services, tenants, token);
    if (opened === undefined) return { status: 404, html: renderSheetGone(wanted ?? 'da') };
    const { language } = opened;
    return {
      status: 200,
      html: render(opened, wanted ?? (language === 'follow' ? 'da' : language)),
    };
  };

const render = (opened: OpenedSheet, locale: Locale): string => {
  switch (opened.kind) {
    case 'consent':
      return renderConsentSheet(opened.sheet, locale);
    case 'invitation':
      return renderInvitationSheet(opened.sheet, locale);
    case 'childInvitation':
      return renderChildInvitationSheet(opened.sheet, locale);
    case 'agenda':
      return renderAgendaSheet(opened.sheet, locale);
  }
};

/** Only the page's own style sheets: nothing that got into it by another way can style it, let alone run. */
const ownStyles = (html: string): string =>
  [...html.matchAll(/<style>([^<]*)<\/style>/g)]
    .map(([, style = '']) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    .join('');

/** Kept nowhere, followed to nowhere, found by nobody, and nothing runs in it. */
export const headersOf = ({ html }: Page): Readonly<Record<string, string>> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src${ownStyles(html) || " 'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});
