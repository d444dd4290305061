import type { Attendance, NoteSection } from '../../../domain/meeting/meeting';
import type { LiveMeetingView } from '../../../views/meeting/live-meeting';

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
