import type { StoredDocument } from '../../../src/app/ports/store';
import { auditView } from '../../../src/app/trail/audit';
import type { Link } from '../../../src/domain/base/hash-chain';
import { trailOf } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { type FamilyWithMeeting, familyWithMeeting } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { mille, rie } from '../../support/people';

type Links = Link & { readonly beside?: Readonly<Record<string, Link<{ readonly by: string }>>> };

let town: TestMunicipality;
let family: FamilyWithMeeting;
const partition = () => town.store.partition({ tenantId });
const caseKey = () => `case:${family.reference}`;
const audit = async () => answered(await auditView(town.services, town.as(rie), family.reference, 0));

/** The document of the change that planned the meeting. */
const planning = async (): Promise<StoredDocument<Links>> => {
  const { documents } = await partition().find<Links>('meetingEvent', {
    keys: [`meeting:${family.meetingId}`],
  });
  const [first] = documents;
  if (first === undefined) throw new Error('no change of the meeting');
  return first;
};
const asWritten = ({ version: _, ...document }: StoredDocument<Links>, body: Links) =>
  ({ do: 'put', document: { ...document, body } }) as const;

beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
});
afterEach(() => town.store.close());

describe('L1: a change of a meeting that its case learns of', () => {
  test('is one document for the trails of both, and both are whole', async () => {
    const { body } = await planning();
    expect(Object.keys(body.beside ?? {})).toEqual([caseKey()]);
    const trail = await trailOf(town, family.reference);
    expect(trail.map(({ sequence }) => sequence)).toEqual(trail.map((_, at) => at + 1));
    expect(trail.flatMap(({ content }) => content.events.map(({ type }) => type))).toContain('MeetingNoted');
    expect((await audit()).intact).toBe(true);
  });

  test('is found in the trail of the case when that part of it was changed, or is gone', async () => {
    const document = await planning();
    const { beside = {}, ...own } = document.body;
    const link = beside[caseKey()];
    if (link === undefined) throw new Error('no link of the case');
    const forged = { ...link, content: { ...link.content, by: mille.id } };
    await partition().commit([asWritten(document, { ...own, beside: { [caseKey()]: forged } })]);
    expect((await audit()).brokenAt).toEqual({ trail: 'changes', sequence: link.sequence });
    await partition().commit([asWritten(document, own)]);
    expect((await audit()).brokenAt).toEqual({ trail: 'changes', sequence: link.sequence });
  });

  test('is read where each trail has a document of its own, as an older program wrote it', async () => {
    const document = await planning();
    const { beside = {}, ...own } = document.body;
    const link = beside[caseKey()];
    if (link === undefined) throw new Error('no link of the case');
    const sort = String(link.sequence).padStart(8, '0');
    const apart = { kind: 'caseEvent', id: `${family.reference}.${sort}`, body: link, sort } as const;
    const before = await trailOf(town, family.reference);
    await partition().commit([
      asWritten({ ...document, keys: [`meeting:${family.meetingId}`] }, own),
      { do: 'create', document: { ...apart, keys: [caseKey()] } },
    ]);
    expect(await trailOf(town, family.reference)).toEqual(before);
    expect((await audit()).intact).toBe(true);
  });
});
