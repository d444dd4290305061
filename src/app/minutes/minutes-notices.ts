import { seesEverything } from '../../domain/case/rights';
import { staffIdOf } from '../../domain/meeting/meeting';
import { lastSent } from '../../domain/minutes/minutes';
import type { MinutesEvent } from '../../domain/minutes/minutes-events';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import type { Notice } from '../telling/notices';
import type { Telling } from '../telling/tellings';
import { approvalViewFor } from './approval-view';
import { openedMinutes } from './minutes';
import { type MinutesWish, openMinutesFor } from './minutes-store';

type Because = Extract<Notice, { kind: 'minutes' }>['because'];

/** Whom an event concerns: those with Teams who got the text, or the coordinator. */
const concerned = (
  event: MinutesEvent,
):
  | { readonly because: Because; readonly to: 'recipients' | 'coordinator' | readonly string[] }
  | undefined => {
  switch (event.type) {
    case 'MinutesSent':
      return {
        because: event.sent.countsFrom < event.sent.version ? 'corrected' : 'asked',
        to: 'recipients',
      };
    case 'MinutesReminded':
      return { because: 'reminder', to: event.personIds };
    case 'MinutesApproved':
      return { because: 'approved', to: 'recipients' };
    case 'MinutesCorrected':
      return { because: 'noted', to: 'recipients' };
    case 'MinutesChangeAsked':
      return { because: 'changeAsked', to: 'coordinator' };
    default:
      return undefined;
  }
};

/** R3, R8: tells each colleague once what a change means to them; whoever made it is not told. */
export const tellOfMinutes =
  ({ person }: Pick<Actor, 'person'>): NonNullable<MinutesWish['tell']> =>
  ({ after, events, familyCase }) => {
    const told = new Map<string, Telling>();
    for (const event of events) {
      const { because, to = [] } = concerned(event) ?? {};
      const ids =
        to === 'coordinator'
          ? [familyCase.coordinatorId]
          : (to === 'recipients' ? (lastSent(after)?.personIds ?? []) : to).flatMap(
              (id) => staffIdOf(id) ?? [],
            );
      for (const id of ids) {
        if (id === person.id || because === undefined) continue;
        const notice: Notice = {
          kind: 'minutes',
          reference: after.reference,
          meetingId: after.id,
          because,
          version: after.version,
        };
        told.set(id, { to: id, notice, sender: person.id });
      }
    }
    return [...told.values()];
  };

/**
 * What a colleague is told about minutes, read when the word goes out: the card itself. Undefined when there is nothing left
 * to say: a newer version has its own word, or they may no longer hear any of it.
 */
export const minutesNotice = async (
  services: Services,
  actor: Actor,
  { reference, meetingId, because, version }: Extract<Notice, { kind: 'minutes' }>,
): Promise<View | undefined> => {
  const opened = await openMinutesFor(services, actor, reference, meetingId);
  if (!opened.ok) return undefined;
  const { familyCase, relations, minutes } = opened.value;
  if (because === 'changeAsked') {
    if (!seesEverything(familyCase, relations)) return undefined;
    const view = await openedMinutes(services, actor, reference, meetingId);
    return view.ok ? view.value : undefined;
  }
  if (minutes.version !== version) return undefined;
  const view = await approvalViewFor(services, actor, reference, meetingId);
  if (!view.ok || (because === 'reminder' && view.value.state === 'approved')) return undefined;
  return view.value;
};
