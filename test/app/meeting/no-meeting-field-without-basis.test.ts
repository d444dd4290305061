import fc from 'fast-check';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import type { Instant } from '../../../src/domain/base/calendar';
import type { Meeting, MeetingItem } from '../../../src/domain/meeting/meeting';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { understand } from '../../../src/language/phrases';
import { routeFor } from '../../../src/teams/routes/all';
import { openFormFor } from '../../../src/teams/routes/base/forms';
import type { Asking, Request } from '../../../src/teams/routes/base/route';
import { verbs } from '../../../src/views/verbs';
import { knewOnce, knows, type Looking, relations, seesAll } from '../../support/basis';
import { openFamily } from '../../support/case-steps';
import { reference } from '../../support/family-case';
import { holdsMeetings, invitedAs, mayHear, settleMeetings } from '../../support/meeting/meeting-basis';
import { type MeetingWorld, participantIds, someMeetingWorld } from '../../support/meeting/meeting-world';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { everybody, sara } from '../../support/people';
import { someInstant } from '../../support/random-consents';

/**
 * M8, S1–S6: whatever is on the agenda, whoever is invited, and whatever the family has answered, nobody is shown anything
 * about a meeting without a basis for it: not by looking, not by pressing what others were shown, not by typing, not by
 * being told. The bases are asked of the rules a second time here, independently of the views.
 */

/** Somebody who looks at the meetings as they stand. */
interface LookingAt extends Looking {
  readonly meetings: readonly Meeting[];
}

const hears = (looking: LookingAt, item: MeetingItem): boolean =>
  looking.meetings.some((meeting) => {
    const me = meeting.agenda.items.includes(item) ? invitedAs(looking, meeting) : undefined;
    return me !== undefined && mayHear(looking, me, item);
  });

type Row = readonly [field: string, sign: RegExp, basis: (looking: LookingAt) => boolean];

