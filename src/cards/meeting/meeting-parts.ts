import type { MeetingTime } from '../../domain/base/meeting-time';
import type { AnswerState } from '../../domain/meeting/invitation-answers';
import type { MeetingPlace } from '../../domain/meeting/meeting';
import { formatDay } from '../../language/dates';
import { listed, listedAtMost } from '../../language/lists';
import { fill, type Locale, type Texts } from '../../language/texts';
import { formatHours } from '../../language/times';
import type { AgendaItemView, ItemOwnerView } from '../../views/meeting/agenda';
import type { MeetingView, PreparationView } from '../../views/meeting/meeting';
import type { OpenUrlAction } from '../adaptive-card';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { capitalised, dotted, paragraphs } from '../parts';

type Wish = MeetingView['childrensWishes'][number];

/** Answers by sign and word; colour is only an addition (M8). */
export const answerSigns: Readonly<Record<AnswerState, string>> = {
  yes: '✓',
  no: '✕',
  otherTime: '↻',
  waiting: '○',
  notInvited: '–',
};

/** Texts beyond this are cut, and show that they are. */
export const shortened = (said: string, atMost: number): string =>
  said.length <= atMost ? said : `${said.slice(0, atMost - 1).trimEnd()}…`;

/** What was just done, and what next. */
export const donePart = (said: { readonly title: string; readonly text: string }): Bound => ({
  title: `✓ ${said.title}`,
  text: said.text,
});

const openUrl = (title: string, url: string): OpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

/** A sheet that was asked for. */
export const sheetPart = (sheetUrl: string | undefined, { meeting }: Texts): { readonly sheet?: Bound } =>
  sheetUrl === undefined
    ? {}
    : { sheet: { text: meeting.sheetReady, presses: [openUrl(meeting.print, sheetUrl)] } };

/** When and where, with the calendar file and the way into an online meeting. */
export const whenPart = (
  {
    time,
    place,
    calendarUrl,
  }: {
    readonly time: MeetingTime;
    readonly place?: MeetingPlace;
    readonly calendarUrl?: string;
  },
  { locale, texts, typed }: Language,
): Bound => {
  const { meeting } = texts;
  const where = place?.kind === 'place' ? place.text : place && meeting.online;
  const presses = [
    ...(place?.kind === 'online' ? [openUrl(meeting.join, place.link)] : []),
    ...(calendarUrl === undefined ? [] : [openUrl(meeting.calendar, calendarUrl)]),
  ];
  return {
    day: capitalised(formatDay(time.on, locale)),
    hours: typed(dotted(formatHours(time, locale), where)),
    ...(presses.length > 0 && { presses }),
  };
};

/** An item in its owner's words: those of the family and its network are quoted (M4). */
export const itemText = (
  { owner, text: said }: Pick<AgendaItemView, 'owner' | 'text'>,
  { agenda }: Texts,
): string => {
  if (owner.kind === 'heading') {
    return said.trim() === '' ? agenda.headings[owner.heading] : `${agenda.headings[owner.heading]} ${said}`;
  }
  return owner.kind === 'staff' ? said : fill(agenda.quote, { text: said });
};

/** Whose item it is; a heading is nobody's. */
export const ownerName = (owner: ItemOwnerView, { agenda }: Texts): string | undefined =>
  owner.kind === 'heading' ? undefined : (owner.name ?? agenda.owners[owner.kind]);

/** M4: the family's items, then their network's, then the others; each group with its heading. */
export const itemGroups = <Item extends { readonly owner: ItemOwnerView }>(
  items: readonly Item[],
  { agenda }: Texts,
): readonly { readonly label: string; readonly items: readonly Item[] }[] => {
  const groupOf = ({ owner }: Item): keyof typeof agenda.groups =>
    owner.kind === 'member' ? 'family' : owner.kind === 'network' ? 'network' : 'rest';
  return (['family', 'network', 'rest'] as const).flatMap((group) => {
    const own = items.filter((item) => groupOf(item) === group);
    return own.length === 0 ? [] : [{ label: agenda.groups[group], items: own }];
  });
};

/** M4: how the agenda came about. */
export const preparationPart = (made: PreparationView | undefined, language: Language): Bound => {
  const { say, texts } = language;
  const { meeting } = texts;
  if (made === undefined) return { sign: '○', tone: 'open', lines: [{ line: meeting.notMade }] };
  if (made.kind === 'excused') {
    return { sign: '●', tone: 'open', lines: paragraphs(fill(meeting.excused, made), language) };
  }
  const on = language.dateShort(made.on);
  return {
    sign: made.changedSince ? '⚠' : '✓',
    tone: made.changedSince ? 'open' : 'good',
    lines: [
      { line: say(meeting.made, { with: listedAtMost(made.with, 8, language.locale), on }) },
      ...(made.changedSince ? [{ line: meeting.changedSince }] : []),
    ],
  };
};

/** M5. */
export const wishesPart = (
  wishes: readonly Wish[],
  letters: number,
  language: Language,
): { readonly wishes?: Bound } => {
  const { meeting } = language.texts;
  if (wishes.length === 0) return {};
  const lines = wishes.flatMap(({ child, wish }) =>
    wish === undefined
      ? [{ line: language.say(`○ ${meeting.noWish}`, { child }) }]
      : paragraphs(fill(meeting.wish, { child, wish: shortened(wish, letters) }), language),
  );
  return { wishes: { label: meeting.wishes, lines } };
};

/** M10: that there is an interpreter, and for which languages. */
export const interpreterText = (languages: readonly string[], { meeting }: Texts, locale: Locale): string =>
  languages.length === 0
    ? meeting.interpreter.comes
    : fill(meeting.interpreter.comesOf, { languages: listed(languages, locale) });
