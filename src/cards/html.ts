/** HTML that may be used as it is. Only {@link html} makes it. */
export interface Html {
  readonly markup: string;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const markupOf = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
};

/** A piece of HTML. Text that is filled in shows as text, whatever it holds, even within an attribute. */
export const html = (
  pieces: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  markup: pieces.reduce((before, piece, index) => before + markupOf(values[index - 1] ?? '') + piece),
});
