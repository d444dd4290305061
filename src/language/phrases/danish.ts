import { danishAbsence } from './danish/absence';
import { danishBase } from './danish/base';
import { danishCase } from './danish/case';
import { danishConsent } from './danish/consent';
import { danishContinuity } from './danish/continuity';
import { danishCoordinator } from './danish/coordinator';
import { danishCorrect } from './danish/correct';
import { danishMeeting } from './danish/meeting';
import { danishMinutes } from './danish/minutes';
import { danishOrganisation } from './danish/organisation';
import { danishOverview } from './danish/overview';
import { danishPlan } from './danish/plan';
import { danishProtection } from './danish/protection';
import { danishRhythm } from './danish/rhythm';
import type { PhraseBook } from './intents';

export const danish: PhraseBook = {
  language: 'da',
  phrases: [
    ...danishBase,
    ...danishCoordinator,
    ...danishCase,
    ...danishContinuity,
    ...danishAbsence,
    ...danishProtection,
    ...danishCorrect,
    ...danishConsent,
    ...danishMeeting,
    ...danishMinutes,
    ...danishPlan,
    ...danishRhythm,
    ...danishOrganisation,
    ...danishOverview,
  ],
  politeBefore: [
    'hej',
    'hejsa',
    'goddag',
    'godmorgen',
    'kære',
    'kan du',
    'vil du',
    'kunne du',
    'må jeg',
    'kan du fortælle mig',
    'ved du',
    'jeg vil gerne',
    'jeg skal',
    'vil gerne',
    'vær sød at',
    'vær venlig at',
    'venligst',
    'lige',
  ],
  politeAfter: ['tak', 'mange tak', 'på forhånd tak', 'venligst', 'mvh'],
  everydayWords: (
    'er var har havde at det der jeg du vi mig dig ikke kan kunne skal skulle vil ville bliver blev bør godt gik går som ' +
    'hvis når hvornår hvad hvem hvor hvorfor hvordan tid tak lige også men eller noget nogen ingen brug gerne ' +
    'siger tror synes kommer holder sender mangler gælder handler betyder udløber morgen overmorgen idag imorgen kl klokken ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag'
  ).split(' '),
  otherWords: (
    'kontrakt kontrakten kontant måde måden måske moder moderen mødre plads plant hjalp klan vase fare base hase ' +
    'division vision udgang adgang adgangen mange minder minutter overtro overraskelse undervisning indgreb ' +
    'tilføjelse importeret important'
  ).split(' '),
};
