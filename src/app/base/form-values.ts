import { type CalendarDate, parseCalendarDate } from '../../domain/base/calendar';
import { type LocalTime, parseLocalTime } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { Answer } from '../../domain/case/family-case';
import type { StaffMember } from '../../domain/organisation/organisation';
import { isAway } from '../../domain/organisation/organisation';
import type { FieldView } from '../../views/form';
import { mainPartition, type Services, today } from './services';

/** What a form was filled with: field id → text. Dates as `YYYY-MM-DD`, choices and toggles by their value. */
export type FormValues = Readonly<Record<string, string>>;

export const dateValue = (values: FormValues, field: string): Result<CalendarDate> => {
  const text = values[field]?.trim() ?? '';
  if (text === '') return refuse('FieldMissing', { field });
  const date = parseCalendarDate(text);
  return date === undefined ? refuse('DateImpossible', { field }) : ok(date);
};

/** A time of day; undefined when none was filled in. */
export const timeValue = (values: FormValues, field: string): Result<LocalTime | undefined> => {
  const text = values[field]?.trim() ?? '';
  const time = parseLocalTime(text);
  return time === undefined && text !== '' ? refuse('TimeImpossible', { field }) : ok(time);
};

export const choiceValue = <Choice extends string>(
  values: FormValues,
  field: string,
  choices: readonly Choice[],
): Result<Choice> => {
  const text = values[field]?.trim() ?? '';
  if (text === '') return refuse('FieldMissing', { field });
  const choice = choices.find((one) => one === text);
  return choice === undefined ? refuse('ChoiceUnknown', { field }) : ok(choice);
};

/** The ids of a field where several can be chosen, each once. */
export const listValue = (values: FormValues, field: string): readonly string[] => [
  ...new Set(
    (values[field] ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

export const isOn = (values: FormValues, field: string): boolean => values[field] === 'true';

/** T1 as a choice: left alone, it is still to be found out. */
export const answerValue = (values: FormValues, field: string): Answer => {
  const text = values[field];
  return text === 'yes' || text === 'no' ? text : 'unclear';
};

/** With more colleagues than this a list no longer helps, and the card would grow too large: then one types the name. */
const listedAtMost = 60;

/** A field for one colleague: a list to filter while the municipality is small enough, else a name to type. */
export const colleagueField = async (
  services: Services,
  tenantId: string,
  field: { readonly id: FieldView['id']; readonly required: boolean; readonly value?: string | undefined },
  key: string,
  suits: (person: StaffMember) => boolean,
): Promise<FieldView> => {
  const { id, required, value } = field;
  const given = value === undefined ? {} : { value };
  const page = await mainPartition(services, tenantId).find<StaffMember>('staff', {
    keys: [key],
    limit: listedAtMost + 1,
  });
  if (page.documents.length > listedAtMost) return { id, kind: 'text', required, maxLength: 60, ...given };
  const people = page.documents
    .map(({ body }) => body)
    .filter((person) => suits(person) && !isAway(person, today(services)));
  return {
    id,
    kind: 'choice',
    required,
    filtered: true,
    choices: people.map((person) => ({ value: person.id, text: person.name })),
    ...given,
  };
};
