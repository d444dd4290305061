import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

/** The way to concern reports (S7), settings, the audit trail, access to the file, and import. */
export const englishOrganisation: readonly Phrases[] = [
  phrases('concernReport', 'concern report', 'concern report', [
    '[make|write|send|file] [a] concern (report|reports)',
    '[how do i] (report|raise) [a] concern',
    'notification of concern',
  ]),
  phrases('settings', 'settings', 'settings', [
    `${show} [my] (settings|setting|preferences)`,
    '[change] [the] language',
    'reminders|notifications',
  ]),
  phrases('settings', 'reminders', 'reminders at 10', [
    '(reminders|reminder) at <at*>',
    '(stop|start|mute|unmute) reminders',
    '(stop|mute) reminders (about|for|of) <mute*>',
    '(start|unmute) reminders (about|for|of) <unmute*>',
  ]),
  phrases(
    'settings',
    'quiet outside working hours',
    'quiet outside working hours',
    [
      '(quiet|peace) outside [of] (working|office) hours',
      '(do not|dont) (write|disturb) [me] outside [of] (working|office) hours',
    ],
    { quiet: 'outsideWork' },
  ),
  phrases('settings', 'write at any time', 'write at any time', ['write [to me] at any time'], {
    quiet: 'off',
  }),
  phrases(
    'settings',
    'danish',
    'speak Danish',
    ['[change|language|switch|speak|write|answer] [language] [to|in] danish [please]'],
    { language: 'da' },
  ),
  phrases(
    'settings',
    'english',
    'speak English',
    ['[change|language|switch|speak|write|answer] [language] [to|in] english [please]'],
    { language: 'en' },
  ),
  phrases('audit', 'audit', 'audit {subject}', [`${show} audit [trail|log] ${of} [<subject>]`]),
  phrases('accessToFile', 'access to file', 'access {subject}', [
    `[give] [subject] access [to [the] file] ${of} [<subject>]`,
  ]),
  phrases('practice', 'internal audit', 'internal audit', [
    `${show} [me] [the] (internal audit|practice check|sample)`,
  ]),
  phrases('retention', 'deletion', 'deletion', [`${show} [me] [the] (deletion|deletions|retention)`]),
  phrases('retention.hold', 'keep', 'keep {subject}', [`keep [the] [case] ${of} [<subject>]`]),
  phrases('retention.release', 'end hold', 'end hold {subject}', [
    `(end|stop|lift) [the] [legal] hold ${of} [<subject>]`,
  ]),
  phrases('operations', 'operations', 'operations', [`${show} [me] [the] (operations|deliveries)`]),
  phrases('import', 'import', 'import', ['import [of] [the] [<what>]']),
];
