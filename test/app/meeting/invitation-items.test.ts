import fc from 'fast-check';
import { invitationView } from '../../../src/app/meeting/invitation';
import { openMeetingSheet } from '../../../src/app/meeting/meeting-sheet';
import { calendarDate, type Instant } from '../../../src/domain/base/calendar';
import type { Consent, GivenConsent } from '../../../src/domain/consent/consent-record';
import { agendaInOrder } from '../../../src/domain/meeting/agenda';
import type { Meeting, Participant } from '../../../src/domain/meeting/meeting';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { type Looking, seesAll } from '../../support/basis';
import { openFamily } from '../../support/case-steps';
import { toSchool } from '../../support/consent-story';
import { reference } from '../../support/family-case';
import { invitedAs, mayHear, settleMeetings } from '../../support/meeting/meeting-basis';
import { someMeetingWorld } from '../../support/meeting/meeting-world';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { everybody, jonas, mille, per, sara } from '../../support/people';
import { someInstant } from '../../support/random-consents';

let town: TestMunicipality;
beforeAll(async () => {
  town = await newMunicipality();
  await openFamily(town);
});
afterAll(() => town.store.close());

const runs = { numRuns: 10 };

/** Who is invited by a printed sheet. */
const onPaper = (meeting: Meeting): readonly Participant[] =>
  meeting.participants.filter(({ who, invitation }) => who.kind !== 'staff' && invitation !== undefined);

const allowedItems = (
  looking: Pick<Looking, 'familyCase' | 'at'>,
  meeting: Meeting,
  participant: Participant,
): readonly string[] =>
  agendaInOrder(meeting.agenda.items)
    .filter((item) => mayHear(looking, participant, item))
    .map(({ text }) => text);

describe('an invitation’s visible items', () => {
  it('M8, S6: equal exactly what the disclosure function allows for that recipient at the moment of showing', async () => {
    await fc.assert(
      fc.asyncProperty(someMeetingWorld, someInstant, async (world, at) => {
        const familyCase = await settleMeetings(town, world, at);
        for (const meeting of world.meetings) {
          for (const reader of everybody) {
            const me = invitedAs({ familyCase, at, reader }, meeting);
            const pages = [0, 6].map((from) =>
              invitationView(town.services, town.as(reader), reference, meeting.id, from),
            );
            const views = (await Promise.all(pages)).flatMap((page) => (page.ok ? [page.value] : []));
            expect(views.length > 0).toBe(me !== undefined);
            if (me === undefined) continue;
            // Asked for a page that does not exist, it shows the last one again.
            const seen = [...new Set(views.flatMap(({ items }) => items.map(({ text }) => text)))];
            expect(seen).toEqual(allowedItems({ familyCase, at }, meeting, me));
          }
        }
      }),
      runs,
    );
  });

  it('M8, S6: so do those on paper, and a child’s page tells none of them', async () => {
    await fc.assert(
      fc.asyncProperty(someMeetingWorld, someInstant, async (world, at) => {
        const familyCase = await settleMeetings(town, world, at);
        for (const meeting of world.meetings) {
          for (const participant of onPaper(meeting)) {
            const body = { reference, meetingId: meeting.id, participantId: participant.id, by: sara.id };
            const opened = await openMeetingSheet(town.services, tenantId, body);
            const page = JSON.stringify(opened);
            expect(page).not.toMatch(/Grund-|Notatet|Aftalen|Undskyldt/);
            if (opened?.kind === 'childInvitation') expect(page).not.toContain('Punkt-');
            else if (opened?.kind === 'invitation') {
              const { items } = opened.sheet;
              expect(items.map(({ text }) => text)).toEqual(
                allowedItems({ familyCase, at }, meeting, participant),
              );
              // Those outside the family are not told the name of an item's owner.
              const isFamily = participant.who.kind === 'member';
              expect(items.some(({ owner }) => 'name' in owner) && !isFamily).toBe(false);
            } else throw new Error(`no invitation for ${participant.id}`);
          }
        }
      }),
      runs,
    );
  });

  const noon = '2026-03-12T11:00:00.000Z' as Instant;
  const said = (giverId: string, more: Partial<GivenConsent> = {}): GivenConsent => ({
    id: giverId,
    giverId,
    recipient: toSchool,
    types: ['absence'],
    aboutIds: ['alma'],
    purpose: 'meeting',
    on: calendarDate('2026-03-09'),
    since: '2026-03-09T11:00:00.000Z' as Instant,
    how: 'written',
    recordedBy: sara.id,
    answer: 'given',
    reviewOn: calendarDate('2027-03-09'),
    ...more,
  });
  const withdrawn = { at: '2026-03-11T11:00:00.000Z' as Instant, recordedBy: sara.id };
  const ranOut = { reviewOn: calendarDate('2026-03-11') };
  const { reviewOn: _day, ...asked } = said('bo');

  it.each<readonly [string, readonly Consent[], boolean]>([
    ['nobody has been asked', [], false],
    ['only one of the parents has said yes', [said('freja')], false],
    ['both have said yes', [said('freja'), said('bo')], true],
    ['one of them has said no', [said('freja'), { ...asked, answer: 'refused' }], false],
    ['one of them has taken it back', [said('freja'), said('bo', { withdrawn })], false],
    ['it has run out', [said('freja', ranOut), said('bo', ranOut)], false],
  ])('S2–S4: for a colleague of another authority, when %s', async (_state, consents, isSeen) => {
    const item = { types: ['absence'], aboutIds: ['alma'], purpose: 'meeting' };
    await fc.assert(
      fc.asyncProperty(someMeetingWorld, async ({ familyCase: stands, meetings: [meeting] }) => {
        if (meeting === undefined) return;
        const [first] = meeting.agenda.items;
        if (first === undefined) return;
        const participants = meeting.participants.map((one) => ({
          ...one,
          invitation: { on: calendarDate('2026-03-05') },
        }));
        const only = { id: first.id, owner: first.owner, text: first.text, ...item };
        const asStands = { ...meeting, participants, agenda: { items: [only] } };
        const familyCase = { ...stands, consents, legalDisclosures: [] };
        await settleMeetings(town, { familyCase, meetings: [asStands] }, noon);
        const shownTo = async (reader: StaffMember): Promise<boolean> => {
          const view = await invitationView(town.services, town.as(reader), reference, meeting.id);
          return view.ok && view.value.items.length > 0;
        };
        expect(await shownTo(mille)).toBe(isSeen);
        // Another authority that nobody was asked about, and need-to-know within the family’s own.
        expect([await shownTo(jonas), await shownTo(per)]).toEqual([false, true]);
      }),
      { numRuns: 3 },
    );
  });
});

it('S6: a sheet opens for nobody who does not see the whole case, whoever asked for it', async () => {
  await fc.assert(
    fc.asyncProperty(someMeetingWorld, someInstant, async (world, at) => {
      const familyCase = await settleMeetings(town, world, at);
      for (const meeting of world.meetings) {
        const participantId = onPaper(meeting)[0]?.id;
        for (const reader of everybody) {
          const own = { reference, meetingId: meeting.id, by: reader.id };
          const bodies = participantId === undefined ? [own] : [own, { ...own, participantId }];
          for (const body of bodies) {
            const opened = await openMeetingSheet(town.services, tenantId, body);
            expect(opened !== undefined).toBe(seesAll({ familyCase, at, reader }));
          }
        }
      }
    }),
    runs,
  );
});
