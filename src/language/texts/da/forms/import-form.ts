import type { FormsTexts } from '../../form-texts';

const error = 'Sæt teksten fra filen ind.';

/** The files of an import. Each hint names the columns as the file may call them. */
export const importForm: Pick<FormsTexts, 'import.open'> = {
  'import.open': {
    title: 'Indlæs filer',
    intro:
      'Åbn filen, kopiér det hele, og sæt det ind her. Du behøver kun udfylde det, der er nyt. Ved ferier, typer, formål, grunde, hjemler og frister skal hele listen med: det, der mangler, tager jeg ud af brug. Er der fejl, ændrer jeg ingenting.',
    submit: 'Indlæs',
    fields: {
      departments: {
        label: 'Afdelinger (CSV)',
        error,
        typed: 'afdelinger',
        hint: 'Kolonner: afdeling, navn, myndighed, leder, indgang, email, telefon, åbningstid',
      },
      decisions: {
        label: 'Hvem bestemmer hvad (CSV)',
        error,
        typed: 'beslutninger',
        hint: 'Kolonner: afdeling, emne, besluttes af',
      },
      staff: {
        label: 'Medarbejdere (CSV)',
        error,
        typed: 'medarbejdere',
        hint: 'Uden CPR-numre. Kolonner: id, navn, titel, afdeling, roller, specialer, email, telefon, fravær fra, fravær til',
      },
      settings: {
        label: 'Kommunens indstillinger (CSV)',
        error,
        typed: 'indstillinger',
        hint: 'Kolonner: indstilling, værdi',
      },
      schoolHolidays: {
        label: 'Skoleferier (CSV)',
        error,
        typed: 'skoleferier',
        hint: 'Kolonner: navn, fra, til',
      },
      consentTypes: {
        label: 'Typer af oplysninger (CSV)',
        error,
        typed: 'oplysningstyper',
        hint: 'Teksten står efter "oplysninger om". Kolonner: id, dansk, engelsk',
      },
      consentPurposes: {
        label: 'Formål med samtykke (CSV)',
        error,
        typed: 'samtykkeformål',
        hint: 'Teksten står efter "for at". Kolonner: id, dansk, engelsk',
      },
      lookupPurposes: {
        label: 'Grunde til at spørge efter en koordinator (CSV)',
        error,
        typed: 'spørgegrunde',
        hint: 'Kolonner: id, dansk, engelsk',
      },
      legalBases: {
        label: 'Hjemler til at dele uden samtykke (CSV)',
        error,
        typed: 'hjemler',
        hint: 'Kolonner: id, dansk, engelsk, hjemmel, gælder fra, gælder til, højst dage',
      },
      statutoryDeadlines: {
        label: 'Frister i loven (CSV)',
        error,
        typed: 'lovfrister',
        hint: 'Kolonner: id, dansk, engelsk, hjemmel, regnes fra, regnes fra på engelsk, gælder fra, gælder til, måneder',
      },
    },
  },
};
