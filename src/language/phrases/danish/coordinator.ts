import { type Phrases, phrases } from '../intents';
import { of } from './words';

const coordinator =
  '(koordinator|koordinatoren|tovholder|tovholderen|kontaktperson|kontaktpersonen|sagsbehandler|sagsbehandleren|sagskoordinator|familiekoordinator)';
const inside = '(i|hos|på)';

/** C7, C9: who coordinates, who decides, and who knows. */
export const danishCoordinator: readonly Phrases[] = [
  phrases('coordinator', 'koordinator', 'hvem er koordinator for {subject}', [
    `[hvem er | find] ${coordinator} ${of} [<subject>]`,
    `hvem er <subject> ${coordinator}`,
    'hvem koordinerer [for] [<subject>]',
    'hvem har [ansvar|ansvaret] [for] <subject>',
    'hvem er ansvarlig for <subject>',
  ]),
  phrases('entrance', 'indgang', 'indgang Jobcenter', [
    `[én] (indgang|indgange|indgangen) [${of} <department>]`,
    'hvem bestemmer',
    `hvem bestemmer ${inside} <department>`,
    `hvem (bestemmer | (må|kan|skal) bestemme) [om|over] <decision*> [${inside} <department>]`,
    `hvem (bevilger|godkender|afgør|beslutter) <decision*> [${inside} <department>]`,
    `hvem (må|kan|skal) (bevilge|godkende|afgøre|beslutte) <decision*> [${inside} <department>]`,
    'hvem (er (leder|lederen) | leder) [i|for|af|på|hos] <department>',
    'hvordan (får jeg fat (i|på) | kommer jeg i kontakt med | kontakter jeg) <department>',
    `hvem skal jeg (kontakte | ringe til | skrive til) ${inside} <department>`,
    `(beslutningskompetence|beslutningskompetencen) [${of} <department>]`,
  ]),
  phrases('whoKnows', 'hvem kan noget', 'hvem kan noget om sprog', [
    'hvem (kan|ved|har) (noget|lidt|meget|mest) [(om|med) <topic*>]',
    'hvem har (forstand på | erfaring med | viden om | kendskab til) <topic*>',
    'hvem er (god|gode|bedst|ekspert|specialist) (til|i|med) <topic*>',
    'hvem kan (hjælpe [mig] med | rådgive [mig] om) <topic*>',
    'hvem kender [noget] til <topic*>',
    '(speciale|specialer|kompetence|kompetencer) [om|i|inden for] [<topic>]',
  ]),
  phrases('sparring', 'sparring', 'sparring om sprog', [
    '[bed om | brug for | jeg har brug for | jeg mangler] (sparring|sparre) [<topic>]',
    '[bed om | brug for | jeg har brug for | jeg mangler] (sparring|sparre) (om|på|til|med|vedrørende) <topic*>',
  ]),
];
