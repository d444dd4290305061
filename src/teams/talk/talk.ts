import { isDeepStrictEqual } from 'node:util';
import { type Actor, type Services, today } from '../../app/base/services';
import { ownCasesNamed, ownNames, ownOpenCases } from '../../app/case/find-case';
import { municipalityOf } from '../../app/organisation/directory';
import { noteTalk, type Talk, talkOf } from '../../app/talk/talk-memory';
import type { Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type Heard, hear } from '../../language/talk/heard';
import { unheardIn } from '../../language/talk/model';
import { marks } from '../../language/talk/slots';
import type { SuggestionsView } from '../../views/help';
import type { NoticeMessage } from '../../views/notice';
import { type Wish, wishes } from '../../views/talk';
import type { View } from '../../views/view';
import type { Asking } from '../routes/base/route';
import { leads } from './leads';
import type { Named } from './named';
import { carriedAtMost, type Talking } from './talking';

/** Rights are asked anew: what was spoken of may be the speaker's no more. */
const isOwn = async (services: Services, actor: Actor, reference: CaseReference): Promise<boolean> =>
  (await ownOpenCases(services, actor)).some((entry) => entry.reference === reference);

/** What is made of a sentence that no exact line is. */
export const heardFrom = async (
  { services, actor }: Asking,
  text: string,
  { reference }: Talk = {},
): Promise<Heard> => {
  const [names, { organisation }] = await Promise.all([
    ownNames(services, actor, 'all'),
    municipalityOf(services, actor.tenantId),
  ]);
  const known = {
    names,
    departments: [...organisation.departments.values()].map(({ name }) => name),
    today: today(services),
  };
  return hear(text, known, reference !== undefined && (await isOwn(services, actor, reference)));
};

/** The answer to what a sentence is about; undefined where the speaker may fill in nothing of the kind. */
export const answerHeard = async (
  asking: Asking,
  heard: Heard,
  wish: Wish,
  ask: Talking['ask'],
  { chosen, talk = {} }: { readonly chosen?: CaseReference; readonly talk?: Talk } = {},
): Promise<Result<View> | undefined> => {
  const answered = await leads[wish]({
    asking,
    heard,
    wish,
    ask,
    talk,
    ...(chosen !== undefined && { chosen }),
  });
  if (answered?.ok === false && answered.refusal.code === 'NotAllowed') return undefined;
  if (answered?.ok) await followTalk(asking, answered.value, wish);
  return answered;
};

/** The one family that a view is of; undefined where it is of none, or of several. */
const familyOf = (view: View): CaseReference | undefined => {
  if ('reference' in view && typeof view.reference === 'string') return view.reference as CaseReference;
  if (view.name === 'form') return view.ids.reference as CaseReference | undefined;
  const answer = view.name === 'notice' && view.message.kind === 'answer' ? view.message.answer : undefined;
  return answer !== undefined && 'reference' in answer ? (answer.reference as CaseReference) : undefined;
};

const carriedOn = ['on', 'start', 'end', 'kind', 'with'] as const;

/** What the next sentence may lean on, besides: the day and the time of a form, and of whom it was asked what they may be told. */
const saidIn = (view: View): Talk => {
  if (view.name === 'form') {
    const times = view.fields.flatMap(({ id, value }) =>
      value !== undefined && carriedOn.some((one) => one === id) ? [[id, value] as const] : [],
    );
    return { form: true, ...Object.fromEntries(times) };
  }
  const answer = view.name === 'notice' && view.message.kind === 'answer' ? view.message.answer : undefined;
  return answer?.about === 'mayTell' ? { hearer: answer.hearerId } : {};
};

/**
 * Notes what the talk is about, in the speaker's own chat alone: the family that was shown, and what was wanted of it. What says
 * neither leaves it as it was.
 */
export const followTalk = async (
  { services, actor, chat }: Asking,
  view: View,
  wish?: Wish,
): Promise<void> => {
  if (chat !== 'personal') return;
  const reference = familyOf(view);
  const asked = view.name === 'suggestions' && view.picks !== undefined;
  if (reference === undefined && !asked) return;
  const before = await talkOf(services, actor);
  // What it may mean is asked of the same family; which family is meant, of none yet.
  const isOfSame = view.name === 'suggestions' && view.about === 'command';
  const spokenOf = reference ?? (isOfSame ? before.reference : undefined);
  const now: Talk = {
    ...(spokenOf !== undefined && { reference: spokenOf }),
    ...(wish !== undefined && { wish }),
    ...(asked && { asked }),
    ...saidIn(view),
  };
  if (isDeepStrictEqual(before, now)) return;
  await noteTalk(services, actor, now);
};

