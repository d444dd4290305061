import fc from 'fast-check';
import { calendarUrl, openCalendar } from '../../../src/app/meeting/calendar-link';
import { openMeetingSheet, printInvitation } from '../../../src/app/meeting/meeting-sheet';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import type { Instant } from '../../../src/domain/base/calendar';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import type { Meeting, Participant } from '../../../src/domain/meeting/meeting';
import { type Protection, protectedMatters } from '../../../src/domain/protection/protection-record';
import { understand } from '../../../src/language/phrases';
import { routeFor } from '../../../src/teams/routes/all';
import { openFormFor } from '../../../src/teams/routes/base/forms';
import type { Asking, Request } from '../../../src/teams/routes/base/route';
import { verbs } from '../../../src/views/verbs';
import { openFamily } from '../../support/case-steps';
import { ask, asStaff, family, toMember } from '../../support/consent-story';
import { reference } from '../../support/family-case';
import { settleMeetings } from '../../support/meeting/meeting-basis';
import { someMeetingWorld } from '../../support/meeting/meeting-world';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { ida, jonas, mille, per, sara } from '../../support/people';

/**
 * S11: whoever somebody is protected from is shown nothing about a meeting the protected person takes part in, whatever they
 * press, type or are told, and nothing about the protection. The basis is worked out a second time here, independently of
 * the rules.
 */

const colleagues = [jonas, mille, ida, per];

const someProtection: fc.Arbitrary<Protection> = fc.record({
  id: fc.uuid(),
  protectedIds: fc.subarray(
    family.map(({ id }) => `member:${id}`),
    { minLength: 1 },
  ),
  fromIds: fc.subarray(
    [
      ...colleagues.map(({ id }) => `staff:${id}`),
      ...family.map(({ id }) => `member:${id}`),
      'network:kim',
      'network:gudrun',
      'privateNetwork',
    ],
    { minLength: 1 },
  ),
  matters: fc.subarray([...protectedMatters], { minLength: 1 }),
  reason: fc.constant('Hemmelig grund'),
  since: fc.constant(calendarDate('2026-03-02')),
});

let town: TestMunicipality;
beforeAll(async () => {
  town = await newMunicipality();
  await openFamily(town);
});
afterAll(() => town.store.close());

const at = '2026-03-08T11:00:00.000Z' as Instant;
const isKept = (protections: readonly Protection[], hearerId: string): boolean =>
  protections.some(
    ({ fromIds, matters }) => fromIds.includes(hearerId) && matters.some((matter) => matter !== 'contact'),
  );

/** Whom a participant stands for: a support person stands for the member they support. */
const personOf = ({ id, who }: Participant): string =>
  who.kind === 'supportPerson' ? `member:${who.memberId}` : id;

/** The ids by which protections may mean a participant. */
const idsOf = (one: Participant, { network }: FamilyCase): readonly string[] => {
  const isPrivate = network.some(({ id, kind }) => kind === 'private' && `network:${id}` === one.id);
  return [personOf(one), ...(isPrivate ? ['privateNetwork'] : [])];
};

/** Whether somebody else takes part who is protected from a hearer in more than their contact details. */
const protectedAt = (
  { participants }: Meeting,
  protections: readonly Protection[],
  hearerIds: readonly string[],
): boolean =>
  protections.some(
    ({ fromIds, matters, protectedIds }) =>
      matters.some((matter) => matter !== 'contact') &&
      fromIds.some((id) => hearerIds.includes(id)) &&
      participants.map(personOf).some((id) => protectedIds.includes(id) && !hearerIds.includes(id)),
  );

/** Those whose contact details, including the address, are kept from somebody. */
const unreachableFor = (protections: readonly Protection[], hearerId: string): readonly string[] =>
  family
    .map(({ id }) => id)
    .filter(
      (id) =>
        hearerId !== `member:${id}` &&
        protections.some(
          ({ fromIds, matters, protectedIds }) =>
            fromIds.includes(hearerId) &&
            protectedIds.includes(`member:${id}`) &&
            (matters.includes('contact') || matters.includes('place')),
        ),
    );

