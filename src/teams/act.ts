import type { TurnContext } from 'botbuilder';
import { isFormName, nextAfter } from '../app/base/form-registry';
import { helpView } from '../app/base/help';
import { type KnownLine, knownLine, lineOf, noteLanded, type SaidLine } from '../app/base/said-lines';
import type { Actor, Services } from '../app/base/services';
import type { TurnServices } from '../app/base/turn-memory';
import { unseen } from '../app/base/unseen';
import { searchCoordinators } from '../app/coordinator/coordinator-lookup';
import { importAttached } from '../app/organisation/attached-import';
import type { Shown } from '../app/telling/note-cards';
import type { Instant } from '../domain/base/calendar';
import { clockOf } from '../domain/base/calendar';
import { refuse } from '../domain/base/result';
import { type Understanding, type Utterance, utterance } from '../language/phrases';
import { type Locale, textsFor } from '../language/texts';
import { addLogFields, type Log } from '../log';
import type { NoticeView } from '../views/notice';
import type { ActionLink } from '../views/verbs';
import type { View } from '../views/view';
import { mayChange } from './changing-lines';
import { composeBody } from './compose';
import { createRespond, isShort, shown } from './respond';
import { formAgain, openFormFor, submitFormFor } from './routes/base/forms';
import type { Asking } from './routes/base/route';
import { looksAgain, madeAgain, selfRefreshOf } from './sending/again';
import {
  type Answer,
  type Answered,
  dialogTitle,
  invokeAnswer,
  leaveCard,
  renewCard,
} from './sending/answer';
import { createLostReplies, lostReplyView } from './sending/lost-replies';
import { dialogBody, originOf, sayBody } from './sending/messages';
import { noteShown } from './sending/note-shown';
import { createReply, notice } from './sending/reply';
import type { Messenger } from './sending/sender';
import { isPublic } from './shared-places';
import type { DialogOrigin, Values, What } from './turn';
import { understoodFrom } from './understood';

export interface ActParts {
  readonly services: Services;
  readonly messenger: Messenger;
  readonly log: Log;
  readonly answer: Answer;
}

/** A turn with an identified sender. */
export interface Turn extends Asking {
  readonly services: TurnServices;
  readonly context: TurnContext;
  /** The language that applies while none is chosen; `locale` is the one the person reads. */
  readonly unchosen: Locale;
  readonly what: What;
  /** When it began, which is before anything was read (S9). */
  readonly since: Instant;
}

/** What the bot does in response to what somebody does, if they may: it answers, shows, carries out, and says so. */
export interface Act {
  act(turn: Turn): Promise<unknown>;
  /** L2: what holds a CPR number is not carried out. `unfit`: the fields that hold it, if that can be told. */
  refuseCpr(turn: Turn, unfit: readonly string[]): Promise<unknown>;
}

