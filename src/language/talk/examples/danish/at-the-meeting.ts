import type { Examples } from '../examples';

/** What a meeting is about, and what is noted there. */
export const danishAtTheMeeting: Examples = {
  childWish: `
    N vil ikke have sin lærer med til mødet
    N vil gerne have N med til mødet
    N ønsker at N er med
    N vil have sin mormor med
    N vil ikke sidde sammen med sin far på mødet
    barnets ønske til mødet
    N har sagt at hun ikke vil have N med
    N ønsker ikke at være med på mødet
    N vil helst være fri for at tale foran alle
    N har et ønske til mødet
    skriv barnets ønske ned
    N vil have at fodboldtræneren kommer
    N har bedt om at læreren ikke er der
    hvad ønsker barnet til mødet
    N vil kun være med den første halve time
    N siger at hun ikke vil have pædagogen med
    hvem vil N have med til mødet
    N vil gerne have at vi mødes derhjemme
    N vil gerne selv bestemme hvem der er med
    N siger nej til at A er med
    N foretrækker at sidde ved siden af mor
    jeg talte med N om mødet og hun vil meget gerne have sin bedste veninde med
    N fortalte mig at han bliver utryg når N er der, han vil ikke have ham med til mødet
    da jeg spurgte N hvem der skulle med sagde hun at det kun skulle være mor og mig
    barnet vil ikke have skolen med
    N ønsker at sidde ved døren
    N har ønsket at hunden må være med
    barnet har ønsket sig at N kommer
    den unge vil have en ven med
  `,
  agenda: `
    lav dagsorden til N
    dagsorden N
    hvad skal vi tale om på mødet i N
    hvad er på dagsordenen
    vis dagsordenen for mødet i N
    jeg skal lave dagsorden med N
    der skal et punkt mere på dagsordenen
    tilføj et punkt om skole til dagsordenen
    sæt økonomi på dagsordenen i N
    punkt til dagsordenen: lommepenge
    vi skal også snakke om fritid på mødet i N
    kan vi få et punkt på om sengetider
    hvad står der på dagsordenen D
    skriv på dagsordenen at vi skal tale om N's skolegang
    N vil gerne have et punkt på om bussen
    N vil gerne tale om sit værelse på mødet
    flyt punktet op
    fjern punktet om økonomi
    hvilke punkter er der til mødet i N
    dagsorden til D
    er dagsordenen klar til N
    vi har lavet dagsordenen med familien
    jeg vil gerne have lektier på som punkt
    inden vi mødes D vil mor have et punkt om morgenerne på, kan du sætte det på
    far vil gerne tale om samvær og det skal stå først på dagsordenen i N
    jeg tog ud til N og lavede dagsorden sammen med dem
    mangler der noget på dagsordenen
    hvad skal vi snakke om D
    emner til mødet i N
    mødets punkter
  `,
  live: `
    vi er i gang med mødet
    vi er i gang med mødet hos N
    mødet i N er begyndt
    start mødet med N
    nu starter mødet
    vi sidder til møde med N
    vi går i gang med mødet i N nu
    åbn mødet
    jeg er til møde med N nu
    vi er begyndt hos N
    ved mødet i N
    så er vi samlet hos N
    alle er her, vi starter
    vi er samlet nu og skal til at begynde mødet i N
    gør klar til mødet i N, vi begynder
    mødekortet til N
    vis mødet mens vi holder det
    jeg skal skrive ned undervejs i mødet
    vi skal til at i gang med mødet
    kør mødet N
    mødet er i gang
    familien er kommet og kaffen er hældt op, så nu går vi i gang med mødet i N
    jeg sidder her sammen med N og alle de andre og vil gerne have mødet frem så jeg kan skrive
    åbn mødet i N så jeg kan tage noter
    vi starter nu
    noter til mødet i N
    tag noter ved mødet
    N giver en sekser på skalaen
    N er kommet til mødet
  `,
  agreement: `
    aftale: N kører N til skole
    vi aftalte at N henter N D
    det er aftalt at N ringer til A
    skriv en aftale om at N kontakter lægen
    ny aftale i N: N køber en seng
    notér aftalen om at N laver morgenplan
    N skal ringe til A inden D
    N lovede at tale med læreren
    vi blev enige om at N prøver en uge
    aftalen er at N kommer hver D
    N sørger for at N kommer i bad
    N tager sig af tandlægen inden D
    tilføj aftale til mødet
    skriv ned at N tager kontakt til A
    aftalt på mødet: N følger N
    N har lovet at sende papirerne senest D
    det blev aftalt at N og N skiftes til at hente
    husk aftalen om lektiecafe
    vi aftalte på mødet at mor står for morgenmaden og far for afhentning
    skriv som aftale at N undersøger fritidstilbud og melder tilbage D
    da vi sad der til sidst sagde N ja til at hente N D, det skal stå som en aftale
    aftalen med N er at han kommer i weekenden
    ansvarlig for lægebesøg er N
    vi aftalte at prøve det i to uger
    aftale om lommepenge
    N skal undersøge busruten, det er en aftale
    sæt på aftalerne at N kontakter A
    N påtager sig at skrive til skolen
  `,
};
