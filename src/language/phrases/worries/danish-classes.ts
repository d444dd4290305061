/** Words of one kind, for use in the rows of the Danish lists (S7), each written as `a|b`. */
export const body =
  'hals|halsen|nakken|ryg|ryggen|arm|arme|armen|armene|overarm|overarmen|overarme|overarmene|underarm|underarmen|underarme|underarmene|' +
  'hånd|hånden|hænder|hænderne|håndled|håndleddet|håndleddene|ben|benet|benene|lår|låret|lårene|balde|balder|balderne|bagdel|bagdelen|' +
  'numse|numsen|mave|maven|bryst|brystet|krop|kroppen|ansigt|ansigtet|kind|kinden|kinder|kinderne|øje|øjet|øjne|øjnene|læbe|læben|' +
  'mund|munden|øre|øret|ører|ørerne|hoved|hovedet|panden|fod|foden|fødder|fødderne|finger|fingre|fingrene|skulder|skulderen|skuldrene|' +
  'ribben|ribbenene|kravebenet|huden|håret|næse|næsen|knæ|knæene|albuen|tinding|tindingen|baghovedet|ankel|anklen|ankler|anklerne';

export const privateParts =
  'skridt|skridtet|tissemand|tissemanden|tissekone|tissekonen|numse|numsen|bryst|bryster|brysterne|underliv|underlivet|penis|vagina|' +
  'bukser|bukserne|underbukser|underbukserne|trusser|trusserne|kønsdel*|diller|dilleren|tøjet|blusen|blusen';

export const children =
  'barn|barnet|børn|børnene|dreng|drengen|drenge|drengene|pige|pigen|piger|pigerne|datter|datteren|søn|sønnen|elev|eleven|baby|babyen|' +
  'spædbarn|spædbarnet|lille|små|lillebror|lillesøster|søskende|unger|ungerne|tvillingerne|teenager|ham|hende|dem|ung|unge|nyfødt|nyfødte';

/** How professionals say that somebody is under eighteen. */
export const minors =
  `${children}|` +
  Array.from({ length: 17 }, (_, year) => year + 1)
    .filter((year) => year > 8)
    .flatMap((year) => [`${year}`, `${year}årig`, `${year}årige`])
    .join('|');

export const parents =
  'mor|moren|moderen|mors|far|faren|faderen|fars|forældre|forældrene|stedfar|stedfaren|stedmor|stedmoren|papfar|papfaren|papmor|papmoren|' +
  'plejefar|plejemor|bonusfar|bonusmor|kæreste|kæresten|eksen|samlever|samleveren';

export const drink =
  'alkohol|sprut|øl|bajere|vin|rødvin|vodka|druk|brandert|promille|snaps|spiritus|rom|whisky|stoffer|stofferne|hash|joint|joints|coke|kokain|' +
  'speed|amfetamin|heroin|piller|benzoer|fentanyl|ketamin|lattergas|kanyle|kanyler|sprøjte|sprøjter|nåle';

export const drunk =
  'fuld|fulde|beruset|berusede|påvirket|påvirkede|skæv|skæve|stiv|plørefuld|stangstiv|hønefuld|døddrukken|drukken';

/** Places where nobody puts a child they take good care of. */
export const dens =
  'kælder|kælderen|kælderrum|kælderrummet|skab|skabet|garage|garagen|skur|skuret|loft|loftet|badeværelset|badet|toilet|toilettet|' +
  'bryggers|bryggerset|altan|altanen|trappe|trappen|trappeopgang|trappeopgangen|opgangen|bil|bilen|telt|haven|værelse|værelset|rum|rummet|mørke|mørket';

export const nights =
  'nat|natten|nætter|midnat|aften|aftenen|aftener|dag|dagen|dage|dagevis|døgn|døgnet|weekend|weekenden|uge|uger|timer|timevis|sent|ferien';

export const weapons =
  'kniv|kniven|økse|øksen|pistol|pistolen|våben|bat|battet|hammer|hammeren|livrem|livremmen|bælte|bæltet|bøjle|bøjlen|ledning|ledningen|' +
  'kæp|kæppen|stok|stokken|pisk|pisken|strygejern|strygejernet|tøffel|tøflen|grydeske|grydeskeen|sko|skoen|knytnæve|knyttet|knyttede|saks|saksen|lighter|lighteren';

export const abroad =
  'udlandet|hjemlandet|somalia|syrien|irak|iran|pakistan|afghanistan|tyrkiet|marokko|libanon|kosovo|jordan|jordan|egypten|eritrea|gambia|koranskole|' +
  'koranskolen|genopdragelse|opdragelsesskole';
