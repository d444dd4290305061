import type { Examples } from '../examples';

/** What is written in passing: short, without the usual word for it, or with one of many words for it. */
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
};
