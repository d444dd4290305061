import { openForm } from '../../../app/base/form-registry';
import { type Actor, type Services, today } from '../../../app/base/services';
import { caseView } from '../../../app/case/case-view';
import { ownCaseNamedIn } from '../../../app/case/find-case';
import { consentView } from '../../../app/consent/consent';
import { askForCoordinatorOf } from '../../../app/coordinator/coordinator-lookup';
import { showMeeting } from '../../../app/meeting/meeting-command';
import { contactLogView } from '../../../app/rhythm/contact';
import { deadlinesView } from '../../../app/rhythm/deadline';
import { fold } from '../../../domain/base/matching';
import { ok, type Result } from '../../../domain/base/result';
import type { CaseReference } from '../../../domain/case/family-case';
import type { Intent } from '../../../language/phrases/intents';
import { partsOf, saidContact } from '../../../language/said-contact';
import type { View } from '../../../views/view';

/** Who asks. */
interface Asking {
  readonly services: Services;
  readonly actor: Actor;
}

/** What a sentence about a family is about; what else it says, nobody guesses at. */
type Topic = 'consent' | 'meeting' | 'contact' | 'deadline';

const topics: Readonly<Record<string, Topic>> = {
  agenda: 'meeting',
  consent: 'consent',
  contact: 'contact',
  deadline: 'deadline',
  invitation: 'meeting',
  meeting: 'meeting',
};

const lines: Readonly<Partial<Record<Intent, Topic>>> = {
  acceptInvitation: 'meeting',
  mayKnow: 'consent',
  moveMeeting: 'meeting',
};

/** A line that fills in a form is about what its name begins with: `deadline.drop`. */
const topicOf = (intent: Intent): Topic | undefined => lines[intent] ?? topics[intent.replace(/\..*/, '')];

const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['consent', /samtykke|consent|\bmå (?:jeg|vi)\b|\bmay (?:i|we)\b|videregive|\bdele\b|\bshare\b/i],
  [
    'meeting',
    /møde|\bmødes|dagsorden|agenda|meeting|\bmeet\b|svar(?:et|ede)?\b|inviter|invitation|invited|answered/i,
  ],
  [
    'contact',
    /kontakt|ringe|besøg|(?<!\p{L})talt(?!\p{L})|snakket|hørt fra|contact|phoned|visited|talked|spoken|heard from/iu,
  ],
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
  const topic = topicOf(intent) ?? (intent === 'coordinator' ? topicIn(sentence) : undefined);
  if (topic === 'contact' && intent !== 'coordinator') return contactSaid(asking, reference, sentence);
  if (topic !== undefined) return shownOf[topic](services, actor, reference);
  return intent === 'coordinator'
    ? ok(await askForCoordinatorOf(services, actor, reference, undefined))
    : caseView(services, actor, reference);
};

