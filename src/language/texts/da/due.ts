import type { DueKind, ReminderKind } from '../../../domain/rhythm/due-kinds';

interface DueTexts {
  /** What it is called in a list. */
  readonly what: string;
}

interface ReminderTexts extends DueTexts {
  readonly title: string;
  /** What to do about it. */
  readonly next: string;
}

/** What a case waits for; what somebody is reminded of has a word of its own. */
export const due: { readonly [Kind in DueKind]: Kind extends ReminderKind ? ReminderTexts : DueTexts } = {
  uncovered: { what: 'En koordinator til familien' },
  targetGroup: { what: 'Afklaring af målgruppen' },
  handoverAnswer: { what: 'Svar på overleveringen' },
  familyMeeting: { what: 'Familien møder den nye koordinator' },
  startupMeeting: {
    what: 'Opstartsmøde',
    title: 'Opstartsmødet skal på plads',
    next: 'Planlæg mødet, så får du et forslag til en dag.',
  },
  followUpMeeting: {
    what: 'Opfølgningsmøde',
    title: 'Næste opfølgningsmøde skal på plads',
    next: 'Planlæg mødet, så får du et forslag til en dag.',
  },
  contact: {
    what: 'Kontakt med familien',
    title: 'Tid til kontakt med familien',
    next: 'Et kort opkald er nok. Har I aftalt noget andet, så notér det.',
  },
  invitation: {
    what: 'Invitation til mødet',
    title: 'Invitationerne til mødet skal ud',
    next: 'Se, hvad der mangler, og send dem.',
  },
  meetingOutcome: {
    what: 'Notér, hvordan mødet gik',
    title: 'Hvordan gik mødet?',
    next: 'Notér, om det blev holdt, eller aflys det.',
  },
  statutoryDeadline: {
    what: 'Frist i loven',
    title: 'Der er en frist i loven',
    next: 'Er det gennemført, så notér det. Fristen flytter sig ikke, selv om I aftaler noget andet.',
  },
  accompaniment: {
    what: 'Gå med familien',
    title: 'Gik du med familien?',
    next: 'Notér, om det blev til noget.',
  },
  consentReview: {
    what: 'Samtykker, der skal fornyes',
    title: 'Nogle samtykker løber snart ud',
    next: 'Tal med familien, og forny dem, der stadig giver mening.',
  },
  gapHoliday: {
    what: 'Hvem er der i ferien?',
    title: 'Ferien kommer, og ingen i familiens eget netværk er der i ferier',
    next: 'Tal med familien om, hvem der kan være der.',
  },
  gapEffort: {
    what: 'Hvem tager over, når indsatsen slutter?',
    title: 'En indsats slutter, og ingen i netværket går videre bagefter',
    next: 'Aftal, hvem der tager over.',
  },
  gapAlone: {
    what: 'Hvem kan være der ud over den ene?',
    title: 'Familien hviler på én person alene',
    next: 'Tal om, hvem der kan være der, hvis den ene ikke kan.',
  },
  minutesWrite: {
    what: 'Skriv referatet',
    title: 'Referatet skal skrives',
    next: 'Det meste står der allerede fra mødet.',
  },
  minutesReview: {
    what: 'Gå referatet igennem med familien',
    title: 'Referatet skal gennemgås med familien',
    next: 'Ingen andre får det, før I har gjort det.',
  },
  minutesChange: {
    what: 'Svar på et ønske til referatet',
    title: 'Nogen beder om en ændring i referatet',
    next: 'Tag den med, eller svar på den.',
  },
  minutesApprove: {
    what: 'Svar på referatet',
    title: 'Et referat venter på dit svar',
    next: 'Godkend det, eller bed om en ændring.',
  },
  minutesPublish: {
    what: 'Afslut referatet',
    title: 'Fristen for referatet er gået',
    next: 'Afslut det. Det siger selv, hvem der ikke svarede.',
  },
  minutesFile: {
    what: 'Journalisér referatet',
    title: 'Referatet skal journaliseres',
    next: 'Læg det i sagssystemet, og skriv kvitteringen her.',
  },
};
