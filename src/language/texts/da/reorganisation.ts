import type { ReorganisationView } from '../../../views/reorganisation';
import type { FormsTexts } from '../form-texts';

type State = ReorganisationView['open'][number]['state'];

const until =
  'Ingen familie skifter koordinator, før den nye har sagt ja, og familien har mødt den nye. Indtil da har den nuværende ansvaret.';

/** C2: new coordinators for many cases. */
export const reorganisation = {
  eyebrow: 'Omorganisering · {department}',
  titles: {
    planned: { one: 'Sådan bliver 1 sag fordelt', many: 'Sådan bliver {count} sager fordelt' },
    plannedTo: { one: '1 sag går til {to}', many: '{count} sager går til {to}' },
    toShare: { one: 'Du har fået 1 sag at fordele', many: 'Du har fået {count} sager at fordele' },
    awaitsSharing: '{to} er ved at fordele sagerne',
    offering: 'Jeg spørger kollegerne nu',
    waiting: { one: '1 sag venter på svar', many: '{count} sager venter på svar' },
    answered: 'Alle har svaret',
    withdrawing: 'Jeg trækker det tilbage nu',
    withdrawn: 'Det, ingen havde svaret på, er trukket tilbage',
  },
  next: {
    planned: `Der er ikke sket noget endnu. Når du trykker, spørger jeg kollegerne. ${until}`,
    plannedTo: `Der er ikke sket noget endnu. Når du trykker, får lederen i {to} sagerne at fordele. ${until}`,
    toShare: `Vælg, hvem der skal spørges. Du ser fordelingen, før der sker noget. ${until}`,
    awaitsSharing: `Lederen har fået besked. ${until}`,
    offering: 'Det tager et øjeblik. Du kan lukke kortet imens.',
    waiting: `Kollegerne kan sige ja til alle sager på én gang eller til én ad gangen. ${until}`,
    answered: 'De kolleger, der har sagt ja, aftaler nu et møde med hver familie.',
    declined:
      'Sager, der er sagt nej til, er stadig hos den samme koordinator. Fordel dem igen, når du er klar.',
    withdrawing: 'Det tager et øjeblik. Hvem der har sagt ja, beholder sagen.',
    withdrawn: 'Familierne har den koordinator, de havde. Hvem der har sagt ja, tager stadig over.',
  },
  by: 'Besluttet af',
  reason: 'Grund',
  answers: 'Svar',
  accepted: '{count} ja',
  waiting: '{count} venter',
  declined: '{count} nej',
  takenBack: '{count} trukket tilbage',
  left: {
    one: '1 sag blev der ikke spurgt om, fordi noget var ændret imens.',
    many: '{count} sager blev der ikke spurgt om, fordi noget var ændret imens.',
  },
  busy: {
    one: '1 sag er allerede ved at blive overleveret. Den rører jeg ikke.',
    many: '{count} sager er allerede ved at blive overleveret. Dem rører jeg ikke.',
  },
  receivers: 'Hvem får hvor mange',
  cases: { one: '1 sag', many: '{count} sager' },
  has: { one: 'har 1 nu', many: 'har {count} nu' },
  hasNone: 'har ingen nu',
  waits: { one: '1 venter på svar', many: '{count} venter på svar' },
  allAnswered: 'har svaret på alle',
  open: 'Ikke taget imod',
  openRow: '{coordinator} → {receiver}',
  states: {
    waiting: 'har ikke svaret',
    declined: 'sagde nej',
    withdrawn: 'trukket tilbage',
    left: 'ikke spurgt',
  } satisfies Record<State, string>,
  others: 'Andre omorganiseringer, der venter',
  other: '{department}, {on}',
};

/** C2: families that somebody is asked to take over, or that get another coordinator. */
export const handoverOffers = {
  titles: {
    receiver: {
      one: 'Du er bedt om at tage over for 1 familie',
      many: 'Du er bedt om at tage over for {count} familier',
    },
    giver: {
      one: '1 af dine familier får en ny koordinator',
      many: '{count} af dine familier får en ny koordinator',
    },
  },
  none: {
    receiver: { title: 'Du har svaret på alt', text: 'Ingen overleveringer venter på dig.' },
    giver: { title: 'Ingen overleveringer', text: 'Ingen af dine familier er ved at få en ny koordinator.' },
  },
  done: {
    one: 'Du har sagt ja til 1 familie. Aftal et møde med familien sammen med den nuværende koordinator.',
    many: 'Du har sagt ja til {count} familier. Aftal et møde med hver familie sammen med den nuværende koordinator.',
  },
  intro: {
    receiver:
      'Tag imod alle på én gang, eller åbn en sag, hvis du vil svare på den for sig. Den nuværende koordinator har ansvaret, til familien har mødt dig.',
    giver: 'Du har ansvaret, til den nye har sagt ja, og familien har mødt den nye.',
  },
  why: 'Grund: {reason}',
  from: 'fra {name}',
  to: 'til {name}',
  states: { requested: 'venter på svar', accepted: 'har sagt ja' },
  open: 'Åbn {name}',
};

export const reorganisationForms = {
  'reorganise.plan': {
    title: 'Giv sager nye koordinatorer',
    button: 'Ny omorganisering',
    intro: 'Du ser fordelingen, før der sker noget. Ingen familie skifter, før den nye har sagt ja.',
    chat: 'omorganiser; sager: Sara Testlund; til: Lea Dummy; grund: ny afdeling fra 1. september',
    submit: 'Se fordelingen',
    fields: {
      whose: {
        label: 'Hvilke sager?',
        error: 'Vælg en afdeling eller en koordinator.',
        typed: 'sager',
        hint: 'En afdeling eller en koordinator',
      },
      receivers: {
        label: 'Hvem skal spørges?',
        error: 'Vælg en eller flere kolleger.',
        typed: 'til',
        hint: 'Flere får lige mange',
      },
      department: {
        label: 'Eller hvilken afdelings leder skal fordele dem?',
        error: 'Vælg en afdeling.',
        typed: 'afdeling',
      },
      reason: {
        label: 'Hvorfor?',
        error: 'Skriv en grund, så kollegerne ved hvorfor.',
        typed: 'grund',
        hint: 'Kollegerne kan læse grunden, før de svarer. Skriv ikke noget om en familie.',
      },
    },
  },
  'reorganise.share': {
    title: 'Fordel sagerne',
    button: 'Fordel sagerne',
    intro: 'Du ser fordelingen, før der sker noget.',
    chat: 'fordel sager til Lea Dummy',
    submit: 'Se fordelingen',
    fields: {
      receivers: {
        label: 'Hvem skal spørges?',
        error: 'Vælg en eller flere kolleger.',
        typed: 'til',
        hint: 'Flere får lige mange',
      },
    },
  },
} satisfies Partial<FormsTexts>;
