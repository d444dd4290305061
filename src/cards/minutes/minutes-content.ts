import { formatDate, formatDateInYear } from '../../language/dates';
import { fill, type Texts, textsFor } from '../../language/texts';
import { formatMeetingTimeInYear } from '../../language/times';
import type { MinutesDocument } from '../../views/minutes/minutes-document';
import type { Block, PaperDocument, Table } from '../documents/document';

type Text = Texts['minutesDocument'];

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Something under its heading; nothing at all when there is nothing to say. */
const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/** A table without its empty columns. */
const table = (columns: Table['columns'], rows: Table['rows']): readonly Block[] => {
  const used = columns.map((_, index) => rows.some((row) => row[index] !== ''));
  const kept = <Value>(values: readonly Value[]): readonly Value[] =>
    values.filter((_, index) => used[index]);
  return rows.length === 0 ? [] : [{ kind: 'table', columns: kept(columns), rows: rows.map(kept) }];
};

const attendance = ({ attendance: rows }: MinutesDocument, { attendance: text }: Text): readonly Block[] =>
  under(
    text.title,
    table(
      [
        { label: text.who, width: 3 },
        { label: text.role, width: 3 },
        { label: text.attended, width: 4 },
      ],
      rows.map(({ name, role = '', attended, note, interpreter }) => {
        const lines = [
          text.states[attended ?? 'unsaid'],
          ...(interpreter === undefined ? [] : [fill(text.interpreter, { who: interpreter })]),
          ...(note === undefined ? [] : [note]),
        ];
        return [name, role, lines.join('\n')];
      }),
    ),
  );

const ownWords = (title: string, words: MinutesDocument['familyWords']): readonly Block[] =>
  under(
    title,
    words.map((one) => ({ kind: 'words', ...one })),
  );

const scale = ({ scale: rows }: MinutesDocument, { scale: text }: Text): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(text.title),
        paragraph(text.intro),
        ...table(
          [
            { label: text.who, width: 3 },
            { label: text.number, width: 1 },
            { label: text.words, width: 5 },
          ],
          rows.map(({ name, number, words = '' }) => [name, String(number), words]),
        ),
      ];

const agreements = (
  { agreements: rows, language }: MinutesDocument,
  { agreements: text }: Text,
): readonly Block[] => [
  heading(text.title),
  ...(rows.length === 0
    ? [paragraph(text.none)]
    : table(
        [
          { label: text.what, width: 4 },
          { label: text.responsible, width: 2 },
          { label: text.dueOn, width: 2 },
          { label: text.item, width: 3 },
        ],
        rows.map(({ what, responsible = '', dueOn, item = '' }) => [
          what,
          responsible,
          dueOn === undefined ? '' : formatDateInYear(dueOn, language),
          item,
        ]),
      )),
];

const reviewed = (
  { reviewed: rows, language }: MinutesDocument,
  { reviewed: text }: Text,
): readonly Block[] =>
  under(
    text.title,
    rows.map((row) =>
      paragraph(
        'whyNot' in row
          ? fill(text.not, { who: row.who, why: row.whyNot })
          : fill(text.done, {
              who: row.who,
              on: formatDateInYear(row.on, language),
              ...(row.how !== undefined && { how: row.how }),
              ...(row.with !== undefined && { with: row.with }),
            }),
      ),
    ),
  );

type Approval = MinutesDocument['approvals'][number];

const approvalLines = (
  { answer, change, reported }: Approval,
  text: Text['approvals'],
): readonly string[] => [
  text.answers[answer],
  ...(answer === 'silent' ? [] : [reported === undefined ? text.pressed : fill(text.reported, reported)]),
  ...(change === undefined
    ? []
    : [
        fill(text.asked, { asked: change.asked }),
        change.answered === undefined ? text.notAnswered : fill(text.answered, { answered: change.answered }),
      ]),
];

const approvals = (
  { approvals: rows, language }: MinutesDocument,
  { approvals: text }: Text,
): readonly Block[] =>
  under(
    text.title,
    table(
      [
        { label: text.who, width: 3 },
        { label: text.version, width: 2 },
        { label: text.on, width: 3 },
        { label: text.answer, width: 6 },
      ],
      rows.map((row) => [
        row.who,
        String(row.version),
        row.on === undefined ? '' : formatDateInYear(row.on, language),
        approvalLines(row, text).join('\n'),
      ]),
    ),
  );

const corrections = (
  { corrections: rows, language }: MinutesDocument,
  { corrections: text }: Text,
): readonly Block[] =>
  under(
    text.title,
    rows.map(({ on, by, about, note }) =>
      paragraph(
        fill(text.note, { on: formatDate(on, language), by, note, ...(about !== undefined && { about }) }),
      ),
    ),
  );

/** R3–R5, R8: minutes as a document: everything the view gives, in reading order, and nothing else. */
export const minutesContent = (minutes: MinutesDocument): PaperDocument => {
  const { language, look, meeting, producedOn, recipient, reference, title, version } = minutes;
  const texts = textsFor(language);
  const text = texts.minutesDocument;
  return {
    language,
    look,
    title,
    about: [
      fill(text.about.meeting, {
        kind: texts.meeting.kinds[meeting.kind],
        when: formatMeetingTimeInYear(meeting.time, language),
        ...(meeting.where !== undefined && { where: meeting.where }),
      }),
      fill(text.about.reference, { reference, version }),
      fill(text.about.for, { recipient }),
    ],
    blocks: [
      ...(minutes.notSeen === undefined ? [] : under(text.notSeen, [paragraph(minutes.notSeen)])),
      ...attendance(minutes, text),
      ...ownWords(text.childWords, minutes.childWords),
      ...ownWords(text.familyWords, minutes.familyWords),
      ...minutes.sections.flatMap((section) => under(section.heading, section.paragraphs.map(paragraph))),
      ...scale(minutes, text),
      ...agreements(minutes, text),
      ...ownWords(text.disagreement, minutes.disagreement),
      ...under(text.next, minutes.next.map(paragraph)),
      ...reviewed(minutes, text),
      ...approvals(minutes, text),
      ...corrections(minutes, text),
    ],
    foot: fill(text.foot, {
      name: text.name,
      reference,
      version,
      recipient,
      on: formatDateInYear(producedOn, language),
    }),
    producedOn,
  };
};
