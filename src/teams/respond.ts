import { type Talk, talkOf } from '../app/talk/talk-memory';
import { fold } from '../domain/base/matching';
import type { Result } from '../domain/base/result';
import type { CaseReference } from '../domain/case/family-case';
import type { Command, Understanding } from '../language/phrases';
import { concernIn } from '../language/phrases/concern';
import type { Intent } from '../language/phrases/intents';
import { clausesOf } from '../language/talk/clauses';
import { addLogFields, type Log } from '../log';
import type { Wish } from '../views/talk';
import type { View } from '../views/view';
import { answerInWords } from './answer-in-words';
import { beneath, perhapsConcern } from './beneath';
import { mayMean, notUnderstood, whatElse } from './not-understood';
import { routeFor } from './routes/all';
import { ownContactSaid, ownFamilySaid } from './routes/base/own-family';
import type { Asking, Request } from './routes/base/route';
import { notice } from './sending/reply';
import { isSlip, leanedOn, saidToForm } from './talk/leaning';
import { heardAs, namedByModel } from './talk/named';
import { answerHeard, followTalk, heardFrom, offersOf, wishNamed } from './talk/talk';
import type { Values } from './turn';

/** A use case's answer, as something to show: a refusal becomes a sentence that says what to do. */
export const shown = (result: Result<View>): View =>
  result.ok ? result.value : notice('refused', { kind: 'refusal', refusal: result.refusal });

/** Whether a phrase is short enough to offer for typing again; it may hold as much text as somebody cared to send. */
export const isShort = (phrase: string): boolean => phrase.length <= 200;

/** The answers to what is typed and pressed, as views; something else sends them. */
export interface Respond {
  /** A press, or a line that was understood. */
  ask(asking: Asking, request: Request): Promise<View>;
  /** A sentence said as one of several wishes, or about one of several families. */
  pick(asking: Asking, data: Values): Promise<View>;
  /** What belongs beneath the answer to a line (S7). */
  besides(asking: Asking, text: string, said: Understanding): Promise<View | undefined>;
  /** Whatever was typed. */
  respond(asking: Asking, text: string, said: Understanding): Promise<View>;
}

/** What was just talked about, only in the speaker's own chat. */
const talkIn = ({ chat, services, actor }: Asking): Promise<Talk> =>
  chat === 'personal' ? talkOf(services, actor) : Promise.resolve({});

const isNameAlone = (text: string, subject: string): boolean =>
  fold(text) === fold(subject) || fold(text) === `familien ${fold(subject)}`;

/** What an exact line wants, for a sentence that leans on it: "og Alma?". */
const wishOf: Readonly<Partial<Record<Intent, Wish>>> = {
  agenda: 'agenda',
  caseOffers: 'offers',
  'meeting.cancel': 'cancelMeeting',
  case: 'showCase',
  consent: 'consentStatus',
  contact: 'contactLog',
  coordinator: 'coordinator',
  deadline: 'deadlines',
  filing: 'filing',
  live: 'live',
  looks: 'audit',
  mayKnow: 'mayTell',
  meeting: 'meetingWhen',
  minutes: 'minutes',
  moveMeeting: 'moveMeeting',
  otherPlans: 'otherPlans',
  plan: 'plan',
  redThread: 'redThread',
};

const standsFor =
  /^(?:de|dem|deres|han|ham|hans|hun|hende|hendes|familien|them|their|they|him|his|her|the family)$/;

/** A line that shows something about a family, and carries out nothing with what is in it. */
const showsOnly = ({ fields, intent }: Command): boolean =>
  wishOf[intent] !== undefined &&
  intent !== 'moveMeeting' &&
  intent !== 'meeting.cancel' &&
  Object.keys(fields).length === 0;

/** What a sentence reports rather than asks for: part of a worry resembles it. */
const tells: ReadonlySet<Wish> = new Set<Wish>([
  'absence',
  'back',
  'concern',
  'contactLog',
  'coordinator',
  'help',
  'showCase',
]);

/** The same line, about this family. */
const aboutFamily = (said: Command, subject: CaseReference): Command =>
  // A spread of so many kinds of command is more than the compiler compares.
  Object.assign({}, said, { args: { ...(said.args as object), subject } });

