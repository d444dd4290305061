import { fold } from '../../domain/base/matching';

/** An answer to an invitation in somebody's own words. `words`: why not, or when instead, as typed. */
export type SaidAnswer =
  | { readonly kind: 'yes' /** It may just be politeness: "ja tak". */; readonly polite: boolean }
  | { readonly kind: 'no' | 'otherTime'; readonly words: string };

const weekday =
  '(?:mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:en|e|ene|s)?';
const clock = String.raw`(?:kl|klokken|halv|kvart|at|\d{1,2})\b|\d{1,2} ?(?:am|pm)`;
/** What marks an alternative. */
const other = String.raw`(?:i stedet|istedet|instead|senere|later|tidligere|earlier|sooner|hellere|rather|(?:anden|andet|another|different) (?:dag|tid|tidspunkt|day|time|date)|ugen efter|dagen efter|next week|naeste uge|eftermiddag\w*|formiddag\w*|morgen\w*|afternoon|morning|uge \d|${weekday}|${clock})`;

/* All texts are folded ("doesn't" is "dosnt"); each pattern matches one clause from its beginning. */
const otherTimes: readonly RegExp[] = [
  `(?:kan|kunne|kan|ma|skal) (?:det|vi|modet|i|man|jeg)\\b.*\\b(?:blive|vaere|rykke\\w*|flytte\\w*|tage|holde\\w*|udskyde\\w*|laegge\\w*|gore|mode\\w*|sige|foresla|komme(?! til at)|til(?! at)|kl)\\b.*${other}`,
  `(?:kan|kunne) (?:det|vi|modet) (?:rykke|flytte|udskyde)\\w*`,
  `(?:kan|kunne) (?:vi|du|i) (?:rykke|flytte|udskyde) (?:det|modet)\\b`,
  `(?:jeg )?(?:kan|kunne|vil) (?:forst|kun|godt|bedst|bedre|hellere|helst|tidligst|komme(?! til))\\b.*${other}`,
  `(?:forst|tidligst|kun|hellere|helst|bedre|gerne) (?:om |pa |i |efter |fra |kl )*${other}`,
  `(?:jeg )?(?:kan )?(?:desvaerre )?ikke (?:pa |om |den )?${weekday} ?(?:men|kun|hellere)? ?(?:gerne |hellere |pa |om )*${weekday}`,
  `(?:ville|vil|kunne|er) (?:det |en )?${other} (?:vaere |ogsa )*(?:muligt|mulig|ok|okay|i orden|bedre|fint)`,
  `${other} (?:er|kan|passer|ville|vil|gar)\\b.*(?:bedre|bedst|fint|godt|muligt)`,
  `(?:er det|ville det vaere|vil det vaere) muligt\\b.*(?:${other}|flytte|rykke|udskyde)`,
  `(?:er der mulighed for|mulighed for|kan det lade sig gore)\\b.*(?:${other}|flytte|rykke|udskyde)`,
  `(?:er|ville) (?:et )?(?:andet tidspunkt|anden dag|anden tid) (?:vaere )?mulig`,
  `(?:hvad med|hvad siger (?:du|i) til)\\b.*${other}`,
  `(?:et |en )?(?:andet tidspunkt|anden dag|anden tid)\\b`,
  `(?:det )?passer (?:mig )?(?:bedre|bedst)\\b.*${other}`,
  `(?:can|could|may|would|shall|might) (?:we|it|the meeting)\\b.*(?:\\b${other}|\\bmove|\\bpush|\\bpostpone|\\bresched)`,
  `(?:can|could|would) you (?:do|make|manage|move|push|postpone|resched\\w*|meet)\\b.*`,
  `i (?:can|could|will|am) (?:only|just)\\b.*${other}`,
  `i (?:can|could) (?:do|come|make|manage)(?: it| on| at| in the)* ${other}`,
  `(?:is|would) (?:another|a different) (?:day|time|date) (?:be )?possible`,
  `(?:i )?(?:cant |cannot )?(?:do |make )?(?:not )?(?:on )?${weekday} (?:but|only|rather) (?:i can do |on )?${weekday}`,
  `not ${weekday} ?(?:but)? ?${weekday}`,
  `id (?:prefer|rather)\\b.*${other}`,
  `i (?:would|will) (?:prefer|rather)\\b.*${other}`,
  `(?:how|what) about\\b.*${other}`,
  `(?:is it possible|would it be possible|any chance)\\b.*(?:${other}|move|postpone|resched)`,
  `(?:only|not) (?:free |available )?(?:on |from |after |until |before |at )+${other}`,
  `${other} (?:is|works|would be|would work|suits me) (?:fine|good|ok|okay|great|possible)`,
  `${other} (?:works|would work|is|would be|suits me|passer|er|ville vaere) (?:better|bedre|best|bedst)`,
].map((pattern) => new RegExp(`^${pattern}`));

