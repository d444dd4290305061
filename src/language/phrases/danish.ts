import { danishAbsence } from './absence';
import { type PhraseBook, phrases } from './intents';
import { danishProtection } from './protection';

const coordinator =
  '(koordinator|koordinatoren|tovholder|tovholderen|kontaktperson|kontaktpersonen|sagsbehandler|sagsbehandleren|sagskoordinator|familiekoordinator)';
const of = '[for|på|i|til|hos|af|om]';
const ofOrWith = '[for|på|i|til|hos|af|om|med]';
const inside = '(i|hos|på)';
const show = '[vis|vise|se|åbn|åbne|find|finde|hent|lav|skriv]';
const create = '((opret|oprette|start|starte|lav) [en] [ny] | (åbn|åbne) [en] ny | ny)';
const called = '[for|på|om|alias|navn]';
const starting = '(start|startdato|starter|fra) <start*>';
const coordinatedBy = '[med] koordinator <coordinator>';
const because = '(fordi|eftersom|idet|grundet|årsag|grund)';
const handover = '(overdragelse|overdragelsen|overlevering|overleveringen)';
const handOver = '(overdrag|overdrage|overdrager|overlever|overlevere|overleverer)';
const deputy = '(stedfortræder|stedfortræderen|vikar|afløser)';
const during = '[fra [og med] <from*>] [(til|indtil) [og med] <to*>]';
const meeting = '(møde|møder|opstartsmøde|opfølgningsmøde|netværksmøde)';
const theMeeting = '(møde|mødet)';
const deadline = '(frist|fristen|frister|fristerne|lovfrist|lovfrister|deadline|deadlines)';
const network = '(netværk|netværket|netværksperson)';

