import type { StaffRole } from '../../../domain/organisation/organisation';
import type { QuietChoice } from '../../../domain/overview/quiet-hours';
import type { NudgeTopic } from '../../../domain/rhythm/due-kinds';
import type { Place } from '../../../views/help';

type Line = { readonly say: string; readonly does: string };

const forEveryone: readonly Line[] = [
  { say: 'hvem er koordinator for …', does: 'Find koordinatoren for en familie' },
  { say: 'indgang Jobcenter', does: 'Se, hvem du kan skrive til, og hvem der bestemmer hvad' },
  { say: 'hvem kan noget om sprog', does: 'Find en kollega at sparre med' },
  { say: 'underretning', does: 'Se, hvad du gør, når du er bekymret for et barn' },
];

const forRole: Readonly<Record<StaffRole, readonly Line[]>> = {
  professional: [
    { say: 'mine sager', does: 'Se de familier, du arbejder med' },
    { say: 'referater', does: 'Se de referater, du mangler at godkende' },
    { say: 'mine handlinger', does: 'Se, hvad du har lovet ved møderne' },
    {
      say: 'hvad må jeg få at vide om …',
      does: 'Se, hvad du må få at vide om en familie, og hvad du må dele',
    },
  ],
  coordinator: [
    { say: 'mine sager', does: 'Se dine familier, og hvad der er det næste' },
    { say: 'opret sag', does: 'Opret en sag for en ny familie' },
    { say: 'møde …', does: 'Planlæg et møde, eller se det næste og svarene' },
    { say: 'dagsorden …', does: 'Lav dagsordenen sammen med familien' },
    { say: 'referat …', does: 'Skriv referatet fra mødet, gå det igennem, og send det' },
    { say: 'referater', does: 'Se, hvilke referater der venter på dig' },
    { say: 'overblik', does: 'Se dine næste otte uger, og hvad der venter' },
    { say: 'kontakt …', does: 'Notér, at du og familien har talt sammen' },
    { say: 'samtykke …', does: 'Se, hvem der må få hvad at vide, og hvad der mangler' },
    { say: 'overdrag … til …', does: 'Giv en familie trygt videre til en kollega' },
    {
      say: 'fravær fra … til …',
      does: 'Meld dig fraværende på alle sager, og skriv "tilbage", når du er her igen',
    },
    { say: 'beskyttelse …', does: 'Registrér, hvem der ikke må kende sted, tid eller adresse' },
    {
      say: 'ret …',
      does: 'Ret noget, der er skrevet forkert, eller skriv "fortryd" om det sidste, du gjorde',
    },
    { say: 'hvem har set …', does: 'Se, hvem der har set noget om familien' },
  ],
  lead: [
    { say: 'overblik', does: 'Se, hvem der mangler en koordinator, rytmen, og hvem der har meget at se til' },
    { say: 'mine sager', does: 'Se afdelingens sager og frister, og hvem der mangler en koordinator' },
    { say: 'overblik hver mandag kl. 8', does: 'Skriv det i en kanal, så får teamet et fast overblik dér' },
    { say: 'opret sag', does: 'Opret en sag for en ny familie, og vælg koordinatoren' },
    { say: 'omorganiser', does: 'Giv mange sager nye koordinatorer, og se, hvem der har sagt ja' },
    {
      say: 'fravær … fra … til …',
      does: 'Meld en kollega fraværende, eller tilbage, og vælg stedfortræder',
    },
  ],
  auditor: [
    { say: 'revision …', does: 'Se, hvem der har gjort og set hvad i en sag' },
    { say: 'intern revision', does: 'Hold en stikprøve af sager op mod god praksis' },
    { say: 'sletning', does: 'Se, hvad der slettes, og at sporet er ubrudt' },
  ],
  administrator: [
    { say: 'import', does: 'Indlæs afdelinger, medarbejdere og hvem der bestemmer hvad' },
    { say: 'overblik', does: 'Se kommunens rytme i tal' },
    { say: 'drift', does: 'Se, hvilke beskeder der ikke kom frem, og hvad du kan gøre' },
  ],
};

const places: Readonly<Record<Place, string>> = {
  personal: 'Skriv til mig, som du ville skrive til en kollega. For eksempel:',
  group: 'Her kan andre læse med. Nævn mig, så svarer jeg dig privat. For eksempel:',
  channel: 'Her kan andre læse med. Nævn mig, så svarer jeg dig privat. For eksempel:',
};