const notThen =
  '(?:komme|deltage|vaere med|vaere der|na det|na frem|mode|modes|til modet|der|da|pa det tidspunkt|pa den dag|pa dagen|den dag|i dag|i morgen|alligevel|desvaerre|make it|come|attend|be there|join|do it|do that|that day|that time|then)';

const noes: readonly RegExp[] = [
  `(?:nej|nope|nah|niks)(?: tak| desvaerre| sorry| thanks)?$`,
  `desvaerre (?:ikke|nej)\\b`,
  `(?:jeg )?(?:melder|sender|giver|ma melde|bliver nodt til at melde|vil melde|skal melde)? ?(?:mit )?afbud\\b`,
  `jeg (?:kan|kommer til at kunne|far) (?:desvaerre |nu |saa |sa |alligevel |heller )*ikke(?: desvaerre| alligevel)?(?:$| (?:${notThen}|pa ${weekday}|om ${weekday}|${weekday}|kl ?\\d.*))(?:$| )`,
  `kan (?:desvaerre |alligevel )*ikke(?: desvaerre| alligevel)?(?:$| (?:${notThen}|pa ${weekday}|${weekday})(?:$| ))`,
  `det kan jeg (?:desvaerre |alligevel |godt nok )*ikke(?: desvaerre| alligevel)?(?:$| (?:${notThen}|pa ${weekday}|${weekday})(?:$| ))`,
  `(?:mit |min |vores |har et? )?(?:barn|son|datter|yngste|aeldste|born) (?:er )?(?:blevet )?(?:syg|sygt|syge)\\b`,
  `(?:jeg )?(?:er )?(?:desvaerre )?(?:dobbeltbooket|booket|dobbelt booket|bundet|fuldt booket|i et andet mode)(?: den dag| pa det tidspunkt| hele dagen)?(?:$| af | med )`,
  `(?:jeg )?har (?:desvaerre |allerede |faktisk )*(?:et andet mode|en anden aftale|andet mode|anden aftale|andet pa programmet|ikke mulighed|et mode|en aftale|noget andet|undervisning|ferie den dag|fri den dag)\\b`,
  `(?:der er )?(?:desvaerre )?ingen mulighed for (?:at )?(?:komme|deltage|vaere med|mode)`,
  `(?:det er )?(?:desvaerre )?ikke muligt(?: for mig)?(?: at (?:komme|deltage|vaere med))?$`,
  `jeg (?:kommer|deltager|er|moder op|nar det|nar) (?:desvaerre |alligevel )*ikke(?: med| op| frem| der| til modet| alligevel| desvaerre)*(?:$| )`,
  `(?:jeg )?(?:er )?(?:desvaerre )?(?:forhindret|optaget)\\b`,
  `jeg er (?:desvaerre )?(?:syg|sygemeldt|pa ferie|pa kursus|bortrejst|vaek|til (?:et )?andet mode|i retten) (?:den dag|pa det tidspunkt|den ${weekday}|pa ${weekday}|${weekday})`,
  `(?:det|den|tidspunktet|tiden|dagen)? ?(?:passer|gar|dur|fungerer) (?:mig )?(?:desvaerre |alligevel |rigtig |rigtigt |sa )*(?:ikke|darligt|daarligt|skidt)\\b`,
  `jeg (?:ma|bliver nodt til at|er nodt til at) (?:desvaerre )?(?:melde (?:afbud|fra)|sige nej|takke nej|springe over|melde pas)\\b`,
  `(?:jeg )?(?:takker|siger) (?:desvaerre )?nej\\b`,
  `(?:desvaerre )?(?:ma|maa) (?:jeg )?(?:desvaerre )?(?:melde|takke|sige|springe) (?:afbud|nej|fra|over)\\b`,
  `no(?: thanks| thank you)?$`,
  `(?:i )?(?:cant|cannot|can not|couldnt|wont|will not|wont be able to|am not able to|am unable to|unable to|not able to)(?: be able to)?(?:$| (?:${notThen}|on ${weekday}|${weekday}))`,
  `(?:i am|im) (?:not available|unavailable|not free|busy|away|off sick|on holiday|on leave|otherwise engaged|teaching|in court)\\b.*`,
  `(?:that|it|the time|this)(?: time| day| date)? (?:dosnt|dos not|wont|will not|dont)(?: really)? (?:work|suit|fit)`,
  `(?:i )?(?:have to|must|need to|will have to|ll have to) (?:decline|cancel|say no|pass|send my apologies)`,
  `(?:i )?(?:decline|send my apologies)\\b`,
  `apologies for absence`,
  `(?:no can do|unfortunately not|im afraid not|i am afraid not|not possible(?: for me)?|not this time|not available|unavailable)(?:$| )`,
  `(?:i am|im) (?:sick|ill|unwell|poorly|double booked|fully booked|booked|tied up|off)(?:$| (?:that|on|then|sorry|with|all)\\b.*)`,
  `(?:i )?(?:have|ve got|ve|got) (?:already )?(?:another|a prior|a clash|a conflict|something else)\\b.*`,
  `ive (?:got )?(?:another|a prior|a clash|a conflict|something else)\\b.*`,
  `(?:double|fully) booked(?: that day| then| sorry)?$`,
  `(?:my )?(?:child|son|daughter|kid|kids) (?:is|are) (?:ill|sick|unwell)`,
].map((pattern) => new RegExp(`^${pattern}`));

