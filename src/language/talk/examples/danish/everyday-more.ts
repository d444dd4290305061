import type { Examples } from '../examples';

/** More of what is written in passing. */
export const danishEverydayMore: Examples = {
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
