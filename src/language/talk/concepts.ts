import { fold } from '../../domain/base/matching';

/**
 * Which words from work mean the same, in both languages: a sentence with a word that occurs in no example is understood if
 * another word with the same meaning does. `*`: any ending. A word may mean several things.
 */
const words: Readonly<Record<string, string>> = {
  absent:
    'syg syge sygemeld* sygdom* feber influenza forkølet hovedpine omgangssyge ferie* fri fridag* barsel* orlov* kursus konference* afspads* fravær* væk hjemme indlagt opereres operation sick ill flu fever unwell holiday* vacation* leave away off conference course maternity parental absent absence',
  accompany:
    'ledsag* følge følger følges fulgt følgeskab kører køre tager tage med accompan* escort* along going drive driving',
  action: 'handling* opgave* ansvarlig* gøremål task* action* todo assign* responsible',
  add: 'tilføj* tilføje indsæt* sæt sætte sættes læg lægge skriv skrive skrives skrevet noter* notér* registrer* registrér* indskriv* put add adds note write record log enter register',
  agenda: 'dagsorden* punkt* emne* program* agenda* item* topic* point',
  agree: 'aftal* enige lovede lovet lover agree* promise* deal',
  approve: 'godkend* enig indsigelse* indvending* bemærkning* approve* approval* okay accept* objection*',
  around: 'netværk* omkring kreds* omgangskreds relation* bekendt* nærmeste network* around circle',
  ask: 'spørg* spurgt ask asks asked question*',
  audit:
    'log logge loggen loglist* kigge* kigget åbnet opslag tilsyn revision* stikprøve* adgang set læst access* viewed looked opened inspect* audit*',
  away: 'udløb* udløber forny* fornyelse udrinde* gyldig* gælder expir* renew* valid* lapse*',
  back: 'rask raskmeld* retur tilbage friskmeldt mødt back better recovered returned',
  behind:
    'bagud bagefter halter overskred* overskrid* forsink* glemt glemmer overset misset efterslæb* behind late overdue missed overlooked forgot forgotten',
  call: 'ring* ringet telefon* telefonisk tlf opkald kald phone* called calling rang ring telephon*',
  cancel: 'aflys* afbestil* udgå* udgår droppe* drop annullere* annuller* afmeld* cancel* scrap* scrapped',
  cases: 'sager sagerne sagsliste* familier familierne forløbene caseload cases families',
  channel: 'kanal* channel* teamkanal* gruppechat*',
  child:
    'barn barnet barnets børn børnene datter datteren søn sønnen dreng drengen pige pigen elev elever child children son daughter kid kids boy girl pupil',
  close:
    'luk lukke lukkes lukket nedluk* afslut* ophør* ophøre stop stoppe stopper stoppes slut slutte* close* closing end ends finish ending stop',
  concern:
    'bekymr* underret* mistanke* vold voldelig* slået slår overgreb mærker døgnvagt* utryg omsorgssvigt* concern* worr* abuse* violence neglect* bruise* suspicion*',
  consent: 'samtykke* tilladelse* underskr* fuldmagt* accept consent* permission* signature* signed sign',
  coordinate:
    'koordin* tovholder* kontaktperson* sagsbehandler* rådgiver* coordinat* caseworker* keyworker* lead',
  correct:
    'ret rette rettes rettelse* forkert* fejl tastefejl* stavefejl* staves fødselsår* alder wrong mistake* typo* correct* misspel* fix incorrect',
  deadline: 'frist* tidsfrist* deadline* senest udskydelse dato lovpligtig* partshøring* due limit*',
  decide:
    'bestem* bevilg* bevillig* afgør* beslut* kompetence* visiter* decide* decides grant* authoris* fund*',
  deputy:
    'stedfortræd* vikar* afløs* dække dækker passe passer vogter erstat* deput* cover covers covering stand substitut* fill replac*',
  develop:
    'udvikl* udvikling* forløb forløbet fremad fremskridt sammenhæng* historik* tidslinje* tråd* thread develop* timeline* progress* history',
  digest: 'overblik* ugeoverblik* ugentlig* digest* weekly overview*',
  doctor:
    'læge* tandlæge* hospital* sygehus* sbh psykiatri* jordemoder* børnelæge* retten domstol* advokat* bank banken samtale samtalen politi* undersøgelse* doctor* dentist* gp court bank hospital* clinic appointment*',
  done: 'færdig* gjort klaret ordnet udført overstået løst krydset hak* flueben done finished complete* sorted ticked handled',
  file: 'journal* esdh fagsystem* sagssystem* arkiv* sbsys dubu filing filed archive* journal*',
  goal: 'mål målet målene mål* delmål* goal* aim aims target* objective*',
  handover:
    'overdrag* overtag* overlever* aflever* videregives overgå* skifte skifter handover hand transfer* takeover reassign* pass',
  help: 'hjælp hjælpe vejled* kommando* manual* guide instruk* introduk* help commands instructions',
  insight: 'aktindsigt* indsigt* akter akterne udlever* dokumenter papirer disclosure documents',
  invite: 'invit* indbyd* indkald* deltag* bisidder* invit* join* attend* summon*',
  kin: 'mor moren moderen far faren faderen mormor* farmor* morfar* farfar* bedste* onkel tante moster faster kusine fætter søster* bror* nabo* ven veninde* kæreste* træner* familieven* mum mother dad father grand* aunt uncle cousin sister brother neighbour* friend* coach',
  last: 'sidst sidste siden seneste længe senest last since ago long',
  made: 'opret* start starte starter begynd* ny nyt nye open opens start* begin* new create* set',
  me: 'jeg mig min mine mit i me my mine',
  meeting:
    'møde* mødes mødet netværksmøde* opstartsmøde* opfølgningsmøde* statusmøde* samles meeting* meet meets gather*',
  message: 'sms* besked beskeder mail* mailede skrev skrevet text texted email* message* messaged wrote',
  minutes: 'referat* notat* notater mødenotat* minutes notes writeup',
  move: 'flyt* ryk* udsæt* udsat udskyd* udskudt skub* fremryk* ombook* omlæg* bytte move* moving push* postpone* reschedul* shift* delay*',
  need: 'brug mangler trænger need needs want wants',
  not: 'ikke nej aldrig hverken ingen not no never none dont doesnt cant cannot wont isnt hasnt havent',
  number:
    'nummer* nr telefonnummer* mailadresse* adresse* åbent åbningstid* kontaktoplysning* indgang* number* address hours entrance',
  offer:
    'tilbud* frivillig* forening* klub klubben fritid* sport* fodbold* svøm* lektiecafé* lektiecafe* lektiehjælp gratis mentor* aktivitet* legestue* spejder* støttefamilie* volunteer* club clubs leisure activit* charit* free',
  others: 'andre anden andet other others',
  paper:
    'print* udskriv* udskrift* papir* pdf tryk fysisk kopi ark postkasse paper printout hardcopy copy download*',
  plan: 'plan planen planens planer planerne handleplan* barnets plans plan',
  planned: 'planlæg* planlagt* book* arranger* kalender* finde finder schedul* arrang* organis* calendar',
  plans:
    'minplan ungeplan* jobplan* uddannelsesplan* behandlingsplan* integrationsplan* handleplaner kontrakt* børnefaglig*',
  promise: 'skylder lovede lovet sagt udestå* owe owes promise*',
  remind:
    'påmind* notifik* indstill* forstyr* minde sprog engelsk dansk morgenbesked* notification* remind* setting* mute quiet language english danish disturb*',
  remove: 'fjern* slet* slettes udmeld* remove* delete* drop off',
  say: 'fortæl* sige siger dele deler oplys* videregiv* indvi* orienter* få vide tell tells share* disclos* inform* know',
  send: 'send* udsend* rundsend* rundt fordel* uddel* distribut* circulat* forward* sent',
  show: 'vis vise åbn åbne se fortæl hent find status resume kort show open see bring pull',
  somebody:
    'kollega* nogen kender forstand erfaring* ekspert* specialist* spar* viden klog expert* experience* colleague* anyone knows advice',
  spoke:
    'talt talte snakk* snak besøg* hjemmebesøg* forbi mødte kontakt* drak spoke* spoken talked visit* met chat* popped contact*',
  system:
    'drift* botten systemet leveret levering* kø køen fejlede nede ude system queue deliver* failed down running',
  today:
    'dag dagen ugen uge vigtig* haster priorit* programmet today day week urgent important priorit* first',
  trouble:
    'autis* adhd angst traume* spise* gæld søvn sorg misbrug* skilsmisse* selvskade* adoption* fødselsdepression* ordblind* skolevægring* anxiety trauma* debt grief divorce* autism eating sleep dyslexi*',
  trust: 'må lov kan orden tilladt may allowed can ok okay',
  undo: 'fortryd* ups hov annuller* igen tilbagefør* undo oops revert* mistake',
  want: 'vil gerne ønsker ønske ønsket helst hellere drømmer wants wish* would like rather prefer* dream*',
  when: 'hvornår tidspunkt klokken tid when time',
  where: 'hvor hvorhenne sted lokale where place room',
  who: 'hvem hvis hvilke who whose which whom',
  withdraw:
    'trukket trække* trak tilbagetræk* tilbagekald* fortrud* ombestem* ophæv* længere withdr* revok* changed longer',
  yes: 'ja kommer deltager tilmeld* passer yes attending coming come',
  decline: 'afbud forhindre* optaget booket fra decline* busy unable sorry desværre',
};

/** The meaning of each word written out, and of all words with a given beginning. */
const whole = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
for (const [concept, said] of Object.entries(words)) {
  for (const one of new Set(said.split(/\s+/))) {
    const into = one.endsWith('*') ? beginnings : whole;
    const word = fold(one.replace('*', ''));
    into.set(word, [...(into.get(word) ?? []), concept]);
  }
}

const shortest = 2;

/** People use the same few thousand words over and over. */
const known = new Map<string, readonly string[]>();
const knownAtMost = 8_000;

/** What a folded word may mean. */
export const conceptsOf = (word: string): readonly string[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = new Set(whole.get(word));
  for (let length = shortest; length <= word.length; length += 1)
    for (const concept of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  const meant = [...found];
  if (known.size >= knownAtMost) known.clear();
  known.set(word, meant);
  return meant;
};
