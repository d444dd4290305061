import type { ConsentSheet } from '../app/views';
import type { Locale } from '../language/texts';

/** The sheet that the family signs, as one page of HTML. */
export const renderConsentSheet = (sheet: ConsentSheet, locale: Locale): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${sheet.reference}</title></html>`;
