import { type Phrases, phrases } from '../intents';
import { because, of, show } from './words';

const ofOrWith = '[for|på|i|til|hos|af|om|med]';
const theMeeting = '(møde|mødet)';
const planning = '(planlæg|planlægge|book|booke|aftal|aftale|arranger|arrangere | (indkald|indkalde) [til])';

/** A meeting of one kind, looked at or planned. */
const aMeeting = <const Kind extends string>(kind: Kind) =>
  [
    `${kind} ${ofOrWith} [<subject>]`,
    `[${planning} [et] [nyt]] ${kind} ${ofOrWith} <subject#> <when*>`,
    `[${planning} [et] [nyt]] ${kind} ${ofOrWith} <subject> <when@>`,
    `(vis | se | ${planning}) [et] [nyt] ${kind} ${ofOrWith} <subject>`,
  ] as const;

/** M1–M9: meetings, their agenda, and what is noted at them. */
export const danishMeeting: readonly Phrases[] = [
  phrases('meeting', 'møde', 'møde {subject}', [
    ...aMeeting('(møde|møder)'),
    `(mødet|møderne) ${ofOrWith} <subject!>`,
  ]),
  phrases('meeting', 'opstartsmøde', 'opstartsmøde {subject}', aMeeting('(opstartsmøde|opstartsmødet)'), {
    kind: 'startup',
  }),
  phrases(
    'meeting',
    'opfølgningsmøde',
    'opfølgningsmøde {subject}',
    aMeeting('(opfølgningsmøde|opfølgningsmødet)'),
    {
      kind: 'followUp',
    },
  ),
  phrases('meeting', 'netværksmøde', 'netværksmøde {subject}', aMeeting('(netværksmøde|netværksmødet)'), {
    kind: 'network',
  }),
  phrases('moveMeeting', 'flyt møde', 'flyt møde {subject} til torsdag kl. 13', [
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} [<subject>]`,
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> <when@>`,
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> til <when*>`,
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) <subject!> ${theMeeting} [[til] <when@>]`,
  ]),
  phrases('meeting.cancel', 'aflys møde', 'aflys møde {subject}', [
    `(aflys|aflyse) ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
    `(aflys|aflyse) <subject!> ${theMeeting} [${because} <reason*>]`,
  ]),
  phrases('meeting.addPerson', 'tilføj til møde', 'tilføj til møde {subject}', [
    `(tilføj|tilføje|inviter|invitere) til ${theMeeting} ${ofOrWith} [<subject>]`,
  ]),
  phrases('acceptInvitation', 'ja til møde', 'ja til møde {subject}', [
    `[sig] ja til ${theMeeting} ${ofOrWith} [<subject>]`,
    '(kommer | jeg kommer) til (møde|mødet) [for|om|med] [<subject>]',
  ]),
  phrases('invitation.decline', 'nej til møde', 'nej til møde {subject}', [
    `[sig] nej til ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
    '(kommer | jeg kommer) ikke til (møde|mødet) [for|om|med] [<subject>]',
  ]),
  phrases('invitation.otherTime', 'andet tidspunkt', 'andet tidspunkt {subject}', [
    `[foreslå|foreslår] [et|en] (andet tidspunkt | anden tid) ${of} [<subject>]`,
  ]),
  phrases('agenda', 'dagsorden', 'dagsorden {subject}', [
    `${show} (dagsorden|dagsordenen) ${of} [<subject>]`,
    `${show} [en|ny] (dagsorden|dagsordenen) (til|for) mødet ${ofOrWith} <subject!>`,
    `${show} (en|ny) dagsorden ${of} <subject!>`,
  ]),
  phrases('agenda.made', 'dagsorden lavet', 'dagsorden lavet {subject}', [
    `(dagsorden|dagsordenen) [er] lavet ${of} [<subject>]`,
  ]),
  phrases('agenda.childsWish', 'barnets ønske', 'barnets ønske {subject}', [
    `barnets (ønske|ønsker) ${of} [<subject>]`,
  ]),
  phrases('live', 'ved mødet', 'ved mødet {subject}', [`ved (møde|mødet) ${ofOrWith} [<subject>]`]),
  phrases('live.note', 'skriv ned', 'skriv ned {subject}', [
    `(skriv ned | skrive ned | note | notat) ${of} [<subject>]`,
  ]),
  phrases('live.agreement', 'aftale', 'aftale {subject}', [`[ny] aftale ${of} [<subject>]`]),
  phrases('live.attendance', 'fremmøde', 'fremmøde {subject}', [`(fremmøde|fremmødet) ${of} [<subject>]`]),
  phrases('live.scale', 'skala', 'skala {subject}', [`(skala|skalaen) ${of} [<subject>]`]),
  phrases('live.changeNote', 'ret note', 'ret note {subject}', [
    `(ret|rette|ændr|ændre) [en] (note|noten|notat|notatet) ${of} [<subject>]`,
  ]),
  phrases('live.changeAgreement', 'ret aftale', 'ret aftale {subject}', [
    `(ret|rette|ændr|ændre) [en] (aftale|aftalen) ${of} [<subject>]`,
  ]),
];