export const createAct = (parts: ActParts): Act => {
  const { services, log, answer } = parts;
  const note = (shown: Shown): Promise<void> => noteShown(services, log, shown);
  const { ask, besides, pick, respond } = createRespond(log);
  const replyWith = createReply({ ...parts, note, lostReplies: createLostReplies(services, log) });

  /** L2: a form comes back with everything else that was typed; a card stays as it is, with the answer beside it. */
  const refuseCpr = async (turn: Turn, unfit: readonly string[]): Promise<unknown> => {
    const { context, what, locale } = turn;
    const refused = refuse('CprNotAllowed', unfit[0] === undefined ? {} : { field: unfit[0] });
    if (what.kind !== 'submitDialog' || !isFormName(what.verb))
      return answer(context, what, shown(refused), locale);
    const left = Object.fromEntries(Object.entries(what.data).filter(([name]) => !unfit.includes(name)));
    const form = await formAgain(turn, what.verb, left, { code: 'CprNotAllowed' });
    return answer(context, what, shown(form.ok ? form : refused), locale);
  };

  const act = async (turn: Turn): Promise<unknown> => {
    const { what } = turn;
    switch (what.kind) {
      case 'message':
        return converseWhole(turn, what.said);
      case 'files':
        return reply(turn, shown(await importAttached(turn.services, turn.actor, what.files)));
      case 'press':
        if (what.automatic) return refresh(turn, what.verb, what.data);
        if (what.verb === 'talk.pick') return reply(turn, await pick(turn, what.data));
        if (isLine(what.verb)) return reply(turn, await say(turn, what.data.line ?? ''));
        return what.data.beside === undefined
          ? reply(turn, await ask(turn, { kind: 'press', verb: what.verb, data: what.data }))
          : showBeside(turn, what.verb, what.data);
      case 'submitInChat':
        return reply(turn, await ask(turn, { kind: 'press', verb: what.verb, data: what.data }));
      case 'openDialog':
        return openDialog(turn, what.verb, what.data, what.from);
      case 'submitDialog':
        return submitDialog(turn, what.verb, what.data, what.from);
      case 'compose':
        return compose(turn, what.query);
      case 'installed':
        return reply(turn, helpView(turn.actor, turn.chat, 'welcome'));
      default:
        return invokeAnswer(turn.context, {});
    }
  };

  /** A typed line, and what belongs beneath its answer. */
  const converseWhole = async (turn: Turn, said: Utterance): Promise<void> => {
    const { text } = said;
    const meant = await understoodFrom(turn, said);
    await converse(turn, text, meant);
    const more = await besides(turn, text, meant);
    if (more !== undefined) await reply(turn, more);
  };

  /** A typed line. What the same line has just done is not done again unasked. */
  const converse = async (turn: Turn, text: string, said: Understanding): Promise<void> => {
    if (said.understood !== 'command' || !mayChange(said.intent)) {
      await reply(turn, await respond(turn, text, said));
      return;
    }
    const hash = lineOf(turn.actor.person.id, text);
    const known = await knownLine(turn.services, turn.actor, hash);
    if (known.before?.landed === 'yes' && isShort(text)) {
      await reply(turn, justDone(known.before, text, services.ids.next()));
      return;
    }
    const first = await carryOut(turn, text, said, { hash, ...known });
    // The same line may have reached another instance at the same time, which was the one to carry it out.
    const { actor, view } = isOvertaken(first.view)
      ? await carryOut(turn, text, said, { hash, ...(await knownLine(turn.services, turn.actor, hash)) })
      : first;
    const { landed } = await reply(turn, view);
    await noteLanded(turn.services, actor, landed, madeAgain(view));
  };

  /**
   * If the reply was not seen, it is the same request again: it is answered with what it did, and what a kill left half done
   * is finished.
   */
  const carryOut = async (
    turn: Turn,
    text: string,
    said: Understanding,
    { hash, before, seen }: KnownLine & { readonly hash: string },
  ): Promise<{ readonly actor: Actor; readonly view: View }> => {
    const unheard = before?.landed === 'yes' ? undefined : before;
    const requestId = unheard?.request ?? turn.actor.requestId;
    const line = { hash, request: requestId, ...(seen !== undefined && { seen }) };
    const actor: Actor = { ...turn.actor, requestId, line };
    const view = await respond({ ...turn, actor }, text, said);
    if (unheard === undefined || !saysNothingDone(view)) return { actor, view };
    const done = { ...unheard, done: true } as const;
    return {
      actor,
      view: await lostReplyView(turn.services, actor.tenantId, actor.person, done, turn.locale),
    };
  };

  const say = async (turn: Turn, text: string): Promise<View> =>
    respond(turn, text, await understoodFrom(turn, utterance(text)));

  /**
   * A card that refreshes itself. Nobody waits for it: only its current state replaces it, and nothing is carried out that
   * nobody asked for.
   */
  const refresh = async (turn: Turn, verb: string, data: Values): Promise<void> => {
    const mayLook = looksAgain(verb) && turn.chat === 'personal';
    // L9: the card asks by itself, nobody looks.
    const quietly = { ...turn, services: unseen(turn.services) };
    const view = mayLook ? await ask(quietly, { kind: 'press', verb, data }) : undefined;
    if (view === undefined || selfRefreshOf(view) === undefined) return leaveCard(turn.context);
    await reply(turn, view);
  };

  /** A card with several things on it stays as it is: what was pressed comes in a message of its own. */
  const showBeside = async (turn: Turn, verb: string, data: Values): Promise<void> => {
    const view = await ask(turn, { kind: 'press', verb, data });
    // Where others read along, whatever is for one person only goes to their own chat, and nothing is added below.
    if (turn.chat !== 'personal' && !isPublic(view)) {
      await reply(turn, view);
      return;
    }
    await invokeAnswer(turn.context, sayBody(textsFor(turn.locale).words.seeBelow));
    await reply({ ...turn, what: ownMessage }, view);
  };

  /** If a language is chosen, the answer is in that one. */
  const reply = (turn: Turn, view: View): Promise<Answered> => replyWith(turn, view, localeAfter(turn, view));

  const openDialog = async (
    turn: Turn,
    verb: string,
    data: Values,
    from: DialogOrigin | undefined,
  ): Promise<void> => {
    if (isFormName(verb)) addLogFields({ route: `form.${verb}` });
    const opened = await openFormFor(turn, verb, data);
    const form = opened ?? refuse('UnknownCommand');
    const title = dialogTitle(verb, turn.locale);
    await invokeAnswer(turn.context, dialogBody(shown(form), turn.locale, title, from));
  };

  const submitDialog = async (
    turn: Turn,
    verb: string,
    data: Values,
    from: DialogOrigin | undefined,
  ): Promise<unknown> => {
    const { context, locale } = turn;
    if (!isFormName(verb)) return answer(context, turn.what, shown(refuse('UnknownCommand')), locale);
    addLogFields({ route: `form.${verb}` });
    const openNext =
      data.another === undefined ? undefined : await nextAfter(turn.services, turn.actor, verb, data, data);
    const result = await submitFormFor(turn, verb, data, data);
    log.info('turn.submitted', {
      chat: turn.chat,
      code: result.ok ? undefined : result.refusal.code,
    });
    const view = shown(result);
    const isDone = result.ok && view.name !== 'form';
    const goesOn = (form: View, origin: DialogOrigin | undefined) =>
      invokeAnswer(context, dialogBody(form, locale, dialogTitle(verb, locale), origin));
    if (!isDone) return goesOn(view, from);
    const next = await openNext?.();
    const renews = turn.chat === 'personal' && from?.onCard === view.name ? from.onMessage : undefined;
    const below = () => reply({ ...turn, what: ownMessage }, view);
    if (next?.ok && renews === undefined) {
      // The next answers update this card, so that ten people in a row do not make ten messages.
      const { message } = await below();
      return goesOn(next.value, originOf(view, message) ?? from);
    }
    await (next?.ok ? goesOn(next.value, from) : invokeAnswer(context, undefined));
    if (renews !== undefined && (await renewCard(context, renews, view, locale))) {
      const { actor, since } = turn;
      return note({ tenantId: actor.tenantId, person: actor.person.id, message: renews, view, since });
    }
    await below();
  };

  const compose = async (turn: Turn, query: string): Promise<void> => {
    addLogFields({ route: 'compose' });
    const hits = query.trim() === '' ? [] : await searchCoordinators(services, turn.actor, query);
    await invokeAnswer(turn.context, composeBody(hits, turn.locale));
  };

  return { act, refuseCpr };
};

