import type { Instead } from '../../../domain/correct/taking-back';
import type { CorrectView, TakenBackView } from '../../../views/case/correct';
import type { FieldTexts, FormsTexts } from '../form-texts';
import { reason } from './forms/meeting-forms';

type Said = { readonly title: string; readonly text: string };

const done: Readonly<Record<NonNullable<CorrectView['done']>, string>> = {
  alias: 'Navnet på sagen er rettet',
  member: 'Oplysningerne er rettet',
  memberRemoved: 'Personen er taget ud af familien',
  network: 'Netværket er rettet',
  contact: 'Kontakten er taget af',
  attendance: 'Fremmødet er rettet',
  reopened: 'Mødet er åbnet igen',
};

const instead: Readonly<Record<Instead, string>> = {
  consent:
    'Et samtykke eller et nej bliver stående, for andre har handlet efter det. Registrér det rigtige svar, eller træk samtykket tilbage.',
  disclosure: 'Det, der er delt, er delt. Stop delingen under samtykkerne.',
  protection: 'En beskyttelse bliver ikke fortrudt ved et enkelt ord. Ret den, eller ophæv den, på sagen.',
  handover: 'Et svar om overlevering gælder. Tal med din kollega, og lav en ny overlevering.',
  absence: 'Skriv "tilbage", eller meld fraværet på ny. Stedfortræderen vælger du på sagen.',
  sent: 'Andre har fået besked om det. Flyt eller aflys mødet, eller svar på ny.',
  minutes: 'Ret det i referatet. Er det godkendt, så skriv en rettelse til det.',
  closed: 'En sag, der er oprettet eller afsluttet, bliver ikke fortrudt. Tal med din leder.',
  sayAnew: 'Skriv det rigtige. Det nye gælder så i stedet.',
};

const outcomes: Readonly<Record<TakenBackView['outcome'], Said>> = {
  takenBack: { title: 'Det er fortrudt', text: 'Det står i revisionssporet, at du fortrød.' },
  offered: { title: 'Skal det fortrydes?', text: 'Det er din seneste ændring, men den er ikke fra i dag.' },
  nothing: {
    title: 'Der er ikke noget at fortryde',
    text: 'Jeg fortryder kun din seneste ændring, og kun én gang.',
  },
  others: {
    title: 'Det kan ikke længere fortrydes',
    text: 'Der er sket mere i sagen siden. Ret det, der er forkert, i stedet.',
  },
  ...(Object.fromEntries(
    Object.entries(instead).map(([kind, text]) => [kind, { title: 'Det kan ikke fortrydes', text }]),
  ) as Readonly<Record<Instead, Said>>),
};

/** L8: correcting facts, and taking back one’s own last change. */
export const correct = {
  eyebrow: 'Ret · {reference}',
  intro: 'Vælg det, der er forkert. Det gamle bliver i revisionssporet.',
  done,
  doneText: 'Samtykker, dagsordener, invitationer og frister er regnet efter på ny.',
  told: '{names} får besked.',
  toldNobody: 'Der er ikke nogen, der skal have besked.',
  alias: 'Sagens navn',
  born: 'født {year}',
  interpreter: 'tolk',
  contact: 'Kontakt {on}',
  contactKinds: { visit: 'besøg', phone: 'telefon', message: 'besked', meeting: 'møde' },
  with: 'med {names}',
  twice: '⚠ Der står to ens den dag.',
  meeting: '{kind} {on}',
  attendances: {
    present: 'var med: {names}',
    partly: 'var med noget af tiden: {names}',
    absent: 'var ikke med: {names}',
  },
  nobodyNoted: 'Der er ikke noteret, hvem der var med.',
  outcomes,
  change: 'Din ændring {at}',
};

const because: FieldTexts = reason(
  'Hvorfor bliver det rettet?',
  'Nødvendigt, når kolleger har regnet med det, der stod',
);
const tick = (label: string, typed: string): FieldTexts => ({
  label,
  error: 'Sæt flueben, hvis det passer.',
  typed,
});

