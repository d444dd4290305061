import type { RhythmStep } from '../../../domain/rhythm/rhythm-line';

/** What a point on the line shows: what happened, or what is due by then. */
const steps: Readonly<Record<RhythmStep, string>> = {
  started: 'Startet',
  startup: 'Opstartsmøde',
  followUp: 'Opfølgningsmøde',
  network: 'Netværksmøde',
  contact: 'Kontakt',
  startupMeeting: 'Opstartsmøde',
  followUpMeeting: 'Opfølgningsmøde',
  familyMeeting: 'Møde med familien',
};

/** In a narrow column. */
const short: Readonly<Record<RhythmStep, string>> = {
  started: 'Start',
  startup: 'Opstart',
  followUp: 'Opfølgning',
  network: 'Netværk',
  contact: 'Kontakt',
  startupMeeting: 'Opstart',
  followUpMeeting: 'Opfølgning',
  familyMeeting: 'Familien',
};

/** M3: the network as a map, and the rhythm as a line. */
export const networkMap = {
  title: 'Familiens netværk',
  intro: 'Se på kortet sammen. Er nogen kommet til, eller er nogen ikke længere tæt på? Så ret det.',
  picture: 'Kort over netværket. Det samme står i ord nedenfor.',
  close: 'Tæt på familien',
  professionals: 'Fagfolk omkring familien',
  marks: { atWeekends: 'i weekender', inHolidays: 'i ferier', afterEffort: 'bliver, når indsatsen slutter' },
  table: {
    close: 'Hvem',
    short: { atWeekends: 'Weekend', inHolidays: 'Ferie', afterEffort: 'Bliver' },
    there: '✓ ja',
    notThere: '–',
  },
  childsWish: 'barnets eget valg',
  none: 'Der er ingen på kortet endnu.',
  inWords: 'Det samme i ord',
  nobody: 'ingen endnu',
  says: {
    atWeekends: 'I weekender: {names}',
    inHolidays: 'I ferier: {names}',
    afterEffort: 'Bliver, når indsatsen slutter: {names}',
    childsWish: 'Barnet har selv valgt: {names}',
  },
  rhythm: 'Vejen indtil nu, og det næste',
  today: 'I dag',
  was: '{what} {on}',
  comes: '{what} senest {on}',
  steps,
  short,
  by: 'senest {on}',
  foot: 'Fra {coordinator}, {department}. Udskrevet {today}.',
  ready: 'Kortet er klar til at se eller udskrive. Linket virker kun i kort tid.',
  open: 'Åbn kortet',
};
