import type { CalendarDate } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requirePastDay,
  requireText,
} from '../base/decision';
import type { LocalTime } from '../base/meeting-time';
import { ok, type Result, refuse } from '../base/result';
import type { Accompaniment, FamilyCase } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';

export const accompanimentMaxLength = 200;
const accompanimentsMax = 10;

interface Going {
  readonly on: CalendarDate;
  readonly start?: LocalTime;
  readonly what: string;
  readonly memberIds: readonly string[];
  /** Who goes along; the person reporting it if left out. */
  readonly byId?: StaffId;
}

/** C5: to go along with the family to a meeting elsewhere. */
export interface PlanAccompaniment extends Going {
  readonly type: 'planAccompaniment';
}
/** C5: somebody went along, as planned or unplanned. */
export interface LogAccompaniment {
  readonly type: 'logAccompaniment';
  readonly went: { readonly id: string } | Going;
  readonly note?: string;
}
/** C5: nobody went along after all. */
export interface DropAccompaniment {
  readonly type: 'dropAccompaniment';
  readonly id: string;
  readonly because: string;
}

const checkGoing = (
  familyCase: FamilyCase,
  going: Going,
  { actor, newId }: DecisionContext,
): Result<Accompaniment> => {
  const what = requireText(going.what, 'what', accompanimentMaxLength);
  if (!what.ok) return what;
  const memberIds = [...new Set(going.memberIds)];
  if (memberIds.length === 0) return refuse('FieldMissing', { field: 'with' });
  if (!memberIds.every((id) => familyCase.members.some((member) => member.id === id))) {
    return refuse('MemberUnknown', { field: 'with' });
  }
  return ok({
    id: newId,
    on: going.on,
    ...(going.start && { start: going.start }),
    what: what.value,
    memberIds,
    byId: going.byId ?? actor.id,
  });
};

const isSame = (one: Accompaniment, other: Accompaniment): boolean =>
  one.on === other.on && one.start === other.start && one.what === other.what && one.byId === other.byId;

/** C5: planned for today or later. Already planned, it is not planned twice. */
export const planAccompaniment = (
  familyCase: FamilyCase,
  command: PlanAccompaniment,
  context: DecisionContext,
): Decision => {
  if (command.on < context.today) return refuse('DateInPast', { field: 'on' });
  const going = checkGoing(familyCase, command, context);
  if (!going.ok) return going;
  const present = familyCase.accompaniments ?? [];
  if (present.some((one) => isSame(one, going.value))) return nothingToDo;
  if (present.length >= accompanimentsMax) return refuse('TooMany', { params: { max: accompanimentsMax } });
  return happens({ type: 'AccompanimentPlanned', accompaniment: going.value });
};

/** C5: it counts as a contact with the family. A plan is logged once; what was not planned is planned and done at once. */
export const logAccompaniment = (
  familyCase: FamilyCase,
  command: LogAccompaniment,
  context: DecisionContext,
): Decision => {
  const { went } = command;
  const note = command.note?.trim() ?? '';
  if (note.length > reasonMaxLength) {
    return refuse('FieldTooLong', { field: 'note', params: { maxLength: reasonMaxLength } });
  }
  const planned = 'id' in went ? familyCase.accompaniments?.find(({ id }) => id === went.id) : undefined;
  const going = 'id' in went ? ok(planned) : checkGoing(familyCase, went, context);
  if (!going.ok) return going;
  if (going.value === undefined) return nothingToDo;
  const day = requirePastDay(going.value.on, 'on', familyCase, context.today);
  if (!day.ok) return day;
  const { id, on } = going.value;
  const done = { type: 'AccompanimentDone', id, on, ...(note !== '' && { note }) } as const;
  return planned === undefined
    ? happens({ type: 'AccompanimentPlanned', accompaniment: going.value }, done)
    : happens(done);
};

export const dropAccompaniment = (
  familyCase: FamilyCase,
  command: DropAccompaniment,
  context: DecisionContext,
): Decision => {
  if (!familyCase.accompaniments?.some(({ id }) => id === command.id)) return nothingToDo;
  const because = requireText(command.because, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!because.ok) return because;
  return happens({ type: 'AccompanimentDropped', id: command.id, on: context.today, because: because.value });
};
