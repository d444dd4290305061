import type { Actor } from '../../../src/app/base/services';
import { addMemberForm, addNetworkForm } from '../../../src/app/case/family';
import { openCaseForm, recordTargetGroupForm } from '../../../src/app/case/opening';
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
import { passOnQuestion, replyToQuestion } from '../../../src/app/coordinator/question-asking';
import { askForSparringForm, takeSparring, withdrawSparring } from '../../../src/app/organisation/colleagues';
import { savePreferences } from '../../../src/app/organisation/preferences';
import { newOutboxItem } from '../../../src/app/telling/outbox';
import { tellNotReached } from '../../../src/app/telling/undeliverable';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addColleague,
  appointDeputy,
  leaves,
  openFamily,
  replayed,
  requestHandover,
  storedCase,
  submit,
  trailOf,
} from '../../support/case-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, karen, lea, mille, sara } from '../../support/people';
import { answer, askInVain, passOn } from '../../support/question-steps';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  watched.loseAnswers(0);
  town = await newMunicipality({ wrap: watched.wrap });
  reference = await openFamily(town);
});
afterEach(() => town.store.close());

/** Sets everything up, and returns what is then pressed by whom. */
type Arrange = () => Promise<readonly [by: StaffMember, press: (actor: Actor) => Promise<unknown>]>;

const form =
  (by: StaffMember, which: Parameters<typeof submit>[2], values: Record<string, string>): Arrange =>
  async () => [by, (actor) => submit(town, actor, which, reference, values)];

const onHandover =
  (by: StaffMember, press: (actor: Actor, id: string) => Promise<unknown>, accepted = false): Arrange =>
  async () => {
    const id = await requestHandover(town, reference);
    if (accepted) await acceptHandover(town.services, town.as(lea), reference, id);
    return [by, (actor) => press(actor, id)];
  };

const onQuestion =
  (by: StaffMember, press: (actor: Actor, id: string) => Promise<unknown>, askedBack = false): Arrange =>
  async () => {
    const id = await passOn(town, reference);
    if (askedBack) await answer(town, sara, id, reference, { kind: 'askBack', text: 'Hvorfor?' });
    return [by, (actor) => press(actor, id)];
  };

const onSparring =
  (by: StaffMember, press: (actor: Actor, id: string) => Promise<unknown>): Arrange =>
  async () => {
    const actor = town.as(sara);
    await submit(town, actor, askForSparringForm, reference, { subject: 'sprog', question: 'Hvordan?' });
    return [by, (pressing) => press(pressing, actor.requestId)];
  };

/** Every use case that writes, and how many messages it puts in the outbox. */
const useCases: readonly (readonly [what: string, messages: number, arrange: Arrange])[] = [
  [
    'open a case',
    1,
    form(karen, openCaseForm, { alias: 'Familien Ny', startedOn: '2026-06-01', coordinator: lea.id }),
  ],
  ['add a member', 0, form(sara, addMemberForm, { name: 'Alma', relation: 'child' })],
  [
    'add to the network',
    0,
    form(sara, addNetworkForm, { kind: 'colleague', colleague: jonas.id, role: 'x' }),
  ],
  ['record the target group', 0, form(sara, recordTargetGroupForm, { publicSupport: 'yes' })],
  ['move the phase', 0, form(sara, movePhaseForm, { to: 'informed', on: '2026-06-08' })],
  [
    'appoint a deputy',
    1,
    form(sara, appointDeputyForm, { deputy: lea.id, from: '2026-06-08', to: '2026-06-14' }),
  ],
  [
    'end a deputy',
    1,
    async () => {
      await appointDeputy(town, reference, lea);
      return [sara, (actor) => endDeputy(town.services, actor, reference)];
    },
  ],
  [
    'take over',
    2,
    async () => {
      await requestHandover(town, reference);
      await leaves(town);
      return [karen, (actor) => takeOver(town.services, actor, reference)];
    },
  ],
  [
    'close a case',
    1,
    async () => {
      await addColleague(town, reference, jonas);
      const values = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-08', familyView: 'Godt' };
      return [sara, (actor) => submit(town, actor, closeCaseForm, reference, values)];
    },
  ],
  ['ask for a hand-over', 1, form(sara, requestHandoverForm, { receiver: lea.id, reason: 'Orlov' })],
  ['accept it', 1, onHandover(lea, (actor, id) => acceptHandover(town.services, actor, reference, id))],
  [
    'decline it',
    1,
    onHandover(lea, (actor, id) => declineHandover(town.services, actor, reference, id, undefined)),
  ],
  ['withdraw it', 1, onHandover(sara, (actor, id) => withdrawHandover(town.services, actor, reference, id))],
  [
    'complete it',
    1,
    onHandover(
      sara,
      (actor) => submit(town, actor, familyMeetingForm, reference, { met: 'yes', metOn: '2026-06-08' }),
      true,
    ),
  ],
  [
    'pass a question on',
    2,
    async () => {
      const id = await askInVain(town, reference);
      return [mille, (actor) => passOnQuestion(town.services, actor, id, 'invite')];
    },
  ],
  [
    'share',
    1,
    onQuestion(sara, (actor, id) => answerQuestion(town.services, actor, id, reference, { kind: 'share' })),
  ],
  [
    'decline to share',
    0,
    onQuestion(sara, (actor, id) => answerQuestion(town.services, actor, id, reference, { kind: 'decline' })),
  ],
  [
    'ask back',
    1,
    onQuestion(sara, (actor, id) =>
      answerQuestion(town.services, actor, id, reference, { kind: 'askBack', text: 'Hvorfor?' }),
    ),
  ],
  [
    'reply',
    1,
    onQuestion(mille, (actor, id) => replyToQuestion(town.services, actor, id, 0, 'Derfor'), true),
  ],
  ['ask for sparring', 3, form(sara, askForSparringForm, { subject: 'sprog', question: 'Hvordan?' })],
  ['take a sparring', 1, onSparring(mille, (actor, id) => takeSparring(town.services, actor, id))],
  ['withdraw a sparring', 0, onSparring(sara, (actor, id) => withdrawSparring(town.services, actor, id))],
  [
    'choose a language',
    0,
    async () => [sara, (actor) => savePreferences(town.services, actor, { language: 'en' })],
  ],
  [
    'tell that somebody was not reached',
    2,
    async () => {
      const item = newOutboxItem({
        id: 'item',
        to: { kind: 'person', staffId: lea.id },
        notice: { kind: 'handover', reference, handoverId: 'h' },
        dueAt: town.services.clock.now(),
        sender: sara.id,
      });
      return [sara, () => tellNotReached(town.services, tenantId, item, 'notInstalled')];
    },
  ],
];

