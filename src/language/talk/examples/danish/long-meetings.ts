import type { Examples } from '../examples';

/** Wishes about meetings and their minutes, full of circumstance. */
export const danishLongMeetings: Examples = {
  meetingWhen: `
    N spurgte i telefonen hvornår vi skal ses og jeg stod helt blank, hvornår er det
    jeg skal have booket tolk og mangler at vide hvilken dag mødet i N er
    kan det passe at vi skal mødes D, eller var det en anden dag
    jeg finder ikke noget i min outlook om N, har vi overhovedet en aftale
    hvor skal jeg køre hen til mødet D
    er mødet på rådhuset eller hjemme hos N
    hvornår skulle vi være der
    hvad har jeg af møder i denne uge
    hvornår samles vi igen om N
    dato og sted for mødet i N
    skal jeg til møde i dag
    hvornår er det vi har opfølgning på N
  `,
  planMeeting: `
    vi fik ikke sat en ny dato da vi skiltes, så der skal findes en tid til N, gerne D klokken T
    det er ved at være længe siden vi sad sammen om N så jeg vil kalde alle ind til D
    skolen presser på for at vi ses hurtigt om N, kan vi få noget i kalenderen D om formiddagen
    mor siger hun kan alle onsdage, så læg det næste opfølgningsmøde D klokken T
    jeg vil gerne samle folk omkring N D T
    kan du finde plads til at vi mødes om N i uge D
    vi skal have et rundbordsmøde om N
    bestil et møde med N og de andre D
    lad os ses D klokken T om N
    skriv et møde ind i kalenderen med N
    opret opstartsmøde for N D
    lav en aftale om at mødes med N D T
    jeg skal have kaldt sammen til møde om N
  `,
  moveMeeting: `
    N har fået vagt på arbejdet den dag vi skulle mødes, men hun kan godt D klokken T
    jeg dobbeltbookede mig selv så mødet i N bliver nødt til at ligge D i stedet
    skolen har lejrskole i den uge, så vi er nødt til at skubbe mødet med N til D
    sundhedsplejersken kan først fra klokken T, kan vi lægge mødet lidt senere
    lokalet er væk, så vi bliver nødt til at tage det D klokken T
    bedstemor skal opereres D så vi holder mødet D i stedet for
    kan mødet ikke ligge D, det passer bedre for N
    mødet starter først klokken T
    lad os sige D i stedet
    udsæt mødet med N til D
    vi mødes først D
    skift dato på mødet i N til D
    ryk lige N til D
    mødet i N skal være en time senere
    N skal rykkes fra D til D
  `,
  cancelMeeting: `
    alle er lagt ned med influenza så vi kommer ikke til at holde mødet i N
    familien N ringede afbud her til morgen, og det giver ingen mening at mødes uden dem
    jeg kan ikke stable et møde på benene D, meld det ud at det ikke bliver til noget
    N er taget på ferie uden at sige noget, så mødet D må udgå
    vi er blevet enige om at mødet er overflødigt
    der bliver ikke noget møde om N
    kan vi få slettet mødet i N
    mødet D går i vasken
    sig til de andre at mødet er aflyst
    vi springer over D
    mødet i N er taget af
    luk ned for mødet D
  `,
  invite: `
    psykologen sagde at hun gerne ville sidde med når vi taler om N's søvn, så send hende en indkaldelse
    det er dumt at snakke skole uden læreren, få N med på mødet D
    far har bedt om at hans søster kommer med som støtte, kan hun blive skrevet på
    jeg har ikke fået sendt indkaldelserne ud til N endnu, kan du gøre det nu
    der mangler en fra A rundt om bordet til mødet i N
    kan N også få en indbydelse
    vi skal huske at invitere N
    N bør sidde med
    giv N besked om mødet D
    få N indkaldt
    mor vil have sin advokat med
    kald N ind til mødet
  `,
  answerInvitation: `
    jeg fik indkaldelsen i går og har skrevet det i kalenderen, jeg kommer
    den dag er jeg i retten hele formiddagen så jeg er nødt til at sige nej denne gang
    hvis det kunne blive om eftermiddagen kunne jeg godt, formiddagen er umulig for mig
    min datter skal til skolestart D så jeg kan ikke være der, kan vi tage det D
    jeg er der, men må gå klokken T
    sæt mig ned som deltager
    jeg bliver nødt til at sende afbud til D
    det lyder godt, vi ses D
    jeg har ferie på det tidspunkt og kan ikke komme
    jeg siger nej tak til mødet
    D kan jeg ikke, men D kan jeg
    jeg kan godt komme til mødet om N
  `,
  whoAnswered: `
    jeg sendte indkaldelsen til N ud for en uge siden og vil gerne vide hvem der har givet lyd
    skal jeg bestille mad til seks eller otte til mødet i N, hvor mange har meldt ja
    jeg mangler at vide om A kommer D
    har N mon set min indkaldelse, hun har ikke sagt noget
    hvem skal jeg rykke for svar til mødet i N
    er der nogen der har sagt fra til D
    fik jeg svar fra dem alle
    hvor mange har tilmeldt sig
    hvem har accepteret
    hvem møder op D
    kommer alle
    har de svaret på mødet
    hvem venter vi på
  `,
  childWish: `
    jeg sad med N efter skole, og hun siger at hun helst vil have at det kun er mor der er med
    N bliver ked af det hvis N kommer, så hun har bedt om at han bliver væk fra mødet
    drengen vil kun komme hvis hans træner må sidde ved siden af ham
    N har tegnet hvem hun gerne vil have med, det er mormor og hunden
    barnet vil gerne have en pause midt i mødet
    N tør ikke sige noget når A er der
    N vil helst slippe for mødet
    N har sagt hvem der må komme
    hun ønsker at hendes klasselærer er til stede
    N har lyst til at N skal med
    N synes ikke at N skal deltage
    N vil have at mødet er på skolen
  `,
  agenda: `
    far skrev i nat at han vil tale om ferier med børnene, kan vi få det ind som et punkt til mødet i N
    jeg tog forbi N og vi blev enige om at mødet skal handle om morgener og lektier
    inden D skal jeg have styr på hvad vi skal igennem på mødet i N
    skolen vil gerne have fem minutter til at fortælle om fraværet, sæt det på
    økonomien fylder meget hos mor, det skal vi vende på mødet
    hvad er emnerne D
    hvad er punkterne på mødet
    læg et punkt ind om tandlægen
    lav et punkt der hedder søvn
    vi skal huske at tale om samvær på mødet i N
    vis mig programmet for mødet i N
    jeg vil forberede mødet med N
  `,
  live: `
    nu sidder vi her alle sammen i det gule rum med N, kan du åbne for noter
    folk er kommet ind ad døren og vi begynder med N om et øjeblik
    jeg vil gerne kunne skrive med mens vi holder mødet i N
    kan du sætte mødet i N i gang
    åbn mødekortet for N
    så er vi i gang
    mødet med N starter nu
    begynd på mødet i N
    vi er hos N og mødet går i gang
    jeg er klar til at tage referat undervejs i N
    alle er kommet til mødet i N
  `,
  agreement: `
    inden vi gik hver til sit lovede N at hun kontakter A og melder tilbage senest D
    skriv det ned som en aftale at mor henter mandag og far torsdag
    vi blev enige om at prøve med en time senere sengetid de næste to uger
    N tager ansvaret for at der bliver købt en cykel inden D
    det vi aftalte var at N sover hos mormor hver fredag
    N ville gerne påtage sig at ringe til klubben
    aftale mellem N og N om lektier
    N har sagt at han klarer det med bussen
    det er N der skal sørge for papirerne
    vi lavede den aftale at N bliver vækket klokken T
    noter lige at N henter medicin D
    vi har aftalt at N skriver til A
  `,
  minutes: `
    jeg har ikke fået skrevet noget ned fra mødet i N D og må hellere komme i gang
    en kollega spørger hvad vi endte med at beslutte sidst om N, kan du finde det skrevne
    det er en uge siden vi sås og jeg mangler stadig at skrive ud fra mødet
    hvad var konklusionen på mødet i N
    hvad blev der sagt på sidste møde med N
    jeg vil læse hvad der blev skrevet fra mødet D
    find det der blev skrevet om N
    færdiggør referatet
    jeg vil skrive videre på referatet for N
    har vi skrevet noget ned fra N
    nyt referat
    referat af mødet D
  `,
  minutesReviewed: `
    jeg var hjemme hos N i aftes og læste det hele op, og de syntes det var rigtigt skrevet
    vi satte os med referatet ved køkkenbordet og gik det igennem punkt for punkt
    far var ikke enig i det om skolen, ellers var de med på referatet
    jeg fik gennemgået referatet med mor over telefonen, men far mangler stadig
    N ville have sit eget citat ændret da vi læste referatet sammen
    nu har alle i familien hørt hvad der står i referatet
    vi har læst det igennem med N
    forældrene har set referatet D
    N er med på det der står i referatet
    mor har sagt god for referatet
    referatet er læst sammen med familien
  `,
  sendMinutes: `
    familien er glade for teksten, så nu må de andre også gerne få referatet fra N
    der er tre der har spurgt mig om de ikke snart får referatet
    jeg er færdig med det hele, så kan du ikke få referatet ud ad døren
    læreren mangler referatet fra D, send det
    alle der sad med skal have referatet
    lad referatet gå ud nu
    skyd referatet af sted
    distribuer referatet
    hvem har fået referatet
    kan du få referatet ud til netværket
    videresend referatet
  `,
  approve: `
    der er kommet noget til mig som jeg skal sige god for, hvor er det
    jeg har læst hvad der står fra mødet om N og det er helt som jeg husker det
    der står noget forkert om hvad jeg lovede på mødet, det skal rettes før jeg kan sige ja
    jeg kan ikke genkende det der står om mig i referatet fra N
    skal jeg sige ja til noget
    jeg vil gerne have slettet en sætning i referatet
    fint referat, godkendt herfra
    referatet fra N er okay
    det ser fint ud med referatet
    jeg siger god for referatet fra N
    jeg mangler vist at svare på et referat
  `,
  filing: `
    jeg vil have ryddet op inden ferien, hvad ligger der som skal over i fagsystemet
    fik vi nogensinde lagt referatet fra N over på sagen
    jeg skal bruge listen over det der ikke er lagt ind i esdh
    hvad skal gemmes på sagen i N
    har jeg styr på journalen
    journalisér det hele
    hvad står og venter på at komme i journalen
    der er vist noget fra N der ikke er journaliseret
    journalnummer på N
    samtykket fra N skal på sagen
    journalpligt
  `,
};
