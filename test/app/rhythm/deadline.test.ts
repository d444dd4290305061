import { openForm } from '../../../src/app/base/form-registry';
import type { Form, FormValues } from '../../../src/app/base/forms';
import { listCases } from '../../../src/app/case/case-list';
import { caseView } from '../../../src/app/case/case-view';
import { handoverView } from '../../../src/app/continuity/handover-view';
import { contactLogView } from '../../../src/app/rhythm/contact';
import {
  deadlinesView,
  dropDeadlineForm,
  meetDeadlineForm,
  startDeadlineForm,
} from '../../../src/app/rhythm/deadline';
import { nudgeCoordinators } from '../../../src/app/rhythm/nudges';
import { agreeRhythmForm } from '../../../src/app/rhythm/rhythm';
import { noticeView } from '../../../src/app/telling/notice-views';
import { addMonths, calendarDate } from '../../../src/domain/base/calendar';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings, type StatutoryDeadline } from '../../../src/domain/organisation/settings';
import type { FormName } from '../../../src/views/forms/all';
import {
  addChild,
  addColleague,
  appointDeputy,
  openFamily,
  readsOf,
  requestHandover,
  shown,
  storedCase,
  trailOf,
} from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { fillIn } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, bodil, jonas, karen, lea, rie, sara, tove } from '../../support/people';

const [childPlan] = defaultSettings.rhythm.statutoryDeadlines as readonly [StatutoryDeadline];
const name = { da: childPlan.da, en: childPlan.en };

let town: TestMunicipality;
let reference: CaseReference;
let alma: string;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  alma = (await storedCase(town, reference)).members[0]?.id ?? '';
});
afterEach(() => town.store.close());

const submits = (form: Form<FormName>, values: FormValues, by: StaffMember = sara, ids = {}) =>
  fillIn(town, town.as(by), form, { reference, ...ids }, values);

const starts = (values: FormValues = {}, by?: StaffMember) =>
  submits(startDeadlineForm, { deadline: 'child-plan', about: alma, startedOn: '2026-05-12', ...values }, by);

const look = async (by: StaffMember = sara) =>
  answered(await deadlinesView(town.services, town.as(by), reference));

/** The id carried by the presses of the one running deadline. */
const pressed = async (): Promise<{ readonly running: string }> => {
  const [row] = (await look()).deadlines;
  return { running: row?.actions[0]?.ids?.running ?? '' };
};

describe('L6: a deadline in law begins to run', () => {
  it('L6: and shows what it is called, whom it is about, its last day and how near that is', async () => {
    const view = shown('deadlines', await starts());
    expect(view).toMatchObject({ done: 'started', alias: 'Familien Månesten', today: '2026-06-08' });
    expect(view.deadlines).toMatchObject([
      {
        due: { on: '2026-08-12', urgency: 'later', deadline: { name, about: 'Alma' } },
        startedOn: '2026-05-12',
        rule: { reference: childPlan.reference, countsFrom: childPlan.countsFrom },
      },
    ]);
    expect(view.deadlines[0]?.actions.map(({ verb, as }) => [verb, as])).toEqual([
      ['deadline.met', 'dialog'],
      ['deadline.drop', 'dialog'],
    ]);
  });

  it('L6: about the whole family when nobody is named', async () => {
    const view = shown('deadlines', await starts({ about: '' }));
    expect(view.deadlines[0]?.due.deadline).toEqual({ name });
  });

  it('L6: in a family that nobody is written into yet the form does not ask whom it is about', async () => {
    reference = await openFamily(town, sara, 'Familien Ny');
    const form = answered(await openForm(town.services, town.as(sara), 'deadline.start', { reference }));
    expect(form.fields.map(({ id }) => id)).toEqual(['deadline', 'startedOn']);
    expect(shown('deadlines', await starts({ about: '' })).deadlines).toHaveLength(1);
  });

  it.each([
    ['of a day that has not come', { startedOn: '2026-06-09' }, 'DateInFuture', 'startedOn'],
    ['that the municipality does not have', { deadline: 'elsewhere' }, 'ChoiceUnknown', 'deadline'],
    ['before the rule was in force', { startedOn: '2023-12-31' }, 'DeadlineNotInForce', 'startedOn'],
    ['about nobody in the family', { about: 'gudrun' }, 'MemberUnknown', 'about'],
    ['with no word of which', { deadline: ' ' }, 'FieldMissing', 'deadline'],
    ['with no day', { startedOn: '' }, 'FieldMissing', 'startedOn'],
    ['of a day that there is not', { startedOn: '2026-02-30' }, 'DateImpossible', 'startedOn'],
  ])('L6: not one %s', async (_what, values, code, field) => {
    expect(refusalOf(await starts(values))).toEqual({ code, field });
    expect((await storedCase(town, reference)).deadlines).toBeUndefined();
  });

  it('L6: said again with another day it is corrected, and stays one', async () => {
    await starts();
    const view = shown('deadlines', await starts({ startedOn: '2026-05-13' }));
    expect(view.deadlines.map(({ due }) => due.on)).toEqual(['2026-08-13']);
  });

  it('L6: a repeated submit writes nothing twice', async () => {
    const actor = town.as(sara, 'the-form');
    const values = { deadline: 'child-plan', about: alma, startedOn: '2026-05-12' };
    await fillIn(town, actor, startDeadlineForm, { reference }, values);
    const before = (await trailOf(town, reference)).length;
    const again = await fillIn(town, actor, startDeadlineForm, { reference }, values);
    expect(shown('deadlines', again).deadlines).toHaveLength(1);
    expect(await trailOf(town, reference)).toHaveLength(before);
  });
});

