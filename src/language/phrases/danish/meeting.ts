import { type Phrases, phrases } from '../intents';
import { because, of, show } from './words';

const ofOrWith = '[for|på|i|til|hos|af|om|med]';
const meeting = '(møde|møder|opstartsmøde|opfølgningsmøde|netværksmøde)';
const theMeeting = '(møde|mødet)';

/** M1–M9: meetings, their agenda, and what is caught at them. */
export const danishMeeting: readonly Phrases[] = [
  phrases('meeting', 'møde', 'møde {subject}', [
    `${meeting} ${ofOrWith} [<subject>]`,
    `[planlæg | indkald til] ${meeting} ${ofOrWith} <subject#> <when*>`,
    `[planlæg | indkald til] ${meeting} ${ofOrWith} <subject> <when@>`,
    `(vis | se | planlæg | planlægge | (indkald|indkalde) [til]) ${meeting} ${ofOrWith} <subject>`,
  ]),
  phrases('moveMeeting', 'flyt møde', 'flyt møde {subject} til torsdag kl. 13', [
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} [<subject>]`,
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> <when@>`,
    `(flyt|flytte|udskyd|udskyde|ryk|rykke) ${theMeeting} ${ofOrWith} <subject> til <when*>`,
  ]),
  phrases('cancelMeeting', 'aflys møde', 'aflys møde {subject}', [
    `(aflys|aflyse) ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
  ]),
  phrases('addToMeeting', 'tilføj til møde', 'tilføj til møde {subject}', [
    `(tilføj|tilføje|inviter|invitere) til ${theMeeting} ${ofOrWith} [<subject>]`,
  ]),
  phrases('acceptInvitation', 'ja til møde', 'ja til møde {subject}', [
    `[sig] ja til ${theMeeting} ${ofOrWith} [<subject>]`,
    '(kommer | jeg kommer) til (møde|mødet) [for|om|med] [<subject>]',
  ]),
  phrases('declineInvitation', 'nej til møde', 'nej til møde {subject}', [
    `[sig] nej til ${theMeeting} ${ofOrWith} [<subject>] [${because} <reason*>]`,
    '(kommer | jeg kommer) ikke til (møde|mødet) [for|om|med] [<subject>]',
  ]),
  phrases('otherTime', 'andet tidspunkt', 'andet tidspunkt {subject}', [
    `[foreslå|foreslår] [et|en] (andet tidspunkt | anden tid) ${of} [<subject>]`,
  ]),
  phrases('agenda', 'dagsorden', 'dagsorden {subject}', [
    `${show} (dagsorden|dagsordenen) ${of} [<subject>]`,
  ]),
  phrases('agendaMade', 'dagsorden lavet', 'dagsorden lavet {subject}', [
    `(dagsorden|dagsordenen) [er] lavet ${of} [<subject>]`,
  ]),
  phrases('childsWish', 'barnets ønske', 'barnets ønske {subject}', [
    `barnets (ønske|ønsker) ${of} [<subject>]`,
  ]),
  phrases('live', 'ved mødet', 'ved mødet {subject}', [`ved (møde|mødet) ${ofOrWith} [<subject>]`]),
  phrases('liveNote', 'skriv ned', 'skriv ned {subject}', [
    `(skriv ned | skrive ned | note | notat) ${of} [<subject>]`,
  ]),
  phrases('liveAgreement', 'aftale', 'aftale {subject}', [`[ny] aftale ${of} [<subject>]`]),
  phrases('liveAttendance', 'fremmøde', 'fremmøde {subject}', [`(fremmøde|fremmødet) ${of} [<subject>]`]),
  phrases('liveScale', 'skala', 'skala {subject}', [`(skala|skalaen) ${of} [<subject>]`]),
  phrases('correctNote', 'ret note', 'ret note {subject}', [
    `(ret|rette|ændr|ændre) [en] (note|noten|notat|notatet) ${of} [<subject>]`,
  ]),
  phrases('correctAgreement', 'ret aftale', 'ret aftale {subject}', [
    `(ret|rette|ændr|ændre) [en] (aftale|aftalen) ${of} [<subject>]`,
  ]),
  phrases('plan', 'plan', 'plan {subject}', [`${show} (plan | [den] (rød|røde) tråd) ${of} [<subject>]`]),
];
