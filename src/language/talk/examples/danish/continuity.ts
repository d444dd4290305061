import type { Examples } from '../examples';

/** Being away, and who steps in; contact with families. */
export const danishContinuity: Examples = {
  deputy: `
    N er min stedfortræder på N
    N er stedfortræder for mig fra D til D
    N træder i mit sted på N
    N dækker N for mig
    N passer N mens jeg er væk
    sæt N som stedfortræder på N
    kan N være stedfortræder i N
    jeg vil gerne have N som stedfortræder
    N afløser mig på N fra D til D
    N tager sig af N i uge D
    udpeg N som stedfortræder for N
    N vikarierer for mig på N D
    N holder øje med N indtil jeg er tilbage
    N kigger på N for mig D
    N skal vikariere
    lad N passe N
    min stedfortræder er N
    N kan dække for mig i N fra D
    N har lovet at holde øje med N den uge jeg er på kursus
    jeg er på kursus D og N har sagt ja til at tage telefonen fra N imens
    mens jeg er på ferie fra D til D skal N kunne se og svare i N
    jeg kan ikke nå N de næste to uger, så N er stedfortræder så længe
    gør N til stedfortræder
    stedfortræder N fra D
    hvem kan være stedfortræder for mig på N
    N står for N når jeg ikke er her
    N overtager midlertidigt N til D
    N træder til for mig i N
  `,
  absence: `
    jeg er syg
    jeg er syg i dag
    jeg er sygemeldt
    jeg har barns første sygedag
    jeg holder ferie fra D til D
    jeg er på ferie i uge D
    jeg er væk D
    jeg er ikke på arbejde D
    jeg holder fri D
    meld mig syg
    meld mig fraværende fra D til D
    jeg kommer ikke i dag
    jeg bliver hjemme i dag, N passer mine sager
    N er syg i dag
    N er sygemeldt til D
    jeg er på kursus D
    jeg går på barsel D
    jeg skal opereres D og er væk en uge
    fravær for mig fra D
    kan N tage mine familier mens jeg er væk fra D til D
    N er min stedfortræder på alle sager i uge D
    jeg er på orlov fra D
    N har fri D
    jeg har omgangssyge og kommer nok ikke før D, kan N tage mine sager
    min datter er blevet syg så jeg må blive hjemme de næste par dage
    jeg tager på ferie fra D og er først tilbage D, N dækker det hele
    jeg har ligget med feber hele natten og kommer ikke ind i dag
    registrer at jeg er væk D
    syg
    sygemelding
    jeg ligger syg
    jeg melder mig syg, kan en anden tage det hele
    sara er syg hele ugen
    jeg er fraværende D
  `,
  back: `
    jeg er tilbage
    jeg er rask igen
    jeg er tilbage fra ferie
    jeg er på arbejde igen
    nu er jeg her igen
    raskmeld mig
    jeg er ikke syg længere
    jeg er kommet tilbage
    så er jeg tilbage på pinden
    jeg er klar igen fra i dag
    slut mit fravær
    afslut fraværet
    jeg er på kontoret igen
    færdig med at være syg
    N er tilbage
    N er rask
    ferien er slut
    jeg er i gang igen
    jeg er tilbage D
    tilbage fra barsel
    min orlov er forbi, jeg tager mine sager igen
    jeg har det godt igen og er mødt ind, så N kan slippe mine familier
    feberen er væk og jeg er mødt ind i dag, så du kan fjerne mit fravær
    jeg tager selv over igen
    jeg er hjemme fra kursus
    raskmelding
    fraværet kan slettes, jeg er her
    jeg kom tidligere hjem og er her allerede nu, så fraværet skal stoppes
    er tilbage igen
  `,
  contactLog: `
    jeg har talt med N
    jeg har lige talt med N i telefon
    har lige ringet til N
    jeg ringede til N i går
    jeg har besøgt N i dag
    jeg var på hjemmebesøg hos N D
    skriv at jeg har talt med N D
    log kontakt med N
    log opkald til N
    noter at jeg var hos N
    N ringede til mig i dag
    N har skrevet til mig
    jeg har skrevet til N
    jeg mødte N nede ved skolen
    jeg mødtes med N D
    jeg fik fat i N
    jeg fik ikke fat i N
    jeg prøvede at ringe til N men der var ikke nogen der tog den
    N tog ikke telefonen
    N har sendt en sms
    hjemmebesøg N i dag
    kontakt med N D
    registrer kontakt med N
    vi snakkede sammen N og jeg D
    talte med mor i N her til morgen
    kom forbi N på vej hjem
    jeg kørte forbi N i eftermiddags og fik en kop kaffe, de havde det fint
    N ringede lige og var ked af det, vi talte i tyve minutter, skriv det som kontakt
    jeg har endelig fået fat i N efter tre forsøg
    N svarede på min besked D og vil gerne mødes
    haft en god snak med N D
    jeg var ude hos N
    lang telefonsamtale med N
    har været hos N i formiddags
    skrev sms med N
    har lige lagt på med N
  `,
  lastContact: `
    hvornår har jeg sidst talt med N
    hvornår var jeg sidst i kontakt med N
    hvornår ringede jeg sidst til N
    hvornår har vi sidst haft kontakt med N
    hvornår var vi sidst hos N
    hvornår så jeg N sidst
    hvor længe siden er det vi har talt med N
    hvor lang tid er der gået siden sidste kontakt med N
    seneste kontakt med N
    sidste kontakt N
    hvornår hørte vi sidst fra N
    hvornår har nogen sidst besøgt N
    er det længe siden jeg har talt med N
    har jeg talt med N i denne uge
    har vi været i kontakt med N for nylig
    hvornår har N sidst haft besøg
    kan jeg se hvornår jeg sidst var hos N
    hvor mange gange har jeg talt med N
    vis kontakter med N
    kontaktloggen for N
    er der nogen der har ringet til N i denne uge
    jeg kan ikke huske om jeg fik ringet til N i sidste uge, hvornår var det sidst
    min leder spørger hvor tit jeg ser N, hvornår var sidste gang
    har vi nået den ugentlige kontakt med N
    dato for sidste samtale med N
    hvornår skrev jeg sidst med N
    fik jeg ringet til N
  `,
  accompaniment: `
    kan nogen gå med N til lægen
    N vil have en med til mødet i A
    N skal følges til A D
    hvem kan tage med N til A
    jeg går med N til A D
    jeg skal følge N til lægen D
    gå med N til banken
    ledsag N til A
    ledsagelse af N
    N tør ikke gå alene til A
    jeg har lovet at tage med N til jobsamtale
    plan om at følges med N til tandlægen D
    N har brug for følgeskab til retten
    jeg følges med N
    kan du skrive ind at jeg går med N til samtalen D
    N har bedt mig tage med til A D klokken T
    N vil gerne have at jeg tager med hende til samtalen i A, det er D
    hun er nervøs for at skulle til A alene D og har spurgt om jeg vil med
    aftal at jeg tager med N til sygehuset
    gå-med til A for N
    gå med til lægen med N
    N skal til udredning D og vil have mig ved sin side
    jeg kører N til A
    N har brug for en ved sin side når hun skal i A
    tag med N til forældremødet D
    jeg var med N i A D
    følge N til mødet med udlændingestyrelsen
    kan en af jer følge N derhen
  `,
  deadlines: `
    hvilke frister er der på N
    hvilke frister har vi i N
    hvornår er fristen i N
    hvornår skal planen være færdig for N
    hvornår skal barnets plan være klar
    hvad er den næste frist i N
    hvad siger loven om hvornår vi skal følge op på N
    lovens frister for N
    overskrider vi en frist i N
    er vi ved at løbe tør for tid i N
    hvornår skal vi senest holde opstartsmøde med N
    hvornår skal der senest følges op på N
    hvor lang tid har jeg til at lave barnets plan
    sidste dag for barnets plan for N
    deadline på N
    hvornår er den børnefaglige undersøgelse færdig
    hvor mange dage er der tilbage til fristen i N
    frister N
    løber tre måneders fristen ud snart
    vi fik afgørelsen på N for en måned siden, hvornår skal planen så ligge der
    jeg er bange for at vi overser noget i N, hvilke datoer skal vi nå efter loven
    hvornår udløber fristen for N
    er der en frist der løber i N
    har vi en lovbestemt dato for N
    hvad skal være færdigt hvornår i N
    hvornår skal undersøgelsen af N være afsluttet
  `,
};
