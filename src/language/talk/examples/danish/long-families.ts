import type { Examples } from '../examples';

/** Wishes about cases, contact and consents, full of circumstance. */
export const danishLongFamilies: Examples = {
  coordinator: `
    jeg fik lige en opringning fra en mor der hedder N, og jeg aner ikke hvem hos jer der har familien
    vi har N i klassen og vil gerne have fat i den der står for forløbet, hvem er det
    der ligger en besked til mig om N men uden afsender, hvem er det der kører den familie
    jeg overtog jo N's dreng i sfo'en og ville høre hvem der er koordinator på
    ved I hvem der har familien efter N stoppede, jeg skal bruge et navn
    kan du lige slå op hvem der står for N, jeg skal aflevere noget til vedkommende
    hvis jeg gerne vil fortælle noget om N hvem skal så have det
    sidder N stadig på N eller har en anden fået den
    er det N eller N der har N nu
    hvem er rådgiver på N
    hvem skal have besked når det er N
    hvem følger N
  `,
  entrance: `
    jeg har en mor siddende som ikke ved hvor hun skal søge om tøjhjælp, hvem afgør det
    vi vil gerne have noget støtte ind i hjemmet hos en familie, hvem kan sige ja til det
    hvordan kommer jeg igennem til A, jeg har siddet i kø i en halv time
    en borger skal bruge et direkte nummer til A
    hvem er det der sidder som leder ovre i A nu
    jeg skal sende en henvendelse til A men har ingen adresse
    hvem har lov til at bevilge en støttefamilie
    kan A selv bestemme om der gives befordring eller skal det op til chefen
    hvem underskriver når det drejer sig om økonomi i A
    hvor går man ind når man skal snakke med A
    hvem er chefen for A
    kan du give mig A's telefonnummer
  `,
  whoKnows: `
    jeg står med en familie hvor begge forældre er døve og har aldrig prøvet det, hvem har erfaring
    er der nogen på gangen der kan hjælpe mig med at forstå reglerne om samvær
    jeg er løbet panden mod en mur med en dreng der ikke sover, hvem kunne jeg spørge til råds
    nogen der ved noget om epilepsi og skole
    jeg mangler en at tænke højt med om noget med jalousi mellem søskende
    hvem har kurset i børnesamtaler
    kunne en af jer sparre med mig om en pige der isolerer sig
    har vi en der kan somalisk og kender kulturen
    jeg kunne bruge en erfaren kollegas blik på noget med alkohol
    er der en i kommunen som har forstand på handicapkompenserende ydelser
    kan jeg låne fem minutter af en der ved noget om sorg hos børn
    hvem arbejder ellers med skoleværing
  `,
  myCases: `
    jeg skal skrive en liste til min leder over dem jeg har, kan du trække den
    min kollega spurgte hvor mange jeg har og det kunne jeg ikke svare på, hvor mange er det
    kan jeg få set alle de familier hvor jeg er koordinator
    hvor mange sidder jeg egentlig med for tiden
    jeg har lige overtaget nogle stykker efter N og vil se hvad jeg nu har i alt
    hvilke familier står der mit navn på
    hvilke børn følger jeg
    alt jeg har gang i
    kan du lige ridse op hvem jeg har
    dem jeg er koordinator for
    jeg vil se min egen liste
  `,
  showCase: `
    jeg er på vej ud ad døren til N og har glemt hvad sidste nyt er, kan du tage dem frem
    kan du friske min hukommelse op om N, det er længe siden jeg har siddet med dem
    jeg sidder i bilen foran N og vil lige se hvem der er hvem i familien
    hvor er vi egentlig nået til med N siden sommer
    N ringer tilbage om fem minutter så jeg skal lige have familien op på skærmen
    hvad foregår der i N for tiden, jeg har ikke hørt noget
    find N til mig
    kan jeg få et kort rids af N
    giv mig fakta om N
    hvad er det der er galt hos N
    slå N op
    træk N frem
    status N
    sig noget om N
  `,
  openCase: `
    vi har lige haft visitationsmøde og fik tildelt en familie som skal have helhedsorienteret indsats, så den skal oprettes
    der kom en henvisning i dag på en familie med to børn og en mor på kontanthjælp, dem skal jeg have lagt ind
    jeg skal være koordinator for nogle nye, kan vi få dem i gang
    far og mor skrev under på at være med i går, så nu må jeg godt starte sagen op
    kan du gøre en ny familie klar
    opstart af nyt forløb
    der er en ny på vej til mig
    jeg har brug for at lægge en familie ind
    skal lave en sag på en familie der er flyttet hertil
    indskriv familien N
    tilmeld en ny familie
    N er en ny familie som vi begynder med D
  `,
  closeCase: `
    nu har N klaret sig selv hele foråret, og vi er enige om at det er tid til at stoppe
    mormor og naboen har overtaget det vi gjorde hos N, så vi kan godt trække os
    N flytter til Jylland D så jeg skal have afsluttet inden
    hvad skal jeg gøre når jeg vil stoppe et forløb med en familie
    de har takket nej til mere hjælp i N, så vi slutter
    N skal ikke køre videre
    kan vi runde N af
    vi siger farvel til N D
    N er ude af indsatsen
    få N lukket ned inden sommerferien
    der er ikke flere grunde til at holde N åben
    N stopper hos os
  `,
  handover: `
    jeg har fået nyt job og stopper D, så nogen skal have N efter mig og det bliver N
    vi har snakket om på teammødet at N passer bedre til N så den skal flyttes derover
    det giver mere mening at N står for N fordi hun kender skolen
    jeg er for tæt på N så en anden må tage den, N er villig
    skal vi ikke lade N køre N fra nu af
    jeg vil gerne bede N om at overtage N
    kan N få N fra mig, jeg har for meget
    N må gerne få N
    byt koordinator så N får N
    aflever N til N
    jeg går på pension D, hvordan får N mine familier
    kollegaen N tager N permanent
  `,
  audit: `
    familien er utrygge ved om naboen som er ansat hos os har læst om dem, kan vi se hvem der har slået N op
    der er noget der siger mig at nogen har været inde i N uden at have noget at gøre der
    hvem har åbnet N inden for den sidste måned
    kan du vise hvem der har været inde og hvornår på N
    står det nogen steder hvem der har læst om N
    jeg skal lave stikprøve på N og vil se hvem der har gjort hvad
    opslag i N
    har andre end mig kigget på N
    hvem kiggede i N D
    logbog over N
    hvem snager i N
  `,
  access: `
    N stod i receptionen og bad om at få alt hvad der står om hende, hvad gør jeg
    familien vil have en kopi af det hele inden D
    vi har modtaget en begæring om indsigt fra N
    far vil vide præcis hvad vi har noteret om ham, kan du finde alt frem
    der skal laves et udtræk af N til mor
    de har ret til at få det udleveret, så kan du samle det for N
    hvordan giver jeg N adgang til det vi har skrevet
    N's advokat har sendt en mail og vil have hele sagen
    alle oplysninger om N skal udleveres
    begæring om aktindsigt i N
    N vil læse det vi har skrevet
  `,
  network: `
    der er kommet en ny kontaktlærer efter ferien som hedder N og hun skal stå sammen med de andre omkring N
    farfar har sagt at han gerne vil være en del af det, kan han komme på som privat i N
    læreren er stoppet og jeg vil gerne have hende væk fra N
    kan vi få skrevet N på blandt dem der er om familien
    psykologen N er nu med i arbejdet om N
    N er ikke en del af det mere
    hvem hjælper N ud over os
    hvem har N omkring sig
    jeg mangler sundhedsplejersken i N
    moster N passer børnene hver weekend, hun bør stå der
    hvem er i N's private netværk
    tag N af listen i N
    hvilke personer har vi på N
    kan du lægge N ind som en N stoler på
  `,
  deputy: `
    jeg er afsted på kursus hele næste uge og N har lovet at holde styr på N så længe
    kan du sætte N på som afløser i N mens jeg er væk fra D til D
    N ser til N de dage hvor jeg er i retten
    hvis der sker noget med N D så er det N der tager den, kan hun få adgang
    jeg har aftalt med N at hun kan svare for mig i N indtil D
    N hopper ind for mig i N D
    N er backup på N
    N tager telefonen for N i mit fravær
    skriv N på som min vikar hos N
    afløser på N fra D til D
    min afløser i N bliver N
    kan N have øje med N i uge D
    midlertidigt er det N der har N
  `,
  absence: `
    jeg vågnede med hovedpine og kan ikke komme op, så jeg bliver væk i dag
    min søn har fået skoldkopper og jeg må blive hjemme resten af ugen, kan nogen tage mine familier
    jeg skal til begravelse D og er ikke til at få fat på
    jeg holder omsorgsdag D
    vi rejser til Italien D og kommer hjem D så N tager det imens
    lægen har sygemeldt mig frem til D
    jeg ligger underdrejet
    kan du skrive mig på som væk fra D
    er ikke på arbejde i uge D
    jeg afspadserer D
    jeg har forældreorlov fra D
    N har meldt sig syg
    jeg må gå hjem nu jeg er dårlig
    N er på ferie til D
  `,
  back: `
    så er feberen væk og jeg sidder ved skrivebordet igen
    jeg kom hjem fra ferie i går og er klar til at tage mine familier tilbage
    kurset er overstået så nu svarer jeg selv igen
    børnene er raske og jeg er mødt ind, så du må gerne stoppe mit fravær
    jeg er ovenpå igen og tager over fra N
    jeg er på benene igen
    nu kan I få fat på mig igen
    jeg arbejder igen fra D
    jeg møder ind igen
    er retur
    N er mødt på arbejde igen
    jeg er rask, slet sygemeldingen
  `,
  contactLog: `
    jeg var forbi N her til eftermiddag, vi drak en kop te og talte om ugen
    N kom uanmeldt op på kontoret D og vi sad en halv time
    efter fire forsøg lykkedes det endelig at få N i røret i dag
    jeg stødte på N i Brugsen og vi fik en lille snak om skolen
    N skrev til mig i går aftes at det går bedre
    vi havde et videoopkald N og jeg D
    jeg kørte N hjem D og vi talte sammen undervejs
    fik en besked fra N om at hun er okay
    mødte N på gangen
    jeg har været ude og se til N
    ringet med N
    svarede N på sms
    sms til N
    N lagde en besked på min telefonsvarer
    samtale med N på kontoret D
    gik en tur med N
  `,
  lastContact: `
    jeg er i tvivl om jeg nåede N i sidste uge, hvornår var det vi talte sammen
    N siger at hun ikke har hørt fra mig i evigheder, passer det
    til supervision bliver jeg spurgt hvor tit jeg ser N, hvornår så jeg dem senest
    har jeg husket at ringe til N
    er det mere end en uge siden jeg havde fat i N
    hvornår besøgte jeg N sidst
    hvad er datoen for mit seneste besøg hos N
    hvornår var der sidst nogen hos N
    hvornår skrev N sidst til os
    hvornår talte N og jeg sammen
    tjek kontakten med N
    hvor lang tid er det siden jeg mødtes med N
    fik jeg snakket med N
    hvad er sidste kontakt i N
  `,
  accompaniment: `
    N skal op til A D og har spurgt om jeg vil sidde ved siden af hende
    hun er bange for at misforstå noget når hun skal tale med A, så jeg har lovet at tage med D klokken T
    N har fået tid hos øjenlægen D, og der skal en voksen med
    kan en af os tage N i hånden når hun skal ned i A
    jeg tager med N på tinghuset D
    sæt mig på som ledsager for N D
    N skal støttes til at komme til jobcentermøde
    jeg møder N foran A D klokken T
    N vil helst ikke være alene i A
    kan jeg skrive på at jeg går med N
    vi følges ad til A, N og jeg
    den unge skal have en med til lægen
  `,
  deadlines: `
    vi traf afgørelse for N for et par måneder siden og jeg kan ikke huske hvornår planen skal ligge klar
    revisionen spørger om vi holder tidsfristerne i N, hvad er de
    jeg er nervøs for at vi kommer for sent med barnets plan i N
    hvor mange uger har vi tilbage inden opfølgningen i N skal være lavet
    hvornår skal vi efter reglerne have fulgt op på N
    hvad er sidste frist i N
    hvad siger reglerne om tid i N
    har vi en dato der skal overholdes for N
    hvornår skal undersøgelsen være færdig
    er vi stadig inden for tiden i N
    lovkrav om datoer N
    hvilken frist udløber først
  `,
  consentStatus: `
    A ringer og vil høre om N, og jeg skal lige vide om der ligger en tilladelse
    mor påstår at far aldrig har skrevet under, hvad står der for N
    jeg skal til møde med A og vil være sikker på at vi har ja fra begge forældre i N
    hvem af forældrene i N har sagt ja og hvem har sagt nej
    ligger der noget fra N om at vi må snakke med A
    hvad må A ifølge samtykkerne i N
    har vi alle tilladelser på plads i N
    hvem mangler at skrive under i N
    hvordan står det til med samtykker fra N
    har N sagt ja
    fik vi N's underskrift
    kan jeg se hvad N har skrevet under på
    har N givet lov
    tjek lige om A står på samtykket
  `,
  giveConsent: `
    jeg talte med N i telefonen lige før og hun er helt med på at A må få besked om det
    til mødet D gav både N og N grønt lys for at vi taler med A om N's trivsel
    N nikkede ja da jeg spurgte om A måtte få det at vide, det skal noteres
    de skrev under hos mig i dag på at A må se det
    far vil ikke have at A får noget, det er et nej fra ham
    N er indforstået med at A får oplysninger om N
    jeg har papiret fra N, hun har skrevet under til A
    nu er der hul igennem, N siger ja til A
    N har bekræftet på sms at vi må dele med A
    vi må gerne tale med A for N
    N tillader at A hører om det
    N giver os lov
    skriv et samtykke ind fra N
    N accepterer
  `,
  withdrawConsent: `
    N ringede i morges og var meget klar i mælet, A skal ikke have mere at vide om hende
    far har skiftet mening siden sidst og vil ikke have at vi snakker med A længere
    N siger at hun følte sig presset da hun skrev under, hun vil have det trukket
    vi skal holde op med at give oplysninger til A om N for hun har sagt fra
    N sagde på mødet D at hun ikke ville være med til det mere
    N vil stoppe samarbejdet med A
    N's ja til A gælder ikke længere
    N har sagt fra over for A
    vi må ikke længere tale med A om N
    N ønsker ikke mere at A er orienteret
    fjern tilladelsen fra N til A
    N siger stop for at dele
    N tager sit ja tilbage
  `,
  expiringConsents: `
    jeg vil nødig stå uden gyldige samtykker efter sommer, hvilke skal jeg have gjort noget ved
    er der noget jeg skal have skrevet under igen inden for kort tid
    et år går hurtigt, hvilke af mine familier skal spørges om samtykke igen
    hvilke underskrifter er snart for gamle
    hvornår skal samtykkerne tages op
    hvad udløber i den kommende tid
    har jeg samtykker der løber ud i denne måned
    er der samtykker som skal genbesøges
    noget der skal fornyes
    hvem skal jeg spørge igen
    hvor er samtykkerne ved at være for gamle
    samtykker med kort tid tilbage
  `,
  mayTell: `
    læreren fangede mig på gangen og ville vide hvordan N har det derhjemme, hvad kan jeg tillade mig at sige
    jeg har A i den anden ende der gerne vil have en status på N, må de få det
    N's mormor ringer og spørger til børnene, må hun få noget at vide
    før jeg skriver til A om N's fravær vil jeg lige være sikker på at jeg må
    N har spurgt mig om N, men jeg er ikke sikker på om han må høre det
    er det noget jeg kan sige højt når A sidder med
    overtræder jeg min tavshedspligt hvis jeg siger det til A
    må jeg give A N's telefonnummer
    må A kende til N's sygdom
    må N og jeg tale om N
    hvad kan jeg sige til A om N
    kan jeg dele N's skema med A
    hvad må N vide om N
    hvem kan jeg tale med om N
    må jeg få oplyst noget om N
    er det lovligt at jeg fortæller A om N
  `,
};
