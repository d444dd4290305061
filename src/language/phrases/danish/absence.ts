import { type Phrases, phrases } from '../intents';

const standIn = '[med] (stedfortræder|stedfortræderen|vikar|afløser) [er] <deputy>';

/** C10, L9: absence, back, and who has looked. */
export const danishAbsence: readonly Phrases[] = [
  phrases('absence', 'fravær', 'fravær fra mandag til fredag', [
    '[meld|melde] [mit] (fravær|fraværet) [for] [<person>]',
    `[meld|melde] fravær [for] [<person>] ${standIn}`,
    `[meld|melde] fravær [den|på] <when@> [${standIn}]`,
    `[meld|melde] fravær for <person> [den|på] <when@> [${standIn}]`,
    `[meld|melde] fravær [for] [<person>] fra [og med] <from*> [(til|indtil) [og med] <to*>] [${standIn}]`,
    `[meld|melde] fravær [for] [<person>] (til|indtil) [og med] <to*> [${standIn}]`,
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
  phrases('looks', 'hvem har set', 'hvem har set {subject}', [
    'hvem har (set|kigget|læst|åbnet) [på|i] [sagen] [<subject>]',
    'hvem har (været inde på | været inde i | slået op i) [sagen] [<subject>]',
  ]),
];
