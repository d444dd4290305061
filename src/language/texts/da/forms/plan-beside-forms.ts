import type { FieldTexts, FormsTexts } from '../../form-texts';
import { areas } from './plan-forms';
import { answeredHow, on } from './shared-fields';

const otherPlan: FieldTexts = { label: 'Hvilken plan?', error: 'Vælg en plan.', typed: 'plan' };

/** P7, P9: the forms about what goes on beside the plan: others' plans, offers. */
export const planBesideForms = {
  'offers.find': {
    title: 'Find et tilbud fra en forening eller frivillige',
    button: 'Find et tilbud',
    intro: 'Lad stå tomt, hvad der er lige meget.',
    chat: 'find tilbud; emne: fodbold; område: fritid',
    submit: 'Find tilbud',
    fields: {
      topic: {
        label: 'Om hvad?',
        error: 'Skriv et ord.',
        typed: 'emne',
        hint: 'For eksempel: lektier, fodbold',
      },
      area: { label: 'Hvilken del af livet?', error: 'Vælg et område.', typed: 'område', choices: areas },
      place: { label: 'Hvor?', error: 'Skriv et sted.', typed: 'sted' },
    },
  },
  'plan.offer': {
    title: 'Tilbyd noget',
    button: 'Tilbyd det',
    intro: 'Familien vælger selv. Først når de vil, tager nogen kontakt, og kun med samtykke.',
    chat: 'nyt tilbud {subject}; tilbud: fodbold; til: Liv',
    submit: 'Tilbyd det',
    fields: {
      which: { label: 'Hvilket tilbud?', error: 'Vælg et tilbud.', typed: 'tilbud' },
      about: { label: 'Til hvem?', error: 'Vælg, hvem det er til.', typed: 'til' },
      on,
    },
  },
  'plan.offerStep': {
    title: 'Hvordan går det med tilbuddet?',
    button: 'Sig, hvordan det går',
    intro: 'Der tages kun kontakt med et samtykke, der gælder over for den, der kommer.',
    chat: 'meld tilbud {subject}; tilbud: fodbold; status: ønsket',
    submit: 'Gem',
    fields: {
      which: { label: 'Hvilket tilbud?', error: 'Vælg et tilbud.', typed: 'tilbud' },
      step: {
        label: 'Hvordan går det?',
        error: 'Vælg, hvordan det går.',
        typed: 'status',
        choices: {
          wanted: 'Ønsket',
          notWanted: 'Ikke ønsket',
          contact: 'Der er kontakt',
          working: 'I gang',
          ended: 'Afsluttet',
        },
      },
      person: {
        label: 'Hvem er der kontakt med?',
        error: 'Vælg en fra netværket. Er personen ny, så tilføj dem først.',
        typed: 'kontakt',
      },
      note: { label: 'Vil du skrive lidt om det?', error: 'Skriv det kortere.', typed: 'kommentar' },
      on,
    },
  },
  'plan.other': {
    title: 'En anden plan, som familien har',
    button: 'Skriv en anden plan ind',
    intro:
      'Skriv kun, hvilken plan det er, og hvem der har den. Det, der står i den, bliver, hvor den er lavet.',
    chat: 'anden plan {subject}; plan: en anden plan; navn: min plan; om: Liv; fra: jobcentret; lavet: i går',
    submit: 'Gem planen',
    fields: {
      kind: {
        label: 'Hvilken plan?',
        error: 'Vælg en plan.',
        typed: 'plan',
        choices: { other: 'En anden plan' },
      },
      name: {
        label: 'Hvad hedder den?',
        error: 'Skriv, hvad planen hedder.',
        typed: 'navn',
        hint: 'For eksempel: Min plan, sundhedsplan',
      },
      about: { label: 'Om hvem?', error: 'Vælg, hvem planen er om.', typed: 'om' },
      colleague: {
        label: 'Hvem har planen? En kollega',
        error: 'Vælg en kollega fra netværket.',
        typed: 'kollega',
      },
      owner: { label: 'Eller en anden', error: 'Skriv, hvem der har planen.', typed: 'fra' },
      madeOn: { label: 'Hvornår er den lavet?', error: 'Vælg en dag.', typed: 'lavet' },
    },
  },
  'plan.otherAnswer': {
    title: 'Må vores plan stå i stedet?',
    button: 'Skriv et svar',
    intro:
      'Skriv, hvad én person har svaret. Et nej tager et tidligere ja tilbage, og så går den anden plan videre.',
    chat: 'svar om plan {subject}; hvem: Rosa; svar: ja; hvordan: mundtligt',
    submit: 'Gem svaret',
    fields: {
      which: otherPlan,
      giver: { label: 'Hvem har svaret?', error: 'Vælg, hvem der har svaret.', typed: 'hvem' },
      answer: {
        label: 'Hvad er svaret?',
        error: 'Vælg ja eller nej.',
        typed: 'svar',
        choices: { yes: 'Ja', no: 'Nej' },
      },
      how: answeredHow,
      on,
    },
  },
  'plan.otherContent': {
    title: 'Hvor står det?',
    button: 'Skriv, hvor det står',
    intro: 'Skriv, hvor det står, eller hvorfor det ikke gælder her.',
    chat: 'indhold i anden plan {subject}; hvad: støtten til familien under og efter en anbringelse, hvis der er en; hvor: ingen er anbragt',
    submit: 'Gem',
    fields: {
      which: otherPlan,
      content: { label: 'Hvad kræver loven?', error: 'Vælg, hvad det er.', typed: 'hvad' },
      where: {
        label: 'Hvor står det, eller hvorfor gælder det ikke?',
        error: 'Skriv, hvor det står.',
        typed: 'hvor',
      },
    },
  },
  'plan.endOther': {
    title: 'Planen gælder ikke længere',
    button: 'Gælder ikke længere',
    intro: 'Den står her stadig, så I kan se, at den har været der.',
    chat: 'afslut anden plan {subject}; dato: i dag',
    submit: 'Gem',
    fields: {
      which: otherPlan,
      on: { label: 'Fra hvornår?', error: 'Vælg en dag.', typed: 'dato' },
    },
  },
} satisfies Partial<FormsTexts>;
