import { fold } from '../../domain/base/matching';

/**
 * The words that may leave this program: the vocabulary of the work, and the small words of both languages. Written down
 * word by word, so that whoever answers for data protection can read it; no example adds to it. Not in here: people's names
 * ("tage", "my", "will"), numbers, and what tells about somebody's health, money or life ("syg", "alene", "afraid").
 */
const danish = `
  ad af afbud afdeling afdelingen aflys aflyse aflyses aflyst afløser afslut afslutte afsluttes afsluttet aftal aftale aftalen aftaler
  aftalerne aftalt aftalte aften aftenen aktindsigt aldrig alle allerede alligevel alt altid anden andet andre anmode annuller
  annullere ansvar ansvarlig ansvarlige arbejde arbejder arbejdet at bad bagefter bagud bare barn barnet barnets beder bedre bedt
  befinder begge begynde begynder behøver besked beskeder beskederne beslutning besluttet bestemme bestemmer bestille besvaret besøg
  besøge besøgt betyder bevilge bevillige bisidder blandt blev blevet bliv blive bliver book booke booket brug bruge bruger bør børn
  børnene både da dage dagen dagsorden dagsordenen dagsordener dato datoen de dele deler deles delt deltage deltager deltagere
  deltagerne dem den denne der derefter deres derfor derhjemme derude desværre det dette dialogmøde dialogmødet dig digest din dine
  disse dit du efter eftermiddag eftermiddagen egen egentlig eget egne eller ellers en end endelig endnu eneste enig enige er et evt
  familie familien familiens familier familierne fandt far faren fast fastlagt fat fejl ferie ferien fik find finde finder findes fint
  fjern fjerne fjernes flere flest flyt flytte flytter flyttes flyttet foran forberede forbi fordi foregået foregår foreslå foreslået
  foreslår forhindret forkert forkerte forklare forløb forløbet formiddag formiddagen forny fornye fornyes forsinket forstå fortalt
  fortryd fortsat fortsætte fortælle fortæller forældre forældrene fra fravær fraværet frem fremad fremmøde fri frist fristen frister
  fristerne fulgt fungerer fælles færdig færdigt følge følgegæst følger følges først første få fået får gang gange gav gennem
  gennemgik gennemgå gennemgået gennemgår gerne gik giv give giver givet gjorde gjort glemt god godkend godkende godkendelse
  godkendelser godkender godkendt godt gælder gør gøre gå gået går haft halv ham han handleplan handleplanen handler handling
  handlingen handlinger har hav havde have hel hele helst helt hen hende hendes hent hente henter henvendelse her herfra hjem hjemme
  hjemmebesøg hjælp hjælpe hjælper hold holde holder holdes holdt hos hov hun husk huske husker hvad hvem hver hverken hvilke hvilken
  hvilket hvis hvor hvordan hvorfor hvorhen hvornår høre hører hørt i ifølge igen igennem igår ikke imellem imens imod ind inde inden
  indgang indgangen indhent indhente indhentet indkald indkalde indkaldelse indkaldelsen indkaldelser indkaldes indkaldt indsats
  indsatsen indsigt indstilling indstillinger indtil ingen inkluderet invitation invitationen invitationer invitationerne inviter
  invitere inviteres inviteret ja jeg jer jeres journal journalen journalisere journaliseres journaliseret journalisering kalder
  kalender kalenderen kan kender kig kigge kigget klar klare klaret klart klokken koble kollega kollegaen kollegaer kollegaerne kom
  komme kommer kommet kontakt kontakte kontakten kontakter kontaktet kontaktperson koordinator koordinatoren koordinere koordinerer
  kun kunne kvittering køre kører lad lade lagde lagt lav lave laver laves lavet leder lederen ledig leverer lidt lige ligge ligger
  liste listen lov lovede loven lovet luk lukke lukkes lukket læg lægge lægges længe længere lærer læreren læse læser læst man mandat
  mange mangle manglende mangler med medarbejder meget meld melde melder meldes meldt mellem men mener mening meningen mens mente mere
  mest mig min mindes mindst mit mod moderen mor moren morgen mormor mulig muligt møde møder møderne mødes mødet mødets mødt mødte må
  måden mål målet måned måneden måneder måske måtte naturligvis navn navnet ned nej netop netværk netværket netværksmøde netværksmødet
  nogen noget nogle nok notat note noter notere noteres noteret nu nummer nummeret ny nye nyt næste næsten nævnt nødt nødvendig nå
  nåede nået når ofte og også okay om omgang omkring omme opdater opdatere opdateret opfølgning opfølgningsmøde opfølgningsmødet
  opgave opgaven opgaver opgaverne oplyse oplysning oplysninger oplysningerne opret oprette oprettes oprettet opstartsmøde
  opstartsmødet orden os over overblik overblikket overdrag overdrage overdrages overdraget overlad overlade overlevere overlevering
  overleveringen oversigt overtage overtagelse overtager overtaget overvejer papir papiret parterne partshøring passer pdf person
  personen personer plads plan planen planens planer planerne planlagt planlæg planlægge planlægges prøv prøve pt punkt punkter
  punktet på påmind påmindelse påmindelser påmindelserne påmindes referat referater referaterne referatet referatets register
  registrer registrere registreres registreret regler reglerne ret rette rettelse rettes rettet revision rigtig rigtigt ringe ringede
  ringer ringet rundt ryk rykke rykkes rykket rød røde sag sagde sagen sagens sager sagerne sagsakter sagsbehandler sagt samarbejde
  samle samlet sammen samtale samtalen samtaler samtykke samtykkeerklæring samtykker samtykkerne samtykket sat se selv send sende
  sender sendes sendt sene senere senest seneste ser ses set sidde sidder side siden sidst sidste sig sige siger sikker sikkert sin
  sine sit skal ske sker sket skete skole skolen skolens skrev skrevet skriftlig skriftligt skriv skrive skriver skrives skulle slet
  slette slettes slettet slut slutte slutter slå slås snak snakke snakkede snakken snakker snakket snart som sparring spurgt spurgte
  spørg spørge spørger spørgsmål stadig start starte startede starter startet status stedet stedfortræder stedfortrædere
  stedfortræderen stop stoppe stopper stoppes stoppet styr støtte stå stået står support svar svare svarede svarer svaret synes syntes
  systemer systemet sæt sætte sætter sættes så sådan tager tages taget tak takke tale taler talt talte tegn telefon telefonen
  telefonisk telefonnummer telefonnummeret tid tiden tider tidligere tidspunkt tidspunktet til tilbage tilbagekald tilbagekalde
  tilbagekaldes tilbagekaldt tilføj tilføje tilføjes tilføjet tilladelse tilladelser tilsyn tjek tjekke tjekket trak tror trukket træk
  trække trækker tråd tråden tænker ud udarbejde uddybe ude udebliver uden udført udgangen udløbe udløber udløbet udsat udskrift
  udskriv udskrive udskrives udskudt udskyde udskydes udsæt udsætte uenig uge ugen ugens ugentlige uger under underret underretning
  underretningen underretninger underrette underskrevet underskrift underskriver var ved vedrørende vej vejen vel vende vente venter
  ventet vi via vide viden videre videregive videregives videregivet vidst vidste vigtig vigtigt vikar vil ville virke virker vis vise
  viser vises vist viste vores væk vær være været weekend weekenden ændre ændres ændret ændring ønske ønskede ønskelig ønsker ønsket
  åbn åbne åbner åbnes år året
`;

