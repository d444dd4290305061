import { listed } from '../../language/lists';
import { fill } from '../../language/texts';
import { formatMeetingTime } from '../../language/times';
import type { InvitationView } from '../../views/meeting/invitation';
import { chatWith } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { capitalised, dotted, given, paragraphs, personPart } from '../parts';
import {
  answerSigns,
  donePart,
  interpreterText,
  itemGroups,
  itemText,
  ownerName,
  whenPart,
} from './meeting-parts';
import { scaleSteps } from './meeting-record';

type Answer = NonNullable<InvitationView['answer']>;
type Item = InvitationView['items'][number];

const answerPart = (said: Answer, language: Language): Bound => {
  const { dateTime, locale, say, texts } = language;
  const { invitation, meeting } = texts;
  const times =
    said.kind === 'otherTime'
      ? listed(
          said.times.map((time) => formatMeetingTime(time, locale)),
          locale,
        )
      : '';
  const words = said.kind === 'otherTime' ? said.words : undefined;
  return {
    tone: said.kind === 'yes' ? 'good' : 'emphasis',
    said: paragraphs(
      `${answerSigns[said.kind]} ${fill(invitation.answers[said.kind], said.kind === 'no' ? { reason: said.reason } : {})}`,
      language,
    ),
    lines: [
      ...(times === '' ? [] : paragraphs(fill(meeting.rather, { times }), language)),
      ...(words === undefined ? [] : paragraphs(fill(meeting.words, { words }), language)),
    ],
    at: say(invitation.answeredAt, { at: dateTime(said.at) }),
  };
};

const itemPart = (one: Item, language: Language): Bound => {
  const { texts, typed } = language;
  return {
    number: `${one.number}.`,
    lines: paragraphs(itemText(one, texts), language),
    ...given(
      'details',
      typed(
        dotted(
          capitalised(ownerName(one.owner, texts) ?? ''),
          one.minutes === undefined ? undefined : fill(texts.agenda.minutes, { count: one.minutes }),
        ),
      ),
    ),
  };
};

/** What has changed since the invitation, if anything. */
const bannerPart = (
  { answer: said, done, moved, since, state }: InvitationView,
  language: Language,
): Bound => {
  const { invitation } = language.texts;
  if (state === 'cancelled') return { banner: { tone: 'attention', text: `✕ ${invitation.cancelled}` } };
  if (since !== undefined)
    return {
      banner: { tone: 'emphasis', text: `${state === 'held' ? '✓' : '•'} ${invitation.since[since]}` },
    };
  if (done === 'late') {
    const { title, text: next } = invitation.done.late;
    return { banner: { tone: 'warning', text: `⚠ ${title}. ${next}` } };
  }
  if (moved && said === undefined) return { banner: { tone: 'warning', text: `↻ ${invitation.moved}` } };
  return done === undefined ? {} : { done: donePart(invitation.done[done]) };
};

const isAhead = ({ since, state }: InvitationView): boolean => since === undefined && state !== 'cancelled';

/** M8: an invited colleague's own card, with only the items they may see at this moment. */
export const invitationCard: CardDefinition<'invitation'> = {
  name: 'invitation',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { invitation, meeting } = texts;
    return {
      eyebrow: say(invitation.eyebrow, { kind: meeting.kinds[view.kind] }),
      title: typed(view.subject),
      ...bannerPart(view, language),
      when: whenPart(view, language),
      ...(view.interpreter && {
        interpreter: typed(interpreterText(view.interpreter, texts, language.locale)),
      }),
      ...(view.answer && { answer: answerPart(view.answer, language) }),
      ...(view.answer === undefined && isAhead(view) && { ask: invitation.ask }),
      items: {
        label: invitation.items,
        note: view.total === 0 ? invitation.itemsNone : invitation.itemsNote,
        groups: itemGroups(view.items, texts).map(({ label, items }) => ({
          label,
          items: items.map((one) => itemPart(one, language)),
        })),
        ...(view.items.length < view.total && {
          page: say(invitation.page, {
            first: view.from + 1,
            last: view.from + view.items.length,
            total: view.total,
          }),
        }),
      },
      ...(view.ownScale && {
        ownScale: say(invitation.ownScale, { numbers: scaleSteps(view.ownScale) }),
      }),
      host: { label: invitation.host, ...personPart(view.coordinator, language) },
    };
  },
  summary: (_view, texts) => texts.summaries.invitation,
  links: ({ coordinator }, texts) => {
    const chat = chatWith(coordinator, texts);
    return chat === undefined ? [] : [chat];
  },
};
