import { openForm } from '../../../src/app/base/form-registry';
import {
  changeAgreementForm,
  changeNoteForm,
  removeLiveAgreement,
  removeLiveNote,
} from '../../../src/app/meeting/live/live-corrections';
import { liveAgreementForm, liveNoteForm } from '../../../src/app/meeting/live/live-forms';
import { liveMeetingView } from '../../../src/app/meeting/live/live-meeting';
import { readMeetingTrails } from '../../../src/app/meeting/meeting-store';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import type { LiveMeetingView } from '../../../src/views/meeting/live-meeting';
import type { Verb } from '../../../src/views/verbs';
import { appointDeputy, shown } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, lea, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;

/** At the meeting Sara has noted something and an agreement; Lea, who stands in for her, sees the same card. */
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Morgener');
  await appointDeputy(town, family.reference, lea, { from: '2026-06-16', to: '2026-06-20' });
  town.moveTo('2026-06-16T08:05:00Z');
  const caught = { section: 'worried', text: 'Mandagene er svære' };
  answered(await fillIn(town, town.as(sara), liveNoteForm, ids({ repetitionKey: 'n1' }), caught));
  const agreed = { what: 'Ring til skolen', responsible: freja(), dueOn: '2026-06-23' };
  answered(await fillIn(town, town.as(sara), liveAgreementForm, ids({ repetitionKey: 'a1' }), agreed));
});

const freja = () => `member:${family.member('Freja')}`;
const ids = (more: Readonly<Record<string, string>> = {}) => ({
  reference: family.reference,
  meeting: family.meetingId,
  ...more,
});
const live = async (person: StaffMember = sara): Promise<LiveMeetingView> =>
  answered(await liveMeetingView(town.services, town.as(person), family.reference, family.meetingId));

const keyOn = ({ notes, agreements }: LiveMeetingView, verb: Verb): string => {
  const press = [...notes, ...agreements].flatMap(({ actions }) => actions).find((one) => one.verb === verb);
  return press?.ids?.note ?? press?.ids?.agreement ?? '';
};
const opened = async (form: 'live.changeNote' | 'live.changeAgreement', more: Record<string, string>) =>
  answered(await openForm(town.services, town.as(sara), form, ids(more)));
const filledIn = ({ fields }: Awaited<ReturnType<typeof opened>>) =>
  Object.fromEntries(fields.map(({ id, value }) => [id, value]));

const correctNote = (person: StaffMember, note: string, text: string) =>
  fillIn(town, town.as(person), changeNoteForm, ids({ note }), { section: 'worried', text });

describe('correcting what was caught at the meeting (M6, R1)', () => {
  test('a note opens as it stands, and stands as it was corrected', async () => {
    const form = await opened('live.changeNote', { note: keyOn(await live(), 'live.changeNote') });
    expect(filledIn(form)).toMatchObject({ section: 'worried', text: 'Mandagene er svære' });
    const values = { section: 'works', text: 'Mandagene er blevet lettere' };
    const answer = await fillIn(
      town,
      town.as(sara),
      changeNoteForm,
      ids({ note: form.ids.note ?? '' }),
      values,
    );
    const view = shown('live-meeting', answer);
    expect(view).toMatchObject({ done: 'corrected', notes: [values] });
  });

  test('an agreement opens as it stands; what is emptied is left open again', async () => {
    const form = await opened('live.changeAgreement', {
      agreement: keyOn(await live(), 'live.changeAgreement'),
    });
    expect(filledIn(form)).toMatchObject({
      what: 'Ring til skolen',
      responsible: freja(),
      dueOn: '2026-06-23',
    });
    const agreement = form.ids.agreement ?? '';
    const values = { what: 'Skriv til skolen', responsible: '', dueOn: '2026-06-30' };
    const answer = await fillIn(town, town.as(sara), changeAgreementForm, ids({ agreement }), values);
    const { agreements } = shown('live-meeting', answer);
    expect(agreements).toMatchObject([{ what: 'Skriv til skolen', dueOn: '2026-06-30' }]);
    expect(agreements[0]?.responsible).toBeUndefined();
  });

  test('what can’t be is said beside its field', async () => {
    const note = keyOn(await live(), 'live.changeNote');
    expect(refusalOf(await correctNote(sara, note, '  '))).toMatchObject({
      code: 'FieldMissing',
      field: 'text',
    });
    const agreement = keyOn(await live(), 'live.changeAgreement');
    const values = { what: 'Skriv', dueOn: '2026-02-31' };
    expect(
      refusalOf(await fillIn(town, town.as(sara), changeAgreementForm, ids({ agreement }), values)),
    ).toMatchObject({ code: 'DateImpossible', field: 'dueOn' });
  });

  test('both go with one press', async () => {
    const { services } = town;
    const { reference, meetingId } = family;
    const before = await live();
    const note = keyOn(before, 'live.removeNote');
    const noteGone = await removeLiveNote(services, town.as(sara), reference, meetingId, note);
    expect(answered(noteGone)).toMatchObject({ done: 'removed', notes: [] });
    const agreement = keyOn(before, 'live.removeAgreement');
    const gone = await removeLiveAgreement(services, town.as(sara), reference, meetingId, agreement);
    expect(answered(gone)).toMatchObject({ done: 'removed', agreements: [] });
  });
});