/** M10: which language somebody needs. */
export const heardFields: Readonly<Record<'language' | 'interpreter', FieldTexts>> = {
  language: {
    label: 'Sprog, hvis det ikke er dansk',
    error: 'Skriv sproget.',
    typed: 'sprog',
    hint: 'For eksempel arabisk',
  },
  interpreter: tick('Har brug for tolk', 'tolk'),
};

export const correctForms = {
  'correct.alias': {
    title: 'Ret sagens navn',
    button: 'Ret sagens navn',
    intro: 'Det navn, I bruger om familien til daglig.',
    submit: 'Ret navnet',
    fields: { alias: { label: 'Sagens navn', error: 'Skriv et navn.', typed: 'navn' }, reason: because },
  },
  'correct.attendance': {
    title: 'Ret, hvem der var med',
    intro: 'Mødet er afsluttet. Er referatet ikke sendt, følger det med.',
    submit: 'Ret fremmødet',
    fields: {
      present: { label: 'Hvem var med?', error: 'Vælg dem, der var med.', typed: 'var med' },
      partly: { label: 'Hvem var med noget af tiden?', error: 'Vælg dem.', typed: 'noget af tiden' },
      absent: { label: 'Hvem var ikke med?', error: 'Vælg dem, der ikke var med.', typed: 'var ikke med' },
      reason: reason('Hvorfor bliver det rettet?'),
    },
  },
  'correct.contact': {
    title: 'Tag kontakten af',
    button: 'Tag den af',
    intro:
      'Den er noteret to gange, eller den fandt ikke sted. Fristen for kontakt bliver regnet efter på ny.',
    submit: 'Tag den af',
    fields: { reason: reason('Hvorfor?', 'Må gerne stå tomt') },
  },
  'correct.member': {
    title: 'Ret oplysningerne',
    button: 'Ret',
    intro: 'Ændrer du forældremyndigheden eller alderen, ser jeg efter, hvem der så skal give samtykke.',
    submit: 'Ret',
    fields: {
      name: { label: 'Navn', error: 'Skriv et navn.', typed: 'navn' },
      relation: {
        label: 'Hvem er det i familien?',
        error: 'Vælg, hvem det er i familien.',
        typed: 'relation',
        choices: { mother: 'Mor', father: 'Far', child: 'Barn', otherAdult: 'En anden voksen' },
      },
      birthYear: { label: 'Fødselsår', error: 'Skriv fødselsåret med fire cifre.', typed: 'fødselsår' },
      custody: tick('Har forældremyndighed', 'forældremyndighed'),
      livesElsewhere: tick('Bor et andet sted', 'bor et andet sted'),
      ...heardFields,
      reason: because,
    },
  },
  'correct.network': {
    title: 'Ret i netværket',
    button: 'Ret',
    intro: 'Ret det, der ikke passer.',
    submit: 'Ret',
    fields: {
      name: { label: 'Navn', error: 'Skriv et navn.', typed: 'navn' },
      role: { label: 'Rolle', error: 'Skriv rollen.', typed: 'rolle' },
      atWeekends: tick('Er der i weekenden', 'weekender'),
      inHolidays: tick('Er der i ferierne', 'ferier'),
      afterEffort: tick('Er der bagefter', 'bagefter'),
      childsWish: tick('Barnets eget ønske', 'barnets ønske'),
      reason: reason('Hvorfor?', 'Må gerne stå tomt'),
    },
  },
  'correct.removeMember': {
    title: 'Tag personen ud af familien',
    button: 'Tag ud af familien',
    intro:
      'Gør det kun, hvis personen er skrevet ind ved en fejl. Det, personen har sagt ja til, og det, der er aftalt om personen, falder også væk.',
    submit: 'Tag ud af familien',
    fields: { reason: reason('Hvorfor?') },
  },
  'correct.reopen': {
    title: 'Åbn mødet igen',
    intro: 'Så kan I notere det, der mangler. Næste møde bliver regnet efter på ny, indtil I afslutter det.',
    submit: 'Åbn mødet',
    fields: { reason: reason('Hvorfor?') },
  },
} as const satisfies Partial<FormsTexts>;
