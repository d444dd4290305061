import { localTime, minutesLater } from '../domain/base/meeting-time';
import type { FamilyCase, MeetingKind } from '../domain/case/family-case';
import type { Touches } from '../domain/meeting/agenda';
import {
  type Attendance,
  type InvitationWay,
  type Meeting,
  type MeetingItem,
  type NoteSection,
  participantId,
  type SignsOfSafetyHeading,
  signsOfSafetyHeadings,
} from '../domain/meeting/meeting';
import type { MeetingCommand } from '../domain/meeting/meeting-decide';
import type { StaffMember } from '../domain/organisation/organisation';
import { at, type MeetingScene, type MeetingStep } from './steps';

/** A colleague; or, by name, somebody in the family or its network. */
type Person = StaffMember | string;

/** A meeting from first to last. Days and times are those of the story. */
export interface MeetingStory {
  readonly name: string;
  readonly kind: MeetingKind;
  /** Who holds it. */
  readonly by: StaffMember;
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly plannedOn: string;
  readonly who: readonly Person[];
  readonly agenda: StoryAgenda;
  readonly sent: Readonly<Record<string, InvitationWay>>;
  /** Somebody who joins later, from a given day on. */
  readonly joining?: { readonly on: string; readonly at: string; readonly who: StaffMember };
  readonly answers: readonly StoryAnswer[];
  readonly record: StoryRecord;
}

/** M4: made on a day with members of the family, whose items come first; then the invitations go out. */
interface StoryAgenda {
  readonly on: string;
  readonly at: string;
  readonly with: readonly string[];
  /** M5: by the child's name. */
  readonly wishes: Readonly<Record<string, string>>;
  /** What was left open at the last meeting is carried over. */
  readonly carriesOver?: true;
  readonly items: readonly StoryItem[];
  /** S6: the texts of items that were dropped because not everybody had agreed. */
  readonly dropped?: readonly string[];
  /** Somebody who is in the room for one item only, by its text. */
  readonly onlyFor?: { readonly who: string; readonly item: string };
}

interface StoryItem {
  readonly from: Person;
  readonly text: string;
  readonly minutes?: number;
  /** S6; left out: nothing confidential. */
  readonly touches?: { readonly types: readonly string[]; readonly about: string; readonly purpose: string };
}

interface StoryAnswer {
  readonly on: string;
  readonly at: string;
  readonly who: Person;
  /** Why not; left out for a yes. */
  readonly no?: string;
}

interface StoryRecord {
  /** Those who were not there all the time; everybody else was. */
  readonly attendance: readonly (readonly [who: Person, attendance: Attendance])[];
  readonly notes: readonly {
    readonly section: NoteSection;
    readonly text: string;
    /** The item it was said under, by its text. */
    readonly under?: string;
  }[];
  readonly scale: readonly (readonly [who: Person, value: number])[];
  readonly agreements: readonly { readonly what: string; readonly who: Person; readonly dueOn: string }[];
  /** The texts of items there was no time for. */
  readonly leftOpen: readonly string[];
}

/** Somebody in the family or its network, by name. */
const ofFamily = ({ members, network }: FamilyCase, name: string) => {
  const member = members.find((one) => one.name === name);
  return member === undefined
    ? ({ kind: 'network', personId: network.find((one) => one.name === name)?.id ?? '' } as const)
    : ({ kind: 'member', memberId: member.id } as const);
};

const whoIs = (familyCase: FamilyCase, person: Person) =>
  typeof person === 'string'
    ? ofFamily(familyCase, person)
    : ({ kind: 'staff', staffId: person.id } as const);

const idOf = (familyCase: FamilyCase, person: Person): string => participantId(whoIs(familyCase, person), '');

const added = (familyCase: FamilyCase, person: Person): MeetingCommand => ({
  type: 'addParticipant',
  who: typeof person === 'string' ? ofFamily(familyCase, person) : { kind: 'staff', person },
});

