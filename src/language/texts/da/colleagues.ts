import type { SparringView } from '../../../views/colleagues';

/** Colleagues by what they know, and sparring without naming a family (C9). */
export const colleagues = {
  eyebrow: 'Find en kollega',
  title: 'De ved noget om {subject}',
  none: 'Jeg fandt ingen, der har skrevet, at de ved noget om {subject}',
  noneNext: 'Prøv et af de emner, nogen har skrevet sig på:',
  noneAtAll: 'Ingen har skrevet sig på et emne endnu. Spørg din leder, hvem der plejer at vide besked.',
  more: 'Der er flere. Skriv et mere præcist emne for at få en kortere liste.',
  alone: 'Bed om sparring, så spørger jeg dem for dig. Nævn ikke familien.',
  sparring: {
    eyebrow: 'Sparring om {subject}',
    titles: {
      asker: {
        open: 'Dit spørgsmål er sendt',
        taken: '{colleague} vil gerne hjælpe',
        withdrawn: 'Du har trukket spørgsmålet tilbage',
        expired: 'Ingen nåede at svare',
      },
      colleague: {
        open: '{asker} vil gerne sparre med dig',
        taken: '{colleague} hjælper {asker}',
        withdrawn: '{asker} har trukket spørgsmålet tilbage',
        expired: 'Spørgsmålet er lukket',
      },
    } satisfies Record<SparringView['reader'], Record<SparringView['state'], string>>,
    takenByReader: 'Du hjælper {asker}',
    next: {
      asker: {
        open: 'Jeg siger til, når en af dem kan hjælpe.',
        taken: 'Skriv til {colleague}, og aftal, hvornår I taler sammen.',
        withdrawn: 'Kollegerne kan ikke tage det længere. Du behøver ikke gøre mere.',
        expired: 'Prøv igen med et andet emne, eller tal med din leder. Du skal ikke stå alene med det.',
      },
      colleague: {
        open: 'Den første, der siger ja, får opgaven. Nævn ikke familier ved navn.',
        taken: 'Du behøver ikke gøre mere. Tak, fordi du ville.',
        withdrawn: 'Du behøver ikke gøre mere.',
        expired: 'Du behøver ikke gøre mere.',
      },
    } satisfies Record<SparringView['reader'], Record<SparringView['state'], string>>,
    takenByReaderNext: 'Skriv til {asker}, og aftal, hvornår I taler sammen.',
    offeredTo: { one: '1 kollega er spurgt', many: '{count} kolleger er spurgt' },
    askedAt: 'Spurgt {at}',
    takenAt: '{colleague} sagde ja {at}',
    question: 'Spørgsmålet',
  },
};
