import type { Examples } from '../examples';

/** Meetings: when, who, and where. */
export const danishMeeting: Examples = {
  meetingWhen: `
    hvornår er næste møde
    hvornår er mødet med N
    hvornår skal jeg mødes med N
    hvornår er næste møde i N
    næste møde N
    hvad er det næste møde
    hvor er mødet henne
    hvor skal vi mødes med N
    hvad tid er mødet D
    hvornår ses vi med N
    er der et møde med N i kalenderen
    har vi et møde i N D
    hvad dag er opfølgningsmødet i N
    hvornår er der møde igen
    hvad er det for et møde D
    hvem kommer til mødet i N
    er der planlagt møde med N
    hvornår holdt vi sidst møde med N
    vis mødet i N
    se møder for N
    hvilke møder har jeg i næste uge
    har jeg møder D
    hvornår og hvor er netværksmødet
    hvad er adressen på mødet i N
    jeg skal planlægge min uge og er nødt til at vide hvornår vi skal mødes med N
    N spurgte mig hvornår vi ses igen og jeg kunne ikke huske det, hvornår er mødet
    jeg sidder med min kalender og kan ikke finde mødet med N, hvornår var det nu
    hvornår er opstartsmødet
    hvad klokken er mødet i N
    kommer der snart et møde i N
  `,
  planMeeting: `
    indkald til møde i N
    planlæg møde med N D
    book et møde med N D klokken T
    lav et møde med N
    jeg skal have planlagt et møde for N
    vi skal have et netværksmøde i N
    vi skal mødes med N D
    sæt et møde i kalenderen med N D klokken T
    opret et møde for N D
    arranger opfølgningsmøde med N i uge D
    kan vi få et opstartsmøde med N
    nyt møde N D T
    find en tid til møde med N
    møde med N D kl T
    aftal et møde med N
    der skal holdes møde om N snart
    start planlægning af opfølgningsmøde
    dialogmøde med N D
    indkald alle til møde D
    foreslå en tid til N
    reserver D klokken T til N
    vi er blevet enige om at mødes alle sammen D klokken T hos N, kan du oprette det
    mor i N foreslår D om formiddagen så lad os holde mødet der
    det er snart otte uger siden vi sås sidst med N, så der skal findes en dag til næste møde
    alle kan D klokken T så læg mødet med N der
    kan du booke et lokale og et møde til N D
    hasteindkald til møde i N
    lav en indkaldelse til N
    sæt møde op med N
    vi mødes igen D klokken T, skriv det ind
  `,
  moveMeeting: `
    flyt mødet med N til D
    flyt mødet til D klokken T
    mødet D skal rykkes til D
    mødet i N skal flyttes
    ryk mødet i N til D kl T
    udskyd mødet i N
    kan vi udskyde mødet en uge
    vi må rykke mødet til D
    mødet bliver D i stedet
    ændr mødet i N til D
    lav mødet om til D klokken T
    ny tid til mødet i N D T
    mødet med N bliver klokken T i stedet
    kan mødet rykkes frem til D
    find en ny dato til mødet i N
    N kan ikke D, så mødet skal flyttes til D
    vi er nødt til at flytte mødet
    mødet skal ligge D i stedet for D
    skub mødet i N en uge
    mødet med N fremrykkes til D
    ny dato for mødet i N er D
    N har fået en tid på sygehuset D, så vi rykker mødet til D klokken T
    lokalet er optaget D så mødet i N må blive D klokken T i stedet
    N ringede og sagde at hun ikke kan alligevel, hun kan godt D klokken T
    D passer ikke alligevel for N, hun foreslår D om eftermiddagen
    det går ikke med D, kan vi tage det D i stedet
    N er på lejrskole D så det må blive ugen efter
    flytning af møde
    vi tager mødet D klokken T i stedet
    mødet i N kan først blive D
    kan vi ikke sige D i stedet
    mødet er rykket til D
  `,
  cancelMeeting: `
    aflys mødet i N
    aflys mødet D
    mødet er aflyst
    mødet i N bliver ikke til noget
    mødet D bliver ikke til noget alligevel
    drop mødet med N
    N har meldt afbud så mødet er aflyst
    mødet skal aflyses
    vi aflyser mødet med N
    slet mødet i N
    annuller mødet med N
    kan du aflyse mødet
    mødet med N udgår
    der er ikke noget møde D
    mødet D er droppet
    fjern mødet i N fra kalenderen
    meld mødet ud, vi holder det ikke
    familien N kan ikke komme så vi springer mødet over
    halvdelen har meldt fra til mødet i N så vi dropper det
    N er indlagt og vi kan ikke holde mødet D, det må aflyses
    jeg er blevet syg og der er ikke nogen der kan tage mødet i N D, så det skal aflyses
    vi når ikke at have et møde nu, aflys
    glem mødet D
    mødet er ikke nødvendigt mere, aflys det
    aflysning af møde N
    giv besked om at mødet ikke bliver holdt
    stop mødet i N det bliver ikke til noget
  `,
  invite: `
    inviter N til mødet
    inviter N med til mødet i N
    N skal med til mødet i N
    N skal også inviteres
    tag N med på mødet
    kan N komme med til mødet i N
    send en invitation til N
    send indkaldelsen ud til alle
    indkald N til mødet D
    kan vi få N fra A med til mødet
    A skal med på næste møde i N
    tilføj N til mødet D
    bed N om at komme til mødet
    N skal sidde med ved mødet i N
    jeg vil gerne have N med til mødet
    husk N til mødet
    N vil have sin bisidder med til mødet
    N skal have en bisidder med
    mor tager en ven med til mødet
    send invitationerne til mødet i N
    kan du få lægen med på mødet
    der mangler en indbydelse til N
    sæt N på mødelisten
    N vil meget gerne have mormor med til mødet i N så hende skal vi have inviteret
    jeg har talt med N fra A og han vil gerne deltage i mødet D, send ham en indkaldelse
    det ville give mening at N var der når vi taler skole, kan du invitere hende
    få N med D
    N skal deltage i mødet
    hvem skal inviteres til mødet i N, husk N
    invitation til N
  `,
  answerInvitation: `
    det passer fint
    jeg kommer
    jeg kan ikke den dag
    jeg kan desværre ikke komme
    ja tak jeg kommer gerne
    jeg deltager i mødet
    nej jeg kan ikke
    jeg kommer til mødet D
    kan det blive klokken T i stedet
    jeg kan først D
    jeg er desværre optaget D
    D er dårligt for mig
    jeg kan bedre D
    jeg har undervisning på det tidspunkt
    jeg melder afbud til mødet i N
    afbud til mødet D
    sig ja til mødet med N
    jeg siger ja til D
    det kan jeg godt
    jeg må melde fra til mødet
    jeg kommer en halv time senere
    jeg kan kun være der til klokken T
    jeg er på kursus den dag, så jeg må melde afbud
    jeg vil gerne være med til mødet i N
    jeg har fået invitationen og jeg kommer
    jeg har vagt D så jeg kan ikke være med, men jeg kunne D
    tak for indkaldelsen, men jeg er allerede booket den eftermiddag, kunne vi mødes D
    min kalender er fyldt D men jeg kan godt nå det hvis det bliver klokken T
    tæl mig med til mødet i N
    svar ja til mødet
    jeg sender en vikar for mig til mødet
    accepter invitationen
    jeg kan desværre ikke være med på mødet D
  `,
  whoAnswered: `
    hvem har svaret på mødet
    hvem har svaret på indkaldelsen
    hvem mangler at svare
    hvem mangler vi svar fra
    har alle svaret på mødet i N
    hvem kommer til mødet
    hvem har sagt ja til mødet i N
    har N svaret på invitationen
    hvem har meldt afbud til mødet
    hvem har meldt fra
    har nogen sagt nej til mødet
    hvor mange kommer til mødet i N
    kommer N til mødet
    hvem har ikke svaret endnu
    er der nogen der ikke har reageret på indkaldelsen
    svar på mødet i N
    hvem deltager D
    har A svaret
    hvor mange svar har vi fået
    status på svar til mødet
    hvem er med D
    mødet er lige om lidt, hvem har ikke givet lyd fra sig
    jeg skal bestille kaffe til mødet i N, hvor mange har sagt ja
    jeg sendte indkaldelsen i sidste uge, har de alle sammen svaret
    mangler der stadig svar fra nogen til N
    er der kommet svar fra N
    hvem har takket ja
    har vi fået svar fra alle
  `,
};
