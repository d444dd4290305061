import type { Examples } from '../examples';

/** What goes on in the plan and beside it: actions, follow-up, offers, other plans, and a team's digest. */
export const danishPlanWork: Examples = {
  action: `
    skriv en handling i planen for N
    tilføj en handling til målet hos N
    ny handling på N
    N skal ringe til A inden D, skriv det i planen
    sæt N på at kontakte A, det er en handling
    N tager sig af skolekontakten i N, sæt det på som handling
    vi skal have en opgave på planen om at søge praktik til N
    læg en handling ind under målet om arbejde
    kan du skrive på planen at N bestiller tid hos lægen
    N får til opgave at følge N i svømmehallen
    giv N en opgave i planen
    der mangler en handling på målet i N
    handling: N snakker med klubben om kontingent
    handling til N: ansøg om fritidspas inden D
    jeg skal selv hjælpe N med boligansøgningen, sæt det i planen med frist D
    hvem skal gøre noget ved fraværet, jeg vil skrive det på planen
    opret opgave til N
    ny opgave til N med frist D
    N er ansvarlig for at søge aflastning, det skal på som handling
    indsats under målet: N læser med N hver aften
    jeg vil gerne tilføje en handling til et af målene
    jeg tager selv fat i boligforeningen inden D, kan du få det ind i planen som min handling
    mor skal øve sengetider med N, skriv det som en opgave under målet
    planen mangler en der tager sig af lektierne, sæt N på
    hvordan lægger jeg en opgave ind i planen
    der skal en handling på for N senest D
  `,
  followUp: `
    følg op på målene i N
    vi skal følge op på N
    hvor langt er N med målet, jeg vil skrive det ned
    målet om skole i N er næsten nået, skriv det
    notér fremgang på målet hos N
    N er nået op på tre på skalaen nu
    fraværet er nede på ti procent, det skal stå ved målet
    skriv at det går bedre med søvnen i N
    opfølgning på mål N
    målet i N er nået
    målet er ikke relevant mere i N
    målet hos N skal lukkes
    sæt målet i N på pause
    der er sket lidt med målet om fritid, hvor skriver jeg det
    registrér opfølgning på planen i N
    vi har lige gennemgået målene med N og de synes det går fremad
    status på målene skal skrives ind
    jeg vil skrive hvordan det går med målene
    N giver sig selv en femmer på målet
    ny måling på målet for N
    næste opfølgning på målene i N er D
    vi fulgte op på målene i går, det gik fint med det ene og skidt med det andet
    målet om søvn skal justeres for det virker ikke
    N kommer nu i skole fire dage om ugen, det vil jeg gerne have skrevet på målet
    evaluering af målene hos N
    hvornår og hvor skriver jeg at et mål er opfyldt
  `,
  offers: `
    hvilke tilbud har N
    hvad får N af tilbud
    er der et tilbud til N
    vis tilbuddene i N
    har N fået en støttefamilie
    hvilke frivillige har vi tilbudt N
    giv N et tilbud om mentor
    N har sagt ja til lektiehjælp, skriv det
    N vil gerne starte til håndbold i foreningen
    find et tilbud om lektiehjælp
    hvilke tilbud findes der for unge uden arbejde
    findes der noget for ensomme mødre
    er der en forening med gratis sport
    jeg leder efter en familieven til N
    hvad kan vi tilbyde N
    er der ledige pladser i samværsgruppen
    tilbuddet i N er startet
    N er stoppet i tilbuddet
    kan N komme på ferielejr et sted
    findes der en klub for drenge på ti
    hvad har foreningerne af tilbud i byen
    mor er ensom, er der noget frivilligt hun kan gå til
    N mangler en kammerat at lege med, findes der legegrupper her
    N er gået i gang hos de frivillige
    spejderne er måske noget for N
    hvor kan man få hjælp til sit budget af frivillige
    frivilligt tilbud om svømning
    kender du en fritidsaktivitet der ikke koster noget
  `,
  otherPlans: `
    hvilke andre planer har N
    andre planer i N
    har N en min plan i A
    er der en ungeplan på N
    hvad står der i jobplanen for N
    har skolen lavet en handleplan for N
    de har også en plan i A, skriv det på
    notér at N har en integrationskontrakt
    N har en uddannelsesplan ved siden af
    passer vores plan sammen med den fra A
    vis de andre planer omkring N
    hvilke planer kører der ved siden af i N
    N har en behandlingsplan i A som vi skal kende
    børnefaglig plan og min plan i N, hvor ser jeg dem
    sæt den anden plan ind under N
    er der flere planer på N end vores
    har N i forvejen en plan et andet sted
    A har lavet en ungeplan med N, den skal registreres
    hvem laver ellers planer for N
    N er i gang med en jobplan hos A
    barnets plan for N er lavet D
    forældrene siger at de også har en plan hos A, kan vi se den her
    kan de to planer slås sammen
    erstatter vores plan barnets plan
    jeg vil gerne skrive at der findes en anden plan
  `,
  digest: `
    kan teamet få et overblik hver mandag
    send et ugentligt overblik i kanalen
    hvornår kommer overblikket i vores kanal
    jeg vil have ugens overblik ud til afdelingen
    sæt et fast overblik op
    stop det faste overblik
    overblikket skal komme D T i stedet
    vi skal have ugeoverblikket en anden dag
    kan afdelingen få status automatisk
    hvordan får teamet deres ugentlige besked
    kan du poste tallene i teamkanalen hver fredag
    slå det ugentlige overblik fra
    vi vil gerne have et overblik i gruppechatten hver uge
    overblikket i kanalen kommer for tidligt på dagen
    hvordan sætter jeg ugens overblik op til teamet
    flyt ugeoverblikket til om fredagen
    kanalen skal ikke længere have det overblik
    jeg vil gerne have at du skriver i vores kanal hver uge hvordan det går
    automatisk overblik til afdelingen
    hvilken dag får kanalen sit overblik
  `,
  plan: `
    hvad er handlingerne i N
    hvilke handlinger er der i planen for N
  `,
  goal: `
    skriv et nyt mål på N
    N ønsker sig et fritidsjob, det skal være et mål
    vi har aftalt et mål om ro ved sengetid
    familiens mål er at få styr på økonomien
    hun vil gerne kunne dansk nok til at arbejde, skriv det som mål
  `,
  agreement: `
    aftale fra mødet: N henter N
    skriv aftalen ned, N ringer D
  `,
};
