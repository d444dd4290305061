/** With more on one card it grows too large; the rest comes on the next page. */
export const itemsPerPage = 6;
/** A page holds six short items; long ones come fewer at a time, since none is ever cut. */
const lettersPerPage = 1_500;

/** The page with the item at this position: where it begins, and where the next page does. */
export const agendaPage = (
  items: readonly { readonly text: string }[],
  place: number,
): { readonly begin: number; readonly end: number } => {
  let begin = 0;
  for (;;) {
    let end = begin;
    let letters = 0;
    while (end < items.length && end - begin < itemsPerPage) {
      letters += items[end]?.text.length ?? 0;
      if (letters > lettersPerPage && end > begin) break;
      end += 1;
    }
    if (end > place || end >= items.length) return { begin, end };
    begin = end;
  }
};