/** Words that lead in or round off what leans on the sentence before, and say nothing else. */
const fillers: ReadonlySet<string> = new Set(
  (
    'nej ja nah og ogsa hvad med sa men hellere i stedet for lad os sige jeg mener mente det den skal kan ma vare var bliver blive ret ' +
    'rettelse undskyld ups hov for pa til om mig der no yes and also what about how rather instead make it that was i mean meant let s us ' +
    'say sorry oops then to for on better'
  ).split(' '),
);

/** Names, days and times, and no other word that says anything. */
const isOnlyAnother = ({ words, names, when, strangers }: Heard): boolean =>
  names.length + when.length + strangers.length > 0 &&
  words.every((word) => markWords.has(word) || fillers.has(word));
const markWords: ReadonlySet<string> = new Set(Object.values(marks));

const leaning =
  /^(?:og(?: hvad med)?|hvad med|hvad så med|nej|nå nej|også|and(?: what about)?|what about|how about|no|also)(?![\p{L}])/iu;
const shortAnswer = 6;
const fewWords = 3;
const yes = /^(?:ja|jep|ok|okay|yes|yep|yeah)(?: tak| please| gerne| gør det| do)?[.!]*$/iu;
const no =
  /^(?:nej|niks|ellers tak|glem det|no|nope|never mind)(?: tak| thanks| ellers tak| det skal du ikke| don['’]t)?[.!]*$/iu;

/** "Ja" or "nej" to a form that stands filled in: only its press carries out, and nothing has been done. */
export const saidToForm = (text: string, { form }: Talk): NoticeMessage | undefined => {
  if (!form) return undefined;
  if (yes.test(text.trim())) return { kind: 'pressToDo' };
  return no.test(text.trim()) ? { kind: 'nothingDone' } : undefined;
};

/** A few words of which one stands in no example: misspelt, most likely. */
export const isSlip = ({ words }: Heard): boolean => words.length <= fewWords && unheardIn(words).length > 0;

/** What a sentence says that leans on the one before: "og Alma?", "nej fredag mener jeg"; "ja" to what was asked. */
export const leanedOn = (heard: Heard, { asked, wish, reference }: Talk): Wish | undefined => {
  if (wish === undefined || heard.words.length > shortAnswer) return undefined;
  const { text, words, names, when, strangers } = heard;
  if (yes.test(text.trim())) return asked ? wish : undefined;
  if (reference === undefined && names.length === 0) return undefined;
  const unheard = unheardIn(words).length;
  const known = names.length + when.length;
  if (isOnlyAnother(heard)) return wish;
  if (leaning.test(text.trim())) return known + strangers.length + unheard > 0 ? wish : undefined;
  // A name or a day alone answers; what holds words that nobody knows is another thing, or none.
  return heard.clear === undefined && words.length <= fewWords && known > 0 && unheard === 0
    ? wish
    : undefined;
};

const offeredAtMost = 3;

/** What a sentence may be about, each as a press that takes it as that: what a language model named first, then what it is like. */
export const offersOf = async (
  { services, actor }: Asking,
  { maybe, names, text }: Heard,
  named?: Named,
): Promise<SuggestionsView | undefined> => {
  const offered = [...(named ? [named.wish] : []), ...maybe.filter((wish) => wish !== named?.wish)];
  if (offered.length === 0) return undefined;
  const [family, ...others] = await ownCasesNamed(services, actor, names);
  return {
    name: 'suggestions',
    about: 'command',
    phrases: [],
    picks: offered.slice(0, offeredAtMost).map((wish) => ({
      wish,
      ids: { ...(wish === named?.wish && named.ids), wish, text: text.slice(0, carriedAtMost) },
    })),
    ...(family !== undefined && others.length === 0 && { subject: family.alias }),
    asked: services.ids.next(),
    actions: [],
  };
};

export const wishNamed = (name: string | undefined): Wish | undefined => wishes.find((wish) => wish === name);
