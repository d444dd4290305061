import type { Services } from '../../src/app/base/services';
import { accessToFile, openCaseFile } from '../../src/app/case-file/access-to-file';
import { caseFileOf, type MadeFile } from '../../src/app/case-file/case-file';
import { municipalityOf } from '../../src/app/organisation/directory';
import type { DocumentKind } from '../../src/app/ports/store';
import { recordProtectionForm } from '../../src/app/protection/protection';
import { readAccessLog } from '../../src/app/trail/access-log';
import { caseFileJson, caseFilePaper, caseFilePdf } from '../../src/cards/case-file/case-file-paper';
import { seedDemo } from '../../src/demo/seed';
import { karen, lea, mille, rie } from '../../src/demo/staff';
import type { CaseReference, Member } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { textsFor } from '../../src/language/texts';
import { caseFile } from '../../src/views/case/case-file';
import { answered, refusalOf } from '../support/family-case';
import { pdfInfo, pdfStructure, saidBy } from '../support/poppler';
import { type Kept, keeping } from '../support/store/kept-documents';
import { caseOf, emptyStore, servicesOn, storyDay, tenantId } from './seeded';

const maanesten = 'HOI-2026-001' as CaseReference;
const as = (person: StaffMember) => ({ tenantId, person, requestId: `file-${person.id}` });

const held = new Map<string, Kept>();
let services: Services;
beforeAll(async () => {
  services = servicesOn(keeping(emptyStore(storyDay), held), storyDay);
  await seedDemo(services, { tenantId, today: storyDay });
});

const fileFor = async (party?: Member, language: 'da' | 'en' = 'da'): Promise<MadeFile> => {
  const made = await caseFileOf(services, tenantId, {
    familyCase: await caseOf(services, maanesten),
    ...(party && { party }),
    language,
    producedBy: lea.name,
    producedOn: storyDay,
  });
  if (made === undefined) throw new Error('there is no file');
  return made;
};

const member = async (name: string): Promise<Member> => {
  const found = (await caseOf(services, maanesten)).members.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

const textIn = (file: MadeFile['file']): string => {
  const { about, blocks, title } = caseFilePaper(file);
  return [
    title,
    ...about,
    ...blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'words'
        ? []
        : [block.text, ...(block.kind === 'entry' ? [block.title, block.mark ?? ''] : [])],
    ),
  ].join('\n');
};

/** Everything written in something stored, with its field name. */
const leaves = (value: unknown, field = ''): readonly (readonly [string, unknown])[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, field));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => leaves(one, name));
  return [[field, value]];
};

/** Kinds that say something about the family, and kinds that only hold ids or follow from the rest. */
const told: readonly DocumentKind[] = [
  'case',
  'caseEvent',
  'meeting',
  'meetingEvent',
  'minutes',
  'minutesEvent',
  'minutesText',
  'plan',
  'planEvent',
  'toFile',
  'question',
  'logRecord',
];
const idsOnly: readonly DocumentKind[] = [
  'caseEntry',
  'calendarLink',
  'logHead',
  'outbox',
  'request',
  'standingCard',
];

const aboutCase = async (): Promise<readonly Kept[]> => {
  const own = new Set<string>([
    maanesten,
    ...[...held.values()].flatMap(({ kind, id, body }) =>
      kind === 'meeting' && JSON.stringify(body).includes(maanesten) ? [id] : [],
    ),
  ]);
  return [...held.values()].filter(
    ({ partition, id, body }) =>
      partition.log === `case.${maanesten}` ||
      [...own].some((one) => id.includes(one) || JSON.stringify(body).includes(one)),
  );
};

/** What follows from the events that are told, and the kinds of id by which somebody is named. */
const followsFromTheRest: readonly string[] = [
  ...['planned', 'invited', 'held', 'filed', 'completed', 'active', 'started'],
  ...['member', 'staff', 'heading', 'department'],
];

const isText = ([field, value]: readonly [string, unknown]): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  !/^[0-9a-f-]{36}(?:[.-]\w+)*$/.test(value) &&
  !/^[0-9a-f]{64}$/.test(value) &&
  !/^\d{4}-\d\d-\d\d|^\d\d:\d\d$/.test(value) &&
  !/(?:^id|Id|Ids|wishOf|By|by)$/.test(field) &&
  !['type', 'aggregate', 'reference', 'what', 'basis'].includes(field);

