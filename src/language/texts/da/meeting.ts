import type { DayObstacle } from '../../../domain/base/working-days';
import type { MeetingKind, MeetingState } from '../../../domain/case/family-case';
import type { AnswerState } from '../../../domain/meeting/invitation-answers';
import type { InvitationWay } from '../../../domain/meeting/meeting';
import type { ClosedDay } from '../../../domain/organisation/settings';
import type { MeetingView, ObstacleView, ParticipantGroup } from '../../../views/meeting/meeting';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Counted = { readonly one: string; readonly many: string };

const kinds: Words<MeetingKind> = {
  startup: 'Opstartsmøde',
  followUp: 'Opfølgningsmøde',
  network: 'Netværksmøde',
};

const states: Words<MeetingState> = {
  planned: 'Planlagt. Ingen er inviteret endnu',
  invited: 'Invitationerne er sendt',
  held: 'Mødet er holdt',
  cancelled: 'Mødet er aflyst',
};

const done: Readonly<
  Record<NonNullable<MeetingView['done']>, { readonly title: string; readonly text: string }>
> = {
  planned: { title: 'Mødet er planlagt', text: 'Lav nu dagsordenen sammen med familien.' },
  moved: {
    title: 'Mødet er ændret',
    text: 'De inviterede i Teams får besked. Sig det selv til de andre.',
  },
  notMoved: { title: 'Tid og sted er, som du har skrevet', text: 'Ingen får besked igen.' },
  invited: {
    title: 'Invitationerne er sendt',
    text: 'Kollegerne får deres i Teams. De andre skal du selv give en på papir.',
  },
  reminded: { title: 'De er blevet mindet om at svare', text: 'Jeg minder højst om det én gang om dagen.' },
  nobodyToRemind: {
    title: 'Der er ingen at minde om at svare',
    text: 'Alle i Teams har svaret eller er blevet mindet om det i dag.',
  },
  cancelled: {
    title: 'Mødet er aflyst',
    text: 'De inviterede i Teams får besked. Sig det selv til de andre.',
  },
  personAdded: {
    title: 'Tilføjet til mødet',
    text: 'De nye bliver spurgt, når du sender invitationerne.',
  },
  personRemoved: {
    title: 'Deltageren er taget af listen',
    text: 'Var personen inviteret i Teams, giver jeg besked. Ellers skal du selv sige det.',
  },
  sent: {
    title: 'Det er noteret',
    text: 'Nu kan både koordinator og stedfortræder se, at invitationen er givet.',
  },
  sentAgain: { title: 'Beskeden er sendt igen', text: 'Hvis det heller ikke lykkes, får du besked.' },
  answered: { title: 'Svaret er registreret', text: 'Det står ved navnet herunder.' },
  closed: {
    title: 'Mødet er afsluttet',
    text: 'Næste møde regnes herfra. Skriv referatet, mens du husker mødet.',
  },
};

/** How one participant stands. */
const answers: Words<AnswerState> = {
  notInvited: 'ikke inviteret endnu',
  waiting: 'ikke svaret',
  yes: 'ja',
  no: 'nej',
  otherTime: 'hellere et andet tidspunkt',
};

/** How many stand so. The number is written above. */
const counts: Words<AnswerState> = {
  notInvited: 'ikke inviteret',
  waiting: 'ikke svaret',
  yes: 'ja',
  no: 'nej',
  otherTime: 'anden tid',
};

const groups: Words<ParticipantGroup> = {
  family: 'Familien',
  supportPerson: 'Bisiddere',
  network: 'Netværk',
  staff: 'Kolleger',
};

/** What stands in the way of inviting, and what to do about it. */
const obstacles: Words<ObstacleView['kind']> = {
  nobody: 'Der er ikke nogen på listen endnu. Tilføj dem, der skal med.',
  left: '{names} er ikke længere en del af netværket om familien. Tag dem af listen.',
  keptApart:
    '{names} må ikke få noget at vide om mødet, når {protectedNames} er med. Læg et særskilt møde, eller tag en af dem af listen.',
  agendaNotMade: 'Dagsordenen er ikke lavet med familien. Lav den sammen, eller skriv en grund.',
  typesUnsaid: '{count} på dagsordenen: skriv, hvilke oplysninger der kommer frem.',
  room: '{names} må ikke høre det hele. Se dagsordenen: bed om samtykke, fjern punktet, eller del mødet.',
};

