import { type Phrases, phrases } from '../intents';

const standIn = '[with] deputy [is] <deputy>';

/** C10, L9: absence, back, and who has looked. */
export const englishAbsence: readonly Phrases[] = [
  phrases('absence', 'absence', 'absence from Monday to Friday', [
    '[report] [my] absence [for] [<person>]',
    `[report] absence [for] [<person>] ${standIn}`,
    `[report] absence [on] <when@> [${standIn}]`,
    `[report] absence for <person> [on] <when@> [${standIn}]`,
    `[report] absence [for] [<person>] from <from*> [(to|until|till) <to*>] [${standIn}]`,
    `[report] absence [for] [<person>] (to|until|till) <to*> [${standIn}]`,
  ]),
  phrases(
    'absence',
    'absence',
    'absence from Monday to Friday',
    [
      '(i am | am) (ill|sick|absent|away) [<when@>]',
      '(i am | am) (ill|sick|absent|away) from <from*> [(to|until|till) <to*>]',
      '(i am | am) on (holiday|leave|vacation) [<when@>]',
      '(i am | am) on (holiday|leave|vacation) from <from*> [(to|until|till) <to*>]',
    ],
    { offered: true },
  ),
  phrases('back', 'back', 'back', [
    'back [<person>]',
    '(i am | am) back [again]',
    '(end|stop) absence [for] [<person>]',
  ]),
  phrases('looks', 'who has looked at', 'who has looked at {subject}', [
    'who has (looked at | seen | viewed | read | opened) [the case] [<subject>]',
    'who looked at [the case] [<subject>]',
  ]),
];
