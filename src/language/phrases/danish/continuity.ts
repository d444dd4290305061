import { type Phrases, phrases } from '../intents';
import { because, of, show } from './words';

const handover = '(overdragelse|overdragelsen|overlevering|overleveringen)';
const handOver = '(overdrag|overdrage|overdrager|overlever|overlevere|overleverer)';
const deputy = '(stedfortræder|stedfortræderen|vikar|afløser)';
const during = '[fra [og med] <from*>] [(til|indtil) [og med] <to*>]';

/** C2–C4, C10: hand-over and deputies. */
export const danishContinuity: readonly Phrases[] = [
  phrases('handover', 'overdrag', 'overdrag {subject} til Lea Dummy', [
    `(${handOver} | ${handover} [af|for]) [sag|sagen] [<subject>] [til <to>] [${because} <reason*>]`,
    `(giv|give|giver) <subject> videre til <to> [${because} <reason*>]`,
    `(giv|give|giver) <to> (sag|sagen) <subject> [${because} <reason*>]`,
  ]),
  phrases('reorganise', 'omorganiser', 'omorganiser', [
    '(omorganiser|omorganisere|omorganisering|omorganiseringen)',
    `${show} [mig] (omorganisering|omorganiseringen)`,
  ]),
  phrases('offers', 'overleveringer', 'overleveringer', [
    `${show} [mig] (overleveringer|overleveringerne|overdragelser|overdragelserne)`,
  ]),
  phrases('shareOut', 'fordel sager', 'fordel sager til Lea Dummy', [
    '(fordel|fordele) (sager|sagerne) [(til|mellem|blandt) <to>]',
  ]),
  phrases('acceptHandover', 'ja til overdragelse', 'ja til {subject}', [
    `(accepter | acceptere | godkend | modtag | [sig] ja til) ${handover} ${of} [<subject>]`,
    '[sig] ja til <subject>',
  ]),
  phrases('declineHandover', 'nej til overdragelse', 'nej til {subject}', [
    `(afvis | afvise | afslå | [sig] nej til) ${handover} ${of} [<subject>] [${because} <reason*>]`,
    `[sig] nej til <subject> [${because} <reason*>]`,
  ]),
  phrases('withdrawHandover', 'fortryd overdragelse', 'fortryd overdragelse {subject}', [
    `(fortryd|fortryde|annuller|annullere|stop|træk|trække) ${handover} ${of} [<subject>] [tilbage]`,
  ]),
  phrases('handover.familyMeeting', 'familien har mødt', 'familien har mødt {subject}', [
    'familien har mødt [den|sin|deres] [nye] [koordinator|koordinatoren] [i|for|på] [<subject>]',
    `(familiemøde|overdragelsesmøde|overleveringsmøde) ${of} [<subject>]`,
  ]),
  phrases('takeOver', 'overtag', 'overtag {subject}', [
    '(overtag | overtage | jeg overtager) [sag|sagen] [<subject>]',
  ]),
  phrases('deputy', 'stedfortræder', 'stedfortræder {subject}: Lea Dummy fra 1. juli til 21. juli', [
    `[vælg|ny] ${deputy} ${of} [<subject>]`,
    `${deputy} ${of} <subject> : <person> ${during}`,
    `${deputy} ${of} <subject> (er|bliver) <person> ${during}`,
    `${deputy} ${of} <subject!> <person> ${during}`,
  ]),
  phrases('endDeputy', 'afslut stedfortræder', 'afslut stedfortræder {subject}', [
    `(afslut|afslutte|stop|fjern|slut) ${deputy} ${of} [<subject>]`,
  ]),
];
