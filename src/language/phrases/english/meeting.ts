import { type Phrases, phrases } from '../intents';
import { because, of, show, the } from './words';

const planning = '(plan | call | schedule | book | arrange | set up)';
const moving = '(move | postpone | put off)';

/** A meeting of one kind, looked at or planned. */
const aMeeting = <const Kind extends string>(kind: Kind) =>
  [
    `[show|view|see|plan|call|schedule] ${the} ${kind} ${of} [<subject>]`,
    `[${planning} [a|an|the] [new]] ${kind} ${of} <subject#> <when*>`,
    `[${planning} [a|an|the] [new]] ${kind} ${of} <subject> <when@>`,
    `(book | arrange | set up) [a|an|the] [new] ${kind} ${of} <subject>`,
  ] as const;

/** M1–M9: meetings, their agenda, and what is noted at them. */
export const englishMeeting: readonly Phrases[] = [
  phrases('meeting', 'meeting', 'meeting {subject}', aMeeting('(meeting|meetings)')),
  phrases(
    'meeting',
    'start-up meeting',
    'start-up meeting {subject}',
    aMeeting('(start up | startup) meeting'),
    {
      kind: 'startup',
    },
  ),
  phrases(
    'meeting',
    'follow-up meeting',
    'follow-up meeting {subject}',
    aMeeting('(follow up | followup) meeting'),
    {
      kind: 'followUp',
    },
  ),
  phrases('meeting', 'network meeting', 'network meeting {subject}', aMeeting('network meeting'), {
    kind: 'network',
  }),
  phrases('moveMeeting', 'move meeting', 'move meeting {subject} to Thursday at 1 pm', [
    `${moving} [the] meeting ${of} [<subject>]`,
    `${moving} [the] meeting ${of} <subject> <when@>`,
    `${moving} [the] meeting ${of} <subject> (to|until|till) <when*>`,
    `${moving} [the] <subject!> meeting [[(to|until|till)] <when@>]`,
  ]),
  phrases('meeting.cancel', 'cancel meeting', 'cancel meeting {subject}', [
    `cancel [the] meeting ${of} [<subject>] [${because} <reason*>]`,
    `cancel [the] <subject!> meeting [${because} <reason*>]`,
  ]),
  phrases('meeting.addPerson', 'add to meeting', 'add to meeting {subject}', [
    `(add|invite) to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('acceptInvitation', 'yes to meeting', 'yes to meeting {subject}', [
    `[say] yes to [the] meeting ${of} [<subject>]`,
  ]),
  phrases('invitation.decline', 'no to meeting', 'no to meeting {subject}', [
    `[say] no to [the] meeting ${of} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('invitation.otherTime', 'another time', 'another time {subject}', [
    `[propose] another time ${of} [<subject>]`,
  ]),
  phrases('agenda', 'agenda', 'agenda {subject}', [`${show} agenda ${of} [<subject>]`]),
  phrases('agenda.made', 'agenda made', 'agenda made {subject}', [`agenda [is] made ${of} [<subject>]`]),
  phrases('agenda.childsWish', 'child’s wish', 'child’s wish {subject}', [
    `[the] (child’s|childs) (wish|wishes) ${of} [<subject>]`,
  ]),
  phrases('live', 'at the meeting', 'at the meeting {subject}', [`at the meeting ${of} [<subject>]`]),
  phrases('live.note', 'write down', 'write down {subject}', [`(write down | note) ${of} [<subject>]`]),
  phrases('live.agreement', 'agreement', 'agreement {subject}', [`[new] agreement ${of} [<subject>]`]),
  phrases('live.attendance', 'attendance', 'attendance {subject}', [`attendance ${of} [<subject>]`]),
  phrases('live.scale', 'scale', 'scale {subject}', [`[the] scale ${of} [<subject>]`]),
  phrases('live.changeNote', 'correct note', 'correct note {subject}', [
    `(correct|change|edit) [a|the] note ${of} [<subject>]`,
  ]),
  phrases('live.changeAgreement', 'correct agreement', 'correct agreement {subject}', [
    `(correct|change|edit) [a|the|an] agreement ${of} [<subject>]`,
  ]),
];
