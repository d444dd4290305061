import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseCommand } from '../../domain/case/decide';
import type { ContactKind, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, may } from '../../domain/case/rights';
import { missedContact } from '../../domain/rhythm/contacts';
import { rhythmLine } from '../../domain/rhythm/rhythm-line';
import type { ContactLogView } from '../../views/rhythm/contact';
import type { ActionLink } from '../../views/verbs';
import { caseForm } from '../base/declared-form';
import { offered } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, type OpenedCase, openCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { memberName } from '../meeting/meeting-names';
import { municipalityOf, staffByIds } from '../organisation/directory';
import { readOpenCase } from '../trail/case-reads';
import { wayToDeadlines } from './deadline';
import { dueViews } from './due';

type Reference = FamilyCase['reference'];
type Done = Partial<Pick<ContactLogView, 'done'>>;

/** C5: the contact with a family, for those who see the whole case. Reading is recorded first (L1). */
export const contactLogView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
): Promise<Result<ContactLogView>> => {
  const opened = await readOpenCase(services, actor, reference);
  if (!opened.ok) return opened;
  return ok(await viewOf(services, actor, opened.value, {}));
};

const viewOf = async (
  services: Services,
  { tenantId }: Actor,
  { familyCase, relations }: OpenedCase,
  justDone: Done,
): Promise<ContactLogView> => {
  const { settings } = await municipalityOf(services, tenantId);
  const day = today(services);
  const { reference, lastContactOn, meetingsHeld, accompaniments = [], deviations = [] } = familyCase;
  const lastOn = [lastContactOn, meetingsHeld.at(-1)?.on]
    .filter((on) => on !== undefined)
    .toSorted()
    .at(-1);
  const due = dueViews(familyCase, settings.rhythm, day, { everything: true });
  const next = due.find(({ kind }) => kind === 'contact');
  const deadlines = due.filter(({ deadline }) => deadline !== undefined);
  const staff = await staffByIds(
    services,
    tenantId,
    accompaniments.map(({ byId }) => byId),
  );
  const allows = (right: CaseAction): boolean => may(right, familyCase, relations);
  return {
    name: 'contact-log',
    reference,
    alias: familyCase.alias,
    today: day,
    ...justDone,
    ...(lastOn && { lastOn }),
    next: next ?? { kind: 'contact', urgency: 'later' },
    line: rhythmLine(familyCase, due),
    missed: missedContact(familyCase, settings.rhythm, day)?.missed ?? 0,
    accompaniments: accompaniments.map(({ id, on, start, what, memberIds, byId }) => ({
      on,
      ...(start !== undefined && { start }),
      what,
      with: memberIds.map((memberId) => memberName(familyCase, memberId)),
      by: staff.get(byId)?.name ?? '',
      actions: allows('accompany')
        ? [
            ...(on <= day
              ? [
                  {
                    verb: 'contact.accompanied',
                    as: 'dialog',
                    ids: { reference, accompaniment: id },
                  } as const,
                ]
              : []),
            {
              verb: 'contact.dropAccompaniment',
              as: 'dialog',
              ids: { reference, accompaniment: id },
              style: 'destructive',
            },
          ]
        : [],
    })),
    ...(deadlines.length > 0 && { deadlines: { due: deadlines, press: wayToDeadlines(familyCase) } }),
    deviations: deviations.map((deviation) => ({
      kind: deviation.kind,
      reason: deviation.reason,
      agreedOn: deviation.agreedOn,
      ...('until' in deviation ? { until: deviation.until } : { everyDays: deviation.everyDays }),
      press: { verb: 'rhythm.end', as: 'execute', ids: { reference, kind: deviation.kind } },
    })),
    actions: contactActions(familyCase, allows),
  };
};

