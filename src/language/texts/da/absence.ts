import type { FormsTexts } from '../form-texts';

/** C10: when somebody is away, and who covers. */
export const absence = {
  own: 'Dit fravær',
  others: 'Fravær for {person}',
  none: 'Du er ikke meldt fraværende.',
  noneOthers: '{person} er ikke meldt fraværende.',
  days: 'Fra {from} til og med {to}',
  open: 'Fra {from} og indtil videre',
  now: 'Fraværende nu',
  later: 'Meldt fraværende',
  saidBy: 'Meldt af {name}',
  cases: { one: '1 sag', many: '{count} sager' },
  shown: 'Her er {count} af dem.',
  covered: 'Stedfortræder: {name}, {from} til {to}',
  uncovered: 'Familien har ingen koordinator lige nu',
  nobody: 'Ingen stedfortræder endnu',
  coordinator: 'Koordinatoren har selv sagen',
  yourself: 'Du har selv sagen',
  chooseHere: 'Vælg en stedfortræder her',
  openCase: 'Åbn {name}',
  choose: 'Vælg stedfortræder på {name}',
};

/** C10. */
export const absenceForms: Pick<FormsTexts, 'absence.report'> = {
  'absence.report': {
    title: 'Meld fravær',
    intro: 'Det gælder alle sager på én gang. Uden stedfortræder får lederen besked, når fraværet begynder.',
    chat: 'fravær fra mandag til fredag',
    submit: 'Meld fravær',
    fields: {
      who: {
        label: 'Hvem er fraværende?',
        error: 'Vælg en kollega.',
        typed: 'hvem',
        hint: 'Lad feltet stå tomt, hvis det er dig selv',
      },
      from: { label: 'Fra hvilken dag?', error: 'Vælg en dato.', typed: 'fra' },
      to: {
        label: 'Til og med hvilken dag? Lad den stå tom, hvis du ikke ved det.',
        error: 'Vælg en dato.',
        typed: 'til',
      },
      deputy: {
        label: 'Hvem er stedfortræder på alle sagerne?',
        error: 'Vælg en kollega.',
        typed: 'stedfortræder',
        hint: 'Du kan også vælge en til hver sag bagefter',
      },
    },
  },
};
