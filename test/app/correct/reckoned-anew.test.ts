import type { FormValues } from '../../../src/app/base/forms';
import { addNetworkForm } from '../../../src/app/case/family';
import { consentView } from '../../../src/app/consent/consent';
import {
  correctMemberForm,
  correctNetworkForm,
  removeMemberForm,
} from '../../../src/app/correct/correct-forms';
import { reopenMeetingForm } from '../../../src/app/correct/meeting-corrections';
import { closeUntouchedMeeting } from '../../../src/app/meeting/live/live-meeting';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { calendarDate } from '../../../src/domain/base/calendar';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { whatIsDue } from '../../../src/domain/rhythm/rhythm';
import { shown, storedCase } from '../../support/case-steps';
import { deliver } from '../../support/deliver';
import { answered } from '../../support/family-case';
import {
  consentTo,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, mille, sara, school } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await consentTo(family, school.id);
  await deliver(town);
});
afterEach(() => town.store.close());

type AnyForm = Parameters<typeof fillIn>[2];
const fill = async (form: AnyForm, ids: Readonly<Record<string, string>>, values: FormValues) =>
  shown('correct', await fillIn(town, town.as(sara), form, { reference: family.reference, ...ids }, values));
/** Who is told that a fact was corrected. */
const told = async (): Promise<readonly string[]> =>
  (await deliver(town)).flatMap(({ to, view }) =>
    view.name === 'notice' && view.message.kind === 'factCorrected' ? [to] : [],
  );
const alma = { name: 'Alma', relation: 'child', birthYear: '2014' };
const of = (name: string) => ({ member: family.member(name) });
const consents = async () =>
  JSON.stringify(answered(await consentView(town.services, town.as(sara), family.reference)));

describe('L8: what each correction makes us work out again, and who is told', () => {
  it('a year: at 17 she has to consent herself; whoever knew something of her is told, and the form says who', async () => {
    const view = await fill(correctMemberForm, of('Alma'), { ...alma, birthYear: '2009', reason: 'Fejl' });
    expect(view.told).toEqual([mille.name]);
    expect(await told()).toEqual([mille.id]);
    expect(await consents()).toContain('"name":"Alma","state":"missing"');
  });

  it('a name: whoever knew it is told; consents and the meeting say the new one', async () => {
    const view = await fill(correctMemberForm, of('Alma'), { ...alma, name: 'Alba', reason: 'Stavefejl' });
    expect(view.told).toEqual([mille.name]);
    expect(await told()).toEqual([mille.id]);
    expect(await consents()).toContain('"Alba"');
    expect(await consents()).not.toContain('"Alma"');
  });

  it('a home: nobody knew it, and nobody is told', async () => {
    const view = await fill(correctMemberForm, of('Bo'), {
      name: 'Bo',
      relation: 'father',
      custody: 'true',
      livesElsewhere: 'false',
    });
    expect(view.told).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('M10: a language: the meeting asks for an interpreter, and nobody is told', async () => {
    const meeting = async () =>
      answered(await meetingView(town.services, town.as(sara), family.reference, family.meetingId));
    expect(await meeting()).not.toHaveProperty('interpreter');
    const heard = { name: 'Bo', relation: 'father', custody: 'true', livesElsewhere: 'true' };
    await fill(correctMemberForm, of('Bo'), { ...heard, language: 'arabisk', interpreter: 'true' });
    expect(await meeting()).toHaveProperty('interpreter');
    expect(await told()).toEqual([]);
  });

  it('a member who is none: what rested on their yes falls, and whoever relied on it is told', async () => {
    const view = await fill(removeMemberForm, of('Alma'), { reason: 'Forkert sag' });
    // Jonas heard that such a child exists at all.
    expect(view.told).toEqual([jonas.name, mille.name]);
    expect(await told()).toEqual([jonas.id, mille.id]);
    expect(await consents()).not.toContain('"Alma"');
  });

  it('somebody of the network: consents that name them say the new name, and nobody else is told', async () => {
    const kim = { kind: 'private', name: 'Kim', role: 'fodboldtræner' };
    answered(await fillIn(town, town.as(sara), addNetworkForm, { reference: family.reference }, kim));
    const { network } = await storedCase(town, family.reference);
    const person = network.find(({ kind }) => kind === 'private');
    if (person === undefined) throw new Error('nobody private');
    await consentTo(family, school.id, { recipient: `network:${person.id}` });
    await deliver(town);
    await fill(correctNetworkForm, { person: person.id }, { name: 'Kimmie', role: 'fodboldtræner' });
    expect(await consents()).toContain('Kimmie');
    expect(await told()).toEqual([]);
  });

  it('a meeting that was closed too early: its deadline runs as before, and the meeting can be held', async () => {
    town.moveTo('2026-06-16T10:00:00Z');
    const due = async () =>
      whatIsDue(await storedCase(town, family.reference), defaultSettings.rhythm, calendarDate('2026-06-16'));
    const before = await due();
    answered(await closeUntouchedMeeting(town.services, town.as(sara), family.reference, family.meetingId));
    expect(await due()).not.toEqual(before);
    await fill(reopenMeetingForm, { meeting: family.meetingId }, { reason: 'Lukket ved en fejl' });
    expect(await due()).toEqual(before);
  });
});
