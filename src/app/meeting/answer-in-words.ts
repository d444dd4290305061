import { startsAt } from '../../domain/base/meeting-time';
import type { Meeting } from '../../domain/meeting/meeting';
import { isStillInCase } from '../../domain/meeting/meeting-participants';
import type { Actor, Services } from '../base/services';
import { today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { ownCaseNamedIn, ownEntries } from '../case/find-case';
import { meetingsOf } from './meeting-store';
import { isInvited, ownPlace } from './own-place';

/** What somebody wants to answer. */
export type AnswerKind = 'yes' | 'no' | 'otherTime';

/** Looks at this many cases with meetings; whoever is invited to more names the family. */
const casesAtMost = 60;

/**
 * M8: the coming meetings that an answer in words may be meant for: those without an answer yet, otherwise those answered
 * differently. If a family is named, only its own count. Earliest first.
 */
export const openInvitations = async (
  services: Services,
  actor: Actor,
  kind: AnswerKind,
  sentence: string,
): Promise<readonly Meeting[]> => {
  const named = await ownCaseNamedIn(services, actor, sentence);
  const entries = named === undefined ? await ownEntries(services, actor) : [named];
  const invited: Meeting[] = [];
  for (const { reference } of entries.filter(({ meetings }) => meetings?.length).slice(0, casesAtMost)) {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) continue;
    const { familyCase } = opened.value;
    for (const meeting of await meetingsOf(services, actor.tenantId, reference, 'open')) {
      const me = ownPlace(meeting, actor);
      const isAhead = startsAt(meeting.time) > services.clock.now();
      if (
        isAhead &&
        me !== undefined &&
        isInvited(meeting, actor) &&
        isStillInCase(me.who, familyCase, { today: today(services) })
      )
        invited.push(meeting);
    }
  }
  const answered = (meeting: Meeting): AnswerKind | undefined =>
    ownPlace(meeting, actor)?.invitation?.answer?.answer.kind;
  const unanswered = invited.filter((meeting) => answered(meeting) === undefined);
  const open = unanswered.length > 0 ? unanswered : invited.filter((meeting) => answered(meeting) !== kind);
  return open.toSorted((one, two) => (startsAt(one.time) < startsAt(two.time) ? -1 : 1));
};
