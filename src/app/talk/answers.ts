import { addDays } from '../../domain/base/calendar';
import { rank } from '../../domain/base/matching';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { relationsTo } from '../../domain/case/rights';
import type { Hearer } from '../../domain/consent/disclosure-answer';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import type { Answer } from '../../views/answer';
import type { NoticeView } from '../../views/notice';
import type { ActionLink, Verb } from '../../views/verbs';
import type { View } from '../../views/view';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, entryParties } from '../case/case-entry';
import { sightOf } from '../case/case-view';
import { ownOpenCases } from '../case/find-case';
import { consentView } from '../consent/consent';
import { heardSide } from '../consent/consent-side';
import { meetingMeant, showMeeting } from '../meeting/meeting-command';
import { meetingView } from '../meeting/meeting-view';
import { municipalityOf } from '../organisation/directory';
import { contactLogView } from '../rhythm/contact';
import { dueView } from '../rhythm/due';
import { recordList } from '../trail/access-log';

const rowsAtMost = 5;
/** S1: what runs out within this many days is soon. */
const soonDays = 60;

const answerWith = (answer: Answer, ...actions: readonly ActionLink[]): Result<NoticeView> =>
  ok({ name: 'notice', tone: 'info', message: { kind: 'answer', answer }, actions });

const wayTo = (verb: Verb, reference: string, ids: Readonly<Record<string, string>> = {}): ActionLink => ({
  verb,
  as: 'execute',
  ids: { reference, ...ids },
});

/** C5: when anybody from the municipality was last in contact with the family. */
export const lastContact = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const shown = await contactLogView(services, actor, reference);
  if (!shown.ok) return shown;
  const { alias: subject, lastOn, today: day } = shown.value;
  return answerWith(
    { about: 'lastContact', reference, subject, today: day, ...(lastOn !== undefined && { on: lastOn }) },
    wayTo('contact.show', reference),
    wayTo('case.show', reference),
  );
};

/**
 * The family of the speaker's own next meeting: one they arrange or are invited to; nothing else is looked at in each
 * family.
 */
const ownNextMeeting = async (services: Services, actor: Actor): Promise<CaseReference | undefined> => {
  const day = today(services);
  const next = ({ meetings = [] }: CaseEntry): string | undefined =>
    meetings
      .map(({ on }) => on)
      .filter((on) => on >= day)
      .sort()[0];
  const soonest = (await ownOpenCases(services, actor))
    .flatMap((entry) => {
      const on = next(entry);
      return on === undefined ? [] : [{ reference: entry.reference, on }];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on));
  let found: { readonly reference: CaseReference; readonly on: string } | undefined;
  for (const { reference, on } of soonest) {
    if (found !== undefined && found.on <= on) break;
    const meant = await meetingMeant(services, actor, reference, 'next');
    if (meant !== undefined && (found === undefined || meant.on < found.on))
      found = { reference, on: meant.on };
  }
  return found?.reference;
};

/** The same answer about the family of the speaker's own next meeting, if there is one. */
export const ofOwnNext =
  (answer: (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>) =>
  async (services: Services, actor: Actor): Promise<Result<View>> => {
    const reference = await ownNextMeeting(services, actor);
    return reference === undefined
      ? answerWith({ about: 'noMeeting' }, { verb: 'cases.show', as: 'execute' })
      : answer(services, actor, reference);
  };

/** A family's next meeting as its reader sees it; if there is none, the meetings there are. */
const nextShown = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const shown = await showMeeting(services, actor, reference);
  if (!shown.ok || shown.value.name !== 'meeting-list') return shown;
  const meant = await meetingMeant(services, actor, reference, 'next');
  return meant === undefined ? shown : meetingView(services, actor, reference, meant.meeting);
};

/** M1–M3: when a family's next meeting is; if none is planned, the meetings there are. */
export const nextMeeting = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const shown = await nextShown(services, actor, reference);
  if (!shown.ok || (shown.value.name !== 'meeting' && shown.value.name !== 'invitation')) return shown;
  const { kind, meetingId, time } = shown.value;
  const subject = shown.value.name === 'meeting' ? shown.value.alias : shown.value.subject;
  const verb = shown.value.name === 'meeting' ? 'meeting.show' : 'invitation.show';
  return answerWith(
    { about: 'nextMeeting', reference, subject, kind, time },
    wayTo(verb, reference, { meeting: meetingId }),
    ...(shown.value.name === 'meeting' ? [wayTo('meeting.list', reference)] : []),
  );
};

/** M8: who has answered the invitations to a family's next meeting. */
export const whoAnswered = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const shown = await nextShown(services, actor, reference);
  if (!shown.ok || shown.value.name !== 'meeting') return shown;
  const { alias: subject, meetingId, participants, time } = shown.value;
  const named = (state: (typeof participants)[number]['state']): readonly string[] =>
    participants.filter((one) => one.state === state).map(({ name }) => name);
  return answerWith(
    {
      about: 'answers',
      reference,
      subject,
      time,
      invited: participants.filter(({ state }) => state !== 'notInvited').length,
      yes: named('yes'),
      no: named('no'),
      otherTime: named('otherTime'),
      waiting: named('waiting'),
    },
    wayTo('meeting.show', reference, { meeting: meetingId }),
  );
};

