import type { ActionLink, Verb } from '../views/verbs';
import type { View } from '../views/view';

/** How something is looked at once more: by ids, which say nothing by themselves. */
export type Again = Required<Pick<ActionLink, 'verb' | 'ids'>>;

/** How a view is looked at again, so that a card that was left open shows how things stand (design § 6). */
export const againOf = (view: View): Again | undefined => {
  switch (view.name) {
    case 'case':
      return { verb: 'case.show', ids: { reference: view.reference } };
    case 'consent':
      // What was just done is said once; a card that refreshed itself would take it away unread.
      return view.done === undefined && view.sheetUrl === undefined
        ? { verb: 'consent.show', ids: { reference: view.reference } }
        : undefined;
    case 'consent-side':
      return view.done === undefined
        ? { verb: 'consent.side', ids: { reference: view.reference } }
        : undefined;
    case 'meeting':
    case 'live-meeting': {
      const ids = { reference: view.reference, meeting: view.meetingId };
      return view.name === 'meeting'
        ? { verb: 'meeting.show', ids: { ...ids, ...(view.from && { from: String(view.from) }) } }
        : {
            verb: 'live.show',
            ids: { ...ids, ...(view.page && { page: `${view.page.list}.${view.page.from}` }) },
          };
    }
    case 'invitation':
      return view.done === undefined
        ? {
            verb: 'invitation.more',
            ids: { reference: view.reference, meeting: view.meetingId, from: String(view.from) },
          }
        : undefined;
    case 'agenda':
      return view.done === undefined
        ? {
            verb: 'agenda.more',
            ids: { reference: view.reference, meeting: view.meetingId, from: String(view.from) },
          }
        : undefined;
    case 'handover':
      return { verb: 'handover.show', ids: { reference: view.reference, handover: view.handoverId } };
    case 'question':
      return { verb: 'question.show', ids: { question: view.questionId, reference: view.reference } };
    case 'sparring':
      return { verb: 'sparring.show', ids: { sparring: view.sparringId } };
    default:
      return undefined;
  }
};

/** What cards look again by. */
const lookingAgain: ReadonlySet<string> = new Set<Verb>([
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

export const looksAgain = (verb: string): boolean => lookingAgain.has(verb);
