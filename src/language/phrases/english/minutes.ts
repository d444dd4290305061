import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

/** R1–R8: minutes, from the draft to the file. */
export const englishMinutes: readonly Phrases[] = [
  phrases('minutes', 'minutes', 'minutes {subject}', [
    `${show} minutes ${of} [<subject>]`,
    `my minutes`,
    `i (want|need) to (write|see) [the] minutes [from|of] [yesterday|today|the meeting]`,
    `(do|must) i [have to|need to] approve (anything|something|minutes)`,
  ]),
  phrases('minutesReviewed', 'reviewed minutes', 'minutes {subject} reviewed', [
    `[the] minutes <subject> [were|are] (reviewed | gone through) [with the family]`,
    `(reviewed | gone through) [the] minutes ${of} [<subject>]`,
  ]),
  phrases('approveMinutes', 'approve minutes', 'approve minutes {subject}', [
    `[i] approve [the] minutes ${of} [<subject>]`,
  ]),
  phrases('changeMinutes', 'change minutes', 'change minutes {subject}', [
    `(change|correct) [the] minutes ${of} [<subject>]`,
    `[ask for] [a] change in [the] minutes ${of} [<subject>]`,
  ]),
  phrases('filing', 'filing', 'filing {subject}', [`${show} filing ${of} [<subject>]`]),
  phrases('fileMinutes', 'filed', 'filed {subject}', [`[minutes] [are|were] filed ${of} [<subject>]`]),
  phrases('fileDocument', 'document filed', 'document filed {subject}', [
    `[the] (consent|agenda|handover|document) [is|was] filed ${of} [<subject>]`,
  ]),
  phrases('reportMinutes', 'answer to minutes', 'answer to minutes {subject}', [
    `[an] answer to [the] minutes ${of} [<subject>]`,
  ]),
  phrases('correctMinutes', 'correction to minutes', 'correction to minutes {subject}', [
    `[add] [a] correction to [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutesAgreement', 'write agreement in minutes', 'write agreement in minutes {subject}', [
    `(new|write) [an] agreement in [the] minutes ${of} [<subject>]`,
  ]),
  phrases('familyWords', 'family’s words', 'family’s words {subject}', [
    `[write] [the] (family’s|family's|their) [own] words ${of} [<subject>]`,
  ]),
  phrases('minutesTouches', 'section is about', 'section is about {subject}', [
    `[the] section is about [<subject>]`,
  ]),
  phrases('answerMinutesChange', 'answer to change', 'answer to change {subject}', [
    `[an] answer to [the] (change|wish) ${of} [<subject>]`,
  ]),
  phrases('takeMinutesChange', 'take over change', 'take over change {subject}', [
    `take over [the] change ${of} [<subject>]`,
  ]),
  phrases('minutesDelivered', 'handed on minutes', 'handed on minutes {subject}', [
    `handed on [the] minutes ${of} [<subject>]`,
  ]),
  phrases('writeMinutes', 'add to minutes', 'add to minutes {subject}', [
    `(write|add) (in|to) [the] minutes ${of} [<subject>]`,
  ]),
];
