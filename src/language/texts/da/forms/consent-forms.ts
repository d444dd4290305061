import type { FieldTexts, FormsTexts } from '../../form-texts';

/** What is shared with whom: the same in every form about it. */
const shared: Readonly<Record<'recipient' | 'types' | 'aboutIds', FieldTexts>> = {
  recipient: {
    label: 'Hvem må få det at vide?',
    error: 'Vælg en afdeling eller en person.',
    typed: 'modtager',
    hint: 'Skriv navnet',
  },
  types: { label: 'Hvad må de få at vide noget om?', error: 'Vælg mindst én ting.', typed: 'oplysninger' },
  aboutIds: { label: 'Hvem handler det om?', error: 'Vælg, hvem det handler om.', typed: 'handler om' },
};

const purpose: FieldTexts = {
  label: 'Hvad skal det bruges til?',
  error: 'Vælg, hvad det skal bruges til.',
  typed: 'formål',
  hint: 'Vælg',
};

type ConsentForms = Pick<FormsTexts, Extract<keyof FormsTexts, `consent.${string}`>>;

/** The forms about consents, and about sharing without (S1, S5). */
export const consentForms: ConsentForms = {
  'consent.record': {
    title: 'Registrér et samtykke',
    intro:
      'Tal det igennem med familien først. Bagefter får du en sætning, du kan læse højt, og et ark til underskrift.',
    chat: 'registrer samtykke {subject}; ja fra: Rosa; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Rosa; hvordan: mundtligt',
    submit: 'Gem svaret',
    fields: {
      givers: { label: 'Hvem siger ja?', error: 'Vælg, hvem der siger ja.', typed: 'ja fra' },
      refusedBy: { label: 'Hvem siger nej?', error: 'Vælg, hvem der siger nej.', typed: 'nej fra' },
      ...shared,
      purpose,
      how: {
        label: 'Hvordan svarede de?',
        error: 'Vælg, hvordan de svarede.',
        typed: 'hvordan',
        choices: { written: 'Skriftligt', oral: 'Mundtligt', digital: 'Digitalt' },
      },
      on: { label: 'Hvornår svarede de?', error: 'Vælg en dato.', typed: 'dato' },
      reviewOn: {
        label: 'Hvis ja: hvor længe gælder det?',
        error: 'Vælg den sidste dag, før I spørger igen.',
        typed: 'gælder til',
      },
    },
  },
  'consent.ask': {
    title: 'Bed om et samtykke',
    intro: 'Koordinatoren får det som en opgave at spørge familien. Du får besked her, når der er svaret.',
    chat: 'bed om samtykke {subject}; spørg: Viggo; modtager: Otto; oplysninger: trivsel; handler om: Liv; grund: Liv vil gerne have Otto med',
    submit: 'Bed om samtykket',
    fields: {
      givers: { label: 'Hvem skal spørges?', error: 'Vælg, hvem der skal spørges.', typed: 'spørg' },
      ...shared,
      purpose,
      reason: {
        label: 'Hvorfor er der brug for det?',
        error: 'Skriv, hvorfor der er brug for det.',
        typed: 'grund',
        hint: 'Skriv det, så det kan siges til familien',
      },
    },
  },
  'consent.disclose': {
    title: 'Del uden samtykke',
    intro:
      'Kun når der er hjemmel, og det ikke kan vente på et samtykke. Din leder får det at vide med det samme, og det står i revisionssporet.',
    chat: 'del uden samtykke {subject}; hjemmel: tidligt og forebyggende samarbejde; modtager: Jobcenter; oplysninger: trivsel; handler om: Liv; grund: der er møde i morgen; til og med: om 3 dage',
    submit: 'Del uden samtykke',
    fields: {
      legalBasis: {
        label: 'Hvilken hjemmel?',
        error: 'Vælg en hjemmel.',
        typed: 'hjemmel',
        alsoTyped: 'regel',
        hint: 'Vælg',
      },
      ...shared,
      reason: {
        label: 'Hvorfor kan det ikke vente på et samtykke?',
        error: 'Skriv, hvorfor det ikke kan vente.',
        typed: 'grund',
        hint: 'Lederen kan læse grunden',
      },
      until: { label: 'Til og med hvilken dag?', error: 'Vælg den sidste dag.', typed: 'til og med' },
    },
  },
};
