import type { FormsTexts } from '../../form-texts';

/** The whole family, and its network, in one dialog each. */
export const familyForms = {
  'case.addFamily': {
    title: 'Tilføj familien',
    intro: 'Fornavne er nok. Andre voksne kan du tilføje bagefter.',
    submit: 'Tilføj familien',
    fields: {
      mother: { label: 'Mor', error: 'Skriv mindst ét navn.', typed: 'mor', hint: 'Fornavnet er nok' },
      father: { label: 'Far', error: 'Skriv et navn.', typed: 'far', hint: 'Fornavnet er nok' },
      custody: {
        label: 'Hvem har forældremyndighed?',
        error: 'Vælg, hvem der har forældremyndighed.',
        typed: 'forældremyndighed',
        choices: { mother: 'Mor', father: 'Far' },
      },
      elsewhere: {
        label: 'Hvem bor et andet sted?',
        error: 'Vælg, hvem der bor et andet sted.',
        typed: 'bor et andet sted',
        choices: { mother: 'Mor', father: 'Far' },
      },
      children: {
        label: 'Børn, ét på hver linje',
        error: 'Skriv ét barn på hver linje.',
        typed: 'børn',
        hint: 'Navn og fødselsår, for eksempel Liv 2014',
      },
    },
  },
  'case.addNetworks': {
    title: 'Tegn netværket',
    intro: 'Tegn det sammen med familien. Tænk også på weekender, ferier og tiden bagefter.',
    submit: 'Tilføj til netværket',
    fields: {
      colleague: { label: 'En kollega', error: 'Vælg en kollega.', typed: 'kollega' },
      colleague2: { label: 'En kollega til', error: 'Vælg en kollega.', typed: 'kollega to' },
      privates: {
        label: 'Familiens egne, én på hver linje',
        error: 'Skriv navn, komma, og hvem det er. Én på hver linje.',
        typed: 'private',
        hint: 'Navn, komma, hvem det er: Inga, mormor',
      },
      professionals: {
        label: 'Andre fagpersoner, én på hver linje',
        error: 'Skriv navn, komma, og hvad de laver. Én på hver linje.',
        typed: 'fagpersoner',
        hint: 'Navn, komma, rolle: Otto Opfundet, læge',
      },
      weekends: {
        label: 'Hvem er der i weekenden?',
        error: 'Skriv navnene.',
        typed: 'weekender',
        hint: 'Navne med komma imellem',
      },
      holidays: {
        label: 'Hvem er der i ferierne?',
        error: 'Skriv navnene.',
        typed: 'ferier',
        hint: 'Navne med komma imellem',
      },
      afterwards: {
        label: 'Hvem er der, når indsatsen slutter?',
        error: 'Skriv navnene.',
        typed: 'bagefter',
        hint: 'Navne med komma imellem',
      },
      wished: {
        label: 'Hvem har barnet selv ønsket?',
        error: 'Skriv navnene.',
        typed: 'barnets ønske',
        hint: 'Navne med komma imellem',
      },
    },
  },
} as const satisfies Partial<FormsTexts>;
