import { createHash } from 'node:crypto';
import { changeCase, createCase } from '../app/case-store';
import { departmentDocument } from '../app/directory';
import type { NewDocument } from '../app/ports/store';
import type { Actor } from '../app/services';
import { type CalendarDate, type Instant, instantAt } from '../domain/calendar';
import type { StaffMember } from '../domain/organisation';
import type { Result } from '../domain/result';
import { departments, settings } from './departments';
import { newDraft } from './draft';
import type { FamilyStory, Stage } from './steps';

/** A UUID that is the same each time the story is told. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** Working hours: the first deed of a day at nine, the others each ten minutes later. */
const timeOf = (day: CalendarDate, deed: number): Instant =>
  instantAt(day, `${String(9 + Math.floor(deed / 6)).padStart(2, '0')}:${deed % 6}0`);

const succeeded = <Value>(family: FamilyStory, on: string, result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`the demo's ${family.reference} stops on ${on}: ${result.refusal.code}`);
  return result.value;
};

/**
 * Lets the families' stories happen, each step by the one who took it and on its day, through the use cases. The
 * answer is the documents that a municipality would have after it, case by case; the same each time.
 */
export const tell = async (
  families: readonly FamilyStory[],
  stage: Stage,
  tenantId: string,
): Promise<{
  readonly cases: readonly (readonly NewDocument[])[];
  readonly counters: readonly NewDocument[];
}> => {
  let now = timeOf(stage.day('2026-01-01'), 0);
  let drawn = 0;
  let asked = 0;
  const next = (): string => {
    drawn += 1;
    return uuidOf(`demo ${drawn}`);
  };
  const draft = newDraft({ now: () => now }, { next });
  const foundations = [
    ...departments.map(departmentDocument),
    { kind: 'settings', id: 'municipality', body: settings } as const,
  ];
  await draft.services.store
    .partition({ tenantId })
    .commit(foundations.map((document) => ({ do: 'put', document })));
  const actor = (person: StaffMember): Actor => {
    asked += 1;
    return { tenantId, person, requestId: `demo-${asked}` };
  };

  for (const family of families) {
    const { reference, alias, coordinator, startedOn, targetGroup } = family;
    now = timeOf(stage.day(startedOn), 0);
    const opening = {
      reference,
      alias,
      coordinator,
      startedOn: stage.day(startedOn),
      ...(targetGroup && { targetGroup }),
    };
    const opened = await createCase(draft.services, actor(coordinator), opening, () => []);
    let { familyCase } = succeeded(family, startedOn, opened);
    let before = startedOn;
    let deed = 0;
    for (const step of family.steps.toSorted((one, other) =>
      one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
    )) {
      deed = step.on === before ? deed + 1 : 0;
      before = step.on;
      now = timeOf(stage.day(step.on), deed);
      const command = step.command(stage, familyCase, now);
      const change = await changeCase(draft.services, actor(step.by), {
        reference,
        right: step.right,
        command,
      });
      familyCase = succeeded(family, step.on, change).familyCase;
    }
  }

  const documents = draft.documents();
  return {
    cases: families.map(({ reference }) =>
      documents.filter(
        ({ kind, id }) => kind.startsWith('case') && (id === reference || id.startsWith(`${reference}.`)),
      ),
    ),
    counters: documents.filter(({ kind }) => kind === 'counter'),
  };
};
