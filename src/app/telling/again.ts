import type { ActionLink } from '../../views/verbs';
import type { View, ViewName, ViewOf } from '../../views/view';

/** The press that makes a view again, from the state and the rights of the moment at which it is made. */
export interface Again extends Required<Pick<ActionLink, 'verb' | 'ids'>> {
  /** A card that is looked at makes itself again. Others stay as they are until what they show changes. */
  readonly looksAgain: boolean;
  /** It is another view then: it stands in for an answer of the moment, but is not the same card. */
  readonly becomesAnother?: true;
}

const looking = (verb: Again['verb'], ids: Again['ids']): Again => ({ verb, ids, looksAgain: true });
const waiting = (verb: Again['verb'], ids: Again['ids']): Again => ({ verb, ids, looksAgain: false });

/** What was just done is said once; a card that looked again by itself would take it away unread. */
const unlessSaid = (view: { readonly done?: unknown; readonly sheetUrl?: unknown }, again: Again): Again => ({
  ...again,
  looksAgain: view.done === undefined && view.sheetUrl === undefined,
});

const page = (from: number | undefined) => (from ? { from: String(from) } : {});

/** For views that can't be made again of ids: those that say again what was typed, and answers of the moment. */
const never = () => undefined;

const rows: { readonly [Name in ViewName]: (view: ViewOf<Name>) => Again | undefined } = {
  absence: ({ own, absences: [first] }) => {
    const person = own ? {} : first?.end.ids;
    return person && waiting('absence.show', person);
  },
  agenda: (view) =>
    unlessSaid(
      view,
      looking('agenda.more', {
        reference: view.reference,
        meeting: view.meetingId,
        from: String(view.from),
      }),
    ),
  audit: ({ reference }) => waiting('audit.show', { reference }),
  case: ({ reference }) => looking('case.show', { reference }),
  'case-list': ({ scope, from }) => waiting('cases.more', { scope, ...page(from) }),
  colleagues: never,
  'concern-report': () => waiting('concern.show', {}),
  consent: (view) => unlessSaid(view, looking('consent.show', { reference: view.reference })),
  'consent-recorded': ({ reference }) => ({
    ...waiting('consent.show', { reference }),
    becomesAnother: true,
  }),
  'consent-side': (view) => unlessSaid(view, looking('consent.side', { reference: view.reference })),
  'contact-log': ({ reference }) => waiting('contact.show', { reference }),
  coordinator: ({ reference, purpose }) =>
    waiting('coordinator.ask', { reference, ...(purpose !== undefined && { purpose }) }),
  'coordinator-choices': never,
  'daily-word': never,
  deadlines: ({ reference, from }) => waiting('deadline.show', { reference, ...page(from) }),
  entrance: never,
  'entrance-list': never,
  form: never,
  handover: ({ reference, handoverId }) => looking('handover.show', { reference, handover: handoverId }),
  'held-meeting': ({ reference, meetingId, from }) =>
    waiting('meeting.lookBack', { reference, meeting: meetingId, ...page(from) }),
  help: () => waiting('help.show', {}),
  'import-report': never,
  invitation: (view) =>
    unlessSaid(
      view,
      looking('invitation.more', {
        reference: view.reference,
        meeting: view.meetingId,
        from: String(view.from),
      }),
    ),
  'live-meeting': (view) =>
    looking('live.show', {
      reference: view.reference,
      meeting: view.meetingId,
      ...(view.page && { page: `${view.page.list}.${view.page.from}` }),
    }),
  meeting: ({ reference, meetingId, from }) =>
    looking('meeting.show', { reference, meeting: meetingId, ...page(from) }),
  'meeting-list': ({ reference, from }) => waiting('meeting.list', { reference, ...page(from) }),
  notice: never,
  operations: () => waiting('operations.show', {}),
  question: ({ questionId, reference }) => looking('question.show', { question: questionId, reference }),
  'question-offer': never,
  'question-result': never,
  settings: () => waiting('settings.show', {}),
  sparring: ({ sparringId }) => looking('sparring.show', { sparring: sparringId }),
  suggestions: never,
};

/**
 * How a view is made again: by a card that is looked at, and by the outbox where somebody may no longer hear what stands
 * there (S9). Undefined where it can't be.
 */
export const againOf = (view: View): Again | undefined =>
  (rows[view.name] as (view: View) => Again | undefined)(view);

/** The same where the card stays the same; undefined for an answer of the moment that another view stands in for. */
export const sameAgain = (view: View): Again | undefined => {
  const again = againOf(view);
  return again?.becomesAnother ? undefined : again;
};
