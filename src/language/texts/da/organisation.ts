import type { ImportFileName, ImportProblem } from '../../../domain/organisation/import-table';
import type { UnsentBecause } from '../../../views/notice';
import type { MessageTopic, ModelTally, OperationsView } from '../../../views/organisation/operations';
import type { FormsTexts } from '../form-texts';

/** What is on its way and what could not be sent, for an administrator. */
export const operations = {
  title: 'Beskeder fra Rød Tråd',
  done: {
    sentAgain: 'Beskeden er på vej igen.',
    dropped: 'Beskeden bliver ikke sendt og vises ikke længere her.',
    gone: 'Den besked har nogen allerede taget sig af.',
  } satisfies Record<NonNullable<OperationsView['done']>, string>,
  waiting: 'Venter på at blive sendt',
  waitingSince: '{count}, den ældste siden {since}',
  sent: 'Sendt det seneste døgn',
  ambiguous: 'Måske kommet frem',
  dead: 'Ikke kommet frem',
  atLeast: 'mindst {count}',
  unsent: 'Se på de her',
  allWell: 'Alt er kommet frem de seneste 30 dage.',
  channel: 'En kanal',
  topics: {
    absence: 'En besked om fravær',
    card: 'Et opdateret kort',
    case: 'En besked om, hvem der koordinerer',
    consent: 'En besked om samtykke',
    correction: 'En besked om en rettelse',
    dailyWord: 'Dagens besked',
    several: 'En besked til flere',
    deputy: 'En besked om stedfortræder',
    digest: 'Et overblik til en kanal',
    handover: 'En overlevering',
    meeting: 'En besked om et møde',
    notReached: 'En besked om, at en kollega ikke kunne nås',
    plan: 'En besked om planen',
    question: 'Et spørgsmål eller et svar',
    reply: 'Et svar',
    sparring: 'En besked om sparring',
  } satisfies Record<MessageTopic, string>,
  why: {
    notInstalled: 'Rød Tråd er nok ikke tilføjet i Teams.',
    blocked: 'Rød Tråd må ikke skrive der.',
    gone: 'Chatten findes ikke længere.',
    invalid: 'Teams tog ikke imod beskeden.',
    tooLarge: 'Beskeden var for stor til Teams.',
    dayEnded: 'Teams tog ikke imod den, selv om vi prøvede resten af dagen.',
    unknown: 'Teams svarede ikke, så den er måske kommet frem.',
  } satisfies Record<UnsentBecause, string>,
  next: {
    notInstalled: 'Få appen tilføjet, og send så igen.',
    blocked: 'Bed jeres IT om at se, om appen er fjernet eller spærret, og send så igen.',
    gone: 'Bed kollegaen skrive "hej" til Rød Tråd, og send så igen.',
    invalid: 'Send igen. Sker det samme, så giv tidspunktet videre til jeres IT.',
    tooLarge: 'Det hjælper ikke at sende igen. Ring til kollegaen.',
    dayEnded: 'Send igen, når Teams virker.',
    unknown: 'Spørg kollegaen, og send igen, hvis den mangler.',
  } satisfies Record<UnsentBecause, string>,
  unreached: 'Kan ikke nås i Teams',
  unreachedNext: 'Få appen tilføjet hos dem i Teams. De forsvinder herfra, når de skriver eller trykker.',
  noDepartment: 'Uden afdeling',
  rounds: 'Faste opgaver',
  round: {
    cards: 'Kort, der bliver opdateret',
    digests: 'Overblik til kanaler',
    deletion: 'Sletning af lukkede sager',
    coverage: 'Familier uden koordinator',
    rooms: 'Hvem må høre hvad på møderne',
    nudges: 'Dagens besked',
  } satisfies Record<OperationsView['rounds'][number]['round'], string>,
  digests: {
    label: 'Overblik til kanaler og gruppechats',
    times: '[{last} · ]Næste gang {next}',
    came: {
      posted: 'Sendt {at}',
      nothing: 'Intet at sende {at}',
      stopped: 'Stoppet {at}: der læser nogen med, som ikke må',
      waits: 'Venter siden {at}',
      notSent: 'Ikke sendt {at}',
    },
  },
  failing: {
    one: 'Mislykkedes {since}. Jeg prøver igen hvert kvarter.',
    many: 'Mislykkes siden {since}, {count} gange indtil nu. Jeg prøver igen hvert kvarter.',
  },
  times: '[Sidst {last} · ]Næste gang {next}',
  model: {
    label: 'Sætninger til sprogmodellen, uden navne',
    none: 'Der er ikke sendt nogen endnu.',
    day: 'Sendt: {left}[. {came}]',
    came: {
      helped: 'Forstået: {count}',
      nothing: 'intet bud: {count}',
      odd: 'svar, der ikke kunne bruges: {count}',
      late: 'svarede for sent: {count}',
      failed: 'svarede ikke: {count}',
      heldBack: 'holdt tilbage her: {count}',
      resting: 'ikke spurgt, fordi modellen holdt pause: {count}',
    } satisfies Record<Exclude<ModelTally, 'left'>, string>,
  },
};