/** The table: what can appear in a view, and on which basis. */
const tableOf = ({ familyCase, meetings }: MeetingWorld): readonly Row[] => [
  [
    'what the family is called',
    /Månesten/,
    (l) =>
      seesAll(l) ||
      relations(l).some((relation) => relation === 'professional' || relation === 'formerCoordinator'),
  ],
  ['when there is a meeting', /"time":\{"on"/, (l) => relations(l).length > 0],
  ...meetings.flatMap(({ agenda }) =>
    agenda.items.map(
      (item): Row => [
        `the item ${item.text}`,
        new RegExp(item.text.replaceAll('.', '\\.')),
        (l) => seesAll(l) || hears(l, item),
      ],
    ),
  ),
  ...familyCase.members.map(
    ({ id, name }): Row => [
      `the name of a member: ${name}`,
      new RegExp(`"${name}\\b`),
      (l) => seesAll(l) || knows(l, id) || knewOnce(l, id),
    ],
  ),
  ...['Gudrun', 'Kim', 'Solvej', 'Birger'].map(
    (name): Row => [`somebody who comes along: ${name}`, new RegExp(`"${name}\\b`), seesAll],
  ),
  ...participantIds.map(
    (id): Row => [
      `why ${id} can’t come`,
      new RegExp(`Grund-${id}\\.`),
      (l) =>
        holdsMeetings(l) ||
        (id === `staff:${l.reader.id}` && meetings.some((one) => invitedAs(l, one) !== undefined)),
    ],
  ),
  ...(meetings[0]?.participants ?? []).map(
    ({ id, name }): Row => [
      `whether ${name} can come`,
      new RegExp(`"name":"${name}","group":"\\w+","state":"(waiting|yes|no|otherTime)"`),
      (l) => holdsMeetings(l) || id === `staff:${l.reader.id}`,
    ],
  ),
  ['a note of a meeting', /Notatet/, seesAll],
  ['an agreement of a meeting', /Aftalen/, seesAll],
  ['a number on the scale', /"(scale":4|numbers":\[4)/, seesAll],
  ['the child’s wish', /Ønsket/, seesAll],
  ['why the agenda was not made with the family', /Undskyldt/, seesAll],
  ['what an item touches', /"(types|missing|parts)":\[[^\]]/, seesAll],
  ['where somebody goes along with the family', /Ledsagelsen/, seesAll],
  ['another rhythm, and why', /Afvigelsen/, seesAll],
  ['a sheet', /"sheetUrl"/, seesAll],
];

let town: TestMunicipality;
beforeAll(async () => {
  town = await newMunicipality();
  await openFamily(town);
});
afterAll(() => town.store.close());

/** What a card about meetings can carry, and who presses it: also when it is forged or somebody else's. */
const aboutMeetings = /^(agenda|meeting|invitation|live|contact|deadline|rhythm)\./;
const ours = verbs.filter((verb) => aboutMeetings.test(verb));
/** Presses that only look. What the others do changes nothing for those who may not arrange a meeting. */
const looks: readonly string[] = [
  'agenda.more',
  'agenda.print',
  'agenda.show',
  'contact.show',
  'deadline.show',
  'invitation.more',
  'invitation.show',
  'live.show',
  'meeting.list',
  'meeting.lookBack',
  'meeting.print',
  'meeting.show',
];
const typed = ['møde', 'dagsorden', 'kontakt', 'frist', 'ret note', 'ret aftale', 'sag'];

const notices = ({ id: meetingId }: Meeting): readonly Notice[] => [
  ...(['asked', 'moved', 'changed', 'cancelled', 'reminder'] as const).map(
    (because): Notice => ({ kind: 'invitation', reference, meetingId, because, sequence: 0 }),
  ),
  { kind: 'noLongerInvited', reference, meetingId },
  { kind: 'roomNoLongerFits', reference, meetingId },
];

const askingAs = (reader: StaffMember): Asking => ({
  services: town.services,
  actor: town.as(reader),
  chat: 'personal',
  locale: 'da',
});

const handled = (reader: StaffMember, request: Request): Promise<unknown> | undefined =>
  routeFor(request)?.handle(askingAs(reader), request);

/** Everything a reader can get to see of the meetings. */
const allViews = async (looking: LookingAt): Promise<readonly string[]> => {
  const { meetings, reader } = looking;
  const { services } = town;
  const pressed = holdsMeetings(looking) ? ours.filter((verb) => looks.includes(verb)) : ours;
  const seen: unknown[] = [];
  for (const meeting of meetings) {
    const { id, participants } = meeting;
    const data = {
      reference,
      meeting: id,
      participant: participants.find(({ who }) => who.kind === 'member')?.id ?? '',
      item: `${id}.0`,
      note: 'note@0',
      agreement: 'agreement@0',
      accompaniment: 'accompaniment',
      /** An answer to a time that never existed changes nothing. */
      sequence: '99',
    };
    for (const verb of pressed) {
      seen.push(await handled(reader, { kind: 'press', verb, data }));
      seen.push(await openFormFor(askingAs(reader), verb, data));
    }
    for (const verb of ['agenda.more', 'invitation.more', 'meeting.show']) {
      seen.push(await handled(reader, { kind: 'press', verb, data: { ...data, from: '6' } }));
    }
    for (const notice of notices(meeting)) seen.push(await noticeView(services, tenantId, reader, notice));
  }
  for (const text of typed) {
    const command = understand(`${text} ${reference}`, { locale: 'da' });
    if (command.understood !== 'command') throw new Error(`nobody understands ${text}`);
    seen.push(await handled(reader, { kind: 'command', command }));
  }
  return seen.map((one) => JSON.stringify(one) ?? '');
};

const runs = { numRuns: 4 };

describe.each(everybody.map((person) => [person.name, person.roles.join(), person] as const))(
  '%s (%s)',
  (_name, _roles, reader) => {
    it('M8, S1–S6: sees nothing of a meeting without its basis', async () => {
      await fc.assert(
        fc.asyncProperty(someMeetingWorld, someInstant, async (world, at) => {
          const familyCase = await settleMeetings(town, world, at);
          const looking = { familyCase, at, reader, meetings: world.meetings };
          const views = await allViews(looking);
          for (const [field, sign, basis] of tableOf(world)) {
            if (basis(looking)) continue;
            const leak = views.find((view) => sign.test(view));
            if (leak !== undefined) throw new Error(`${field} without a basis: ${leak}`);
          }
        }),
        runs,
      );
    });
  },
);

describe('M8: everyone’s answers', () => {
  it('never show one another’s reasons, unless they are the coordinator', async () => {
    await fc.assert(
      fc.asyncProperty(
        someMeetingWorld,
        someInstant,
        fc.constantFrom(...everybody),
        async (world, at, reader) => {
          const familyCase = await settleMeetings(town, world, at);
          const looking = { familyCase, at, reader, meetings: world.meetings };
          if (holdsMeetings(looking)) return;
          const others = participantIds.filter((id) => id !== `staff:${reader.id}`);
          const seen = (await allViews(looking)).join('\n');
          expect(others.filter((id) => seen.includes(`Grund-${id}.`))).toEqual([]);
        },
      ),
      runs,
    );
  });
});

it('the table is worth something: the coordinator’s views show each of its signs', async () => {
  const seen = new Map<string, boolean>();
  await fc.assert(
    fc.asyncProperty(someMeetingWorld, async (world) => {
      const at = '2026-03-10T11:00:00.000Z' as Instant;
      const familyCase = await settleMeetings(town, world, at);
      const views = await allViews({ familyCase, at, reader: sara, meetings: world.meetings });
      for (const [field, sign] of tableOf(world)) {
        seen.set(field, seen.get(field) === true || views.some((view) => sign.test(view)));
      }
    }),
    { numRuns: 6 },
  );
  expect([...seen].filter(([, isSeen]) => !isSeen).map(([field]) => field)).toEqual([]);
});