/** What does not weaken a yes. */
const around =
  '(?: (?:tak|mange tak|gerne|fint|helt fint|godt|da|det|der|for mig|mig|til modet|med|selvfolgelig|naturligvis|helt sikkert|ses|vi ses|thanks|thank you|please|then|there|for me|with me|with pleasure|to the meeting|of course|great|fine|too|also|ogsa|den dag|pa det tidspunkt|that day|that time|deltager|kommer|alligevel))*$';

/** A yes that is also said just to be polite. */
const politeYes = new RegExp(
  `^(?:ja|jo|jep|jeps|yes|yep|yeah|gerne|meget gerne|ja gerne|sure|sure thing|selvfolgelig|naturligvis|klart|helt sikkert|absolut|bestemt|absolutely|definitely|certainly|of course|will do)${around}`,
);

const yeses: readonly RegExp[] = [
  `(?:jo |ja )?(?:tak |gerne )?det (?:kan|skal|vil) jeg`,
  `(?:det er )?(?:helt |rigtig )?(?:fint|godt|ok|okay|i orden|super|perfekt)(?: med| for| hos) mig`,
  `jeg (?:har )?(?:sat|saetter|noterer|noteret|skriver|skrevet) (?:det|den|modet|kryds|tiden)?(?: ind)?(?: i)?(?: min)? ?kalender(?:en)?`,
  `det (?:er|har jeg) (?:noteret|skrevet ned|sat i kalenderen)`,
  `(?:vi )?ses(?: (?:pa |om )?${weekday}| der| da| til modet)?`,
  `det (?:passer|lyder|er|gar|bliver|kan jeg)(?: (?:mig|helt|rigtig|rigtigt|fint|godt|perfekt|super|ok|okay|i orden|en aftale|glimrende|sagtens))+`,
  `det passer`,
  `(?:passer|lyder) (?:mig |helt |rigtig )*(?:fint|godt|perfekt|super)`,
  `(?:jeg |vi )?(?:kommer|deltager|moder op|dukker op|stiller op|takker ja|siger ja|accepterer)(?: gerne| ja)?`,
  `jeg (?:er med|er der|er klar|kan godt|kan sagtens|kan|skal nok komme|vil gerne (?:komme|vaere med|deltage))(?: (?:komme|deltage|vaere med|den dag))?`,
  `(?:den|den tid|den dag|dagen|tiden|tidspunktet|dato|datoen) (?:er|passer|fungerer) (?:mig |helt )*(?:god|fin|fint|godt|perfekt|ok|okay|i orden)`,
  `(?:jeg |vi )?(?:glaeder mig|glaeder os)`,
  `(?:ill|i will|i shall|i can|i am|im|happy to|glad to|id love to|i would love to) ?(?:be there|come|attend|join|make it|do that|able to come|coming|attending|in)`,
  `(?:that|it|the time|this)(?: time| day| date)? ?(?:works|suits|s fine|is fine|fine|is good|is perfect|is great|sounds|will work|is ok|is okay)(?: (?:good|great|fine|perfect|well|me))*`,
  `thats (?:fine|good|great|perfect|ok|okay)`,
  `(?:works|fine|good|perfect|great) (?:for|with|by) me`,
  `(?:sounds|looks) (?:good|great|fine|perfect)`,
  `count me in`,
  `(?:see you|looking forward)(?: there| then| to it| on ${weekday}| ${weekday})?`,
  `(?:i )?accept`,
].map((pattern) => new RegExp(`^(?:${pattern})${around}`));

