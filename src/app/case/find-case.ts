import {
  nameForms,
  normaliseReference,
  type Rank,
  ranking,
  searchKeys,
  tokens,
  wholeName,
} from '../../domain/base/matching';
import type { CaseReference } from '../../domain/case/family-case';
import { relationsTo } from '../../domain/case/rights';
import type { Organisation, StaffId } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { type CaseEntry, departmentKey, entryParties, openStaffKey, readEntry, staffKey } from './case-entry';

/** With more hits than this a name is too vague; then we search only the asker's own cases. */
const hitsAtMost = 25;

/**
 * The cases that match what somebody typed: a reference, an alias, or a member's name, also misspelt. None of it may be
 * shown before the reader's rights have been checked. One point read, or one indexed query.
 */
export const findEntries = async (
  services: Services,
  actor: Actor,
  typed: string,
): Promise<readonly CaseEntry[]> => bestFits(typed, await candidates(services, actor, typed));

/** The cases in which to look for what somebody typed. */
const candidates = async (services: Services, actor: Actor, typed: string): Promise<readonly CaseEntry[]> => {
  const reference = normaliseReference(typed);
  if (reference !== undefined) {
    const entry = await readEntry(services, actor.tenantId, reference as CaseReference);
    return entry === undefined ? [] : [entry];
  }
  const keys = searchKeys(typed).slice(0, 100);
  if (keys.length === 0) return [];
  const { documents } = await mainPartition(services, actor.tenantId).find<CaseEntry>('caseEntry', {
    keys,
    limit: hitsAtMost,
  });
  return documents.length < hitsAtMost ? documents.map(({ body }) => body) : ownEntries(services, actor);
};

/** All cases somebody answers for or takes part in, closed ones too: over the years, many pages. */
export const ownEntries = (services: Services, { tenantId, person }: Actor): Promise<readonly CaseEntry[]> =>
  entriesOf(services, tenantId, person.id);

/** The same for anybody. None of it may be shown before the reader's rights have been checked. */
export const entriesOf = (services: Services, tenantId: string, id: StaffId): Promise<readonly CaseEntry[]> =>
  findAll<CaseEntry>(mainPartition(services, tenantId), 'caseEntry', [staffKey(id)]);

