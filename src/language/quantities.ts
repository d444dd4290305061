import type { Locale } from './locale';

/** A number as written: `2,5` in Danish, `2.5` in English; without decimals if there are none. */
export const formatQuantity = (value: number, locale: Locale): string =>
  String(Math.round(value * 100) / 100).replace('.', locale === 'da' ? ',' : '.');
