import type { Actor } from '../../../src/app/base/services';
import { addMemberForm, addNetworkForm, removeNetworkForm } from '../../../src/app/case/family';
import { recordTargetGroupForm } from '../../../src/app/case/opening';
import { movePhaseForm } from '../../../src/app/case/phases';
import { closeCaseForm, takeOver } from '../../../src/app/continuity/continuity';
import { appointDeputyForm, endDeputy } from '../../../src/app/continuity/deputy';
import {
  acceptHandover,
  declineHandover,
  familyMeetingForm,
  requestHandoverForm,
  withdrawHandover,
} from '../../../src/app/continuity/handover';
import { answerQuestion } from '../../../src/app/coordinator/question-answering';
import type { Result } from '../../../src/domain/base/result';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { leaves, storedCase, submit, trailOf } from '../../support/case-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import {
  adam,
  bodil,
  gone,
  hans,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  tove,
} from '../../support/people';
import { openRichCase, type RichCase } from '../../support/rich-case';

let town: TestMunicipality;
let rich: RichCase;
beforeEach(async () => {
  town = await newMunicipality();
  rich = await openRichCase(town);
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const everybody = [
  sara,
  bodil,
  tove,
  jonas,
  karen,
  lea,
  mille,
  rie,
  adam,
  per,
  ida,
  hans,
  gone(sara),
  gone(tove),
];

type Press = (actor: Actor) => Promise<Result<unknown>>;
const form =
  (which: Parameters<typeof submit>[2], values: Record<string, string>): Press =>
  (actor) =>
    submit(town, actor, which, rich.reference, values);

/** Every press that changes something, who may press it, and its outcome: presses by anybody else change nothing. */
const presses: readonly (readonly [what: string, by: readonly StaffMember[], press: Press])[] = [
  [
    'accept the hand-over',
    [tove],
    (actor) => acceptHandover(town.services, actor, rich.reference, rich.handoverId),
  ],
  [
    'decline the hand-over',
    [tove],
    (actor) => declineHandover(town.services, actor, rich.reference, rich.handoverId, 'Nej'),
  ],
  [
    'withdraw the hand-over',
    [sara],
    (actor) => withdrawHandover(town.services, actor, rich.reference, rich.handoverId),
  ],
  ['add a member', [sara, bodil], form(addMemberForm, { name: 'Storm', relation: 'child' })],
  [
    'add to the network',
    [sara, bodil],
    form(addNetworkForm, { kind: 'private', name: 'Kim', role: 'træner' }),
  ],
  ['remove from the network', [sara, bodil], form(removeNetworkForm, { person: 'Gudrun' })],
  ['move the phase', [sara, bodil], form(movePhaseForm, { to: 'considered', on: '2026-06-08' })],
  ['record the target group', [sara, bodil], form(recordTargetGroupForm, { publicSupport: 'yes' })],
  [
    'appoint a deputy while the coordinator is at work',
    [sara],
    form(appointDeputyForm, { deputy: lea.id, from: '2026-06-08', to: '2026-06-30' }),
  ],
  ['end the deputy', [sara, karen], (actor) => endDeputy(town.services, actor, rich.reference)],
  [
    'take the case over while somebody answers for it',
    [],
    (actor) => takeOver(town.services, actor, rich.reference),
  ],
  [
    'record the meeting before anybody has accepted',
    [],
    form(familyMeetingForm, { met: 'yes', metOn: '2026-06-08' }),
  ],
  ['ask for a second hand-over', [], form(requestHandoverForm, { receiver: lea.id, reason: 'Orlov' })],
  [
    'close the case while a hand-over is under way',
    [],
    form(closeCaseForm, {
      takenOverBy: 'service',
      takenOverName: 'Huset',
      on: '2026-06-08',
      familyView: 'Godt',
    }),
  ],
];

const isOneOf = (people: readonly StaffMember[], person: StaffMember): boolean =>
  people.some(({ id, active }) => id === person.id && active === person.active);

describe('domain § 3, C2: a press is worth what the person may, whatever the card says', () => {
  it.each(presses)('%s: nobody else', async (_what, by, press) => {
    const before = await storedCase(town, rich.reference);
    for (const person of everybody.filter((one) => !isOneOf(by, one))) {
      const answer = await press(town.as(person));
      if (!answer.ok)
        expect(answer.refusal.code).toMatch(/^(Not|Handover|CaseNotUncovered|CoordinatorAtWork)/);
      expect(await storedCase(town, rich.reference)).toEqual(before);
    }
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each(
    presses.flatMap(([what, by, press]) => by.map((person) => [what, person.name, person, press] as const)),
  )('%s: %s can', async (_what, _name, person, press) => {
    const before = await trailOf(town, rich.reference);
    expect(await press(town.as(person))).toMatchObject({ ok: true });
    const after = await trailOf(town, rich.reference);
    expect(after.slice(before.length).map(({ content }) => content.by)).toEqual([person.id]);
  });

  it('C7: share the coordinator’s name: nobody but who answers for the family', async () => {
    const share = (person: StaffMember) =>
      answerQuestion(town.services, town.as(person), rich.questionId, rich.reference, { kind: 'share' });
    for (const person of everybody.filter((one) => !isOneOf([sara, bodil], one))) {
      expect((await share(person)).ok).toBe(false);
    }
    expect(await town.newInOutbox()).toEqual([]);
    expect(await share(bodil)).toMatchObject({ ok: true, value: { state: 'shared' } });
  });
});

describe('C7: a press that names a case that there is not', () => {
  it('C7: is refused to outsiders as one that names a case that there is', async () => {
    for (const [, , press] of presses) {
      const here = await press(town.as(mille));
      const { reference } = rich;
      rich = { ...rich, reference: 'HOI-2026-777' as CaseReference };
      expect(await press(town.as(mille))).toEqual(here);
      rich = { ...rich, reference };
      expect(here).toEqual({ ok: false, refusal: { code: 'NotFound' } });
    }
  });
});

describe('C4: while nobody answers for the family', () => {
  const takes = (person: StaffMember) => takeOver(town.services, town.as(person), rich.reference);
  const withdraws = (person: StaffMember) =>
    withdrawHandover(town.services, town.as(person), rich.reference, rich.handoverId);

  beforeEach(async () => {
    await town.saveStaff(gone(bodil));
    await leaves(town);
  });

  it('C4: nobody but the lead may take over or withdraw the hand-over', async () => {
    const before = await storedCase(town, rich.reference);
    expect(before.uncovered).toBeDefined();
    const atWork = everybody.filter((person) => !isOneOf([sara, bodil, karen], person));
    for (const person of [...atWork, gone(bodil)]) {
      await takes(person);
      await withdraws(person);
      expect(await storedCase(town, rich.reference)).toEqual(before);
    }
  });

  it.each([
    ['take over', takes],
    ['withdraw the hand-over', withdraws],
  ])('C4: the lead may %s', async (_what, press) => {
    expect(await press(karen)).toMatchObject({ ok: true });
    expect((await trailOf(town, rich.reference)).at(-1)?.content.by).toBe(karen.id);
  });
});
