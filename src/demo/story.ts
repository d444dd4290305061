import type { Actor, Services } from '../app/base/services';
import { createCase } from '../app/case/case-creation';
import { changeCase, readCase } from '../app/case/case-store';
import { fileInCase, toFileIn } from '../app/filing/filing-store';
import { meetingFacts } from '../app/meeting/meeting-facts';
import { changeMeeting, meetingNamed, meetingsOf } from '../app/meeting/meeting-store';
import { minutesFacts } from '../app/minutes/minutes-facts';
import { changeMinutes, openMinutesFor } from '../app/minutes/minutes-store';
import { departmentDocument, settingsDocument, staffDocument } from '../app/organisation/directory';
import { changePlan } from '../app/plan/plan-store';
import type { NewDocument } from '../app/ports/store';
import { addDays, type CalendarDate, calendarDate, type Instant, instantAt } from '../domain/base/calendar';
import { ok, type Result, refuse } from '../domain/base/result';
import { sha256 } from '../domain/base/sha256';
import type { CaseReference, FamilyCase } from '../domain/case/family-case';
import type { StaffMember } from '../domain/organisation/organisation';
import { departments, settings } from './departments';
import { newDraft } from './draft';
import { staffList } from './staff';
import type { FamilyStory, MeetingStep, MinutesStep, Stage, Step } from './steps';

/** A UUID that is the same each time the story is told. */
const uuidOf = (text: string): string => {
  const hex = sha256(text);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** Working hours: the first deed of a day at nine, the others ten minutes apart. */
const timeOf = (day: CalendarDate, deed: number): Instant =>
  instantAt(day, `${String(9 + Math.floor(deed / 6)).padStart(2, '0')}:${deed % 6}0`);

/** By day; within a day, those in the morning first. */
const inOrder = (steps: readonly Step[]): readonly Step[] => {
  const when = ({ on, at = '' }: Step): string => `${on} ${at}`;
  return steps.toSorted((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
};

const succeeded = <Value>(family: FamilyStory, on: string, result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`the demo's ${family.reference} stops on ${on}: ${result.refusal.code}`);
  return result.value;
};

/** A step in a meeting; returns the case afterwards. `meetings`: the ids of the planned ones, by name. */
const takeMeetingStep = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  step: MeetingStep,
  stage: Stage,
  meetings: Map<string, string>,
): Promise<Result<FamilyCase>> => {
  const { tenantId } = actor;
  const meetingId = meetings.get(step.meeting);
  const change = await changeMeeting(services, actor, {
    reference,
    ...(meetingId !== undefined && { meetingId }),
    right: step.right,
    commands: async ({ familyCase, meeting }) => {
      const commands = await step.commands({
        stage,
        familyCase,
        meeting,
        now: services.clock.now(),
        misfits: async () =>
          meeting === undefined
            ? []
            : (await meetingFacts(services, tenantId, { familyCase, meeting })).misfits,
        last: async () => (await meetingsOf(services, tenantId, reference, 'over', 1))[0],
      });
      return ok(commands);
    },
  });
  if (!change.ok) return change;
  meetings.set(step.meeting, change.value.meeting.id);
  return ok(change.value.familyCase);
};

/** A step in the minutes of a meeting that was held. */
const takeMinutesStep = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  step: MinutesStep,
  stage: Stage,
  id: string,
): Promise<Result<unknown>> => {
  const { tenantId } = actor;
  const { reference } = familyCase;
  const meeting = await meetingNamed(services, tenantId, reference, id);
  if (meeting === undefined) return refuse('NotFound');
  const opened = await openMinutesFor(services, actor, reference, id);
  const minutes = opened.ok ? opened.value.minutes : undefined;
  const visible = minutes ? (await minutesFacts(services, tenantId, { familyCase, minutes })).visible : [];
  const commands = step.commands({
    stage,
    familyCase,
    meeting,
    minutes,
    seen: visible.map(({ seen }) => seen),
  });
  return commands.length === 0
    ? ok(undefined)
    : changeMinutes(services, actor, { reference, id, right: step.right, commands: () => ok(commands) });
};

/** The municipality in which the stories take place, and its present. */
interface Telling {
  readonly services: Services;
  readonly stage: Stage;
  moveTo(now: Instant): void;
  /** Somebody making a new request. */
  asking(person: StaffMember): Actor;
}

