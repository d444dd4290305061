import { type Phrases, phrases } from '../intents';
import { because, of, show, the } from './words';

const kindOfMeeting = '[follow up | network | start up | startup]';

/** M1–M9: meetings, their agenda, and what is caught at them. */
export const englishMeeting: readonly Phrases[] = [
  phrases('meeting', 'meeting', 'meeting {subject}', [
    `[show|view|see|plan|call|schedule] ${the} ${kindOfMeeting} (meeting|meetings) ${of} [<subject>]`,
    `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject#> <when*>`,
    `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject> <when@>`,
  ]),
  phrases('moveMeeting', 'move meeting', 'move meeting {subject} to Thursday at 1 pm', [
    `(move|postpone) [the] meeting ${of} [<subject>]`,
    `(move|postpone) [the] meeting ${of} <subject> <when@>`,
    `(move|postpone) [the] meeting ${of} <subject> to <when*>`,
  ]),
  phrases('cancelMeeting', 'cancel meeting', 'cancel meeting {subject}', [
    `cancel [the] meeting ${of} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('addToMeeting', 'add to meeting', 'add to meeting {subject}', [
    `(add|invite) to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('acceptInvitation', 'yes to meeting', 'yes to meeting {subject}', [
    `[say] yes to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('declineInvitation', 'no to meeting', 'no to meeting {subject}', [
    `[say] no to [the] meeting ${of} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('otherTime', 'another time', 'another time {subject}', [
    `[propose] another time ${of} [<subject>]`,
  ]),
  phrases('agenda', 'agenda', 'agenda {subject}', [`${show} agenda ${of} [<subject>]`]),
  phrases('agendaMade', 'agenda made', 'agenda made {subject}', [`agenda [is] made ${of} [<subject>]`]),
  phrases('childsWish', 'child’s wish', 'child’s wish {subject}', [
    `[the] (child’s|childs) (wish|wishes) ${of} [<subject>]`,
  ]),
  phrases('live', 'at the meeting', 'at the meeting {subject}', [`at the meeting ${of} [<subject>]`]),
  phrases('liveNote', 'write down', 'write down {subject}', [`(write down | note) ${of} [<subject>]`]),
  phrases('liveAgreement', 'agreement', 'agreement {subject}', [`[new] agreement ${of} [<subject>]`]),
  phrases('liveAttendance', 'attendance', 'attendance {subject}', [`attendance ${of} [<subject>]`]),
  phrases('liveScale', 'scale', 'scale {subject}', [`[the] scale ${of} [<subject>]`]),
  phrases('correctNote', 'correct note', 'correct note {subject}', [
    `(correct|change|edit) [a|the] note ${of} [<subject>]`,
  ]),
  phrases('correctAgreement', 'correct agreement', 'correct agreement {subject}', [
    `(correct|change|edit) [a|the|an] agreement ${of} [<subject>]`,
  ]),
  phrases('plan', 'plan', 'plan {subject}', [`${show} (plan | red thread) ${of} [<subject>]`]),
];
