import type { FormsTexts } from '../../form-texts';

/** S11: the forms about protection. */
export const protectionForms = {
  'protection.record': {
    title: 'Beskyt en i familien',
    intro:
      'Ved adressebeskyttelse, tilhold eller lignende. Den, du beskytter imod, får hverken sted, tid eller kontaktoplysninger at se, og heller ikke, at der er en beskyttelse.',
    chat: 'beskyttelse {subject}; hvem: Rosa; mod: alle i det private netværk; grund: adressebeskyttelse',
    submit: 'Gem beskyttelsen',
    fields: {
      who: { label: 'Hvem skal beskyttes?', error: 'Vælg mindst én.', typed: 'hvem' },
      from: {
        label: 'Hvem må ikke få det at vide?',
        error: 'Vælg mindst én.',
        typed: 'mod',
        choices: { privateNetwork: 'Alle i det private netværk' },
      },
      matters: {
        label: 'Hvad må de ikke få at vide?',
        error: 'Vælg mindst én ting.',
        typed: 'hvad',
        choices: {
          place: 'Sted',
          time: 'Tid',
          contact: 'Adresse og kontaktoplysninger',
          participation: 'At den beskyttede er med',
        },
      },
      reason: {
        label: 'Hvorfor?',
        error: 'Skriv kort hvorfor.',
        typed: 'grund',
        hint: 'Kun koordinatoren og stedfortræderen kan læse grunden',
      },
    },
  },
  'protection.end': {
    title: 'Ophæv beskyttelsen',
    intro:
      'Fra nu af kan de igen inviteres til det samme. Det, der blev registreret, bliver stående i revisionssporet.',
    chat: 'ophæv beskyttelse {subject}; grund: tilholdet er ophævet',
    submit: 'Ophæv beskyttelsen',
    fields: {
      which: { label: 'Hvilken beskyttelse?', error: 'Vælg en beskyttelse.', typed: 'hvilken' },
      reason: { label: 'Hvorfor gælder den ikke længere?', error: 'Skriv kort hvorfor.', typed: 'grund' },
    },
  },
} satisfies Partial<FormsTexts>;
