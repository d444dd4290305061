import { type Phrases, phrases } from '../intents';
import { of } from './words';

/** C5, L6: contact, rhythm and statutory deadlines. */
export const englishRhythm: readonly Phrases[] = [
  phrases('contact', 'contact', 'contact {subject}', [
    `[log|record|register|note] [a] contact ${of} [<subject>]`,
    `[log|record|register|note] [a] contact ${of} <subject> <when@>`,
    `[log|record|register|note] [a] contact ${of} <subject!> <said> <when@>`,
    `[log|record|register|note] [a] contact ${of} <subject!> <said*>`,
  ]),
  phrases('contact.accompany', 'go along', 'go along {subject}', ['go along [with] [<subject>]']),
  phrases('rhythm.agree', 'rhythm', 'rhythm {subject}', [
    `[agree] [on] [another|a] [new] rhythm ${of} [<subject>]`,
  ]),
  phrases('deadline', 'deadline', 'deadline {subject}', [
    `[show|view|see|open] [me] [the] [statutory] (deadline|deadlines) [in law] ${of} [<subject>]`,
  ]),
  phrases('deadline.start', 'new deadline', 'new deadline {subject}', [
    `(new|start|record|register | add [a]) [the] deadline ${of} [<subject>]`,
  ]),
  phrases('deadline.met', 'deadline met', 'deadline met {subject}', [
    `deadline [has been | is] met ${of} [<subject>]`,
    `(met|meet) [the] deadline ${of} [<subject>]`,
  ]),
  phrases('deadline.drop', 'drop deadline', 'drop deadline {subject}', [
    `(drop|remove) [the] deadline ${of} [<subject>]`,
  ]),
];
