import { openForm } from '../../app/base/form-registry';
import { type Actor, type Services, today } from '../../app/base/services';
import { caseView } from '../../app/case/case-view';
import { ownCaseNamedIn } from '../../app/case/find-case';
import { consentView } from '../../app/consent/consent';
import { askForCoordinatorOf } from '../../app/coordinator/coordinator-lookup';
import { showMeeting } from '../../app/meeting/meeting-command';
import { contactLogView } from '../../app/rhythm/contact';
import { deadlinesView } from '../../app/rhythm/deadline';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference, ContactKind } from '../../domain/case/family-case';
import type { Intent } from '../../language/phrases/intents';
import { namesWhen, readWhen } from '../../language/when';
import type { View } from '../../views/view';

/** Who asks. */
interface Asking {
  readonly services: Services;
  readonly actor: Actor;
}

/** What a sentence about a family is about; what else it says, nobody guesses at. */
type Topic = 'consent' | 'meeting' | 'contact' | 'deadline';

const topicOf: Readonly<Partial<Record<Intent, Topic>>> = {
  consent: 'consent',
  recordConsent: 'consent',
  askConsent: 'consent',
  disclose: 'consent',
  mayKnow: 'consent',
  meeting: 'meeting',
  moveMeeting: 'meeting',
  cancelMeeting: 'meeting',
  addToMeeting: 'meeting',
  acceptInvitation: 'meeting',
  declineInvitation: 'meeting',
  otherTime: 'meeting',
  agenda: 'meeting',
  agendaMade: 'meeting',
  childsWish: 'meeting',
  contact: 'contact',
  accompany: 'contact',
  deadline: 'deadline',
  startDeadline: 'deadline',
  meetDeadline: 'deadline',
  dropDeadline: 'deadline',
};

const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['consent', /samtykke|consent/i],
  ['meeting', /møde|meeting|svar(?:et|ede)?\b|inviter|invitation|invited|answered/i],
  ['contact', /kontakt|ringe|besøg|contact|phoned|visited/i],
  ['deadline', /\bfrist|deadline/i],
];

/** What a sentence is about by its words, for the phrase that asks for it. */
export const topicIn = (sentence: string): Topic | undefined =>
  topicWords.find(([, words]) => words.test(sentence))?.[0];

/**
 * A sentence that names one of the speaker's own families: the nearest view of it, with its ways on. Nothing is changed on
 * a guess; a contact comes as a form with what was said. Undefined when it names none, or several.
 */
export const ownFamilyIn = async (
  asking: Asking,
  intent: Intent,
  sentence: string,
): Promise<Result<View> | undefined> => {
  const { services, actor } = asking;
  const named = await ownCaseNamedIn(services, actor, sentence);
  if (named === undefined) return undefined;
  const { reference } = named;
  switch (topicOf[intent] ?? (intent === 'coordinator' ? topicIn(sentence) : undefined)) {
    case 'consent':
      return consentView(services, actor, reference);
    case 'meeting':
      return showMeeting(services, actor, reference);
    case 'contact':
      return intent === 'coordinator'
        ? contactLogView(services, actor, reference)
        : contactSaid(asking, reference, sentence);
    case 'deadline':
      return deadlinesView(services, actor, reference);
    default:
      return intent === 'coordinator'
        ? ok(await askForCoordinatorOf(services, actor, reference, undefined))
        : caseView(services, actor, reference);
  }
};

const contactWords: readonly (readonly [ContactKind, RegExp])[] = [
  ['phone', /\bring(?:e|ede|er|et)?\b|telefon|phone|called|\bcall\b/i],
  ['visit', /besøg|hjemme hos|visit/i],
  ['message', /skre?v|besked|\bsms|\bmail|wrote|message|texted/i],
  ['meeting', /møde|mødt|\bmet\b|meeting/i],
];

/** The form of a contact, with the day and the kind that were said. */
const contactSaid = async (
  { services, actor }: Asking,
  reference: CaseReference,
  sentence: string,
): Promise<Result<View>> => {
  const form = await openForm(services, actor, 'contact.log', { reference });
  if (!form.ok) return form;
  const kind = contactWords.find(([, words]) => words.test(sentence))?.[0];
  const said: Readonly<Record<string, string | undefined>> = {
    kind,
    on: pastDayIn(sentence, today(services)),
  };
  return ok({
    ...form.value,
    begun: true,
    fields: form.value.fields.map((field) => {
      const value = said[field.id];
      return value === undefined ? field : { ...field, value };
    }),
  });
};

/** The longest stretch of the sentence that is a day. */
const pastDayIn = (sentence: string, day: ReturnType<typeof today>): string | undefined => {
  const words = sentence.split(/\s+/).slice(0, 40);
  for (let length = Math.min(6, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const stretch = words.slice(from, from + length).join(' ');
      const read = namesWhen(stretch) ? readWhen(stretch, day, { lean: 'past' }) : undefined;
      if (read !== undefined && read.wrong === undefined) return read.date;
    }
  }
  return undefined;
};