export const danish: PhraseBook = {
  language: 'da',
  phrases: [
    phrases('help', 'hjælp', 'hjælp', [
      '(hjælp|hjælpe) [mig]',
      'hvad kan du [gøre|hjælpe] [med] [her]',
      'hvad kan jeg [gøre|skrive|spørge [dig] [om] | bruge dig til] [her]',
      'hvordan virker (du|det)',
      'kommandoer|menu|vejledning|muligheder',
    ]),
    phrases('greeting', 'hej', 'hej', [
      '(hej|hejsa|halløj|halløjsa|hallo|goddag|godmorgen|godaften|dav|davs|mojn) [med dig]',
      'god (dag|morgen|aften|eftermiddag|formiddag)',
      'hej hej',
    ]),
    phrases('thanks', 'tak', 'tak', [
      'tak|takker',
      '(mange|tusind|1000) tak',
      'tak for hjælpen',
      'tak skal du have',
    ]),
    phrases('coordinator', 'koordinator', 'hvem er koordinator for HOI-2026-001', [
      `[hvem er | find] ${coordinator} ${of} [<subject>]`,
      `hvem er <subject> ${coordinator}`,
      'hvem koordinerer [for] [<subject>]',
      'hvem har [ansvar|ansvaret] [for] <subject>',
      'hvem er ansvarlig for <subject>',
    ]),
    phrases('entrance', 'indgang', 'indgang Jobcenter', [
      `[én] (indgang|indgange|indgangen) [${of} <department>]`,
      'hvem bestemmer',
      `hvem bestemmer ${inside} <department>`,
      `hvem (bestemmer | (må|kan|skal) bestemme) [om|over] <decision*> [${inside} <department>]`,
      `hvem (bevilger|godkender|afgør|beslutter) <decision*> [${inside} <department>]`,
      `hvem (må|kan|skal) (bevilge|godkende|afgøre|beslutte) <decision*> [${inside} <department>]`,
      'hvem (er (leder|lederen) | leder) [i|for|af|på|hos] <department>',
      'hvordan (får jeg fat (i|på) | kommer jeg i kontakt med | kontakter jeg) <department>',
      `hvem skal jeg (kontakte | ringe til | skrive til) ${inside} <department>`,
      `(beslutningskompetence|beslutningskompetencen) [${of} <department>]`,
    ]),
    phrases('whoKnows', 'hvem kan noget', 'hvem kan noget om sprog', [
      'hvem (kan|ved|har) (noget|lidt|meget|mest) [(om|med) <topic*>]',
      'hvem har (forstand på | erfaring med | viden om | kendskab til) <topic*>',
      'hvem er (god|gode|bedst|ekspert|specialist) (til|i|med) <topic*>',
      'hvem kan (hjælpe [mig] med | rådgive [mig] om) <topic*>',
      'hvem kender [noget] til <topic*>',
      '(speciale|specialer|kompetence|kompetencer) [om|i|inden for] [<topic>]',
    ]),
    phrases('sparring', 'sparring', 'sparring om sprog', [
      '[bed om | brug for | jeg har brug for | jeg mangler] (sparring|sparre) [<topic>]',
      '[bed om | brug for | jeg har brug for | jeg mangler] (sparring|sparre) (om|på|til|med|vedrørende) <topic*>',
    ]),
    phrases('myCases', 'mine sager', 'mine sager', [
      `${show} [alle] mine [åbne|egne] (sager|familier)`,
      'hvilke (sager|familier) har jeg',
    ]),
    phrases('case', 'sag', 'sag HOI-2026-001', [
      'sag [<subject>]',
      '(vis|vise|se|find|finde|hent) (sag|sagen|familie|familien) <subject>',
      '(åbn|åbne) (sag|sagen) [<subject>]',
      '(vis|vise|se|åbn|find) <subject#>',
      'status [for|på|i] <subject#>',
    ]),
    phrases('openCase', 'opret sag', 'opret sag "Familien Eksempel" start i dag', [
      `${create} sag [${called} <alias>] [${starting}] [${coordinatedBy}]`,
      `${create} sag [${called} <alias>] ${coordinatedBy} ${starting}`,
    ]),
    phrases(
      'openCase',
      'opret sag',
      'opret sag til familien Månesten, opstart i dag',
      [
        `${create} sag (til|for|på|med) <alias> [[med] (opstart|opstartsdato|startdato|start|fra) [(den|d|fra)] <start*>]`,
        `${create} sag <alias> [med] (opstart|opstartsdato) [(den|d|fra)] <start*>`,
      ],
      { toConfirm: true },
    ),
    phrases('closeCase', 'afslut', 'afslut HOI-2026-001', [
      '(afslut|afslutte|luk|lukke) [sag|sagen] [<subject>]',
    ]),
    phrases('phase', 'fase', 'fase HOI-2026-001', [
      `[skift|ny|næste] (fase|fasen|sagsfase|sagsfasen) ${of} [<subject>]`,
    ]),
    phrases('targetGroup', 'målgruppe', 'målgruppe HOI-2026-001', [
      `[afklar] (målgruppe|målgruppen) ${of} [<subject>]`,
    ]),
    phrases('addMember', 'tilføj medlem', 'tilføj medlem HOI-2026-001', [
      `(tilføj|tilføje|nyt|opret) (medlem|familiemedlem) ${of} [<subject>]`,
    ]),
    phrases('addNetwork', 'tilføj netværk', 'tilføj netværk HOI-2026-001', [
      `((tilføj|tilføje) [til] | nyt | ny | opret) ${network} ${of} [<subject>]`,
    ]),
    phrases('removeNetwork', 'fjern netværk', 'fjern netværk HOI-2026-001: Otto', [
      `(fjern|fjerne) [fra] ${network} ${of} [<subject>]`,
      `(fjern|fjerne) [fra] ${network} ${of} <subject> : <person>`,
      `(fjern|fjerne) <person> fra (netværk|netværket) ${of} <subject>`,
    ]),
    phrases('handover', 'overdrag', 'overdrag HOI-2026-001 til Lea Dummy', [
      `(${handOver} | ${handover} [af|for]) [sag|sagen] [<subject>] [til <to>] [${because} <reason*>]`,
      '(giv|give) <subject> videre til <to>',
    ]),
    phrases('acceptHandover', 'ja til overdragelse', 'ja til HOI-2026-001', [
      `(accepter | acceptere | godkend | modtag | [sig] ja til) ${handover} ${of} [<subject>]`,
      '[sig] ja til <subject>',
    ]),
    phrases('declineHandover', 'nej til overdragelse', 'nej til HOI-2026-001', [
      `(afvis | afvise | afslå | [sig] nej til) ${handover} ${of} [<subject>] [${because} <reason*>]`,
      `[sig] nej til <subject> [${because} <reason*>]`,
    ]),
    phrases('withdrawHandover', 'fortryd overdragelse', 'fortryd overdragelse HOI-2026-001', [
      `(fortryd|fortryde|annuller|annullere|stop|træk|trække) ${handover} ${of} [<subject>] [tilbage]`,
    ]),
    phrases('familyMeeting', 'familien har mødt', 'familien har mødt HOI-2026-001', [
      'familien har mødt [den|sin|deres] [nye] [koordinator|koordinatoren] [i|for|på] [<subject>]',
      `(familiemøde|overdragelsesmøde|overleveringsmøde) ${of} [<subject>]`,
    ]),
    phrases('takeOver', 'overtag', 'overtag HOI-2026-001', [
      '(overtag | overtage | jeg overtager) [sag|sagen] [<subject>]',
    ]),
    phrases('deputy', 'stedfortræder', 'stedfortræder HOI-2026-001: Lea Dummy fra 1. juli til 21. juli', [
      `[vælg|ny] ${deputy} ${of} [<subject>]`,
      `${deputy} ${of} <subject> : <person> ${during}`,
      `${deputy} ${of} <subject> (er|bliver) <person> ${during}`,
      `${deputy} ${of} <subject#> <person> ${during}`,
    ]),
    phrases('endDeputy', 'afslut stedfortræder', 'afslut stedfortræder HOI-2026-001', [
      `(afslut|afslutte|stop|fjern|slut) ${deputy} ${of} [<subject>]`,
    ]),
    ...danishAbsence,
    ...danishProtection,
    phrases('consent', 'samtykke', 'samtykke HOI-2026-001', [
      `(samtykke|samtykker) ${of} [<subject>]`,
      `(vis|se|åbn) (samtykke|samtykker|samtykket) ${of} <subject>`,
    ]),
    phrases('recordConsent', 'skriv samtykke ind', 'skriv samtykke ind HOI-2026-001', [
      `(skriv|skrive) samtykke ind ${of} [<subject>]`,
      `(registrer|registrere|nyt|forny|forlæng) samtykke ${of} [<subject>]`,
    ]),
    phrases('askConsent', 'bed om samtykke', 'bed om samtykke HOI-2026-001', [
      `(bed|bede|spørg|spørge) om [et] samtykke ${of} [<subject>]`,
    ]),
    phrases('disclose', 'del uden samtykke', 'del uden samtykke HOI-2026-001', [
      `(del|dele|videregiv|videregive) uden samtykke ${of} [<subject>]`,
    ]),
    phrases('mayKnow', 'hvad må jeg vide', 'hvad må jeg få at vide om HOI-2026-001', [
      `hvad må jeg [få at] vide [og [hvad må jeg] dele] ${of} [<subject>]`,
      `hvad må jeg (dele|fortælle|videregive|sige) ${of} [<subject>]`,
      `hvad må jeg få at vide ${of} <subject> og [hvad må jeg] dele`,
    ]),
    phrases('meeting', 'møde', 'møde HOI-2026-001', [
      `${meeting} ${ofOrWith} [<subject>]`,
      `[planlæg | indkald til] ${meeting} ${ofOrWith} <subject#> <when*>`,
      `[planlæg | indkald til] ${meeting} ${ofOrWith} <subject> <when@>`,
      `(vis | se | planlæg | planlægge | (indkald|indkalde) [til]) ${meeting} ${ofOrWith} <subject>`,
    ]),
    phrases('moveMeeting', 'flyt møde', 'flyt møde HOI-2026-001 til torsdag kl. 13', [
      `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} [<subject>]`,
      `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> <when@>`,
      `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> til <when*>`,
    ]),
    phrases('cancelMeeting', 'aflys møde', 'aflys møde HOI-2026-001', [
      `(aflys|aflyse) ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
    ]),
    phrases('addToMeeting', 'tilføj til møde', 'tilføj til møde HOI-2026-001', [
      `(tilføj|tilføje|inviter|invitere) til ${theMeeting} ${ofOrWith} [<subject>]`,
    ]),
    phrases('acceptInvitation', 'ja til møde', 'ja til møde HOI-2026-001', [
      `[sig] ja til ${theMeeting} ${ofOrWith} [<subject>]`,
      '(kommer | jeg kommer) til (møde|mødet) [for|om|med] [<subject>]',
    ]),
    phrases('declineInvitation', 'nej til møde', 'nej til møde HOI-2026-001', [
      `[sig] nej til ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
      '(kommer | jeg kommer) ikke til (møde|mødet) [for|om|med] [<subject>]',
    ]),
    phrases('otherTime', 'andet tidspunkt', 'andet tidspunkt HOI-2026-001', [
      `[foreslå|foreslår] [et|en] (andet tidspunkt | anden tid) ${of} [<subject>]`,
    ]),
    phrases('agenda', 'dagsorden', 'dagsorden HOI-2026-001', [
      `${show} (dagsorden|dagsordenen) ${of} [<subject>]`,
    ]),
    phrases('agendaMade', 'dagsorden lavet', 'dagsorden lavet HOI-2026-001', [
      `(dagsorden|dagsordenen) [er] lavet ${of} [<subject>]`,
    ]),
    phrases('childsWish', 'barnets ønske', 'barnets ønske HOI-2026-001', [
      `barnets (ønske|ønsker) ${of} [<subject>]`,
    ]),
    phrases('live', 'ved mødet', 'ved mødet HOI-2026-001', [`ved (møde|mødet) ${ofOrWith} [<subject>]`]),
    phrases('liveNote', 'skriv ned', 'skriv ned HOI-2026-001', [
      `(skriv ned | skrive ned | note | notat) ${of} [<subject>]`,
    ]),
    phrases('liveAgreement', 'aftale', 'aftale HOI-2026-001', [`[ny] aftale ${of} [<subject>]`]),
    phrases('liveAttendance', 'fremmøde', 'fremmøde HOI-2026-001', [
      `(fremmøde|fremmødet) ${of} [<subject>]`,
    ]),
    phrases('liveScale', 'skala', 'skala HOI-2026-001', [`(skala|skalaen) ${of} [<subject>]`]),
    phrases('correctNote', 'ret note', 'ret note HOI-2026-001', [
      `(ret|rette|ændr|ændre) [en] (note|noten|notat|notatet) ${of} [<subject>]`,
    ]),
    phrases('correctAgreement', 'ret aftale', 'ret aftale HOI-2026-001', [
      `(ret|rette|ændr|ændre) [en] (aftale|aftalen) ${of} [<subject>]`,
    ]),
    phrases('minutes', 'referat', 'referat HOI-2026-001', [`${show} (referat|referater) ${of} [<subject>]`]),
    phrases('plan', 'plan', 'plan HOI-2026-001', [
      `${show} (plan | [den] (rød|røde) tråd) ${of} [<subject>]`,
    ]),
    phrases('contact', 'kontakt', 'kontakt HOI-2026-001', [
      `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i] [<subject>]`,
      `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i] <subject> <when@>`,
    ]),
    phrases('accompany', 'gå med', 'gå med HOI-2026-001', ['gå med [til] [<subject>]']),
    phrases('rhythm', 'rytme', 'rytme HOI-2026-001', [
      `[aftal|aftale] [en] [anden|ny] (rytme|rytmen) ${of} [<subject>]`,
    ]),
    phrases('deadline', 'frist', 'frist HOI-2026-001', [
      `[vis|vise|se|åbn|åbne] [alle] ${deadline} [i loven] ${of} [<subject>]`,
      'hvilke frister (gælder|løber) [i loven] [for|i] [<subject>]',
    ]),
    phrases('startDeadline', 'ny frist', 'ny frist HOI-2026-001', [
      `(ny|nyt|start|starte|begynd|begynde|tilføj|tilføje|registrer|registrere) [en] [ny] ${deadline} ${of} [<subject>]`,
      `(skriv|skrive) [en] ${deadline} ind ${of} [<subject>]`,
    ]),
    phrases('meetDeadline', 'frist overholdt', 'frist overholdt HOI-2026-001', [
      `${deadline} [er] (overholdt|holdt|nået|gjort|klaret) ${of} [<subject>]`,
    ]),
    phrases('dropDeadline', 'frist falder bort', 'frist falder bort HOI-2026-001', [
      `${deadline} (falder|faldt) (bort|væk) ${of} [<subject>]`,
      `(drop|droppe|fjern|fjerne) ${deadline} ${of} [<subject>]`,
    ]),
    phrases('overview', 'overblik', 'overblik', ['[vis] [mit] overblik', 'oversigt|status']),
    phrases('overview', 'overblik nu', 'overblik nu', ['(overblik|oversigt|status) nu'], { now: true }),
    phrases('concernReport', 'underretning', 'underretning', [
      '[lav|lave|send|sende|skriv|skrive] [en] (underretning|underretninger)',
      'underret|underrette',
      'hvordan (underretter jeg | laver jeg en underretning)',
    ]),
    phrases('settings', 'indstillinger', 'indstillinger', [
      `${show} [mine] (indstillinger|indstilling|opsætning)`,
      '[skift] (sprog|sproget)',
      'påmindelser|notifikationer',
    ]),
    phrases('settings', 'påmindelser', 'påmindelser kl. 10', [
      '(påmindelser|påmindelse) (kl|klokken) <at*>',
      'dagens besked (kl|klokken) <at*>',
      '(stop|start) påmindelser',
      '(stop|sluk) påmindelser (om|for) <mute*>',
      '(start|tænd) påmindelser (om|for) <unmute*>',
    ]),
    phrases('settings', 'dansk', 'skriv dansk', ['[skift|sprog|skriv|tal|svar] [sprog] [til|på] dansk'], {
      language: 'da',
    }),
    phrases(
      'settings',
      'engelsk',
      'skriv engelsk',
      ['[skift|sprog|skriv|tal|svar] [sprog] [til|på] engelsk'],
      { language: 'en' },
    ),
    phrases('audit', 'revision', 'revision HOI-2026-001', [
      `${show} (revision|revisionen|revisionsspor|revisionssporet|hændelseslog|logbog) ${of} [<subject>]`,
    ]),
    phrases('accessToFile', 'aktindsigt', 'aktindsigt HOI-2026-001', [
      `[giv|lav|søg] (aktindsigt|aktindsigten) ${of} [<subject>]`,
    ]),
    phrases('import', 'import', 'import', ['(import|importer|importere|indlæs|indlæse) [af] [<what>]']),
  ],
  politeBefore: [
    'hej',
    'hejsa',
    'goddag',
    'godmorgen',
    'kære',
    'kan du',
    'vil du',
    'kunne du',
    'må jeg',
    'kan du fortælle mig',
    'ved du',
    'jeg vil gerne',
    'jeg skal',
    'vil gerne',
    'vær sød at',
    'vær venlig at',
    'venligst',
    'lige',
  ],
  politeAfter: ['tak', 'mange tak', 'på forhånd tak', 'venligst', 'mvh'],
  everydayWords: (
    'er var har havde at det der jeg du vi mig dig ikke kan kunne skal skulle vil ville bliver blev bør godt gik går som ' +
    'hvis når hvornår hvad hvem hvor hvorfor hvordan tid tak lige også men eller noget nogen ingen brug gerne ' +
    'siger tror synes kommer holder sender mangler gælder handler betyder udløber morgen overmorgen idag imorgen kl klokken ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag'
  ).split(' '),
  otherWords: (
    'kontrakt kontrakten kontant måde måden måske moder moderen mødre plads plant hjalp klan vase fare base hase ' +
    'division vision udgang adgang adgangen mange minder minutter overtro overraskelse undervisning indgreb ' +
    'tilføjelse importeret important'
  ).split(' '),
};
