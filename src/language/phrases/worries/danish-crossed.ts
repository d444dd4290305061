import { abroad, body, children, dens, minors, parents } from './danish-classes';
import type { WorryWords } from './words';

/** All forms of regular verbs, from their common beginning: `spark` gives sparke, sparker, sparkede, sparket, sparkes. */
const formsOf = (...begun: readonly string[]): string =>
  begun
    .flatMap((one) => ['e', 'er', 'ede', 'te', 'et', 't', 'es'].map((ending) => `${one}${ending}`))
    .join('|');

const kin =
  `${parents}|onkel|onklen|bedstefar|bedstemor|morfar|farfar|mormor|farmor|fætter|fætteren|kusine|stedbror|stedbroren|stedsøster|storebror|` +
  'storesøster|bror|broren|svigersøn|plejefaren|plejemoren|plejebror|babysitter|barnepige|barnepigen|træner|træneren|pædagog|naboen|mand|manden|mænd|voksen|voksne|fyr|fyren|eksmand|eksmanden|ekskonen|ekskæreste|ekskæresten';
const striking = formsOf(
  ...'spark bank dask tæv pisk hamr klask smækk boks kast kyl skubb puff prygl klaps nikk kvæl stamp tramp bød'.split(
    ' ',
  ),
);
const seizing = formsOf(
  ...'riv hiv niv kniv vrid klemm press kradsk krads rusk trækk grib bid holdt flå snup slæb'.split(' '),
);
const done = `${striking}|${seizing}|bed|bidt|nev|nevet|hev|hevet|rev|revet|vred|vredet|greb|grebet|trak|trukket|flåede|flået|slå|slår|slog|slået|slås|holdt|holdes|holder|slynger|slyngede|slynget|smed|smidt|smide|smider`;
const arms =
  'kniv|kniven|knive|økse|øksen|pistol|pistolen|gevær|våben|våbenet|bat|battet|baseballbat|hammer|hammeren|machete|machetet|jernrør|køller|kølle';
const tools = `${arms}|bælte|bæltet|livrem|livremmen|kæp|kæppen|stok|stokken|pisk|pisken|bøjle|bøjlen|ledning|ledningen|tøflen|grydeskeen|hænderne|knytnæverne`;
const hardPlaces =
  'væg|væggen|mur|muren|gulv|gulvet|trappe|trappen|dør|døren|radiator|radiatoren|bord|bordet|skab|skabet|asfalten|sofaen';
const outThere =
  'station|stationen|banegården|perronen|gaden|vejen|legepladsen|parkeringspladsen|rastepladsen|centret|centeret|stranden|havnen|skoven|parken|busstoppestedet|altanen|altan|taget|søen|metroen|toget|bussen';
const private_ =
  'bruseren|badet|badeværelset|badekarret|brusebad|toilettet|værelset|omklædningen|omklædningsrummet|sengen|seng';
const unmade =
  'nøgen|nøgent|nøgne|afklædt|afklædte|letpåklædt|uden_tøj|uden_bukser|bar|undertøj|undertøjet|trusser';
const watchers =
  'bror|broren|brødre|brødrene|storebror|fætter|fætteren|fætre|onkel|onkler|far|faren|manden|kæresten|svigermor|familien|sin_mand';
const ages = Array.from({ length: 45 }, (_, year) => `${year + 18}`).join('|');
const childAges = Array.from({ length: 9 }, (_, year) => `${year + 9}`).join('|');
const halves =
  'lårben|lårbenet|overarm|kranie|kraniet|kraniebrud|kravebenet|ribben|ribbenene|kæben|skinneben|hoften|håndleddet|brud|hjerneblødning|hjernerystelse';

