import { deputyOn } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { NoticeMessage, NoticeView } from '../../views/notice';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { type OpenedCase, readCaseFor } from '../case/case-store';
import { entriesOf } from '../case/find-case';
import { staffMember } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import { recordAccess, recordList } from '../trail/access-log';

const nameOf = async (services: Services, tenantId: string, id: StaffId): Promise<string> =>
  (await staffMember(services, tenantId, id))?.name ?? '';

const said = (message: NoticeMessage, actions: readonly ActionLink[]): NoticeView => ({
  name: 'notice',
  tone: 'info',
  message,
  actions,
});

type ContinuityNotice = Extract<
  Notice,
  {
    readonly kind:
      | 'caseAssigned'
      | 'deputyAppointed'
      | 'deputyChanged'
      | 'caseTakenOver'
      | 'caseUncovered'
      | 'caseCovered';
  }
>;

/**
 * A notice about a case, to somebody who belongs to it, or will as its deputy once the first day comes (C4). Recorded as
 * read first (L1).
 */
export const continuityNotice = async (
  services: Services,
  actor: Actor,
  notice: ContinuityNotice,
): Promise<NoticeView | undefined> => {
  const opened = await readCaseFor(services, actor, notice.reference);
  if (opened === undefined) return undefined;
  const [relation] = opened.relations;
  const isDeputyToBe =
    notice.kind === 'deputyAppointed' && opened.familyCase.deputy?.staffId === actor.person.id;
  if (relation === undefined && !isDeputyToBe) return undefined;
  const message = await messageOf(services, actor, notice, opened);
  if (message === undefined) return undefined;
  await recordAccess(services, actor.tenantId, `case.${notice.reference}`, {
    by: actor.person.id,
    what: 'caseViewed',
    basis: relation ?? 'deputy',
  });
  const show: ActionLink = { verb: 'case.show', as: 'execute', ids: { reference: notice.reference } };
  return said(message, relation === undefined ? [] : [show]);
};

const messageOf = async (
  services: Services,
  { tenantId, person }: Actor,
  notice: ContinuityNotice,
  { familyCase }: OpenedCase,
): Promise<NoticeMessage | undefined> => {
  const { reference, deputy, uncovered } = familyCase;
  const coordinator = await nameOf(services, tenantId, familyCase.coordinatorId);
  switch (notice.kind) {
    case 'caseAssigned': {
      const by = await nameOf(services, tenantId, notice.by);
      return { kind: 'caseAssigned', reference, by };
    }
    case 'caseTakenOver': {
      const by = await nameOf(services, tenantId, notice.by);
      return familyCase.coordinatorId === notice.by ? { kind: 'caseTakenOver', reference, by } : undefined;
    }
    case 'deputyChanged': {
      const by = await nameOf(services, tenantId, notice.by);
      return deputy === undefined
        ? { kind: 'deputyStopped', reference, by }
        : {
            kind: 'deputyChosen',
            reference,
            by,
            deputy: await nameOf(services, tenantId, deputy.staffId),
            from: deputy.from,
            to: deputy.to,
          };
    }
    case 'deputyAppointed':
      return deputy?.staffId === person.id && deputy.to >= today(services)
        ? { kind: 'deputyAppointed', reference, coordinator, from: deputy.from, to: deputy.to }
        : undefined;
    case 'caseUncovered':
      return uncovered && { kind: 'caseUncovered', reference, coordinator, ...uncovered };
    case 'caseCovered': {
      const standIn = deputyOn(familyCase, today(services));
      const by =
        standIn === undefined ? coordinator : (await staffMember(services, tenantId, standIn.staffId))?.name;
      return uncovered === undefined ? { kind: 'caseCovered', reference, by: by ?? coordinator } : undefined;
    }
  }
};

/** C10: to a former deputy: they know the cases by their references, and hear nothing else about them. */
export const deputyEndedNotice = async (
  services: Services,
  actor: Actor,
  { references }: Extract<Notice, { readonly kind: 'deputyEnded' }>,
): Promise<NoticeView | undefined> => {
  const { id } = actor.person;
  const day = today(services);
  const isDeputyNow = ({ deputy }: OpenedCase['familyCase']): boolean =>
    deputy?.staffId === id && deputy.to >= day;
  const opened = await Promise.all(references.map((reference) => readCaseFor(services, actor, reference)));
  const ended = opened.flatMap((one) =>
    one === undefined || isDeputyNow(one.familyCase) || one.familyCase.coordinatorId === id
      ? []
      : [one.familyCase.reference],
  );
  return ended.length === 0 ? undefined : said({ kind: 'deputyEnded', references: ended }, []);
};

/** To whoever had the case before it was closed, for as long as they belong to it. */
export const caseClosedNotice = async (
  services: Services,
  actor: Actor,
  { reference }: Extract<Notice, { readonly kind: 'caseClosed' }>,
): Promise<NoticeView | undefined> => {
  const seen = await readCaseFor(services, actor, reference);
  return seen?.relations.length ? said({ kind: 'caseClosed', reference }, []) : undefined;
};

type AbsenceNotice = Extract<Notice, { readonly kind: 'absenceSaid' | 'absenceEnded' | 'deputyForAbsence' }>;

/** C10: what somebody is told about an absence: their own, or one they cover. */
export const absenceNotice = async (
  services: Services,
  actor: Actor,
  notice: AbsenceNotice,
): Promise<NoticeView | undefined> => {
  const { tenantId, person } = actor;
  const ids = { person: person.id };
  const show: ActionLink = { verb: 'absence.show', as: 'execute', ids };
  switch (notice.kind) {
    case 'absenceSaid': {
      const { deputyId, from, to } = notice;
      return said(
        {
          kind: 'absenceSaid',
          by: await nameOf(services, tenantId, notice.by),
          from,
          ...(to !== undefined && { to }),
          ...(deputyId !== undefined && { deputy: await nameOf(services, tenantId, deputyId) }),
        },
        [show, { verb: 'absence.end', as: 'execute', ids: { ...ids, first: from } }],
      );
    }
    case 'absenceEnded':
      return said({ kind: 'absenceEnded', by: await nameOf(services, tenantId, notice.by) }, [show]);
    case 'deputyForAbsence':
      return coversFor(services, actor, notice.coordinatorId);
  }
};

/** Which cases somebody covers for a colleague, at the moment they are told. Recorded as read first (L1). */
const coversFor = async (
  services: Services,
  { tenantId, person }: Actor,
  coordinatorId: StaffId,
): Promise<NoticeView | undefined> => {
  const day = today(services);
  const covered = (await entriesOf(services, tenantId, person.id)).flatMap(
    ({ reference, deputy, ...entry }) =>
      entry.coordinatorId === coordinatorId &&
      entry.status === 'open' &&
      deputy?.staffId === person.id &&
      deputy.to >= day
        ? [{ reference, deputy }]
        : [],
  );
  const [first] = covered;
  if (first === undefined) return undefined;
  await recordList(
    services,
    tenantId,
    person.id,
    covered.map(({ reference }) => ({ reference, basis: 'deputy' })),
  );
  return said(
    {
      kind: 'deputyForAbsence',
      coordinator: await nameOf(services, tenantId, coordinatorId),
      references: covered.map(({ reference }) => reference),
      from: first.deputy.from,
      to: first.deputy.to,
    },
    [{ verb: 'cases.show', as: 'execute' }],
  );
};
