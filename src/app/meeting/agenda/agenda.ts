import { reasonMaxLength } from '../../../domain/base/decision';
import { ok, type Result, refuse } from '../../../domain/base/result';
import { may } from '../../../domain/case/rights';
import type { RequestConsent } from '../../../domain/consent/consent';
import { recipientKey } from '../../../domain/consent/consent-record';
import { agendaInOrder, itemAbove, meetingToCarryFrom } from '../../../domain/meeting/agenda';
import { type Meeting, type MeetingItem, signsOfSafetyHeadings } from '../../../domain/meeting/meeting';
import { meetingRoom } from '../../../domain/meeting/meeting-room';
import type { MissingConsent } from '../../../domain/meeting/room';
import { wishedPeople } from '../../../domain/meeting/wished';
import type { AgendaView } from '../../../views/meeting/agenda';
import type { Actor, Services } from '../../base/services';
import { changeCase } from '../../case/case-store';
import type { Municipality } from '../../organisation/directory';
import { meetingFacts } from '../meeting-facts';
import {
  type Arranging,
  arrangeMeeting,
  type MeetingChange,
  meetingsOf,
  openMeetingFor,
} from '../meeting-store';
import { type AgendaDone, agendaViewAfter } from './agenda-view';

type Reference = Meeting['reference'];

/** An item of an agenda, as a press names it. */
export interface ItemIds {
  readonly reference: Reference;
  readonly meetingId: string;
  readonly itemId: string;
  /** How many items came before it on the card, so that the same page is shown again. */
  readonly from: number;
}

/** The position of the latest item added: the family's own come first. */
const newestIn = ({ agenda: { items } }: Meeting): number => {
  const newest = items.at(-1);
  return agendaInOrder(items).findIndex(({ id }) => id === newest?.id);
};

/** Carries out commands on the agenda and shows the page they came from, or the page with the newest item. */
export const buildAgenda = async (
  services: Services,
  actor: Actor,
  {
    reference,
    meetingId,
    from = 0,
  }: Pick<ItemIds, 'reference' | 'meetingId'> & { readonly from?: number | 'newest' },
  commands: Arranging,
  justDone: AgendaDone | ((change: MeetingChange) => AgendaDone),
): Promise<Result<AgendaView>> => {
  const change = await arrangeMeeting(services, actor, { reference, meetingId }, commands);
  if (!change.ok) return change;
  const done = typeof justDone === 'function' ? justDone(change.value) : justDone;
  const shown = from === 'newest' ? newestIn(change.value.meeting) : from;
  return ok(await agendaViewAfter(services, actor, change.value, done, shown));
};

/** S6: drops an item. */
export const removeItem = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  buildAgenda(services, actor, ids, () => ok([{ type: 'removeAgendaItem', itemId: ids.itemId }]), {
    done: 'removed',
  });

/** Moves an item above the one before it, if possible: the family's own stay first (M4). */
export const moveItemUp = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    (meeting) => {
      const above = itemAbove(meeting, ids.itemId);
      return ok(
        above === undefined ? [] : [{ type: 'placeAgendaItem', itemId: ids.itemId, beforeId: above.id }],
      );
    },
    ({ events, meeting }) => {
      const stays = events.length === 0 && itemAbove(meeting, ids.itemId) === undefined;
      return { done: stays ? 'staysThere' : 'movedUp' };
    },
  );

/** S6: those who may not hear an item leave the room for it. */
export const splitItem = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    async (meeting, familyCase) => {
      const { misfits } = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
      const item = meeting.agenda.items.find(({ id }) => id === ids.itemId);
      const stopped = misfits.flatMap(({ itemId, participantId }) =>
        itemId === ids.itemId ? [participantId] : [],
      );
      const withoutIds = [...(item?.withoutIds ?? []), ...stopped];
      return ok([{ type: 'splitAgendaItem', itemId: ids.itemId, withoutIds }]);
    },
    { done: 'split' },
  );

/** S10: changes the item's purpose to one the family has said yes to, where only the purpose stood in the way. */
export const fitPurpose = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    async (meeting, familyCase) => {
      const { plan } = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
      const item = meeting.agenda.items.find(({ id }) => id === ids.itemId);
      const purpose = plan.items.find(({ itemId }) => itemId === ids.itemId)?.fittingPurpose;
      if (item === undefined || purpose === undefined) return ok([]);
      const { types, aboutIds } = item;
      return ok([{ type: 'changeAgendaItem', itemId: ids.itemId, touches: { types, aboutIds, purpose } }]);
    },
    { done: 'purposeChanged' },
  );

