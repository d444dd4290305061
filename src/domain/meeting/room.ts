import { type Recipient, recipientKey } from '../consent/consent-record';
import { disclosureAnswers, type HearerAnswers } from '../consent/disclosure';
import type { Denied, Disclosure, DisclosureFacts, Hearer } from '../consent/disclosure-answer';

/** An item of an agenda: what it touches, about whom, and what for (S6). */
export interface AgendaItem {
  readonly id: string;
  /** Information types it touches; empty if it touches nothing confidential. */
  readonly types: readonly string[];
  /** The members it is about; empty if it is about the whole family. */
  readonly aboutIds: readonly string[];
  readonly purpose: string;
}

/** Somebody who is to be invited. Each person once. */
export interface Guest {
  readonly id: string;
  readonly hearer: Hearer;
}

/** What keeps a guest out of an item. An item that touches nothing keeps out those with no part in the case. */
export interface Barrier {
  readonly need?: { readonly type: string; readonly aboutId: string };
  readonly answer: Denied;
}

export interface StoppedGuest {
  readonly guestId: string;
  readonly barriers: readonly Barrier[];
  /**
   * `changePurpose`: existing consents would let the guest in, and keep nobody out, if the item had another purpose
   * (S10); whoever else has to be asked is asked for that purpose too. `askConsent`: consents that nobody has said no
   * to would let the guest in. `addToNetwork`: a colleague has to take part in the case before anything else.
   * Otherwise only dropping the item or splitting the meeting helps.
   */
  readonly remedy: (typeof stopRemedies)[number];
}

/** From heaviest to lightest: a guest with several barriers needs the heaviest first. */
export const stopRemedies = ['addToNetwork', 'dropOrSplit', 'askConsent', 'changePurpose'] as const;

export interface ItemRoom {
  readonly itemId: string;
  /** The guests who may be in the room for it, in the given order. */
  readonly attend: readonly string[];
  readonly stopped: readonly StoppedGuest[];
  /** S10: the purpose that suits the existing consents better than the item's own. */
  readonly fittingPurpose?: string;
}

/** A consent to be asked for: one giver, one recipient, one type, one purpose. */
export interface MissingConsent {
  readonly giverId: string;
  readonly recipient: Recipient;
  readonly type: string;
  readonly purpose: string;
  readonly aboutIds: readonly string[];
}

/** A part of a meeting: consecutive items with the same guests in the room. */
export interface MeetingPart {
  readonly itemIds: readonly string[];
  readonly attend: readonly string[];
}

export interface RoomPlan {
  /** Whether everybody may be in the room for everything, as things stand. */
  readonly everybodyFits: boolean;
  /** Whether the missing consents would let everybody in; true if nobody is stopped. */
  readonly consentsWouldDo: boolean;
  readonly items: readonly ItemRoom[];
  /**
   * The smallest set of consents that would let in everybody consents can let in. For colleagues they are asked for at their
   * department, so that one consent serves all of them. None is proposed that somebody has said no to.
   */
  readonly missing: readonly MissingConsent[];
  /** The meeting split as things stand, without any new consent: everybody in every item they may hear. */
  readonly parts: readonly MeetingPart[];
}

/** An item's needs as rows of one table for the whole agenda. */
interface Agenda {
  readonly needs: readonly Need[];
  readonly needsOf: readonly (readonly number[])[];
}

interface Need {
  readonly type: string;
  readonly aboutId: string;
  readonly purpose: string;
}

/** Every distinct need once: hundreds of items share a few dozen. */
const readAgenda = (items: readonly AgendaItem[], memberIds: readonly string[]): Agenda => {
  const needs: Need[] = [];
  const rows = new Map<string, number>();
  const rowOf = (need: Need): number => {
    const key = `${need.type}\n${need.aboutId}\n${need.purpose}`;
    const row = rows.get(key) ?? needs.push(need) - 1;
    rows.set(key, row);
    return row;
  };
  const needsOf = items.map(({ types, aboutIds, purpose }) => {
    const about = aboutIds.length === 0 ? memberIds : aboutIds;
    return [...new Set(types.flatMap((type) => about.map((aboutId) => rowOf({ type, aboutId, purpose }))))];
  });
  return { needs, needsOf };
};

/** One guest's barrier to one need, with everything known about it. */
interface Obstacle {
  readonly guest: Guest;
  readonly need: Need;
  readonly barrier: Barrier;
  readonly remedy: StoppedGuest['remedy'];
}