const memberId = ({ members }: FamilyCase, name: string): string =>
  members.find((member) => member.name === name)?.id ?? '';

const itemCalled = (meeting: Meeting | undefined, text: string): MeetingItem | undefined =>
  meeting?.agenda.items.find((item) => item.text === text);

/** The time of day this many minutes later; a story's days end before midnight. */
const later = (time: string, minutes: number): string => minutesLater(localTime(time), minutes) ?? '23:59';

/** The steps one after another, this many minutes apart. */
const oneAfterAnother = (
  start: string,
  minutes: number,
  steps: readonly MeetingStep[],
): readonly MeetingStep[] => steps.map((step, index) => at(later(start, index * minutes), step));

/** Everything done with a meeting, each step by whoever took it. */
export const meetingSteps = (story: MeetingStory): readonly MeetingStep[] => {
  const step = (
    on: string,
    commands: (scene: MeetingScene) => Promise<readonly MeetingCommand[]> | readonly MeetingCommand[],
    by = story.by,
  ): MeetingStep => ({ on, by, meeting: story.name, right: 'arrangeMeeting', commands });
  const { agenda, joining } = story;
  const invite = (on: string): MeetingStep =>
    step(on, async ({ misfits }) => [{ type: 'inviteParticipants', misfits: await misfits() }]);
  return [
    at(
      '13:00',
      step(story.plannedOn, ({ stage, familyCase }) => [
        {
          type: 'planMeeting',
          kind: story.kind,
          time: { on: stage.day(story.on), start: localTime(story.start), end: localTime(story.end) },
          place: { kind: 'place', text: story.place },
          busy: [],
        },
        ...story.who.map((person) => added(familyCase, person)),
      ]),
    ),
    ...oneAfterAnother(agenda.at, 5, [
      ...agendaSteps(agenda, step),
      invite(agenda.on),
      ...Object.entries(story.sent).map(([name, how]) =>
        step(agenda.on, ({ stage, familyCase }) => [
          {
            type: 'markInvitationSent',
            participantId: idOf(familyCase, name),
            on: stage.day(agenda.on),
            how,
          },
        ]),
      ),
    ]),
    ...(joining === undefined
      ? []
      : oneAfterAnother(joining.at, 5, [
          step(joining.on, ({ familyCase }) => [added(familyCase, joining.who)]),
          invite(joining.on),
        ])),
    ...story.answers.map((answer) => answerStep(answer, step)),
    ...oneAfterAnother(later(story.start, 5), 2, recordSteps(story, step)),
    at(
      story.end,
      step(story.on, () => [{ type: 'closeMeeting' }]),
    ),
  ];
};

type MakeStep = (on: string, commands: MeetingStep['commands'], by?: StaffMember) => MeetingStep;

const headingItem = (heading: SignsOfSafetyHeading): MeetingCommand => ({
  type: 'addAgendaItem',
  owner: { kind: 'heading', heading },
  text: '',
});

