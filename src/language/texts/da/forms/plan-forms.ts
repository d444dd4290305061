import type { FieldTexts, FormsTexts } from '../../form-texts';

const goal: FieldTexts = { label: 'Hvilket mål?', error: 'Vælg et mål.', typed: 'mål' };
const action: FieldTexts = { label: 'Hvilken handling?', error: 'Vælg en handling.', typed: 'handling' };
const sign: FieldTexts = {
  label: 'Et tegn på, at det går den rigtige vej',
  error: 'Skriv, hvad I kan se eller tælle.',
  typed: 'tegn',
  hint: 'For eksempel: fravær, rolige morgener om ugen',
};
const start: FieldTexts = {
  label: 'Hvor begynder det?',
  error: 'Skriv et tal.',
  typed: 'nu',
  hint: 'Et tal',
};
const target: FieldTexts = {
  label: 'Hvor skal det hen?',
  error: 'Skriv et tal.',
  typed: 'målet er',
  hint: 'Et tal',
};
const unit: FieldTexts = {
  label: 'Hvad tælles det i?',
  error: 'Skriv det kortere.',
  typed: 'enhed',
  hint: 'For eksempel %, timer',
};
const park: FieldTexts = {
  label: 'Hvilket mål skal hvile imens?',
  error: 'Vælg, hvilket mål der skal hvile.',
  typed: 'lad hvile',
};

const types: FieldTexts = {
  label: 'Hvilke oplysninger rummer målet?',
  error: 'Vælg oplysninger.',
  typed: 'oplysninger',
  hint: 'Det afgør, hvem der må se det. Vælger du ingen, ser kun du det',
};
const aboutIds: FieldTexts = {
  label: 'Om hvem?',
  error: 'Vælg, hvem det er om.',
  typed: 'om',
  hint: 'Vælger du ingen, er det hele familien',
};
export const areas = {
  development: 'Udvikling og adfærd',
  family: 'Familie',
  school: 'Skole',
  health: 'Sundhed',
  leisure: 'Fritid og venskaber',
  work: 'Arbejde og uddannelse',
  other: 'Andet',
};