/** A consent that was not asked for, or has run out, can be asked for. A no is a no until the giver answers again (S2). */
const canBeAsked = ({ answer: { missing } }: Barrier): boolean =>
  missing.length > 0 && missing.every(({ why }) => why === 'notHeard' || why === 'expired');

const remedyTo = (barrier: Barrier): StoppedGuest['remedy'] => {
  if (barrier.answer.because === 'notInNetwork') return 'addToNetwork';
  return canBeAsked(barrier) ? 'askConsent' : 'dropOrSplit';
};

const noPartInCase: Barrier = { answer: { may: false, because: 'notInNetwork', missing: [] } };

const obstacleTo = (guest: Guest, need: Need, answer: Disclosure): Obstacle | undefined => {
  if (answer.may) return undefined;
  const barrier: Barrier = { need: { type: need.type, aboutId: need.aboutId }, answer };
  return { guest, need, barrier, remedy: remedyTo(barrier) };
};

const stoppedBy = (guestId: string, obstacles: readonly Obstacle[]): StoppedGuest => ({
  guestId,
  barriers: obstacles.map(({ barrier }) => barrier),
  remedy:
    stopRemedies.find((remedy) => obstacles.some((obstacle) => obstacle.remedy === remedy)) ?? 'dropOrSplit',
});

const recipientFor = (hearer: Hearer): Recipient =>
  hearer.kind === 'staff' ? { kind: 'department', departmentId: hearer.staff.departmentId } : hearer;

/** The consents that would remove obstacles, grouped by giver, recipient, type and purpose. */
const consentsFor = (obstacles: Iterable<Obstacle>): readonly MissingConsent[] => {
  const consents = new Map<string, MissingConsent & { readonly aboutIds: string[] }>();
  for (const { guest, need, barrier } of obstacles) {
    const { type, purpose, aboutId } = need;
    const recipient = recipientFor(guest.hearer);
    for (const { giverId } of barrier.answer.missing) {
      const key = [giverId, recipientKey(recipient), type, purpose].join('\n');
      const consent = consents.get(key) ?? { giverId, recipient, type, purpose, aboutIds: [] };
      if (!consent.aboutIds.includes(aboutId)) consent.aboutIds.push(aboutId);
      consents.set(key, consent);
    }
  }
  return [...consents.values()];
};

/** Nothing but the purpose keeps them out (S10). */
const isForPurpose = ({ barriers }: StoppedGuest): boolean =>
  barriers.every(({ answer }) => answer.because === 'otherPurpose');

