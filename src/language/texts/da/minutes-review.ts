/** R2, R8: the sheet for going through a draft of minutes with the family. */
export const minutesReview = {
  title: 'Har vi forstået jer rigtigt?',
  intro:
    'Her er, hvad vi skrev ned ved mødet. Sig til, hvis noget er forkert, mangler eller kan siges bedre. Intet bliver sendt, før vi har talt om det.',
  ask: 'Sådan har vi forstået jer – passer det?',
  yes: 'Ja, det passer',
  almost: 'Næsten',
  no: 'Nej',
  instead: 'Det skal der stå i stedet:',
  dueOn: 'senest {on}',
  missing: 'Mangler der noget?',
  ownWords: 'Med dine egne ord',
  ownWordsHint: 'Er du uenig, kommer det med, præcis som du siger det.',
  how: 'Sådan gik vi det igennem',
  together: 'Sammen',
  phone: 'På telefon',
  alone: 'Læst alene',
  with: 'Hvem var med? (også tolk)',
  date: 'Dato',
  foot: 'Fra {coordinator}, {department}[, telefon {phone}]. Udskrevet {today}.',
};
