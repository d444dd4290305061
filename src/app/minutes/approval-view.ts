import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { participantId } from '../../domain/meeting/meeting';
import { lastSent, type Minutes } from '../../domain/minutes/minutes';
import { type Standing, standings } from '../../domain/minutes/minutes-answers';
import { compareTexts } from '../../domain/minutes/minutes-comparison';
import { agreementsId, type VisibleMinutes } from '../../domain/minutes/minutes-visible';
import type { StaffId } from '../../domain/organisation/organisation';
import type { MinutesApprovalView } from '../../views/minutes/approval';
import { type Actor, type Services, today } from '../base/services';
import { sightOf } from '../case/case-view';
import { personView as staffView } from '../organisation/directory';
import { recordCaseRead } from '../trail/case-reads';
import { type MinutesFacts, minutesFacts, minutesIds } from './minutes-facts';
import { agreementView, attendeeView, sectionView, wordsView } from './minutes-parts';
import { minutesOf, type OpenedMinutes, openMinutesFor, textsOf } from './minutes-store';

const ownId = (staffId: StaffId): string => participantId({ kind: 'staff', staffId }, '');

/** The latest minutes of a case that were sent to this person. */
export const latestToAnswer = async (
  services: Services,
  { tenantId, person }: Actor,
  reference: CaseReference,
): Promise<Minutes | undefined> =>
  (await minutesOf(services, tenantId, reference)).find((one) =>
    lastSent(one)?.personIds.includes(ownId(person.id)),
  );

interface Shown extends OpenedMinutes {
  readonly facts: MinutesFacts;
  readonly own: VisibleMinutes;
  readonly standing: Standing;
}

/**
 * R3, R4: the version this person was sent, as far as they may hear it now. Nobody else gets one: a text still being written
 * is shown to nobody.
 */
const openOwn = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<Shown>> => {
  const opened = await openMinutesFor(services, actor, reference, id);
  if (!opened.ok) return opened;
  const sent = lastSent(opened.value.minutes);
  const personId = ownId(actor.person.id);
  if (sent === undefined || !sent.personIds.includes(personId)) return refuse('NotFound');
  const texts = await textsOf(services, actor.tenantId, { id, version: sent.version });
  if (texts === undefined) return refuse('NotFound');
  const minutes = { ...opened.value.minutes, texts };
  const facts = await minutesFacts(services, actor.tenantId, {
    familyCase: opened.value.familyCase,
    minutes,
  });
  const own = facts.visible.find(({ person }) => person.id === personId);
  const standing = standings(minutes).find((one) => one.personId === personId);
  if (own === undefined || standing === undefined || own.seen.sections.length === 0)
    return refuse('NotFound');
  return ok({ ...opened.value, minutes, facts, own, standing });
};

/** R3, R4: minutes for a participant. Reading is recorded first (L1). */
export const approvalViewFor = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
  justDone: Partial<Pick<MinutesApprovalView, 'done' | 'from'>> = {},
): Promise<Result<MinutesApprovalView>> => {
  const shown = await openOwn(services, actor, reference, id);
  if (!shown.ok) return shown;
  await recordCaseRead(services, actor, shown.value, 'minutesViewed');
  return ok(await viewOf(services, actor, shown.value, justDone));
};

const stateOf = ({ stage }: Minutes, { state }: Standing): MinutesApprovalView['state'] => {
  if (stage === 'approved' || stage === 'filed') return 'final';
  if (stage !== 'out') return 'rewritten';
  return state === 'silent' || state === 'disagrees' ? 'asked' : state;
};

const viewOf = async (
  services: Services,
  { tenantId }: Actor,
  { familyCase, relations, minutes, facts, own, standing }: Shown,
  justDone: Partial<Pick<MinutesApprovalView, 'done' | 'from'>>,
): Promise<MinutesApprovalView> => {
  const sent = lastSent(minutes);
  const state = stateOf(minutes, standing);
  const ids = { ...minutesIds(minutes), version: String(sent?.version ?? 0) };
  const known = own.people.map(({ id }) => id);
  const change = minutes.changes.findLast(({ personId }) => personId === own.person.id);
  const answers = state === 'asked' || state === 'changeAnswered' || state === 'changeAsked';
  return {
    name: 'minutes-approval',
    reference: familyCase.reference,
    ...(sightOf(familyCase, relations).alias && { alias: familyCase.alias }),
    minutesId: minutes.id,
    today: today(services),
    kind: minutes.kind,
    time: minutes.time,
    version: sent?.version ?? minutes.version,
    coordinator: staffView(facts.staff.get(familyCase.coordinatorId), facts.municipality.organisation),
    state,
    ...justDone,
    ...(state !== 'final' && sent && { dueBy: sent.dueBy }),
    ...(change && {
      change: {
        text: change.text,
        ...(change.settled?.words !== undefined && { answer: change.settled.words }),
      },
    }),
    changed: await changesSeen(services, tenantId, minutes, own),
    people: own.people.map((person) => attendeeView(person, own.scales)),
    sections: own.sections.map((section) => sectionView(section, facts, own.person.who)),
    agreements: own.agreements.map((one) => agreementView(one, facts, known)),
    words: own.words.map((one) => wordsView(one, facts)),
    corrections: minutes.corrections.map(({ text, by, on }) => ({
      text,
      by: facts.staff.get(by)?.name ?? '',
      on,
    })),
    actions: [
      ...(answers
        ? ([
            { verb: 'minutes.approve', as: 'execute', ids, style: 'positive' },
            { verb: 'minutes.askChange', as: 'dialog', ids },
          ] as const)
        : []),
      { verb: 'case.show', as: 'execute', ids: { reference: familyCase.reference } },
    ],
  };
};

/** R3: what differs from the version before, in the sections the reader may see. */
const changesSeen = async (
  services: Services,
  tenantId: string,
  { id, sent, texts }: Minutes,
  { sections, seen }: VisibleMinutes,
): Promise<MinutesApprovalView['changed']> => {
  const before = sent.at(-2);
  if (before === undefined) return [];
  const then = await textsOf(services, tenantId, { id, version: before.version });
  if (then === undefined) return [];
  const visible = new Set(sections.map((section) => section.id));
  const seesAllAgreements = seen.sections.some(({ sectionId }) => sectionId === agreementsId);
  return compareTexts(then, texts)
    .filter(({ sectionId }) => (sectionId === agreementsId ? seesAllAgreements : visible.has(sectionId)))
    .map(({ title, added, removed }) => ({ ...(title !== undefined && { title }), added, removed }));
};

/** The reader's own version of these minutes, or of the latest they were sent. */
export const ownMinutes = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string | undefined,
): Promise<Result<Shown>> => {
  const meant = id ?? (await latestToAnswer(services, actor, reference))?.id;
  return meant === undefined ? refuse('NotFound') : openOwn(services, actor, reference, meant);
};
