import { refuse } from '../base/result';
import type { Minutes } from './minutes';
import {
  type ApproveMinutes,
  type AskMinutesChange,
  approveMinutes,
  askMinutesChange,
  type PublishMinutes,
  publishMinutes,
  type RemindOfMinutes,
  type ReportMinutesAnswer,
  remindOfMinutes,
  reportMinutesAnswer,
  type SettleMinutesChange,
  settleMinutesChange,
} from './minutes-answers';
import { type CorrectMinutesAttendance, correctMinutesAttendance } from './minutes-attendance';
import type { MinutesContext, MinutesDecision } from './minutes-decision';
import {
  type CorrectMinutes,
  correctMinutes,
  type DeliverMinutes,
  deliverMinutes,
  type FileMinutes,
  fileMinutes,
} from './minutes-filing';
import { type OpenMinutes, openMinutes } from './minutes-opening';
import { type GoThrough, goThrough } from './minutes-review';
import { type SendMinutes, sendMinutes } from './minutes-sending';
import {
  type AgreeOnLine,
  agreeOnLine,
  type KeepWords,
  keepWords,
  type RemoveMinutesAgreement,
  removeMinutesAgreement,
  type SayTouches,
  sayTouches,
  type WriteMinutesAgreement,
  type WriteSection,
  writeMinutesAgreement,
  writeSection,
} from './minutes-writing';

/** Every command on minutes. `rights.ts` settles beforehand whether the actor may give it. */
export type MinutesCommand =
  | OpenMinutes
  | WriteSection
  | SayTouches
  | WriteMinutesAgreement
  | RemoveMinutesAgreement
  | AgreeOnLine
  | KeepWords
  | CorrectMinutesAttendance
  | GoThrough
  | SendMinutes
  | ApproveMinutes
  | AskMinutesChange
  | ReportMinutesAnswer
  | SettleMinutesChange
  | RemindOfMinutes
  | PublishMinutes
  | DeliverMinutes
  | CorrectMinutes
  | FileMinutes;

/** Closing the case ends the writing; approved minutes can still be handed over, corrected and filed. */
const afterCaseClosed: readonly MinutesCommand['type'][] = [
  'deliverMinutes',
  'correctMinutes',
  'fileMinutes',
];

/** The events a command on minutes leads to, or why it can't be done. Pure. */
export const decideMinutes = (
  minutes: Minutes | undefined,
  command: MinutesCommand,
  context: MinutesContext,
): MinutesDecision => {
  if (context.familyCase.status === 'closed' && !afterCaseClosed.includes(command.type))
    return refuse('CaseClosed');
  if (command.type === 'openMinutes') return openMinutes(minutes, command, context);
  if (minutes === undefined) return refuse('NoLongerThere');
  switch (command.type) {
    case 'writeSection':
      return writeSection(minutes, command, context);
    case 'sayTouches':
      return sayTouches(minutes, command);
    case 'writeMinutesAgreement':
      return writeMinutesAgreement(minutes, command);
    case 'removeMinutesAgreement':
      return removeMinutesAgreement(minutes, command);
    case 'agreeOnLine':
      return agreeOnLine(minutes, command, context);
    case 'keepWords':
      return keepWords(minutes, command, context);
    case 'correctMinutesAttendance':
      return correctMinutesAttendance(minutes, command);
    case 'goThrough':
      return goThrough(minutes, command, context);
    case 'sendMinutes':
      return sendMinutes(minutes, command, context);
    case 'approveMinutes':
      return approveMinutes(minutes, command, context);
    case 'askMinutesChange':
      return askMinutesChange(minutes, command, context);
    case 'reportMinutesAnswer':
      return reportMinutesAnswer(minutes, command, context);
    case 'settleMinutesChange':
      return settleMinutesChange(minutes, command, context);
    case 'remindOfMinutes':
      return remindOfMinutes(minutes, context);
    case 'publishMinutes':
      return publishMinutes(minutes, context);
    case 'deliverMinutes':
      return deliverMinutes(minutes, command, context);
    case 'correctMinutes':
      return correctMinutes(minutes, command, context);
    case 'fileMinutes':
      return fileMinutes(minutes, command, context);
  }
};
