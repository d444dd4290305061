import { z } from 'zod';
import type { ParticipantGroup, ParticipantView } from '../app/views/meeting';
import type { AnswerState } from '../domain/invitation-answers';
import { listed } from '../language/lists';
import { fill } from '../language/texts';
import { formatMeetingTime } from '../language/times';
import { pressOf } from './actions';
import type { Bound } from './definition';
import type { Language } from './language';
import { answerSigns, participantGroup, shortened } from './meeting-parts';
import { date, link, meetingTime, modelOf, oneOf, text } from './model';
import { dotted, paragraphs } from './parts';

const answerState = oneOf<AnswerState>({
  notInvited: true,
  waiting: true,
  yes: true,
  no: true,
  otherTime: true,
});

export const participant = modelOf<ParticipantView>({
  name: text,
  group: participantGroup,
  supports: text.exactOptional(),
  state: answerState,
  reason: text.exactOptional(),
  otherTimes: z.array(meetingTime).exactOptional(),
  words: text.exactOptional(),
  sent: modelOf<NonNullable<ParticipantView['sent']>>({
    on: date,
    how: oneOf<NonNullable<ParticipantView['sent']>['how']>({
      handed: true,
      securePost: true,
      letter: true,
      phone: true,
    }),
  }).exactOptional(),
  remindedOn: date.exactOptional(),
  actions: z.array(link),
});

/** In a large meeting there is less room for each, so that the card stays under its size. */
export interface Room {
  /** Letters of a reason, or of a wish; with none the sign and the word alone tell the answer. */
  readonly letters: number;
  readonly presses: number;
  readonly otherTimes: number;
}

const answerLines = (one: ParticipantView, room: Room, language: Language): Bound['lines'] => {
  const { locale, texts } = language;
  const { meeting } = texts;
  const { otherTimes = [], reason, words } = one;
  if (room.letters === 0) return [];
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

/** What there is to know beside the answer. Those in Teams get theirs by themselves. */
const besides = (one: ParticipantView, { dateShort, texts }: Language): string => {
  const { meeting } = texts;
  const { group, remindedOn, sent, state, supports } = one;
  return dotted(
    supports && fill(meeting.supports, { name: supports }),
    sent && fill(meeting.ways[sent.how], { on: dateShort(sent.on) }),
    group !== 'staff' && state === 'waiting' && sent === undefined ? meeting.sentNot : undefined,
    remindedOn && fill(meeting.reminded, { on: dateShort(remindedOn) }),
  );
};

/** Names and answers stand as plain runs, where Markdown means nothing. */
const participantPart = (
  one: ParticipantView,
  id: string,
  hasPresses: boolean,
  room: Room,
  language: Language,
): Bound => {
  const { texts } = language;
  const { meeting } = texts;
  return {
    sign: answerSigns[one.state],
    state: one.state,
    name: one.name,
    details: ` · ${dotted(meeting.answers[one.state], besides(one, language))}`,
    lines: answerLines(one, room, language),
    ...(hasPresses && {
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

/** Who waits for something comes first, where there is not room for everybody's presses. */
const needs: Readonly<Record<AnswerState, number>> = {
  waiting: 0,
  otherTime: 1,
  notInvited: 2,
  no: 3,
  yes: 4,
};

const withPresses = (people: readonly ParticipantView[], { presses }: Room): ReadonlySet<ParticipantView> => {
  let left = presses;
  const chosen = [...people]
    .sort((one, other) => needs[one.state] - needs[other.state])
    .filter(({ actions }) => {
      left -= actions.length;
      return actions.length > 0 && left >= 0;
    });
  return new Set(chosen);
};

const groups: readonly ParticipantGroup[] = ['family', 'supportPerson', 'network', 'staff'];

/** Who takes part, group by group, with answers, reasons and presses as far as there is room. */
export const participantsPart = (
  people: readonly ParticipantView[],
  room: Room,
  language: Language,
): Bound => {
  const { meeting } = language.texts;
  const pressed = withPresses(people, room);
  const hidden = people.some((one) => one.actions.length > 0 && !pressed.has(one));
  return {
    label: meeting.participants,
    groups: groups.flatMap((group) => {
      const own = people.filter((one) => one.group === group);
      if (own.length === 0) return [];
      const rows = own.map((one) =>
        participantPart(one, `p${people.indexOf(one)}`, pressed.has(one), room, language),
      );
      return [{ label: meeting.groups[group], people: rows }];
    }),
    ...(people.length === 0 && { none: meeting.noParticipants }),
    ...(hidden && { more: meeting.morePresses }),
  };
};
