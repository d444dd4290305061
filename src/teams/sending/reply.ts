import type { TurnContext } from 'botbuilder';
import type { Actor } from '../../app/base/services';
import type { TurnServices } from '../../app/base/turn-memory';
import type { Shown } from '../../app/telling/note-cards';
import { summaryOf } from '../../cards/render';
import type { Instant } from '../../domain/base/calendar';
import type { Locale } from '../../language/texts';
import type { Place } from '../../views/help';
import type { NoticeMessage, NoticeView } from '../../views/notice';
import type { View } from '../../views/view';
import { askedPrivately } from '../edge/asked-privately';
import { isPublic } from '../shared-places';
import type { What } from '../turn';
import { type Answer, type Answered, invokeAnswer } from './answer';
import type { LostReplies } from './lost-replies';
import { sayBody } from './messages';
import type { Messenger } from './sender';

interface Replying {
  readonly services: TurnServices;
  readonly context: TurnContext;
  readonly what: What;
  readonly actor: Actor;
  readonly chat: Place;
  /** When the turn began, so before anything was read. */
  readonly since: Instant;
}

/** Shows a view as the reply of a turn, where it may be shown: case data never in a shared place (design § 5). */
export type Reply = (turn: Replying, view: View, locale: Locale) => Promise<Answered>;

export const notice = (tone: NoticeView['tone'], message: NoticeMessage): NoticeView => ({
  name: 'notice',
  tone,
  message,
  actions: [],
});

/** The post that others read had better be deleted, and there is a way to ask that they don't see. */
const whereAnswered = ({ context }: Replying): 'answeredInOwnChat' | 'answeredPrivately' =>
  askedPrivately(context.activity) ? 'answeredInOwnChat' : 'answeredPrivately';

export const createReply = (parts: {
  readonly answer: Answer;
  readonly messenger: Messenger;
  /** Records what a message in somebody's own chat shows from now on, so that it follows changes (S9). */
  readonly note: (shown: Shown) => Promise<void>;
  readonly lostReplies: LostReplies;
}): Reply => {
  const { answer, messenger, note, lostReplies } = parts;

  const here: Reply = async ({ context, what, actor, chat, services, since }, view, locale) => {
    // Such a post goes past the turn's own door.
    if (askedPrivately(context.activity)) await services.settled();
    const { landed, message, waitMilliseconds } = await answer(context, what, view, locale);
    if (landed === 'no') await lostReplies.keep(actor, view, waitMilliseconds);
    if (message !== undefined && chat === 'personal') {
      const byItself = what.kind === 'press' && what.automatic;
      await note({ tenantId: actor.tenantId, person: actor.person.id, message, view, since, byItself });
    }
    return chat === 'personal' && message !== undefined ? { landed, message } : { landed };
  };

  /** What the place is told. A press leaves the card that others also read as it is. */
  const tell = async ({ context, what }: Replying, view: NoticeView, locale: Locale): Promise<void> => {
    if (what.kind === 'press') await invokeAnswer(context, sayBody(summaryOf(view, locale)));
    else await answer(context, what, view, locale);
  };

  const privately: Reply = async (turn, view, locale) => {
    const { actor, services, since } = turn;
    await services.settled();
    const shown = await messenger.show(actor.tenantId, actor.person.id, view, { since, locale });
    switch (shown.outcome) {
      case 'sent':
        await tell(turn, notice('done', { kind: whereAnswered(turn) }), locale);
        return { landed: 'yes' };
      case 'refused':
        await tell(turn, notice('refused', { kind: 'cannotAnswerPrivately' }), locale);
        return { landed: 'no' };
      case 'ambiguous':
        // It may be there: nobody knows that it is, or that anything went wrong.
        await tell(turn, notice('info', { kind: 'answeringPrivately' }), locale);
        return { landed: 'unknown' };
      default: {
        const wait = shown.outcome === 'throttled' ? shown.retryAfterMilliseconds : undefined;
        await lostReplies.keep(actor, view, wait);
        await tell(turn, notice('info', { kind: 'answeringPrivately' }), locale);
        return { landed: 'no' };
      }
    }
  };

  return (turn, view, locale) =>
    turn.chat === 'personal' || isPublic(view) ? here(turn, view, locale) : privately(turn, view, locale);
};
