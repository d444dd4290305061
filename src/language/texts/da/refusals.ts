import type { RefusalCode } from '../../../domain/base/result';

/** What is wrong, and what to do. A part in [brackets] falls away when its gap has no value. */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  AbsenceKnown:
    '[{name} er allerede meldt fraværende, og længere end det. ]Skriv "tilbage", når fraværet er slut, eller vælg andre dage.',
  AbsenceOfOther:
    '[{name} skal selv melde fravær, eller lederen af afdelingen kan gøre det. ]Skriv "fravær" for at melde dit eget.',
  AgendaNotMadeWithFamily:
    'Dagsordenen er ikke lavet sammen med familien endnu. Skriv, hvornår og med hvem I lavede den, eller hvorfor det ikke kunne lade sig gøre.',
  CaseAlreadyOpen: 'Sagen findes allerede. Skriv "mine sager", så kan du åbne den derfra.',
  CaseClosed:
    'Sagen er afsluttet og kan ikke ændres. Opret en ny sag, hvis familien igen har brug for en koordinator.',
  CaseNotUncovered:
    'Familien har en koordinator, så sagen kan ikke bare overtages. Bed koordinatoren om at overdrage den.',
  ChannelIsShared:
    'Kanalen deles med andre uden for teamet. Et sagsnummer viser, at der er en sag, så overblikket kan kun komme i en kanal, der ikke er delt. Vælg en anden kanal.',
  ChannelPerhapsShared:
    'Teams fortæller mig ikke, om kanalen deles med andre organisationer. Sæt kryds, hvis du ved, at den ikke gør.',
  DigestNeedsPlace:
    'Overblikket skal komme i en kanal eller en gruppechat. Gå derhen, og skriv "@Rød Tråd overblik hver mandag kl. 8". Vil du se dit eget overblik her, så skriv "overblik".',
  DigestNever: 'Vælg en dag til ugens overblik, eller vælg, at det skal komme på hverdage.',
  DigestNotBound:
    'Her kommer der ikke noget overblik endnu. En leder eller administrator kan skrive "overblik hver mandag kl. 8" her.',
  DigestNotYours:
    'Det er afdelingens leder eller en administrator, der bestemmer, hvor overblikket kommer. Spørg dem.',
  DigestOfOthers:
    'Her kommer allerede en anden afdelings overblik. Tal med dens leder, eller vælg et andet sted.',
  DigestTimeUnfit:
    'Overblikket kan komme på hverdage i arbejdstiden[, mellem kl. {from} og {to}]. Vælg en anden tid.',
  GuestsReadAlong:
    'Der er gæster eller folk fra andre organisationer her. Et sagsnummer viser, at der er en sag, så overblikket kan kun komme, hvor alle er kommunens egne.',
  ReadersUnknown:
    'Teams fortæller mig ikke, hvem der læser med her. Prøv igen om lidt, eller bed jeres IT om at se, om Rød Tråd er tilføjet her.',
  StrangersReadAlong:
    'Her læser nogen med, som ikke står på kommunens medarbejderliste[ ({count})]. Bed administratoren om at sætte dem på, eller vælg et andet sted.',
  ChangedMeanwhile: 'En anden nåede at ændre noget imens. Se, hvordan det ser ud nu, og prøv igen.',
  ChangedSinceOpened:
    'Det er blevet ændret, siden du åbnede det. Det, du skrev, står her endnu. Sender du igen, gælder det, du skrev.',
  ConsentNotGiven:
    'Svaret var et nej, så der er ikke noget samtykke at trække tilbage. Registrér et nyt svar, hvis det er ændret.',
  OfferNeedsConsent:
    'Der er ikke noget samtykke, der gælder over for den person. Registrér det først, og prøv igen.',
  ConsentUnknown: 'Det samtykke kan jeg ikke finde i sagen. Se samtykkerne igen, og vælg et af dem.',
  CoordinatorAtWork:
    '[{name} er på arbejde de dage og vælger selv sin stedfortræder. ]Er koordinatoren væk, så meld fraværet først: skriv "fravær"[ {name}].',
  CoordinatorRequired: 'En sag skal altid have en koordinator. Vælg, hvem der er koordinator for familien.',
  CprNotAllowed:
    'Det ligner et CPR-nummer, så jeg har ikke gemt noget. Skriv det igen uden nummeret, og brug sagens nummer eller familiens kaldenavn.',
  DateImpossible:
    'Den dag findes ikke, eller jeg kan ikke læse den. Skriv den for eksempel sådan: 21. april 2026.',
  DateInFuture: 'Datoen ligger for langt fremme. Vælg en tidligere dag.',
  DateInPast: 'Den dag er gået. Vælg i dag eller en senere dag.',
  DateOrder: 'Datoen ligger for tidligt i forhold til det, der gik forud. Vælg en senere dag.',
  DateTooFar: 'Den dag ligger for langt fremme. Vælg en tidligere dag[, højst {months} måneder frem].',
  DayUnclear:
    'Der er to dage, det kan være[: {one} eller {other}]. Skriv datoen på den, du mener, for eksempel 21. april 2026.',
  DeadlineNotInForce:
    'Den frist gjaldt ikke den dag. Se efter, om datoen er rigtig, eller tal med din leder.',
  DeadlineNotRunning: 'Den frist løber ikke i sagen. Skriv "frist" og sagens nummer, så ser du dem, der gør.',
  DeputyIsCoordinator: 'Koordinatoren kan ikke være sin egen stedfortræder. Vælg en anden kollega.',
  DeputyIsSelf:
    'Du kan ikke vælge dig selv som stedfortræder. Vælg en anden koordinator. Er der ingen, kan du som leder overtage sagen, når den står uden koordinator.',
  DeputyNeedsEnd:
    'En stedfortræder skal have en sidste dag. Skriv, hvornår fraværet slutter. Du kan altid forlænge det.',
  DeputyNotCoordinator:
    '[{name} er ikke koordinator. ]Vælg en kollega, der er koordinator, eller bed din administrator om at rette medarbejderlisten.',
  DisclosureTooLong:
    'Så længe giver loven ikke lov til at dele uden samtykke. Vælg en tidligere dag[, højst {days} dage frem].',
  DisclosureUnknown: 'Den deling kan jeg ikke finde i sagen. Se listen igen, og vælg en af dem.',
  ExceptionReasonMissing:
    'Et af svarene er nej. Skriv kort, hvorfor familien alligevel har brug for en koordinator.',
  FamilyMeetingMissing:
    'Skriv, hvornår familien mødte den nye koordinator, eller hvorfor det ikke kunne lade sig gøre.',
  FieldMissing: 'Der mangler noget[ under "{field}"]. Skriv det, og prøv igen.',
  FieldNameUnknown:
    'Jeg ved ikke, hvad du mener[ med "{names}:"], så jeg har ikke gjort noget endnu. Skriv det i feltet herunder.',
  FieldTooLong:
    'Teksten er for lang[ under "{field}"]. Gør den kortere[, højst {maxLength} tegn], og prøv igen.',
  FileNotFetched:
    'Filen kunne jeg ikke hente. Prøv at vedhæfte den igen, eller skriv "import", og sæt teksten ind.',
  FileTooLarge: 'Filen er over 2 MB. Del den, eller bed dem, der driver mig, om at indlæse den.',
  FileUnknown:
    'Jeg kan ikke se, hvad filen er. Kald den det, den er, for eksempel medarbejdere.csv eller afdelinger.csv, og vedhæft den igen.',
  FilesForAdministrators:
    'Filer tager jeg kun imod fra administratorer. Jeg har ikke åbnet den. Skriv i stedet det, du vil have hjælp til.',
  FormalDecisionIncomplete:
    'Til en afgørelse hører partshøring og klagevejledning. Sæt flueben ved det, der er gennemført, og skriv hvorfor, hvis noget ikke er.',
  GiverMissing: 'Der mangler en, der kan svare[ for {name}]. Tilføj den, der har forældremyndigheden.',
  GiverUnable:
    '[{name} kan ikke svare for dem, det handler om. ]Vælg en, der har forældremyndigheden, eller den unge selv.',
  HandoverAlreadyRequested:
    'Der er allerede en overlevering i gang. Vent på den, eller fortryd den, før du går videre.',
  HandoverNotAccepted:
    'Den nye koordinator har ikke sagt ja endnu. Vent på svaret, eller fortryd overleveringen.',
  HandoverNotRequested:
    'Overleveringen er ikke i gang længere. Åbn sagen for at se, hvordan den står, eller start en ny.',
  HandoverToSelf: '[{name} er allerede koordinator. ]Vælg en anden kollega at overdrage sagen til.',
  InformationTypeMissing: 'Vælg mindst én type oplysninger, så det er klart, hvad det handler om.',
  LegalBasisNotInForce: 'Den hjemmel gælder ikke den dag. Vælg en, der gælder, eller tal med din leder.',
  LegalBasisUnknown:
    'Den hjemmel står ikke på kommunens liste. Vælg en af dem, der gør, eller tal med din leder.',
  ChoiceUnknown: 'Det valg kender jeg ikke. Vælg et af dem, der står på listen.',
  LinkImpossible: 'Det ligner ikke et link til et onlinemøde. Kopiér hele linket, så det begynder med https.',
  MeetingCancelled: 'Mødet er aflyst. Find et nyt tidspunkt, hvis I stadig skal mødes.',
  MeetingClosed:
    'Mødet er holdt og kan ikke ændres længere. Find en tid til det næste, hvis der er mere at tale om.',
  MeetingEndsBeforeStart:
    'Mødet slutter, før det begynder. Ret tidspunktet, så det slutter senere, end det begynder.',
  ApprovalsAwaited:
    'Der er stadig nogen, der ikke har svaret. Mind dem om det, eller vent, til fristen er gået[ efter {date}].',
  ChangesUnanswered:
    'Der er bedt om en ændring, som ikke har fået svar. Tag den med i referatet, eller svar på den først.',
  MinutesAreApproved:
    'Referatet er godkendt og kan ikke ændres. Er der noget galt i det, så tilføj en rettelse.',
  MinutesAreOut: 'Referatet er allerede sendt til godkendelse. Åbn det for at se, hvem der har svaret.',
  MinutesAreRewritten: 'Referatet bliver ændret lige nu. Du får den nye udgave, når den er klar.',
  FiledAlready: 'Det er journaliseret allerede[, med kvittering {receipt}]. Se det i journalen.',
  NothingToFile: 'Der er ikke noget i sagen, der venter på at blive journaliseret.',
  MinutesNotApproved: 'Referatet er ikke godkendt endnu. Det kan først ske, når det er godkendt.',
  MinutesNotOut: 'Referatet er ikke sendt til godkendelse endnu. Åbn det for at se, hvad der mangler.',
  NobodyToSendTo:
    'Der er ingen, der må få noget af referatet. Se på samtykkerne, eller sig, hvad afsnittene handler om.',
  NotReviewedWithFamily:
    'Referatet skal gennemgås med familien, før det kan sendes. Tryk “Gennemgået med familien”, når I har gjort det.',
  ReviewIncomplete: 'Skriv, hvordan det gik med hver part[, også {names}].',
  ReviewReasonMissing: 'Skriv kort, hvorfor referatet ikke er gennemgået[ med {name}].',
  ReviewWishMissing: 'Skriv, hvad der skal ændres[ for {name}].',
  ReviewWordsMissing: 'Skriv uenigheden ordret[, som {name} sagde den].',
  MeetingNotHeld: 'Mødet er ikke afsluttet endnu. Luk det på mødets kort, så er referatet klar til dig.',
  MeetingNotBegun: 'Mødet er ikke begyndt endnu. Vent til dagen med at notere, hvad der blev sagt.',
  MeetingKeptFrom:
    '[{names} må ikke få noget at vide om mødet, så længe den beskyttede er med. ]Læg et særskilt møde, eller tag en af dem af listen.',
  MeetingOverlaps:
    'Der er allerede et møde på det tidspunkt[, kl. {start} til {end}]. Vælg et andet tidspunkt.',
  MeetingsPlanned: 'Der er stadig planlagte møder i sagen. Hold dem, eller aflys dem, før du afslutter.',
  MeetingTooLong:
    'Så længe kan et møde ikke vare[, højst {hours} timer]. Gør det kortere, eller del det i to.',
  MemberExists:
    'Der er allerede en med det navn i familien[: {name}]. Skriv for eksempel efternavnet med, hvis det er en anden.',
  MemberProtected: '[{name} er nævnt i en beskyttelse. ]Ophæv eller ret beskyttelsen først.',
  MinutesBegun: 'Referatet er begyndt. Skriv det, der mangler, i referatet.',
  MemberUnknown:
    'Jeg kan ikke finde personen i familien. Vælg en af dem, der står i sagen, eller tilføj personen først.',
  NetworkPersonExists:
    'Der er allerede en med det navn i netværket[: {name}]. Skriv for eksempel efternavnet med, hvis det er en anden.',
  NobodyInvited: 'Der er ikke nogen at invitere endnu. Tilføj dem, der skal med til mødet.',
  NoLongerThere: 'Det er blevet fjernet imens. Se, hvordan det ser ud nu, og prøv igen.',
  NotAbsent:
    '[{name} er ikke meldt fraværende. ]Skriv "fravær", så ser du, hvad der er meldt, eller melder et nyt.',
  NotAllowed: 'Det har du ikke adgang til. Tal med din leder, hvis du har brug for det i dit arbejde.',
  NotFound: 'Det kan jeg ikke finde til dig. Se efter, om det er skrevet rigtigt, eller skriv "mine sager".',
  NotInvited:
    'Der er ikke længere en invitation til dig at svare på. Tal med koordinatoren, hvis du tror, det er en fejl.',
  NotReceiver:
    'Det er en anden kollega, der er spurgt, og kun den kollega kan svare. Tal med koordinatoren, hvis det skulle have været dig.',
  NumberImpossible: 'Det tal kan ikke passe[. Skriv et helt tal fra {min} til {max}].',
  OtherTimeMissing: 'Vælg mindst ét tidspunkt, der passer dig, eller skriv, hvornår du kan.',
  ParticipantLeft:
    '[{names} er ikke længere en del af netværket om familien. ]Tag dem af listen, der ikke skal med, eller tilføj dem til netværket igen.',
  PersonAbsent: '[{name} er ikke på arbejde lige nu. ]Vælg en kollega, der er på arbejde.',
  PersonInactive: '[{name} står ikke længere på medarbejderlisten. ]Vælg en anden kollega.',
  DepartmentWithoutLead:
    'Den afdeling har ingen leder, der kan fordele sagerne. Vælg en anden, eller vælg selv kollegerne.',
  NothingToReorganise:
    'Der er ingen åbne sager at fordele her, eller de er alle ved at blive overleveret. Vælg andre sager eller andre kolleger.',
  NothingToShare:
    'Ingen sager venter på, at du fordeler dem. Skriv "omorganiser" for at se, hvordan det står.',
  OneWayToShare:
    'Vælg enten de kolleger, der skal spørges, eller en afdeling, hvis leder skal fordele sagerne. En administrator vælger en afdeling.',
  PersonNotCoordinator:
    '[{name} er ikke koordinator. ]Vælg en koordinator eller en leder, eller bed din administrator om at rette medarbejderlisten.',
  PersonUnknown:
    'Jeg kan ikke finde kollegaen[ {name}]. Se efter, om navnet er skrevet rigtigt, og skriv hele navnet.',
  PersonAmbiguous: 'Der er flere kolleger, det kan være[: {names}]. Skriv hele navnet.',
  PhaseOrder: 'Faserne kommer altid i samme rækkefølge. Gå til den næste[: {phase}].',
  NoDeletionHold: 'Der er ingen bevaring på sagen. Den følger kommunens frist for sletning.',
  ProtectionEnded: 'Den beskyttelse gælder ikke længere. Åbn sagen, så ser du dem, der gør.',
  ProtectionFromHolder:
    '[{name} kan ikke få hele sagen, fordi en i familien er beskyttet. ]Vælg en anden, eller ophæv beskyttelsen først.',
  ProtectionFromSelf: 'Den samme kan ikke stå begge steder. Vælg, hvem der beskyttes, og mod hvem.',
  PurposeMissing: 'Vælg, hvad du skal bruge svaret til, så kan jeg hjælpe dig videre.',
  QuestionClosed: 'Spørgsmålet er lukket. Spørg igen, hvis du stadig har brug for et svar.',
  ReasonMissing: 'Skriv en grund, så andre kan se hvorfor.',
  ReceiverIsSelf:
    'Du kan ikke overdrage sagen til dig selv. Skriv "overtag" og sagens nummer, hvis du selv tager den, eller vælg en kollega.',
  RecipientUnknown:
    'Jeg ved ikke, hvem der skal have oplysningerne. Vælg en afdeling eller en person på listen.',
  ReferenceTaken: 'Nummeret blev taget af en anden sag imens. Prøv igen, så finder jeg det næste ledige.',
  RequestTaken:
    'En anden kollega har allerede sagt ja til at hjælpe. Tak, fordi du ville. Du behøver ikke gøre mere.',
  ReviewInPast: 'Dagen for at spørge igen er gået. Vælg i dag eller en senere dag.',
  ReviewTooLate:
    'Så længe må der ikke gå, før I spørger igen. Vælg en tidligere dag[, højst {months} måneder frem].',
  NothingToHear:
    '[{names} skal ud ved alle punkter. ]Lad alle blive ved mindst ét punkt, tilføj et, de må høre, eller tag dem af mødet.',
  RoomDoesNotFit:
    '[{names} må ikke høre alt på dagsordenen. ]Bed om samtykke, fjern punktet, eller del mødet.',
  SettingUnknown: 'Det kan man ikke vælge. Skriv "indstillinger", så ser du, hvad du kan vælge imellem.',
  StartupMeetingExists:
    'Der er kun ét opstartsmøde, og det har I allerede. Vælg et opfølgningsmøde eller et netværksmøde.',
  TakenOverByMissing:
    'Ingen slipper familien, før en anden holder fast. Skriv navnet på den eller det, der tager over.',
  TimeImpossible:
    'Det klokkeslæt findes ikke, eller jeg kan ikke læse det. Skriv det for eksempel sådan: kl. 10.30.',
  TimeInPast: 'Det klokkeslæt er passeret i dag. Vælg et senere tidspunkt eller en anden dag.',
  TimeSkipped:
    'Det klokkeslæt findes ikke den nat, for uret stilles en time frem til sommertid. Vælg et andet tidspunkt.',
  TimeUnclear:
    'Det kan være to tidspunkter[: kl. {one} eller kl. {other}]. Skriv det, du mener, med fire cifre, for eksempel kl. 14.00.',
  TooFast: 'Det går lidt stærkt for mig. Vent et øjeblik[, cirka {seconds} sekunder], og prøv igen.',
  TooMany: 'Her er ikke plads til flere[ end {max}]. Fjern en, før du tilføjer en ny.',
  UnknownCommand: 'Det forstod jeg ikke. Skriv "hjælp", så viser jeg dig, hvad jeg kan.',
  WeekdayDoesNotFit: 'Ugedagen og datoen passer ikke sammen[. Datoen er {date}]. Skriv den dag, du mener.',
  WeekNeedsDay: 'Hvilken dag i ugen mener du? Skriv datoen, for eksempel 21. april 2026.',
  YearImpossible: 'Det årstal kan ikke passe. Skriv fødselsåret med fire cifre, for eksempel 2014.',
  GoalEnded: 'Målet er afsluttet. Tag det op igen, før du retter det.',
  InsteadMissing: 'Skriv, hvad der kommer i stedet. At stoppe er en beslutning, ikke et slip.',
  NoGoalYet: 'Der er ikke noget aktivt mål endnu. Sæt det første sammen med familien.',
  NumbersUnclear:
    'Jeg kan ikke læse tallene. Skriv en linje for hver med navn og tal, for eksempel "Fravær: 14".',
  QuantityImpossible: 'Det er ikke et tal, jeg kan læse. Skriv det for eksempel sådan: 28 eller 2,5.',
  TargetIsStart: 'Tegnet skal flytte sig: start og mål kan ikke være det samme tal.',
  TooManyGoals: 'I arbejder med få mål ad gangen[, højst {max}]. Vælg, hvilket mål der skal hvile imens.',
};