/** Those whose whole name was typed, if any; otherwise exact matches; otherwise misspelt ones, best first. */
const bestFits = (typed: string, entries: readonly CaseEntry[]): readonly CaseEntry[] => {
  if (normaliseReference(typed) !== undefined) return entries;
  const ranked = ranking(typed);
  const hits = entries
    .map((entry) => ({ entry, ...ranked(entry.names) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [best] = hits;
  if (best === undefined) return [];
  const kept = hits.filter(({ score, exact }) =>
    best.score >= wholeName ? score === best.score : exact === best.exact,
  );
  return kept.map(({ entry }) => entry);
};

/** The cases the reader belongs to today. */
const belongingTo = (
  services: Services,
  { person }: Actor,
  entries: readonly CaseEntry[],
  organisation: Organisation,
): readonly CaseEntry[] => {
  const on = today(services);
  return entries.filter((entry) => relationsTo(entryParties(entry, organisation), person, on).length > 0);
};

/** How far a sentence is searched for the name of a family, in stretches of this many words. */
const wordsAtMost = 40;
/** Anything longer is no name. */
const lettersAtMost = 60;
const nameWordsAtMost = 4;

/** "Maj Hansen" is not "Maj": a capital continues a name. */
const goesOn = (next: string | undefined): boolean => next !== undefined && /^\p{Lu}\p{Ll}/u.test(next);

/**
 * The one case of the reader's own that a sentence names by its reference, its alias or a member's name: the longest name
 * counts, and a closed case only if no open one is named. Undefined if none is named, or several.
 */
export const ownCaseNamedIn = async (
  services: Services,
  actor: Actor,
  sentence: string,
): Promise<CaseEntry | undefined> => {
  const words = sentence
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((word) => word !== '' && word.length <= lettersAtMost)
    .slice(0, wordsAtMost);
  for (const whose of ['open', 'all'] as const) {
    const named = namedIn(words, await ownCases(services, actor, whose));
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
};

const namedIn = (words: readonly string[], own: readonly CaseEntry[]): readonly CaseEntry[] => {
  for (let length = nameWordsAtMost; length > 0; length -= 1) {
    const stretches = words
      .map((_, at) => ({ some: words.slice(at, at + length), next: words[at + length] }))
      .filter(({ some, next }) => some.length === length && !goesOn(next))
      .map(({ some }) => naming(some.join(' '), ({ exact }) => exact));
    const named = own.filter((entry) => stretches.some((isNamed) => isNamed(entry)));
    if (named.length > 0) return named;
  }
  return [];
};

/**
 * The reader's own cases that match what was typed: the way to a case for everything but the coordinator's name. Other
 * people's cases play no part here: a better match among them hides none of the reader's own.
 */
export const findOwnCase = async (
  services: Services,
  actor: Actor,
  typed: string,
): Promise<readonly CaseEntry[]> => {
  const number = typed.trim();
  if (numberForm.test(number)) {
    for (const whose of ['open', 'all'] as const) {
      const own = await ownCases(services, actor, whose);
      const numbered = own.filter(({ reference }) => numberOf(reference) === number);
      if (numbered.length > 0) return numbered;
    }
    return [];
  }
  const [entries, { organisation }] = await Promise.all([
    candidates(services, actor, typed),
    municipalityOf(services, actor.tenantId),
  ]);
  return bestFits(typed, belongingTo(services, actor, entries, organisation));
};

/** "011" for one's own HOI-2026-011, with its zeros. */
const numberForm = /^\d{3,6}$/;
const numberOf = (reference: CaseReference): string => reference.slice(reference.lastIndexOf('-') + 1);

/**
 * The names of the reader's own cases, as whole names, and their numbers: to tell a name from the rest of a line. For open
 * cases that is one indexed query per turn.
 */
export const ownNames = async (
  services: Services,
  actor: Actor,
  whose: Whose,
): Promise<ReadonlySet<string>> => {
  const own = await ownCases(services, actor, whose);
  return new Set(own.flatMap(({ names, reference }) => [...names.flatMap(nameForms), numberOf(reference)]));
};

/** The words in those names, including closed cases. */
export const ownNameWords = async (services: Services, actor: Actor): Promise<ReadonlySet<string>> => {
  const own = await ownCases(services, actor, 'all');
  return new Set(own.flatMap(({ names }) => names.flatMap(tokens)));
};

/** The reader's own open cases, for a sentence that names none of them. */
export const ownOpenCases = (services: Services, actor: Actor): Promise<readonly CaseEntry[]> =>
  ownCases(services, actor, 'open');

/**
 * The reader's own cases that match all of these names; if none matches all, those that match some. A closed case only if no
 * open one is named.
 */
export const ownCasesNamed = async (
  services: Services,
  actor: Actor,
  names: readonly string[],
): Promise<readonly CaseEntry[]> => {
  if (names.length === 0) return [];
  const named = names.map((name) => naming(name, ({ score }) => score >= wholeName));
  for (const whose of ['open', 'all'] as const) {
    const own = await ownCases(services, actor, whose);
    const fits = own.map((entry) => named.filter((isNamed) => isNamed(entry)).length);
    const most = Math.max(0, ...fits);
    if (most > 0) return own.filter((_, at) => fits[at] === most);
  }
  return [];
};

/** Says of a case whether this is its reference, its number or, near enough, its name. */
const naming = (said: string, isNear: (rank: Rank) => boolean): ((entry: CaseEntry) => boolean) => {
  const typed = normaliseReference(said);
  const ranked = ranking(said);
  return ({ reference, names }) =>
    typed === reference ||
    (numberForm.test(said) && numberOf(reference) === said) ||
    (said.length > 1 && isNear(ranked(names)));
};

/** Over the years there are many closed cases, and people seldom mean them. */
type Whose = 'open' | 'all';

/** An actor lives for one turn, and so does what was read for it. */
const readFor = new WeakMap<Actor, Partial<Record<Whose, Promise<readonly CaseEntry[]>>>>();

/** The cases the reader belongs to today; for a lead, also the departments' open ones. */
const ownCases = (services: Services, actor: Actor, whose: Whose): Promise<readonly CaseEntry[]> => {
  const read = readFor.get(actor) ?? {};
  readFor.set(actor, read);
  read[whose] ??= readOwnCases(services, actor, whose);
  return read[whose];
};

const readOwnCases = async (
  services: Services,
  actor: Actor,
  whose: Whose,
): Promise<readonly CaseEntry[]> => {
  const { tenantId, person } = actor;
  const { organisation } = await municipalityOf(services, tenantId);
  const led = [...organisation.departments.values()].filter(({ leadId }) => leadId === person.id);
  const keys = [
    whose === 'open' ? openStaffKey(person.id) : staffKey(person.id),
    ...led.map(({ id }) => departmentKey(id)),
  ];
  const entries = await findAll<CaseEntry>(mainPartition(services, tenantId), 'caseEntry', keys);
  return belongingTo(services, actor, entries, organisation);
};