describe('L6: it ends', () => {
  const meets = async (values: FormValues, ids?: object) =>
    submits(meetDeadlineForm, values, sara, ids ?? (await pressed()));
  const drops = async (values: FormValues, ids?: object) =>
    submits(dropDeadlineForm, values, sara, ids ?? (await pressed()));

  beforeEach(() => starts());

  it('L6: when what the law asks for was done, on a day that can be', async () => {
    expect(refusalOf(await meets({ on: '2026-05-11' }))).toEqual({ code: 'DateOrder', field: 'on' });
    expect(refusalOf(await meets({ on: '2026-06-09' }))).toEqual({ code: 'DateInFuture', field: 'on' });
    expect(refusalOf(await meets({ on: '' }))).toEqual({ code: 'FieldMissing', field: 'on' });
    expect(shown('deadlines', await meets({ on: '2026-06-01' }))).toMatchObject({
      done: 'met',
      deadlines: [],
    });
  });

  it('L6: when it does not apply after all, with the reason', async () => {
    expect(refusalOf(await drops({ reason: ' ' }))).toEqual({ code: 'ReasonMissing', field: 'reason' });
    expect(refusalOf(await drops({ reason: 'x'.repeat(2_000) }))?.code).toBe('FieldTooLong');
    expect(shown('deadlines', await drops({ reason: 'Familien er flyttet' }))).toMatchObject({
      done: 'dropped',
      deadlines: [],
    });
  });

  it('L6: once; an old card is answered with how it stands', async () => {
    const ids = await pressed();
    await drops({ reason: 'Familien er flyttet' }, ids);
    const before = (await trailOf(town, reference)).length;
    expect(shown('deadlines', await meets({ on: '2026-06-01' }, ids))).toMatchObject({ done: 'ended' });
    expect(shown('deadlines', await drops({ reason: 'Igen' }, ids))).toMatchObject({ done: 'ended' });
    expect(await trailOf(town, reference)).toHaveLength(before);
    const form = await openForm(town.services, town.as(sara), 'deadline.met', { reference, ...ids });
    expect(refusalOf(form)).toEqual({ code: 'DeadlineNotRunning' });
  });

  it('L6: a card’s form is about that one alone, whatever else runs', async () => {
    const ids = await pressed();
    await addChild(town, reference, 'Storm');
    const storm = (await storedCase(town, reference)).members[1]?.id ?? '';
    await starts({ about: storm });
    const form = answered(
      await openForm(town.services, town.as(sara), 'deadline.met', { reference, ...ids }),
    );
    const [which] = form.fields;
    expect(which?.choices?.map(({ text }) => text)).toEqual([
      { da: `${name.da} · Alma`, en: `${name.en} · Alma` },
    ]);
    expect(which?.value).toBe(ids.running);
    const forged = { which: `child-plan/${storm}`, on: '2026-06-01' };
    const view = shown('deadlines', await meets(forged, ids));
    expect(view.deadlines.map(({ due }) => due.deadline?.about)).toEqual(['Storm']);
  });

  it('L6: without a card one is chosen among those that run; the only one stands there from the start', async () => {
    const only = answered(await openForm(town.services, town.as(sara), 'deadline.drop', { reference }));
    expect(only.fields[0]?.value).toBe(`child-plan/${alma}`);
    await starts({ about: '' });
    const form = answered(await openForm(town.services, town.as(sara), 'deadline.drop', { reference }));
    expect(form.fields[0]?.choices?.map(({ value }) => value)).toEqual([`child-plan/${alma}`, 'child-plan']);
    expect(form.fields[0]?.value).toBeUndefined();
    const nothing = await submits(dropDeadlineForm, { which: '', reason: 'Flyttet' });
    expect(refusalOf(nothing)).toEqual({ code: 'FieldMissing', field: 'which' });
    const unknown = await submits(dropDeadlineForm, { which: 'noget andet', reason: 'Flyttet' });
    expect(refusalOf(unknown)).toEqual({ code: 'ChoiceUnknown', field: 'which' });
    const view = shown(
      'deadlines',
      await submits(dropDeadlineForm, { which: 'child-plan', reason: 'Flyttet' }),
    );
    expect(view.deadlines.map(({ due }) => due.deadline?.about)).toEqual(['Alma']);
  });

  it('L6: where none runs there is none to end', async () => {
    await meets({ on: '2026-06-01' });
    const form = await openForm(town.services, town.as(sara), 'deadline.met', { reference });
    expect(refusalOf(form)).toEqual({ code: 'DeadlineNotRunning' });
  });
});