describe('L3: the case file of the demo’s family', () => {
  it('holds every kind of document that there is about the case', async () => {
    const kinds = new Set((await aboutCase()).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !told.includes(kind) && !idsOnly.includes(kind))).toEqual([]);
    expect(kinds.size).toBeGreaterThan(9);
  });

  it.each(['da', 'en'] as const)('leaves out nothing that anybody wrote (%s)', async (language) => {
    const made = await fileFor(undefined, language);
    const text = textIn(made.file);
    const { words, fields } = textsFor(language).caseFile;
    const { accessBases } = textsFor(language).words;
    const { settings } = await municipalityOf(services, tenantId);
    const { purposes, types } = settings.consent;
    const listed = new Map([...purposes, ...types].map((one) => [one.id, one]));
    const about = (await aboutCase()).filter(({ kind }) => told.includes(kind));
    const missing = about
      .flatMap(({ body }) => leaves(body))
      .filter(isText)
      .map(([, value]) => String(value))
      // One of the program's own words is shown by its name.
      .filter((value) => !text.includes(words[value] ?? value))
      .filter((value) => !Object.hasOwn(accessBases, value))
      .filter((value) => !followsFromTheRest.includes(value))
      // The municipality's lists are shown in their words.
      .filter((value) => !text.includes(listed.get(value)?.[language] ?? '–'));
    expect([...new Set(missing)]).toEqual([]);
    // The label in front of it is a name people know.
    const written = made.file.chapters.flatMap(({ entries }) =>
      entries.flatMap(({ lines }) => lines.flat().map(({ field }) => field)),
    );
    expect([...new Set(written)].filter((field) => !Object.hasOwn(fields, field))).toEqual([]);
  });

  it('holds no id of anything: people, departments and things stand by their names', async () => {
    const { file } = await fileFor();
    expect(textIn(file)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|staff:|member:|network:/);
  });

  it('tells what left, when and to whom, on paper and by Teams', async () => {
    const { file } = await fileFor();
    const left = file.chapters.find(({ chapter }) => chapter === 'left')?.entries ?? [];
    const kinds = new Set(left.map(({ what }) => what));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['ParticipantsInvited', 'InvitationSent', 'MinutesSent']),
    );
    const paper = textIn({ ...file, chapters: file.chapters.filter(({ chapter }) => chapter === 'left') });
    for (const name of ['Gudrun', 'Mille Fiktiv', 'sikker post']) expect(paper).toContain(name);
  });

  it('is a tagged PDF in the reader’s language, and the same as data, with what is stored as it is stored', async () => {
    const { file } = await fileFor();
    const pdf = await caseFilePdf(file);
    expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
    expect(saidBy(pdfStructure(pdf), 'H2')).toEqual(
      expect.arrayContaining([textsFor('da').caseFile.chapters.left, textsFor('da').caseFile.chapters.plan]),
    );
    const data: unknown = JSON.parse(new TextDecoder().decode(caseFileJson(file)));
    expect(caseFile.parse(data)).toEqual(data);
    expect(data).toHaveProperty('records.familyCase.alias', 'Familien Månesten');
  });
});

describe('L3: for one party', () => {
  it('what is about others too is marked with their names, and what is one’s own is not', async () => {
    const bo = await member('Bo');
    const { file, judge } = await fileFor(bo);
    const entries = file.chapters.flatMap(({ chapter, entries: all }) =>
      chapter === 'left' ? [] : all.map((one) => ({ ...one, text: JSON.stringify(one.lines) })),
    );
    expect(entries.filter((one) => one.judge !== undefined)).toHaveLength(judge);
    expect(judge).toBeGreaterThan(5);
    expect(judge).toBeLessThan(entries.length);
    const said = (text: string) => entries.find((one) => one.text.includes(text));
    // Freja's economy is her own; Alma's school is Bo's to know, since he has custody.
    expect(said('Brevene, som jeg ikke tør åbne')?.judge).toContain('Freja');
    expect(said('Jeg vil gerne kunne lide skolen igen')?.judge).toBeUndefined();
    // Somebody in the network is a third party wherever their name is written.
    expect(said('Gudruns onsdage')?.judge).toContain('Gudrun');
    expect(file).not.toHaveProperty('records');
  });

  it('S11: what tells of somebody who is protected from the party is not in it, nor that there is a protection', async () => {
    const [freja, bo] = [await member('Freja'), await member('Bo')];
    const ids = { reference: maanesten };
    answered(
      await recordProtectionForm.submit(services, { ...as(lea), requestId: 'protect' }, ids, {
        who: `member:${freja.id}`,
        from: `member:${bo.id}`,
        matters: 'place,time,contact,participation',
        reason: 'tilhold',
      }),
    );
    const { file, kept } = await fileFor(bo);
    const text = textIn(file);
    expect(kept).toBeGreaterThan(10);
    expect(text).not.toMatch(/Freja|tilhold|eskyttelse/);
    expect(JSON.stringify(file)).not.toContain('Freja');
    const shown = answered(await accessToFile(services, as(lea), maanesten, bo.id));
    expect(shown.party?.kept).toBe(kept);
    // The whole file has all of it.
    expect(textIn((await fileFor()).file)).toContain('tilhold');
  });
});

describe('L3: who may have it', () => {
  it('whoever answers for the family; for others there is no case, or no right', async () => {
    expect(answered(await accessToFile(services, as(lea), maanesten)).entries).toBeGreaterThan(100);
    expect(refusalOf(await accessToFile(services, as(rie), maanesten))).toEqual({ code: 'NotFound' });
    for (const person of [mille, karen])
      expect(refusalOf(await accessToFile(services, as(person), maanesten))).toEqual({ code: 'NotAllowed' });
  });

  it('looking is recorded, and so is opening the link (L1)', async () => {
    await accessToFile(services, as(lea), maanesten);
    const opened = await openCaseFile(services, tenantId, { fileOf: maanesten, form: 'pdf', by: lea.id });
    expect(opened?.sheet.reference).toBe(maanesten);
    const { links } = await readAccessLog(services, tenantId, `case.${maanesten}`);
    expect(links.slice(-2).map(({ content }) => [content.by, content.what])).toEqual([
      [lea.id, 'caseFileViewed'],
      [lea.id, 'caseFileProduced'],
    ]);
  });

  it('a link opens nothing for somebody who may not have it any more', async () => {
    const body = { fileOf: maanesten, form: 'json', by: mille.id } as const;
    expect(await openCaseFile(services, tenantId, body)).toBeUndefined();
  });
});