describe('two people at the same card', () => {
  test('a correction of something that another has just changed shows how it stands, and what was typed', async () => {
    const key = keyOn(await live(), 'live.changeNote');
    answered(await correctNote(lea, key, 'Mandage og tirsdage er svære'));
    const view = shown('live-meeting', await correctNote(sara, key, 'Alle dage er svære'));
    expect(view.notWritten).toEqual({ because: 'changed', text: 'Alle dage er svære' });
    expect(view.notes).toMatchObject([{ text: 'Mandage og tirsdage er svære' }]);
  });

  test('a correction of something that another has removed shows that it is gone', async () => {
    const { reference, meetingId } = family;
    const before = await live();
    const key = keyOn(before, 'live.changeNote');
    answered(await removeLiveNote(town.services, town.as(lea), reference, meetingId, key));
    const view = shown('live-meeting', await correctNote(sara, key, 'Alle dage er svære'));
    expect(view).toMatchObject({ notWritten: { because: 'removed', text: 'Alle dage er svære' }, notes: [] });
  });

  test('nobody removes what they have not seen', async () => {
    const { reference, meetingId } = family;
    const key = keyOn(await live(), 'live.changeNote');
    answered(await correctNote(lea, key, 'Mandage og tirsdage er svære'));
    const answer = await removeLiveNote(town.services, town.as(sara), reference, meetingId, key);
    expect(answered(answer)).toMatchObject({
      notWritten: { because: 'changed' },
      notes: [{ text: 'Mandage og tirsdage er svære' }],
    });
  });

  test('an old card opens the dialog with what stands there now, and that can be corrected', async () => {
    const old = keyOn(await live(), 'live.changeNote');
    answered(await correctNote(lea, old, 'Mandage og tirsdage er svære'));
    const form = await opened('live.changeNote', { note: old });
    expect(filledIn(form).text).toBe('Mandage og tirsdage er svære');
    const view = shown('live-meeting', await correctNote(sara, form.ids.note ?? '', 'Alle dage er svære'));
    expect(view.notes).toMatchObject([{ text: 'Alle dage er svære' }]);
  });

  test('what comes back to be mended still remembers what it was opened for', async () => {
    const form = await opened('live.changeNote', { note: keyOn(await live(), 'live.changeNote') });
    answered(await correctNote(lea, form.ids.note ?? '', 'Mandage og tirsdage er svære'));
    const again = answered(
      await openForm(town.services, town.as(sara), 'live.changeNote', form.ids, { values: { text: 'Ny' } }),
    );
    expect(again.ids.note).toBe(form.ids.note);
  });

  test('at the very same moment one of them is written, and the other is told', async () => {
    const key = keyOn(await live(), 'live.changeNote');
    const answers = await Promise.all([correctNote(sara, key, 'Fra Sara'), correctNote(lea, key, 'Fra Lea')]);
    const views = answers.map((answer) => shown('live-meeting', answer));
    expect(views.filter(({ done }) => done === 'corrected')).toHaveLength(1);
    const told = views.find(({ notWritten }) => notWritten !== undefined);
    expect(told?.notes).toHaveLength(1);
    expect(told?.notes[0]?.text).not.toBe(told?.notWritten?.text);
  });

  test('sent again after a lost connection it is corrected once', async () => {
    const key = keyOn(await live(), 'live.changeNote');
    const values = { section: 'worried', text: 'Mandage og tirsdage er svære' };
    const me = town.as(sara);
    await fillIn(town, me, changeNoteForm, ids({ note: key }), values);
    const view = shown('live-meeting', await fillIn(town, me, changeNoteForm, ids({ note: key }), values));
    expect(view).toMatchObject({ done: 'corrected', notes: [values] });
  });
});

