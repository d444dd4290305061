import type { DigestPart } from '../../../domain/overview/digest';
import type { NoticeMessage, UnsentBecause } from '../../../views/notice';
import type { DigestPlanView, DigestView } from '../../../views/overview/digest';
import type { FormsTexts } from '../form-texts';

const parts: Readonly<Record<DigestPart, string>> = {
  uncovered: 'Sager uden koordinator',
  handovers: 'Overleveringer, der venter',
  deadlines: 'Frister i loven',
  meetings: 'Møder',
  contact: 'Kontakt med familien',
  minutes: 'Referater',
  consents: 'Samtykker, der løber ud',
  goals: 'Mål, der skal følges op',
  actions: 'Handlinger over tiden',
};

/** D1: what a team has to do, in counts and case references, where others read along. */
export const digest = {
  titles: {
    week: 'Det har teamet brug for at gøre i denne uge',
    day: 'Nyt siden sidst',
    asked: 'Det venter på teamet lige nu',
  } satisfies Record<DigestView['occasion'], string>,
  about: '{department} · {on}',
  heldUp: 'Jeg skulle have skrevet {when}, men var stoppet. Her er det, som det ser ud nu.',
  parts: {
    uncovered: { one: '1 sag står uden koordinator', many: '{count} sager står uden koordinator' },
    handovers: { one: '1 overlevering venter', many: '{count} overleveringer venter' },
    deadlines: { one: 'Frist i loven i 1 sag', many: 'Frister i loven i {count} sager' },
    meetings: { one: 'Møde at tage sig af i 1 sag', many: 'Møder at tage sig af i {count} sager' },
    contact: { one: 'Kontakt mangler i 1 sag', many: 'Kontakt mangler i {count} sager' },
    minutes: { one: 'Referat at tage sig af i 1 sag', many: 'Referater at tage sig af i {count} sager' },
    consents: { one: 'Samtykke løber snart ud i 1 sag', many: 'Samtykker løber snart ud i {count} sager' },
    goals: { one: 'Mål at følge op på i 1 sag', many: 'Mål at følge op på i {count} sager' },
    actions: { one: 'Handling over tiden i 1 sag', many: 'Handlinger over tiden i {count} sager' },
  } satisfies Record<DigestPart, { one: string; many: string }>,
  late: { one: '1 er over tiden', many: '{count} er over tiden' },
  settled: 'Klaret siden: {cases}',
  done: 'Klaret',
  allDone: 'Alt herfra er klaret. Godt gået.',
  nothing: 'Der er ikke noget, der venter på jer lige nu.',
  updated: 'Opdateret {when}',
  how: 'Her står kun sagsnumre. Tryk "Vis mig mine", så viser jeg i vores egen chat, hvad det er i dine sager.',
  more: { one: '1 mere', many: '{count} mere' },
};

/** D1: when a channel or a group chat gets its digest. */
export const digestPlan = {
  titles: {
    bound: 'Så kommer overblikket her',
    changed: 'Overblikket er ændret',
    unbound: 'Der kommer ikke flere overblik her',
    shown: 'Overblikket her',
  } satisfies Record<NonNullable<DigestPlanView['done']> | 'shown', string>,
  elsewhere: { channel: 'Overblik til en kanal', group: 'Overblik til en gruppechat' },
  department: 'Afdeling',
  when: 'Hvornår',
  what: 'Om',
  readers: 'Hvem læser med',
  weekdays: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'],
  weekly: '{weekday} kl. {at}, dansk tid.',
  daily: 'Hver hverdag kl. {at}, dansk tid, når der er nyt.',
  both: '{weekday} kl. {at}, dansk tid, og de andre hverdage, når der er nyt.',
  next: 'Næste gang: {day}',
  readersAll: { one: '1 person, fra afdelingen', many: '{count} personer, alle fra afdelingen' },
  readersElsewhere: {
    one: '{all} personer, 1 fra en anden afdeling',
    many: '{all} personer, {count} fra andre afdelinger',
  },
  parts,
  honest:
    'Overblikket har kun antal og sagsnumre, aldrig navne. Er der ikke noget at gøre, skriver jeg ikke. Kommer der en gæst til, holder jeg op og siger det til jer.',
  over: 'Vil I have det igen, så skriv "overblik hver mandag kl. 8".',
};

export const digestForms: Pick<FormsTexts, 'digest.bind'> = {
  'digest.bind': {
    title: 'Overblik til kanalen',
    button: 'Skift tid og indhold',
    intro: 'Et fast overblik over det, teamet har brug for at gøre: antal og sagsnumre, aldrig navne.',
    chat: 'overblik hver mandag kl. 8',
    submit: 'Gem',
    fields: {
      department: {
        label: 'Hvilken afdeling handler det om?',
        error: 'Vælg en afdeling.',
        typed: 'afdeling',
      },
      weekday: {
        label: 'Hvilken dag skal ugens overblik komme?',
        error: 'Vælg en dag.',
        typed: 'dag',
        choices: {
          monday: 'Mandag',
          tuesday: 'Tirsdag',
          wednesday: 'Onsdag',
          thursday: 'Torsdag',
          friday: 'Fredag',
          never: 'Intet ugeoverblik',
        },
      },
      at: {
        label: 'Hvad tid?',
        error: 'Skriv et klokkeslæt mellem 7.00 og 17.00.',
        typed: 'klokken',
        hint: 'Dansk tid, mellem kl. 7.00 og 17.00',
      },
      daily: {
        label: 'Skriv også på de andre hverdage, når der er nyt',
        error: 'Svar ja eller nej.',
        typed: 'hver dag',
      },
      parts: {
        label: 'Hvad skal det handle om?',
        error: 'Vælg mindst én ting.',
        typed: 'om',
        choices: parts,
      },
      notShared: {
        label: 'Kanalen deles ikke med andre organisationer',
        error: 'Sæt kryds, hvis det er rigtigt. Ellers kan overblikket ikke komme her.',
        typed: 'ikke delt',
        hint: 'Teams fortæller mig det ikke om denne kanal',
      },
    },
  },
};

type Trouble = Extract<NoticeMessage, { kind: 'digestStopped' | 'digestUnsent' }>;

/** D6. */
export const digestTrouble = {
  places: { channel: 'kanalen', group: 'gruppechatten' } satisfies Record<Trouble['place'], string>,
  title: 'Overblikket til {department} kom ikke ud',
  unknown: 'Overblikket til {department} er måske ikke kommet ud',
  text: '{why} {next}',
  why: {
    GuestsReadAlong: 'Der er kommet en gæst i {place}, og sagsnumre er kun for kommunens egne.',
    ReadersUnknown: 'Teams fortæller ikke, hvem der læser med i {place}.',
    StrangersReadAlong: 'Der læser nogen med i {place}, som ikke står på medarbejderlisten.',
    notInstalled: 'Rød Tråd er fjernet fra {place}.',
    blocked: 'Rød Tråd må ikke skrive i {place}.',
    gone: 'Jeg kan ikke finde {place} længere.',
    invalid: 'Teams tog ikke imod beskeden.',
    tooLarge: 'Beskeden var for stor til Teams.',
    dayEnded: 'Teams tog ikke imod den, selv om jeg prøvede resten af dagen.',
    unknown: 'Teams svarede ikke, så det er måske kommet frem i {place} og måske ikke.',
  } satisfies Record<UnsentBecause | Extract<Trouble, { kind: 'digestStopped' }>['because'], string>,
  next: 'Jeg prøver igen næste gang, det skal komme. I kan skrive "overblik nu" i {place}, når det er i orden.',
};
