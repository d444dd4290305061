import type { CalendarDate } from '../domain/base/calendar';
import type { FiledMatter } from '../domain/filing/matters';
import { formatDateShort } from './dates';
import { fill, type Locale, textsFor } from './texts';

/** R7: something to file, by kind and day: "Samtykke 3. juni". */
export const toFileName = (
  { matter, on }: { readonly matter: FiledMatter; readonly on: CalendarDate },
  locale: Locale,
): string => {
  const { filing } = textsFor(locale);
  return fill(filing.choice, { what: filing.kinds[matter], on: formatDateShort(on, locale) });
};
