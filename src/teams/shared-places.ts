import type { View } from '../app/views';
import type { RefusalCode } from '../domain/result';

/** Refusals that say nothing about any case. */
const neutralRefusals: readonly RefusalCode[] = ['CprNotAllowed', 'TooFast', 'UnknownCommand'];

/**
 * Whether a view may be shown where others see it: only what is known to hold no case data. All else, whatever comes
 * to be added, goes to the person's own chat (design § 5).
 */
export const isPublic = (view: View): boolean => {
  switch (view.name) {
    case 'help':
    case 'entrance':
    case 'entrance-list':
    case 'colleagues':
    case 'concern-report':
      return true;
    case 'suggestions':
      return view.about === 'command';
    case 'notice':
      return view.message.kind === 'refusal'
        ? neutralRefusals.includes(view.message.refusal.code)
        : ['failure', 'unknownStaff', 'unknownTenant', 'youAreWelcome', 'notYet'].includes(view.message.kind);
    default:
      return false;
  }
};
