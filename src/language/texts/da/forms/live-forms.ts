import type { FieldTexts, FormsTexts } from '../../form-texts';

/** An agreement: the same when it is caught and when it is corrected. */
const agreement: Readonly<Record<'what' | 'responsible' | 'dueOn' | 'item', FieldTexts>> = {
  what: { label: 'Hvad er aftalt?', error: 'Skriv, hvad der er aftalt.', typed: 'aftale' },
  responsible: { label: 'Hvem gør det?', error: 'Vælg, hvem der gør det.', typed: 'hvem' },
  dueOn: { label: 'Senest hvornår?', error: 'Vælg en dag.', typed: 'senest' },
  item: { label: 'Under hvilket punkt?', error: 'Vælg et punkt.', typed: 'punkt' },
};

/** What was said: the same when it is caught and when it is corrected. */
const note: Readonly<Record<'section' | 'text' | 'item', FieldTexts>> = {
  section: {
    label: 'Hvor hører det til?',
    error: 'Vælg, hvor det hører til.',
    typed: 'hvor',
    choices: {
      worried: 'Det er vi bekymrede for',
      works: 'Det går godt',
      mustHappen: 'Det skal der ske',
    },
  },
  text: { label: 'Hvad blev der sagt?', error: 'Skriv, hvad der blev sagt.', typed: 'sagt' },
  item: { label: 'Under hvilket punkt?', error: 'Vælg et punkt.', typed: 'punkt' },
};

/** M6: the forms at the meeting itself. */
export const liveForms = {
  'live.agreement': {
    title: 'Aftale',
    intro: 'Hvad er aftalt, hvem gør det, og hvornår? Én aftale har én ansvarlig.',
    chat: 'aftale {subject}; aftale: Viggo kører om tirsdagen; hvem: Viggo; senest: om 14 dage',
    submit: 'Gem aftalen',
    fields: agreement,
  },
  'live.attendance': {
    title: 'Hvem er her?',
    intro: 'Sæt flueben ved dem, der er her. Du kan ændre det undervejs.',
    chat: 'fremmøde {subject}; her: Rosa og Liv; ikke her: Viggo',
    submit: 'Gem',
    fields: {
      present: { label: 'Er her hele mødet', error: 'Vælg, hvem der er her.', typed: 'her' },
      partly: { label: 'Er her noget af tiden', error: 'Vælg, hvem der er her.', typed: 'noget af tiden' },
      absent: { label: 'Kom ikke', error: 'Vælg, hvem der ikke kom.', typed: 'ikke her' },
    },
  },
  'live.changeAgreement': {
    title: 'Ret aftalen',
    intro: 'Hvad er aftalt, hvem gør det, og hvornår? Det, der stod før, bliver gemt i revisionssporet.',
    chat: 'ret aftale {subject}; hvilken: Ring til; hvem: Rosa; senest: 22. juni',
    submit: 'Gem rettelsen',
    fields: {
      which: { label: 'Hvilken aftale?', error: 'Vælg, hvilken aftale der skal rettes.', typed: 'hvilken' },
      ...agreement,
    },
  },
  'live.changeNote': {
    title: 'Ret det, der blev skrevet ned',
    intro: 'Kort, og med de ord, der blev sagt. Det, der stod før, bliver gemt i revisionssporet.',
    chat: 'ret note {subject}; hvilken: Mandagene; sagt: Mandagene er blevet lettere',
    submit: 'Gem rettelsen',
    fields: {
      which: { label: 'Hvad skal rettes?', error: 'Vælg, hvad der skal rettes.', typed: 'hvilken' },
      ...note,
    },
  },
  'live.note': {
    title: 'Skriv en note',
    intro: 'Kort, og med de ord, der blev sagt.',
    chat: 'skriv ned {subject}; hvor: det går godt; sagt: Liv glæder sig til fodbold',
    submit: 'Gem',
    fields: note,
  },
  'live.scale': {
    title: 'Skala 0–10',
    intro:
      'Hvordan går det lige nu? 0 er så slemt, som det kan være. 10 er godt nok til, at vi kan give slip.',
    chat: 'skala {subject}; hvem: Rosa; tal: 4',
    submit: 'Gem tallet',
    fields: {
      participant: { label: 'Hvem siger det?', error: 'Vælg, hvem der siger det.', typed: 'hvem' },
      scale: {
        label: 'Hvilket tal?',
        error: 'Skriv et helt tal fra 0 til 10.',
        typed: 'tal',
        hint: '0 til 10',
      },
    },
  },
} satisfies Partial<FormsTexts>;