/** M4–M6, S6: the family's wishes and items, those of others, who leaves the room when, and with whom it was made. */
const agendaSteps = (agenda: StoryAgenda, step: MakeStep): readonly MeetingStep[] => {
  const { on, items, dropped = [], onlyFor } = agenda;
  const itemStep = ({ from, text, minutes, touches }: StoryItem): MeetingStep =>
    step(on, ({ familyCase }) => {
      const touched: Touches =
        touches === undefined
          ? 'nothing'
          : {
              types: touches.types,
              aboutIds: [memberId(familyCase, touches.about)],
              purpose: touches.purpose,
            };
      const owner = whoIs(familyCase, from);
      return [{ type: 'addAgendaItem', owner, text, touches: touched, ...(minutes && { minutes }) }];
    });
  const isOwn = ({ from }: StoryItem): boolean => typeof from === 'string';
  return [
    ...Object.entries(agenda.wishes).map(([child, wish]) =>
      step(on, ({ familyCase }) => [
        { type: 'recordChildsWish', memberId: memberId(familyCase, child), wish },
      ]),
    ),
    ...(agenda.carriesOver === undefined
      ? []
      : [
          step(on, async ({ last }) => {
            const from = await last();
            return from === undefined ? [] : [{ type: 'carryOver', from }];
          }),
        ]),
    ...items.filter(isOwn).map(itemStep),
    step(on, () => signsOfSafetyHeadings.map(headingItem)),
    ...items.filter((item) => !isOwn(item)).map(itemStep),
    ...dropped.map((text) =>
      step(on, ({ meeting }) => [{ type: 'removeAgendaItem', itemId: itemCalled(meeting, text)?.id ?? '' }]),
    ),
    step(on, async ({ familyCase, meeting, misfits }) => {
      const stopped = await misfits();
      return (meeting?.agenda.items ?? []).map(({ id, text }) => ({
        type: 'splitAgendaItem',
        itemId: id,
        withoutIds: [
          ...stopped.filter(({ itemId }) => itemId === id).map(({ participantId: who }) => who),
          ...(onlyFor === undefined || onlyFor.item === text ? [] : [idOf(familyCase, onlyFor.who)]),
        ],
      }));
    }),
    step(on, ({ stage, familyCase }) => [
      {
        type: 'prepareAgenda',
        how: { on: stage.day(on), memberIds: agenda.with.map((name) => memberId(familyCase, name)) },
      },
    ]),
  ];
};

/** M8: colleagues answer for themselves; the others' answers are recorded by whoever holds the meeting. */
const answerStep = ({ on, at: time, who, no }: StoryAnswer, step: MakeStep): MeetingStep => {
  const answered = step(
    on,
    ({ familyCase, meeting, now }) => [
      {
        type: 'answerInvitation',
        participantId: idOf(familyCase, who),
        sequence: meeting?.sequence ?? 0,
        answer: no === undefined ? { kind: 'yes' } : { kind: 'no', reason: no, becauseOfTime: false },
        at: now,
      },
    ],
    ...(typeof who === 'string' ? [] : [who]),
  );
  return at(time, { ...answered, right: 'answerInvitation' });
};

/** M6, R1: what is noted at the meeting. */
const recordSteps = ({ name, on, record }: MeetingStory, step: MakeStep): readonly MeetingStep[] => [
  step(on, ({ familyCase, meeting }) =>
    (meeting?.participants ?? []).map(({ id }) => ({
      type: 'recordAttendance',
      participantId: id,
      attendance: record.attendance.find(([who]) => idOf(familyCase, who) === id)?.[1] ?? 'present',
    })),
  ),
  ...record.notes.map(({ section, text, under }, index) =>
    step(on, ({ meeting }) => {
      const itemId = under === undefined ? undefined : itemCalled(meeting, under)?.id;
      const changes = { section, text, ...(itemId !== undefined && { itemId }) };
      return [{ type: 'writeNote', noteId: `${name}-note-${index + 1}`, changes }];
    }),
  ),
  ...record.scale.map(([who, value]) =>
    step(on, ({ familyCase }) => [{ type: 'setScale', participantId: idOf(familyCase, who), value }]),
  ),
  ...record.agreements.map(({ what, who, dueOn }, index) =>
    step(on, ({ stage, familyCase }) => [
      {
        type: 'writeAgreement',
        agreementId: `${name}-agreement-${index + 1}`,
        changes: { what, responsibleId: idOf(familyCase, who), dueOn: stage.day(dueOn) },
      },
    ]),
  ),
  step(on, ({ meeting }) =>
    (meeting?.agenda.items ?? [])
      .filter(({ text }) => !record.leftOpen.includes(text))
      .map(({ id }) => ({ type: 'tickAgendaItem', itemId: id, done: true })),
  ),
];
