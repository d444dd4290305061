import { type Phrases, phrases } from './intents';

const danishStandIn = '[med] (stedfortræder|stedfortræderen|vikar|afløser) [er] <deputy>';
const englishStandIn = '[with] deputy [is] <deputy>';

/** C10, L9: absence, back, and who has looked. */
export const danishAbsence: readonly Phrases[] = [
  phrases('absence', 'fravær', 'fravær fra mandag til fredag', [
    '[meld|melde] [mit] (fravær|fraværet) [for] [<person>]',
    `[meld|melde] fravær [for] [<person>] ${danishStandIn}`,
    `[meld|melde] fravær [den|på] <when@> [${danishStandIn}]`,
    `[meld|melde] fravær for <person> [den|på] <when@> [${danishStandIn}]`,
    `[meld|melde] fravær [for] [<person>] fra [og med] <from*> [(til|indtil) [og med] <to*>] [${danishStandIn}]`,
    `[meld|melde] fravær [for] [<person>] (til|indtil) [og med] <to*> [${danishStandIn}]`,
  ]),
  phrases(
    'absence',
    'fravær',
    'fravær fra mandag til fredag',
    [
      '(jeg er | er) (syg|sygemeldt|fraværende|væk) [<when@>]',
      '[jeg] (sygemelder|sygemeld|sygemelde) (mig|<person>)',
      '(jeg er | er) (syg|sygemeldt|fraværende|væk) fra [og med] <from*> [(til|indtil) [og med] <to*>]',
      'jeg (har|holder) (ferie|fri|orlov) [<when@>]',
      'jeg (har|holder) (ferie|fri|orlov) fra [og med] <from*> [(til|indtil) [og med] <to*>]',
    ],
    { offered: true },
  ),
  phrases('back', 'tilbage', 'tilbage', [
    'tilbage [<person>]',
    '(jeg er | er) (tilbage|rask) [igen]',
    '[jeg er] raskmeldt',
    '(stop|afslut|slut) fravær [for] [<person>]',
  ]),
  phrases('looks', 'hvem har set', 'hvem har set HOI-2026-001', [
    'hvem har (set|kigget|læst|åbnet) [på|i] [sagen] [<subject>]',
    'hvem har (været inde på | været inde i | slået op i) [sagen] [<subject>]',
  ]),
];

export const englishAbsence: readonly Phrases[] = [
  phrases('absence', 'absence', 'absence from Monday to Friday', [
    '[report] [my] absence [for] [<person>]',
    `[report] absence [for] [<person>] ${englishStandIn}`,
    `[report] absence [on] <when@> [${englishStandIn}]`,
    `[report] absence for <person> [on] <when@> [${englishStandIn}]`,
    `[report] absence [for] [<person>] from <from*> [(to|until|till) <to*>] [${englishStandIn}]`,
    `[report] absence [for] [<person>] (to|until|till) <to*> [${englishStandIn}]`,
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
  phrases('looks', 'who has looked at', 'who has looked at HOI-2026-001', [
    'who has (looked at | seen | viewed | read | opened) [the case] [<subject>]',
    'who looked at [the case] [<subject>]',
  ]),
];
