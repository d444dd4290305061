import { bodyParts, children, dens, weapons } from './english-harm';
import { parents } from './english-home';
import type { WorryWords } from './words';

/** All forms of regular verbs, from their common beginning: `kick` gives kick, kicks, kicked, kicking. */
const formsOf = (...begun: readonly string[]): string =>
  begun.flatMap((one) => ['', 'e', 's', 'es', 'd', 'ed', 'ing'].map((ending) => `${one}${ending}`)).join('|');

const kin =
  `${parents}|mum|stepmum|uncle|uncles|grandad|granddad|grandpa|grandfather|grandma|gran|granny|grandmother|cousin|cousins|stepbrother|stepsister|` +
  'brother|brothers|sister|aunt|babysitter|coach|neighbour|man|men|guy|adult|ex|husband|partner';
const done = `${formsOf(
  ...'kick|slap|punch|push|shov|pull|pinch|drag|grab|scratch|bit|beat|belt|whip|shak|slam|twist|squeez|chok|headbutt|smack|yank|stamp|burn|smother|drown|thump|batter'.split(
    '|',
  ),
)}|hit|hits|hitting|bitten|beaten|bit|threw|thrown|throws|hurled|held|shook|shaken|batters|battered|slammed|dragged|grabbed`;
const arms = 'knife|knives|axe|gun|bat|machete|hammer|weapon|crowbar|pole';
const hardPlaces = 'wall|walls|floor|stairs|door|radiator|table|pavement|window|cupboard';
const outThere =
  'station|street|road|playground|park|balcony|platform|beach|car|bus|woods|roof|mall|supermarket|stairwell|lake|bridge';
const unseen = 'shower|bath|bathroom|toilet|bedroom|changing|undressing|undressed|dressing|bed';
const bare = 'no_clothes|without_clothes|naked|nude|undressed|underwear|clothes_off|topless';
const ages = Array.from({ length: 45 }, (_, year) => `${year + 18}`).join('|');
const childAges = Array.from({ length: 9 }, (_, year) => `${year + 9}`).join('|');
const away =
  'somalia|syria|iraq|iran|pakistan|turkey|afghanistan|morocco|lebanon|egypt|jordan|kosovo|gambia|abroad|there|country|village';
const watchers =
  'brother|brothers|cousin|cousins|uncle|uncles|father|dad|husband|mother|aunt|family|boyfriend|chaperone';

