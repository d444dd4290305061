import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

const create = '((opret|oprette|start|starte|lav) [en] [ny] | (åbn|åbne) [en] ny | ny)';
const called = '[for|på|om|alias|navn]';
const starting = '(start|startdato|starter|fra) <start*>';
const coordinatedBy = '[med] koordinator <coordinator>';
const network = '(netværk|netværket|netværksperson)';

/** The cases, and what stands in them. */
export const danishCase: readonly Phrases[] = [
  phrases('myCases', 'mine sager', 'mine sager', [
    `${show} [alle] mine [åbne|egne] (sager|familier)`,
    'hvilke (sager|familier) har jeg',
  ]),
  phrases('case', 'sag', 'sag {subject}', [
    'sag [<subject>]',
    '(vis|vise|se|find|finde|hent) (sag|sagen|familie|familien) <subject>',
    '(åbn|åbne) (sag|sagen) [<subject>]',
    '(vis|vise|se|åbn|find) <subject!>',
    'status [for|på|i] <subject!>',
    'hvem har <subject!> omkring sig',
  ]),
  phrases('openCase', 'opret sag', 'opret sag "Familien Eksempel" start i dag', [
    `${create} sag [${called} <alias>] [${starting}] [${coordinatedBy}]`,
    `${create} sag [${called} <alias>] ${coordinatedBy} ${starting}`,
  ]),
  phrases(
    'openCase',
    'opret sag',
    'opret sag til familien Månesten, opstart i dag',
    [
      `${create} sag (til|for|på|med) <alias> [[med] (opstart|opstartsdato|startdato|start|fra) [(den|d|fra)] <start*>]`,
      `${create} sag <alias> [med] (opstart|opstartsdato) [(den|d|fra)] <start*>`,
      `${create} sag [til|for|på|med] <alias> (og|samt|så|hvor) <said*>`,
    ],
    { toConfirm: true },
  ),
  phrases('closeCase', 'afslut', 'afslut {subject}', [
    '(afslut|afslutte|luk|lukke) [sag|sagen] [<subject>]',
    '(afslut|afslutte|luk|lukke) [sag|sagen] <subject!> <said*>',
  ]),
  phrases('case.movePhase', 'fase', 'fase {subject}', [
    `[skift|ny|næste] (fase|fasen|sagsfase|sagsfasen) ${of} [<subject>]`,
  ]),
  phrases('case.recordTargetGroup', 'målgruppe', 'målgruppe {subject}', [
    `[afklar] (målgruppe|målgruppen) ${of} [<subject>]`,
  ]),
  phrases('case.addMember', 'tilføj medlem', 'tilføj medlem {subject}', [
    `(tilføj|tilføje|nyt|opret) (medlem|familiemedlem) ${of} [<subject>]`,
  ]),
  phrases('case.addNetwork', 'tilføj netværk', 'tilføj netværk {subject}', [
    `((tilføj|tilføje) [til] | nyt | ny | opret) ${network} ${of} [<subject>]`,
  ]),
  phrases('case.removeNetwork', 'fjern netværk', 'fjern netværk {subject}: Otto', [
    `(fjern|fjerne) [fra] ${network} ${of} [<subject>]`,
    `(fjern|fjerne) [fra] ${network} ${of} <subject> : <person>`,
    `(fjern|fjerne) <person> fra (netværk|netværket) ${of} <subject>`,
  ]),
];
