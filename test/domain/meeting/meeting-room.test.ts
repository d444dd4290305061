import fc from 'fast-check';
import { type Instant, instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import {
  itemsVisibleTo,
  meetingRoom,
  misfitsIn,
  participantsWithoutItem,
} from '../../../src/domain/meeting/meeting-room';
import {
  alma,
  bo,
  freja,
  municipality,
  recorded,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';
import {
  alma$,
  familyCase,
  freja$,
  gudrun$,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  mille$,
  preparedMeeting,
  thursday,
  withAgenda,
} from '../../support/meeting/meeting';
import { jonas, mille } from '../../support/people';

const staff = new Map([jonas, mille].map((person) => [person.id, person]));
const planOf = (meeting: Meeting, inCase: FamilyCase, at: Instant = thursday) =>
  meetingRoom(meeting, { familyCase: inCase, ...municipality, at }, staff);
const visible = (meeting: Meeting, inCase: FamilyCase, id: string, at?: Instant) =>
  itemsVisibleTo(meeting, planOf(meeting, inCase, at), id).map((item) => item.id);
const misfits = (meeting: Meeting, inCase: FamilyCase, at?: Instant) =>
  misfitsIn(meeting, planOf(meeting, inCase, at));

/** Both parents have said yes to the school hearing about absence and wellbeing at meetings, and Gudrun about wellbeing. */
const consented = recorded(
  familyCase,
  { types: ['absence', 'wellbeing'], purpose: 'meeting', recipient: toSchool },
  { types: ['wellbeing'], purpose: 'meeting', recipient: toNetwork('gudrun') },
);

describe('S6: who may be in the room for which item', () => {
  it('S6: the family for what is its own; others with everybody’s consent', () => {
    const meeting = withAgenda();
    expect(planOf(meeting, consented).items.map(({ itemId, attend }) => [itemId, attend])).toEqual([
      ['almas', [freja$, alma$, mille$, gudrun$]],
      ['absence', [freja$, alma$, mille$]],
    ]);
    expect(misfits(meeting, consented)).toEqual([
      { itemId: 'absence', participantId: jonas$ },
      { itemId: 'absence', participantId: gudrun$ },
      { itemId: 'almas', participantId: jonas$ },
    ]);
  });

  it('S6: the invitation is stopped by them, and goes out when the meeting is split', () => {
    const stopped = { type: 'inviteParticipants', misfits: misfits(preparedMeeting(), consented) } as const;
    expect(meetingAnswer(preparedMeeting(), stopped).ok).toBe(false);
    const split = meetingAfter(preparedMeeting(), [
      { type: 'splitAgendaItem', itemId: 'absence', withoutIds: [jonas$, gudrun$] },
      { type: 'splitAgendaItem', itemId: 'almas', withoutIds: [jonas$] },
    ]);
    expect(misfits(split, consented)).toEqual([]);
    // Jonas would leave for both, so there is nothing for him to come to.
    expect(meetingAnswer(split, stopped)).toMatchObject({ refusal: { code: 'NothingToHear' } });
    const withoutJonas = meetingAfter(split, { type: 'removeParticipant', participantId: jonas$ });
    expect(meetingAfter(withoutJonas, stopped).state).toBe('invited');
  });

  it('S6: who leaves for every item is named, and nobody while there is none', () => {
    const everyItem = meetingAfter(
      preparedMeeting(),
      ['absence', 'almas'].map((itemId) => ({ type: 'splitAgendaItem', itemId, withoutIds: [gudrun$] })),
    );
    expect(participantsWithoutItem(everyItem).map(({ id }) => id)).toEqual([gudrun$]);
    const emptied = meetingAfter(
      everyItem,
      everyItem.agenda.items.map(({ id }) => ({ type: 'removeAgendaItem', itemId: id })),
    );
    expect(participantsWithoutItem(emptied)).toEqual([]);
  });

  it('M5: a support person hears what the member hears whom they support', () => {
    const add = {
      type: 'addParticipant',
      who: { kind: 'supportPerson', memberId: bo.id, name: 'Bente' },
    } as const;
    const meeting = meetingAfter(withAgenda(), add, { newId: 'bente' });
    expect(visible(meeting, consented, 'support:bente')).toEqual(['almas', 'absence']);
    const aboutFreja = meetingAfter(meeting, {
      type: 'changeAgendaItem',
      itemId: 'absence',
      touches: { types: ['healthOverview'], aboutIds: [freja.id], purpose: 'meeting' },
    });
    expect(visible(aboutFreja, consented, 'support:bente')).toEqual(['almas']);
  });

  it('S6: a colleague whom the staff list does not have hears nothing', () => {
    const plan = meetingRoom(
      withAgenda(),
      { familyCase: consented, ...municipality, at: thursday },
      new Map(),
    );
    expect(itemsVisibleTo(withAgenda(), plan, mille$)).toEqual([]);
    expect(misfitsIn(withAgenda(), plan)).toContainEqual({ itemId: 'absence', participantId: mille$ });
  });
});

describe('M8: an invitation shows what its recipient may see at that moment', () => {
  it('M8: and nothing else', () => {
    expect(visible(invitedMeeting(), consented, mille$)).toEqual(['almas', 'absence']);
    expect(visible(invitedMeeting(), consented, gudrun$)).toEqual(['almas']);
    expect(visible(invitedMeeting(), consented, jonas$)).toEqual([]);
    expect(visible(invitedMeeting(), consented, 'staff:nobody')).toEqual([]);
  });

  it('M8: not what they leave the room for', () => {
    const split = meetingAfter(invitedMeeting(), {
      type: 'splitAgendaItem',
      itemId: 'absence',
      withoutIds: [mille$],
    });
    expect(visible(split, consented, mille$)).toEqual(['almas']);
  });

  it('S3: a consent that is withdrawn closes the item at the next look', () => {
    const at = instant('2026-04-14T10:00:00Z');
    const without = withdrawn(consented, freja, at, toSchool);
    expect(visible(invitedMeeting(), without, mille$, instant('2026-04-14T09:59:59Z'))).toEqual([
      'almas',
      'absence',
    ]);
    expect(visible(invitedMeeting(), without, mille$, at)).toEqual([]);
    expect(misfits(invitedMeeting(), without, at)).toContainEqual({
      itemId: 'absence',
      participantId: mille$,
    });
  });

  it('S6: never an item of which nobody has said what it touches', () => {
    const unsaid = meetingAfter(
      withAgenda(),
      { type: 'addAgendaItem', owner: { kind: 'member', memberId: alma.id }, text: 'Noget nyt' },
      { newId: 'unsaid' },
    );
    for (const id of [freja$, alma$, jonas$, mille$, gudrun$]) {
      expect(visible(unsaid, consented, id)).not.toContain('unsaid');
    }
  });

  it('S6: whatever an item touches and whoever leaves, what is shown is exactly what may be heard and is stayed for', () => {
    const types = fc.subarray(['absence', 'wellbeing', 'economy', 'healthOverview'], { minLength: 1 });
    const about = fc.subarray([freja.id, bo.id, alma.id]);
    const without = fc.subarray([freja$, alma$, jonas$, mille$, gudrun$]);
    fc.assert(
      fc.property(types, about, without, (touched, aboutIds, withoutIds) => {
        const meeting = meetingAfter(withAgenda(), [
          {
            type: 'changeAgendaItem',
            itemId: 'almas',
            touches: { types: touched, aboutIds, purpose: 'meeting' },
          },
          { type: 'splitAgendaItem', itemId: 'almas', withoutIds },
        ]);
        const plan = planOf(meeting, consented);
        const room = plan.items.find(({ itemId }) => itemId === 'almas');
        for (const { id } of meeting.participants) {
          const isShown = itemsVisibleTo(meeting, plan, id).some((item) => item.id === 'almas');
          const mayHear = room?.attend.includes(id) === true;
          expect(isShown).toBe(mayHear && !withoutIds.includes(id));
          const isMisfit = misfitsIn(meeting, plan).some(
            (one) => one.itemId === 'almas' && one.participantId === id,
          );
          expect(isMisfit).toBe(!mayHear && !withoutIds.includes(id));
        }
      }),
    );
  });
});