/** Rows made by combining classes: who, what is done, to which part or with what, where, for how long (S7). */
export const englishCrossed: Partial<WorryWords> = {
  telling: [
    // Done to somebody.
    `${kin}|he|she … uses|used|use|gets|got|takes|took|swings … the|a|his|her ${weapons}`,
    `${done} … against|into|down|through|out_of|at … ${hardPlaces}`,
    `${kin} … ${done} … ${children}|${bodyParts}`,
    `${children} … gets|got|was|is|being|been … ${done} … by|at_home|home|when|again`,
    `${children}|he|she … ${done} … on|in|by|around … ${bodyParts}`,
    `${done} … by … ${kin}`,
    `${kin}|he|she … outside|up|at|with … with … ${arms}`,
    'held|hold|holds|holding … head|face|him|her … under … water',
    'pushed|locked|threw|thrown|put|shut|sent|left … out|outside … barefoot|frost|cold|snow|rain|night|winter|pyjamas',
    // Seen on the body.
    'long|sleeves|scarf|hoodie … sleeves … heat|hot|summer|warm|pe|always|sun|weather',
    'wont|refuses|not|never … change|undress|swim|changed … pe|gym|swimming|sport|others|clothes',
    'black|swollen|bruised|purple eye|eyes|ear|lip|cheek',
    'blood|bleeding|bleeds … in|from|on … underwear|pants|knickers|eyes|ear|ears|bottom|private|brain|sheets|head',
    'baby|infant|newborn|toddler|month|months|week|weeks … bruis*|fracture*|broken|bleeding|swollen|thigh|skull|rib|ribs|marks',
    'nobody|cant|cannot|no_one|unable|no … explain|explanation|says|account … mark*|bruis*|injur*|burn*|cut*|it|how',
    'says|said|claims|claimed … ran|walked|fell|fallen|bumped … into|off|down|over … door|stairs|cupboard|bike|table|bed',
    'bite|bitten|finger|hand|belt|rope|teeth|grip marks|mark|prints',
    `flinch*|freez*|froze|cower*|recoil*|ducks … when|whenever|every|if … i|we|you|someone|anyone|${kin}|phone|hand|door|picks`,
    'wont|cant|doesnt|daren|darent … say|tell|talk|speak … what|why|how|who|about|happen*',
    // Of a sexual kind.
    `${kin}|he … walk*|walked|came|comes|burst*|barge*|goes|went|looks|watches|watched|spies|peeps … in|on|into|at|while … ${unseen}`,
    `watch*|film*|peep*|look* … ${children} … ${unseen}|${bare}`,
    `photo*|picture*|film*|video* … ${children} … ${bare}|bath|with_no_clothes`,
    `lies|lay|lying|gets|climbs|sleeps|slept|shares|shared|share … on_top|in|bed|with|into … of|with|the_bed … ${children}|${kin}`,
    `shares|shared|share|sharing … bed|duvet|mattress … with|grand*|uncle|dad|brother|stepdad`,
    'act*|play* … sex|sexual|rape|intercourse … dolls|dollies|toys|with|out|children|others',
    `${childAges}|yearold … boyfriend|girlfriend|partner|fiance|man … ${ages}`,
    `boyfriend|girlfriend|man|guy|fiance … is|of|aged|who_is ${ages}`,
    'my|our|a pupil|student|client|girl|teenager is pregnant',
    'pregnant … who … father|dad',
    `money|gifts|presents|phone|clothes|things … from … ${kin}|older|stranger*|men|online`,
    'asks|asked|asking|wants|sends|sent … her|him|for|liv … nudes|nude|pictures|photos',
    // Left, hungry, cold, ill.
    `${children}|yearold|year_old|two|three|four|five|six|seven|eight|2|3|4|5|6|7|8|9 … alone|on_their_own|on_his_own|on_her_own|by_themselves|by_himself|by_herself … since|for|all|until|from|hours|at|night|in|on|while`,
    `on_their_own|on_his_own|on_her_own|by_themselves … since|for|all|until`,
    `found|seen|saw|standing|sitting|wandering … alone|on_his_own|on_her_own … ${outThere}|at|night`,
    `out|outside|left … on|in|at|by … ${outThere} … alone|hours|night`,
    'keeps|keep|kept|always|often|constantly … forget*|forgetting|missing … medic*|insulin|inhaler|feed|lunch|food|pick*|nappy|nappies|doctor*',
    'without|no … lunch|breakfast|coat|shoes|socks … every|again|always|begs|steals',
    'no|without|neither … heating|power|electricity|water … newborn|baby|child*|kids|freezing|cold|home',
    'newborn|baby|babies|infant|toddler … freezing|cold|hungry|limp|blue|losing|not_gaining|screams|scream',
    'waters|watered|watering|dilutes … milk|formula',
    'fever|temperature|ill|sick|infection … wont|refuse*|not|never|dont … doctor|hospital|treatment|gp',
    `nobody|no_one|never|doesnt|dont … comfort*|hold*|cuddle*|feed*|picks … ${children}|him|her|up`,
    `let|lets|letting|leave|leaves|left … ${children} … scream|cry|starve|lie|sit|alone`,
    `${children}|yearold|year_old|8|9|10|7 … cooks|cook|puts|raises|looks_after|feeds|washes … little|siblings|brother|sister|mum|dad|meals|ones`,
    'never … there|home|around|up … child*|kids|little|baby|cooks|puts|bed',
    `overdos* … ${children}|picked|collected|nobody|mum|dad|mother|father`,
    // Drink and drugs.
    'drinks|drinking|drank … from|in|all|every … morning|day|breakfast|night … driv*|kids|child*|on|home',
    'drinks|drunk|high|drinking … drives|drive|drove|driving … kids|child*|him|her|them|home|car',
    'coke|cocaine|drugs|weed|pills|powder|needles|syringes|joints|spliff … on|in|around|out|lying … table|floor|visit*|home|room|kitchen|house|flat',
    // Controlled, married off, sent away.
    `not|isnt|arent|never|cant|only … allowed|go|leave|let … without|unless|with … ${watchers}`,
    `walked|followed|escorted|driven|taken|watched|collected … to|from|by … ${watchers}`,
    `to|in|from … ${away} … straightened|disciplin*|punish*|marry|married|corrected|behave|lesson|re_educat*|reeducat*|sorted|respect|line`,
    'straightened out|up',
    `passport|passports … taken|took|hid|hidden|gone|away|back`,
    'one_way|single ticket|tickets|flight',
    'engagement|wedding|marriage|husband|groom|suitor … arranged|found|only|14|15|16|17|fixed|planned|against|cousin|paid',
    'called|calls|call … whore|slut|dirty|shame … for|because|uncle*|brother*|scarf|boys',
    'kept|held|locked|tied|hidden … in|inside|at … basement|cellar|room|house|home|attic|cupboard … since|for|because|week*|day*',
    // Threats.
    'take|takes|took|taking|bring … with … when|if|grave|death|down … die|dies|dead|goes|go|kill*',
    'with … him|her|me|us … when|to … dies|die|grave',
    `burn|burns|shoot|shoots|smash|stab|kill|slit|bury … the|his|her|them|us|me|down … dog|cat|house|flat|car|throat|inside|if|down`,
    'demand*|want* … boy|girl|child*|kids|son|daughter|him|her back|over|out|handed',
    // Harm to themselves.
    'better|easier … if … i|he|she|they … wasnt|werent|isnt|not|gone|dead|never … here|around|alive|born|exist*',
    'rather … be|was|were|she|he … dead|gone|die',
    'wanted|wants|tried|going|threatens|threatened … jump|jumping|step|walk|run … off|from|in_front|out|into|under … bridge|train|roof|window|balcony|traffic|car|bus',
    'hid*|hiding|saving|stash*|collect*|stockpil* … pills|tablets|paracetamol|razor*|blade*|rope|knife',
    'bang*|hits|hitting|slams … his|her|their head … wall|floor|table|door|until|bleeds',
    'set|sets|started|starts fire|fires',
    'tortur*|kicks|strangle*|hurt*|burns|drowns … cat|cats|dog|animals|rabbit|pet',
    'gang|gangs … carries|knife|weapon|joined|runs|in',
    'carries|carrying|carried … knife|blade|weapon',
    'something … very|really|badly|terribly wrong … those|these|child*|kids|family|him|her|them|there',
    'cling*|clung|begs|begged|cried|cries|crying … not|me|us|want … home|stay|weekend|go',
    `stripes|streaks|marks|blotches … ${bodyParts}`,
    `${done} … door|drawer|lid … on|fingers|hand`,
    'rub*|grind*|hump* … herself|himself|against|up … on|against|me|him|her|others',
    `${kin}|coach|teacher|half … comes|came|goes|sneaks … in|into … to … her|him|them`,
    'coach|teacher|leader|trainer|tutor|man … sends|messag*|texts|writes|meets … her|him|private|goodnight|alone',
    'picture*|photo*|video* … her|his|my breasts|bottom|body|genitals|chest|willy|privates',
    'ate|eats|had two|three|four|five|six|several helpings|plates|portions',
    'toothache|earache|infection|rash|cough … month*|week*|pass|days|doctor|nothing',
    'feels|feel nothing|no … for … child*|baby|him|her|son|daughter',
    'hardly|barely|could_not|couldnt … stand|walk|speak|talk',
    'white|brown powder',
    'how_many pills|tablets|paracetamol',
    'nobody|no_one … notice|miss|care … if … disappear*|gone|dead|died|wasnt',
    'will|gonna|going … find|get|hunt … them|her|us|me|the_kids',
    'future|new|intended husband|wife|groom|bride',
    `${children}|year|yearold|old … does everything|all|it_all|the_cooking|the_housework`,
    'always|all_day|constantly|hours … lies|sits|left|strapped … car_seat|pram|cot|crib|tv|highchair',
    'lies|sits|left|strapped … car_seat|highchair … tv|hours|day|all',
    'baby|infant|newborn|toddler|little_one … floppy|limp|wont|not|barely … suck|feed|respond|wake|react',
    'driv*|crash*|steer* … into|off … tree|bridge|wall|lorry|truck|river|traffic',
    'takes|taking|on|uses morphine|opioids|methadone|benzos|valium',
    'nod*|pass*|doz* off|out … mid|while|sentence|sofa|holding|child*|again',
    'engage|engaged|promised|betrothed|marry … to … cousin|man|stranger|older|friend',
    `went|gone|left|travel* … holiday|away|trip|out … let|left|leaving|without ${children}|the`,
    `let|lets|left … ${children} … stay|at|be … home|alone`,
    'grounded|locked … weeks|days … food|without|no',
    `${dens} … for|all … hours|night|days|weekend`,
  ],
  calm: [
    'he|she|they takes|take|took his|her|their|the medicine|meds|medication … before|after|at|with|every|daily|in|so|meeting*',
    'said|says|say|saying no|yes to sharing|share|consent|agree|sharing',
    'no|yes to sharing|share',
    'who|colleague|colleagues|someone|specialist|expert|knows|know|spar|sparring|knowledge|expertise|speciality|experience|course … about|in|on|with|of … abuse|violence|neglect|self_harm|suicide|suicidal|forced_marriage|forced_marriages|honour|substance|alcohol|drugs|social_control|eating_disorder|eating_disorders|sexual|incest|rape|trauma abuse|marriage|marriages|violence|conflicts|related|control|disorders|of|thoughts|misuse',
    'who|colleague|colleagues|specialist|expert|spar|sparring|knowledge|expertise|speciality … about|in|on|with … abuse|violence|neglect|self_harm|suicide|forced_marriage|honour|sexual|incest|rape|suicidal',
    'beaten|beat|thrashed|hammered|slaughtered|lost … football|handball|match|game|chess|tennis|badminton|quiz|cards',
    'close|closed|go|goes|come|comes|decide|meet … alone|by_myself without|to|with|about the|a lead|meeting|manager|talk',
    'drug|drugs|alcohol|abuse|substance centre|center|clinic|service|team|treatment|counsellor',
    'put|move|place … evening|after|when … little ones|kids|children are|were asleep|in_bed|sleeping',
    `moved|came|come|comes|originally|born|fled from|in ${away}`,
    'grab|grabs|catch|get_hold_of … about|for|before … meeting*|minute|agenda|coffee|word',
    'please grab|catch',
    'knock … on the head',
    'has|have|got a bad back|knee|cold|foot and|so|today',
    'got engaged|married and',
    'in hospital for a planned|routine',
  ],
};
