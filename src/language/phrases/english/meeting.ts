import { type Phrases, phrases } from '../intents';
import { because, of, show, the } from './words';

const kindOfMeeting = '[follow up | network | start up | startup]';

/** M1–M9: meetings, their agenda, and what is caught at them. */
export const englishMeeting: readonly Phrases[] = [
  phrases('meeting', 'meeting', 'meeting HOI-2026-001', [
    `[show|view|see|plan|call|schedule] ${the} ${kindOfMeeting} (meeting|meetings) ${of} [<subject>]`,
    `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject#> <when*>`,
    `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject> <when@>`,
  ]),
  phrases('moveMeeting', 'move meeting', 'move meeting HOI-2026-001 to Thursday at 1 pm', [
    `(move|postpone) [the] meeting ${of} [<subject>]`,
    `(move|postpone) [the] meeting ${of} <subject> <when@>`,
    `(move|postpone) [the] meeting ${of} <subject> to <when*>`,
  ]),
  phrases('cancelMeeting', 'cancel meeting', 'cancel meeting HOI-2026-001', [
    `cancel [the] meeting ${of} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('addToMeeting', 'add to meeting', 'add to meeting HOI-2026-001', [
    `(add|invite) to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('acceptInvitation', 'yes to meeting', 'yes to meeting HOI-2026-001', [
    `[say] yes to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('declineInvitation', 'no to meeting', 'no to meeting HOI-2026-001', [
    `[say] no to [the] meeting ${of} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('otherTime', 'another time', 'another time HOI-2026-001', [
    `[propose] another time ${of} [<subject>]`,
  ]),
  phrases('agenda', 'agenda', 'agenda HOI-2026-001', [`${show} agenda ${of} [<subject>]`]),
  phrases('agendaMade', 'agenda made', 'agenda made HOI-2026-001', [`agenda [is] made ${of} [<subject>]`]),
  phrases('childsWish', 'child’s wish', 'child’s wish HOI-2026-001', [
    `[the] (child’s|childs) (wish|wishes) ${of} [<subject>]`,
  ]),
  phrases('live', 'at the meeting', 'at the meeting HOI-2026-001', [`at the meeting ${of} [<subject>]`]),
  phrases('liveNote', 'write down', 'write down HOI-2026-001', [`(write down | note) ${of} [<subject>]`]),
  phrases('liveAgreement', 'agreement', 'agreement HOI-2026-001', [`[new] agreement ${of} [<subject>]`]),
  phrases('liveAttendance', 'attendance', 'attendance HOI-2026-001', [`attendance ${of} [<subject>]`]),
  phrases('liveScale', 'scale', 'scale HOI-2026-001', [`[the] scale ${of} [<subject>]`]),
  phrases('correctNote', 'correct note', 'correct note HOI-2026-001', [
    `(correct|change|edit) [a|the] note ${of} [<subject>]`,
  ]),
  phrases('correctAgreement', 'correct agreement', 'correct agreement HOI-2026-001', [
    `(correct|change|edit) [a|the|an] agreement ${of} [<subject>]`,
  ]),
  phrases('minutes', 'minutes', 'minutes HOI-2026-001', [`${show} minutes ${of} [<subject>]`]),
  phrases('plan', 'plan', 'plan HOI-2026-001', [`${show} (plan | red thread) ${of} [<subject>]`]),
];
