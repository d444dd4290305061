import { noteSections } from '../../domain/meeting/meeting';
import { fill } from '../../language/texts';
import type { MinutesView } from '../../views/minutes/minutes';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { itemText, ownerName, shortened } from '../meeting/meeting-parts';
import { attendanceSigns, scaleBar, sectionSigns } from '../meeting/meeting-record';
import { dotted, given } from '../parts';

type Section = Omit<MinutesView['sections'][number], 'typesUnsaid' | 'agree' | 'actions'>;
type Agreement = Omit<MinutesView['agreements'][number], 'actions'>;

/** How much of a long text a card shows; the dialog and the paper hold it all. */
export interface Room {
  readonly lines: number;
  readonly letters: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A section with its lines under their headings. */
export const sectionPart = (
  { item, notReached, lines }: Section,
  { lines: linesAtMost, letters }: Room,
  { say, texts, typed }: Language,
): Bound => {
  const { liveMeeting, minutes } = texts;
  return {
    label: typed(item ? itemText(item, texts) : minutes.general),
    ...given('owner', item && typed(ownerName(item.owner, texts) ?? '')),
    ...(notReached && { notReached: minutes.notReached }),
    parts: noteSections
      .filter((heading) => lines[heading].length > 0)
      .map((heading) => ({
        label: `${sectionSigns[heading]} ${liveMeeting.sections[heading]}`,
        lines: [
          ...lines[heading].slice(0, linesAtMost).map((line) => ({
            line: typed(`• ${shortened(oneLine(line), letters)}`),
          })),
          ...(lines[heading].length > linesAtMost
            ? [{ line: say(minutes.moreLines, { count: lines[heading].length - linesAtMost }) }]
            : []),
        ],
      })),
  };
};

export const agreementPart = (
  { what, responsible, dueOn, item }: Agreement,
  meetingOn: MinutesView['time']['on'],
  { letters }: Room,
  { dateFrom, texts, typed }: Language,
): Bound => {
  const { liveMeeting } = texts;
  return {
    what: typed(shortened(oneLine(what), letters)),
    details: typed(
      dotted(
        responsible ?? `○ ${liveMeeting.agreementNobody}`,
        dueOn === undefined
          ? `○ ${liveMeeting.agreementNoDay}`
          : fill(liveMeeting.agreementBy, { on: dateFrom(dueOn, meetingOn) }),
        item && shortened(oneLine(item), 60),
      ),
    ),
  };
};

/** Who came, each with their own number. */
export const peoplePart = (
  people: MinutesView['people'],
  { texts, typed }: Language,
): { readonly people?: Bound } =>
  people.length === 0
    ? {}
    : {
        people: {
          label: texts.heldMeeting.who,
          facts: people.map(({ name, attendance, scale }) => ({
            title: `${attendance ? attendanceSigns[attendance] : '○'} ${typed(name)}`,
            value: scale === undefined ? texts.minutes.noScale : scaleBar([scale]),
          })),
        },
      };

/** R2: verbatim and never cut: family's words are nobody's to shorten. */
export const wordsPart = (
  words: MinutesView['words'],
  { say, texts, typed }: Language,
): { readonly words?: Bound } =>
  words.length === 0
    ? {}
    : {
        words: {
          label: texts.minutes.words.label,
          rows: words.map(({ kind, who, text }) => ({
            who: say(texts.minutes.words.kinds[kind], { who }),
            text: typed(fill(texts.agenda.quote, { text: oneLine(text) })),
          })),
        },
      };

export const correctionsPart = (
  corrections: MinutesView['corrections'],
  { dateShort, say, texts }: Language,
): { readonly corrections?: Bound } =>
  corrections.length === 0
    ? {}
    : {
        corrections: {
          label: texts.minutes.corrections.label,
          rows: corrections.map(({ text, by, on }) => ({
            line: say(texts.minutes.corrections.row, { on: dateShort(on), by, text }),
          })),
        },
      };
