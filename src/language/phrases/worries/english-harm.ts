import type { WorryWords } from './words';

export const bodyParts =
  'neck|throat|back|arm|arms|forearm|forearms|hand|hands|wrist|wrists|leg|legs|thigh|thighs|bottom|bum|buttocks|stomach|belly|tummy|chest|body|face|cheek|' +
  'cheeks|eye|eyes|lip|mouth|ear|ears|head|forehead|foot|feet|finger|fingers|shoulder|shoulders|ribs|skin|hair|nose|knee|knees|jaw|ankle|ankles|shins';
const privates =
  'genitals|private|privates|parts|penis|vagina|bottom|bum|breast|breasts|chest|underwear|pants|knickers|trousers|crotch|willy|groin|bra|skirt|shirt|legs';
export const children =
  'him|her|them|child|children|kid|kids|baby|boy|boys|girl|girls|son|sons|daughter|daughters|toddler|brother|sister|brothers|sisters|siblings|pupil|student|infant|newborn|teen|teenager';
export const dens =
  'room|bedroom|bathroom|toilet|basement|cellar|cupboard|closet|wardrobe|garage|shed|attic|balcony|garden|car|dark|stairs|stairwell|hallway|corner';
export const weapons =
  'knife|belt|stick|cane|cable|cord|hanger|iron|spoon|shoe|slipper|slippers|hammer|bat|gun|axe|fist|fists|whip|ruler|lighter|broom|pan|wire|rod';
const men = 'man|men|guy|adult|stranger|strangers|boyfriend|bloke|uncle';

