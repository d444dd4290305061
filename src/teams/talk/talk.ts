import { isDeepStrictEqual } from 'node:util';
import { type Actor, type Services, today } from '../../app/base/services';
import { ownCasesNamed, ownNames, ownOpenCases } from '../../app/case/find-case';
import { municipalityOf } from '../../app/organisation/directory';
import { noteTalk, type Talk, talkOf } from '../../app/talk/talk-memory';
import type { Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type Heard, hear } from '../../language/talk/heard';
import type { FormName } from '../../views/forms/all';
import type { SuggestionsView } from '../../views/help';
import { type Wish, wishes } from '../../views/talk';
import type { View } from '../../views/view';
import type { Asking } from '../routes/base/route';
import { leads } from './leads';
import type { Named } from './named';
import { carriedAtMost, type Talking } from './talking';

/** Rights are checked again: the case talked about may no longer be the speaker's. */
const isOwn = async (services: Services, actor: Actor, reference: CaseReference): Promise<boolean> =>
  (await ownOpenCases(services, actor)).some((entry) => entry.reference === reference);

/** What is made of a sentence that is not an exact line. */
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

/** The answer to what a sentence is about; undefined if the speaker may fill in nothing of the kind. */
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
  // "Mødet med familien": it did not say which.
  const guessed = heard.names.length === 0 && chosen === undefined && /famil/iu.test(heard.text);
  if (answered?.ok) await followTalk(asking, answered.value, wish, { guessed });
  return answered;
};

/** The one family a view is about; undefined if it is about none, or several. */
const familyOf = (view: View): CaseReference | undefined => {
  if ('reference' in view && typeof view.reference === 'string') return view.reference as CaseReference;
  if (view.name === 'form') return view.ids.reference as CaseReference | undefined;
  const answer = view.name === 'notice' && view.message.kind === 'answer' ? view.message.answer : undefined;
  return answer !== undefined && 'reference' in answer ? (answer.reference as CaseReference) : undefined;
};

const carriedOn = ['on', 'start', 'end', 'kind', 'with', 'from', 'to', 'deputy'] as const;

/** What else the next sentence may lean on: a form's day and time, and whose right to be told was asked about. */
const saidIn = (view: View): Talk => {
  if (view.name === 'form') {
    const times = view.fields.flatMap(({ id, value }) =>
      value !== undefined && carriedOn.some((one) => one === id) ? [[id, value] as const] : [],
    );
    return { form: true, ...Object.fromEntries(times) };
  }
  // "Og Månesten samme dag".
  if (view.name === 'meeting') return { on: view.time.on, start: view.time.start, end: view.time.end };
  const answer = view.name === 'notice' && view.message.kind === 'answer' ? view.message.answer : undefined;
  if (answer?.about === 'consentTo') return { hearer: answer.recipientId };
  return answer?.about === 'mayTell' ? { hearer: answer.hearerId } : {};
};

/** What a filled-in form is for, if an exact line opened it. */
const wishOfForm: Readonly<Partial<Record<FormName, Wish>>> = {
  'absence.report': 'absence',
  'agenda.addItem': 'agenda',
  'case.addNetwork': 'network',
  'case.appointDeputy': 'deputy',
  'case.close': 'closeCase',
  'consent.record': 'giveConsent',
  'contact.accompany': 'accompaniment',
  'contact.log': 'contactLog',
  'handover.request': 'handover',
  'live.agreement': 'agreement',
  'meeting.addPerson': 'invite',
  'meeting.cancel': 'cancelMeeting',
  'meeting.move': 'moveMeeting',
  'meeting.plan': 'planMeeting',
  'plan.action': 'action',
  'plan.followUp': 'followUp',
  'plan.goal': 'goal',
  'plan.offer': 'offers',
  'plan.other': 'otherPlans',
};

/**
 * Notes what the talk is about, only in the speaker's own chat: the family shown, and what was wanted of it. What says
 * neither leaves it unchanged. `guessed`: it was not said which family was meant.
 */
export const followTalk = async (
  { services, actor, chat }: Asking,
  view: View,
  wish?: Wish,
  { family, guessed = false }: { readonly family?: CaseReference; readonly guessed?: boolean } = {},
): Promise<void> => {
  if (chat !== 'personal') return;
  const reference = familyOf(view) ?? family;
  const asked = view.name === 'suggestions' && view.picks !== undefined;
  if (reference === undefined && !asked && view.name !== 'form') return;
  const before = await talkOf(services, actor);
  // What it may mean is asked about the same family; which family is meant, about none yet.
  const isOfSame = view.name === 'form' || (view.name === 'suggestions' && view.about === 'command');
  const spokenOf = reference ?? (isOfSame ? before.reference : undefined);
  const meant = (view.name === 'form' ? wishOfForm[view.form] : undefined) ?? wish;
  const now: Talk = {
    ...(spokenOf !== undefined && { reference: spokenOf }),
    ...(meant !== undefined && { wish: meant }),
    ...((asked || guessed) && { asked: true }),
    ...saidIn(view),
  };
  if (isDeepStrictEqual(before, now)) return;
  await noteTalk(services, actor, now);
};

const offeredAtMost = 3;

/**
 * Offers what a sentence may be about, each as a press that takes it that way: first what a language model named, then what
 * it is like.
 */
export const offersOf = async (
  asking: Asking,
  { maybe, names, text }: Heard,
  named?: Named,
): Promise<SuggestionsView | undefined> => {
  const offered = [...(named ? [named.wish] : []), ...maybe.filter((wish) => wish !== named?.wish)];
  if (offered.length === 0) return undefined;
  const { services, actor } = asking;
  const [family, ...others] = await ownCasesNamed(services, actor, names);
  const only = others.length === 0 ? family : undefined;
  const view: SuggestionsView = {
    name: 'suggestions',
    about: 'command',
    phrases: [],
    picks: offered.slice(0, offeredAtMost).map((wish) => ({
      wish,
      ids: { ...(wish === named?.wish && named.ids), wish, text: text.slice(0, carriedAtMost) },
    })),
    ...(only !== undefined && { subject: only.alias }),
    asked: services.ids.next(),
    actions: [],
  };
  await followTalk(asking, view, offered[0], only && { family: only.reference });
  return view;
};

export const wishNamed = (name: string | undefined): Wish | undefined => wishes.find((wish) => wish === name);