/** What people say first, and which is no answer in itself. */
const opening =
  /^(?:(?:hej|hejsa|hi|hello|dear|kaere|ja|jo|yes|nej|no|ok|okay|super|fint|perfekt|great|perfect|fine|tak|tak for invitationen|tak for indkaldelsen|modtaget|received|noteret|noted|thanks|thank you|thanks for the invitation|desvaerre|beklager|jeg beklager|undskyld|det er jeg ked af|sorry|unfortunately|im afraid|i am afraid|apologies|oh|ah|ups|men|but|sa|so|og|and|nu|lige|please)(?: |$))+/;

/** "Mvh Jonas" answers nothing, on a line of its own or not. */
const signature =
  /(?:^|[\s,.!?])(?:mvh|vh|kh|dbh|(?:med )?(?:de )?(?:venlig|kærlig|bedste|venlige|kærlige) hils(?:en|ner)|hilsen|hilsner|(?:(?:kind|best|many) )?regards|best wishes|cheers)(?![\p{L}\p{N}])[\s\S]*$/iu;

const longestAnswer = 400;
/** How many clauses are read: an answer comes early. */
const clausesHeard = 4;

/**
 * Reads an answer to an invitation in words, Danish or English: "det passer fint", "afbud pga sygdom", "kan det blive kl 14
 * i stedet", "sorry, can't make it". Another time counts before a no, a no before a yes; a yes must be all that is said.
 * Undefined for everything else: "ok" and "tak" answer nothing. Takes time proportional to the length of the text, which is
 * bounded.
 */
export const invitationAnswer = (text: string): SaidAnswer | undefined => {
  if (text.length > longestAnswer) return undefined;
  const words = text.replace(signature, '').trim();
  const clauses = words
    .split(/(?<!\d|\bkl)[.,](?!\d)|(?<=\d)[.,](?=\s)|[;!?\n]|\s[–-]\s|\s(?:men|but)\s/iu)
    .map(fold)
    .filter((clause) => clause !== '')
    .slice(0, clausesHeard);
  const said = clauses.map((clause) => [clause, clause.replace(opening, '')] as const);
  const anySays = (patterns: readonly RegExp[]): boolean =>
    said.some((forms) => forms.some((form) => patterns.some((pattern) => pattern.test(form))));
  if (anySays(otherTimes)) return { kind: 'otherTime', words };
  if (anySays(noes)) return { kind: 'no', words: reasonIn(words) };
  const isPolite = ([clause, rest]: readonly [string, string]): boolean =>
    politeYes.test(clause) || politeYes.test(rest);
  const isYes = ([clause, rest]: readonly [string, string]): boolean =>
    yeses.some((pattern) => pattern.test(clause) || pattern.test(rest));
  const saysMore = said.filter((forms) => forms[1] !== '' || isPolite(forms));
  if (saysMore.length === 0 || !saysMore.every((forms) => isYes(forms) || isPolite(forms))) return undefined;
  return { kind: 'yes', polite: !saysMore.some(isYes) };
};

/** After "afbud pga …" comes only the reason; otherwise all of it is the reason. */
const reasonIn = (words: string): string =>
  /^(?:jeg (?:må )?meld\w* )?afbud[\s,:]+(?:pga\.?|p\.g\.a\.|på grund af|grundet|fordi)\s+(.+)$/isu.exec(
    words,
  )?.[1] ?? words;