/** What is done to a child and the traces of it, as written in English (S7). */
export const englishHarm: Partial<WorryWords> = {
  telling: [
    'red stripes|lines|welts',
    `marks|mark|stripes|lashes|lines|bruise*|handprint*|fingerprints|cuts|cut|scratches|scratch|welts|burns|burn|scars|sores|lump|bump|swelling|swollen|fracture* … on|around|over|to|in … ${bodyParts}`,
    `marks|welts|cuts|scars … from … ${weapons}|rope|beating|cigarette*|slap*|fingers`,
    `${bodyParts} … bruised|swollen|broken|burned|burnt|cut|bleeding|black|blue|sore`,
    'black and blue|purple',
    'covered in|with bruises|marks|scratches|sores|bites|cuts',
    'split|busted|swollen|fat lip|eye|nose',
    'broken|fractured arm|leg|rib|ribs|wrist|bone|bones|collarbone|nose|jaw|skull|finger',
    `hit|hits|hitting|beat|beats|beaten|beating|threatened|threatens|whipped|whips|struck|strikes|attacked|burned|burnt|poked|smacked … with … ${weapons}`,
    'a|good|the|got|gets|another beating|hiding|thrashing|spanking|smack|slap|walloping|belting',
    `hands|hand|arm … around|round|over|on … neck|throat|mouth`,
    `grabbed|grabs|grab|dragged|drags|pulled|pulls|twists|twisted|held|holds|pinned|pins|pinches|pinched|kicked|punched|hit|slapped|threw|squeezed|yanks|yanked … by|in|on … ${bodyParts}`,
    'held|holds|pushed|pushes … head|face … under water|water|down|pillow|wall',
    'pillow over',
    'baby|infant|newborn|toddler … shaken|shook|shaking|dropped|thrown|limp',
    'shook|shakes|shaking|shaken the|her|his|my baby|infant|newborn',
    'shaken baby',
    `tie|tied|ties|tying|chained|taped|strapped|handcuffed … to|up … bed|chair|radiator|hands|crib|cot|pole`,
    `lock*|shut|shuts|confined … ${children}|in|up … ${dens}`,
    `lock*|put|puts|throws|threw|shut … ${children} … out|outside … night|cold|snow|rain|hours|winter|house`,
    `locked out … all|night|house|cold|snow|hours|home|rain|winter|by`,
    `made|makes|make|forced|forces … to … stand|sleep|eat|sit|kneel|watch|drink|swallow|strip|undress|beg|steal|work|touch|kiss`,
    `made|makes|make|has|had ${children} … stand|sleep|eat|sit|kneel|strip|beg|steal|watch`,
    `sleep|sleeps|slept|sleeping … in|on the|a … garage|shed|car|basement|floor|balcony|stairs|stairwell|garden|bathtub|hallway|closet|street|park|bus`,
    'poured|pours|threw|throws|scalded … boiling|hot|cold|scalding water|tea|coffee|oil',
    'thrown|threw|pushed|pushes|throws|shoved|fell … down|against|into|through|out … stairs|wall|window|radiator|floor|table|door',
    'put|puts|stubbed|stubs … cigarette*|cigar* … out',
    `threw|throws|thrown|hurled|hurls … plate|plates|chair|bottle|knife|shoe|things|glass … at|head`,
    'story|explanation|explanations … fit|match|add|makes|make|changes|changing|consistent|keep',
    'cant|cannot|wont|couldnt … explain|say|tell … bruise*|mark*|injur*|burn*|how|where|what|hurt|happened',
    'raise*|raised|lift*|raises hand|his|her|a|hands … him|her|child*|hand|voice',
    'lays|laid|puts hands|hand|finger on',
    'smash*|trash*|wrecks|wrecked|breaks|broke|punches|punched|kicks … up|the|in … flat|apartment|house|home|furniture|tv|walls|wall|everything|plates|place|doors',
    'goes|went|going|flies|flew|lashes|lashed berserk|mad|crazy|ballistic|rage|out',
    'into a rage',
    'rages|raging at|when|every|all',
    'afraid|scared|fears|worried … lose|lost|losing control',
    'going|about|afraid|might|could|scared|want|wants|urge|tempted|voices|thoughts|telling|tells|nearly|almost … to|of|i|ill|she|he|her|him … hurt*|harm*|shake*|smother*|kill*|hit*|drown* … baby|child*|kid*|him|her|son|daughter|them|little',
    'cant|cannot … cope|take … with|my|the … baby|child*|kid*|son|daughter',
    'do something stupid|terrible|bad',
    // Of a sexual kind.
    `touch*|grope*|groping|fondl*|rub|rubs|rubbed|strok*|feel*|kiss*|lick* … ${privates}|down_there|between|mouth|lips|secret|night|when|under|places`,
    `hand|hands|fingers … ${privates}|inside|under|between|down … ${privates}|her|his`,
    'sexual*|sexualis*|sexualiz*|rude … things|way|acts|play*|behav*|language|dolls|toys|words|knowledge|noises|positions|games|content|comments|images',
    'humping|masturbat*|intercourse|exposed_himself|genital*|oral_sex',
    'pull*|takes|took|pulled … down|off … his|her|other|their|childrens … pants|trousers|clothes|underwear|knickers',
    'undress*|naked|nude|topless … photo*|picture*|video*|film*|child*|boy*|girl*|sent|asks|asked|bed|her|him',
    'photo*|picture*|video*|film*|selfies … undress*|naked|nude|topless|underwear|bath|shower|bra|explicit|sexual*|intimate',
    'climb*|gets|got|gets|sleeps|slept|comes|came|goes … into|in|to … his|her|their|childs bed|bedroom|room … night|with|her|him|child*',
    'comes|came into her|his|their room|bed|bedroom',
    'in bed with her|him|child*|daughter*|son|girl|boy',
    'sore|bleeding|blood|itchy|discharge|pain|hurts|rash … down|in|on|from|private*|underwear|pants|knickers|bottom|vagina|penis|genital*',
    'keep|keeps|kept … it|this a secret',
    'secret|secrets … dad|daddy|uncle|grandad|stepdad|tell|man|with|between|game|keep',
    'told|tells|not|never|mustnt … to|not … tell … anyone|anybody|teacher*|school|secret|mum|what',
    'convicted|registered|charged|sex … offender|sexual|assault|abuse|rape|child',
    'sends|sent|asks|asked|pressured|pressures|blackmail*|wants … for|nude|explicit … nudes|pictures|photos|images|sex|favours',
    `older|adult|strange|grown|unknown|50|40|30|year ${men} … messag*|text*|chat*|snap*|photo*|picture*|gift*|meet*|money|online|contact*|ask*|with|pick*|buy*|give*`,
    `${men} … messag*|text*|chat*|snap*|contact*|groom*|met … her|him|girl|boy|child*|online|pupil|student|photos`,
    'sleeps|sleeping|stays|staying|slept|living|lives … with|at … older|strange*|random|different … men|man|guys|boyfriend|people',
    'gets|got|getting|given|paid|earns|receives … money|gifts|phone*|cash|presents … for|from … sex|photos|pictures|men|man|older|strange*|nudes|favours',
    'selling herself|himself|drugs|weed|cocaine|pills|sex|body',
    'sells|sold|selling|deals|dealing|carrying|carries|runs|running … drugs|weed|hash|cocaine|coke|pills|heroin|packages|herself|himself|baby|child|daughter|drug',
    'gang|gangs … owes|debt|joined|with|for|member*|threat*|recruit*|older|hang*|boys|involved',
    'owes|debt … money … dealer*|gang*|threat*|older',
    'radicalis*|radicaliz*|extremis*|isis',
    // Words that hurt.
    'calls|called|calling|tells|told … him|her|them|child*|boy|girl|son|daughter|kids … stupid|idiot|worthless|mistake|useless|ugly|fat|pig|bitch|dirty|nothing|hates|hate|names|unwanted|regret*|burden|never|retard|stupid|failure|slut',
    'says|said|tells|told … hates|regrets|wishes|never … her|him|them|had|born|wanted|having',
    'wish*|wished … never been|had|born',
    'spits|spat|spit … at|on|in',
    'humiliat*|belittl*|mock*|degrad*|taunt*|threaten*|terroris*|terroriz*|torment* … him|her|them|child*|boy|girl|son|daughter|kids|pupil|in_front',
    'corporal|physical|harsh|cruel punishment|punishments|discipline',
    'punish* … by|with|for|hours|cold|food|lock*|belt|standing|hungry',
    'in danger|harms way',
  ],
  acts: [
    `hit*|punch*|kick*|slap*|grab*|bite*|bit|pinch*|pull*|drag*|scratch*|twist* … ${bodyParts}`,
    'clip*|whack*|belt|belts|belted|thump*|wallop*|clout*|cuff*|headbutt*|stamp*|stomp*|jab* … him|her|them|on|child*|boy|girl|kid*',
    'rough|violent|aggressive|cruel|brutal|heavy_handed … with|to|towards',
    'terroris*|terroriz*|torment*|tortur*|stalk*|harass*|intimidat*|menac*',
    'shout*|scream*|yell*|swear*|swore|curse* … at',
    'kills|killed|killing|strangled|drowned … cat|dog|rabbit|pet|hamster|kitten|puppy',
    'smother*|suffocat*|poison*|drug*|drown* … him|her|them|child*|baby',
  ],
  signs: [
    'private_parts|privates|penis|willy|vagina|genitals',
    'bleeding|blood|bruised|limp*|plaster|crutches|sling|swollen|sore|burned|burnt|hurt',
  ],
};
