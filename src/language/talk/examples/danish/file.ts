import type { Examples } from '../examples';

/** Who has looked, access to the file, and the people around a family. */
export const danishFile: Examples = {
  audit: `
    hvem har set i sagen
    hvem har kigget på N
    hvem har læst i N
    hvem har været inde i N
    hvem har slået N op
    hvem har haft adgang til N
    log over N
    vis loggen for N
    revision N
    revisionsspor for N
    sporet på N
    har nogen været inde og læse om N
    hvem har åbnet sagen N D
    hvem har ændret noget i N
    hvilke opslag er der lavet på N
    se hvem der har set N
    kan man se hvem der har kigget i sagen N
    er der nogen uden for teamet der har set N
    har N kigget i sagen N
    hvem har været inde at kigge i familien N på det sidste
    mor er bekymret for om hendes nabo som arbejder i kommunen har set sagen, kan jeg se hvem der har læst i N
    far spørger om nogen på skolen har læst det hele, hvem har haft N åben
    jeg har fornemmelsen af at nogen har været inde i N som ikke skulle, kan du vise opslagene
    tjek hvem der har slået op i N
    hvem har gjort hvad i N
    adgangslog N
    er der blevet snaget i N
    jeg skal revidere N
    historikken over hvem der har læst N
  `,
  access: `
    aktindsigt N
    mor vil se sin sag
    N vil have aktindsigt
    familien N har bedt om aktindsigt
    lav aktindsigt på N
    N vil gerne se alt hvad vi har skrevet om hende
    de vil have udleveret deres papirer
    far beder om indsigt i sagen
    kan N få lov at læse sin egen sag
    udskriv hele sagen til N
    alt hvad vi har på N
    hvad har vi liggende på N, de har bedt om at få det hele
    anmodning om aktindsigt fra N
    N har ret til at se sagen, hvordan gør jeg
    samle alt i sagen N til familien
    lav en pakke med alle oplysninger om N
    eksporter N
    advokaten for N har bedt om sagens akter
    der er kommet et brev fra fars advokat som vil have alt hvad der står om ham i N
    N ringede og var vred og sagde at hun vil se hvad vi skriver om hende, det er vel aktindsigt
    kan jeg trække alle oplysninger ud for N
    hent alle akter i N
    udlever sagen til N
    indsigt i N
    egenacces N
    N ønsker kopi af sin sag
    saml hele sagen
    vi skal svare på en aktindsigt inden D for N
  `,
  network: `
    tilføj N til netværket
    skriv N på netværket
    farmor skal med i netværket for N
    hvem er i netværket omkring N
    hvem er med omkring N
    N skal være en del af netværket
    sæt N på som fagperson i N
    føj N til familien N
    N er ny lærer og skal med
    mormor N skal skrives på
    N fra A skal ind i netværket i N
    fjern N fra netværket
    N er ikke længere med i N
    tag N ud af netværket
    N er holdt op, så hun skal ud af N
    læg N til netværket
    der er kommet en ny støttepædagog på N som hedder N, hun skal med
    hvem har vi omkring N
    hvilke fagfolk er der på N
    vis netværket for N
    onkel N hjælper også til, kan han komme på
    fodboldtræneren N skal på netværkskortet
    familien vil gerne have deres nabo N med som privat netværk, kan du tilføje hende
    N stopper på skolen D og N kommer i stedet, så netværket skal rettes
    plejefar N skal registreres som en af dem omkring N
    ny person i netværket: N
    der mangler en i netværket i N
    N skal af netværket
    kan vi tilføje en frivillig til N
    netværkspersoner N
  `,
};
