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
  phrases('minutes.review', 'reviewed minutes', 'minutes {subject} reviewed', [
    `[the] minutes <subject> [were|are] (reviewed | gone through) [with the family]`,
    `(reviewed | gone through) [the] minutes ${of} [<subject>]`,
  ]),
  phrases('approveMinutes', 'approve minutes', 'approve minutes {subject}', [
    `[i] approve [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutes.askChange', 'change minutes', 'change minutes {subject}', [
    `(change|correct) [the] minutes ${of} [<subject>]`,
    `[ask for] [a] change in [the] minutes ${of} [<subject>]`,
  ]),
  phrases('filing', 'filing', 'filing {subject}', [`${show} filing ${of} [<subject>]`]),
  phrases('minutes.file', 'filed', 'filed {subject}', [`[minutes] [are|were] filed ${of} [<subject>]`]),
  phrases('filing.record', 'document filed', 'document filed {subject}', [
    `[the] (consent|agenda|handover|document) [is|was] filed ${of} [<subject>]`,
  ]),
  phrases('minutes.report', 'answer to minutes', 'answer to minutes {subject}', [
    `[an] answer to [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutes.correct', 'correction to minutes', 'correction to minutes {subject}', [
    `[add] [a] correction to [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutes.agreement', 'write agreement in minutes', 'write agreement in minutes {subject}', [
    `(new|write) [an] agreement in [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutes.words', 'family’s words', 'family’s words {subject}', [
    `[write] [the] (family’s|family's|their) [own] words ${of} [<subject>]`,
  ]),
  phrases('minutes.touches', 'section is about', 'section is about {subject}', [
    `[the] section is about [<subject>]`,
  ]),
  phrases('minutes.answerChange', 'answer to change', 'answer to change {subject}', [
    `[an] answer to [the] (change|wish) ${of} [<subject>]`,
  ]),
  phrases('minutes.take', 'take over change', 'take over change {subject}', [
    `take over [the] change ${of} [<subject>]`,
  ]),
  phrases('minutes.delivered', 'handed on minutes', 'handed on minutes {subject}', [
    `handed on [the] minutes ${of} [<subject>]`,
  ]),
  phrases('minutes.write', 'add to minutes', 'add to minutes {subject}', [
    `(write|add) (in|to) [the] minutes ${of} [<subject>]`,
  ]),
];
