import type { Examples } from '../examples';

/** As people write in a hurry, with what lies around the wish. */
export const danishHurried: Examples = {
  actionDone: `
    det er gjort det med A
    jeg har klaret min opgave i N
    så er ansøgningen sendt som vi aftalte
    min del er i mål
    jeg fik det ikke gjort, kan du skrive det
    jeg nåede det ikke inden D
    det jeg skulle i N er ordnet
    sæt flueben ved min handling
    jeg har nu fået talt med læreren så den kan lukkes
    ringede til boligforeningen som jeg lovede, det er ude af verden
    jeg blev færdig med skemaet til N i går
    vi har fået købt sengen så den handling er i orden
    pladsen er fundet, opgaven er løst
    marker min opgave som færdig
    den ting jeg havde fra mødet er klaret
    har afleveret papirerne til A, så er jeg færdig
  `,
  myActions: `
    hvad har jeg sagt ja til
    er der noget jeg skal have lavet før D
    hvad står der på mig
    hvilke aftaler hænger på mig
    hvad venter folk på fra mig
    mine åbne handlinger
    har jeg nogle udestående ting
    hvad er det nu jeg skal gøre for N
    er der nogle opgaver til mig i N
    hvad var det jeg skulle undersøge efter mødet
    hvilke ting mangler jeg at gøre i mine familier
    vis mine opgaver så jeg kan få dem fra hånden
    hvad har vi aftalt at jeg gør
    jeg lovede vist noget på mødet, hvad var det
    hvad hænger jeg på inden D
  `,
  childWish: `
    N vil helst have mødet udenfor
    N vil kun komme hvis vi holder det kort
    N spurgte om katten må komme med
    N har sagt at hun vil sidde langt væk fra sin far
    N tør ikke sige noget højt og vil hellere skrive det
    han vil gerne have at vi taler om fodbold først
    hun vil ikke have at de andre børn får det at vide på mødet
    barnet vil gerne have sin storebror ved siden af sig
    jeg snakkede med N om mødet og hun vil altså ikke have hele flokken samlet
    N drømmer om at få lov at bestemme hvor mødet skal være
    N synes at møderne er for lange og vil gerne gå midtvejs
    skriv lige at N ønsker at hans træner er der
    det er vigtigt for N at mor ikke er der hele tiden
    N bad mig sige at han ikke vil spørges om skolen
  `,
  closeCase: `
    N har det godt nu og vi slutter
    sagen N er færdig
    familien N ønsker ikke mere hjælp
    vi er nået i mål med N så sagen kan lukkes
    N er flyttet til en anden kommune
    de er flyttet fra kommunen, hvad gør jeg med sagen
    hvordan slutter jeg forløbet hos N
    jeg skal have afsluttet N inden D
    indsatsen hos N ender D
    N siger tak for hjælpen og vil klare sig selv
    vi stopper samarbejdet med N fra D
    lukning af N
    mormor og naboen tager over fra D så vi kan afslutte N
    kan jeg lukke N nu hvor målene er nået
  `,
  contactLog: `
    N ringede tilbage
    jeg så N til samtale D
    fik en mail fra N D
    har været hjemme hos N i formiddags
    vi drak en kop kaffe hos N D
    jeg mødte N tilfældigt i byen og vi fik en god snak
    N kom forbi kontoret
    mor skrev i aftes at de har det bedre
    jeg fik endelig svar fra N
    kørte forbi N på vej hjem D
    skriv lige at jeg har haft N i røret
    far ringede fordi han var i tvivl om weekenden og vi talte en halv time
    har haft en samtale med N på skolen
    gik en tur med N D, det var hyggeligt
    besøg hos N D T
    sms til N D
  `,
  lastContact: `
    hvornår mon jeg sidst har været forbi N
    hvor længe har vi ikke hørt fra N
    sidste livstegn fra N
    er N kontaktet i denne uge
    har nogen fat i N
    hvad blev der sidst sagt med N
    hvor lang tid er der gået siden N
    er det mere end en uge siden jeg var hos N
    hvad dag var det jeg talte med N
    har jeg overhovedet snakket med N siden ferien
    hvornår har N sidst haft besøg af mig
    det føles som længe siden jeg har hørt fra N, hvornår var det
    har nogen set N siden D
    hvem talte sidst med N
    sidste besøg hos N
    jeg kan ikke huske om jeg fik ringet til N i sidste uge
  `,
  deadlines: `
    hvornår udløber fristen i N
    hvor mange dage er der tilbage i N
    er vi ved at løbe tør for tid i N
    hvad er seneste dato for opstart i N
    hvornår skal vi senest have holdt møde med N
    hvad kræver loven af mig i N og hvornår
    lovens frister for N
    hvilken frist kommer først i N
    skal der være partshøring inden D
    når vi det inden fristen i N
    hvornår skal undersøgelsen være færdig
    er der noget med fire måneder i N
  `,
  goal: `
    N vil gerne lære at cykle, sæt det på som mål
    mor drømmer om et arbejde, det skal med i planen som mål
    jeg vil oprette et mål
    N vil have flere venner, kan det blive et mål
    vi skal have et mål mere hos N
    mål til N: spise morgenmad sammen
    hun siger at hun gerne vil ud af gælden, skriv det som mål for N
    familien vil gerne have ro om aftenen, det kan være deres første mål
    nyt mål om skole hos N
    N's eget mål er at komme på efterskole
  `,
  moveMeeting: `
    N kan ikke den dag, kan vi tage det D
    vi må finde en ny dag til mødet med N
    mødet med N bliver først T
    N har bedt om at få mødet senere på dagen
    kan vi gøre det en uge senere
    mødet hos N skal ligge om eftermiddagen i stedet
    læreren er på kursus D så vi rykker til D
    vi tager N D i stedet for D
    D går alligevel ikke, men D T kan alle
    mødet er for tidligt for mor, sæt det til T
    ny tid til N: D T
    mødet ryger til D
    læg mødet med N en time senere
    skal vi ikke bare sige D T med N i stedet
    N fik en tid hos lægen samtidig, så mødet må vente til ugen efter
  `,
  network: `
    N skal med på oversigten over dem omkring N
    hvem står N nær
    sæt N fra A på familien
    N er skiftet ud med N
    N er ikke med mere
    hvem ud over os kommer der hos N
    hvem har N at læne sig op ad
    skriv moster N på
    hvem arbejder med N
    N fra foreningen skal ikke stå der længere
    kan du fjerne N
    hvilke kolleger er med i N
    der er kommet en ny lærer på N, hun hedder N
    N er begyndt hos en psykolog, sæt hende på netværket
    naboen N hjælper tit, hun skal stå på
    hvilke voksne har N i sit liv
    bedsteforældrene skal med i netværket hos N
    hvem er med inde over N
    tag N af, han er holdt op
    ny kontaktperson på N fra A
  `,
  showCase: `
    hvad er det nu for en sag N
    hvordan ser det ud hos N
    giv mig det korte af det lange om N
    N tak
    hop til N
    hvad er der af nyt om N
    jeg skal ind på N
    kan jeg se N
    hvad handler N om
    jeg sidder i bilen på vej til N, hvad skal jeg vide
    hvor er vi med N
    hvad ved jeg om N i forvejen
    jeg vil gerne læse om N
    hvilke børn har N og hvor gamle er de
    ring op på sagen med N
    forfra: hvem er N
    hvad gik det ud på med N
    N's sag
  `,
  invite: `
    N glemte vi at spørge, hun skal med
    få N med på mødet
    N skal sidde med D
    kan N komme med til mødet hos N
    send også en indkaldelse til N
    vi skal bruge N fra A på mødet
    N vil gerne have en bisidder med
    træneren skal med når vi mødes hos N
    har N fået en invitation ellers skal hun have en
    det giver mening at N er der, kan du indkalde ham
    tolk med til mødet hos N
    N skal kun være med til det første punkt
  `,
  whoAnswered: `
    er alle på plads til D
    hvor mange kommer til mødet hos N
    har N sagt ja
    er der nogen der har meldt fra
    hvem regner vi med til mødet hos N
    har A svaret på indkaldelsen
    status på tilmeldinger til N
    nogen der ikke kan D
    hvem kan ikke komme hos N
    mangler jeg svar fra nogen
    har forældrene svaret
  `,
  answerInvitation: `
    jeg kommer D
    jeg er desværre optaget D
    jeg kan godt være med hos N
    det passer mig fint D
    sig at jeg kommer lidt senere
    jeg deltager i mødet om N
    jeg må melde pas til mødet om N
    det er min fridag så jeg kommer ikke
    T er for tidligt for mig, kunne det blive T
    jeg kan først være der T
    det lykkes mig ikke at nå mødet hos N
    regn med mig D
  `,
  correct: `
    jeg har stavet N forkert
    N fylder først 7 til november, det står forkert
    adressen er gal, far bor her ikke
    det er ikke mor men far der har forældremyndigheden
    jeg skrev et besøg men det var en opringning
    datoen på kontakten er forkert
    lav det om, N er født i 2015
    hun hedder N og ikke N
    der er byttet om på børnene i N
    ret kontakten fra D
    startdatoen passer ikke i N
    N er hendes søster og ikke hendes mor
  `,
  print: `
    giv mig planen på papir til N
    N skal have planen med hjem
    jeg skal bruge et eksemplar i hånden
    kan man få den røde tråd på skrift
    jeg tager dagsordenen med ud til N på papir
    de vil gerne have den på tryk
    udskriv det hele til N
  `,
  meetingWhen: `
    hvor skal vi være henne D
    hvor holder vi mødet i N
    hvilket lokale er mødet i N i
    hvad tid er det D med N
    skal jeg til møde i N i denne uge
    mødes vi med N D
    hvor lang tid varer mødet med N
    hvad dag er det nu vi skal mødes
  `,
  filing: `
    hvad er ikke lagt på sagen endnu
    er referatet fra N journaliseret
    hvad skal jeg føre over i fagsystemet
    jeg har lagt det i journalen
    mangler der noget i esdh fra N
  `,
  minutes: `
    hvad skrev vi sidst i N
    jeg mangler at skrive referat
    hvad blev besluttet hos N
    åbn kladden til referatet
    hvor langt er referatet fra N
  `,
  access: `
    N vil se hvad der står om hende
    far har bedt om at få sagen udleveret
    de vil have kopi af alt
  `,
  deputy: `
    N tager N mens jeg er væk D
    N kigger til N for mig fra D til D
    kan N passe N mens jeg er på barsel
    N er på N i min ferie
    hvem holder N mens jeg er væk, jeg vil gerne sætte N på
    N tager over på N i to uger fra D
    jeg er væk fra D og N holder øje med N så længe
  `,
  absence: `
    jeg har ondt i halsen og bliver hjemme
    jeg er på kursus fra D til D
    holder fri D
    mit barn har feber
    jeg har fået corona og er væk resten af ugen
    jeg tager på ferie D og er tilbage D
  `,
  redThread: `
    er det blevet bedre for N siden vi startede
    hvordan har N udviklet sig
    udviklingen i N fra start til nu
    har det vi gør hos N virket
    kom vi videre med N i foråret
    vis kurven over N's fravær
  `,
  audit: `
    hvem har haft N åben
    har nogen kigget i N uden grund
    hvem har slået N op
    opslag på N siden D
    loggen for N
  `,
  consentStatus: `
    har N givet samtykke
    har N givet samtykke til A endnu
    fik vi samtykke fra N
  `,
  withdrawConsent: `
    N vil ikke have at A får noget mere
    N har skiftet mening om A
    stop samtykket til N
    ja'et fra N til A gælder ikke mere
    N tager sit samtykke tilbage
  `,
  sendMinutes: `
    referatet skal ud til alle dem der var med hos N
    få referatet fra N sendt rundt
    har alle fået referatet fra N
  `,
};
