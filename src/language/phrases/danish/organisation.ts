import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

/** The way to concern reports (S7), settings, the audit trail, access to the file, and import. */
export const danishOrganisation: readonly Phrases[] = [
  phrases('concernReport', 'underretning', 'underretning', [
    '[lav|lave|send|sende|skriv|skrive] [en] (underretning|underretninger)',
    'underret|underrette',
    'hvordan (underretter jeg | laver jeg en underretning)',
  ]),
  phrases('settings', 'indstillinger', 'indstillinger', [
    `${show} [mine] (indstillinger|indstilling|opsætning)`,
    '[skift] (sprog|sproget)',
    'påmindelser|notifikationer',
  ]),
  phrases('settings', 'påmindelser', 'påmindelser kl. 10', [
    '(påmindelser|påmindelse) (kl|klokken) <at*>',
    'dagens besked (kl|klokken) <at*>',
    '(stop|start) påmindelser',
    '(stop|sluk) påmindelser (om|for) <mute*>',
    '(start|tænd) påmindelser (om|for) <unmute*>',
  ]),
  phrases(
    'settings',
    'ro uden for arbejdstid',
    'ro uden for arbejdstid',
    [
      '(ro|fred|stille) (uden for|udenfor) (arbejdstid|arbejdstiden)',
      '(skriv|forstyr) (mig ikke|ikke) (uden for|udenfor) (arbejdstid|arbejdstiden)',
    ],
    { quiet: 'outsideWork' },
  ),
  phrases('settings', 'skriv når som helst', 'skriv når som helst', ['skriv [til mig] når som helst'], {
    quiet: 'off',
  }),
  phrases('settings', 'dansk', 'skriv dansk', ['[skift|sprog|skriv|tal|svar] [sprog] [til|på] dansk'], {
    language: 'da',
  }),
  phrases('settings', 'engelsk', 'skriv engelsk', ['[skift|sprog|skriv|tal|svar] [sprog] [til|på] engelsk'], {
    language: 'en',
  }),
  phrases('audit', 'revision', 'revision {subject}', [
    `${show} (revision|revisionen|revisionsspor|revisionssporet|hændelseslog|logbog) ${of} [<subject>]`,
  ]),
  phrases('accessToFile', 'aktindsigt', 'aktindsigt {subject}', [
    `[giv|lav|søg] (aktindsigt|aktindsigten) ${of} [<subject>]`,
  ]),
  phrases('practice', 'intern revision', 'intern revision', [
    `${show} [mig] ([den] (intern|interne) revision|praksistjek|praksistjekket|stikprøve)`,
  ]),
  phrases('retention', 'sletning', 'sletning', [
    `${show} [mig] (sletning|sletningen|sletteliste|slettelisten)`,
  ]),
  phrases('retention.hold', 'bevar', 'bevar {subject}', [`(bevar|bevare) ${of} [<subject>]`]),
  phrases('retention.release', 'ophæv bevaring', 'ophæv bevaring {subject}', [
    `(ophæv|ophæve|afslut|afslutte|stop) (bevaring|bevaringen) ${of} [<subject>]`,
  ]),
  phrases('operations', 'drift', 'drift', [`${show} [mig] (drift|driften|driftsstatus|driftsoverblik)`]),
  phrases('import', 'import', 'import', ['(import|importer|importere|indlæs|indlæse) [af] [<what>]']),
];
