import type { Examples } from '../examples';

/** The day's work, the bot itself, and worries. */
export const danishWork: Examples = {
  overview: `
    overblik
    giv mig et overblik
    hvad skal jeg lave i dag
    hvad sker der i dag
    hvad er der på programmet i dag
    hvad står på i denne uge
    hvad er det vigtigste lige nu
    hvor skal jeg starte
    hvordan ser min uge ud
    hvad venter på mig
    hvad skal jeg tage mig af
    morgenoverblik
    hvordan ser dagen ud
    hvad er nyt
    er der sket noget nyt siden i går
    hvad haster
    hvad kræver min opmærksomhed
    hvad skal jeg prioritere
    overblik over teamet
    hvordan står det til i afdelingen
    vis ugens opgaver
    hvad ligger der af ting i dag
    jeg er lige mødt ind efter weekenden, hvad skal jeg begynde med
    jeg har kun en time før jeg skal videre, hvad er vigtigst at få gjort
    giv mig en status på det hele
    hvor mange familier har teamet
    hvad er der at se til
    dagens opgaver
    ugens overblik
  `,
  behind: `
    er jeg bagud med noget
    hvad er jeg bagud med
    er der noget jeg har overset
    har jeg glemt noget
    hvad har jeg glemt
    er der noget der er gået over tiden
    hvad er overskredet
    hvilke sager halter
    hvem er bagud
    er nogen bagud med opstartsmøder
    har vi overskredet noget
    mangler der noget i mine sager
    hvor halter jeg bagefter
    hænger jeg med noget
    hvad skulle have været gjort
    er der familier jeg ikke har talt med længe
    hvilke familier har ikke haft møde til tiden
    hvad mangler jeg at få gjort til tiden
    har jeg styr på det hele
    er alt i orden i mine sager
    hvor er vi bagud i teamet
    hvad er forsinket
    jeg har en fornemmelse af at jeg er kommet bagefter, er der noget der skriger
    jeg har været syg i to uger og er nervøs for hvad der er sejlet
    er der noget jeg skulle have nået i sidste uge
    ligger jeg inde med noget gammelt
    hvad er ikke nået
    hvilke frister har jeg misset
  `,
  settings: `
    indstillinger
    jeg vil ikke have beskeder om aftenen
    du skriver for tit
    slå påmindelser fra
    slå påmindelser om kontakt fra
    stop med at minde mig om det
    hold op med at sende mig beskeder
    jeg vil have mine beskeder klokken T
    kan du skrive til mig klokken T i stedet
    skriv til mig på engelsk
    skift til dansk
    kan du tale engelsk
    sprog
    færre beskeder tak
    jeg vil ikke forstyrres
    send kun besked om morgenen
    slå beskeder til igen
    ændr tidspunkt for beskeder
    sluk for notifikationer
    hvordan slår jeg påmindelser fra
    jeg får alt for mange påmindelser
    kan jeg slippe for de der ugentlige påmindelser
    jeg gider ikke have den besked hver morgen
    mine indstillinger
    dine beskeder kommer midt i min første samtale hver dag, kan du flytte dem til efter frokost
    jeg ved godt hvornår jeg skal ringe til mine familier så du behøver ikke minde mig om kontakt
    mute
    tænd påmindelser om møder
    jeg vil gerne have daglige beskeder senere på dagen
  `,
  operations: `
    drift
    er der noget der ikke er sendt
    er alle beskeder kommet ud
    hvad er der gået galt med beskederne
    er der fejl i udsendelsen
    hænger der noget i køen
    hvor mange beskeder er ikke leveret
    virker botten
    kører systemet som det skal
    status på udsendelser
    blev overblikket sendt D
    hvorfor kom overblikket ikke ud
    hvem har ikke fået beskeden
    er der nogen der ikke har appen
    driftsstatus
    hvornår blev der sidst sendt noget
    leveringsstatus
    vis fejlede beskeder
    er der noget galt med systemet
    har kanalen fået sit overblik
    en kollega siger at hun ikke har fået sin påmindelse i morges, er der gået noget galt med leveringen
    teamet fik ikke noget overblik i mandags, kan du se om det blev sendt
    er der ophobet beskeder
    beskeder der ikke nåede frem
    kunne ikke leveres
    hvad ligger i udbakken
    er alt sendt
    noget der ikke gik igennem
  `,
  help: `
    hjælp
    hvad kan du
    hvad kan du egentlig
    hvordan virker du
    hvad kan jeg bruge dig til
    hvad kan jeg spørge om
    hvordan bruger jeg dig
    kan du hjælpe mig
    hvad er du
    hvem er du
    jeg er ny, hvordan fungerer det her
    hvad skal jeg skrive til dig
    vejledning
    hvilke kommandoer er der
    giv mig en liste over hvad du kan
    jeg ved ikke hvad jeg skal skrive
    hvordan gør man
    hvad kan man her
    introduktion
    manual
    jeg har fået dig installeret i dag og aner ikke hvad du kan gøre for mig
    mine kolleger taler om dig men jeg har aldrig prøvet det, hvad kan du hjælpe med
    forklar hvad du kan
    hvad kan en koordinator bruge dig til
    hvordan kommer jeg i gang
    kan du vise mig hvad der er af muligheder
  `,
  undo: `
    fortryd
    det var en fejl
    slet det igen
    jeg kom til at trykke forkert
    det var ikke meningen
    gør det om
    tag det tilbage
    fortryd det sidste
    ups det var forkert
    annuller det jeg lige gjorde
    jeg trykkede ved en fejl
    kan jeg fortryde
    tilbage til før
    det skulle ikke have været gemt
    rul det tilbage
    nej det var den forkerte familie
    jeg skrev det på den forkerte sag
    det var ikke N jeg talte med, fjern det igen
    jeg kom vist til at gemme noget på N som skulle have været på N
    det jeg lige skrev var noget sludder, kan du fjerne det igen
    fjern min sidste kontakt
    hov
    det gik for stærkt, tag den sidste tilbage
    lad være med det alligevel
    slet det jeg lige skrev
    fortryd kontakten
    annuller
  `,
  correct: `
    ret N
    der står forkert om N
    N's fødselsår er forkert
    N er ikke født i 2012
    N staves forkert
    ret navnet på N
    N hedder noget andet nu
    far har også forældremyndighed, det står forkert
    N bor ikke hos sin mor længere
    ret en fejl i sagen N
    N er flyttet hen til sin far
    det er forkert at N har forældremyndighed
    ret kontakten D, det var et besøg
    kontakten var D og ikke D
    mødet blev lukket for tidligt
    N var til stede ved mødet, det står forkert
    oplysningerne om N skal rettes
    der er en fejl i N
    alderen på N passer ikke
    N har fået nyt efternavn
    ret at N er mor og ikke mormor
    jeg opdagede at N er skrevet ind med forkert årgang, hun er født i 2014, hvordan retter jeg det
    det besøg jeg skrev ind hos N var D, det kom til at stå på den forkerte dag
    rettelse til N
    navnet skal staves med c
    forældremyndigheden er ændret for N
    starten på sagen er sat forkert
  `,
  concern: `
    jeg er bekymret for N
    jeg vil lave en underretning
    underretning
    hvordan underretter jeg
    hvor sender jeg en underretning
    jeg skal underrette om et barn
    hvem ringer jeg til ved mistanke om vold
    jeg tror der foregår noget derhjemme hos N
    N har det ikke godt derhjemme
    N er bange for sin far
    N vil ikke hjem
    hvad gør jeg når jeg er bekymret for et barn
    skærpet underretningspligt
    akut bekymring for et barn
    N kom i skole uden mad og i beskidt tøj igen
    N har fortalt at de bliver slået
    jeg skal lave en bekymringshenvendelse
    barnet har mærker på armene
    hvad er nummeret til den sociale døgnvagt
    der er noget rivende galt hos N
    vi er flere på skolen der ikke kan slippe tanken om at N ikke får nok at spise
    N siger at mor drikker om aftenen og at hun er alene med sin bror
    hvornår skal jeg underrette
    mistanke om overgreb
    proceduren for underretning
    jeg er utryg ved hvordan N har det
  `,
};
