import { type Locale, textsFor } from '../../language/texts';
import { html } from '../html';

/** Shown when there is no sheet (any more): the same whatever is wrong with the link. */
export const renderSheetGone = (locale: Locale): string => {
  const { title, text } = textsFor(locale).consent.sheetGone;
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; }
  h1 { font-size: 1.5rem; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`;
  return page.markup;
};
