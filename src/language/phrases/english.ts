import { englishAbsence } from './english/absence';
import { englishBase } from './english/base';
import { englishCase } from './english/case';
import { englishConsent } from './english/consent';
import { englishContinuity } from './english/continuity';
import { englishCoordinator } from './english/coordinator';
import { englishCorrect } from './english/correct';
import { englishMeeting } from './english/meeting';
import { englishMinutes } from './english/minutes';
import { englishOrganisation } from './english/organisation';
import { englishOverview } from './english/overview';
import { englishPlan } from './english/plan';
import { englishProtection } from './english/protection';
import { englishRhythm } from './english/rhythm';
import type { PhraseBook } from './intents';

export const english: PhraseBook = {
  language: 'en',
  phrases: [
    ...englishBase,
    ...englishCoordinator,
    ...englishCase,
    ...englishContinuity,
    ...englishAbsence,
    ...englishProtection,
    ...englishCorrect,
    ...englishConsent,
    ...englishMeeting,
    ...englishMinutes,
    ...englishPlan,
    ...englishRhythm,
    ...englishOrganisation,
    ...englishOverview,
  ],
  politeBefore: [
    'hi',
    'hello',
    'hey',
    'dear',
    'please',
    'can you',
    'could you',
    'would you',
    'will you',
    'can you tell me',
    'do you know',
    'i want to',
    'i would like to',
    'i need to',
    'good morning',
  ],
  politeAfter: ['please', 'thanks', 'thank you', 'many thanks'],
  everydayWords: (
    'is are was were has have had it that this these those we they you not could shall should would must be been ' +
    'does did what who whom when where why how if please me our your some any something anything nothing today ' +
    'tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday time ' +
    'also but or then there here says said think thinks comes went goes'
  ).split(' '),
  otherWords: (
    'contract contracts content contents minute phrase chase clone chose closed cases important export acces edit ' +
    'sitting helped held hell heal mating melting beating resting planet plane planning plant place'
  ).split(' '),
};
