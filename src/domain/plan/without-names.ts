const letter = '[\\p{L}\\p{N}]';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * C9: the text with each of these names, also in the genitive, replaced by `…`. Names of a single letter are passed over.
 */
export const withoutNames = (text: string, names: readonly string[]): string => {
  const parts = names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map(escaped);
  if (parts.length === 0) return text;
  return text.replace(new RegExp(`(?<!${letter})(?:${parts.join('|')})(?:['’]?s)?(?!${letter})`, 'giu'), '…');
};