/** S8: whether there is consent towards a recipient; for those who see all of it, otherwise only their own side. */
export const consentTo = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  { id: recipientId, name: recipient }: { readonly id: string; readonly name: string },
): Promise<Result<View>> => {
  const shown = await consentView(services, actor, reference);
  if (!shown.ok || shown.value.name !== 'consent') return shown;
  const { alias: subject, recipients } = shown.value;
  const meant = recipients.filter((one) => rank(recipient, [one.recipient]).score > 0);
  const givers = meant.flatMap(({ rows }) => rows.flatMap((row) => row.givers));
  const lacking = new Set(
    givers.filter(({ state }) => state !== 'given' && state !== 'dueSoon').map(({ name }) => name),
  );
  const given = new Set(givers.map(({ name }) => name).filter((name) => !lacking.has(name)));
  return answerWith(
    {
      about: 'consentTo',
      reference,
      subject,
      recipientId,
      recipient: meant[0]?.recipient ?? recipient,
      given: [...given],
      lacking: [...lacking],
    },
    wayTo('consent.show', reference),
  );
};

/** The families the speaker answers for, each recorded as seen (L1). */
const answeredFor = async (services: Services, actor: Actor) => {
  const { organisation, settings } = await municipalityOf(services, actor.tenantId);
  const own = (await ownOpenCases(services, actor)).flatMap((entry) => {
    const relations = relationsTo(entryParties(entry, organisation), actor.person, today(services));
    return relations.includes('coordinator') || relations.includes('deputy') ? [{ entry, relations }] : [];
  });
  return { own, settings };
};

const seen = async (
  services: Services,
  actor: Actor,
  rows: readonly {
    readonly entry: CaseEntry;
    readonly relations: Awaited<ReturnType<typeof answeredFor>>['own'][number]['relations'];
  }[],
): Promise<readonly { readonly reference: string; readonly subject: string }[]> => {
  await recordList(
    services,
    actor.tenantId,
    actor.person.id,
    rows.map(({ entry: { reference }, relations }) => ({ reference, basis: relations[0] ?? 'professional' })),
  );
  return rows.map(({ entry, relations }) => {
    const { alias, reference } = entry;
    return { reference, subject: sightOf(entry, relations).alias ? alias : reference };
  });
};

/** S1: the speaker's families with consents that run out soon. */
export const expiringConsents = async (services: Services, actor: Actor): Promise<Result<View>> => {
  const { own } = await answeredFor(services, actor);
  const last = addDays(today(services), soonDays);
  const soon = own
    .flatMap(({ entry, relations }) => {
      const [on] = entry.consentReviews ?? [];
      return on !== undefined && on <= last ? [{ entry, relations, on }] : [];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const shown = soon.slice(0, rowsAtMost);
  const names = await seen(services, actor, shown);
  const rows = names.flatMap((name, at) => (shown[at] === undefined ? [] : [{ ...name, on: shown[at].on }]));
  return answerWith(
    { about: 'expiring', rows, more: soon.length - shown.length },
    ...rows.slice(0, 1).map(({ reference }) => wayTo('consent.show', reference)),
    { verb: 'cases.show', as: 'execute' },
  );
};

/** What is late in the speaker's own families, most urgent first. */
export const behind = async (services: Services, actor: Actor): Promise<Result<View>> => {
  const { own, settings } = await answeredFor(services, actor);
  const day = today(services);
  const late = own.flatMap(({ entry, relations }) => {
    const due = whatIsDue(entry, settings.rhythm, day).find(({ urgency }) => urgency === 'overdue');
    return due === undefined ? [] : [{ entry, relations, due: dueView(due, settings.rhythm, []) }];
  });
  const shown = late.slice(0, rowsAtMost);
  const names = await seen(services, actor, shown);
  const rows = names.flatMap((name, at) =>
    shown[at] === undefined ? [] : [{ ...name, due: shown[at].due }],
  );
  return answerWith(
    { about: 'behind', today: day, rows, more: late.length - shown.length },
    { verb: 'cases.show', as: 'execute' },
  );
};

const idOfHearer = (hearer: Hearer): string => {
  switch (hearer.kind) {
    case 'staff':
      return hearer.staff.id;
    case 'department':
      return hearer.departmentId;
    case 'network':
      return hearer.personId;
    case 'member':
      return hearer.memberId;
  }
};

/** S1–S6: what somebody may be told about a family, and on which basis, from the one function that decides it. */
export const mayBeTold = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  hearer: Hearer,
  about: readonly string[],
): Promise<Result<View>> => {
  const side = await heardSide(services, actor, reference, hearer);
  if (!side.ok) return side;
  const { mayKnow, mayNotKnow, name, subject } = side.value;
  const isSaid = (name: string): boolean => about.some((said) => rank(said, [name]).exact);
  const someSaid = [...mayKnow, ...mayNotKnow].some((row) => row.about.some(isSaid));
  const isAbout = (row: { readonly about: readonly string[] }): boolean =>
    !someSaid || row.about.length === 0 || row.about.some(isSaid);
  return answerWith(
    {
      about: 'mayTell',
      reference,
      subject,
      hearer: name,
      hearerId: idOfHearer(hearer),
      may: mayKnow.filter(isAbout),
      mayNot: mayNotKnow.filter(isAbout),
    },
    wayTo('consent.show', reference),
    { verb: 'concern.show', as: 'execute' },
  );
};