/** S6: everybody stays for an item again. */
export const keepTogether = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    () => ok([{ type: 'splitAgendaItem', itemId: ids.itemId, withoutIds: [] }]),
    {
      done: 'together',
    },
  );

/** M6: the four headings of Signs of Safety. */
export const addHeadings = (
  services: Services,
  actor: Actor,
  ids: Pick<ItemIds, 'reference' | 'meetingId'>,
): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    () =>
      ok(
        signsOfSafetyHeadings.map((heading) => ({
          type: 'addAgendaItem',
          owner: { kind: 'heading', heading },
          text: '',
        })),
      ),
    { done: 'added' },
  );

/** What was left open at the last meeting. */
export const carryOverItems = (
  services: Services,
  actor: Actor,
  ids: Pick<ItemIds, 'reference' | 'meetingId'>,
): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    ids,
    async () => {
      const from = meetingToCarryFrom(await meetingsOf(services, actor.tenantId, ids.reference, 'over'));
      return ok(from === undefined ? [] : [{ type: 'carryOver', from }]);
    },
    { done: 'carriedOver' },
  );

/**
 * S6: puts the consents that would let everybody hear an item on the list to ask the family about, with the item's own words
 * as the reason.
 */
export const askConsentFor = (services: Services, actor: Actor, ids: ItemIds): Promise<Result<AgendaView>> =>
  askFor(services, actor, ids, ({ id }) => id === ids.itemId);

/** S6: the same for all items at once. */
export const askAllConsents = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  from: number,
): Promise<Result<AgendaView>> => askFor(services, actor, { reference, meetingId, from }, () => true);

const askFor = async (
  services: Services,
  actor: Actor,
  { reference, meetingId, from }: Omit<ItemIds, 'itemId'>,
  isMeant: (item: MeetingItem) => boolean,
): Promise<Result<AgendaView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations, meeting } = opened.value;
  // Colleagues may ask for consents too, but not from the agenda, which they may not see.
  if (!may('arrangeMeeting', familyCase, relations)) return refuse('NotAllowed');
  const items = meeting.agenda.items.filter(isMeant);
  if (items.length === 0) return refuse('NoLongerThere');
  const { municipality, staff } = await meetingFacts(services, actor.tenantId, opened.value);
  const facts = { familyCase, at: services.clock.now(), ...municipality };
  const command = items.flatMap((item) => {
    const alone = { ...meeting, agenda: { ...meeting.agenda, items: [item] } };
    const { missing } = meetingRoom(alone, facts, staff);
    return requestsFor(missing, item.text.slice(0, reasonMaxLength), municipality);
  });
  const change = await changeCase(services, actor, { reference, right: 'requestConsent', command });
  if (!change.ok) return change;
  const now = await openMeetingFor(services, actor, reference, meetingId);
  return now.ok ? ok(await agendaViewAfter(services, actor, now.value, { done: 'consentAsked' }, from)) : now;
};

/** One request for all who are to consent to the same things. */
const requestsFor = (
  missing: readonly MissingConsent[],
  reason: string,
  municipality: Municipality,
): readonly RequestConsent[] => {
  const requests = new Map<string, RequestConsent>();
  for (const { giverId, recipient, type, purpose, aboutIds } of missing) {
    const key = [recipientKey(recipient), type, purpose, ...aboutIds].join('\n');
    const { giverIds = [] } = requests.get(key) ?? {};
    requests.set(key, {
      type: 'requestConsent',
      giverIds: [...giverIds, giverId],
      recipient,
      types: [type],
      purpose,
      aboutIds,
      reason,
      municipality,
    });
  }
  return [...requests.values()];
};

/** M5: adds those the child has asked for. */
export const addWished = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    { reference, meetingId },
    (meeting, familyCase) =>
      ok(
        wishedPeople(meeting, familyCase).map(({ id }) => ({
          type: 'addParticipant',
          who: { kind: 'network', personId: id },
        })),
      ),
    { done: 'wished' },
  );
