import { type Phrases, phrases } from '../intents';

/** Help and courtesies. */
export const danishBase: readonly Phrases[] = [
  phrases('help', 'hjælp', 'hjælp', [
    '(hjælp|hjælpe) [mig]',
    'hvad kan du [gøre|hjælpe] [med] [her]',
    'hvad kan jeg [gøre|skrive|spørge [dig] [om] | bruge dig til] [her]',
    'hvordan virker (du|det)',
    'kommandoer|menu|vejledning|muligheder',
  ]),
  phrases('greeting', 'hej', 'hej', [
    '(hej|hejsa|halløj|halløjsa|hallo|goddag|godmorgen|godaften|dav|davs|mojn) [med dig]',
    'god (dag|morgen|aften|eftermiddag|formiddag)',
    'hej hej',
  ]),
  phrases('thanks', 'tak', 'tak', [
    'tak|takker',
    '(mange|tusind|1000) tak',
    'tak for hjælpen',
    'tak skal du have',
  ]),
];