const ways: Words<InvitationWay> = {
  handed: 'givet i hånden {on}',
  securePost: 'sendt med sikker post {on}',
  letter: 'sendt som brev {on}',
  phone: 'læst op i telefonen {on}',
};

const closedDays: Words<ClosedDay> = {
  constitutionDay: 'grundlovsdag',
  dayAfterAscension: 'dagen efter Kristi himmelfartsdag',
  christmasEve: 'juleaftensdag',
  newYearsEve: 'nytårsaftensdag',
};

const moved: Words<DayObstacle['kind'] | 'busy'> = {
  publicHoliday: '{dueBy} er {name}.',
  weekend: '{dueBy} ligger i en weekend.',
  closedDay: '{dueBy} er {name}.',
  schoolHoliday: '{dueBy} ligger i skoleferien ({name}).',
  busy: 'Den {dueBy} er din kalender fuld.',
};

/** Meetings: the list, and the coordinator's card where the answers gather (M8). */
export const meeting = {
  kinds,
  states,
  done,
  unsent: { perhaps: 'ved ikke, om den kom frem', no: 'kom ikke frem' },
  answers,
  counts,
  groups,
  obstacles,
  ways,
  eyebrow: '{kind} · {reference}',
  inTime: 'Senest {dueBy} · {relative}',
  late: 'Ligger efter fristen {dueBy}',
  /** After why the day is no usual one for a meeting. */
  unusualDay: 'Flyt mødet, hvis det ikke er meningen.',
  online: 'Online',
  join: 'Åbn onlinemødet',
  calendar: 'Læg i kalenderen',
  /** All that a calendar is told. */
  calendarTitle: 'Møde',
  print: 'Åbn arket, og udskriv',
  sheetReady: 'Arket er klar til udskrift. Linket virker kun i kort tid.',
  obstaclesTitle: 'Før du kan invitere',
  ready: 'Alt er klar til at invitere',
  readyNext: 'Send invitationerne, når du er klar.',
  newcomers: { one: '1 er ikke inviteret endnu', many: '{count} er ikke inviteret endnu' } satisfies Counted,
  newcomersNext: 'Send invitationerne igen. De andre bliver ikke spurgt en gang til.',
  participants: 'Hvem kommer?',
  noParticipants: 'Ingen er på listen endnu.',
  supports: 'bisidder for {name}',
  reason: 'Grund: {reason}',
  rather: 'Hellere: {times}',
  words: '“{words}”',
  reminded: 'mindet om det {on}',
  sentNot: 'har ikke fået invitationen endnu',
  change: 'Ret',
  changeFor: 'Svar, udskrift og mere for {name}',
  agenda: {
    none: 'Dagsordenen er tom',
    one: '1 punkt på dagsordenen',
    many: '{count} punkter på dagsordenen',
  },
  made: 'Lavet med {with} {on}',
  changedSince: 'Ændret siden da. Vis familien den nye',
  excused: 'Ikke lavet med familien: {reason}',
  notMade: 'Ikke lavet med familien endnu',
  wishes: 'Barnets ønske',
  wish: '{child}: “{wish}”',
  noWish: '{child} er endnu ikke spurgt om, hvem der skal med',
  items: { one: '1 punkt', many: '{count} punkter' } satisfies Counted,
  list: {
    title: 'Møder',
    none: 'Der er ikke planlagt noget møde endnu',
    noneNext: 'Planlæg et, så får du et forslag til en dag inden for fristen.',
    open: 'Åbn {kind} {on}',
    states: {
      planned: 'planlagt',
      invited: 'inviteret',
      held: 'holdt',
      cancelled: 'aflyst',
    } satisfies Words<MeetingState>,
  },
  proposal: {
    inTime: 'Forslaget holder fristen, som er {dueBy}.',
    late: 'Der var ingen god dag inden fristen {dueBy}. Det her er den første gode dag bagefter.',
    time: 'Forslag: {time}.',
    free: 'Forslaget er en hverdag uden for skoleferierne, hvor du har tid.',
    closedDays,
    moved,
  },
};