const english = `
  a about above absence absent accept accepted access across action actions actually add added adding afternoon again agenda agendas
  ago agree agreed agreement agreements agrees ahead all allow allowed almost along already also always am an and another answer
  answered answers any anybody anymore anyone anything appointment approval approve approved are around arrange arranged as asked
  asking asks assign assigned at attend attending away back be because been before begin begins behind being best better between book
  booked both bring but by calendar call called calls came can cancel cancelled cannot card care carry case cases change changed
  changes changing chat check checked child children choose close closed closing colleague colleagues come comes coming concern
  concerning confirm confirmed connection consent consents contact contacted contacts cooperation coordinate coordinates coordinating
  coordinator coordinators copy correct corrected correction could couldn cover covered covering create created dad date dates day
  days deadline deadlines deal decide decided decides decision decline delete deleted department departments deputies deputy did didn
  digest discuss discussed do document documents does doesn doing done down draft during each early either email end ended ends enter
  entered entrance entry even evening ever every everybody everyone everything except expire expired expires expiring explain extra
  families family father few field file filed files filing fill finally find finish finished first fix follow followed follows for
  forget forgot form forward found from full further gave get gets getting give given gives giving go goal goals goes going gone good
  got grandmother had half hand handed handing handover happen happened happening happens has hasn have haven having he head hear
  heard held help helps her here him his hold holding holds holiday holidays home how if important in include included information
  instead interpreter into invitation invitations invite invited inviting involved is isn it item items its itself just keep keeps
  knew know known knows last late later latest lead least leave leaves leaving left less let letter like list lists log logged longer
  look looked looking looks made make makes making manager many matter maybe me mean means meet meeting meetings mention mentioned
  message messages met minute minutes miss missed missing mistake moment month months more morning most mother move moved moves moving
  much mum must name named names need needed needs network networks never new next no nobody none nor not note noted notes nothing
  notice now number of off office often ok okay old on once one only onto open opened opening opens or other others our out
  outstanding over overdue overview own page paper papers parent parents part participants pass passed pdf people permission person
  phone phoned place plan planned planning plans please point points postpone postponed prepare prepared press print printed progress
  promise promised propose proposed put question questions quick quickly quite rang rather reached read ready really reason receive
  received record recorded records refuse refused register registered remember remind reminded reminder reminders remove removed
  replied reply report request requested reschedule responsible rest review reviewed right room round rule rules run running said same
  save saved saw say saying says schedule scheduled school second section see seeing seem seen send sending sends sent set setting
  settings several share shared sharing she should shouldn show showed shown shows side sign signed since so some somebody someone
  something sometimes soon sort speak spoke spoken staff stand standing stands start started starting starts status step still stop
  stopped summary support supposed sure take taken takes taking talk talked talking talks task tasks teacher tell telling tells text
  than thank thanks that the their them themselves then there these they thing things think this those thread through till time times
  to today together told tomorrow too took tried try trying turn twice type under undo unless until up upcoming update updated us use
  used using very via visit visited wait waiting want wanted wants was wasn way we week weekend weekly weeks went were weren what when
  where whether which while who whole whom whose why wish wished wishes with withdraw withdrawal withdrawn withdrew within without
  word words work worked working works would wouldn write writing written wrong wrote year years yes yesterday yet you your
`;

/** The words of a worry. They leave only if the municipality has said that the model may look for worries. */
const worry = `
  afraid alene alone angst bange beaten bekymret bekymrede bekymring bekymringer blå bruise bruises crying drikker drinking drinks drug
  drugs drukket drunk dør død dead die fights forladt fuld græder græd hash hit hits hungry hurt hurts klemme kvalt locked låst
  lussing lussinger marks misbrug mærker narko overgreb panik ryster råber sad scared scream screams selvmord skade skader
  skadet skriger skræmt skubbet slag slog slår slået smack smacked spark sparket sulten sultne threatens threatened touched touches
  trist truer truet unsafe utryg utrygt violence violent vold voldelig worried worries worry yells
`;

const byFolded = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [fold(word), word]),
  );

/** How each word is written, by the form in which words are compared. */
export const harmlessWords = byFolded(`${danish} ${english}`);

/** Including the words of worries. */
export const harmlessWordsOfWorry = byFolded(`${danish} ${english} ${worry}`);
