import type { DayObstacle } from '../../../../domain/base/working-days';
import type { MeetingKind, MeetingState } from '../../../../domain/case/family-case';
import type { AnswerState } from '../../../../domain/meeting/invitation-answers';
import type { InvitationWay, SignsOfSafetyHeading } from '../../../../domain/meeting/meeting';
import type { StoppedGuest } from '../../../../domain/meeting/room';
import type { ClosedDay } from '../../../../domain/organisation/settings';
import type { AgendaView, ItemOwnerView } from '../../../../views/meeting/agenda';
import type { InvitationView } from '../../../../views/meeting/invitation';
import type { ObstacleView, ParticipantGroup } from '../../../../views/meeting/meeting';
import { meetingDone } from './meeting-done';

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

/** What one participant has answered. */
const answers: Words<AnswerState> = {
  notInvited: 'ikke inviteret endnu',
  waiting: 'ikke svaret',
  yes: 'ja',
  no: 'nej',
  otherTime: 'hellere et andet tidspunkt',
};

/** How many have answered so. The number is written above. */
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

/** Why somebody can’t be invited, and what to do about it. */
const obstacles: Words<ObstacleView['kind']> = {
  nobody: 'Der er ikke nogen på listen endnu. Tilføj dem, der skal med.',
  left: '{names} er ikke længere en del af netværket om familien. Tag dem af listen.',
  keptApart:
    '{names} må ikke få noget at vide om mødet, når {protectedNames} er med. Læg et særskilt møde, eller tag en af dem af listen.',
  agendaNotMade: 'Dagsordenen er ikke lavet med familien. Lav den sammen, eller skriv en grund.',
  typesUnsaid: '{count} på dagsordenen: skriv, hvilke oplysninger der kommer frem.',
  room: '{names} må ikke høre det hele. Se dagsordenen: bed om samtykke, fjern punktet, eller del mødet.',
  noItem:
    '{names} skal ud ved alle punkter. Skal de med? Så lad dem blive ved et punkt, eller tilføj et, de må høre. Ellers tag dem af listen.',
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
  done: meetingDone,
  unsent: { perhaps: 'ved ikke, om den kom frem', no: 'kom ikke frem' },
  answers,
  counts,
  groups,
  obstacles,
  ways,
  eyebrow: '{kind} · {reference}',
  inTime: 'Senest {dueBy} · {relative}',
  late: 'Ligger efter fristen {dueBy}',
  after: 'Kommer efter det {kind}, der er planlagt {on}',
  /** After why the day is no usual one for a meeting. */
  unusualDay: 'Flyt mødet, hvis det ikke er meningen.',
  online: 'Online',
  join: 'Åbn onlinemødet',
  calendar: 'Læg i kalenderen',
  /** The only words that go into a calendar. */
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
  interpreter: {
    comes: 'Der er tolk med.',
    comesOf: 'Der er tolk med: {languages}.',
    need: '{name} har brug for tolk',
    needOf: '{name} har brug for tolk ({language})',
    missing: 'Er tolken bestilt?',
    arranged: 'Tolk: {who}',
    notNeeded: 'Uden tolk denne gang: {because}',
  },
  proposals: {
    title: 'Forslag til en anden tid',
    can: 'Passer: {names}',
    unsaid: 'Bliver spurgt igen: {names}',
    busy: 'Da har du et andet møde.',
  },
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
    after: {
      startup: 'Der er allerede planlagt et opstartsmøde {on}. Det her bliver mødet efter det.',
      followUp: 'Der er allerede planlagt et opfølgningsmøde {on}. Det her bliver mødet efter det.',
      network: 'Der er allerede planlagt et netværksmøde {on}.',
    } satisfies Words<MeetingKind>,
    inTime: 'Forslaget holder fristen, som er {dueBy}.',
    roomy: 'Der er lidt luft til fristen, hvis mødet må flyttes.',
    near: 'Det er tæt på fristen, fordi der ikke er nogen god dag før.',
    afterDue:
      'Det er efter fristen, som er {dueBy}. Vælg en tidligere dag, eller aftal det med familien og skriv hvorfor.',
    late: 'Der var ingen god dag inden fristen {dueBy}. Det her er den første gode dag bagefter.',
    time: 'Forslag: {time}.',
    free: 'Forslaget er en hverdag uden for skoleferierne, hvor du har tid.',
    closedDays,
    moved,
  },
};

const agendaDone: Readonly<
  Record<NonNullable<AgendaView['done']>, { readonly title: string; readonly text: string }>
> = {
  added: { title: 'Punktet er på dagsordenen', text: 'Se herunder, hvem der må høre det.' },
  changed: { title: 'Punktet er rettet', text: 'Se herunder, hvem der må høre det.' },
  movedUp: { title: 'Punktet er flyttet op', text: 'Vis familien den nye rækkefølge.' },
  staysThere: {
    title: 'Punktet kan ikke komme højere op',
    text: 'Familiens egne punkter kommer altid først.',
  },
  removed: { title: 'Punktet er fjernet', text: 'Sig det til den, der havde punktet med.' },
  split: {
    title: 'Mødet er delt ved punktet',
    text: 'De, der ikke må høre det, går ud imens og kommer ind igen.',
  },
  together: { title: 'Alle bliver i rummet', text: 'Se herunder, om alle må høre det.' },
  carriedOver: { title: 'De åbne punkter er med', text: 'Se dem igennem sammen med familien.' },
  made: { title: 'Det er noteret', text: 'Du kan invitere, så snart alle må høre det, de skal.' },
  wish: { title: 'Barnets ønske er noteret', text: 'Det står her, når du inviterer.' },
  purposeChanged: { title: 'Formålet er rettet', text: 'Punktet bruger det samtykke, familien har givet.' },
  wished: { title: 'Barnets ønske er opfyldt', text: 'Se herunder, hvad de må høre, før du inviterer.' },
  consentAsked: { title: 'Der er bedt om samtykke', text: 'Tal med familien, og registrér svaret.' },
};