const shownOf: Readonly<
  Record<Topic, (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>>
> = {
  consent: consentView,
  meeting: showMeeting,
  contact: contactLogView,
  deadline: deadlinesView,
};

/** C5: the contact form, with the day and kind that were said; a day that can't be read stays as it was said. */
const contactSaid = async (
  { services, actor }: Asking,
  reference: CaseReference,
  sentence: string,
): Promise<Result<View>> => {
  const { wrong, kind, on } = saidContact(sentence, today(services));
  const said: Readonly<Record<string, string | undefined>> = { kind, on };
  const form = await openForm(services, actor, 'contact.log', { reference });
  if (!form.ok) return form;
  const values = Object.fromEntries(
    form.value.fields.flatMap(({ id, value }) => {
      const filled = said[id] ?? value;
      return filled === undefined ? [] : [[id, filled] as const];
    }),
  );
  if (wrong !== undefined)
    return openForm(
      services,
      actor,
      'contact.log',
      { reference },
      { values, refusal: { ...wrong, field: 'on' } },
    );
  return ok({
    ...form.value,
    begun: true,
    fields: form.value.fields.map((field) => ({
      ...field,
      ...(values[field.id] !== undefined && { value: values[field.id] }),
    })),
  });
};

/** What a sentence says besides the family's name: "Familien Tirsdag" is not a day. */
const without = (names: readonly string[], sentence: string): string => {
  const ofNames = new Set(names.flatMap((name) => fold(name).split(' ')));
  const isName = (word: string): boolean =>
    /^\p{Lu}/u.test(word) &&
    fold(word)
      .split(' ')
      .every((part) => ofNames.has(part.replace(/(?<=..)s$/, '')) || ofNames.has(part));
  return sentence
    .split(/\s+/)
    .filter((word) => !isName(word))
    .join(' ');
};

/** "Jeg talte med …", "har ringet til …", "hjemmebesøg hos …": what somebody tells of a contact. */
const tellsOfContact =
  /^(?:(?:hej|hi|hello)[\s,]+)?(?:(?:jeg|vi|i|we)(?:[’']ve)?\s+)?(?:(?:har|have|had)\s+)?(?:(?:lige|netop|også|just|also)\s+)*(?:talt|talte|snakket|snakkede|ringet|ringede|besøgt|besøgte|skrevet|skrev|sms['’]?(?:et|ede)|mødtes|mødt|var (?:på (?:hjemme)?besøg|hjemme hos|ude hos|hos)|været (?:på (?:hjemme)?besøg|hjemme hos|ude hos|hos)|fik fat i|fået fat i|talked|spoke|spoken|rang|phoned|called|visited|met|texted|wrote|written|emailed|logged a (?:call|visit)|(?:et |en |a |an )?(?:hjemmebesøg|besøg|opkald|telefonopkald|telefonsamtale|samtale|sms|mail|home visit|visit|phone call|call|chat)(?: (?:hos|til|med|fra|i|to|with|from|at))?)(?!\p{L})/iu;

const asks =
  /^(?:(?:hej|hi|hello)[\s,]+)?(?:hv\p{L}+|sagen|er|har|var|bliver|kommer|mangler|skal|må|kan|kunne|what|when|where|who|whose|how|which|is|are|do|does|did|has|have|was|can|could|may)(?!\p{L})|\?\s*$/iu;
/** Sentences about a contact that did not happen: "jeg har ikke talt med …", "called, no answer". */
const denied =
  /(?<!\p{L})(?:ikke|aldrig|uden svar|forgæves|not|never|no answer|voicemail|\p{L}+n[’']t)(?!\p{L})/iu;
/** A longer question tells more than it asks; the answer is the ways on, with the route among them (S7). */
const shortQuestion = 8;

/**
 * What somebody asks in their own words about one family of their own: answered by the nearest view. Undefined for all else, and
 * where no family is named, or several.
 */
export const ownFamilySaid = async (asking: Asking, sentence: string): Promise<Result<View> | undefined> => {
  if (!asks.test(sentence)) return undefined;
  const topic = topicIn(sentence);
  if (topic === undefined && sentence.trim().split(/\s+/).length > shortQuestion) return undefined;
  const { services, actor } = asking;
  const named = await ownCaseNamedIn(services, actor, sentence);
  if (named === undefined) return undefined;
  return topic === undefined
    ? caseView(services, actor, named.reference)
    : shownOf[topic](services, actor, named.reference);
};

/** A contact that has been, told in so many words. */
export const ownContactSaid = async (asking: Asking, sentence: string): Promise<Result<View> | undefined> =>
  tellsOfContact.test(sentence) && !denied.test(sentence) ? contactTold(asking, sentence) : undefined;

const contactTold = async (asking: Asking, sentence: string): Promise<Result<View> | undefined> => {
  const { services, actor } = asking;
  const [told] = partsOf(sentence);
  const named = await ownCaseNamedIn(services, actor, told);
  if (named === undefined) return undefined;
  const said = without(named.names, sentence);
  // A day ahead is not a report: "besøg hos Alma på torsdag".
  if (saidContact(said, today(services)).wrong?.code === 'DateInFuture') return undefined;
  const form = await contactSaid(asking, named.reference, said);
  return form.ok ? form : undefined;
};
