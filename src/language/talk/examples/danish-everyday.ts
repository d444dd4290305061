import type { Examples } from './examples';

/** What is written between two doors: short, without the word that it is called by, or with one of many words for it. */
export const danishEveryday: Examples = {
  actionDone: `
    så har jeg fået ringet til skolen
    det er ordnet
    jeg har gjort det jeg skulle
    min del er færdig
    opgaven er løst
    nu er ansøgningen sendt afsted
    jeg har holdt det jeg lovede
    kan du sætte flueben ved min opgave
    det med lægen er på plads
    jeg nåede det ikke, handlingen må vente
    jeg har talt med A som vi aftalte, så den er klaret
    den kan du godt lukke, jeg har gjort det
    marker min handling som udført
    jeg er i mål med opgaven om N
    papirerne er afleveret, så det punkt er klar
    meld min handling færdig
    jeg er begyndt på opgaven men ikke færdig
    jeg har brug for hjælp til min handling
    det gik godt med aftalen om N
    nu har N fået sin nye morgenplan som vi aftalte, den er gjort
    jeg har kørt N som aftalt
  `,
  agreement: `
    vi blev enige om at N ringer til A
    skriv at N henter børnene D
    N lovede at tage den med skolen inden D
    notér at N sørger for lektierne
    det aftalte vi: N følger N i skole
  `,
  answerInvitation: `
    jeg er desværre optaget
    D går ikke for mig
    kan ikke deltage
    jeg kommer
    tæl mig med
    jeg skal nok være der
    jeg bliver nødt til at melde fra
    jeg har ferie den dag
    sæt mig på
    det kan jeg ikke nå
    er det muligt at holde det om eftermiddagen
    jeg kan kun være med den første halve time
    kan vi tage det online
    jeg sender en kollega
    jeg kan godt hvis det bliver efter T
    T er for tidligt for mig
    jeg deltager
    det må I holde uden mig
    passer perfekt
    jeg har et andet møde på det tidspunkt
    jeg er på kursus D så jeg kommer ikke
    må jeg foreslå D i stedet
    nej desværre, jeg har undervisning
  `,
  behind: `
    er der noget der brænder på
    har jeg overskredet noget
    mangler jeg noget hos nogen
    hvad halter
    hvor er jeg ved at komme for sent
  `,
  cancelMeeting: `
    vi dropper mødet
    mødet bliver ikke til noget
    der er for mange afbud, vi holder ikke mødet D
    kan du aflyse for N
    slet mødet med N
    vi springer mødet over denne gang
  `,
  childWish: `
    N vil gerne have sin hund med
    N vil ikke sidde med til det hele
    N vil kun være med i starten
    N synes vi skal spise kage
    N vil gerne vise sin tegning
    N har bedt om at mødet er i fritidsklubben
    N er træt af at vi taler om skolen, hun vil hellere tale om heste
    N vil gerne have sin storesøster med
    N vil helst slippe for at sige noget
    barnet vil gerne have pause undervejs
    N foretrækker at det er i hjemmet
    N sagde til mig at hun ikke vil have far med hele tiden
    pigen vil gerne have en voksen hun kender ved siden af sig
    N drømmer om at vi kan gå en tur i stedet for at sidde
    N har et ønske til dagsordenen
    det er vigtigt for N at vi ikke taler om fravær
    N vil have at N også kommer
    skriv at N gerne vil starte mødet selv
    N vil ikke have pædagogen med
    N spurgte om hun måtte få lov at bestemme et punkt
  `,
  closeCase: `
    nu er det slut med N
    N har ikke brug for os længere
    vi har sagt farvel til N
    lad os afslutte
    de er videre nu, så vi lukker
    jeg vil lukke N ned
    N fylder 18 og skal ikke være hos os mere
    sidste møde er holdt, luk N
    opsig forløbet med N
    N skal ikke længere have hjælp fra os
    indsatsen er slut
    vi stopper i N
    familien er flyttet
    N klarer sig selv nu
    de siger nej tak til mere hjælp
    sagen er færdig
    jeg vil gerne runde forløbet af
    N er overgået til en anden kommune
    kan N arkiveres
    de har takket af
    vi slutter i N pr D
    forløbet med N er ovre
    der er ikke mere at gøre i N, den må lukkes
    familien vil ikke mere, så sagen lukker
    det går så godt at vi stopper hos N
    N er kommet i mål, hvordan afslutter jeg
    luk dem
    sæt N som afsluttet fra D
  `,
  consentStatus: `
    må vi tale med A om N
    er der lavet samtykke i N
    hvem har vi lov til at dele med i N
    mangler der noget samtykke
    har forældrene sagt ja til A
    gælder samtykket stadig
    hvad har de sagt ja til
    har N givet lov
    er papirerne i orden på N i forhold til A
    må A få noget at vide
  `,
  contactLog: `
    N ringede
    N har skrevet
    jeg var ude hos N D
    har mødt N på gangen
    snakket med N
    besøgt N D
    fik en besked fra N her til morgen
    N tog ikke telefonen
    vi har haft en god snak hjemme hos N
    jeg lagde en besked på N's telefonsvarer
    skrev sammen med N i aftes
    N kom forbi kontoret
    telefonsamtale med N D
    videomøde med N D
    hjemmebesøg N D
    jeg har lige haft N i røret
    notér et opkald til N
    jeg så N i døren da jeg hentede min egen
    har haft fat i dem D
    var lige forbi N på vejen hjem
    jeg har ikke kunnet få fat i N i to uger
    N sagde i telefonen at det går fint
  `,
  coordinator: `
    hvem er tovholder på N
    hvem sidder med N
    hvem har ansvaret for N
    hvem er på N
    hvem kender til N
    hvem skal jeg gribe fat i omkring N
    hvem følger N
    hvem tager sig af N
    hvilken rådgiver har N
    ved du hvem der er inde over N
  `,
  correct: `
    der er tastet forkert på N
    N's fødselsår er forkert
    det er ikke N der har forældremyndigheden
    navnet er stavet forkert
    der er byttet om på N og N
    N har skiftet navn
    oplysningerne om N passer ikke
    N bor ikke hos sin far
    det passer ikke at N var med til mødet
    kontakten var D og ikke D
    jeg har skrevet den forkerte dag på
  `,
  deadlines: `
    hvor længe har vi til at lave planen
    hvornår skal vi senest holde opstartsmøde
    hvor travlt har vi med N
    når vi det i N
    hvad er næste frist
    hvornår løber tiden ud for N
    hvor mange dage er der tilbage
    hvornår skal der følges op
    er der en lovfrist vi skal huske i N
    hvornår er de tre måneder gået
    hvornår skal næste opfølgning ligge senest
  `,
  expiringConsents: `
    er der samtykker der snart skal fornys
    hvem skal jeg have nye underskrifter fra
    hvilke tilladelser udløber
    hvornår udløber det
    hvor længe gælder det
  `,
  giveConsent: `
    N siger ja til at vi deler med A
    jeg har fået lov af N
    N er med på at A får besked
    N har underskrevet
    begge forældre er enige om at A må vide det
    N har givet grønt lys til A
    mor har sagt ja og far har sagt ja
    N vil ikke have at A ved noget
    N afviser at vi taler med A
    her er et nyt samtykke fra N
    jeg fik det mundtligt af N i dag
    N har sagt okay til at vi må snakke med hendes læge
    vi må gerne dele fraværet med A siger N
    skriv et nej fra N til A
    registrer samtykke fra N
    N gav lov i telefonen D
  `,
  goal: `
    vi vil have N tilbage i skole
    målet må være at N sover hele natten
    N vil gerne lære at cykle, det skal være et mål
    lav et mål om mere ro om morgenen
    kan vi skrive et mål mere på N
    det vi går efter er at N får en ven
    jeg vil tilføje et mål
    familien ønsker at der bliver mindre skænderi, sæt det som mål
    nyt mål for N
    far vil gerne se børnene hver weekend, det er hans mål
  `,
  handover: `
    jeg skal ikke have N mere
    N skal have en ny rådgiver
    kan N tage N
    jeg skifter job så N må have dem
    N overtager fra D
    vi bytter, N får N
  `,
  invite: `
    få N med
    kan N komme med til mødet
    N skal også have en indkaldelse
    husk at invitere N
    jeg vil gerne have A med ved bordet
    må N deltage
    N vil gerne have sin bisidder med
    skriv N på mødet
    indbyd N og N
    vi mangler A til mødet
    send en invitation til N
    lærerne skal med
    læg N til deltagerne
    spørg N om hun vil med D
    det vil være godt at have A med på mødet om N
    kan du sørge for at N bliver indkaldt
    N fra A bør sidde med
  `,
  lastContact: `
    hvornår var der liv hos N sidst
    hvornår har jeg sidst været ude hos N
    har jeg overhovedet talt med N i denne måned
    hvornår fangede jeg N sidst
    sidste besøg
    sidste opkald til N
    hvornår var jeg der sidst
    er det mig eller N der talte med dem sidst
    hvor mange dage siden er det vi talte med N
    hvornår hørte vi sidst fra N
    hvornår var der sidst nogen hos N
    har vi været i kontakt med N for nylig
    hvor længe er det siden
    hvor længe siden er det at nogen har talt med N
    er det over en uge siden med N
    seneste kontakt med N
    hvornår fik jeg sidst fat i N
    hvornår så jeg N sidst
    hvornår besøgte jeg dem sidst
    hvor lang tid er der gået siden N
    hvornår har N sidst hørt fra os
    hvornår skrev jeg sidst til N
    har jeg snakket med N i denne uge
    er der nogen der har haft fat i N i denne måned
    dato for sidste besøg hos N
    hvornår ringede vi sidst til N
    hvordan ser det ud med kontakten til N
  `,
  mayTell: `
    må N få det at vide
    kan jeg dele det med N
    må jeg give det videre til A
    hvad må jeg nævne for N
    må jeg godt sige til N at N har det svært
    er det i orden at A hører om N
    hvad kan jeg tillade mig at sige
    må jeg snakke med N om N
    må lægen få besked om N
    hvad må N vide om N
    må skolen vide det
    har jeg lov til at sige det til A
    må A vide at N har fravær
    kan jeg trygt sige det til N
    må N få at vide hvordan det går med N
    er det okay at jeg nævner N for A
    hvad må læreren vide
    hvor meget må jeg sige til A
    må jeg dele det her med N
    kan jeg sende det til A
  `,
  meetingWhen: `
    hvornår ses vi med N
    hvilken dag var det nu mødet med N er
    hvornår mødes vi
    hvor skal vi holde mødet
    hvor er det henne
    hvor holder vi det
    hvad tid er det
    er der sat en dato
    hvornår er det vi skal ud til N
    har vi et møde i kalenderen med N
    er der noget møde D
    hvad tid er mødet D
    skal vi ikke snart ses med N
  `,
  minutes: `
    hvor finder jeg referatet
    jeg vil læse hvad der blev sagt
    hvad blev vi enige om sidst
    hvad stod der i referatet fra N
    lad os få skrevet mødet ned
    jeg mangler at få skrevet om mødet
    referatudkast til N
    vis hvad der blev aftalt på mødet med N
    jeg vil skrive videre på referatet
    kan jeg se noterne fra mødet
  `,
  moveMeeting: `
    kan du skubbe det til D
    skub mødet en uge
    ryk det til D T
    vi tager det D i stedet
    vi må finde en ny dag til mødet med N
    mødet med N skal være senere på dagen
    kan vi udsætte til D
    T passer bedre, kan du ændre det
    N kan ikke D, så vi tager D
    flyt N
    lav mødet om til D
    vi flytter det en halv time
    mødet skal ligge tidligere
    det bliver D i stedet for D
    ændr tidspunktet til T
    kan mødet komme til at ligge om formiddagen
    vi har ikke nok der kan, så der må et nyt tidspunkt til i N
    jeg må udskyde mødet hos N
  `,
  myActions: `
    hvad står der på min huskeliste
    hvad har jeg sagt ja til
    hvilke aftaler skal jeg holde
    hvad mangler jeg at gøre
    hvad er mit ansvar i N
    hvad har jeg fået ansvar for
    hvad forventer de andre af mig
    er der noget jeg skulle nå før mødet
    vis hvad jeg skal gøre
    mine opgaver tak
    hvad skulle jeg nu huske
    hvad står jeg for
    hvilke handlinger er mine
    hvad skal jeg levere inden D
    har jeg åbne opgaver
  `,
  network: `
    der mangler en i netværket
    N skal også stå på
    hvem er om N
    hvem har de omkring sig
    hvem støtter N
    hvilke voksne er der omkring N
    hvem kan træde til i N
    naboen hjælper til, hende vil jeg gerne have med på listen
    N har fået en ny kontaktperson som hedder N
    N er stoppet som træner
    tilføj en person
    sæt mormor på N
    vi skal have skolens AKT-vejleder på N
    hun er ikke længere en del af N
    N hører ikke til omkring N mere
    bedstefar er flyttet, han skal af
    N fra A er ny på N
    hvem er der af fagfolk i N
    hvem er de private omkring N
    kan du skrive hendes veninde på som en der hjælper
    netværket i N
    hvem er med i N
    N er kommet til som ny sundhedsplejerske
    ny fagperson i N
    læg N ind som frivillig
  `,
  overview: `
    hvad skal jeg i gang med
    hvor langt er jeg
    hvad skal jeg nå i dag
    sæt mig ind i dagen
    hvad er det første jeg skal
    hvad byder dagen på
    hvad er mine vigtigste ting
    hvor er der mest brug for mig
    vis mig det hele samlet
  `,
  plan: `
    går det fremad
    går det den rigtige vej
    hvordan går det med målene
    er der sket fremskridt i N
    hvad er det vi arbejder på
    har det hjulpet
    nærmer vi os
    hvor langt er vi nået med målene i N
    virker det vi gør
    er morgenerne blevet bedre hos N
    hvilke mål har vi sat
    hvad er planen for N
  `,
  planMeeting: `
    vi skal ses med N
    find en dag til N
    book et møde med N D
    kald sammen om N
    lad os mødes om N T
    jeg vil gerne samle folk om N
  `,
  print: `
    kan du lave det til et dokument
    papirversion tak
    jeg skal have noget med i hånden til mødet
    send mig en fil med dagsordenen
    jeg vil have samtykkeblanketten på papir
    læg det i en pdf
    jeg skal printe til N
    et ark til familien
    kan jeg få invitationen på tryk
    jeg skal have det på papir
    kan jeg få det som pdf
    udskriv
    lav et ark jeg kan tage med hjem til dem
    kan du skrive det ud så N kan få det i hånden
    jeg skal bruge en papirudgave af referatet
    N kan ikke læse på skærm, kan vi få det printet
    et print af dagsordenen tak
    giv mig noget jeg kan tage med ud
    hent referatet som word
    indkaldelsen på papir til N
    jeg vil gerne printe samtykket så N kan skrive under
    findes der en udgave til udskrivning
  `,
  redThread: `
    hvordan hænger det sammen i N
    hvad førte til hvad
  `,
  sendMinutes: `
    nu kan de få referatet
    referatet skal ud i dag
    del referatet
    lad dem få referatet at læse
  `,
  settings: `
    jeg vil have færre beskeder
    kan du nøjes med at skrive én gang om ugen
    send det hele samlet
    slå alt fra
    hvornår skriver du til mig
    jeg vil gerne have besked tidligere
    du forstyrrer mig om aftenen
    skriv til mig på engelsk
    hvornår på dagen skriver du
    jeg vil have ro efter T
    kun om morgenen tak
  `,
  showCase: `
    åbn N for mig
    hvad er der med N
    hvad sker der hos N
    status på N
    jeg skal lige opdateres på N
    hvem er N
    find N frem
    hvor var det vi slap i N
    lad mig se N
    hvad er det nu der er med dem
    kan du ridse N op for mig
    jeg har ikke haft N længe, hvad er situationen
    jeg skal ind i N
    hop til N
    giv mig kortet på N
    hvor er vi henne med N
    jeg vil lige kigge på N
    resumé af N
    hvad er historien i N
  `,
  undo: `
    nej det var ikke meningen
    det var den forkerte
    det skal væk igen
    annuller
    jeg trykkede på den forkerte knap
    glem det jeg lige gjorde
    det var den forkerte familie, tag det af igen
    kan man lave det om jeg lige har gjort
    jeg fortryder
    det duer ikke, sæt det tilbage
    fjern den sidste
  `,
  whoAnswered: `
    hvor mange kommer
    hvem skal være med
    hvem er inviteret til mødet
    hvem har vi inviteret
    er der nogen der mangler at svare
    hvem har vi ikke hørt fra
    har alle svaret
    er der afbud
    kommer N
    hvordan ser det ud med tilmeldinger
    hvem dukker op
    hvem er med D
    har N svaret
    mangler vi nogen
    hvem har meldt fra til N
    deltagerlisten tak
  `,
  withdrawConsent: `
    N vil ikke mere have at A ved noget
    N siger nej nu
    de har skiftet mening om A
    stop med at dele med A, siger N
    N fortryder at hun sagde ja
    N tager sit ja tilbage
    vi må ikke længere tale med A om N
  `,
  operations: `
    er alle beskeder kommet ud
    hvilke beskeder er ikke nået frem
    hvem kan ikke nås
    har vi fejl i udsendelsen
    er påmindelserne sendt i dag
    står der noget i kø
    hvornår kørte du sidst
    er alt leveret
    hvorfor fik N ingen besked
    hvem har ikke fået appen
    er der sendt noget i nat
    kom overblikket afsted
    status på driften
  `,
  minutesReviewed: `
    jeg har læst referatet op for N
    vi har kigget referatet igennem hjemme hos N
    N har set referatet og er enig
    familien har hørt referatet
    gennemgang af referatet er klaret
    vi gik det igennem D
    N godkendte det vi havde skrevet
    nu kender familien referatet
    jeg sad med N og læste det hele
    referatet er talt igennem med forældrene
  `,
  absence: `
    jeg er væk D
    jeg har orlov
    jeg er ikke på arbejde i dag
    jeg er på kursus D
    jeg er tilbage D, indtil da er jeg væk
    hvem tager mine når jeg er væk
    N er syg i dag
  `,
};
