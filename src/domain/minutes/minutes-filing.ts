import type { CalendarDate } from '../base/calendar';
import { requireText } from '../base/decision';
import { refuse } from '../base/result';
import { receiptMaxLength } from '../filing/matters';
import type { InvitationWay } from '../meeting/meeting';
import { lastSent, type Minutes } from './minutes';
import { type MinutesContext, type MinutesDecision, minutesGoOn, minutesStand } from './minutes-decision';

/** R5: a paper was handed over to somebody without Teams. */
export interface DeliverMinutes {
  readonly type: 'deliverMinutes';
  readonly personId: string;
  readonly how: InvitationWay;
  readonly on: CalendarDate;
}
/** R3: approved minutes stay as they are; what is wrong in them is noted beside them. */
export interface CorrectMinutes {
  readonly type: 'correctMinutes';
  readonly text: string;
}
/** R7. */
export interface FileMinutes {
  readonly type: 'fileMinutes';
  readonly receipt: string;
}

export const correctionMaxLength = 1_000;
const correctionsMax = 20;

export const deliverMinutes = (
  minutes: Minutes,
  { personId, how, on }: DeliverMinutes,
  { today }: MinutesContext,
): MinutesDecision => {
  const sent = lastSent(minutes);
  if (sent === undefined) return refuse('MinutesNotOut');
  if (!sent.personIds.includes(personId)) return refuse('NotAllowed');
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  if (on < sent.on) return refuse('DateOrder', { field: 'on' });
  const { version } = sent;
  const isKnown = minutes.delivered.some((one) => one.personId === personId && one.version === version);
  return isKnown
    ? minutesStand
    : minutesGoOn({ type: 'MinutesDelivered', delivered: { personId, version, how, on } });
};

export const correctMinutes = (
  minutes: Minutes,
  { text }: CorrectMinutes,
  { actor, newId, today }: MinutesContext,
): MinutesDecision => {
  if (minutes.stage !== 'approved' && minutes.stage !== 'filed') return refuse('MinutesNotApproved');
  if (minutes.corrections.length >= correctionsMax) return refuse('TooMany');
  const said = requireText(text, 'text', correctionMaxLength);
  return said.ok
    ? minutesGoOn({
        type: 'MinutesCorrected',
        note: { id: newId, text: said.value, by: actor.id, on: today },
      })
    : said;
};

export const fileMinutes = (
  minutes: Minutes,
  { receipt }: FileMinutes,
  { actor, today }: MinutesContext,
): MinutesDecision => {
  if (minutes.stage === 'filed') return minutesStand;
  if (minutes.stage !== 'approved') return refuse('MinutesNotApproved');
  const number = requireText(receipt, 'receipt', receiptMaxLength);
  return number.ok
    ? minutesGoOn({ type: 'MinutesFiled', filing: { receipt: number.value, on: today, by: actor.id } })
    : number;
};
