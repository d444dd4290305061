import type { ActionLink } from '../views/verbs';
import type { View, ViewName } from '../views/view';

/** How something is looked at once more: by ids, which say nothing by themselves. */
export type Again = Required<Pick<ActionLink, 'verb' | 'ids'>>;

/**
 * How a view is made anew, from the state and the rights of that moment: where its card looks again, and where it did not
 * arrive. Undefined where it can't be made of ids alone.
 */
export const madeAgain = (view: View): Again | undefined => {
  switch (view.name) {
    case 'case':
      return { verb: 'case.show', ids: { reference: view.reference } };
    case 'case-list':
      return { verb: 'cases.more', ids: { scope: view.scope, from: '0' } };
    case 'consent':
    case 'consent-recorded':
      return { verb: 'consent.show', ids: { reference: view.reference } };
    case 'consent-side':
      return { verb: 'consent.side', ids: { reference: view.reference } };
    case 'contact-log':
      return { verb: 'contact.show', ids: { reference: view.reference } };
    case 'deadlines':
      return { verb: 'deadline.show', ids: { reference: view.reference } };
    case 'meeting':
      return {
        verb: 'meeting.show',
        ids: { ...meetingOf(view), ...(view.from && { from: String(view.from) }) },
      };
    case 'live-meeting':
      return {
        verb: 'live.show',
        ids: { ...meetingOf(view), ...(view.page && { page: `${view.page.list}.${view.page.from}` }) },
      };
    case 'meeting-list':
      return { verb: 'meeting.list', ids: { reference: view.reference } };
    case 'held-meeting':
      return { verb: 'meeting.lookBack', ids: meetingOf(view) };
    case 'invitation':
      return { verb: 'invitation.more', ids: { ...meetingOf(view), from: String(view.from) } };
    case 'agenda':
      return { verb: 'agenda.more', ids: { ...meetingOf(view), from: String(view.from) } };
    case 'handover':
      return { verb: 'handover.show', ids: { reference: view.reference, handover: view.handoverId } };
    case 'question':
      return { verb: 'question.show', ids: { question: view.questionId, reference: view.reference } };
    case 'sparring':
      return { verb: 'sparring.show', ids: { sparring: view.sparringId } };
    case 'audit':
      return { verb: 'audit.show', ids: { reference: view.reference } };
    case 'help':
      return { verb: 'help.show', ids: {} };
    case 'concern-report':
      return { verb: 'concern.show', ids: {} };
    case 'settings':
      return { verb: 'settings.show', ids: {} };
    default:
      return undefined;
  }
};

const meetingOf = ({ reference, meetingId }: { readonly reference: string; readonly meetingId: string }) => ({
  reference,
  meeting: meetingId,
});

/** Cards that show how things stand, as often as they are seen (design § 6). */
const lookAgain: ReadonlySet<ViewName> = new Set([
  'agenda',
  'case',
  'consent',
  'consent-side',
  'handover',
  'invitation',
  'live-meeting',
  'meeting',
  'question',
  'sparring',
]);

/** How the card of a view looks again by itself. What was just done is said once: it would be taken away unread. */
export const againOf = (view: View): Again | undefined => {
  if (!lookAgain.has(view.name)) return undefined;
  const isSaidOnce = ('done' in view && view.done !== undefined) || ('sheetUrl' in view && view.sheetUrl);
  return isSaidOnce ? undefined : madeAgain(view);
};

/** What cards look again by. */
const verbs: ReadonlySet<string> = new Set<Again['verb']>([
  'agenda.more',
  'case.show',
  'consent.show',
  'consent.side',
  'handover.show',
  'invitation.more',
  'live.show',
  'meeting.show',
  'question.show',
  'sparring.show',
]);

export const looksAgain = (verb: string): boolean => verbs.has(verb);
