import { fold } from '../base/matching';
import { type LifeArea, lifeAreas } from '../plan/plan';
import { noteDoubles, type Placed } from './import-list';
import { type Columns, type ImportRow, listIn, type Note, readTable, shown } from './import-table';
import type { VolunteerOffer } from './volunteer-offer';

const offerColumns = {
  id: { names: ['id'], required: true, maxLength: 40 },
  name: { names: ['navn', 'tilbud', 'name', 'offer'], required: true, maxLength: 80 },
  area: { names: ['område', 'livsområde', 'area'], required: true, maxLength: 40 },
  topics: { names: ['emner', 'emne', 'topics', 'topic'], required: true, maxLength: 200 },
  place: { names: ['sted', 'place'], required: true, maxLength: 80 },
  contact: { names: ['kontakt', 'contact'], required: false, maxLength: 120 },
} as const satisfies Columns<string>;

/** The names people write for an area in a file, in both languages; the first Danish one is the one to show. */
export const areaNames: Readonly<Record<LifeArea, readonly [string, ...string[]]>> = {
  development: ['udvikling', 'udvikling og adfærd', 'development', 'development and behaviour'],
  family: ['familie', 'family'],
  school: ['skole', 'school'],
  health: ['sundhed', 'health'],
  leisure: ['fritid', 'fritid og venskaber', 'leisure', 'leisure and friendships'],
  work: ['arbejde', 'arbejde og uddannelse', 'work', 'work and education'],
  other: ['andet', 'other'],
};

const areaIn = (text: string): LifeArea | undefined =>
  lifeAreas.find((area) => areaNames[area].some((name) => fold(name) === fold(text)));

const permittedId = /^[a-z0-9][a-z0-9._-]*$/i;

/** The limit of a catalogue: every search reads all of it. */
const offersMax = 500;

export interface ReadOffers {
  /** Those in the file, and those it no longer has, as ended. */
  readonly all: readonly VolunteerOffer[];
  readonly count: number;
  /** What used to be in the catalogue. */
  readonly ended: readonly VolunteerOffer[];
}

/** P7: the file is the whole catalogue. What a family may have keeps its name when it goes. */
export const readOffers = (
  rows: readonly ImportRow[],
  present: readonly VolunteerOffer[],
  note: Note,
): ReadOffers => {
  const records = readTable(offerColumns, rows, note);
  const placed = records.flatMap((record): readonly Placed<VolunteerOffer>[] => {
    const id = record.value('id');
    const name = record.value('name');
    const areaText = record.value('area');
    const place = record.value('place');
    const topics = listIn(record.value('topics'));
    const contact = record.value('contact');
    if (id !== undefined && !permittedId.test(id)) {
      note(record.line, { code: 'choiceIdMalformed', column: record.column('id'), value: shown(id) });
      return [];
    }
    const area = areaText === undefined ? undefined : areaIn(areaText);
    if (areaText !== undefined && area === undefined) {
      note(record.line, {
        code: 'areaUnknown',
        column: record.column('area'),
        value: lifeAreas.map((one) => areaNames[one][0]).join(', '),
      });
    }
    if (id === undefined || name === undefined || area === undefined || place === undefined) return [];
    const before = present.find((one) => one.id.toLowerCase() === id.toLowerCase());
    const entry: VolunteerOffer = {
      id: before?.id ?? id,
      name,
      area,
      topics,
      place,
      ...(contact !== undefined && { contact }),
      active: true,
    };
    return [{ line: record.line, entry }];
  });
  noteDoubles(placed, ({ id }) => id, note);
  if (placed.length > offersMax) note(placed[offersMax]?.line ?? 1, { code: 'listTooLong' });
  const entries = placed.map(({ entry }) => entry);
  const gone = present.filter((one) => !entries.some(({ id }) => id === one.id));
  return {
    all: [...entries, ...gone.map((one) => ({ ...one, active: false }))],
    count: records.length,
    ended: gone.filter(({ active }) => active),
  };
};