describe('L6: what is agreed with the family never replaces it', () => {
  it('L6: a deviation stands on the card, and the deadline beside it with the day that the law gives', async () => {
    await starts();
    const values = { kind: 'followUpMeeting', until: '2027-01-01', reason: 'Aftalt med familien' };
    await submits(agreeRhythmForm, { ...values, kind: 'contact' });
    const agreed = shown('contact-log', await submits(agreeRhythmForm, values));
    expect(agreed.deviations).toHaveLength(2);
    expect(agreed.next.agreed).toBe(true);
    expect(agreed.deadlines).toMatchObject({
      due: [{ on: '2026-08-12', deadline: { name, about: 'Alma' } }],
      press: { verb: 'deadline.show', as: 'execute' },
    });
    expect(agreed.deadlines?.due[0]?.agreed).toBeUndefined();
    const { due } = answered(await caseView(town.services, town.as(sara), reference));
    expect(due.map(({ kind, on }) => [kind, on])).toContainEqual(['statutoryDeadline', '2026-08-12']);
  });

  it('L6: the way to it goes from the contact card and the case card: to the form first, then to those that run', async () => {
    const ways = async () => {
      const contact = answered(await contactLogView(town.services, town.as(sara), reference));
      const familyCase = answered(await caseView(town.services, town.as(sara), reference));
      return [...contact.actions, ...familyCase.actions, contact.deadlines?.press]
        .map((action) => action?.verb)
        .filter((verb) => verb?.startsWith('deadline'));
    };
    expect(await ways()).toEqual(['deadline.start', 'deadline.start']);
    await starts();
    expect(await ways()).toEqual(['deadline.show', 'deadline.show']);
  });
});

