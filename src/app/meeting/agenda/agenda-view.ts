import { grouped } from '../../../domain/base/grouped';
import { ok, type Result, refuse } from '../../../domain/base/result';
import { may, seesEverything } from '../../../domain/case/rights';
import { agendaInOrder, itemAbove, itemsToCarry, meetingToCarryFrom } from '../../../domain/meeting/agenda';
import { isOver, type Meeting, type MeetingItem } from '../../../domain/meeting/meeting';
import { participantsWithoutItem } from '../../../domain/meeting/meeting-room';
import type { MissingConsent } from '../../../domain/meeting/room';
import { wishedPeople } from '../../../domain/meeting/wished';
import type { AgendaItemView, AgendaView, DenialView } from '../../../views/meeting/agenda';
import type { ActionLink } from '../../../views/verbs';
import { offered, pressesAbout } from '../../base/presses';
import { type Actor, type Services, today } from '../../base/services';
import { consentNames } from '../../consent/consent-names';
import { bringsMore } from '../../plan/plan-at-meeting';
import { recordCaseRead } from '../../trail/case-reads';
import { type MeetingFacts, meetingFacts } from '../meeting-facts';
import { memberName, ownerView, preparationView, wishViews } from '../meeting-names';
import { meetingsOf, type OpenedMeeting, openMeetingFor } from '../meeting-store';
import { agendaPage } from './agenda-page';
import { denialsOf } from './item-denials';

export type AgendaDone = Partial<Pick<AgendaView, 'done' | 'sheetUrl'>>;

/** M4, S6: the agenda for those who see the whole case. Reading is recorded first (L1). */
export const agendaView = async (
  services: Services,
  actor: Actor,
  reference: Meeting['reference'],
  meetingId: string,
  from = 0,
): Promise<Result<AgendaView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  if (!seesEverything(opened.value.familyCase, opened.value.relations)) return refuse('NotFound');
  await recordCaseRead(services, actor, opened.value, 'agendaViewed');
  return ok(await agendaViewAfter(services, actor, opened.value, {}, from));
};

/** The agenda after the reader's own change, on the page where it was made; the change itself is the record. */
export const agendaViewAfter = async (
  services: Services,
  actor: Actor,
  opened: OpenedMeeting,
  justDone: AgendaDone = {},
  from = 0,
): Promise<AgendaView> => {
  const facts = await meetingFacts(services, actor.tenantId, opened);
  const { familyCase, meeting, plan, misfits } = facts;
  const items = agendaInOrder(meeting.agenda.items);
  const first = Math.max(0, Math.min(from, items.length - 1));
  const { begin, end } = agendaPage(items, first);
  const arranges = mayArrange(opened);
  const over = arranges ? await meetingsOf(services, actor.tenantId, familyCase.reference, 'over') : [];
  const carriedFrom = meetingToCarryFrom(over);
  const last = over.find(({ state }) => state === 'held');
  const leftOpen = carriedFrom === undefined ? 0 : itemsToCarry(meeting, carriedFrom).length;
  const numbers = new Map(items.map(({ id }, index) => [id, index + 1]));
  const leaves = items.some(({ withoutIds = [] }) => withoutIds.length > 0);
  return {
    name: 'agenda',
    reference: familyCase.reference,
    alias: familyCase.alias,
    meetingId: meeting.id,
    today: today(services),
    kind: meeting.kind,
    state: meeting.state,
    time: meeting.time,
    ...justDone,
    ...preparationView(meeting.agenda, familyCase),
    childrensWishes: wishViews(meeting, familyCase),
    items: items.slice(begin, end).map((item) => itemView(item, numbers.get(item.id) ?? 0, facts, arranges)),
    from: begin,
    total: items.length,
    everybodyFits: misfits.length === 0 && !leaves,
    split: misfits.length === 0 && leaves,
    noItem: participantsWithoutItem(meeting).map(({ name }) => name),
    missing: misfits.length === 0 ? [] : plan.missing.map((missing) => missingView(missing, facts)),
    leftOpen,
    actions: agendaActions(
      opened,
      arranges,
      { begin, end, total: items.length },
      {
        last,
        leftOpen,
        inPlan: arranges && (await bringsMore(services, actor, familyCase, meeting)),
        asks: misfits.length > 0 && plan.missing.length > 0,
      },
    ),
  };
};

const mayArrange = ({ familyCase, relations, meeting }: OpenedMeeting): boolean =>
  familyCase.status === 'open' && !isOver(meeting) && may('arrangeMeeting', familyCase, relations);

const nameIn =
  (meeting: Meeting) =>
  (participantId: string): string =>
    meeting.participants.find(({ id }) => id === participantId)?.name ?? '';

const missingView = (
  { giverId, recipient, type, purpose, aboutIds }: MissingConsent,
  { familyCase, municipality }: MeetingFacts,
): AgendaView['missing'][number] => {
  const names = consentNames(familyCase, municipality);
  return {
    giver: memberName(familyCase, giverId),
    recipient: names.hearer(recipient),
    types: [names.type(type)],
    about: aboutIds.map(names.member),
    purpose: names.purpose(purpose),
  };
};

