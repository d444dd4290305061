import type { Examples } from '../examples';

/** Consents, and who may be told what. */
export const danishConsent: Examples = {
  consentStatus: `
    hvem har givet samtykke i N
    har vi samtykke til A i N
    har vi samtykke fra N
    har N sagt ja til at vi taler med A
    hvilke samtykker har vi i N
    samtykker N
    hvordan ser det ud med samtykker for N
    mangler vi nogen samtykker i N
    hvad mangler der af samtykke fra N
    er der samtykke til at dele med A i N
    har begge forældre sagt ja i N
    gælder samtykket i N stadig
    er samtykket udløbet i N
    har far givet lov til at A må vide det
    hvem må vi dele med i N
    hvilke tilladelser har vi fra N
    er der noget samtykke til A
    vis samtykker for N
    hvad har N givet lov til
    må A være med på sagen for N
    jeg mangler samtykke fra N
    mor i N siger at hun aldrig har sagt ja til A, hvad står der
    inden jeg sender noget til A vil jeg lige tjekke om vi har samtykke fra N
    jeg kan ikke huske om far nåede at skrive under, har vi hans samtykke i N
    har vi fået skrevet under af N
    samtykkestatus N
    kan du tjekke om N har sagt ja til A
    er der hul i samtykkerne i N
    har vi papir på at vi må tale med A om N
  `,
  giveConsent: `
    N har givet samtykke til A
    N har sagt ja til at vi taler med A
    N siger ja til at A må få at vide
    skriv ned at N har givet samtykke
    registrer samtykke fra N til A
    noter at N giver lov til at vi deler med A
    N har skrevet under på samtykket
    N har underskrevet samtykke til A
    mor har givet mundtligt samtykke til at vi kontakter A
    far siger god for at A får besked
    både N og N har sagt ja til A
    N siger nej til at A får noget at vide
    N vil ikke give samtykke til A
    nyt samtykke fra N
    samtykke givet af N D
    vi fik samtykke fra N D
    N har accepteret at jeg deler oplysninger om N med A
    jeg har fået lov af N til at tale med A
    registrer at N har sagt ja mundtligt D
    N skrev under i går
    N sendte et digitalt samtykke til A D
    N gav på mødet lov til at vi deler N's fravær med A, det skal skrives ind
    under hjemmebesøget D sagde N at det var helt i orden at jeg ringede til A om N
    jeg talte med N og hun er fint med at A hører om det, kan du registrere samtykket
    N har sagt okay til A
    de har begge skrevet under nu
    ja fra N til at kontakte A
    tilføj samtykke
    opret samtykke på N
    N bekræfter at vi må dele med A
  `,
  withdrawConsent: `
    N har trukket sit samtykke tilbage
    N trækker samtykket tilbage
    N vil ikke længere give samtykke til A
    træk samtykket fra N tilbage
    tilbagekald samtykke for N
    N har fortrudt sit samtykke
    N har fortrudt at hun sagde ja til A
    N vil ikke have at vi taler med A mere
    N vil ikke længere have at A ved noget
    slet samtykket fra N
    ophæv samtykket til A
    N har ombestemt sig, vi må ikke dele med A
    samtykket fra N gælder ikke mere
    N siger at vi skal stoppe med at dele med A
    fjern N's samtykke
    mor har trukket sit ja tilbage
    far siger nej nu, han gav ellers lov
    stop samtykket til A for N
    N har kaldt samtykket tilbage D
    tilbagetrækning af samtykke N
    N ringede og sagde at hun alligevel ikke vil have at A er med ind over
    N var vred i telefonen og sagde at A ikke skal have flere oplysninger om hende
    N har sendt en besked om at det samtykke han gav ikke længere gælder
    N fortryder, så samtykket til A skal trækkes
    N vil gerne trække tilbage
    annuller samtykket fra N
    tilbagekaldelse af samtykke fra N
    N skal ikke længere stå som en der har sagt ja
  `,
  expiringConsents: `
    hvilke samtykker udløber snart
    er der samtykker der udløber
    hvilke samtykker skal fornyes
    hvilke samtykker skal jeg have fornyet
    udløber der noget samtykke den kommende måned
    samtykker der snart er for gamle
    hvornår udløber mine samtykker
    er der nogen samtykker ved at løbe ud
    hvad skal fornyes af samtykker
    samtykker til fornyelse
    hvilke samtykker står til at udløbe
    giv mig en liste over samtykker der snart udløber
    er der samtykker der er udløbet
    hvilke familier skal jeg have nye samtykker fra
    skal nogen af samtykkerne genforhandles
    hvilke samtykker løber ud før D
    jeg vil gerne være på forkant, hvilke samtykker udløber inden for de næste par måneder
    inden ferien vil jeg have styr på hvilke samtykker der skal tages op igen
    hvor skal jeg snart spørge om samtykke igen
    udløbsdato på samtykker
    hvilke tilladelser holder ikke så længe mere
    samtykker der skal tages op til fornyelse
    er der nogen samtykker jeg skal have kigget på
    hvilke samtykker er ved at udløbe i N
  `,
  mayTell: `
    må jeg fortælle N om N
    må jeg sige noget til A om N
    må jeg dele det med A
    hvad må jeg sige til A om N
    hvad må jeg få at vide om N
    hvad må jeg vide om N
    må A få at vide at N
    må jeg sende det til A
    må vi tale med A om N
    må jeg spørge A om N
    må N høre om N
    må N se hvad der står om N
    kan jeg godt fortælle A om N
    er det ok at jeg siger det til A
    er det i orden at jeg deler N's fravær med A
    må jeg godt ringe til A om N
    har jeg lov til at sige noget til A om N
    hvad har jeg lov til at dele om N
    hvor meget må jeg fortælle N
    må læreren vide noget om N
    må mormor få noget at vide om N
    må jeg skrive til A om N
    kan N få at vide hvordan det går med N
    jeg sidder med A i røret og de spørger til N, hvad må jeg sige
    læreren har spurgt mig om hvordan det går derhjemme hos N, må jeg svare på det
    A vil gerne have en udtalelse om N, må jeg give dem den
    jeg skal til møde med A D og er i tvivl om hvad jeg må sige om N
    hvem må vide noget om N
    er der tavshedspligt om N over for A
    gælder tavshedspligten over for N
    må jeg nævne N for N
  `,
};
