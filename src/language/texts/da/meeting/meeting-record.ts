import type { Attendance, NoteSection } from '../../../../domain/meeting/meeting';
import type { LiveMeetingView } from '../../../../views/meeting/live-meeting';
import type { FieldTexts, FormsTexts } from '../../form-texts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const attendance: Words<Attendance> = {
  present: 'er her',
  partly: 'er her noget af tiden',
  absent: 'kom ikke',
};

const sections: Words<NoteSection> = {
  worried: 'Det er vi bekymrede for',
  works: 'Det går godt',
  mustHappen: 'Det skal der ske',
};

/** M6: the card that the coordinator has open at the meeting. */
export const liveMeeting = {
  eyebrow: 'Ved mødet · {reference}',
  ask: {
    title: 'Der er ikke noteret noget',
    text: 'Afslutter du nu, regnes mødet som holdt, og der kan ikke noteres mere. Var mødet der?',
  },
  done: {
    corrected: { title: 'Det er rettet', text: 'Det, der stod før, er gemt i revisionssporet.' },
    removed: { title: 'Det er fjernet', text: 'Det, der stod før, er gemt i revisionssporet.' },
  } satisfies Readonly<Record<NonNullable<LiveMeetingView['done']>, { title: string; text: string }>>,
  notWritten: {
    changed: {
      title: 'En anden har rettet det imens',
      text: 'Her står det, som det er nu. Ret det igen, hvis det skal være anderledes.',
    },
    removed: {
      title: 'En anden har fjernet det imens',
      text: 'Skriv det ned igen, hvis det skal stå her.',
    },
    yours: 'Du skrev: “{text}”',
  },
  held: 'Mødet er afsluttet. Du kan ikke skrive mere her.',
  attendance,
  attendanceUnsaid: 'ikke noteret',
  people: 'Hvem er her?',
  /** The number that somebody said at the meeting before. */
  lastScale: 'sidst {value}',
  items: 'Dagsorden',
  progress: '{done} af {total} talt igennem',
  tick: 'Sæt flueben ved punkt {number}',
  untick: 'Fjern fluebenet ved punkt {number}',
  sections,
  sectionEmpty: 'Ikke noget endnu',
  agreements: 'Aftaler',
  agreementsNone: 'Ingen aftaler endnu. Skriv dem ned, mens de bliver sagt.',
  agreementWho: '{name} gør det',
  agreementNobody: 'Hvem gør det?',
  agreementBy: 'senest {on}',
  agreementNoDay: 'Hvornår?',
  change: 'Ret',
  remove: 'Fjern',
};

/** Who came, by name. */
const came: Readonly<Record<Attendance | 'unsaid', string>> = {
  present: 'Var med: {names}',
  partly: 'Var med noget af tiden: {names}',
  absent: 'Kom ikke: {names}',
  unsaid: 'Ikke noteret: {names}',
};

/** M2, M6: looking back at a meeting that was held. */
export const heldMeeting = {
  eyebrow: 'Tilbageblik · {reference}',
  who: 'Hvem kom?',
  came,
  scale: 'Skala 0–10, med deres egne tal',
  agreements: 'Aftaler',
  leftOpen: 'Stadig åbent',
  nothing: 'Der blev ikke skrevet noget ned ved mødet.',
  outcome: {
    agreements: { none: 'ingen aftaler', one: '1 aftale', many: '{count} aftaler' },
    leftOpen: { one: '1 punkt stadig åbent', many: '{count} punkter stadig åbne' },
  },
  /** Looking back from the next meeting. */
  last: 'Sidste møde · {kind} {on}',
  lastScale: 'Skala 0–10: {numbers}',
};

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
    button: 'Ny aftale',
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
    button: 'Ret det',
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
