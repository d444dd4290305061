import { abroad, body, dens, drink, weapons } from './danish-classes';
import { bodyParts } from './english-harm';
import { intoxicants } from './english-home';

/** Danish words that are a worry when two occur in a sentence about somebody, and none when only one does (S7). */
export const danishHints: readonly string[] = [
  body,
  dens,
  drink,
  weapons,
  abroad,
  'seng|sengen|senge|madras|madrasser|sengetøj|gulv|gulvet|gaden|sofaen|badekar|badekarret|lommelygte|nøglen',
  'nat|natten|nætter|nætterne|midnat|alene|overladt|væk|forsvundet|derhjemme|naboen|naboer|naboerne|nabo|underboen|overboen',
  'må ikke|aldrig',
  'tør|turde ikke|aldrig',
  'tvinge*|tvang|tvunget|straf|straffer|straffet|forbyder|forbudt|nægter|nægtede|hård|hårdt|hårde|voldsomt|vred|vrede|rasende|raser|sur|råber|råbte|skriger|skreg|skrig|kæft',
  'bule|buler|sår|rift|rifter|blod|bløder|blødte|hævet|brækket|brækkede|mærke|mærker|ømt|ømhed|smerter|skadestue|skadestuen|flænge|skramme|skrammer|plaster|forklaring',
  'lukket|låst|spærret|inde|bundet|bandt|tape|tov|reb|snor|gaffatape|fanget|skubbet|skubber|kastet|smidt|holder|holdt|hiver|hev|trækker|trak|rev|river',
  'trusser|underbukser|undertøj|bukserne|nøgen|nøgne|tøjet|bad|badet|bruseren|filmer|filmet|filmede|billeder|video|videoer|snap|snapchat|nettet|chatter|hemmelig|hemmelighed|hemmeligheder|gaver',
  'kysser|kyssede|krammer|aer|nusser|masserer|slikker|intim|intimt|sex|seksuelt|porno|tungen|lagde|ligger|oven|ovenpå',
  'køleskab|køleskabet|madpakke|sulten|ble|bleen|lugter|lugtede|tynd|tynde|sengetøj|jakke|sko|snavset|beskidt|lus|fryser|frøs|kulde|kulden|sneen|frost|frostvejr|varme|strøm',
  'fuld|fulde|bevidstløs|skæv|påvirket|rus|rusen|promille|fester|festet|fest|druk|flasker|dåser|stemmer|dæmoner|djævelen|besat|ånder|syner|psyke|psykisk|manisk|paranoid|forfulgt|medicin|indlagt|anholdt|fængsel|fængslet|politi|politiet|dømt|sigtet',
  'skændes|skændtes|slås|sloges|slagsmål|ballade|smadrer|smadrede|smadret|knust|hul|tallerken|kaster|smider|smed',
  'pas|passet|telefonen|mobilen|mobil|brødre|brødrene|storebror|fætter|fætteren|fætre|kæreste|forlovet|gift|giftes|bryllup|ægteskab|mand|mænd|tørklæde|hijab|ære|skam|overvåger|tjekker|følger|kontrollerer|udspionerer',
  'død|døde|dø|dør|døden|leve|livet|liv|skærer|skar|googlet|googler|søgt|hader|hade|forsvinde|piller|farvel|testamente|togskinner|broen|kniv|barberblad|skarpe|skarpt|selv',
  'ældre|voksen|voksne|fremmed|fremmede|ukendt|ukendte|ukendt|penge|bande|gæld|skylder|våben',
  'bange|angst|græder|græd|grædende|ryster|rystede|rystende|farer|sammen|klamrer|klynger|gemmer|gemte|skjuler|panik|trist|ked|stille|indelukket|tavs|apatisk|træt|søvn|mareridt|tisser|tisset|tissede|bider|bidt|opkast|kastet|brækker|vægt|kilo|spise|spiser|spist|sover|sovet|vågen',
  'baby|babyen|spædbarn|spædbarnet|nyfødt|nyfødte|gravid|den lille|de små|børn|børnene',
  '5|6|7|8|9|10|11|12|13|14|15 år|årig|årige',
  '13|14|15|16|17|18|19|20|22|24|25|30|35|40|50',
];

/** The same in English. */
export const englishHints: readonly string[] = [
  bodyParts,
  intoxicants,
  'bed|beds|mattress|bedding|floor|street|streets|sofa|couch|cellar|basement|cupboard|closet|wardrobe|garage|shed|attic|bathroom|bath|shower|balcony|dark',
  'night|nights|midnight|alone|gone|missing|disappeared|neighbour|neighbours|neighbor|neighbors|unattended|unsupervised',
  'not|never allowed|let',
  'dare|dares|force*|made|make|makes|punish*|forbid*|forbidden|refuses|refused|hard|hardest|angry|furious|rage|raging|shouting|screaming|screams|scream|screamed|shouts',
  'lump|bump|sore|sores|blood|bleeding|bleeds|swollen|broken|scar|scars|mark|marks|bite|injury|injured|hospital|explanation|scratch|scratches|plaster|bandage',
  'locked|shut|trapped|tied|tape|rope|taped|pushed|thrown|dragged|pinned|held|holds|grabs|pulls|kneel|whack*|belt|stick|slipper|knife|hanger|cable|gun|weapon',
  'underwear|knickers|pants|naked|nude|clothes|films|filmed|filming|pictures|photos|video|videos|snapchat|online|secret|secrets|gifts|private|privates|kisses|kissed|intimate|sex|sexual|porn|rude',
  'fridge|hungry|lunchbox|nappy|smells|smell|thin|coat|shoes|dirty|lice|freezing|cold|snow|heating|electricity|share|filthy|weight',
  'drunk|unconscious|woken|slumped|stoned|high|bottles|cans|voices|demons|devil|possessed|evil|manic|paranoid|medication|arrested|prison|jail|police|convicted|drinking|drinks|smokes|smoking|drugs|weed',
  'fight|fights|fighting|rows|smashed|smashes|plates|chokes|choke|choked|strangled|hole|throws|threw',
  'passport|phone|brothers|cousin|boyfriend|engaged|married|marriage|wedding|older|hijab|honour|shame|watch|watches|follows|checks|controls|abroad|pakistan|somalia|syria|iraq|turkey|afghanistan',
  'dead|die|dying|death|dies|live|living|life|cuts|cutting|googled|hates|hate|disappear|pills|tablets|goodbye|bridge|tracks|blade|razor|sharp|rope',
  'stranger|strangers|man|men|adult|grown|money|gangs|debt|owes|dealer',
  'afraid|scared|cries|crying|cried|shaking|shakes|trembling|hides|hiding|hid|clings|panic|sad|quiet|withdrawn|tired|sleep|sleeps|asleep|nightmares|wets|wet|sick|vomits|eat|eats|eating|kilos|sore',
  'baby|newborn|infant|toddler|pregnant|little ones|kids|children',
  '5|6|7|8|9|10|11|12|13|14|15|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen year|years|yearold',
  'eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|18|19|20|22|24|25|30|35|40|50',
];
