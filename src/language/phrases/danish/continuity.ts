import { type Phrases, phrases } from '../intents';
import { because, of } from './words';

const handover = '(overdragelse|overdragelsen|overlevering|overleveringen)';
const handOver = '(overdrag|overdrage|overdrager|overlever|overlevere|overleverer)';
const deputy = '(stedfortræder|stedfortræderen|vikar|afløser)';
const during = '[fra [og med] <from*>] [(til|indtil) [og med] <to*>]';

/** C2–C4, C10: hand-over and deputies. */
export const danishContinuity: readonly Phrases[] = [
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
];
