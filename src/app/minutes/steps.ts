import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { noteSections } from '../../domain/meeting/meeting';
import { type Minutes, sectionNamed } from '../../domain/minutes/minutes';
import type { MinutesCommand } from '../../domain/minutes/minutes-decide';
import type { PlainWord } from '../../domain/organisation/settings';
import type { MinutesView } from '../../views/minutes/minutes';
import type { Actor, Services } from '../base/services';
import { carryOverItems } from '../meeting/agenda/agenda';
import { meetingsOf } from '../meeting/meeting-store';
import { municipalityOf } from '../organisation/directory';
import { changeAndShow, openedMinutes } from './minutes';
import { tellOfMinutes } from './minutes-notices';
import { openMinutesFor } from './minutes-store';
import { lineKey, type MinutesDone } from './minutes-view';

/** The minutes a press is about. */
export interface MinutesPress {
  readonly services: Services;
  readonly actor: Actor;
  readonly reference: CaseReference;
  readonly id: string;
}

const step = (
  { services, actor, ...of }: MinutesPress,
  commandsFor: (minutes: Minutes) => Result<readonly MinutesCommand[]>,
  justDone: MinutesDone,
): Promise<Result<MinutesView>> =>
  changeAndShow(services, actor, of, commandsFor, justDone, { tell: tellOfMinutes(actor) });

/** P3: a line becomes an agreement. A key names it, so that an old card can't take another line. */
export const agreeOnLine = (
  press: MinutesPress,
  sectionId: string,
  key: string,
): Promise<Result<MinutesView>> =>
  step(
    press,
    (minutes) => {
      const line = sectionNamed(minutes, sectionId)?.lines.mustHappen.find((one) => lineKey(one) === key);
      return line === undefined
        ? refuse('NoLongerThere')
        : ok([{ type: 'agreeOnLine', sectionId, heading: 'mustHappen', line }]);
    },
    { done: 'agreed' },
  );

export const removeAgreement = (press: MinutesPress, agreementId: string): Promise<Result<MinutesView>> =>
  step(press, () => ok([{ type: 'removeMinutesAgreement', agreementId }]), { done: 'removed' });

export const remindAll = (press: MinutesPress): Promise<Result<MinutesView>> =>
  step(press, () => ok([{ type: 'remindOfMinutes' }]), { done: 'reminded' });

export const publish = (press: MinutesPress): Promise<Result<MinutesView>> =>
  step(press, () => ok([{ type: 'publishMinutes' }]), { done: 'published' });

/** R6: replaces a term of the trade with an everyday word wherever it stands in a section, and no other word. */
export const replaceWord = async (
  press: MinutesPress,
  sectionId: string,
  replaced: (text: string, ownWords: readonly PlainWord[]) => string,
): Promise<Result<MinutesView>> => {
  const { settings } = await municipalityOf(press.services, press.actor.tenantId);
  const inPlain = (line: string): string => replaced(line, settings.minutes.plainWords);
  return step(
    press,
    (minutes) => {
      const section = sectionNamed(minutes, sectionId);
      if (section === undefined) return refuse('NoLongerThere');
      const { worried, works, mustHappen } = section.lines;
      const lines = {
        worried: worried.map(inPlain),
        works: works.map(inPlain),
        mustHappen: mustHappen.map(inPlain),
      };
      const isSame = noteSections.every((one) => lines[one].join('\n') === section.lines[one].join('\n'));
      return ok(isSame ? [] : [{ type: 'writeSection', sectionId, lines }]);
    },
    { done: 'replaced', plain: true },
  );
};

/** What was not reached goes on the agenda of the next meeting. */
export const carryToNext = async ({
  services,
  actor,
  reference,
  id,
}: MinutesPress): Promise<Result<MinutesView>> => {
  const opened = await openMinutesFor(services, actor, reference, id);
  if (!opened.ok) return opened;
  const [next] = await meetingsOf(services, actor.tenantId, reference, 'open');
  if (next === undefined) return refuse('NoLongerThere');
  const carried = await carryOverItems(services, actor, { reference, meetingId: next.id });
  return carried.ok ? openedMinutes(services, actor, reference, id, { done: 'carried' }) : carried;
};
