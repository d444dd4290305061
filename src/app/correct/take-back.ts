import { dateAt, type Instant } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import { apply } from '../../domain/case/apply';
import type { CaseEvent } from '../../domain/case/case-events';
import type { FamilyCase } from '../../domain/case/family-case';
import { lastContactWithout, trailPosition } from '../../domain/correct/corrections';
import { type Instead, insteadOfTakingBack, type Undoing, undoing } from '../../domain/correct/taking-back';
import { undoingMeeting } from '../../domain/correct/taking-back-meeting';
import type { Meeting } from '../../domain/meeting/meeting';
import { applyMeeting } from '../../domain/meeting/meeting-apply';
import type { MeetingEvent } from '../../domain/meeting/meeting-events';
import type { TakenBackView } from '../../views/case/correct';
import { lastOwnChange, type OwnChange } from '../base/requests';
import { type Actor, type Services, today } from '../base/services';
import type { ChangeRecord } from '../base/trails';
import { changeCase, openCaseFor, readCaseTrail } from '../case/case-store';
import { changeMeeting, readMeetingTrails } from '../meeting/meeting-store';
import { mayCorrect } from './correct-view';
import { tellWhoRelied, whoRelied } from './who-relied';

type Outcome = TakenBackView['outcome'];
interface Change<Event> {
  readonly sequence: number;
  readonly content: ChangeRecord<Event> | undefined;
}

/** The actor's own last change, and the events that take it back; or why it is not taken back. */
interface Found<Event> {
  readonly at: Instant;
  readonly types: readonly Event[];
  readonly undo: readonly Event[] | Outcome;
}

const isInstead = <Event>(undo: Undoing<Event>): undo is Instead =>
  (insteadOfTakingBack as readonly unknown[]).includes(undo);

/** All events of a change, last first; or the first reason why one of them stays. */
const takenTogether = <Event>(undos: readonly Undoing<Event>[]): readonly Event[] | Instead =>
  undos.find(isInstead) ?? undos.toReversed().flatMap((undo) => (isInstead(undo) ? [] : undo));

const findIn = <State, Event extends { readonly type: string }>(
  links: readonly Change<Event>[],
  own: OwnChange,
  applyTo: (state: State | undefined, event: Event) => State,
  undoOf: (event: Event, before: State | undefined, at: number) => Undoing<Event>,
): Found<Event> | undefined => {
  const change = links.find(({ sequence }) => sequence === own.sequence);
  if (change?.content === undefined) return undefined;
  const { at, events } = change.content;
  const found = { at, types: events };
  if (events.some(({ type }) => type === 'ChangeTakenBack')) return { ...found, undo: 'nothing' };
  const earlier = links.filter(({ sequence }) => sequence < own.sequence);
  let state = earlier
    .flatMap(({ content }) => content?.events ?? [])
    .reduce<State | undefined>(applyTo, undefined);
  const undos = events.map((event, place) => {
    const undo = undoOf(event, state, place);
    state = applyTo(state, event);
    return undo;
  });
  const undo = takenTogether(undos);
  if (typeof undo === 'string') return { ...found, undo };
  return { ...found, undo: links.at(-1)?.sequence === own.sequence ? undo : 'others' };
};

const findCaseChange = async (services: Services, tenantId: string, own: OwnChange) => {
  const trail = await readCaseTrail(services, tenantId, own.reference);
  const links: readonly Change<CaseEvent>[] = trail?.links ?? [];
  const changes = links.map(({ sequence, content }) => ({ sequence, events: content?.events ?? [] }));
  return findIn<FamilyCase, CaseEvent>(links, own, apply, (event, before, place) => {
    if (before === undefined) return 'closed';
    const contactId = trailPosition(own.sequence, place);
    const lastContactOn = lastContactWithout(changes, contactId);
    return undoing(event, {
      before,
      today: today(services),
      contactId,
      ...(lastContactOn !== undefined && { lastContactOn }),
    });
  });
};

const findMeetingChange = async (services: Services, tenantId: string, own: OwnChange) => {
  const trails = await readMeetingTrails(services, tenantId, own.reference);
  const links = trails.find(({ meeting }) => meeting.id === own.id)?.links ?? [];
  return findIn<Meeting, MeetingEvent>(links, own, applyMeeting, undoingMeeting);
};

