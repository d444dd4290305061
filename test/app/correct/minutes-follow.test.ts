import type { FormValues } from '../../../src/app/base/forms';
import { correctMemberForm } from '../../../src/app/correct/correct-forms';
import { correctAttendanceForm } from '../../../src/app/correct/meeting-corrections';
import { closeUntouchedMeeting } from '../../../src/app/meeting/live/live-meeting';
import { openedMinutes } from '../../../src/app/minutes/minutes';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { routeFor } from '../../../src/teams/routes/all';
import { storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { familyOfFour, fillIn, storedMeeting } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';
import { typeAll, typed } from '../../teams/support/typing';

const reference = 'HOI-2026-001' as CaseReference;
const watched = newWatchedStore();

let town: TestMunicipality;
let meeting: string;

const minutes = async (): Promise<string> =>
  JSON.stringify(answered(await openedMinutes(town.services, town.as(sara), reference, meeting)));

/** A meeting that was held, with a draft of its minutes. */
beforeEach(async () => {
  town = await newMunicipality({ wrap: watched.wrap });
  await familyOfFour(town, 'Familien Månesten', ['Rosa', 'Viggo', 'Liv']);
  await typeAll(
    town,
    `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
    `dagsorden ${reference}; punkt: Morgener; fra: Liv; oplysninger: intet fortroligt`,
    `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
  );
  meeting = (await storedCase(town, reference)).meetings?.[0]?.id ?? '';
  town.moveTo('2026-06-16T10:00:00Z');
  answered(await closeUntouchedMeeting(town.services, town.as(sara), reference, meeting));
  await minutes();
});
afterEach(() => town.store.close());

type AnyForm = Parameters<typeof fillIn>[2];
const fill = (form: AnyForm, ids: Readonly<Record<string, string>>, values: FormValues) =>
  fillIn(town, town.as(sara), form, { reference, ...ids }, values);

const nowCalled = async (from: string, to: string): Promise<void> => {
  const { members } = await storedCase(town, reference);
  const member = members.find(({ name }) => name === from);
  answered(
    await fill(
      correctMemberForm,
      { member: member?.id ?? '' },
      { name: to, relation: member?.relation ?? '', custody: String(member?.custody), reason: 'Stavefejl' },
    ),
  );
};

const sent = async (names: string): Promise<void> => {
  await typeAll(town, `referat ${reference} gennemgået; dato: i dag; hvordan: på besøg; passer: ${names}`);
  const request = { kind: 'press', verb: 'minutes.send', data: { reference, meeting } } as const;
  const asking = { services: town.services, actor: town.as(sara), chat: 'personal', locale: 'da' } as const;
  answered((await routeFor(request)?.handle(asking, request)) ?? (await typed(town, '')));
};

describe('L8: minutes that are begun follow what is put right', () => {
  it('a draft calls somebody what they are called now; what was sent stays as it was read', async () => {
    expect(await minutes()).toContain('"Viggo"');
    await nowCalled('Viggo', 'Vilfred');
    expect(await minutes()).toContain('"Vilfred"');
    expect(await minutes()).not.toContain('"Viggo"');
    await sent('Rosa, Vilfred og Liv');
    await nowCalled('Vilfred', 'Victor');
    expect(await minutes()).toContain('"Vilfred"');
    expect(await minutes()).not.toContain('"Victor"');
  });

  const present = async () => ({
    present: (await storedMeeting(town, meeting)).participants[0]?.id ?? '',
    reason: 'Glemt',
  });

  it('who was there stands in the meeting and in the draft by one commit', async () => {
    watched.calls();
    answered(await fill(correctAttendanceForm, { meeting }, await present()));
    const commits = watched.calls().filter(({ what }) => what === 'commit');
    const ofMeeting = commits.filter(({ kinds }) => kinds.includes('meeting'));
    expect(ofMeeting).toHaveLength(1);
    expect(ofMeeting[0]?.kinds).toContain('minutes');
    expect(commits.filter(({ kinds }) => kinds.includes('minutes'))).toHaveLength(1);
    expect(await minutes()).toContain('"attendance":"present"');
  });

  it('nothing is put right of it once the minutes are out', async () => {
    await sent('Rosa, Viggo og Liv');
    const before = await storedMeeting(town, meeting);
    expect(refusalOf(await fill(correctAttendanceForm, { meeting }, await present()))?.code).toBe(
      'MinutesAreOut',
    );
    expect(await storedMeeting(town, meeting)).toEqual(before);
  });
});
