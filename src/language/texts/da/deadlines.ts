import type { DeadlinesView } from '../../../views/deadline';

const done: Readonly<
  Record<NonNullable<DeadlinesView['done']>, { readonly title: string; readonly text: string }>
> = {
  started: { title: 'Fristen er registreret', text: 'Du kan også se den, når du åbner sagen.' },
  met: { title: 'Det er gennemført', text: 'Godt. Fristen er taget af listen.' },
  dropped: { title: 'Fristen bortfalder', text: 'Den er taget af listen, og grunden er gemt.' },
  ended: { title: 'Den frist løber ikke længere', text: 'Du behøver ikke gøre mere.' },
};

/** L6: the deadlines in law that run in a case. */
export const deadlines = {
  eyebrow: 'Frister i loven · {reference}',
  title: 'Frister i loven',
  done,
  beside: 'De gælder ved siden af jeres egen rytme og flytter sig ikke, når I aftaler noget andet.',
  none: 'Der løber ingen frister',
  noneNext: 'Når der sker noget, som loven sætter en frist for, så registrér den her.',
  countedFrom: 'Regnet fra {on}[: {what}]',
  givenUp: 'Fristen står ikke længere på kommunens liste. Se efter, om den stadig gælder.',
  /** A choice in a list. */
  choice: '{name} (regnes fra: {from})',
};
