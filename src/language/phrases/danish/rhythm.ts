import { type Phrases, phrases } from '../intents';
import { of } from './words';

const deadline = '(frist|fristen|frister|fristerne|lovfrist|lovfrister|deadline|deadlines)';

/** C5, L6: contact, rhythm and statutory deadlines. */
export const danishRhythm: readonly Phrases[] = [
  phrases('contact', 'kontakt', 'kontakt {subject}', [
    `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i|hos] [<subject>]`,
    `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i|hos] <subject> <when@>`,
    `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i|hos] <subject!> <said> <when@>`,
    `[log|registrer|registrere|noter|ny] (kontakt|ugekontakt) [med|til|for|i|hos] <subject!> <said*>`,
  ]),
  phrases('contact.accompany', 'gå med', 'gå med {subject}', ['gå med [til] [<subject>]']),
  phrases('rhythm.agree', 'rytme', 'rytme {subject}', [
    `[aftal|aftale] [en] [anden|ny] (rytme|rytmen) ${of} [<subject>]`,
  ]),
  phrases('deadline', 'frist', 'frist {subject}', [
    `[vis|vise|se|åbn|åbne] [alle] ${deadline} [i loven] ${of} [<subject>]`,
    'hvilke frister (gælder|løber) [i loven] [for|i] [<subject>]',
  ]),
  phrases('deadline.start', 'ny frist', 'ny frist {subject}', [
    `(ny|nyt|start|starte|begynd|begynde|tilføj|tilføje|registrer|registrere) [en] [ny] ${deadline} ${of} [<subject>]`,
    `(skriv|skrive) [en] ${deadline} ind ${of} [<subject>]`,
  ]),
  phrases('deadline.met', 'frist overholdt', 'frist overholdt {subject}', [
    `${deadline} [er] (overholdt|holdt|nået|gjort|klaret) ${of} [<subject>]`,
  ]),
  phrases('deadline.drop', 'frist bortfalder', 'frist bortfalder {subject}', [
    `${deadline} bortfalder ${of} [<subject>]`,
    `${deadline} (falder|faldt) (bort|væk) ${of} [<subject>]`,
    `(drop|droppe|fjern|fjerne) ${deadline} ${of} [<subject>]`,
  ]),
];
