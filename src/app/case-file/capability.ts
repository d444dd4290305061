import { capability } from '../base/capability';

export const caseFileCapability = capability({
  // Its links last for half an hour; it is asked for anew.
  refresh: { 'case-file': 'never' },
});