const itemView = (
  item: MeetingItem,
  number: number,
  facts: MeetingFacts,
  arranges: boolean,
): AgendaItemView => {
  const { familyCase, meeting, municipality, staff } = facts;
  const names = consentNames(familyCase, municipality);
  const nameOf = nameIn(meeting);
  const stopped = stoppedIn(item, facts);
  const leave = meeting.participants.filter(({ id }) => item.withoutIds?.includes(id));
  const out = new Set([...leave.map(({ id }) => id), ...stopped.map(({ guestId }) => guestId)]);
  const inRoom = meeting.participants.filter(({ id }) => !out.has(id));
  const unsaid = item.typesUnsaid === true;
  return {
    number,
    owner: ownerView(item.owner, familyCase, staff),
    text: item.text,
    ...(item.minutes !== undefined && { minutes: item.minutes }),
    carriedOver: item.carriedFrom !== undefined,
    typesUnsaid: unsaid,
    types: item.types.map(names.type),
    about: item.aboutIds.map(names.member),
    ...(item.types.length > 0 && { purpose: names.purpose(item.purpose) }),
    everybody: !unsaid && out.size === 0,
    attend: unsaid ? [] : inRoom.map(({ name }) => name),
    leave: leave.map(({ name }) => name),
    stopped: grouped(stopped, ({ remedy, denied }) => JSON.stringify([remedy, denied])).map((group) => ({
      names: group.map(({ guestId }) => nameOf(guestId)),
      denied: group[0].denied,
      remedy: group[0].remedy,
    })),
    actions: arranges ? itemActions(item, number, meeting, stopped) : [],
  };
};

interface Stopped {
  readonly guestId: string;
  readonly denied: readonly DenialView[];
  readonly remedy: AgendaItemView['stopped'][number]['remedy'];
}

/** Those who may not hear an item but would be in the room for it. */
const stoppedIn = (
  item: MeetingItem,
  { familyCase, municipality, plan, misfits }: MeetingFacts,
): readonly Stopped[] => {
  const names = consentNames(familyCase, municipality);
  const room = plan.items.find(({ itemId }) => itemId === item.id);
  return (room?.stopped ?? []).flatMap(({ guestId, barriers, remedy }) => {
    const isMisfit = misfits.some((one) => one.itemId === item.id && one.participantId === guestId);
    const denied = denialsOf(barriers, item, familyCase.members.length, names);
    return isMisfit ? [{ guestId, denied, remedy }] : [];
  });
};

/** S6: first what repairs the item, then what changes it. */
const itemActions = (
  item: MeetingItem,
  number: number,
  meeting: Meeting,
  stopped: readonly Stopped[],
): readonly ActionLink[] => {
  const ids = { reference: meeting.reference, meeting: meeting.id, item: item.id, from: String(number - 1) };
  const isHeading = item.owner.kind === 'heading';
  const isForPurpose = stopped.some(({ remedy }) => remedy === 'changePurpose');
  return offered([
    [isForPurpose, { verb: 'agenda.fitPurpose', as: 'execute', ids, style: 'positive' }],
    [
      stopped.some(({ remedy }) => remedy === 'askConsent'),
      { verb: 'agenda.askConsent', as: 'execute', ids, ...(!isForPurpose && { style: 'positive' }) },
    ],
    [stopped.length > 0, { verb: 'agenda.split', as: 'execute', ids }],
    [(item.withoutIds ?? []).length > 0, { verb: 'agenda.together', as: 'execute', ids }],
    [!isHeading || item.typesUnsaid === true, { verb: 'agenda.changeItem', as: 'dialog', ids }],
    [itemAbove(meeting, item.id) !== undefined, { verb: 'agenda.moveUp', as: 'execute', ids }],
    [true, { verb: 'agenda.removeItem', as: 'execute', ids, style: 'destructive' }],
  ]);
};

/** The next step comes first; presses without room for a button go into the card's menu. */
const agendaActions = (
  { familyCase, meeting }: OpenedMeeting,
  arranges: boolean,
  { begin, end, total }: { readonly begin: number; readonly end: number; readonly total: number },
  {
    last,
    leftOpen,
    inPlan,
    asks,
  }: {
    readonly last: Meeting | undefined;
    readonly leftOpen: number;
    readonly inPlan: boolean;
    readonly asks: boolean;
  },
): readonly ActionLink[] => {
  const ids = { reference: familyCase.reference, meeting: meeting.id };
  const { execute, dialog } = pressesAbout(ids);
  const hasChildren = familyCase.members.some(({ relation }) => relation === 'child');
  const hasHeadings = meeting.agenda.items.some(({ owner }) => owner.kind === 'heading');
  const { preparation } = meeting.agenda;
  const isMade = preparation?.kind === 'withFamily' && preparation.changedSince === undefined;
  const next = (action: ActionLink, isNext: boolean): ActionLink =>
    isNext ? { ...action, style: 'positive' } : action;
  return offered([
    [
      arranges && wishedPeople(meeting, familyCase).length > 0,
      { ...execute('agenda.addWished'), style: 'positive' },
    ],
    [arranges, next(dialog('agenda.addItem'), total === 0)],
    [arranges && asks, next(execute('agenda.askAll', { from: String(begin) }), true)],
    [end < total, execute('agenda.more', { from: String(end) })],
    [arranges && !isMade, next(dialog('agenda.made'), total > 0 && !asks)],
    [true, next(execute('meeting.show'), arranges && isMade && !asks)],
    [inPlan, execute('agenda.fromPlan')],
    [arranges && leftOpen > 0, execute('agenda.carryOver')],
    [arranges && hasChildren, dialog('agenda.childsWish')],
    [total > 0, execute('agenda.print')],
    [arranges && !hasHeadings, execute('agenda.headings')],
    [last !== undefined, execute('meeting.lookBack', last && { meeting: last.id })],
  ]);
};
