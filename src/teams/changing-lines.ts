import type { Intent } from '../language/phrases/intents';

/** Lines that only read: they are answered as often as they are written. */
const reading: ReadonlySet<Intent> = new Set<Intent>([
  'accessToFile',
  'audit',
  'case',
  'concernReport',
  'coordinator',
  'entrance',
  'greeting',
  'help',
  'import',
  'live',
  'mayKnow',
  'filing',
  'minutes',
  'myActions',
  'myCases',
  'operations',
  'overview',
  'plan',
  'caseOffers',
  'findOffers',
  'otherPlans',
  'practice',
  'offers',
  'redThread',
  'retention',
  'settings',
  'thanks',
  'whoKnows',
]);

/** Whether a line may change something. */
export const mayChange = (intent: Intent): boolean => !reading.has(intent);
