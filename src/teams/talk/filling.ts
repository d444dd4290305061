import { openForm } from '../../app/base/form-registry';
import { today } from '../../app/base/services';
import { readCaseFor } from '../../app/case/case-store';
import { fold } from '../../domain/base/matching';
import { ok, type Refusal, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { Heard } from '../../language/talk/heard';
import { readWhen } from '../../language/when';
import type { Lean } from '../../language/when/written-day';
import type { FieldView, FormView } from '../../views/form';
import type { FieldId, FormName } from '../../views/forms/all';
import type { Asking } from '../routes/base/route';
import type { Values } from '../turn';
import { withRolesNamed } from './roles';

/** What of a sentence goes into which field of a form. */
export interface Fills {
  /** Fields whose choices may be named in it; a name goes into the first of them that has it. */
  readonly named?: readonly FieldId[];
  /** Fields with what the previous sentence put into them, for when this one says nothing about them. */
  readonly earlier?: Readonly<Partial<Record<FieldId, string | undefined>>>;
  /** Fields with values known beforehand. */
  readonly values?: Readonly<Partial<Record<FieldId, string | undefined>>>;
  /** What can't be read, by its field. */
  readonly wrong?: Refusal;
}

/** Opens a form filled in with what a sentence says, to be carried out by one press. Opening it changes nothing. */
export const filledForm = async (
  { services, actor }: Asking,
  form: FormName,
  ids: Values,
  heard: Heard,
  { named = [], earlier = {}, values = {}, wrong }: Fills,
): Promise<Result<FormView>> => {
  const blank = await openForm(services, actor, form, ids);
  if (!blank.ok) return blank;
  const words = named.length === 0 ? [] : await wordsNaming({ services, actor }, blank.value, heard);
  const said = Object.entries({ ...namesIn(blank.value, named, words), ...values });
  const filled: Partial<Record<string, string | undefined>> = {
    ...earlier,
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
  };
  if (wrong !== undefined) {
    const kept = Object.fromEntries(
      blank.value.fields.flatMap(({ id, value }) => {
        const now = filled[id] ?? value;
        return now === undefined ? [] : [[id, now] as const];
      }),
    );
    return openForm(services, actor, form, blank.value.ids, { values: kept, refusal: wrong });
  }
  return ok({
    ...blank.value,
    begun: true,
    fields: blank.value.fields.map((field) => {
      const value = filled[field.id]?.trim();
      return value === undefined || value === ''
        ? field
        : { ...field, value: value.slice(0, field.maxLength ?? 1_000) };
    }),
  });
};

/** The words of a sentence, those who are called by what they are to the family by their names. The form has been opened: they may be seen. */
const wordsNaming = async (
  { services, actor }: Pick<Asking, 'services' | 'actor'>,
  { ids }: FormView,
  { text }: Heard,
): Promise<readonly string[]> => {
  const words = fold(text).split(' ');
  const { reference } = ids;
  const opened =
    reference === undefined ? undefined : await readCaseFor(services, actor, reference as CaseReference);
  return opened === undefined ? words : withRolesNamed(words, opened.familyCase);
};

/** The choices a sentence names, each in the first field that has it. */
const namesIn = (
  { fields }: FormView,
  named: readonly FieldId[],
  words: readonly string[],
): Partial<Record<FieldId, string>> => {
  const taken = new Set<number>();
  const found: Partial<Record<FieldId, string>> = {};
  for (const id of named) {
    const field = fields.find((one) => one.id === id);
    const said = choicesSaid(field, words).filter(({ at }) => !taken.has(at));
    const [first] = said;
    if (field === undefined || first === undefined) continue;
    const kept = field.kind === 'choices' ? said : [first];
    for (const { at } of kept) taken.add(at);
    found[id] = [...new Set(kept.map(({ value }) => value))].join(',');
  }
  return found;
};

/** In the order they are named. */
const choicesSaid = (
  field: FieldView | undefined,
  words: readonly string[],
): readonly { readonly value: string; readonly at: number }[] =>
  (field?.choices ?? [])
    .flatMap(({ value, text }) => {
      const names = text === undefined ? [] : typeof text === 'string' ? [text] : [text.da, text.en];
      const at = Math.min(...names.map((name) => placeOf(name, words)));
      return at < words.length ? [{ value, at }] : [];
    })
    .sort((one, other) => one.at - other.at);

/** From this many letters on, a name is recognised by its beginning or its end: "jobcentret", "skolen". */
const longName = 6;
const endingAtMost = 2;

/** The position of a name among words, by its first telling word; past the end if it does not occur. */
const placeOf = (name: string, words: readonly string[]): number => {
  const [first = ''] = fold(name).split(' ');
  const stem = first.length < longName ? first : first.slice(0, -endingAtMost);
  const at = words.findIndex((word) =>
    first.length < longName
      ? word === first || word === `${first}s`
      : word.startsWith(stem) || (word.length >= longName && first.endsWith(word)),
  );
  return at < 0 || first.length < 2 ? words.length : at;
};

/** The last day named, as a date; a week is its Monday. `lean`: where "d. 12" or a weekday lies. */
export const lastDay = (
  { asking, heard }: { readonly asking: Asking; readonly heard: Pick<Heard, 'when'> },
  lean: Lean = 'ahead',
): string | undefined =>
  heard.when
    .flatMap(({ typed }) => {
      const read = readWhen(typed, today(asking.services), { lean });
      return read.wrong === undefined ? [read.date as string] : [];
    })
    .at(-1);

/** What follows "aftale:" or the like; otherwise the whole sentence. */
export const behindColon = (text: string): string => {
  const at = text.indexOf(':');
  return at > 0 && at < 30 && /\s|^/.test(text.charAt(at + 1)) ? text.slice(at + 1).trim() : text.trim();
};

const asides =
  /(?:^|[\s,]+)(?:(?:kan|vil) du (?:lige )?(?:skrive|sætte|notere) (?:det|den)[^,]*|(?:så )?(?:skriv|sæt|læg|noter|notér|få|put|write|note|add) (?:det|den|lige det|that|it|this)(?: (?:lige|ind|ned|på|i|som|til|under|down|in|into|on|as|to|planen|plan|the|en|handling|opgave|action|task|aftale|agreement|for))*|(?:det|den|that|it) (?:skal|should) (?:stå|ind|be|go)[^,]*)[.!\s]*$/iu;

/** What is told, without how it should be written down: "Bo kører Alma, skriv det i planen". */
export const toldIn = (text: string): string => {
  const told = behindColon(text);
  const rest = told.replace(asides, '').trim();
  return rest.length < 6 ? told : rest;
};

const because =
  /(?:^|[\s,])(?:fordi|da|eftersom|pga\.?|p\.g\.a\.|på grund af|grundet|because(?: of)?|since|as)\s+(.{3,})$/isu;

/** The reason given; undefined if none is. */
export const reasonIn = (text: string): string | undefined =>
  because.exec(text)?.[1]?.replace(/[.!?\s]+$/u, '');
