import { rank } from '../domain/base/matching';
import type { RefusalCode } from '../domain/base/result';
import type { View } from '../views/view';

/** Refusals that say nothing about any case. */
const neutralRefusals: readonly RefusalCode[] = [
  'ChannelIsShared',
  'CprNotAllowed',
  'DigestNotBound',
  'DigestNotYours',
  'DigestOfOthers',
  'GuestsReadAlong',
  'ReadersUnknown',
  'StrangersReadAlong',
  'TooFast',
  'UnknownCommand',
];

/**
 * Whether a view may be shown where others see it: only what is known to hold no case data. Everything else, whatever is
 * added later, goes to the person's own chat (design § 5).
 */
export const isPublic = (view: View): boolean => {
  switch (view.name) {
    case 'digest':
    case 'digest-plan':
    case 'help':
    case 'concern-report':
      return true;
    // These repeat what was typed. If nothing matches it, it may be the name of a family.
    case 'entrance':
      return view.decisions.every(
        ({ subject }) => view.subject === undefined || rank(view.subject, [subject]).score > 0,
      );
    case 'entrance-list':
      return view.notFound === undefined;
    case 'colleagues':
      return view.colleagues.length > 0;
    // What may have been meant repeats what was typed.
    case 'suggestions':
      return view.about === 'nothing' && view.phrases.length === 0 && view.subject === undefined;
    // It holds the choices for a digest, and no case; what was mistyped is not repeated.
    case 'form':
      return view.form === 'digest.bind' && view.fields.every(({ wrote }) => wrote === undefined);
    case 'notice':
      return view.message.kind === 'refusal'
        ? neutralRefusals.includes(view.message.refusal.code)
        : ['failure', 'unknownStaff', 'unknownTenant', 'youAreWelcome', 'perhapsConcern', 'notYet'].includes(
            view.message.kind,
          );
    default:
      return false;
  }
};
