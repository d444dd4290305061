import type { Actor, Services } from '../../app/base/services';
import { unseen } from '../../app/base/unseen';
import { readCaseFor } from '../../app/case/case-store';
import { sightOf } from '../../app/case/case-view';
import type { SendOutcome } from '../../app/ports/outbox';
import { printOf } from '../../app/telling/card-print';
import { newerThan, settleCard } from '../../app/telling/note-cards';
import { noticeView } from '../../app/telling/notice-views';
import { readCard, type StandingCard } from '../../app/telling/standing-cards';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { NoticeMessage } from '../../views/notice';
import type { View } from '../../views/view';
import { routeFor } from '../routes/all';
import { openFormFor } from '../routes/base/forms';
import type { Asking } from '../routes/base/route';

/** Shows a view in place of what a message in somebody's own chat shows. */
export type Renew = (tenantId: string, person: StaffId, message: string, view: View) => Promise<SendOutcome>;

const line = (message: NoticeMessage): View => ({ name: 'notice', tone: 'info', message, actions: [] });

/** Whether the reader still sees everything in each case; only then may a momentary answer stay. */
const seesEverythingOf = async (
  services: Services,
  actor: Actor,
  { cases }: StandingCard,
): Promise<boolean> => {
  const opened = await Promise.all(cases.map((reference) => readCaseFor(services, actor, reference)));
  return opened.every((one) => one !== undefined && sightOf(one.familyCase, one.relations).everything);
};

/**
 * What a card shows now, from the state and the rights at this moment: through its own refresh press, or the notice it came
 * with. `stays`: it can't be made again, and may stay. Undefined if the reader may no longer see it.
 */
const viewNow = async (
  services: Services,
  tenantId: string,
  reader: StaffMember,
  card: StandingCard,
): Promise<View | 'stays' | undefined> => {
  const actor: Actor = { tenantId, person: reader, requestId: 'notice' };
  // L9: nobody looks here.
  const quietly = unseen(services);
  const asking: Asking = { services: quietly, actor, chat: 'personal', locale: 'da' };
  const { again, form, notice } = card;
  if (again !== undefined) {
    const request = { kind: 'press', verb: again.verb, data: again.ids } as const;
    const view = await routeFor(request)?.handle(asking, request);
    // Somebody who may no longer see it gets a different view from the one that stood there.
    return view?.ok && view.value.name === card.view ? view.value : undefined;
  }
  if (notice !== undefined) return noticeView(quietly, tenantId, reader, notice);
  if (form !== undefined) return (await openFormFor(asking, form.name ?? '', form))?.ok ? 'stays' : undefined;
  return (await seesEverythingOf(services, actor, card)) ? 'stays' : undefined;
};

/**
 * S9: makes a card in somebody's chat follow. It is made again in place; if the reader may no longer see it, or a newer card
 * shows the same, it becomes a line without content and is forgotten. A card that already shows what it should is left
 * alone, so that an answer somebody just got is not taken away.
 */
export const renewStandingCard = async (
  services: Services,
  renew: Renew,
  tenantId: string,
  reader: StaffMember,
  cardId: string,
): Promise<SendOutcome> => {
  const stored = await readCard(services, tenantId, cardId);
  if (stored === undefined || stored.body.person !== reader.id) return { outcome: 'obsolete' };
  const card = stored.body;
  const fold = async (message: NoticeMessage): Promise<SendOutcome> => {
    const outcome = await renew(tenantId, reader.id, card.message, line(message));
    if (outcome.outcome === 'sent') await settleCard(services, tenantId, stored, undefined);
    return outcome;
  };
  if (!reader.active) return fold({ kind: 'noLongerShown' });
  const newer = await newerThan(services, tenantId, card);
  if (newer !== undefined) return fold({ kind: 'newerCard', at: newer.shownAt });
  const view = await viewNow(services, tenantId, reader, card);
  if (view === undefined) return fold({ kind: 'noLongerShown' });
  if (view === 'stays') return { outcome: 'obsolete' };
  const isSame = printOf(view) === card.print;
  const outcome: SendOutcome = isSame
    ? { outcome: 'obsolete' }
    : await renew(tenantId, reader.id, card.message, view);
  if (isSame || outcome.outcome === 'sent') await settleCard(services, tenantId, stored, view);
  return outcome;
};
