import type { Examples } from '../examples';

/** Wishes about the plan and the day’s work, full of circumstance. */
export const danishLongWork: Examples = {
  plan: `
    far vil vide hvad meningen er med det hele, hvad står der vi skal opnå med N
    jeg skal til evaluering D og vil se hvordan det går med det vi satte os for i N
    har det hjulpet noget det vi har sat i gang hos N
    hvad er vi i gang med i N og hvem gør hvad
    er der sket fremskridt med N's fravær
    hvad har familien sat sig for
    hvad stiler vi efter i N
    hvad er det N gerne vil opnå
    hvor tæt er N på målet
    vis indsatser i N
    kan jeg se målene for N
    hvad er der i familiens plan
  `,
  goal: `
    N sagde til mig at det hun allerhelst vil er at have en at spise frokost med, det burde være et mål
    vi har fået styr på morgenerne, så det mål kan vi godt lukke
    mor vil gerne have noget ind i planen om at få gælden ned
    det mål om fodbold giver ikke mening mere, sæt det på standby
    skriv ind i planen at vi går efter at N sover alene
    N skal have et mål der handler om venner
    kan målet om søvn ændres til fem nætter
    målet skal formuleres om
    vi vil gerne have et ekstra mål
    familien vil arbejde på at spise sammen
    nyt mål til N
  `,
  redThread: `
    N's egne ord fra det første møde, hvordan er de blevet til det vi laver i dag
    kan jeg få vist hele vejen fra hvad N ønskede til hvad der er sket
    jeg vil gerne forklare skolen hvordan tingene hænger sammen for N
    hvorfor arbejder vi egentlig med lektier hos N, hvor kommer det fra
    hvordan hænger indsatsen i N sammen
    hvad førte N's ønske til
    hvad er baggrunden for målet i N
    tråden fra start til nu i N
    vis hvordan det hele er forbundet for N
    sammenhængen for N
  `,
  myActions: `
    jeg sad til tre møder i går og sagde ja til alt muligt, hvad var det jeg lovede
    inden jeg går på ferie vil jeg have klaret det jeg har sagt ja til
    er der noget fra mødet i N som hænger på mig
    N siger at jeg skulle have ringet til A, er det rigtigt at det er mig
    hvad skal jeg følge op på
    har jeg opgaver der skal være færdige D
    hvad har jeg forpligtet mig til
    det jeg skal huske at gøre
    er der noget jeg skal for N
    vis mine aftaler
    hvad var min opgave
  `,
  actionDone: `
    jeg kom igennem til A i dag, så det punkt jeg havde er ude af verden
    N har fået sin cykel nu, så det vi aftalte er sket
    mor ringede og sagde at hun har været i banken som aftalt
    jeg fik afleveret ansøgningen, så det kan streges
    det er klaret med tandlægen
    jeg har talt med læreren, så den er færdig
    opgaven for N er udført
    jeg har gjort det jeg lovede
    så er det på plads med bussen
    færdig med min opgave i N
    N klarede det
    den er i hus
  `,
  print: `
    de har hverken computer eller digital post, så jeg skal have dagsordenen med ud i hånden
    jeg kører ud til N om en time og vil gerne have samtykket med på papir
    kan du lave en version af referatet som mormor kan læse på papir
    mor vil gerne have planen hængende på køleskabet
    der skal ligge en udskrift på bordet til mødet
    jeg skal sende referatet med brevpost
    lav en fil jeg kan printe til N
    noget at skrive under på til N
    papir til N
    kan jeg hente dagsordenen som pdf
    word-fil med referatet
  `,
  overview: `
    jeg kommer lige fra ferie og har fem minutter, hvad er der
    hvad er det første jeg skal tage fat på i dag
    jeg har det som om det hele brænder, hvor skal jeg lægge kræfterne
    hvad er der af vigtige ting i denne uge for teamet
    hvordan ser det ud for os i dag
    hvad skal der ske i morgen
    hvad er det der ligger forrest
    giv mig dagens billede
    hvordan er situationen
    hvad har jeg på programmet D
    hvad er planen for dagen
  `,
  behind: `
    jeg sover dårligt fordi jeg tror jeg har glemt noget, er der noget der ikke er gjort
    efter tre ugers sygdom må der være noget der er gledet, hvad er det
    er der nogen familier vi har ladet hænge
    hvor har vi ikke nået det vi skulle
    hvem har ikke holdt opstartsmøde til tiden
    er der noget der burde være gjort for længst
    hvad er jeg kommet for sent med
    er jeg up to date
    hvad halter
    har jeg misset noget
    mangler jeg noget der skulle være gjort
  `,
  settings: `
    din besked bipper lige når jeg har mit barn ved tandlægen hver morgen, flyt den til klokken T
    jeg skal nok selv huske mine opkald, så lad være med at minde mig om dem
    det er alt for meget med de beskeder hver eneste dag
    min kollega læser kun engelsk, kan hun få det på det
    ti stille efter klokken T
    jeg vil helst høre fra dig om eftermiddagen
    skru ned for beskederne
    kan jeg vælge hvornår du skriver
    skift sprog
    slå lyden fra
    lad være med at sende mig det der om frister
    stop beskederne
  `,
  operations: `
    flere i teamet klager over at de ikke fik noget i morges, er der noget der er gået i stå
    jeg vil gerne se om alt er nået frem siden i går
    der skulle være kommet et ugeoverblik i kanalen, men der kom intet
    er der nogen det ikke er lykkedes at skrive til
    hvor mange ligger og venter på at blive sendt
    er botten nede
    er der problemer med leveringen
    hvornår kørte det sidst
    har alle fået deres besked
    hvad er status på systemet
    ting der er slået fejl
    gik noget galt i nat
  `,
  help: `
    min leder siger at jeg skal bruge dig men har ikke forklaret hvordan, hvad går det ud på
    jeg er vikar og kender ikke systemet, hvad kan jeg få dig til
    hvad er det smarteste jeg kan bruge dig til
    kan du give et par eksempler på hvad jeg kan skrive
    hvordan fungerer du
    hvad er mulighederne
    jeg er helt på herrens mark, hvad gør jeg
    hvad må man spørge dig om
    hvordan taler jeg med dig
    kom med nogle eksempler
  `,
  undo: `
    jeg sad med to familier åbne og trykkede gem på den gale, kan det tages tilbage
    det var N og ikke N jeg mente, så det sidste skal væk
    jeg var for hurtig på tasterne, det du lige gemte er forkert
    glem det jeg lige skrev
    den sidste skal slettes
    ups
    det var forkert knap
    det skulle jeg ikke have gjort
    kan vi spole tilbage
    fjern det sidste
    nej ikke det, tag det væk igen
  `,
  correct: `
    mor gjorde mig opmærksom på at N's navn er stavet galt hos os, kan det ændres
    vi har skrevet at N bor hos far, men han bor hos sin mormor
    N er et år yngre end der står
    jeg kom til at skrive at det var et besøg D men det var et opkald
    der er byttet om på N og N i familien
    det telefonnummer der står på N passer ikke
    N er ikke forælder, hun er stedmor
    kan jeg lave om på fødselsåret for N
    fødselsår på N skal ændres
    ændr oplysninger om N
    der er en fejl i det der står om N
    N har ikke længere del i forældremyndigheden
  `,
  concern: `
    jeg har gået med ondt i maven hele weekenden over det N fortalte mig, hvor skal jeg gå hen med det
    skolen mener at vi skal reagere officielt på N, hvad er vejen
    hvem skal have det at vide hvis jeg tror at et barn ikke er trygt
    jeg kan ikke lade være med at tænke på om N er i fare
    skal jeg underrette når det er en nabo der har fortalt det
    hvordan kommer en underretning af sted
    jeg er alvorligt bekymret
    hvor ringer man hen om aftenen hvis et barn er i fare
    jeg vil indberette en bekymring
    hvad er telefonnummeret når man vil underrette
  `,
};
