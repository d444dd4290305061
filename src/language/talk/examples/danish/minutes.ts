import type { Examples } from '../examples';

/** Minutes, plans, and what is on paper. */
export const danishMinutes: Examples = {
  minutes: `
    skriv referat
    jeg vil skrive referat for N
    vis referatet for N
    referat N
    hvor er referatet fra mødet i N
    hvad står der i referatet
    hvad blev der besluttet på mødet i N
    hvad aftalte vi på sidste møde i N
    skal jeg skrive referat
    jeg skal skrive referatet fra i går
    kan jeg se referatet fra sidste møde
    har vi et referat fra N
    find referatet
    lav referat fra mødet D
    åbn referatet fra N
    jeg mangler at skrive referat
    hvor langt er referatet
    er referatet skrevet
    hvilke referater mangler jeg
    mine referater
    referatet fra opstartsmødet
    læs referatet fra N op
    mangler der referater
    inden jeg glemmer det hele vil jeg gerne have skrevet referatet fra mødet med N
    jeg var ikke med sidst, hvad endte I med at beslutte i N
    vi holdt møde med N D og jeg skal i gang med at skrive ned hvad vi besluttede
    rediger referatet for N
    har alle godkendt referatet for N
    hvem har godkendt referatet
    hvem mangler at godkende referatet fra N
  `,
  minutesReviewed: `
    referatet er gennemgået med N
    jeg har gennemgået referatet med familien
    vi har læst referatet igennem med N
    N har læst referatet
    jeg gik referatet igennem med N D
    N er enig i referatet
    N er uenig i det der står i referatet
    N har set referatet og siger god for det
    referat gennemgået N
    referatet for N er gået igennem D
    mor og far har hørt referatet
    vi gennemgik referatet i går hjemme hos dem
    N vil have tilføjet noget i referatet
    N siger at det skal stå anderledes i referatet
    N kunne godt genkende det der stod
    gennemgang af referat med N
    vi har snakket referatet igennem
    jeg læste referatet højt for N og han havde ingen rettelser
    jeg var ude hos N og læse referatet med dem og de var tilfredse
    N bad om at der også stod at hun gerne vil i skole, ellers var referatet fint
    vi tog referatet over telefonen med N D
    marker referatet som gennemgået
    familien har godkendt ordlyden
    referatet er læst op for N
    nu er referatet vendt med familien
    N nikkede til referatet
  `,
  sendMinutes: `
    send referatet til dem der var med
    send referatet ud
    send referatet for N
    kan du sende referatet til alle
    referatet skal ud til deltagerne
    send referatet til godkendelse
    udsend referat fra mødet i N
    referatet er klar til at blive sendt
    del referatet med netværket
    få referatet sendt af sted
    jeg vil gerne have referatet ud nu
    hvem får referatet
    hvem skal have referatet fra N
    er referatet sendt
    send det godkendte referat
    mail referatet til dem der var der
    kan alle få referatet
    udgiv referatet
    nu må referatet gerne komme ud
    send referat N
    familien har været det igennem, så nu skal referatet fra N ud til de andre
    der er flere der rykker for referatet fra mødet D, kan du sende det
    få det referat af sted til skolen
    send referatet videre til A
    offentliggør referatet for N
    hvornår blev referatet sendt
  `,
  approve: `
    jeg godkender referatet
    godkend referatet for N
    godkend referat
    jeg kan godkende referatet fra N
    referatet er fint for mig
    referatet ser rigtigt ud
    jeg har ingen rettelser til referatet
    jeg er enig i referatet
    mangler jeg at godkende noget
    hvad skal jeg godkende
    hvor godkender jeg referatet
    jeg vil gerne have ændret noget i referatet
    der er en fejl i referatet for N
    ret i referatet at det var mig der sagde det
    jeg kan ikke godkende referatet
    det passer ikke det der står i referatet om mig
    referatet er godkendt fra min side
    ok til referatet
    godkendelse af referat N
    jeg har læst referatet og det er i orden
    jeg har læst referatet fra mødet om N og kan godt stå inde for det
    jeg fik en besked om at jeg skulle godkende et referat, hvor finder jeg det
    der står at jeg lovede at ringe, men det var N, så jeg kan ikke sige ok til referatet endnu
    ligger der noget til godkendelse hos mig
    bekræft referatet
    tommel op til referatet fra N
    skal jeg skrive under på referatet
  `,
  filing: `
    hvad skal journaliseres
    hvad mangler jeg at journalisere
    journaliser N
    journaliser referatet fra N
    journal N
    hvad ligger klar til journalisering
    er der noget der skal journaliseres
    jeg skal have journaliseret N
    hvad mangler i journalen
    er referatet journaliseret
    læg det på sagen i fagsystemet
    journalisering
    jeg har journaliseret N, nummeret er
    kvitteringsnummer for N
    skal det her i journalen
    hvad skal over i sagssystemet
    hvilke dokumenter skal jeg have lagt i esdh
    vis min journalliste
    arkiver referatet fra N
    mangler vi at lægge noget over i N
    jeg har en halv time til at rydde op, hvad mangler jeg at få journaliseret
    referatet fra N er lagt i systemet nu, journalnummeret har jeg her
    er der noget fra sidste måned som ikke er kommet på sagen endnu
    hvilke papirer venter på at blive journaliseret
    dokumenter der skal journaliseres
    hvad er ikke journaliseret
  `,
  plan: `
    vis planen for N
    plan N
    hvad er planen for N
    hvad står der i planen
    hvilke mål har familien
    hvad er målene for N
    hvad arbejder vi hen imod med N
    hvad er N's mål
    går det fremad med målene i N
    er der fremskridt for N
    hvordan går det med målene
    hvilke mål er der i N
    hvor langt er N med målet
    hvad har vi sat i gang hos N
    familiens plan
    hvad skal der ske i N
    hvilke handlinger er der i planen
    helhedsplan N
    virker indsatsen i N
    er fraværet faldet for N
    åbn planen for N
    hvad er det vi prøver at opnå med N
    jeg skal forklare far hvad vi arbejder på, kan du vise planen for N
    jeg vil gerne se om der er sket noget siden sidst med N's mål
    mor spørger hvad der egentlig er planen
    vis målene
    status på mål for N
    indsatsplan for N
    har vi nået målet for N
  `,
  goal: `
    tilføj et mål for N
    nyt mål: N kommer i skole hver dag
    sæt et mål for N
    lav et nyt mål i N
    mål for N: rolige morgener
    vi skal have et mål om søvn
    N vil gerne have et mål om fodbold
    opret mål
    målet skal være at N går til svømning
    skriv et mål om at N får en ven
    N ønsker sig som mål at komme i praktik
    ret målet om fravær
    målet om skole skal ændres
    vi har nået målet om søvn, det kan afsluttes
    parker målet om økonomi
    sæt målet om arbejde på pause
    vi vil gerne arbejde hen imod at N sover i egen seng
    kan vi få skrevet et mål ind om lektier
    sammen med N fandt vi frem til at hun gerne vil kunne tage bussen selv, det skal være et mål
    far vil gerne have at et af målene handler om at de spiser sammen
    målet er nået, luk det
    tilføj tegn på målet
    det tredje mål skal være fritid
    et mål mere i planen
    N har fået et nyt mål
  `,
  redThread: `
    rød tråd N
    vis den røde tråd for N
    hvordan hænger det sammen i N
    fra N's egne ord til mål
    hvordan kom vi fra ønsket til målet
    hvor kommer det mål fra
    hvilket ønske ligger bag målet i N
    vis sammenhængen mellem mål og handlinger for N
    hvordan hænger N's ord og vores handlinger sammen
    kan du vise tråden fra barnets ord til det vi gør
    hvorfor gør vi det her i N
    hvor stammer handlingen fra
    den røde tråd i forløbet
    sammenhæng i N
    har vi en rød tråd i N
    forløbet fra ord til handling for N
    jeg vil vise N at det hun sagde er blevet til noget, kan du tage tråden frem
    min leder vil se hvordan målet i N hænger sammen med det familien selv har sagt
    hvad er der kommet ud af det N sagde
    fra ønske til effekt N
    tråden for N
    kan vi følge N's ønske hele vejen
    hvad blev der af det N ønskede sig
    hvad har N's egne ord ført til
  `,
  myActions: `
    hvad skal jeg gøre
    mine handlinger
    hvad har jeg lovet
    hvad har jeg lovet at gøre
    hvad mangler jeg at gøre
    hvilke aftaler har jeg
    hvad skal jeg nå inden næste møde
    hvad var det jeg skulle gøre for N
    hvad er mine opgaver
    mine opgaver
    hvilke opgaver står jeg med
    hvad sagde jeg ja til på mødet
    hvad hænger jeg på
    hvad er jeg ansvarlig for
    hvilke handlinger er mine
    hvad skulle jeg følge op på i N
    min huskeliste
    har jeg nogen aftaler jeg ikke har holdt
    hvad står der at jeg skal
    vis det jeg har lovet
    opgaver til mig
    jeg kan ikke huske hvad jeg lovede på mødet med N, kan du finde det frem
    jeg har en ledig time og vil gerne se hvad jeg skylder nogen
    hvad skal jeg have klaret før D
    to do
    hvad skylder jeg
    hvilke opgaver har jeg på N
  `,
  actionDone: `
    jeg har gjort det
    det er gjort
    jeg har ringet til A som aftalt
    opgaven er løst
    handlingen er udført
    jeg er færdig med opgaven om skole
    sæt kryds ved at jeg har talt med læreren
    marker handlingen som færdig
    aftalen om transport er klaret
    det jeg lovede er i orden
    N har gjort det hun skulle
    N har hentet papirerne som aftalt
    så er den opgave ordnet
    streg opgaven om tandlæge ud
    jeg har fået sendt ansøgningen
    bussen er bestilt, så den kan krydses af
    jeg har gjort min del i N
    det med lektiecafeen er på plads
    aftalen er holdt
    færdig med det jeg skulle for N
    jeg fik endelig fat i A om praktikken, så min opgave er færdig
    nu er cyklen købt til N så den aftale er klaret
    afslut min handling
    opgaven er overstået
    det blev gjort D
    jeg har holdt min aftale med N
    N har været hos tandlægen, så det er ordnet
    handling udført
    hakket af
  `,
  print: `
    print dagsordenen
    udskriv dagsordenen til N
    print referatet fra N
    lav en pdf af referatet
    jeg skal bruge samtykket på papir
    udskriv samtykke til N
    jeg skal have noget på papir til familien
    kan jeg få referatet som word
    lav en udskrift til N
    print planen til familien
    udskriv invitationen til N
    dagsorden på papir
    papirudgave af referatet
    hent referatet som dokument
    kan N få det på print
    noget jeg kan lægge i N's postkasse
    et ark med samtykket som N kan skrive under på
    jeg tager forbi N senere og vil gerne have dagsordenen med på papir
    mormor har ikke computer så hun skal have referatet som brev
    de har ikke e-boks, kan du lave en udgave jeg kan printe
    print
    udskriv
    pdf af planen
    download referatet
    jeg skal have printet indkaldelsen
    samtykkeerklæring til underskrift
    kan du printe det ud
  `,
};
