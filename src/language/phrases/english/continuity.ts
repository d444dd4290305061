import { type Phrases, phrases } from '../intents';
import { because, of, show } from './words';

const handOver = '(hand over | handover | transfer)';
const handover = '[the] (handover | hand over | transfer)';
const deputy = '(deputy | stand in | standin | substitute)';
const during = '[from <from*>] [(to|until|till) <to*>]';

/** C2–C4, C10: hand-over and deputies. */
export const englishContinuity: readonly Phrases[] = [
  phrases('handover', 'hand over', 'hand over {subject} to Lea Dummy', [
    `${handOver} [of|for] [the] [case] [<subject>] [to <to>] [${because} <reason*>]`,
    `(give | pass | pass on) <subject> [on] to <to> [${because} <reason*>]`,
  ]),
  phrases('reorganise', 'reorganise', 'reorganise', [
    '(reorganise|reorganize|reorganisation|reorganization)',
    `${show} (reorganisation|reorganization)`,
  ]),
  phrases('offers', 'handovers', 'handovers', [`${show} [my] (handovers | hand-overs | hand overs)`]),
  phrases('shareOut', 'share out cases', 'share out cases to Lea Dummy', [
    'share out [the] cases [(to|among|between) <to>]',
  ]),
  phrases('acceptHandover', 'accept handover', 'accept {subject}', [
    `(accept | yes to) ${handover} ${of} [<subject>]`,
    '(accept | yes to) <subject>',
  ]),
  phrases('declineHandover', 'decline handover', 'decline {subject}', [
    `(decline | refuse | reject | no to) ${handover} ${of} [<subject>] [${because} <reason*>]`,
    `(decline | refuse | reject | no to) <subject> [${because} <reason*>]`,
  ]),
  phrases('withdrawHandover', 'withdraw handover', 'withdraw handover {subject}', [
    `(withdraw | cancel | undo | stop | take back) ${handover} ${of} [<subject>]`,
  ]),
  phrases('handover.familyMeeting', 'family has met', 'family has met {subject}', [
    '[the] family has met [the|their] [new] [coordinator] [in|for|of] [<subject>]',
    `family meeting ${of} [<subject>]`,
  ]),
  phrases('takeOver', 'take over', 'take over {subject}', [
    '(take over | takeover) [the] [case] [<subject>]',
  ]),
  phrases('deputy', 'deputy', 'deputy {subject}: Lea Dummy from 1 July to 21 July', [
    `[choose|new] ${deputy} ${of} [<subject>]`,
    `${deputy} ${of} <subject> : <person> ${during}`,
    `${deputy} ${of} <subject> is <person> ${during}`,
    `${deputy} ${of} <subject!> <person> ${during}`,
  ]),
  phrases('endDeputy', 'end deputy', 'end deputy {subject}', [
    `(end|stop|remove) [the] ${deputy} ${of} [<subject>]`,
  ]),
];