/** The place tells which meeting it belongs to. */
const placed = (meeting: Meeting): Meeting => ({
  ...meeting,
  place: { kind: 'place', text: `Sted-${meeting.id}.` },
});

const meetingVerbs = verbs.filter((verb) =>
  /^(agenda|meeting|invitation|live|contact|case|protection)\./.test(verb),
);

const noticesOf = ({ id: meetingId }: Meeting): readonly Notice[] => [
  ...(['asked', 'moved', 'changed', 'cancelled', 'reminder'] as const).map(
    (because): Notice => ({ kind: 'invitation', reference, meetingId, because, sequence: 0 }),
  ),
  { kind: 'noLongerInvited', reference, meetingId },
  { kind: 'meetingKept', reference, meetingId },
];

const seenBy = async (person: (typeof colleagues)[number], meetings: readonly Meeting[]): Promise<string> => {
  const { services } = town;
  const asking = (): Asking => ({
    services,
    actor: town.as(person),
    chat: 'personal',
    locale: 'da',
  });
  const handle = (request: Request) => routeFor(request)?.handle(asking(), request);
  const seen: unknown[] = [];
  for (const meeting of meetings) {
    const data = { reference, meeting: meeting.id, sequence: '99' };
    for (const verb of meetingVerbs) {
      seen.push(await handle({ kind: 'press', verb, data }), await openFormFor(asking(), verb, data));
    }
    for (const notice of noticesOf(meeting)) seen.push(await noticeView(services, tenantId, person, notice));
    const url = await calendarUrl(services, town.as(person), meeting);
    seen.push(await openCalendar(services, [tenantId], /([\w-]{22})\.ics$/.exec(url ?? '')?.[1] ?? ''));
  }
  for (const text of ['møde', 'dagsorden', 'sag', 'beskyttelse']) {
    const command = understand(`${text} ${reference}`, { locale: 'da' });
    if (command.understood === 'command') seen.push(await handle({ kind: 'command', command }));
  }
  return JSON.stringify(seen);
};

const onPaper = ({ who }: Participant): boolean => who.kind !== 'staff';

it('S11: nobody is shown, told, sent or given on paper what is kept from them, nor the protection itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      someMeetingWorld,
      fc.array(someProtection, { minLength: 1, maxLength: 3 }),
      async (world, protections) => {
        const { handover: _, deputy: __, ...rest } = world.familyCase;
        const open = world.meetings.filter(({ state }) => state === 'invited').map(placed);
        const familyCase = await settleMeetings(
          town,
          { familyCase: { ...rest, protections }, meetings: open },
          at,
        );
        for (const person of colleagues) {
          const seen = await seenBy(person, open);
          expect(seen).not.toMatch(/Hemmelig|rotection"/);
          if (isKept(protections, `staff:${person.id}`)) {
            expect(seen).not.toMatch(/Sted-|2026-03-09|2026-05-12/);
          }
        }
        const hearers: readonly (readonly [string, Hearer])[] = [
          ...family.map((one) => [`member:${one.id}`, toMember(one)] as const),
          ...colleagues.map((one) => [`staff:${one.id}`, asStaff(one)] as const),
        ];
        for (const [id, hearer] of hearers) {
          for (const aboutId of unreachableFor(protections, id)) {
            const told = ask(familyCase, { hearer, aboutId, type: 'contactDetails' });
            expect(told).toMatchObject({ may: false, because: 'protected' });
          }
        }
        for (const meeting of open) {
          for (const one of meeting.participants.filter(onPaper)) {
            const ids = idsOf(one, familyCase);
            if (!protectedAt(meeting, protections, ids)) continue;
            const printed = await printInvitation(
              town.services,
              town.as(sara),
              reference,
              meeting.id,
              one.id,
            );
            const body = { reference, meetingId: meeting.id, participantId: one.id, by: sara.id };
            expect(printed.ok).toBe(false);
            expect(await openMeetingSheet(town.services, tenantId, body)).toBeUndefined();
          }
        }
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
