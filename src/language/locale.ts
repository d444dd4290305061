/** The languages the product speaks. */
export type Locale = 'da' | 'en';
