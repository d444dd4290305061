import fc from 'fast-check';
import { calendarDate, type Instant } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import type { FamilyCase, MeetingState } from '../../../src/domain/case/family-case';
import {
  type InvitationAnswer,
  type ItemOwner,
  type Meeting,
  type MeetingItem,
  meetingReference,
  type Participant,
  type ParticipantWho,
} from '../../../src/domain/meeting/meeting';
import { family } from '../consent-story';
import { reference } from '../family-case';
import { ida, jonas, lea, mille, per, sara, tove } from '../people';
import { caseWith, someDisclosures, someWords } from '../random-consents';

/*
 * A family's meetings as they could be: anything on the agenda, anybody invited, any answers. Every text says whose it is
 * and what, so that any view shows what it gives away.
 */

const participants: readonly (readonly [who: ParticipantWho, name: string])[] = [
  ...[jonas, mille, ida, per, lea, tove].map(
    ({ id, name }) => [{ kind: 'staff', staffId: id }, name] as const,
  ),
  [{ kind: 'network', personId: 'gudrun' }, 'Gudrun'],
  [{ kind: 'network', personId: 'kim' }, 'Kim'],
  ...family.map(({ id, name }) => [{ kind: 'member', memberId: id }, name] as const),
  [{ kind: 'supportPerson', memberId: 'alma' }, 'Solvej'],
  [{ kind: 'supportPerson', memberId: 'bo' }, 'Birger'],
];

const idOf = (who: ParticipantWho): string => {
  switch (who.kind) {
    case 'staff':
      return `staff:${who.staffId}`;
    case 'network':
      return `network:${who.personId}`;
    case 'member':
      return `member:${who.memberId}`;
    case 'supportPerson':
      return `support:${who.memberId}`;
  }
};
export const participantIds = participants.map(([who]) => idOf(who));

const owners: readonly ItemOwner[] = [
  ...family.map(({ id }): ItemOwner => ({ kind: 'member', memberId: id })),
  { kind: 'network', personId: 'gudrun' },
  ...[sara, jonas, mille].map(({ id }): ItemOwner => ({ kind: 'staff', staffId: id })),
  { kind: 'heading', heading: 'worried' },
];

const someItem: fc.Arbitrary<Omit<MeetingItem, 'id' | 'text'>> = fc
  .record({
    owner: fc.constantFrom(...owners),
    types: fc.subarray(['absence', 'wellbeing', 'coordination'], { maxLength: 2 }),
    aboutIds: fc.subarray(
      family.map(({ id }) => id),
      { maxLength: 2 },
    ),
    purpose: fc.constantFrom('plan', 'meeting'),
    unsaid: fc.boolean(),
    withoutIds: fc.subarray(participantIds, { maxLength: 2 }),
  })
  .map(({ types, unsaid, aboutIds, purpose, ...item }) =>
    types.length > 0
      ? { ...item, types, aboutIds, purpose }
      : { ...item, types, aboutIds: [], purpose: '', ...(unsaid && { typesUnsaid: true }) },
  );

/** `Ord-…`, `Grund-…`: what somebody said about coming. */
const answerOf = (kind: InvitationAnswer['kind'], id: string): InvitationAnswer => {
  switch (kind) {
    case 'yes':
      return { kind };
    case 'no':
      return { kind, reason: `Grund-${id}.`, becauseOfTime: false };
    case 'otherTime':
      return { kind, choices: [], words: `Grund-${id}.` };
  }
};

const someParticipants: fc.Arbitrary<readonly Participant[]> = fc.tuple(
  ...participants.map(([who, name]) =>
    fc.constantFrom('notInvited', 'waiting', 'yes', 'no', 'otherTime').map((state): Participant => {
      const id = idOf(who);
      const at = '2026-03-05T08:00:00.000Z' as Instant;
      const on = calendarDate('2026-03-05');
      if (state === 'notInvited') return { id, who, name };
      if (state === 'waiting') return { id, who, name, invitation: { on } };
      return { id, who, name, invitation: { on, answer: { answer: answerOf(state, id), at, by: sara.id } } };
    }),
  ),
);

const meetingOn = (id: string, on: string, state: MeetingState, withRecord: boolean): fc.Arbitrary<Meeting> =>
  fc
    .tuple(fc.array(someItem, { minLength: 1, maxLength: 8 }), someParticipants)
    .map(([items, people]): Meeting => {
      return {
        id,
        reference,
        kind: 'network',
        time: { on: calendarDate(on), start: localTime('10:00'), end: localTime('11:30') },
        place: { kind: 'place', text: 'Rådhuset' },
        state,
        sequence: 0,
        timeSequence: 0,
        participants: people,
        agenda: {
          items: items.map((item, at) => ({ ...item, id: `${id}.${at}`, text: `Punkt-${id}.${at}.` })),
          preparation: { kind: 'excused', on: calendarDate('2026-03-02'), reason: 'Undskyldt' },
        },
        childrensWishes: [{ memberId: 'alma', wish: 'Ønsket', on: calendarDate('2026-03-02') }],
        record: withRecord
          ? {
              attendance: { 'member:freja': 'present' },
              scale: { 'member:freja': 4 },
              notes: [{ id: 'note', section: 'worried', text: 'Notatet', itemId: `${id}.0` }],
              agreements: [{ id: 'agreement', what: 'Aftalen', responsibleId: 'member:freja' }],
            }
          : { attendance: {}, scale: {}, notes: [], agreements: [] },
      };
    });

/** A case with a meeting under way, one to come, and one that was held. */
export interface MeetingWorld {
  readonly familyCase: FamilyCase;
  readonly meetings: readonly Meeting[];
}

const deputy = { staffId: lea.id, from: calendarDate('2026-03-01'), to: calendarDate('2026-12-31') };
const handover = {
  id: 'handover',
  receiverId: tove.id,
  requestedBy: sara.id,
  requestedOn: calendarDate('2026-03-05'),
  reason: 'Orlov',
};

/** Whatever the family has answered; with or without a deputy, and with or without somebody who has agreed to take over. */
export const someMeetingWorld: fc.Arbitrary<MeetingWorld> = fc
  .record({
    words: someWords,
    disclosures: someDisclosures,
    meetings: fc.tuple(
      meetingOn('held', '2026-03-03', 'held', true),
      meetingOn('now', '2026-03-09', 'invited', true),
      meetingOn('later', '2026-05-12', 'invited', false),
    ),
    hasDeputy: fc.boolean(),
    isAccepted: fc.boolean(),
  })
  .map(({ words, disclosures, meetings, hasDeputy, isAccepted }) => {
    const [held, ...open] = meetings;
    return {
      meetings,
      familyCase: {
        ...caseWith(words, disclosures),
        // Still invited to what was planned when the family was hers.
        formerCoordinatorIds: [lea.id],
        meetings: open.map(meetingReference),
        meetingsHeld: [{ kind: held.kind, on: held.time.on, id: held.id }],
        accompaniments: [
          {
            id: 'accompaniment',
            on: calendarDate('2026-03-20'),
            what: 'Ledsagelsen',
            memberIds: ['freja'],
            byId: sara.id,
          },
        ],
        deviations: [
          {
            kind: 'contact',
            reason: 'Afvigelsen',
            agreedOn: calendarDate('2026-03-05'),
            everyDays: 14,
          },
        ],
        handover: {
          ...handover,
          ...(isAccepted && {
            acceptance: { on: calendarDate('2026-03-06'), departmentId: tove.departmentId },
          }),
        },
        ...(hasDeputy && { deputy }),
      },
    };
  });