/** Plays out one family's story; returns the ids of its meetings. */
const tellFamily = async (
  family: FamilyStory,
  { services, stage, moveTo, asking }: Telling,
): Promise<readonly string[]> => {
  const { reference, alias, coordinator, startedOn, targetGroup } = family;
  moveTo(timeOf(stage.day(startedOn), 0));
  const opening = {
    reference,
    alias,
    coordinator,
    startedOn: stage.day(startedOn),
    ...(targetGroup && { targetGroup }),
  };
  const opened = await createCase(services, asking(coordinator), opening, () => []);
  let { familyCase } = succeeded(family, startedOn, opened);
  let before = startedOn;
  let deed = 0;
  const meetings = new Map<string, string>();
  for (const step of inOrder(family.steps)) {
    deed = step.on === before ? deed + 1 : 0;
    before = step.on;
    const day = stage.day(step.on);
    moveTo(step.at === undefined ? timeOf(day, deed) : instantAt(day, step.at));
    const actor = asking(step.by);
    if ('minutesOf' in step) {
      const id = meetings.get(step.minutesOf) ?? '';
      succeeded(family, step.on, await takeMinutesStep(services, actor, familyCase, step, stage, id));
    } else if ('plan' in step) {
      const change = await changePlan(services, actor, {
        reference,
        right: step.right,
        commands: (stands) => ok(step.commands({ ...stands, stage })),
      });
      succeeded(family, step.on, change);
    } else if ('meeting' in step) {
      const change = await takeMeetingStep(services, actor, reference, step, stage, meetings);
      familyCase = succeeded(family, step.on, change);
    } else {
      const command = step.command(stage, familyCase, services.clock.now());
      const change = await changeCase(services, actor, { reference, right: step.right, command });
      familyCase = succeeded(family, step.on, change).familyCase;
    }
  }
  return [...meetings.values()];
};

/** The day the story is written for: seven weeks after Familien Månesten's second meeting. */
export const storyToday = calendarDate('2026-08-04');

/** R7: what has waited longer than this is filed; the case system is as invented as everything else. */
const filedAfterDays = 5;

/** Lets each family's coordinator file what is older, after everything else has happened. */
const fileOlder = async (
  { reference }: FamilyStory,
  { services, stage, asking }: Telling,
  tenantId: string,
): Promise<void> => {
  const stored = await readCase(services, tenantId, reference);
  const coordinator = staffList(stage.day).find(({ id }) => id === stored?.body.snapshot.coordinatorId);
  const waiting = await toFileIn(services, tenantId, [reference]);
  const older = waiting.filter(({ on }) => on < addDays(stage.day(storyToday), -filedAfterDays));
  if (coordinator === undefined || older.length === 0) return;
  const filed = older.map((one, index) => ({ ...one, receipt: `27.24.00-G01-${index + 1}-26` }));
  const change = await fileInCase(services, asking(coordinator), reference, filed);
  if (!change.ok) throw new Error(`the demo's ${reference} can't be filed: ${change.refusal.code}`);
};

/**
 * Plays out the families' stories through the use cases, each step by whoever took it and on its day. Returns the documents
 * a municipality would then have; the same each time. `commits`: each meeting with its trail, and each case with its own
 * after its meetings.
 */
export const tell = async (
  families: readonly FamilyStory[],
  stage: Stage,
  tenantId: string,
): Promise<{
  readonly commits: readonly (readonly NewDocument[])[];
  readonly counters: readonly NewDocument[];
}> => {
  let now = timeOf(stage.day('2026-01-01'), 0);
  let drawn = 0;
  let asked = 0;
  const next = (): string => {
    drawn += 1;
    return uuidOf(`demo ${drawn}`);
  };
  const { services, documents } = newDraft({ now: () => now }, { next });
  const foundations = [
    ...departments.map(departmentDocument),
    ...staffList(stage.day).map(staffDocument),
    settingsDocument(settings),
  ];
  await services.store
    .partition({ tenantId })
    .commit(foundations.map((document) => ({ do: 'put', document })));
  const telling: Telling = {
    services,
    stage,
    moveTo: (instant) => {
      now = instant;
    },
    asking: (person) => {
      asked += 1;
      return { tenantId, person, requestId: `demo-${asked}` };
    },
  };
  const meetings: (readonly string[])[] = [];
  const ends = new Map<CaseReference, Instant>();
  for (const family of families) {
    meetings.push(await tellFamily(family, telling));
    ends.set(family.reference, now);
  }
  for (const family of families) {
    now = ends.get(family.reference) ?? now;
    await fileOlder(family, telling, tenantId);
  }

  const written = documents();
  const belongingTo = (kinds: string, owner: string): readonly NewDocument[] =>
    written.filter(({ kind, id }) => kind.startsWith(kinds) && (id === owner || id.startsWith(`${owner}.`)));
  return {
    commits: families.flatMap(({ reference }, index) => [
      ...(meetings[index] ?? []).flatMap((meetingId) => [
        belongingTo('meeting', meetingId),
        belongingTo('minutes', meetingId),
      ]),
      belongingTo('plan', reference),
      [...belongingTo('case', reference), ...belongingTo('toFile', reference)],
    ]),
    counters: written.filter(({ kind }) => kind === 'counter'),
  };
};
