import type { Examples } from '../examples';

/** Cases, and who holds them. */
export const danishCases: Examples = {
  coordinator: `
    hvem er koordinator for N
    hvem har N
    hvem sidder med N for tiden
    hvem har overtaget N
    hvem er sagsbehandler for N
    hvem er det nu der koordinerer N
    ved du hvem der er tovholder på N
    hvem skal jeg have fat i når det gælder N
    hvem skal jeg ringe til om N
    hvem er kontaktperson for N
    hvem er ansvarlig for N
    hvem kører sagen med N
    hvis familie er N egentlig
    hvem taler jeg med om N
    kan du finde koordinatoren på N
    hvem af mine kolleger har familien N
    jeg leder efter den der har N
    jeg skal bruge navnet på koordinatoren for N
    hvad hedder den rådgiver der har N
    hvem har ansvaret for forløbet omkring N
    er der en koordinator på N
    hvem kan jeg spørge om N
    jeg har en elev der hedder N og vil gerne vide hvem der følger familien
    der sidder en mor her som siger at hun har en koordinator, familien hedder N, hvem er det
    jeg har fået en mail om N men ved ikke hvem jeg skal svare, hvem koordinerer
    børnehaven har ringet til mig om N, hvem skal jeg sende dem videre til
    N kom ind på mit kontor i dag og vidste ikke selv hvem hendes koordinator var, kan du sige mig det
    hvem er sat på N efter at N er gået på barsel
    vi er lidt i tvivl herude om hvem der egentlig har N nu hvor N er stoppet
    hvem har familien til N
    kan du sige mig hvem jeg skal kontakte angående N
  `,
  entrance: `
    hvem skal jeg kontakte i A
    hvordan får jeg fat i A
    hvad er nummeret til A
    telefonnummer til A
    hvem er leder af A
    hvem er chef i A
    hvem bestemmer om støtte i A
    hvem kan bevilge aflastning
    hvem kan give lov til en kontaktperson
    hvor henvender man sig i A
    hvor skal jeg ringe hen hvis det handler om A
    hvem godkender udgifter til fritid
    hvem har kompetencen til at bevilge økonomisk støtte
    hvordan kommer man ind i A
    hvad er indgangen til A
    kontaktoplysninger på A
    mailadresse til A
    hvem tager telefonen i A
    jeg skal have fat i nogen fra A
    findes der en fast indgang hos A
    hvornår har A åbent
    hvem afgør om en familie kan få praktisk hjælp i hjemmet
    hvem beslutter om der kan gives støttetimer i skolen
    jeg står med en far der mangler penge til medicin, hvem i A kan bevilge det
    en mor spørger hvor hun skal henvende sig om sin indkomst, hvad er nummeret til A
    jeg har forsøgt at ringe til A hele formiddagen uden at komme igennem, er der et andet nummer
    hvem skal sige ja hvis vi vil søge om et ekstra forløb hos A
    ved du hvem der bestemmer over bevillinger i A
    hvem leder A
    hvor finder jeg A
    hvem visiterer til A
  `,
  whoKnows: `
    hvem ved noget om autisme
    hvem kan noget om spiseforstyrrelser
    hvem er god til unge med angst
    er der nogen der har forstand på skilsmisser
    kender du en kollega der ved noget om adoption
    jeg har brug for sparring om skolevægring
    jeg mangler en at sparre med om et spædbarn
    kan jeg vende noget om gæld med nogen
    hvem har erfaring med flygtningefamilier
    hvem arbejder med misbrug
    har vi nogen der kan tale om traumer
    har nogen prøvet at arbejde med selvskade før
    findes der en specialist i tosprogethed
    hvem kan hjælpe mig med viden om ordblindhed
    jeg vil gerne tale med en kollega om tilknytning
    er der en der kender til adhd
    jeg sidder fast i noget om vold i familier og vil gerne sparre
    hvem kan jeg drøfte en svær sag med
    jeg har brug for et par friske øjne på noget med sorg
    hvem er ekspert i sprogudvikling
    kan nogen rådgive mig om æresrelaterede konflikter
    kollega med forstand på spædbørn
    jeg er ny i det her og har aldrig arbejdet med en mor med fødselsdepression, er der en kollega jeg må ringe til
    vi har en dreng som ikke vil tale med nogen og jeg er løbet tør for ideer, hvem ved noget om mutisme
    jeg kunne godt bruge en at vende det med, det drejer sig om et barn der skader sig selv
    er der nogen i huset som kender reglerne om opholdstilladelse
    sparring om pubertet
    hvem er stærk i samtaler med teenagere
    søger en der ved noget om gaming
    kan du pege på en med viden om demens hos bedsteforældre
  `,
  myCases: `
    mine sager
    hvilke familier har jeg
    vis mine familier
    giv mig et overblik over de familier jeg har
    hvad er det for nogle sager jeg sidder med
    hvor mange sager har jeg
    liste over mine sager
    hvem er mine familier
    kan jeg se alle mine familier
    hvilke familier er jeg koordinator for
    hvilke forløb har jeg
    vis mig listen
    jeg vil se alle de sager der står på mig
    hvad har jeg af sager
    hvor mange familier står jeg med lige nu
    hvilke familier er jeg med i netværket for
    hvad har jeg liggende på mit bord
    min sagsliste
    oversigt over mine sager
    hent mine familier frem
    jeg skal til en snak med min leder om fordelingen og har brug for at se hvilke familier jeg har
    jeg er lige startet her og vil gerne se hvilke familier jeg har overtaget
    alle mine forløb
    hvilke sager er jeg inde over
    kan du remse mine familier op
    vis de sager jeg er på
    hvem har jeg egentlig
    har jeg andre sager end N
    jeg har mistet overblikket over hvilke familier jeg har, kan du vise dem alle
  `,
  showCase: `
    vis N
    N
    fortæl mig om N
    hvordan går det med N
    hvad er status på N
    hvad sker der hos N
    åbn N
    hent sagen N
    se sagen N
    hvor langt er vi med N
    hvor er vi henne i sagen med N
    giv mig et hurtigt resume af N
    hvad ved vi om N
    kort om N
    jeg skal lige ind i N
    opdater mig på N
    hvilken fase er N i
    hvem er med i familien N
    hvem bor hos N
    hvor mange børn er der i N
    hvor gammel er N
    må jeg se sagen om N
    vis mig alt om N
    gå til N
    jeg skal ringe til N om lidt og vil lige læse op på sagen
    jeg har været væk i tre uger, hvad er der sket i N siden
    inden jeg kører ud til N vil jeg gerne have sagen frem
    jeg overtager jo N fra N, så jeg vil gerne se hvordan det ser ud
    hvad er det nu med N
    sagsoversigt N
    hvordan står det til hos N
    hvor står vi med N
  `,
  openCase: `
    opret en ny sag
    opret sag
    jeg vil oprette en familie
    start en ny sag
    jeg skal have lavet en ny sag
    vi har fået en ny familie
    ny familie
    kan du oprette familien N
    opret familien N med start D
    jeg skal begynde et forløb med en ny familie
    åbn en ny sag for en familie
    der skal oprettes en sag på familien N
    start forløb for familien N fra D
    jeg har fået en ny familie der skal op i systemet
    ny sag: familien N
    kan vi få oprettet en helhedsorienteret indsats for en familie
    registrer en ny familie
    vi skal i gang med en ny familie D
    modtaget en ny familie i dag, den skal oprettes
    lav en sag til familien N
    der er kommet en mor med tre børn ind i dag og vi er enige om at starte op, kan du oprette dem
    teamet har besluttet at familien N skal have en koordinator, så opret den på mig
    visitationen har sendt en ny familie videre til mig som vi kalder N, den skal startes D
    jeg har lige talt med en familie der har sagt ja til et forløb, hvordan får jeg dem oprettet
    hvordan opretter jeg en sag
    begynd en ny sag
    de har sagt ja til at være med, så nu skal sagen oprettes
    sæt en ny sag op
    jeg vil gerne have familien N ind som ny
  `,
  closeCase: `
    luk sagen N
    afslut N
    sagen N skal lukkes
    N skal afsluttes
    vi er færdige med N
    familien N er flyttet, så sagen kan lukkes
    kan vi lukke N
    jeg vil gerne afslutte forløbet med N
    forløbet med N er slut
    N har ikke brug for os mere
    afslut sagen med N, de klarer sig selv nu
    hvordan lukker jeg N
    luk N ned
    N slutter D
    vi stopper indsatsen i N
    indsatsen hos N er forbi
    afslutning af N
    N flytter til en anden kommune, hvad gør jeg med sagen
    familien N takker af, bedsteforældrene tager over
    nu kører det så godt hos N at vi har aftalt at slutte, kan sagen lukkes
    vi holdt sidste møde med N i går og de er trygge ved at slippe os, så den skal afsluttes
    skolen overtager opfølgningen for N så jeg vil lukke sagen
    luk forløbet for N pr D
    sagen er færdig for N
    N er afsluttet
    der er ikke mere at gøre i N, kan du lukke den
    jeg skal have lukket N inden jeg går på ferie
    afslut familien N
  `,
  handover: `
    overdrag N til N
    N skal overtage N
    giv N videre til N
    kan N tage over på N
    jeg vil overlevere N til N
    N skal være ny koordinator for N
    flyt N over til N
    jeg skal på barsel, så N tager over på N
    jeg stopper D, N skal have N
    overlevering af N til N
    jeg vil gerne af med N, N vil godt have den
    skift koordinator på N til N
    N bliver koordinator for N fra D
    lad N få N
    N får N når jeg går på orlov
    kan du sende N videre til N
    overlever familien N
    jeg kan ikke blive ved med at have N, den skal over til en kollega
    vi har aftalt at N overtager N fra D
    jeg skifter job D og derfor skal N have mine familier, vi begynder med N
    kemien mellem mig og mor i N er ikke god så vi har besluttet at N tager over
    jeg går ned i tid og har talt med min leder om at N kan overtage N
    N skal over på N
    hvordan giver jeg en sag videre til en anden
    N har sagt ja til at tage N
    skift N til N
    start en overlevering af N til N
    N tager N herfra
  `,
};
