import { removeLiveNote } from '../../../src/app/meeting/live/live-corrections';
import {
  attendanceForm,
  liveAgreementForm,
  liveNoteForm,
  scaleForm,
} from '../../../src/app/meeting/live/live-forms';
import {
  closeLiveMeeting,
  liveMeetingView,
  tickItem,
  untickItem,
} from '../../../src/app/meeting/live/live-meeting';
import { appointDeputy, shown, storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, lea, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Morgener');
  town.moveTo('2026-06-16T08:05:00Z');
});

const ids = (repetitionKey = 'f1') => ({
  reference: family.reference,
  meeting: family.meetingId,
  repetitionKey,
});
const live = async (person = sara) =>
  answered(await liveMeetingView(town.services, town.as(person), family.reference, family.meetingId));

describe('catching what is said at the meeting (M6, R1)', () => {
  test('who is there, what is said, the scale, and what is agreed', async () => {
    const freja = `member:${family.member('Freja')}`;
    const bo = `member:${family.member('Bo')}`;
    await fillIn(town, town.as(sara), attendanceForm, ids(), { present: freja, absent: bo });
    await fillIn(town, town.as(sara), scaleForm, ids(), { participant: freja, scale: '4' });
    await fillIn(town, town.as(sara), liveNoteForm, ids('n1'), { section: 'works', text: 'Gudruns onsdage' });
    const what = { what: 'Morgenplan', responsible: freja, dueOn: '2026-06-23' };
    const view = shown('live-meeting', await fillIn(town, town.as(sara), liveAgreementForm, ids('a1'), what));
    expect(view.participants.slice(0, 2)).toMatchObject([
      { name: 'Freja', attendance: 'present', scale: 4 },
      { name: 'Bo', attendance: 'absent' },
    ]);
    expect(view.notes).toMatchObject([{ section: 'works', text: 'Gudruns onsdage' }]);
    expect(view.agreements).toMatchObject([
      { what: 'Morgenplan', responsible: 'Freja', dueOn: '2026-06-23' },
    ]);
  });

  test('the coordinator, who holds the meeting, can be responsible too; nobody else who is not there can', async () => {
    const responsible = `staff:${sara.id}`;
    const agreed = { what: 'Ringer til skolen', responsible };
    await fillIn(town, town.as(sara), liveAgreementForm, ids('a1'), agreed);
    expect((await live()).agreements).toMatchObject([{ responsible: sara.name }]);
    const other = { what: 'Ringer til banken', responsible: `staff:${lea.id}` };
    const answer = await fillIn(town, town.as(sara), liveAgreementForm, ids('a2'), other);
    expect(refusalOf(answer)).toMatchObject({ code: 'NoLongerThere', field: 'responsible' });
  });

  test('what was sent again after a lost connection is there once', async () => {
    const note = { section: 'worried', text: 'Rykkerbreve' };
    await fillIn(town, town.as(sara), liveNoteForm, ids('n1'), note);
    await fillIn(town, town.as(sara), liveNoteForm, ids('n1'), note);
    expect((await live()).notes).toHaveLength(1);
  });

  test('what two write at the same time both lasts', async () => {
    await appointDeputy(town, family.reference, lea, { from: '2026-06-16', to: '2026-06-20' });
    const write = (person: typeof sara, form: string) =>
      fillIn(town, town.as(person), liveNoteForm, ids(form), {
        section: 'works',
        text: `Fra ${person.name}`,
      });
    await Promise.all([write(sara, 'n1'), write(lea, 'n2'), write(sara, 'n3'), write(lea, 'n4')]);
    expect((await live(lea)).notes).toHaveLength(4);
  });

  test.each(['11', '-1', '4,5', 'fire'])('%s is not on the scale from 0 to 10', async (scale) => {
    const participant = `member:${family.member('Freja')}`;
    const answer = await fillIn(town, town.as(sara), scaleForm, ids(), { participant, scale });
    expect(refusalOf(answer)).toMatchObject({ code: 'NumberImpossible', field: 'scale' });
  });

  test('items are ticked off, and the tick can be taken away; a note too', async () => {
    const { agenda } = await storedMeeting(town, family.meetingId);
    const tick = (done: boolean) =>
      (done ? tickItem : untickItem)(
        town.services,
        town.as(sara),
        family.reference,
        family.meetingId,
        agenda.items[0]?.id ?? '',
      );
    expect(answered(await tick(true)).items[0]?.done).toBe(true);
    expect(answered(await tick(false)).items[0]?.done).toBe(false);
    await fillIn(town, town.as(sara), liveNoteForm, ids('n1'), { section: 'works', text: 'Fodbold' });
    const press = (await live()).notes[0]?.actions.find(({ verb }) => verb === 'live.removeNote');
    const { note = '' } = press?.ids ?? {};
    const view = answered(
      await removeLiveNote(town.services, town.as(sara), family.reference, family.meetingId, note),
    );
    expect(view.notes).toEqual([]);
  });

  test('closed, it counts for the rhythm and takes no more (M2)', async () => {
    await fillIn(town, town.as(sara), liveNoteForm, ids('n1'), { section: 'works', text: 'Fodbold' });
    const view = answered(
      await closeLiveMeeting(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(view.state).toBe('held');
    const { meetingsHeld, meetings } = await storedCase(town, family.reference);
    expect(meetingsHeld).toEqual([{ kind: 'startup', on: '2026-06-16', id: family.meetingId }]);
    expect(meetings).toEqual([]);
    const late = await fillIn(town, town.as(sara), liveNoteForm, ids('n9'), {
      section: 'works',
      text: 'For sent',
    });
    expect(refusalOf(late)).toEqual({ code: 'MeetingClosed' });
  });
});

describe('whose it is', () => {
  test('a colleague who takes part neither sees it nor writes in it', async () => {
    const { reference, meetingId } = family;
    expect(refusalOf(await liveMeetingView(town.services, town.as(jonas), reference, meetingId))).toEqual({
      code: 'NotFound',
    });
    const note = { section: 'works', text: 'Hej' };
    expect(refusalOf(await fillIn(town, town.as(jonas), liveNoteForm, ids(), note))).toEqual({
      code: 'NotAllowed',
    });
  });

  test('before its day there is nothing to catch', async () => {
    town.moveTo('2026-06-15T08:00:00Z');
    const { reference, meetingId } = family;
    expect(refusalOf(await liveMeetingView(town.services, town.as(sara), reference, meetingId))).toEqual({
      code: 'MeetingNotBegun',
    });
  });
});
