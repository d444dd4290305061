import { liveMeetingView, tickItem } from '../../../src/app/meeting/live/live-meeting';
import { removeFromMeeting } from '../../../src/app/meeting/meeting';
import { addPersonForm } from '../../../src/app/meeting/meeting-forms';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { againOf } from '../../../src/app/telling/again';
import { routeFor } from '../../../src/teams/routes/all';
import type { MeetingView } from '../../../src/views/meeting/meeting';
import { answered } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
const ids = () => ({ reference: family.reference, meeting: family.meetingId });

/** The family, two colleagues, and enough support persons for the card to be paged. */
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  for (let number = 1; number <= 30; number += 1) {
    const values = { supportPerson: `Bisidder ${number}`, supports: family.member('Freja') };
    answered(await fillIn(town, town.as(sara), addPersonForm, ids(), values));
  }
});

const shownFrom = async (from: number): Promise<MeetingView> =>
  answered(await meetingView(town.services, town.as(sara), family.reference, family.meetingId, from));

describe('a meeting of more people than a card holds', () => {
  test('has them group by group, the family first, whatever page is shown', async () => {
    const { participants } = await shownFrom(20);
    expect(participants).toHaveLength(35);
    expect([...new Set(participants.map(({ group }) => group))]).toEqual([
      'family',
      'supportPerson',
      'staff',
    ]);
  });

  test('stays on its page through what is done to somebody there', async () => {
    const { participants } = await shownFrom(20);
    const press = participants[21]?.actions.find(({ verb }) => verb === 'meeting.removePerson');
    expect(press?.ids).toMatchObject({ from: '20' });
    const { reference, meetingId } = family;
    const after = answered(
      await removeFromMeeting(
        town.services,
        town.as(sara),
        reference,
        meetingId,
        press?.ids?.participant ?? '',
        20,
      ),
    );
    expect(after).toMatchObject({ done: 'personRemoved', from: 20 });
    expect(after.participants).toHaveLength(34);
  });

  test('at the meeting, an item that is ticked leaves the page where it is', async () => {
    const { reference, meetingId } = family;
    for (let number = 1; number <= 12; number += 1) await addItem(family, `Punkt ${number}`);
    town.moveTo('2026-06-16T08:05:00Z');
    const live = answered(
      await liveMeetingView(town.services, town.as(sara), reference, meetingId, 'items.10'),
    );
    expect(live.page).toEqual({ list: 'items', from: 10 });
    const press = live.items[10]?.press;
    expect(press?.ids).toMatchObject({ page: 'items.10' });
    const item = press?.ids?.item ?? '';
    const ticked = answered(
      await tickItem(town.services, town.as(sara), reference, meetingId, item, press?.ids?.page),
    );
    expect(ticked.page).toEqual({ list: 'items', from: 10 });
    expect(ticked.items[10]?.done).toBe(true);
  });

  test('a card that is renewed while it stands stays on its page (M8)', async () => {
    const { reference, meetingId } = family;
    for (let number = 1; number <= 12; number += 1) await addItem(family, `Punkt ${number}`);
    town.moveTo('2026-06-16T08:05:00Z');
    const live = answered(
      await liveMeetingView(town.services, town.as(sara), reference, meetingId, 'items.10'),
    );
    const asking = {
      services: town.services,
      actor: town.as(sara),
      chat: 'personal',
      locale: 'da',
    } as const;
    for (const view of [await shownFrom(20), live]) {
      const again = againOf(view);
      if (again === undefined) throw new Error('the card does not stand');
      const press = { kind: 'press', verb: again.verb, data: again.ids } as const;
      expect(await routeFor(press)?.handle(asking, press)).toEqual({ ok: true, value: view });
    }
  });

  test.each(['people', 'nothing.12', 'items.-3', 'items.x', ''])(
    'a page named "%s" shows the first rows',
    async (page) => {
      town.moveTo('2026-06-16T08:05:00Z');
      const { reference, meetingId } = family;
      const live = answered(await liveMeetingView(town.services, town.as(sara), reference, meetingId, page));
      expect(live.page?.from ?? 0).toBe(0);
    },
  );
});
