/** L3: one value in something stored, with the name of its field. */
export interface Written {
  readonly field: string;
  readonly value: string | number | boolean | null;
}

/** Fields that only link stored things, and say nothing about anybody. */
const technical: ReadonlySet<string> = new Set([
  'type',
  'id',
  'noteId',
  'changeId',
  'measurementId',
  'reference',
  'sequence',
  'timeSequence',
  'countsFrom',
  'handoverId',
  'minutesId',
]);

/** An object that says who or where: what it holds is listed under the object's own name. */
const sayWho: ReadonlySet<string> = new Set(['recipient', 'who', 'owner', 'place']);

const isPlain = (value: unknown): value is Written['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/**
 * L3: everything written in something stored, in stored order, with a line for each thing listed in it. Whatever a later
 * version of the program stores is included automatically: nothing is picked, only technical fields are skipped.
 */
export const writtenIn = (stored: object): readonly (readonly Written[])[] => {
  const lines: Written[][] = [[]];
  const add = (field: string, value: Written['value']): void => {
    lines.at(-1)?.push({ field, value });
  };
  const walk = (value: unknown, field: string, saying: string | undefined): void => {
    if (isPlain(value)) {
      if (value !== '') add(field, value);
    } else if (Array.isArray(value)) {
      for (const one of value) {
        if (!isPlain(one)) lines.push([]);
        walk(one, field, saying);
      }
    } else if (typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) {
        if (technical.has(key) && isPlain(one)) continue;
        if (saying !== undefined && key === 'kind') continue;
        const within = sayWho.has(key) ? key : saying;
        walk(one, saying ?? nameFor(key, field), isPlain(one) ? saying : within);
      }
    }
  };
  walk(stored, '', undefined);
  return lines.filter((line) => line.length > 0);
};

/** An answer's `kind` is listed as the answer itself, and a step's `done` under the name of the step. */
const namedByParent: Readonly<Record<string, readonly string[]>> = {
  kind: ['answer'],
  done: ['partyHearing', 'complaintGuidance'],
};

const nameFor = (key: string, parent: string): string =>
  namedByParent[key]?.includes(parent) === true ? parent : key;

const idsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  return typeof value === 'string' ? [value] : [];
};

/** L3, S6: what something stored says it touches: types of information, about whom; about everybody if nobody is named. */
export interface TouchedInformation {
  readonly types: readonly string[];
  readonly aboutIds: readonly string[];
}

/** Every place in something stored that says what it touches. */
export const touchedIn = (stored: unknown): readonly TouchedInformation[] => {
  if (Array.isArray(stored)) return stored.flatMap(touchedIn);
  if (stored === null || typeof stored !== 'object') return [];
  const { types, aboutIds } = stored as { readonly types?: unknown; readonly aboutIds?: unknown };
  const own = types === undefined ? [] : [{ types: idsOf(types), aboutIds: idsOf(aboutIds) }];
  return [...own, ...Object.values(stored).flatMap(touchedIn)];
};

const names = ['text', 'words', 'what', 'name', 'wish'] as const;
/** Most specific first: a change to a sign also names its goal. */
const idKeys = ['id', 'indicatorId', 'noteId', 'itemId', 'agreementId', 'actionId', 'goalId'] as const;

/**
 * What things are called by those stored texts that name them by id: an item by its words, a goal by its own, a sign by its
 * name. The last name for a thing counts.
 */
export const calledIn = (stored: unknown, called: Map<string, string> = new Map()): Map<string, string> => {
  if (Array.isArray(stored)) for (const one of stored) calledIn(one, called);
  else if (stored !== null && typeof stored === 'object') {
    const thing = stored as Readonly<Record<string, unknown>>;
    const changes = thing.changes as Readonly<Record<string, unknown>> | undefined;
    const id = idKeys.map((key) => thing[key]).find((one) => typeof one === 'string');
    const name = names.map((key) => thing[key] ?? changes?.[key]).find((one) => typeof one === 'string');
    if (typeof id === 'string' && typeof name === 'string' && name !== '') called.set(id, name);
    // A section has the name of the item it came from.
    const item = thing.item as Readonly<Record<string, unknown>> | undefined;
    if (typeof id === 'string' && typeof item?.text === 'string') called.set(id, item.text);
    // What a family has from the catalogue goes by its name there.
    const offered = typeof thing.offerId === 'string' ? called.get(thing.offerId) : undefined;
    if (typeof id === 'string' && offered !== undefined) called.set(id, offered);
    for (const one of Object.values(thing)) calledIn(one, called);
  }
  return called;
};