/**
 * L8: takes back one's own last change by a new event: at once if it was made today, after a question if it is older. Never
 * a consent, an answer, or anything sent or filed: then it says what to do instead.
 */
export const takeBackLast = async (
  services: Services,
  actor: Actor,
  sure?: string,
): Promise<Result<TakenBackView>> => {
  const own = await lastOwnChange(services, actor);
  if (own === undefined) return ok(plainly('nothing'));
  const opened = await openCaseFor(services, actor, own.reference);
  if (!opened.ok) return ok(plainly('nothing'));
  const { familyCase, relations } = opened.value;
  if (own.record !== 'case' && own.record !== 'meeting') {
    return ok(plainly(own.record === 'minutes' ? 'minutes' : 'sayAnew', familyCase));
  }
  if (familyCase.status === 'closed') return ok(plainly('closed', familyCase));
  const { tenantId } = actor;
  const found =
    own.record === 'case'
      ? await findCaseChange(services, tenantId, own)
      : await findMeetingChange(services, tenantId, own);
  if (found === undefined) return ok(plainly('nothing'));
  const change = {
    reference: familyCase.reference,
    alias: familyCase.alias,
    at: found.at,
    what: [...new Set(found.types.map(({ type }) => type))],
  };
  if (!mayCorrect(familyCase, relations)) return ok(plainly('sent', familyCase));
  if (typeof found.undo === 'string') {
    return ok({ ...plainly(found.undo, familyCase), ...(found.undo !== 'nothing' && { change }) });
  }
  if (sure !== String(own.sequence) && dateAt(found.at) !== today(services)) {
    return ok({
      ...plainly('offered', familyCase),
      change,
      actions: [
        { verb: 'correct.undo', as: 'execute', ids: { sure: String(own.sequence) }, style: 'positive' },
        ...waysOn(familyCase),
      ],
    });
  }
  const told =
    own.record === 'case'
      ? await carryOutOnCase(services, actor, own)
      : await onMeeting(services, actor, own);
  return told.ok ? ok({ ...plainly('takenBack', familyCase), change, told: told.value }) : told;
};

const carryOutOnCase = async (
  services: Services,
  actor: Actor,
  own: OwnChange,
): Promise<Result<readonly string[]>> => {
  const changed = await changeCase(services, actor, {
    reference: own.reference,
    right: 'correctFacts',
    command: async () => {
      const undo = (await findCaseChange(services, actor.tenantId, own))?.undo;
      return {
        type: 'takeBackChange',
        sequence: own.sequence,
        events: typeof undo === 'string' ? undefined : undo,
      };
    },
    tell: (change) => tellWhoRelied(services, actor, change),
  });
  if (!changed.ok) return changed;
  const { before, familyCase: after } = changed.value;
  const told = before === undefined ? [] : await whoRelied(services, actor, { before, after });
  return ok(told.map(({ name }) => name));
};

const onMeeting = async (
  services: Services,
  actor: Actor,
  own: OwnChange,
): Promise<Result<readonly string[]>> => {
  const changed = await changeMeeting(services, actor, {
    reference: own.reference,
    meetingId: own.id,
    right: 'correctFacts',
    commands: async () => {
      const undo = (await findMeetingChange(services, actor.tenantId, own))?.undo;
      return ok([
        {
          type: 'takeBackMeetingChange',
          sequence: own.sequence,
          events: typeof undo === 'string' ? undefined : undo,
        },
      ]);
    },
  });
  return changed.ok ? ok([]) : changed;
};

const waysOn = ({ reference, status }: FamilyCase): TakenBackView['actions'] => [
  ...(status === 'open' ? [{ verb: 'correct.show', as: 'execute', ids: { reference } } as const] : []),
  { verb: 'case.show', as: 'execute', ids: { reference } },
];

const plainly = (outcome: Outcome, familyCase?: FamilyCase): TakenBackView => ({
  name: 'taken-back',
  outcome,
  actions:
    familyCase === undefined
      ? [{ verb: 'cases.show', as: 'execute', style: 'positive' }]
      : waysOn(familyCase).map((way, at) =>
          at === 0 && outcome !== 'offered' ? { ...way, style: 'positive' } : way,
        ),
});