/** P1–P9: the forms about the plan. */
export const planForms = {
  'plan.action': {
    title: 'Hvem gør hvad?',
    button: 'Skriv en handling',
    intro: 'Én person har ansvaret. Det kan også være en fra familien eller deres eget netværk.',
    chat: 'handling {subject}; hvad: ring til skolen; hvem: Liv; senest: om 14 dage',
    submit: 'Gem handlingen',
    fields: {
      which: action,
      what: { label: 'Hvad skal der ske?', error: 'Skriv, hvad der skal ske.', typed: 'hvad' },
      responsible: { label: 'Hvem har ansvaret?', error: 'Vælg én person.', typed: 'hvem' },
      dueOn: { label: 'Senest hvornår?', error: 'Vælg en dag.', typed: 'senest' },
      goal: { ...goal, label: 'For hvilket mål?' },
    },
  },
  'plan.followUp': {
    title: 'Følg op på målet',
    button: 'Følg op',
    intro: 'Hver sin oplevelse står for sig selv. Lad det stå tomt, som ingen har sagt noget om.',
    chat: 'følg op på mål {subject}; værdier: fravær 14; oplevelse: Liv 6; valg: fortsæt',
    submit: 'Gem opfølgningen',
    fields: {
      which: goal,
      on: { label: 'Hvilken dag?', error: 'Vælg en dag.', typed: 'dato' },
      values: {
        label: 'Hvor står tegnene nu?',
        error: 'Skriv en linje for hvert tegn: navn og tal.',
        typed: 'værdier',
        hint: 'En linje for hvert tegn',
      },
      experiences: {
        label: 'Hvordan oplever hver af jer det, fra 0 til 10?',
        error: 'Skriv en linje for hver: navn og et tal fra 0 til 10.',
        typed: 'oplevelse',
        hint: 'En linje for hver',
      },
      choice: {
        label: 'Hvad gør I nu?',
        error: 'Vælg, om I fortsætter, ændrer noget eller stopper.',
        typed: 'valg',
        choices: { continue: 'Fortsæt', adjust: 'Ændr noget', stop: 'Stop her' },
      },
      reason: {
        label: 'Hvad ændrer I, eller hvorfor stopper I?',
        error: 'Skriv kort, hvad eller hvorfor.',
        typed: 'grund',
      },
      instead: {
        label: 'Hvad kommer i stedet?',
        error: 'Skriv, hvad der kommer i stedet.',
        typed: 'i stedet',
        hint: 'Når I stopper',
      },
      nextOn: { label: 'Hvornår ser I på det igen?', error: 'Vælg en dag.', typed: 'igen' },
      earliest: {
        label: 'Vælg den tidligste dag, hvis loven har en frist før',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'tidligste',
      },
    },
  },
  'plan.goal': {
    title: 'Et mål',
    button: 'Sæt et mål',
    intro: 'Brug familiens egne ord først. Resten hjælper jer med at se, om det virker.',
    chat: 'mål {subject}; ord: vi vil have rolige morgener; ønske fra: Liv; område: familie; vigtighed: vigtigst',
    submit: 'Gem målet',
    fields: {
      words: { label: 'Hvad vil I gerne? Med egne ord', error: 'Skriv målet med egne ord.', typed: 'ord' },
      wishOf: { label: 'Hvis ønske er det?', error: 'Vælg en person.', typed: 'ønske fra' },
      area: {
        label: 'Hvilken del af livet?',
        error: 'Vælg et område.',
        typed: 'område',
        choices: areas,
      },
      sign,
      start,
      target,
      unit,
      priority: {
        label: 'Hvor vigtigt er det lige nu?',
        error: 'Vælg, hvor vigtigt det er.',
        typed: 'vigtighed',
        choices: { first: 'Vigtigst', second: 'Næstvigtigst', third: 'Kan vente lidt' },
      },
      followUpOn: { label: 'Hvornår følger I op?', error: 'Vælg en dag.', typed: 'følg op' },
      types,
      aboutIds,
      park,
    },
  },
  'plan.noWork': {
    title: 'Ikke noget mål om arbejde eller uddannelse',
    button: 'Skriv hvorfor',
    intro: 'Arbejde og uddannelse er med i hver plan. Skriv, hvorfor det ikke er tid endnu.',
    chat: 'intet mål om arbejde {subject}; grund: der skal være ro derhjemme først',
    submit: 'Gem grunden',
    fields: { reason: { label: 'Hvorfor ikke nu?', error: 'Skriv kort hvorfor.', typed: 'grund' } },
  },
  'plan.note': {
    title: 'En styrke eller en bekymring',
    button: 'Skriv en styrke eller bekymring',
    intro: 'Skriv det, så familien kan genkende det. Det er ord, aldrig en score.',
    chat: 'notér i planen {subject}; hvad: det virker; ord: Gudruns onsdage',
    submit: 'Gem',
    fields: {
      kind: {
        label: 'Hvad er det?',
        error: 'Vælg, hvad det er.',
        typed: 'hvad',
        choices: { works: 'Det virker', worried: 'Vi er bekymrede' },
      },
      text: { label: 'Med få ord', error: 'Skriv det med få ord.', typed: 'ord' },
      types,
      aboutIds,
    },
  },
  'plan.settleNote': {
    title: 'Hvad gælder ikke længere?',
    button: 'Fjern en styrke eller bekymring',
    intro: 'Det står stadig i planens historie.',
    chat: 'gælder ikke længere {subject}; hvilken: Gudruns onsdage',
    submit: 'Fjern det',
    fields: { which: { label: 'Hvilken?', error: 'Vælg en.', typed: 'hvilken' } },
  },
  'plan.report': {
    title: 'Hvordan går det med handlingen?',
    button: 'Sig, hvordan det går',
    intro: 'Et par ord er nok. Har du brug for hjælp, får koordinatoren besked.',
    chat: 'meld handling {subject}; handling: ring til skolen; status: gjort',
    submit: 'Gem',
    fields: {
      which: action,
      status: {
        label: 'Hvordan går det?',
        error: 'Vælg, hvordan det går.',
        typed: 'status',
        choices: { open: 'Ikke begyndt', done: 'Gjort', notDone: 'Ikke gjort', needsHelp: 'Brug for hjælp' },
      },
      comment: { label: 'Vil du skrive lidt om det?', error: 'Skriv det kortere.', typed: 'kommentar' },
    },
  },
  'plan.resume': {
    title: 'Tag målet op igen',
    button: 'Tag det op igen',
    intro: 'Det, I ved om målet, står der stadig.',
    chat: 'genoptag mål {subject}; mål: rolige morgener',
    submit: 'Tag det op igen',
    fields: { which: goal, park },
  },
  'plan.sign': {
    title: 'Et tegn på, at det virker',
    button: 'Vælg et tegn',
    intro: 'Vælg noget, som familien selv kan se eller tælle.',
    chat: 'tegn {subject}; mål: rolige morgener; tegn: rolige morgener om ugen; nu: 2; målet er: 4',
    submit: 'Gem tegnet',
    fields: { which: goal, sign, start, target, unit },
  },
  'plan.stopAction': {
    title: 'Stop handlingen',
    intro: 'At stoppe det, der ikke virker, er et godt valg. Skriv hvorfor.',
    chat: 'stop handling {subject}; handling: ring til foreningen; grund: samtykket er trukket tilbage',
    submit: 'Stop handlingen',
    fields: {
      which: action,
      reason: { label: 'Hvorfor stopper den?', error: 'Skriv kort hvorfor.', typed: 'grund' },
    },
  },
} satisfies Partial<FormsTexts>;
