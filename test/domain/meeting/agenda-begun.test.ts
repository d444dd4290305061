import fc from 'fast-check';
import type { AddAgendaItem } from '../../../src/domain/meeting/agenda';
import { meetingRoom, misfitsIn, participantsWithoutItem } from '../../../src/domain/meeting/meeting-room';
import { alma, freja, municipality } from '../../support/consent-story';
import {
  familyCase,
  invitedMeeting,
  meetingAfter,
  meetingEvents,
  plannedMeeting,
  thursday,
  withParticipants,
} from '../../support/meeting/meeting';
import { jonas, mille, sara } from '../../support/people';

const staff = new Map([jonas, mille, sara].map((one) => [one.id, one]));
const about = (types: readonly string[], fromPlan: string, more: Partial<AddAgendaItem> = {}) => ({
  type: 'addAgendaItem' as const,
  owner: { kind: 'member', memberId: freja.id } as const,
  text: 'Jeg vil ud blandt folk',
  touches: { types, aboutIds: [freja.id], purpose: 'meeting' },
  fromPlan,
  ...more,
});
const begin = (...items: readonly AddAgendaItem[]) => ({ type: 'beginAgenda', items, staff }) as const;

describe('P5: the agenda of a meeting is begun by what the plan brings', () => {
  test('P5: each item once, under an id of its own', () => {
    const { agenda } = meetingAfter(
      withParticipants(),
      begin(
        about(['healthOverview'], 'goal:1'),
        about(['healthOverview'], 'goal:2'),
        about(['healthOverview'], 'goal:1'),
      ),
    );
    expect(agenda.items.map(({ fromPlan }) => fromPlan)).toEqual(['goal:1', 'goal:2']);
    expect(new Set(agenda.items.map(({ id }) => id)).size).toBe(2);
  });

  test('an item that the rules refuse stays out, and keeps no meeting from being planned', () => {
    const gone = about(['healthOverview'], 'goal:1', {
      touches: { types: ['no-such-type'], aboutIds: [], purpose: 'meeting' },
    });
    const { agenda } = meetingAfter(withParticipants(), begin(gone, about(['healthOverview'], 'goal:2')));
    expect(agenda.items.map(({ fromPlan }) => fromPlan)).toEqual(['goal:2']);
  });

  test('S6: whoever may not hear an item is not at it, so that the meeting can be called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            types: fc.subarray(['absence', 'wellbeing', 'healthOverview', 'employment'], { minLength: 1 }),
            aboutId: fc.constantFrom(alma.id, freja.id),
          }),
          { maxLength: 5 },
        ),
        (all) => {
          const meeting = meetingAfter(
            withParticipants(),
            begin(
              ...all.map(({ types, aboutId }, place) =>
                about(types, `goal:${place}`, {
                  touches: { types, aboutIds: [aboutId], purpose: 'meeting' },
                }),
              ),
            ),
          );
          const room = meetingRoom(meeting, { familyCase, at: thursday, ...municipality }, staff);
          expect(misfitsIn(meeting, room)).toEqual([]);
        },
      ),
    );
  });

  test('S6: what somebody put there themself is for them to see to', () => {
    const { fromPlan: _, ...own } = about(['healthOverview'], '');
    const before = meetingAfter(withParticipants(), own, { newId: 'own' });
    const meeting = meetingAfter(before, begin(about(['healthOverview'], 'goal:1')));
    const [first, second] = meeting.agenda.items;
    expect(first?.withoutIds).toBeUndefined();
    expect(second?.withoutIds?.length).toBeGreaterThan(0);
    expect(participantsWithoutItem(meeting)).toEqual([]);
  });

  test('nothing to bring, nothing happens', () => {
    expect(meetingEvents(plannedMeeting(), begin())).toEqual([]);
    expect(meetingEvents(invitedMeeting(), begin())).toEqual([]);
  });
});
