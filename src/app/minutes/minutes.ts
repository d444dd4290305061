import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type CaseAction, seesEverything } from '../../domain/case/rights';
import type { Minutes } from '../../domain/minutes/minutes';
import type { MinutesCommand } from '../../domain/minutes/minutes-decide';
import type { MinutesView } from '../../views/minutes/minutes';
import type { AskedOfCase } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { latestHeld } from '../meeting/live/held-meeting';
import { meetingNamed } from '../meeting/meeting-store';
import { recordCaseRead } from '../trail/case-reads';
import { changeMinutes, type MinutesWish, type OpenedMinutes, openMinutesFor } from './minutes-store';
import { type MinutesDone, minutesViewOf } from './minutes-view';

/** R1: the minutes of a meeting that was held; when one of its writers looks, the draft is opened. */
export const openedMinutes = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
  more: MinutesDone = {},
): Promise<Result<MinutesView>> => {
  const opened = await bornMinutes(services, actor, reference, id);
  if (!opened.ok) return opened;
  if (!seesEverything(opened.value.familyCase, opened.value.relations)) return refuse('NotFound');
  await recordCaseRead(services, actor, opened.value, 'minutesViewed');
  return ok(await minutesViewOf(services, actor, opened.value, more));
};

/** R6: the minutes with advice on their language. */
export const minutesWithAdvice = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<MinutesView>> => openedMinutes(services, actor, reference, id, { plain: true });

/** R1: the minutes of a meeting; if there are none yet, one of their writers brings them into being. */
const bornMinutes = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<OpenedMinutes>> => {
  const present = await openMinutesFor(services, actor, reference, id);
  if (present.ok) return present;
  const meeting = await meetingNamed(services, actor.tenantId, reference, id);
  if (meeting === undefined) return present;
  // The request itself still has its own work to do: this must not count as its repetition.
  const first = { ...actor, requestId: `${actor.requestId}.born` };
  return changeMinutes(services, first, {
    reference,
    id,
    right: 'writeMinutes',
    commands: () => ok([{ type: 'openMinutes', meeting }]),
  });
};

/** The minutes a form is about; when typed, those of the case's latest meeting. */
export const minutesIn = async ({
  services,
  actor,
  ids,
  familyCase: { reference },
}: AskedOfCase): Promise<Result<OpenedMinutes>> => {
  const id = ids.meeting ?? (await latestHeld(services, actor.tenantId, reference))?.id;
  return id === undefined ? refuse('MeetingNotHeld') : bornMinutes(services, actor, reference, id);
};

/** Carries out commands on minutes and shows the result. */
export const changeAndShow = async (
  services: Services,
  actor: Actor,
  { reference, id }: { readonly reference: CaseReference; readonly id: string },
  commandsFor: (minutes: Minutes) => Result<readonly MinutesCommand[]>,
  justDone: MinutesDone,
  more: Pick<MinutesWish, 'tell'> & { readonly right?: CaseAction } = {},
): Promise<Result<MinutesView>> => {
  const change = await changeMinutes(services, actor, {
    reference,
    id,
    right: 'writeMinutes',
    commands: ({ minutes }) => (minutes === undefined ? refuse('NoLongerThere') : commandsFor(minutes)),
    ...more,
  });
  return change.ok ? ok(await minutesViewOf(services, actor, change.value, justDone)) : change;
};

/** The same for a form. */
export const carryOutOn = async (
  asked: AskedOfCase,
  commandsFor: (minutes: Minutes) => Result<readonly MinutesCommand[]>,
  done: NonNullable<MinutesView['done']>,
  more: Pick<MinutesWish, 'tell'> = {},
): Promise<Result<MinutesView>> => {
  const opened = await minutesIn(asked);
  if (!opened.ok) return opened;
  const { reference, id } = opened.value.minutes;
  return changeAndShow(asked.services, asked.actor, { reference, id }, commandsFor, { done }, more);
};