const problems: Readonly<Record<ImportProblem['code'], string>> = {
  columnMissing: 'Kolonnen[ "{column}"] mangler. Skriv den i den øverste linje.',
  columnUnknown: 'Jeg kender ikke kolonnen[ "{column}"]. Fjern den, eller ret navnet.',
  tooManyCells: 'Der er flere felter i linjen end overskrifter. Fjern det, der er for meget.',
  valueMissing: 'Der mangler noget[ i "{column}"]. Udfyld det.',
  valueTooLong: 'Teksten[ i "{column}"] er for lang. Gør den kortere.',
  cpr: 'Der står noget, der ligner et CPR-nummer[ i "{column}"]. Fjern det.',
  idMalformed: 'Id-nummeret[ "{value}"] ser forkert ud. Kopiér det igen fra Microsoft Entra.',
  departmentIdMalformed:
    'Afdelingens id[ "{value}"] må kun have små bogstaver, tal, punktum og bindestreg. Ret det.',
  duplicate: 'Det står der allerede[ ("{value}")]. Fjern det ene.',
  departmentUnknown: 'Jeg kender ikke afdelingen[ "{value}"]. Ret navnet, eller tilføj afdelingen først.',
  roleUnknown:
    'Jeg kender ikke rollen[ "{value}"]. Brug fagperson, koordinator, leder, intern revisor eller administrator.',
  rolesMissing:
    'Der står ingen roller i filen. Tilføj kolonnen "roller", eller indlæs en fil med roller sammen med den.',
  rolesAlone: 'Roller indlæses sammen med medarbejderne. Tag filen med medarbejdere med.',
  ruleGivesMore:
    'En regel kan kun give rollen fagperson. Nævn dem, der koordinerer, leder eller administrerer, med id eller e-mail.',
  personUnknown: 'Jeg finder ikke [{value}] blandt medarbejderne. Ret id eller e-mail.',
  leadUnknown: 'Lederen[ "{value}"] står ikke på medarbejderlisten. Tilføj personen, eller ret id-nummeret.',
  leadRoleMissing:
    'Lederen[ "{value}"] har ikke rollen leder på medarbejderlisten. Giv personen rollen, eller vælg en anden.',
  dateImpossible: 'Datoen[ "{value}"] findes ikke. Ret den.',
  dateUnreadable: 'Jeg kan ikke læse datoen[ "{value}"]. Skriv den som 21-04-2026.',
  dateOrder: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  earlierRuleMissing:
    'Reglen gjaldt også før[, fra {value}]. Behold en linje for den tid, med en dato i "gælder til".',
  ruleStartsLater:
    'Reglen gælder allerede[, fra {value}]. Ret datoen tilbage, og giv en ny regel sit eget id.',
  periodsOverlap: 'Nogle af dagene står også i en anden linje[: {value}]. Ret datoerne.',
  periodTooLong: 'Ferien varer længe[, over {value} dage]. Se efter, om årstallene er rigtige.',
  emailMalformed: 'Mailadressen[ "{value}"] ser forkert ud. Ret den.',
  noAdministrator: 'Der er ingen administrator på medarbejderlisten. Giv mindst én person rollen.',
  manyWouldLeave:
    'Over halvdelen af medarbejderne ville forsvinde fra listen[, i alt {value}]. Se efter, om alle afdelinger er med i filen. Er det rigtigt nok, så indlæs det i to omgange.',
  areaUnknown: 'Området findes ikke. Vælg et af disse: {value}.',
  choiceIdMalformed:
    'Id’et[ "{value}"] må kun have bogstaverne a til z, tal, punktum og bindestreg. Ret det.',
  choiceNeeded:
    'Linjen med id[ "{value}"] mangler. Behold den: den bruges, når nogen spørger, hvem der er koordinator.',
  listTooLong:
    'Listen er for lang: der er ikke plads til denne linje og dem under den. Fjern linjer, eller gør teksterne kortere.',
  settingUnknown:
    'Jeg kender ikke indstillingen[ "{value}"].[ Mente du "{nearest}"?] Ret navnet, eller fjern linjen.',
  timesMalformed:
    'Jeg kan ikke læse klokkeslættene[ "{value}"]. Skriv højst otte med komma imellem, for eksempel 10:00, 13:00.',
  kleMalformed: 'Jeg kan ikke læse ["{value}"]. Skriv nummeret som 27.24.00 og facetten som G01.',
  colourMalformed: 'Jeg kan ikke læse farven[ "{value}"]. Skriv den med seks tegn som 1f5f5b.',
  logoMalformed: 'Logoet skal være et PNG-billede skrevet som base64.',
  numberOutOfRange: 'Skriv et helt tal[ fra {value}].',
  yesOrNo: 'Skriv ja eller nej.',
  prefixMalformed: 'Sagsnumre skal begynde med to til seks bogstaver. Ret det.',
  workbook: 'Det er en regnearksfil. Vælg Gem som og "CSV UTF-8" i regnearket, og indlæs den fil.',
  codePageForeign:
    'Bogstaverne her kan ikke læses sikkert: filen er nok gemt på en Mac eller i et ældre program. Åbn den dér, vælg Gem som og "CSV UTF-8", og indlæs den igen.',
  lettersLost:
    'Bogstaver er gået tabt her, da filen blev gemt. Hent den igen, hvor den kommer fra, gem den som "CSV UTF-8", og indlæs den igen.',
  notCsv: 'Filen kan ikke læses som CSV. Gem den som CSV, og prøv igen.',
  empty: 'Filen er tom. Skriv mindst én linje under overskriften.',
};