test('what stood there before stays in the trail, and who changed it (L1)', async () => {
  const { reference, meetingId } = family;
  const key = keyOn(await live(), 'live.changeNote');
  const corrected = shown('live-meeting', await correctNote(lea, key, 'Mandage og tirsdage er svære'));
  const now = keyOn(corrected, 'live.removeNote');
  answered(await removeLiveNote(town.services, town.as(sara), reference, meetingId, now));
  const [trail] = await readMeetingTrails(town.services, tenantId, reference);
  const about = (trail?.links ?? []).flatMap(({ content: { by, events } }) =>
    events.flatMap((event) => (event.type.startsWith('Note') ? [{ by, event }] : [])),
  );
  expect(about).toMatchObject([
    { by: sara.id, event: { type: 'NoteWritten', changes: { text: 'Mandagene er svære' } } },
    { by: lea.id, event: { type: 'NoteWritten', changes: { text: 'Mandage og tirsdage er svære' } } },
    { by: sara.id, event: { type: 'NoteRemoved' } },
  ]);
});

describe('whose it is', () => {
  test('a colleague who takes part corrects and removes nothing', async () => {
    const { reference, meetingId } = family;
    const key = keyOn(await live(), 'live.changeNote');
    expect(refusalOf(await correctNote(jonas, key, 'Hej'))).toEqual({ code: 'NotAllowed' });
    const removed = await removeLiveNote(town.services, town.as(jonas), reference, meetingId, key);
    expect(refusalOf(removed)).toEqual({ code: 'NotAllowed' });
    const form = await openForm(town.services, town.as(jonas), 'live.changeNote', ids({ note: key }));
    expect(refusalOf(form)).toEqual({ code: 'NotAllowed' });
  });

  test('a key that names nothing is refused', async () => {
    const form = await openForm(town.services, town.as(sara), 'live.changeNote', ids({ note: 'forged@0' }));
    expect(refusalOf(form)).toEqual({ code: 'NoLongerThere' });
  });
});

describe('by typing one chooses which', () => {
  test('a note', async () => {
    const { reference } = family;
    const form = answered(await openForm(town.services, town.as(sara), 'live.changeNote', { reference }));
    const [which] = form.fields;
    expect(which?.choices).toMatchObject([{ text: 'Mandagene er svære' }]);
    const values = { which: which?.choices?.[0]?.value ?? '', text: 'Mandagene går bedre' };
    const { meeting = '' } = form.ids;
    const answer = await fillIn(town, town.as(sara), changeNoteForm, { reference, meeting }, values);
    expect(shown('live-meeting', answer).notes).toMatchObject([
      { section: 'worried', text: 'Mandagene går bedre' },
    ]);
  });

  test('an agreement, of which only what is typed changes', async () => {
    const { reference } = family;
    const form = answered(
      await openForm(town.services, town.as(sara), 'live.changeAgreement', { reference }),
    );
    const values = { which: form.fields[0]?.choices?.[0]?.value ?? '', dueOn: '2026-06-30' };
    const { meeting = '' } = form.ids;
    const answer = await fillIn(town, town.as(sara), changeAgreementForm, { reference, meeting }, values);
    expect(shown('live-meeting', answer).agreements).toMatchObject([
      { what: 'Ring til skolen', responsible: 'Freja', dueOn: '2026-06-30' },
    ]);
  });

  test('before a meeting has begun there is nothing to correct', async () => {
    town.moveTo('2026-06-15T08:00:00Z');
    const form = await openForm(town.services, town.as(sara), 'live.changeNote', {
      reference: family.reference,
    });
    expect(refusalOf(form)).toEqual({ code: 'MeetingNotBegun' });
  });
});
