import type { Result } from '../domain/base/result';
import type { Understanding } from '../language/phrases';
import { concernIn } from '../language/phrases/concern';
import { addLogFields, type Log } from '../log';
import type { View } from '../views/view';
import { answerInWords } from './answer-in-words';
import { mayMean, notUnderstood, whatElse } from './not-understood';
import { routeFor } from './routes/all';
import { ownFamilySaid } from './routes/own-family';
import type { Asking, Request } from './routes/route';
import { notice } from './sending/reply';

/** What a use case answered, as something to show: a refusal becomes a sentence that says what to do. */
export const shown = (result: Result<View>): View =>
  result.ok ? result.value : notice('refused', { kind: 'refusal', refusal: result.refusal });

/** What can be offered to be typed again; a phrase may hold as much of the text as somebody cared to send. */
export const isShort = (phrase: string): boolean => phrase.length <= 200;

/** The answers to what is typed and pressed, as views; what is sent is nothing of theirs. */
export interface Respond {
  /** A press, or a line that was understood. */
  ask(asking: Asking, request: Request): Promise<View>;
  /** Whatever was typed. */
  respond(asking: Asking, text: string, said: Understanding): Promise<View>;
}

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

  const respond: Respond['respond'] = async (asking, text, said) => {
    const { services, actor, locale } = asking;
    if (said.understood !== 'command') {
      const answering = await answerInWords(asking, text);
      if (answering !== undefined) return shown(answering);
    }
    const own = said.understood === 'command' ? undefined : await ownFamilySaid(asking, text);
    if (own !== undefined && concernIn(text, locale) === undefined) return shown(own);
    if (said.understood === 'nearly') {
      const phrases = said.suggestions.filter(isShort);
      if (phrases.length > 0) return mayMean(services, phrases);
    }
    if (said.understood !== 'command') return notUnderstood(services, actor, text);
    if (said.intent === 'thanks') return notice('info', { kind: 'youAreWelcome' });
    return ask(asking, { kind: 'command', command: said });
  };

  return { ask, respond };
};