const files: Readonly<Record<ImportFileName, string>> = {
  departments: 'Afdelinger',
  decisions: 'Hvem bestemmer hvad',
  staff: 'Medarbejdere',
  roles: 'Roller',
  settings: 'Kommunens indstillinger',
  schoolHolidays: 'Skoleferier',
  consentTypes: 'Typer af oplysninger',
  consentPurposes: 'Formål med samtykke',
  lookupPurposes: 'Grunde til at spørge efter en koordinator',
  legalBases: 'Hjemler til at dele uden samtykke',
  statutoryDeadlines: 'Frister i loven',
  plainWords: 'Kommunens egne fagord',
  offers: 'Tilbud fra foreninger og frivillige',
};

/** What became of an import, each problem with its line and its remedy. */
export const importReport = {
  eyebrow: 'Indlæsning',
  done: 'Filerne er indlæst',
  notDone: 'Intet er indlæst endnu',
  notDoneText: 'Ret linjerne herunder, og indlæs filerne igen. Der er ikke ændret noget.',
  changes: {
    title: 'Se først, hvad der ændres',
    text: 'Der er ikke ændret noget endnu. Er det rigtigt, så tryk på Indlæs inden for en time. Ellers ret filerne, og indlæs dem igen.',
    leave: 'Forlader medarbejderlisten',
    change: 'Ændres',
    more: 'og {count} mere',
    departments: 'Afdelinger, der ændres',
    ended: 'Går ud af brug i dag',
    prompt: 'Skal det indlæses? Skriv ja:',
    yes: 'Intet er indlæst. Er det rigtigt, så indlæs igen med --yes.',
  },
  parts: {
    name: 'nyt navn',
    title: 'ny titel',
    departmentId: 'ny afdeling',
    roles: 'bliver {roles}',
    specialities: 'nye specialer',
    email: 'ny e-mail',
    phone: 'nyt telefonnummer',
    absence: 'væk fra {from}[ til og med {to}]',
    absenceEnds: 'ikke længere væk',
    back: 'kommer tilbage på listen',
  },
  left: 'Ikke længere på medarbejderlisten',
  leftText: 'Står en familie uden koordinator nu, får lederen besked med det samme.',
  ended: 'Ikke længere i brug',
  endedText:
    'Det, der ikke stod i filerne, kan ikke vælges mere. Hvor det er brugt, står navnet der stadig. Var det en fejl, så tilføj linjerne, og indlæs filen igen.',
  line: '{file}, linje {line}',
  lines: { one: '1 linje mere', many: '{count} linjer mere' },
  more: { one: 'Der er 1 mere at rette.', many: 'Der er {count} mere at rette.' },
  problems,
  files,
};

