/** One entrance to each department (C8). */
export const entrance = {
  eyebrow: 'Indgang',
  asked: 'Du spurgte, hvem der bestemmer om {subject}.',
  hours: 'Åbent',
  decisions: 'Hvem bestemmer hvad',
  noDecisions: 'Der er ikke skrevet noget om, hvem der bestemmer hvad. Ring eller skriv til indgangen.',
  list: {
    title: 'Hvilken afdeling?',
    intro: 'Vælg en afdeling, så ser du, hvem du kan skrive til, og hvem der bestemmer hvad.',
    notFound: 'Jeg kender ikke en afdeling, der hedder "{name}". Vælg en af dem her.',
    none: 'Der er ingen afdelinger på listen endnu. Bed din administrator om at indlæse dem.',
    open: 'Se indgangen til {department}',
  },
};
