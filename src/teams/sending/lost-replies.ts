import { type Actor, mainPartition, type Services } from '../../app/base/services';
import type { LostReply } from '../../app/telling/notices';
import { newOutboxItem, outboxDocument } from '../../app/telling/outbox';
import { addMilliseconds, clockOf } from '../../domain/base/calendar';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { Locale } from '../../language/texts';
import type { Log } from '../../log';
import type { NoticeView } from '../../views/notice';
import type { View } from '../../views/view';
import { routeFor } from '../routes/all';
import { type Again, madeAgain } from './again';

/** Replies that certainly did not arrive: they come through the outbox instead. */
export interface LostReplies {
  /** Never rejects: what was asked for has been done, and the reply is lost either way. */
  keep(actor: Actor, view: View, waitMilliseconds: number | undefined): Promise<void>;
}

/** Whether a view reports something that was done, rather than the state of things. */
const tellsOfChange = (view: View): boolean => view.name === 'notice' && view.tone === 'done';

export const createLostReplies = (services: Services, log: Log): LostReplies => ({
  keep: async ({ tenantId, person }, view, waitMilliseconds = 0) => {
    const now = services.clock.now();
    const again = madeAgain(view);
    const notice: LostReply = {
      kind: 'lostReply',
      at: now,
      done: tellsOfChange(view),
      ...(again !== undefined && { again }),
    };
    const item = newOutboxItem({
      id: services.ids.next(),
      to: { kind: 'person', staffId: person.id },
      notice,
      dueAt: addMilliseconds(now, waitMilliseconds),
    });
    try {
      await mainPartition(services, tenantId).commit([{ do: 'create', document: outboxDocument(item) }]);
      services.wakeDispatcher(tenantId);
    } catch (error) {
      log.error('turn.replyLost', { error });
    }
  },
});

/** What a reply would say now, from the state and the rights at this moment; otherwise that it did not arrive. */
export const lostReplyView = async (
  services: Services,
  tenantId: string,
  person: StaffMember,
  { at, done, again }: Omit<LostReply, 'kind'>,
  locale: Locale = 'da',
): Promise<View> => {
  const actor: Actor = { tenantId, person, requestId: `again-${services.ids.next()}` };
  const made = again && (await madeNow({ services, actor, chat: 'personal', locale }, again as Again));
  if (made !== undefined) return made;
  const view: NoticeView = {
    name: 'notice',
    tone: done ? 'done' : 'info',
    message: { kind: done ? 'doneUnheard' : 'unheard', clock: clockOf(at) },
    actions: [],
  };
  return view;
};

const madeNow = async (
  asking: Parameters<NonNullable<ReturnType<typeof routeFor>>['handle']>[0],
  { verb, ids }: Again,
): Promise<View | undefined> => {
  const request = { kind: 'press', verb, data: ids } as const;
  const result = await routeFor(request)?.handle(asking, request);
  return result?.ok ? result.value : undefined;
};