/** Help, near misses, the route for concern reports, and settings. */
export const help = {
  eyebrow: 'Rød Tråd',
  welcome: 'Hej {firstName}, godt at møde dig',
  welcomeNoName: 'Hej, jeg er Rød Tråd',
  asked: 'Det kan jeg hjælpe dig med',
  about:
    'Jeg holder styr på, hvem der er koordinator for en familie, og sørger for, at ingen slipper, før en anden holder fast.',
  sharedPlaces: 'I kanaler og gruppechats viser jeg aldrig noget om en familie.',
  mention: '@Rød Tråd {phrase}',
  places,
  forEveryone,
  forRole,
  more: 'Skriv "indstillinger" for at vælge sprog og påmindelser.',
  suggestions: {
    command: { title: 'Mente du …?', text: 'Vælg her, eller sig det på en anden måde.' },
    case: { title: 'Hvilken af dine sager mener du?', text: 'Vælg den her.' },
    example: { title: 'Hvem eller hvad drejer det sig om?', text: 'Skriv det for eksempel sådan:' },
    nothing: { title: 'Det forstod jeg ikke', text: 'Sig det gerne på en anden måde, eller vælg her.' },
    family: 'Drejer det sig om {subject}? Så kan du gå videre her.',
    help: 'Hjælp',
  },
  concernReport: {
    eyebrow: 'Underretning',
    title: 'Er du bekymret for et barn?',
    danger: 'Er der fare lige nu, så ring 112.',
    phone: 'Ring i dagtimerne',
    outOfHoursPhone: 'Aften, nat og weekend',
    notHere:
      'Skriv ikke om barnet her. Jeg kan ikke tage imod en underretning, og jeg gemmer ikke noget om den.',
    anyway: 'Er du i tvivl, så ring alligevel. Du behøver ikke spørge nogen om lov.',
  },
  settings: {
    title: 'Indstillinger',
    language: 'Hvilket sprog skal jeg skrive på?',
    languageError: 'Vælg et sprog.',
    choices: { da: 'Dansk', en: 'Engelsk (English)', follow: 'Det, jeg selv skriver på' },
    dailyAt: 'Hvornår skal dagens besked komme?',
    dailyAtError: 'Vælg et tidspunkt.',
    clock: 'Kl. {time}',
    muted: 'Hvad skal jeg ikke minde dig om?',
    topics: {
      contact: 'Kontakt med familien',
      meetings: 'Møder',
      invitations: 'Dagsorden og invitationer',
      minutes: 'Referater',
      deadlines: 'Frister i loven',
      consents: 'Samtykker, der løber ud',
      gaps: 'Ferier og andre huller i støtten',
    } satisfies Record<NudgeTopic, string>,
    /** What people call them when they type. */
    typedTopics: {
      contact: ['kontakt', 'kontakter'],
      meetings: ['møde', 'møder'],
      invitations: ['invitation', 'invitationer', 'dagsorden', 'dagsordener'],
      minutes: ['referat', 'referater'],
      deadlines: ['frist', 'frister'],
      consents: ['samtykke', 'samtykker'],
      gaps: ['hul', 'huller', 'ferie', 'ferier'],
    } satisfies Record<NudgeTopic, readonly string[]>,
    quiet: 'Må jeg skrive til dig uden for arbejdstid?',
    quietError: 'Vælg ja eller nej.',
    quietChoices: {
      off: 'Ja, så snart en kollega skriver eller gør noget',
      outsideWork: 'Nej, vent til næste hverdag kl. 7, medmindre det haster',
    } satisfies Record<QuietChoice, string>,
    honest:
      'Påmindelserne kommer samlet, højst én gang om dagen og kun på hverdage. Det, du slår fra, står stadig på dine sager. Er en frist i loven overskredet, eller er et referat ikke journaliseret i tide, siger jeg det altid. Det, jeg skriver af mig selv, kommer aldrig om aftenen, om natten eller på fridage, medmindre en familie står uden koordinator.',
    line: 'Du kan også skrive "påmindelser kl. 10", "stop påmindelser om kontakt", "start påmindelser om kontakt" eller "ro uden for arbejdstid".',
    saved: 'Gemt. Sådan gør jeg fra nu af.',
  },
};