describe('L6, domain § 3: who sees it, and who keeps it', () => {
  beforeEach(() => starts());

  it('L1: looking at it is recorded first', async () => {
    const log = `case.${reference}` as const;
    const before = (await readsOf(town, log)).length;
    await look();
    expect((await readsOf(town, log)).slice(before)).toEqual([
      { by: sara.id, what: 'caseViewed', basis: 'coordinator' },
    ]);
  });

  it('L6: the coordinator’s list names it and the member', async () => {
    // Everything else has time, so that the deadline comes first.
    await submits(agreeRhythmForm, { kind: 'contact', until: '2027-01-01', reason: 'Aftalt' });
    await submits(agreeRhythmForm, { kind: 'startupMeeting', until: '2027-01-01', reason: 'Aftalt' });
    town.moveTo('2026-08-13T08:00:00Z');
    const { cases } = await listCases(town.services, town.as(sara), 'mine', 0);
    expect(cases[0]?.next).toMatchObject({ on: '2026-08-12', deadline: { name, about: 'Alma' } });
    const department = await listCases(town.services, town.as(karen), 'department', 0);
    expect(department.cases[0]?.next).toEqual({
      kind: 'statutoryDeadline',
      on: '2026-08-12',
      urgency: 'overdue',
      deadline: { name },
    });
  });

  it('L6, D2: the coordinator is told when it comes near, by what it is called and whom it is about', async () => {
    town.moveTo('2026-07-29T06:00:00Z');
    await nudgeCoordinators(town.services, tenantId);
    const words = await Promise.all(
      (await town.newInOutbox()).map(({ notice }) => noticeView(town.services, tenantId, sara, notice)),
    );
    const due = {
      kind: 'statutoryDeadline',
      on: '2026-08-12',
      urgency: 'soon',
      deadline: { name, about: 'Alma' },
    };
    expect(JSON.stringify(words)).toContain(JSON.stringify(due));
  });

  it('L6: the lead sees what it is called and its day, never a member’s name', async () => {
    const view = answered(await caseView(town.services, town.as(karen), reference));
    expect(view.due.find(({ kind }) => kind === 'statutoryDeadline')).toMatchObject({
      on: '2026-08-12',
      deadline: { name },
    });
    const list = await listCases(town.services, town.as(karen), 'department', 0);
    expect(JSON.stringify([view, list])).not.toMatch(/Alma|Månesten/);
    expect(JSON.stringify(view)).not.toContain(alma);
    expect(view.actions.map(({ verb }) => verb)).not.toContain('deadline.show');
  });

  it('C2: who is asked to take over sees what is due, and no names before saying yes', async () => {
    const handover = await requestHandover(town, reference, lea);
    const view = shown(
      'handover',
      answered(await handoverView(town.services, town.as(lea), reference, handover)),
    );
    expect(view.due.find(({ kind }) => kind === 'statutoryDeadline')?.deadline).toEqual({ name });
    expect(JSON.stringify(view)).not.toMatch(/Alma|Månesten/);
    expect(refusalOf(await deadlinesView(town.services, town.as(lea), reference))?.code).toBe('NotAllowed');
  });

  it.each([
    ['a colleague in the network', jonas, 'NotAllowed'],
    ['the lead', karen, 'NotAllowed'],
    ['a coordinator of another family', bodil, 'NotFound'],
    ['somebody of another authority', tove, 'NotFound'],
    ['the auditor', rie, 'NotFound'],
    ['the administrator', adam, 'NotFound'],
  ])('L6: %s neither opens nor changes it', async (_who, person, code) => {
    await addColleague(town, reference, jonas);
    const before = await storedCase(town, reference);
    const ids = await pressed();
    const answers = [
      await deadlinesView(town.services, town.as(person), reference),
      await starts({ startedOn: '2026-05-20' }, person),
      await submits(meetDeadlineForm, { on: '2026-06-01' }, person, ids),
      await submits(meetDeadlineForm, { which: 'noget' }, person),
      await submits(dropDeadlineForm, { reason: 'Nej' }, person, ids),
      ...(await Promise.all(
        (['deadline.start', 'deadline.met', 'deadline.drop'] as const).map((form) =>
          openForm(town.services, town.as(person), form, { reference, ...ids }),
        ),
      )),
    ];
    for (const answer of answers) expect(refusalOf(answer)).toEqual({ code });
    expect(await storedCase(town, reference)).toEqual(before);
  });

  it('C4: the deputy keeps it in the coordinator’s place', async () => {
    await appointDeputy(town, reference, lea);
    const view = shown(
      'deadlines',
      await submits(meetDeadlineForm, { on: '2026-06-01' }, lea, await pressed()),
    );
    expect(view.done).toBe('met');
  });
});

describe('L5: deadlines are data with their time', () => {
  const versions: readonly StatutoryDeadline[] = [
    { ...childPlan, da: 'Den gamle plan', validTo: calendarDate('2026-05-31') },
    { ...childPlan, da: 'Den nye plan', months: 1, validFrom: calendarDate('2026-06-01') },
  ];
  const withRules = (statutoryDeadlines: readonly StatutoryDeadline[]) =>
    town.saveSettings({ rhythm: { ...defaultSettings.rhythm, statutoryDeadlines } });

  it('L5: each is called, and counted, by the rule that was in force when it began', async () => {
    await withRules(versions);
    await starts();
    const { deadlines } = shown('deadlines', await starts({ about: '', startedOn: '2026-06-02' }));
    expect(deadlines.map(({ due }) => [due.deadline?.name.da, due.on])).toEqual([
      ['Den nye plan', addMonths(calendarDate('2026-06-02'), 1)],
      ['Den gamle plan', '2026-08-12'],
    ]);
  });

  it('L5: the form offers a rule and its successor as one', async () => {
    await withRules(versions);
    const form = answered(await openForm(town.services, town.as(sara), 'deadline.start', { reference }));
    expect(form.fields[0]?.choices).toEqual([
      { value: 'child-plan', text: { da: 'Den nye plan', en: name.en }, countsFrom: childPlan.countsFrom },
    ]);
  });

  it('L5: one that the municipality has given up is shown as something to look into, and can still be ended', async () => {
    await starts();
    await withRules([]);
    const [row] = (await look()).deadlines;
    expect(row).toMatchObject({ due: { urgency: 'soon', deadline: { about: 'Alma' } } });
    expect(row?.due.on).toBeUndefined();
    expect(row?.rule).toBeUndefined();
    const view = shown(
      'deadlines',
      await submits(dropDeadlineForm, { reason: 'Gælder ikke' }, sara, await pressed()),
    );
    expect(view.done).toBe('dropped');
  });
});
