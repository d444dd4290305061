import { listed } from '../../language/lists';
import { fill } from '../../language/texts';
import { formatMeetingTime } from '../../language/times';
import type { MeetingView, ParticipantGroup, ParticipantView } from '../../views/meeting/meeting';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';
import { dotted, paragraphs } from '../parts';
import { answerSigns, shortened } from './meeting-parts';

/** In a large meeting a page has fewer people, with less room for each, so that the card stays under its size. */
export interface Room {
  /** How many participants stand on a page. */
  readonly people: number;
  /** Letters of a reason, or of a wish. */
  readonly letters: number;
  readonly otherTimes: number;
}

const answerLines = (one: ParticipantView, room: Room, language: Language): Bound['lines'] => {
  const { locale, texts } = language;
  const { meeting } = texts;
  const { otherTimes = [], reason, words } = one;
  const times = listed(
    otherTimes.slice(0, room.otherTimes).map((time) => formatMeetingTime(time, locale)),
    locale,
  );
  return [
    ...(times === '' ? [] : paragraphs(fill(meeting.rather, { times }), language)),
    ...(words === undefined
      ? []
      : paragraphs(fill(meeting.words, { words: shortened(words, room.letters) }), language)),
    ...(reason === undefined
      ? []
      : paragraphs(fill(meeting.reason, { reason: shortened(reason, room.letters) }), language)),
  ];
};

/** What there is to know besides the answer. Those in Teams get theirs automatically. */
const besides = (one: ParticipantView, { dateShort, texts }: Language): string => {
  const { meeting } = texts;
  const { group, remindedOn, sent, state, supports } = one;
  return dotted(
    supports && fill(meeting.supports, { name: supports }),
    sent && fill(meeting.ways[sent.how], { on: dateShort(sent.on) }),
    group !== 'staff' && state === 'waiting' && sent === undefined ? meeting.sentNot : undefined,
    one.unsent && meeting.unsent[one.unsent === 'unknown' ? 'perhaps' : 'no'],
    remindedOn && fill(meeting.reminded, { on: dateShort(remindedOn) }),
  );
};

/** Names and answers are plain runs, without Markdown. */
const participantPart = (one: ParticipantView, id: string, room: Room, language: Language): Bound => {
  const { texts } = language;
  const { meeting } = texts;
  return {
    sign: answerSigns[one.state],
    state: one.state,
    name: one.name,
    details: ` · ${dotted(meeting.answers[one.state], besides(one, language))}`,
    lines: answerLines(one, room, language),
    ...(one.actions.length > 0 && {
      more: {
        id,
        toggle: {
          type: 'Action.ToggleVisibility',
          title: fill(meeting.changeFor, { name: one.name }),
          targetElements: [id],
        },
        label: `${meeting.change} ▾`,
        presses: one.actions.map((action) => pressOf(action, texts)),
      },
    }),
  };
};

const groups: readonly ParticipantGroup[] = ['family', 'supportPerson', 'network', 'staff'];

/** Who takes part, group by group, with answers, reasons and presses; if there are many, a page of them. */
export const participantsPart = (view: MeetingView, room: Room, language: Language): Bound => {
  const { meeting } = language.texts;
  const page = pageOf(view.participants, view.from ?? 0, room.people);
  const next = (from: number): ActionLink => ({
    verb: 'meeting.show',
    as: 'execute',
    ids: { reference: view.reference, meeting: view.meetingId, from: String(from) },
  });
  return {
    label: meeting.participants,
    groups: groups.flatMap((group) => {
      const own = page.rows.filter((one) => one.group === group);
      if (own.length === 0) return [];
      const rows = own.map((one) => participantPart(one, `p${page.rows.indexOf(one)}`, room, language));
      return [{ label: meeting.groups[group], people: rows }];
    }),
    ...(page.total === 0 && { none: meeting.noParticipants }),
    ...pagePart(page, room.people, next, language),
  };
};
