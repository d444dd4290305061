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
  phrases('minutes.review', 'gennemgået referat', 'referat {subject} gennemgået', [
    `[et] (referat|referatet) <subject> [er] (gennemgået|gennemgaaet|gået igennem) [med familien]`,
    `(gennemgået|gået igennem) [et] (referat|referatet) ${of} [<subject>]`,
  ]),
  phrases('approveMinutes', 'godkend referat', 'godkend referat {subject}', [
    `(godkend|godkende|godkender) ${minutes} ${of} [<subject>]`,
    `[jeg] (godkender|vil godkende) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutes.askChange', 'ret referat', 'ret referat {subject}', [
    `(ret|rette|ændr|ændre) [i] ${minutes} ${of} [<subject>]`,
    `[bed|bede] om [en] ændring i ${minutes} ${of} [<subject>]`,
  ]),
  phrases('filing', 'journal', 'journal {subject}', [
    `${show} (journal|journalen|journalisering|journaliser) ${of} [<subject>]`,
    `hvad (mangler|skal) [jeg] [at] (journalisere|journaliseres)`,
  ]),
  phrases('minutes.file', 'journaliseret', 'journaliseret {subject}', [
    `[referat|referatet] [er] journaliseret ${of} [<subject>]`,
  ]),
  phrases('filing.record', 'dokument journaliseret', 'dokument journaliseret {subject}', [
    `(samtykke|samtykket|dagsorden|dagsordenen|overlevering|overleveringen|dokument|dokumentet) [er] journaliseret ${of} [<subject>]`,
  ]),
  phrases('minutes.report', 'svar på referat', 'svar på referat {subject}', [
    `(svar|svaret) [på|til] ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutes.correct', 'rettelse til referat', 'rettelse til referat {subject}', [
    `[tilføj|skriv] [en] rettelse (til|i) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutes.agreement', 'skriv aftale i referat', 'skriv aftale i referat {subject}', [
    `(ny|skriv|skrive) [en] aftale i ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutes.words', 'familiens ord', 'familiens ord {subject}', [
    `[skriv] (familiens|deres) [egne] ord ${of} [<subject>]`,
  ]),
  phrases('minutes.touches', 'afsnit handler om', 'afsnit handler om {subject}', [
    `(afsnit|afsnittet) handler om [<subject>]`,
  ]),
  phrases('minutes.answerChange', 'svar på ændring', 'svar på ændring {subject}', [
    `svar på (ændring|ændringen|ønske|ønsket) ${of} [<subject>]`,
  ]),
  phrases('minutes.take', 'tag ændring med', 'tag ændring med {subject}', [
    `(tag|tage) (ændring|ændringen) med ${of} [<subject>]`,
  ]),
  phrases('minutes.delivered', 'udleveret referat', 'udleveret referat {subject}', [
    `(udleveret | givet videre | sendt) ${minutes} ${of} [<subject>]`,
  ]),
  phrases('minutes.write', 'tilføj til referat', 'tilføj til referat {subject}', [
    `(skriv|skrive|tilføj|tilføje) (i|til) ${minutes} ${of} [<subject>]`,
  ]),
];