interface Fitting {
  readonly purpose: string;
  /** Those the purpose alone lets in. */
  readonly admits: ReadonlySet<string>;
  /** What keeps the others out for this purpose and can be asked for. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * S10: the first purpose that lets in everybody whom only the purpose keeps out, makes nobody leave, and leaves open
 * whatever could still be asked for.
 */
const fittingPurpose = (
  { attend, stopped }: Pick<ItemRoom, 'attend' | 'stopped'>,
  needs: readonly Need[],
  everybody: readonly { readonly guest: Guest; readonly mayHave: HearerAnswers['mayHave'] }[],
): Fitting | undefined => {
  const helped = stopped.filter(isForPurpose);
  const wanted = new Set([...attend, ...helped.map(({ guestId }) => guestId)]);
  const asked = new Set(
    stopped.flatMap(({ guestId, remedy }) =>
      remedy === 'askConsent' && !wanted.has(guestId) ? [guestId] : [],
    ),
  );
  const obstaclesTo = (purpose: string, guestIds: ReadonlySet<string>): readonly Obstacle[] =>
    everybody
      .filter(({ guest }) => guestIds.has(guest.id))
      .flatMap(({ guest, mayHave }) =>
        needs.flatMap((need) => obstacleTo(guest, { ...need, purpose }, mayHave({ ...need, purpose })) ?? []),
      );
  const purposes = helped.flatMap(({ barriers }) => barriers.flatMap(({ answer }) => answer.heldFor ?? []));
  for (const purpose of new Set(purposes)) {
    if (obstaclesTo(purpose, wanted).length > 0) continue;
    const obstacles = obstaclesTo(purpose, asked);
    if (!obstacles.every(({ remedy }) => remedy === 'askConsent')) continue;
    const kept = new Set(obstacles.map(({ guest }) => guest.id));
    const admits = new Set([...wanted, ...asked].filter((id) => !kept.has(id)));
    return { purpose, admits, obstacles };
  }
  return undefined;
};

/** What one guest meets at an item; `stop` if that keeps them out. */
interface Met {
  readonly guest: Guest;
  readonly obstacles: readonly Obstacle[];
  readonly stop?: StoppedGuest;
}

const roomOf = (met: readonly Met[]): Pick<ItemRoom, 'attend' | 'stopped'> => ({
  attend: met.flatMap(({ guest, stop }) => (stop === undefined ? [guest.id] : [])),
  stopped: met.flatMap(({ stop }) => stop ?? []),
});

/** Consecutive items with the same guests, together. An item that nobody may hear is a part on its own. */
const partsOf = (items: readonly ItemRoom[]): readonly MeetingPart[] => {
  const parts: { itemIds: string[]; attend: readonly string[] }[] = [];
  for (const { itemId, attend } of items) {
    const last = parts.at(-1);
    if (last !== undefined && last.attend.join('\n') === attend.join('\n')) last.itemIds.push(itemId);
    else parts.push({ itemIds: [itemId], attend });
  }
  return parts;
};

/**
 * S6: who may be in the room for which item and why others may not; the smallest set of consents that would fix it;
 * and how the meeting can be split when it can't be fixed. The same agenda always gets the same answer. Each distinct
 * need is decided once for each guest; the rest is look-ups.
 */
export const planRoom = (
  facts: DisclosureFacts,
  items: readonly AgendaItem[],
  guests: readonly Guest[],
): RoomPlan => {
  const memberIds = facts.familyCase.members.map(({ id }) => id);
  const { needs, needsOf } = readAgenda(items, memberIds);
  const answersFor = disclosureAnswers(facts);
  const everybody = guests.map((guest) => {
    const { inCase, mayHave } = answersFor(guest.hearer);
    return { guest, inCase, mayHave, obstacles: needs.map((need) => obstacleTo(guest, need, mayHave(need))) };
  });
  const met = items.map((_, index) => {
    const rows = needsOf[index] ?? [];
    return everybody.map(({ guest, inCase, obstacles }): Met => {
      const found = rows.flatMap((row) => obstacles[row] ?? []);
      if (rows.length > 0 || inCase)
        return { guest, obstacles: found, ...(found.length > 0 && { stop: stoppedBy(guest.id, found) }) };
      return {
        guest,
        obstacles: [],
        stop: { guestId: guest.id, barriers: [noPartInCase], remedy: remedyTo(noPartInCase) },
      };
    });
  });
  const asWritten = met.map((guestsMet) => guestsMet.filter(({ stop }) => stop?.remedy === 'askConsent'));
  const fittings = met.map((guestsMet, index) =>
    fittingPurpose(
      roomOf(guestsMet),
      (needsOf[index] ?? []).flatMap((row) => needs[row] ?? []),
      everybody,
    ),
  );
  const toAsk = new Set<Obstacle>();
  asWritten.forEach((asked, index) => {
    if (fittings[index] === undefined)
      for (const { obstacles } of asked) for (const one of obstacles) toAsk.add(one);
  });
  // What is asked for because of other items may, with the present purpose, let in everybody another purpose would.
  const isLetInAnyway = (index: number): boolean =>
    (met[index] ?? [])
      .filter(({ stop }) => stop !== undefined && (stop.remedy === 'askConsent' || isForPurpose(stop)))
      .every(({ obstacles }) => obstacles.every((one) => toAsk.has(one)));
  const rooms = items.map(({ id }, index): ItemRoom => {
    const { attend, stopped } = roomOf(met[index] ?? []);
    const fitting = fittings[index];
    if (fitting === undefined || isLetInAnyway(index)) return { itemId: id, attend, stopped };
    for (const obstacle of fitting.obstacles) toAsk.add(obstacle);
    return {
      itemId: id,
      attend,
      stopped: stopped.map((one) =>
        fitting.admits.has(one.guestId) ? { ...one, remedy: 'changePurpose' } : one,
      ),
      fittingPurpose: fitting.purpose,
    };
  });
  const stopped = rooms.flatMap((room) => room.stopped);
  return {
    everybodyFits: stopped.length === 0,
    consentsWouldDo: stopped.every(({ remedy }) => remedy === 'askConsent'),
    items: rooms,
    missing: consentsFor(toAsk),
    parts: partsOf(rooms),
  };
};