const remedies: Words<StoppedGuest['remedy']> = {
  changePurpose: 'Ret formålet med ét tryk, hvis punktet handler om det, familien har sagt ja til.',
  askConsent: 'Bed om samtykke, eller lad dem gå ud imens.',
  addToNetwork: 'Tilføj dem til netværket først, eller lad dem gå ud imens.',
  dropOrSplit: 'Lad dem gå ud imens, eller fjern punktet.',
};

const headings: Words<SignsOfSafetyHeading> = {
  worried: 'Hvad er vi bekymrede for?',
  works: 'Hvad går godt?',
  mustHappen: 'Hvad skal der ske?',
  scale: 'Skala 0–10: hvordan går det?',
};

/** When a name may not be shown. */
const owners: Words<ItemOwnerView['kind']> = {
  member: 'familien',
  network: 'netværket',
  staff: 'en fagperson',
  heading: 'fast punkt',
};

/** The agenda while it is built with the family (M4, S6). */
export const agenda = {
  eyebrow: 'Dagsorden · {reference}',
  done: agendaDone,
  remedies,
  headings,
  owners,
  groups: { family: 'Familiens punkter', network: 'Netværkets punkter', rest: 'De andres punkter' },
  quote: '“{text}”',
  minutes: '{count} min.',
  carriedOver: 'fra sidst',
  empty: 'Der er ingen punkter endnu',
  emptyNext: 'Begynd med familien: hvad vil de tale om? Skriv det med deres egne ord.',
  page: 'Punkt {first}–{last} af {total}',
  room: 'Hvem må være i rummet?',
  everybodyFits: 'Alle må høre det hele',
  everybodyFitsNext: 'Du behøver ikke dele mødet.',
  split: 'Mødet er delt, så ingen hører noget, de ikke må',
  noItem: '{names} skal ud ved alle punkter',
  noItemNext:
    'Skal de med? Lad dem blive ved et punkt, eller tilføj et, de må høre. Ellers tag dem af mødet.',
  notEverybody: 'Ikke alle må høre det hele',
  denialsMore: { one: 'Og 1 grund mere.', many: 'Og {count} grunde mere.' },
  missingTitle: 'Det kan hjælpe at spørge',
  missing: '{giver}: må {what}?',
  missingOne: '{recipient} få noget at vide {what}',
  who: 'Hvem',
  legend: '✓ er med · ↪ går ud imens · ✕ må ikke høre det · ? ikke sagt endnu',
  missingMore: 'Der er {count} mere at spørge om.',
  touches: 'Kommer frem: {types}',
  touchesNothing: 'Intet fortroligt',
  typesUnsaid: 'Skriv, hvilke oplysninger der kommer frem. Så kan jeg se, hvem der må høre det.',
  attendAll: 'Alle må være med',
  leave: '{names} går ud imens',
  change: 'Ret',
  changeFor: 'Ret punkt {number}',
  leftOpen: {
    one: 'Fra sidste møde er 1 punkt stadig åbent.',
    many: 'Fra sidste møde er {count} punkter stadig åbne.',
  },
};

const invitationDone: Readonly<
  Record<NonNullable<InvitationView['done']>, { readonly title: string; readonly text: string }>
> = {
  answered: { title: 'Dit svar er sendt', text: 'Du kan ændre det helt frem til mødet.' },
  late: {
    title: 'Mødet er ændret imens',
    text: 'Dit svar er ikke gemt. Se herunder, hvordan mødet står nu.',
  },
};

/** M8: an invited colleague's own card. */
export const invitation = {
  eyebrow: 'Invitation · {kind}',
  done: invitationDone,
  moved: 'Mødet er flyttet. Du bliver spurgt igen.',
  cancelled: 'Mødet er aflyst. Du behøver ikke gøre noget.',
  since: {
    begun: 'Mødet er begyndt.',
    noMinutes: 'Mødet har været. Der er ikke sendt et referat til dig endnu.',
    minutes: 'Mødet har været. Se referatet herunder.',
  },
  ask: 'Kan du komme?',
  answers: {
    yes: 'Du har sagt ja',
    no: 'Du har sagt nej: {reason}',
    otherTime: 'Du vil hellere mødes på et andet tidspunkt',
  },
  answeredAt: 'Du svarede {at}',
  items: 'Det skal vi tale om',
  itemsNone: 'Der er ingen punkter til dig endnu.',
  itemsNote: 'Du ser de punkter, du må være med til.',
  page: 'Punkt {first}–{last} af {total}',
  ownScale: 'Dit tal på skalaen 0–10, møde for møde: {numbers}',
  host: 'Inviteret af',
};