const writtenOnce = async (messages: number, changesBefore: number): Promise<void> => {
  expect(await town.newInOutbox()).toHaveLength(messages);
  expect((await trailOf(town, reference)).length - changesBefore).toBeLessThanOrEqual(1);
  expect(await replayed(town, reference)).toEqual(await storedCase(town, reference));
};

describe('what is asked for again is done once', () => {
  it.each(useCases)(
    '%s: when the answer to the commit got lost and the request comes again',
    async (_what, messages, arrange) => {
      const [by, press] = await arrange();
      await town.newInOutbox();
      const changes = (await trailOf(town, reference)).length;
      const actor = town.as(by);
      watched.loseAnswers(1);
      await expect(press(actor)).rejects.toThrow('the answer was lost');
      const again = await press(actor);
      if (typeof again === 'object' && again !== null && 'ok' in again) expect(again.ok).toBe(true);
      await writtenOnce(messages, changes);
    },
  );

  it.each(useCases)('%s: three times at once', async (_what, messages, arrange) => {
    const [by, press] = await arrange();
    await town.newInOutbox();
    const changes = (await trailOf(town, reference)).length;
    const actor = town.as(by);
    const answers = await Promise.all([press(actor), press(actor), press(actor)]);
    for (const one of answers) {
      if (typeof one === 'object' && one !== null && 'ok' in one) expect(one.ok).toBe(true);
    }
    await writtenOnce(messages, changes);
  });

  it.each(useCases)('%s: and once it would have written something', async (_what, messages, arrange) => {
    const [by, press] = await arrange();
    await town.newInOutbox();
    watched.calls();
    await press(town.as(by));
    const written = watched.calls().filter(({ what }) => what === 'commit');
    expect(written.length).toBeGreaterThan(0);
    expect(await town.newInOutbox()).toHaveLength(messages);
  });
});

describe('what a request did is remembered for a week, and by whom', () => {
  it('somebody else who names a request that was carried out gets nothing by it', async () => {
    const id = await requestHandover(town, reference);
    const actor = town.as(sara);
    await withdrawHandover(town.services, actor, reference, id);
    const values = { name: 'Alma', relation: 'child' };
    const forgedBy = (person: StaffMember) =>
      submit(town, town.as(person, actor.requestId), addMemberForm, reference, values);
    expect(await forgedBy(karen)).toEqual({ ok: false, refusal: { code: 'NotAllowed' } });
    expect(await forgedBy(lea)).toEqual({ ok: false, refusal: { code: 'NotFound' } });
  });

  it('a request that was carried out on one case does not count as carried out on another', async () => {
    const other = await openFamily(town);
    const actor = town.as(sara);
    const values = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-08', familyView: 'Godt' };
    await submit(town, actor, closeCaseForm, reference, values);
    await submit(town, town.as(sara), closeCaseForm, other, values);
    const again = await submit(town, actor, addMemberForm, other, { name: 'Alma', relation: 'child' });
    expect(again).toEqual({ ok: false, refusal: { code: 'CaseClosed' } });
  });
});