/** Rows made by combining classes: who, what is done, to which part or with what, where, for how long (S7). */
export const danishCrossed: Partial<WorryWords> = {
  telling: [
    // Done to somebody.
    `${kin} … bruger|brugte|brugt|tager|tog|hiver|henter|svinger|truer|finder|fandt … ${tools}`,
    `med|får|fik … ${tools} … når|hvis|fordi|hver`,
    `${done} … ind|op|ned|ud|mod … i|ad|mod|på|fra … ${hardPlaces}`,
    `${done} … ${children} … hårdt|voldsomt|med|ud|ned|ind|så`,
    `${children} … ${done} … hårdt|voldsomt|derhjemme|hjemme|igen|når|fordi|så|af`,
    `${done} … ${body} … ${children}|${kin}`,
    `bliver|blev|blevet|får|fik|fået … ${done} … af … ${kin}|${children}`,
    `${kin} … ${done} … ${children}`,
    `${kin}|faderen|han|hun|en … foran|uden_for|udenfor|ved|på|op … med … ${arms}`,
    `${arms} … i|på|med … skole|skolen|skoletasken|tasken|klassen|lommen|klubben|institutionen`,
    `går|render|kommer|kom|mødte|møder med … ${arms}`,
    'revet … hår|håret|tot|totter',
    'bundet|låst|spærret|holdt|holdes|gemt … inde|hjemme … kælder*|værelse*|skab*|siden|uger|uge|dage|mod|fordi',
    `lukkede|skubbet|skubbede|smed|smidt|smider|sat|sætter|sendt … ud … bare|frost*|kulde*|sne*|sokker|nattøj|nat*|regn*|vinter*`,
    // Seen on the body.
    `langærmet|langærmede|lange_ærmer|halstørklæde|hættetrøje … selv|selvom|grader|varmt|varme|sommer*|hede*|sol*|altid|idræt|hver`,
    'ikke … klæde|klæder|tage … om|tøjet_af|trøjen_af|tøj_af … idræt|gymnastik|andre|svømning|hende|ham|altid|længere|når',
    'vil ikke klæde|klædes om',
    `blå|blåt|gult|lilla|sort|hævet øje|øjne|øre|kind|hage`,
    `blod|blødning|blødninger|bløder|blødte … fra|i|på|af … trusserne|trusser|underbukserne|underbukser|øjnene|øjet|øret|ørerne|hovedet|hjernen|numsen|underlivet|bag|laget|sengen`,
    `baby*|spæd*|nyfødt*|måneder|uger … ${halves}|brækket|blødning|blødninger|mærker|bule`,
    `ingen|kan_ikke|ikke … forklare|forklaring|redegøre … blødning*|brud|mærke*|skade*|sår*|skramme*|bule*`,
    'siger|sagde|påstår … løb|løbet|faldt|faldet|gik|ramte … ind|ned|på … dør*|skab*|trapp*|cykel*|bord*',
    `går … underligt|mærkeligt|bredstående … sidde|ondt|ned|hofte*`,
    'vil|kan|tør ikke … sidde|sætte … ned',
    `krymper|krymper|dukker|farer|spjætter|fryser|stivner|stiv|ryster|blegner|gemmer … når|hver_gang|gang … jeg|man|vi|nogen|${kin}|telefon*|dør*|hånd*`,
    'vil ikke fortælle|sige|snakke|tale … hvad|hvordan|hvorfor|hvem',
    // Of a sexual kind.
    `${kin}|han … går|gik|kommer|kom|lister|står|stod|kigger|ser … ind|ude|på|med … ${private_}`,
    `kigger|kiggede|glor|lurer|filmer … på|efter … ${unmade}|bad|${private_}`,
    `deler|delt|dele|delte seng|dyne|sengen|dynen|madras … med|hos`,
    `sover|sov|sove|ligger|lå|lægger|lagde … ovenpå|oven_på|i_samme_seng|tæt_op|op_ad … ${children}|${kin}`,
    `billeder|film|video|videoer|fotos … af|uden|hende|ham … ${unmade}|uden tøj`,
    `seksuel*|sexuel* … galt|mellem|søskende|forkert|underlig*|leg*|lege|dukker*|kropp*`,
    `${childAges}|${minors} … kæreste|kæresten|fyr|mand|ven|ældre … på|er ${ages}`,
    'min|vores|en elev|pige|klient|teenager er gravid',
    'gravid … hvem faren|far|faderen',
    `${childAges}|årige … gravid`,
    `gaver|penge|ting|telefon|tøj … af|fra … ${kin}|ældre|fremmede|voksne`,
    'set|ser|viser|viste|vist … porno|pornofilm|sexfilm|nøgenfilm|sexvideo*',
    // Left, hungry, cold, ill.
    `${children}|lille|små|3|4|5|6|7|8|9|årig|årige|tre|fire|fem|seks|syv|otte … alene … siden|hele|timer|timevis|fra|nat*|udenfor|på|i|til|mens`,
    `fundet|fandt|set|så|stod|sad|står|sidder|ude|var|gik … alene … ${outThere}|kl|nat*|mørke*`,
    `${outThere} … alene|natten|timer|timevis`,
    `hjemme|alene … alene|hjemme … når|mens|fordi … ${parents}|han|hun … byen|arbejde|ude|fest*|kæreste*|drik*|druk*|væk`,
    `uden madpakke|morgenmad|overtøj|vintertøj|jakke|sko|strømper … hver|altid|dag|igen`,
    `ingen|hverken|ikke|uden … varme|strøm|vand … nyfødt*|baby*|børn*|barn*|hjemmet|iskold*`,
    `${children}|babyen|nyfødte … iskold|iskolde|kold|afkølet|forfrossen|blå_læber`,
    'vander|vandet|fortynder|strækker … mælk*|modermælkserstatning|grøden',
    'feber|40|41 … kører|tager|ringer|vil|søger … ikke … læge*|lægevagt*|hospital*|skadestue*',
    'ingen … trøster|trøste|ammer|holder|samler … ham|hende|barnet|babyen|den_lille|dem|op',
    `lader|lod|efterlader|efterlod … ${children} … skrige|græde|ligge|sidde|stå|være|alene`,
    `kørte|kører|gik|rejste|skred … efterlod|fra|uden … ${children}`,
    'aldrig|ikke … der|hjemme|til_stede … passer|laver|henter|putter|lægger',
    `laver|lave|lægger|lægge|putter|putte|henter … seng|øl|søskende|små|lille … fordi|mens|hver|selv|alene|bagefter`,
    `putter|lægger|henter … far|mor|sin_far|sin_mor … seng|fuld|øl|hver`,
    // Drink and drugs.
    `drikker|drak|drikke|drukket … morgenstund*|morgen*|formiddag*|fra|hver|igen|dagen … kører|bil|børn*|barn*|hjemme|af|time|dag`,
    `lå|ligger|stod|står|flyder|fandt … coke|kokain|hash|stoffer|piller|amfetamin|joint*|pulver|kanyler|sprøjter`,
    `${parents} … er|var|virker … skæv|påvirket|fuld|høj|væk|beruset|stiv|stenet`,
    // Controlled, married off, sent away.
    `må|får|kan ikke|aldrig … uden|medmindre|med_mindre … ${watchers}`,
    `følges|fulgt|følger|ledsages|bringes|hentes … til|fra|af … ${watchers} … hver|må|mobil|skole*|altid`,
    `til|i … ${abroad} … rettet|ret|opdrag*|opdraget|disciplin*|lære|straf|gift|giftes|plads|tilbage|fordi|mod|opføre|ordentlig*|skikke`,
    `rettet|opdraget|disciplineret … ind|${abroad}|ferie|hjemland*`,
    'enkeltbillet|envejsbillet|ingen returbillet',
    'forlovelse|forlovelsen|brylluppet|bryllup|ægteskab|frier … aftalt|planlagt|kun|imod|mod|15|16|17|14|13|betalt|medgift',
    'kaldt|kalder|kaldes … luder|hore|skøge|beskidt|vanær* … fordi|tørklæde*|dansk*|drenge|onkler|brødre',
    'forsvandt|forsvundet|væk … sommer*|ferie*|udland* … nu|tur|også|siden',
    // Threats.
    `tage|tager|tog|taget … med … i døden|graven|sig`,
    `skyder|skyde|kværker|kværke|slagter|smadrer|smadre|dræber|brænder|brænde|ordner|ordne|kvæler … ${children}|${parents}|hunden|katten|huset|lejligheden|os|familien|mig … hvis|fortæller|siger|ned|af|anmelder`,
    'vil|skal|truer|sagt|siger … smadre|kværke|knuse|slagte|ødelægge … hende|ham|dem|os',
    `kræver|kræve|vil_have … ${children} … udleveret|med`,
    // Harm to themselves.
    'prikket|prikker|stukket|skåret|ridset|brændt|kradset … huller|hul|mærker|sår … i|på … sig|arm*|hud*|lår*|ben*|hånd*',
    'springe|hoppe|kaste_sig|gå|køre ud|foran|ned|ind … fra|for|i|broen|toget|bilen|taget|vandet',
    'hellere|helst … død|dø|væk',
    'gemt|gemmer|samler|samlet|skjult|skjuler … piller|tabletter|panodil*|medicin|barberblad*|reb … under|i|taske*|pude*|værelse*|seng*',
    'gøre|gør en_ende|ende … på … det|hele|livet|alt',
    `banker|dunker|slår|hamrer … hoved|hovedet|panden … ind|mod|i|til … mur*|væg*|bord*|gulv*|bløder|blod`,
    'vejer … kun|38|37|36|35|39|40|41|34 … kilo|kg … spiser|og|tynd|tabt',
    'sat|sætter|tændt|tænder|stukket … ild … til|på|i',
    'plager|piner|mishandler|sparker|torturerer … dyr|dyrene|katten|hunden|kanin*|kat|hund',
    'bande|banden|bandemiljø|rockerne … med|går|kniv|våben|pusher|rekrut*',
    'helt|meget|rigtig* galt|forkert|gal … hos|med|for|i … børn|barn|børnene|barnet|familien|ham|hende|dem|hjemmet',
    'klamrer|klynger|hænger|klamrede sig … ved|om|fast … vil_ikke|hjem|græder|mig|os',
    'vil|tør|skal ikke … hjem … weekend|ferie|græder|klamrer|ryster',
    `striber|stribe|ridser|plamager|pletter|prikker … ${body}`,
    'går|gik i … samme|beskidte|snavsede … strømper|sokker|tøj|bukser|trusser|trøje',
    'stiv|stive|sort|sorte|fedtet|fedtede … af|med skidt|snavs|fedt|møg',
    `kommende|fremtidige|ny mand|ægtemand|svigerfamilie|svigermor`,
    `tage|tager|få|får|gifte|presse* … kusine|fætter … til|som kone|mand|hustru`,
    `føler|mærker|har ingenting|intet|ikke … for|til|ved … ${children}`,
    `hvor_mange piller|panodil*|tabletter|pinex`,
    'opdage|savne|mærke … hvis … forsvandt|væk|død|ikke_var',
    `${kin} … sporer|spore|gps|aflytter|udspionerer|skygger`,
    `låst|låses|låser|lukket udefra|ude_fra|indefra`,
    `se|ser|hører|høre ting|syner|folk|nogen … ikke … der|findes|virkelig*`,
    'skiftet|byttet|udskiftet ud … børn*|barn*|tror|siger',
    `billede|billeder|foto|video … sine|sit|hendes|hans … bryster|numse|krop|underliv|tissemand|penis`,
    `gnide|gnider|gnubber|gnubbe|slikke|kysse … sig … op|ad|mod|på`,
    `${kin}|halvbror|halvbroren|papbror|lærer|læreren … kommer|kom|går|gik|lister … ind … til … hende|ham|dem|pigen|drengen`,
    `træner*|håndboldtræneren|fodboldtræneren|svømmetræneren|gymnastiktræneren|spejderleder*|trænere|lærer|lærere|læreren|pædagogen|vikaren|voksen|voksne … skriver|sender|chatter|mødes … hende|ham|eleven|pigen|drengen`,
    'hjemme|derhjemme … aldrig|ingen … nøgle|mad|når',
    'aldrig … nogen|voksne hjemme',
    'spiste|spiser|åd|tog … tre|fire|fem|seks|mange portioner|tallerkener',
    'tandpine|ørepine|mavepine|ondt_i_tænderne … uge*|måned*|siger|går_over|dage|længe|ikke',
    'kunne|kan ikke|næsten|knap|knapt … stå|gå|tale … på_benene|hente*|rent|fast',
    'lille|pose|brev|brevet pose|med|hvidt … pulver|hash|piller|coke|stoffer',
    'hvidt|brunt pulver',
    `ansvar*|står … for … det_hele|alt|husholdningen|søskende … derhjemme|hjemme`,
    `store|ældre fyre|drenge|mænd|venner … kontanter|scooter*|biler|penge|kører|tæv|stoffer`,
    `vil|slipper|tør ikke … slippe|give_slip|hånd|mig … når|ser … ${kin}`,
    `nok|skal … finde|finder|få_fat|ramme|ordne … dem|hende|os|mig|børnene`,
    'hvæser|hvæsede|brøler|brølede|skriger|vrænger|snerrer … af|ad|til',
    'fejltagelse|uønsket|utilsigtet|møgunge|møgbarn|plage|byrde … kalder|kaldt|kald*|barn*|ham|hende',
    'kalder|kaldte|kaldt … ham|hende|barnet|drengen|pigen … fejltagelse|plage|byrde|grim|dum|dum|klam|fed|taber|idiot|møg*',
    'skaffe|skaffer … stoffer|hash|når_han|når_hun|rundt|penge',
    'røget|drukket|drikker|ryger … siden … var … 9|10|11|12|13|14|15',
    'ingen hentede|hentet|afhentede',
    `ikke føler|elsker|mærker … ${children}`,
    'ridset|ridser|skåret|skærer|rispet … ind|i|på … låret|lår|armen|underarmen|maven|benet|håndleddet|huden',
    'rørt|rører|rørte|røre ved … forkert*|upassende|mærkelig*|underlig* måde|steder',
    'gramse*|gramset|gramsede|grams|beføle*|tafse*|tafset|krænker',
    `alle|de|familien|verden … gladere|bedre|lettere … uden mig|ham|hende|os`,
    `babyen|baby|spædbarnet|nyfødte|den_lille … slap|hænger|klud|karklud|suger|sutter|dier|reagerer`,
    `${parents} … tog|tager|rejste|kørte|skred … lod|uden|fra|efterlod … ${children}`,
    `lod|lader … ${children} … blive|være|sidde hjemme|alene|tilbage`,
    'køre|kører|kørte|styre ind|ud|galt … i|af|foran … træ|vejen|broen|lastbil*|mur*|vandet',
    'vil … ikke … langærmet|trøje|trøjen|jakke|jakken|hue … af|op',
    'stuearrest|skammekrog … uge*|uden|mad|dage|timer',
    `${dens} … om_natten|nætter|natten|timevis`,
  ],
  calm: [
    'skærer|skar|skære … i … øjnene|ørerne|hjertet',
    'tæsket|tærsket|banket igennem … dagsorden*|punkter*|sag*|liste*',
    'bider|bed|bide negle|neglene',
    'gået|går død i|på|over',
    'trist|ærgerligt at … kan|kommer|må … ikke|melde|aflyse komme|deltage',
    'når de små sover',
    'klø|tæsk|bank|smæk|prygl|slået … fodbold*|håndbold*|kamp*|kampen|badminton|padel|quiz*|kortspil|ludo|bordfodbold|skak',
    'søger|søge|mangler|find|finde|leder|efterlyser|brug|kender|kende|hvem|få|findes … kollega|kolleger|specialist|ekspert|viden|sparring|sparre|ekspertise|speciale|erfaring|kompetence*|kursus|oplæg|noget … negativ_social_kontrol|social_kontrol|vold|overgreb|misbrug*|selvskad*|selvmord*|omsorgssvigt*|tvangsægteskab*|æresrelater*|spiseforstyrr*|alkohol*|stoffer|underretning*|incest|psykose|angst',
    'tilbud|tilbuddene|gratis|frivillig*|forening*|aktivitet*|fritidstilbud|netværksgruppe*|samtalegruppe* … unge|børn|mødre|fædre|forældre|pårørende … angst|misbrug*|alkohol*|spiseforstyrr*|selvskad*|vold',
    'forlovet|forlovede|gift … glad|glæder|fortælle … møde*|om|det',
    'alene … system*|bot*|app*',
    'alene hjemme|tilbage med|i system*|kalender*|sagerne|bot*|uge',
    'kniven på struben',
    'kniven er på|for struben',
    'rejst|væk|bortrejst og|til|men svarer|vender|tilbage|mandag|tirsdag|onsdag|torsdag|fredag|kommer',
    'jeg|vi skriger|græder|tuder|eksploderer|brækker|kaster snart|næsten|op|over|af|mig',
    'misbrugscenter*|rusmiddelcenter*|alkoholbehandling*|krisecenter*|alkoholrådgivning*|rusmiddelrådgivning*|voldsteam*|familievold*',
    `flyttet|kom|kommer|stammer|født|oprindeligt|familie|familien … fra|i ${abroad} … siden|år|oprindeligt`,
    'indlagt … planlagt|operation|knæoperation|hofte*',
  ],
};
