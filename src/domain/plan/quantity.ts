/** A number as people write it: `28`, `28 %`, `2,5` or `2.5`; undefined if it is not one. At most two decimals. */
export const parseQuantity = (text: string): number | undefined => {
  const found = /^(-?\d{1,6})(?:[.,](\d{1,2}))?(?:\s*%)?$/.exec(text.trim());
  return found === null ? undefined : Number(`${found[1]}.${found[2] ?? '0'}`);
};