const contactActions = (
  familyCase: FamilyCase,
  allows: (right: CaseAction) => boolean,
): readonly ActionLink[] => {
  const { reference, members, deadlines = [] } = familyCase;
  const ids = { reference };
  const hasMembers = members.length > 0;
  return offered([
    [allows('logContact'), { verb: 'contact.visited', as: 'execute', ids, style: 'positive' }],
    [allows('logContact'), { verb: 'contact.phoned', as: 'execute', ids }],
    [allows('logContact'), { verb: 'contact.wrote', as: 'execute', ids }],
    [allows('logContact'), { verb: 'contact.log', as: 'dialog', ids }],
    [allows('accompany') && hasMembers, { verb: 'contact.accompany', as: 'dialog', ids }],
    [allows('agreeDeviation'), { verb: 'rhythm.agree', as: 'dialog', ids }],
    [allows('keepDeadlines') && deadlines.length === 0, wayToDeadlines(familyCase)],
    [true, { verb: 'case.show', as: 'execute', ids }],
  ]);
};

/** Changes the case and shows the contact with the family afterwards. */
export const changeAndShowContact = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  right: CaseAction,
  command: CaseCommand,
  done: NonNullable<Done['done']>,
): Promise<Result<ContactLogView>> => {
  const change = await changeCase(services, actor, { reference, right, command });
  if (!change.ok) return change;
  const opened = await openCaseFor(services, actor, reference);
  return opened.ok ? ok(await viewOf(services, actor, opened.value, { done })) : opened;
};

/** C5: today's contact, with one press. */
export const logContactToday = (
  services: Services,
  actor: Actor,
  reference: Reference,
  kind: ContactKind,
): Promise<Result<ContactLogView>> =>
  changeAndShowContact(
    services,
    actor,
    reference,
    'logContact',
    { type: 'logContact', on: today(services), kind },
    'logged',
  );

/** Members of the family and of its own network. */
const peopleIn = ({ members, network }: FamilyCase) => [
  ...members.map(({ id, name }) => ({ value: id, text: name })),
  ...network.flatMap(({ kind, id, name }) => (kind === 'private' ? [{ value: id, text: name }] : [])),
];

/** C5: a contact on another day, or with somebody in particular. */
export const logContactForm = caseForm('contact.log', 'logContact', {
  open: ({ services, familyCase }) => {
    const choices = peopleIn(familyCase);
    return ok({
      fields: {
        on: { value: today(services) },
        kind: { value: 'visit' },
        with: choices.length > 0 ? { choices } : 'hidden',
      },
    });
  },
  carryOut: ({ services, actor, ids }, { with: withIds, ...contact }) =>
    changeAndShowContact(
      services,
      actor,
      ids.reference,
      'logContact',
      { type: 'logContact', ...contact, withIds },
      'logged',
    ),
});

/** C5: accompanying the family to a meeting elsewhere. */
export const accompanyForm = caseForm('contact.accompany', 'accompany', {
  open: ({ familyCase }) =>
    familyCase.members.length === 0
      ? refuse('MemberUnknown')
      : ok({ fields: { with: { choices: membersAsChoices(familyCase) } } }),
  carryOut: ({ services, actor, ids }, { with: memberIds, start, ...going }) =>
    changeAndShowContact(
      services,
      actor,
      ids.reference,
      'accompany',
      { type: 'planAccompaniment', ...going, memberIds, ...(start && { start }) },
      'accompanimentPlanned',
    ),
});

export const accompaniedForm = caseForm('contact.accompanied', 'accompany', {
  carryOut: ({ services, actor, ids: { reference, accompaniment = '' } }, { note = '' }) =>
    changeAndShowContact(
      services,
      actor,
      reference,
      'accompany',
      { type: 'logAccompaniment', went: { id: accompaniment }, note },
      'accompanied',
    ),
});

export const dropAccompanimentForm = caseForm('contact.dropAccompaniment', 'accompany', {
  carryOut: ({ services, actor, ids: { reference, accompaniment = '' } }, { reason: because }) =>
    changeAndShowContact(
      services,
      actor,
      reference,
      'accompany',
      { type: 'dropAccompaniment', id: accompaniment, because },
      'accompanimentDropped',
    ),
});
