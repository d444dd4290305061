import type { LanguageModel } from '../../src/app/ports/language-model';
import type { Instant } from '../../src/domain/base/calendar';
import { openLanguageModel } from '../../src/model/open';
import type { Wish } from '../../src/views/talk';
import type { View } from '../../src/views/view';
import { type ModelAnswer, startModelServer } from '../support/model-server';
import { type Sentence, sentences } from './sentences';
import { openTown, type Town } from './town';

/** A sentence that is neither an exact line nor clearly like others, as the model was told about it. */
export interface Unclear extends Sentence {
  readonly left: string;
  readonly maybe: readonly Wish[];
}

/** Eksempelby with a language model on this machine. */
export interface TownWithModel {
  readonly town: Town;
  /** From the measure, in Danish. */
  readonly unclear: readonly Unclear[];
  /** The first of them that matches. */
  one(fits: (sentence: Unclear) => boolean): Unclear;
  /** Several things offered, none of them this one. */
  severalButNot(wish?: Wish): Unclear;
  /** What somebody is shown on saying this when nothing was said before. */
  say(text: string, speaker?: string): Promise<View | undefined>;
  /** What the model says from now on; it has not failed so far. */
  answers(how: ModelAnswer): void;
  /** Resolves when a sentence has reached the model. */
  reached(): Promise<void>;
  /** The sentences that have left since the last call. */
  left(): readonly string[];
  /** From the next `answers` on, this is when time is up; never if left out. */
  timeIsUp(signal?: AbortSignal): void;
  /** There is no server. */
  gone(): void;
  close(): Promise<void>;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const clock = { now: () => new Date().toISOString() as Instant };
const unclearAtMost = 24;

export const openTownWithModel = async (): Promise<TownWithModel> => {
  const server = await startModelServer();
  let model: LanguageModel | undefined;
  let time: AbortSignal | undefined;
  const atHand = (baseUrl = `${server.url}/v1`): void => {
    const deadline = () => time ?? new AbortController().signal;
    model = openLanguageModel({ kind: 'server', baseUrl, model: 'm' }, { clock, log: quiet, deadline });
  };
  const town = await openTown({ languageModel: { free: () => model?.free() } });
  const say = async (text: string, speaker = 'lea'): Promise<View | undefined> => {
    await town.forget(speaker);
    return (await town.say(speaker, text, 'da'))[0];
  };
  const left = (): readonly string[] =>
    server.asked().map(({ body }) => {
      const { messages } = JSON.parse(body) as { messages: readonly { content: string }[] };
      return messages[1]?.content ?? '';
    });

  const unclear: Unclear[] = [];
  for (const sentence of sentences()) {
    const { after, intent, lang, speaker, text } = sentence;
    if (after !== '' || intent === 'NONE' || lang !== 'da') continue;
    if (unclear.length === unclearAtMost) break;
    atHand();
    await say(text, speaker);
    const [told] = left();
    const { clear, maybe } = await town.hear(speaker, text, 'da');
    if (told !== undefined && clear === undefined) unclear.push({ ...sentence, left: told, maybe });
  }

  const one: TownWithModel['one'] = (fits) => {
    const found = unclear.find(fits);
    if (found === undefined) throw new Error('no sentence of the measure fits');
    return found;
  };
  return {
    town,
    unclear,
    one,
    severalButNot: (wish) =>
      one(({ maybe }) => maybe.length > 1 && (wish === undefined || !maybe.includes(wish))),
    say,
    answers: (how) => {
      atHand();
      server.answers(how);
      server.asked();
    },
    reached: server.reached,
    left,
    timeIsUp: (signal) => {
      time = signal;
    },
    gone: () => atHand('http://127.0.0.1:9/v1'),
    close: async () => {
      await town.close();
      await server.close();
    },
  };
};

/** A view without newly minted ids. */
export const shown = (view: View | undefined): string =>
  JSON.stringify(view)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/"since":"[^"]*"/g, '');

export const picksOf = (view: View | undefined): readonly Wish[] =>
  view?.name === 'suggestions' ? (view.picks ?? []).map(({ wish }) => wish) : [];
