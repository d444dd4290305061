import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

const minutes = '(referat|referatet|referater)';
const yesterdays = '[fra|af|på|om] [i] [går|dag] [mødet|møde]';

/** R1–R8: minutes, from the draft to the file. */
export const danishMinutes: readonly Phrases[] = [
  phrases('minutes', 'referat', 'referat {subject}', [
    `${show} ${minutes} ${of} [<subject>]`,
    `[jeg] (vil|skal) [gerne] (skrive|lave|se) ${minutes} ${yesterdays}`,
    `[jeg] (vil|skal) [gerne] (skrive|lave|se) ${minutes} ${of} <subject>`,
    `mine referater`,
    `(mangler|skal) jeg [at] godkende (noget|nogen|et referat|referater)`,
    `(har jeg | er der) [nogen|nogle] referater [jeg] [skal|mangler] [at] [godkende|skrive]`,
  ]),
  phrases('minutesReviewed', 'gennemgået referat', 'referat {subject} gennemgået', [
    `[et] (referat|referatet) <subject> [er] (gennemgået|gennemgaaet|gået igennem) [med familien]`,
    `(gennemgået|gået igennem) [et] (referat|referatet) ${of} [<subject>]`,
  ]),
  phrases('approveMinutes', 'godkend referat', 'godkend referat {subject}', [
    `(godkend|godkende|godkender) ${minutes} ${of} [<subject>]`,
    `[jeg] (godkender|vil godkende) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('changeMinutes', 'ret referat', 'ret referat {subject}', [
    `(ret|rette|ændr|ændre) [i] ${minutes} ${of} [<subject>]`,
    `[bed|bede] om [en] ændring i ${minutes} ${of} [<subject>]`,
  ]),
  phrases('filing', 'journal', 'journal {subject}', [
    `${show} (journal|journalen|journalisering|journaliser) ${of} [<subject>]`,
    `hvad (mangler|skal) [jeg] [at] (journalisere|journaliseres)`,
  ]),
  phrases('fileMinutes', 'journaliseret', 'journaliseret {subject}', [
    `[referat|referatet] [er] journaliseret ${of} [<subject>]`,
  ]),
  phrases('fileDocument', 'dokument journaliseret', 'dokument journaliseret {subject}', [
    `(samtykke|samtykket|dagsorden|dagsordenen|overlevering|overleveringen|dokument|dokumentet) [er] journaliseret ${of} [<subject>]`,
  ]),
  phrases('reportMinutes', 'svar på referat', 'svar på referat {subject}', [
    `(svar|svaret) [på|til] ${minutes} ${of} [<subject>]`,
  ]),
  phrases('correctMinutes', 'rettelse til referat', 'rettelse til referat {subject}', [
    `[tilføj|skriv] [en] rettelse (til|i) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutesAgreement', 'skriv aftale i referat', 'skriv aftale i referat {subject}', [
    `(ny|skriv|skrive) [en] aftale i ${minutes} ${of} [<subject>]`,
  ]),
  phrases('familyWords', 'familiens ord', 'familiens ord {subject}', [
    `[skriv] (familiens|deres) [egne] ord ${of} [<subject>]`,
  ]),
  phrases('minutesTouches', 'afsnit handler om', 'afsnit handler om {subject}', [
    `(afsnit|afsnittet) handler om [<subject>]`,
  ]),
  phrases('answerMinutesChange', 'svar på ændring', 'svar på ændring {subject}', [
    `svar på (ændring|ændringen|ønske|ønsket) ${of} [<subject>]`,
  ]),
  phrases('takeMinutesChange', 'tag ændring med', 'tag ændring med {subject}', [
    `(tag|tage) (ændring|ændringen) med ${of} [<subject>]`,
  ]),
  phrases('minutesDelivered', 'udleveret referat', 'udleveret referat {subject}', [
    `(udleveret | givet videre | sendt) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('writeMinutes', 'tilføj til referat', 'tilføj til referat {subject}', [
    `(skriv|skrive|tilføj|tilføje) (i|til) ${minutes} ${of} [<subject>]`,
  ]),
];