export const createRespond = (log: Pick<Log, 'info'>): Respond => {
  const ask: Respond['ask'] = async (asking, request) => {
    const route = routeFor(request);
    if (route === undefined) {
      return request.kind === 'command' ? notice('info', { kind: 'notYet' }) : whatElse(asking.services);
    }
    addLogFields({ route: route.name });
    const began = performance.now();
    const result = await route.handle(asking, request);
    const code = result.ok ? undefined : result.refusal.code;
    log.info('turn.answered', {
      chat: asking.chat,
      ms: Math.round(performance.now() - began),
      code,
    });
    return shown(result);
  };

  /** Whatever is not an exact line: an answer to an invitation, what it certainly means, what it may mean. */
  const talked = async (
    asking: Asking,
    text: string,
    said: Exclude<Understanding, Command>,
  ): Promise<View | undefined> => {
    const talk = await talkIn(asking);
    const toForm = saidToForm(text, talk);
    if (toForm !== undefined) return notice('info', toForm);
    const answering = await answerInWords(asking, text, talk);
    if (answering !== undefined) return shown(answering);
    const calm = concernIn(text, asking.locale) === undefined;
    const own = calm ? await ownContactSaid(asking, text) : undefined;
    const heard = await heardFrom(asking, text, talk);
    const phrases = said.understood === 'nearly' ? said.suggestions.filter(isShort) : [];
    // A slip in an exact line is not a free sentence.
    if (phrases.length > 0 && isSlip(heard)) return mayMean(asking.services, phrases);
    const wish = own === undefined ? (leanedOn(heard, talk) ?? heard.clear) : 'contactLog';
    const clear = wish && (await answerHeard(asking, heard, wish, ask, { talk }));
    if (clear !== undefined) return shown(clear);
    const asked = calm && heard.maybe.length === 0 ? await ownFamilySaid(asking, text) : undefined;
    if (asked !== undefined) return shown(asked);
    if (phrases.length > 0) return mayMean(asking.services, phrases);
    // What it certainly means may lead nowhere for this speaker: then likeness has nothing more to say.
    const maybe = heard.clear === undefined ? heard.maybe : [];
    const named = await namedByModel(asking, { ...heard, maybe }, { calm });
    const agreed = named?.agreed
      ? await answerHeard(asking, named.heard, named.wish, ask, { talk })
      : undefined;
    if (agreed !== undefined) return shown(agreed);
    return offersOf(asking, { ...heard, maybe }, named);
  };

  const besides: Respond['besides'] = async (asking, text, said) => {
    const more = beneath(said);
    if (more !== undefined) return 'name' in more ? more : ask(asking, more);
    if (said.understood !== 'command' && concernIn(text, asking.locale) !== undefined) return perhapsConcern;
    // A worry gets the route first; what a calm part of the sentence certainly wants is answered all the same.
    if (said.understood !== 'command' || said.intent !== 'concernReport') return undefined;
    for (const part of clausesOf(text).filter((one) => concernIn(one, asking.locale) === undefined)) {
      const { clear } = await heardFrom(asking, part);
      if (clear === undefined || tells.has(clear)) continue;
      const answered = await answerHeard(asking, await heardFrom(asking, text), clear, ask);
      if (answered !== undefined) return shown(answered);
    }
    return undefined;
  };

  /** The name of a family alone, when asked which is meant, is the answer to that. */
  const pendingWish = async (asking: Asking, text: string, said: Command): Promise<View | undefined> => {
    if (said.intent !== 'case' || said.args.subject === undefined || !isNameAlone(text, said.args.subject))
      return undefined;
    const { asked, wish } = await talkIn(asking);
    if (!asked || wish === undefined) return undefined;
    const answered = await answerHeard(asking, await heardFrom(asking, text), wish, ask);
    return answered && shown(answered);
  };

  const pick: Respond['pick'] = async (asking, data) => {
    const { wish, text = '', reference } = data;
    const meant = wishNamed(wish);
    const said = await heardFrom(asking, text);
    const heard = meant === undefined ? said : heardAs(said, meant, data);
    const answered =
      meant &&
      (await answerHeard(
        asking,
        heard,
        meant,
        ask,
        reference === undefined ? { talk: await talkIn(asking) } : { chosen: reference as CaseReference },
      ));
    return answered === undefined ? whatElse(asking.services) : shown(answered);
  };

  /** "Hvem er deres koordinator": of those just talked about. */
  const withSubject = async (asking: Asking, said: Command): Promise<Command> => {
    const subject = 'subject' in said.args ? said.args.subject : undefined;
    if (subject === undefined || !standsFor.test(fold(subject)) || !showsOnly(said)) return said;
    const { reference } = await talkIn(asking);
    return reference === undefined ? said : aboutFamily(said, reference);
  };

  /**
   * An exact line without its family is about the one just talked about, if there was one, and is not a form to carry out at
   * once.
   */
  const ofTalk = async (asking: Asking, said: Command, view: View): Promise<View> => {
    if (view.name !== 'suggestions' || view.about !== 'example') return view;
    const { reference } = await talkIn(asking);
    if (reference === undefined || !showsOnly(said)) return view;
    return ask(asking, { kind: 'command', command: aboutFamily(said, reference) });
  };

  const respond: Respond['respond'] = async (asking, text, said) => {
    const { services, actor } = asking;
    if (said.understood !== 'command')
      return (await talked(asking, text, said)) ?? notUnderstood(services, actor, text);
    if (said.intent === 'thanks') return notice('info', { kind: 'youAreWelcome' });
    const pending = await pendingWish(asking, text, said);
    if (pending !== undefined) return pending;
    const meant = await withSubject(asking, said);
    const view = await ofTalk(asking, meant, await ask(asking, { kind: 'command', command: meant }));
    // "Hvem har meldt sig": a line by its words, but one that leads to nobody.
    if (view.name === 'suggestions' && view.about === 'nothing')
      return (await talked(asking, text, { understood: 'nothing' })) ?? view;
    const isPlanned = said.intent === 'meeting' && 'when' in said.args && view.name === 'meeting';
    await followTalk(asking, view, isPlanned ? 'moveMeeting' : wishOf[said.intent]);
    return view;
  };

  return { ask, besides, pick, respond };
};