const error = 'Sæt teksten fra filen ind.';

/** The files of an import. Each hint names the columns as the file may call them. */
export const importForm: Pick<FormsTexts, 'import.open'> = {
  'import.open': {
    title: 'Indlæs filer',
    intro:
      'Åbn filen, kopiér det hele, og sæt det ind her. Du behøver kun udfylde det, der er nyt. Ved ferier, typer, formål, grunde, hjemler, frister, fagord og tilbud skal hele listen med: det, der mangler, tager jeg ud af brug. Er der fejl, ændrer jeg ingenting.',
    submit: 'Indlæs',
    fields: {
      departments: {
        label: 'Afdelinger (CSV)',
        error,
        typed: 'afdelinger',
        hint: 'Kolonner: afdeling, navn, myndighed, leder, indgang, email, telefon, åbningstid',
      },
      decisions: {
        label: 'Hvem bestemmer hvad (CSV)',
        error,
        typed: 'beslutninger',
        hint: 'Kolonner: afdeling, emne, besluttes af',
      },
      staff: {
        label: 'Medarbejdere (CSV)',
        error,
        typed: 'medarbejdere',
        hint: 'Uden CPR-numre. Kolonner: id, navn, titel, afdeling, roller, specialer, email, telefon, fravær fra, fravær til',
      },
      roles: {
        label: 'Roller (CSV)',
        error,
        typed: 'roller',
        hint: 'Til en liste uden roller, fx fra Microsoft Entra. Skriv id eller e-mail; eller afdeling eller titel for alle fagpersoner dér. Kolonner: medarbejder, afdeling, titel, roller',
      },
      settings: {
        label: 'Kommunens indstillinger (CSV)',
        error,
        typed: 'indstillinger',
        hint: 'Kolonner: indstilling, værdi',
      },
      schoolHolidays: {
        label: 'Skoleferier (CSV)',
        error,
        typed: 'skoleferier',
        hint: 'Kolonner: navn, fra, til',
      },
      consentTypes: {
        label: 'Typer af oplysninger (CSV)',
        error,
        typed: 'oplysningstyper',
        hint: 'Teksten står efter "oplysninger om". Kolonner: id, dansk, engelsk',
      },
      consentPurposes: {
        label: 'Formål med samtykke (CSV)',
        error,
        typed: 'samtykkeformål',
        hint: 'Teksten står efter "for at". Kolonner: id, dansk, engelsk',
      },
      lookupPurposes: {
        label: 'Grunde til at spørge efter en koordinator (CSV)',
        error,
        typed: 'spørgegrunde',
        hint: 'Kolonner: id, dansk, engelsk',
      },
      legalBases: {
        label: 'Hjemler til at dele uden samtykke (CSV)',
        error,
        typed: 'hjemler',
        hint: 'Kolonner: id, dansk, engelsk, hjemmel, gælder fra, gælder til, højst dage',
      },
      statutoryDeadlines: {
        label: 'Frister i loven (CSV)',
        error,
        typed: 'lovfrister',
        hint: 'Kolonner: id, dansk, engelsk, hjemmel, regnes fra, regnes fra på engelsk, gælder fra, gælder til, måneder',
      },
      plainWords: {
        label: 'Kommunens egne fagord (CSV)',
        error,
        typed: 'fagord',
        hint: 'Ord, som familier ikke bruger, og hvad I kan skrive i stedet. Kolonner: fagord, hverdagsord',
      },
      offers: {
        label: 'Tilbud fra foreninger og frivillige (CSV)',
        error,
        typed: 'tilbud',
        hint: 'Hele kataloget. Område er udvikling, familie, skole, sundhed, fritid, arbejde eller andet. Kolonner: id, navn, område, emner, sted, kontakt',
      },
    },
  },
};
