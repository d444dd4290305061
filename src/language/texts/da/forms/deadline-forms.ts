import type { FieldTexts, FormsTexts } from '../../form-texts';

const which: FieldTexts = { label: 'Hvilken frist?', error: 'Vælg en frist.', typed: 'frist' };

/** L6: the forms about deadlines in law. */
export const deadlineForms = {
  'deadline.start': {
    title: 'Registrér en frist',
    intro:
      'En frist i loven gælder ved siden af jeres egen rytme. Registrerer du den igen, retter du dagen, den regnes fra.',
    chat: 'frist {subject}; frist: barnets plan; hvem: Liv; fra: 12. maj',
    submit: 'Registrér fristen',
    fields: {
      deadline: which,
      about: {
        label: 'Hvem gælder den for? Vælg ingen, hvis det er hele familien.',
        error: 'Vælg, hvem den gælder for.',
        typed: 'hvem',
      },
      startedOn: {
        label: 'Hvilken dag regnes den fra?',
        error: 'Vælg den dag, fristen regnes fra.',
        typed: 'fra',
      },
    },
  },
  'deadline.met': {
    title: 'Er gennemført',
    intro: 'Vælg fristen og den dag, det blev gennemført.',
    chat: 'frist overholdt {subject}; frist: barnets plan; dato: i dag',
    submit: 'Gem',
    fields: {
      which,
      on: { label: 'Hvilken dag blev det gennemført?', error: 'Vælg en dag.', typed: 'dato' },
    },
  },
  'deadline.drop': {
    title: 'Fristen bortfalder',
    intro:
      'Kun når den ikke gælder alligevel. Er det gennemført, som loven siger, så vælg i stedet "Er gennemført".',
    chat: 'frist bortfalder {subject}; frist: barnets plan; grund: familien er flyttet',
    submit: 'Lad fristen bortfalde',
    fields: {
      which,
      reason: {
        label: 'Hvorfor gælder den ikke?',
        error: 'Skriv kort hvorfor.',
        typed: 'grund',
        hint: 'Så andre kan forstå det senere',
      },
    },
  },
} satisfies Partial<FormsTexts>;