/** What is answered by a message of its own. */
const ownMessage: What = { kind: 'message', said: utterance('') };

/** A press that says a line. */
const isLine = (verb: string): boolean => verb === 'line.say' || verb === 'line.again';

/** A refusal or a question: not what to tell somebody whose wish was carried out, even if it can't be carried out again. */
const saysNothingDone = (view: View): boolean =>
  view.name === 'form' || (view.name === 'notice' && view.tone === 'refused');

/** Somebody else's change came first. */
const isOvertaken = (view: View): boolean =>
  view.name === 'notice' &&
  view.message.kind === 'refusal' &&
  view.message.refusal.code === 'ChangedMeanwhile';

/** The same line once more: what it did can be looked at, or done again. */
const justDone = ({ at, again }: SaidLine, line: string, repetitionKey: string): NoticeView => ({
  ...notice('info', { kind: 'justDone', clock: clockOf(at) }),
  actions: [
    { verb: 'line.again', as: 'execute', ids: { line, repetitionKey } },
    ...(again === undefined ? [] : [{ ...again, as: 'execute' } as ActionLink]),
  ],
});

/** A choice of language is answered in the language that was chosen. */
const localeAfter = ({ locale, unchosen }: Turn, view: View): Locale => {
  if (view.name !== 'settings') return locale;
  return view.language === 'follow' ? unchosen : view.language;
};
