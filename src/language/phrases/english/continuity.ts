import { type Phrases, phrases } from '../intents';
import { because, of } from './words';

const handOver = '(hand over | handover | transfer)';
const handover = '[the] (handover | hand over | transfer)';
const deputy = '(deputy | stand in | standin | substitute)';
const during = '[from <from*>] [(to|until|till) <to*>]';

/** C2–C4, C10: hand-over and deputies. */
export const englishContinuity: readonly Phrases[] = [
  phrases('handover', 'hand over', 'hand over HOI-2026-001 to Lea Dummy', [
    `${handOver} [of|for] [the] [case] [<subject>] [to <to>] [${because} <reason*>]`,
  ]),
  phrases('acceptHandover', 'accept handover', 'accept HOI-2026-001', [
    `(accept | yes to) ${handover} ${of} [<subject>]`,
    '(accept | yes to) <subject>',
  ]),
  phrases('declineHandover', 'decline handover', 'decline HOI-2026-001', [
    `(decline | refuse | reject | no to) ${handover} ${of} [<subject>] [${because} <reason*>]`,
    `(decline | refuse | reject | no to) <subject> [${because} <reason*>]`,
  ]),
  phrases('withdrawHandover', 'withdraw handover', 'withdraw handover HOI-2026-001', [
    `(withdraw | cancel | undo | stop | take back) ${handover} ${of} [<subject>]`,
  ]),
  phrases('familyMeeting', 'family has met', 'family has met HOI-2026-001', [
    '[the] family has met [the|their] [new] [coordinator] [in|for|of] [<subject>]',
    `family meeting ${of} [<subject>]`,
  ]),
  phrases('takeOver', 'take over', 'take over HOI-2026-001', [
    '(take over | takeover) [the] [case] [<subject>]',
  ]),
  phrases('deputy', 'deputy', 'deputy HOI-2026-001: Lea Dummy from 1 July to 21 July', [
    `[choose|new] ${deputy} ${of} [<subject>]`,
    `${deputy} ${of} <subject> : <person> ${during}`,
    `${deputy} ${of} <subject> is <person> ${during}`,
    `${deputy} ${of} <subject#> <person> ${during}`,
  ]),
  phrases('endDeputy', 'end deputy', 'end deputy HOI-2026-001', [
    `(end|stop|remove) [the] ${deputy} ${of} [<subject>]`,
  ]),
];
