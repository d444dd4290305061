import { type Phrases, phrases } from '../intents';
import { of } from './words';

const create = '((open|create|start|register) [a] [new] | new)';
const called = '[alias]';
const starting = '(start|starting|starts|from) <start*>';
const coordinatedBy = '[with] coordinator <coordinator>';

/** The cases, and what stands in them. */
export const englishCase: readonly Phrases[] = [
  phrases('myCases', 'my cases', 'my cases', [
    '[show|view|list|see] [me] [all] my [open|own] (cases|families)',
    '(what|which) (cases|families) (do i have | have i)',
  ]),
  phrases('case', 'case', 'case {subject}', [
    'case [<subject>]',
    '(show|view|see|find) [me] [the] (case|family) <subject>',
    '(show|view|see|find) [me] [the] <subject!>',
    'open [the] [case] <subject!>',
    'status [for|of|on] <subject!>',
  ]),
  phrases('openCase', 'open case', 'open case "The Sample Family" start today', [
    `${create} case [${called} <alias>] [${starting}] [${coordinatedBy}]`,
    `${create} case [${called} <alias>] ${coordinatedBy} ${starting}`,
  ]),
  phrases(
    'openCase',
    'open case',
    'open a case for the Månesten family, starting today',
    [
      `${create} case (for|about) <alias> [(starting | starts | start | from) [on] <start*>] [${coordinatedBy}]`,
      `${create} case [for|about] <alias> (and|so|where) <said*>`,
    ],
    { toConfirm: true },
  ),
  phrases('closeCase', 'close case', 'close {subject}', [
    '(close|end) [the] case',
    '(close|end) [the] [case] <subject>',
    '(close|end) [the] [case] <subject!> <said*>',
    'close',
  ]),
  phrases('case.movePhase', 'phase', 'phase {subject}', [
    `[move|next|new|change] [the] phase ${of} [<subject>]`,
  ]),
  phrases('case.recordTargetGroup', 'target group', 'target group {subject}', [
    `[record] [the] target group ${of} [<subject>]`,
  ]),
  phrases('case.addMember', 'add member', 'add member {subject}', [
    `(add [a] | new) [family] member ${of} [<subject>]`,
  ]),
  phrases('case.addNetwork', 'add network', 'add network {subject}', [
    `(add [to] | new) [the] network [person] ${of} [<subject>]`,
  ]),
  phrases('case.removeNetwork', 'remove network', 'remove network {subject}: Otto', [
    `remove [from] [the] network [person] ${of} [<subject>]`,
    `remove [from] [the] network [person] ${of} <subject> : <person>`,
    `remove <person> from [the] network ${of} <subject>`,
  ]),
];
