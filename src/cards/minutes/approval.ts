import type { MinutesApprovalView } from '../../views/minutes/approval';
import type { ActionLink } from '../../views/verbs';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened, whenPart } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { firstFitting, personPart } from '../parts';
import {
  agreementPart,
  correctionsPart,
  peoplePart,
  type Room,
  sectionPart,
  wordsPart,
} from './minutes-parts';

interface Level extends Room {
  readonly sections: number;
}

const levels: readonly [Level, ...Level[]] = [
  { sections: 8, lines: 30, letters: 600 },
  { sections: 5, lines: 12, letters: 300 },
  { sections: 2, lines: 8, letters: 160 },
];

const changedAtMost = 6;

/** R3: the comparison with the version before, in sentences. */
const changedPart = (
  { changed }: MinutesApprovalView,
  { say, texts, typed }: Language,
): { readonly changed?: Bound } => {
  const { approval, general } = texts.minutes;
  return changed.length === 0
    ? {}
    : {
        changed: {
          label: approval.changed,
          rows: changed.slice(0, changedAtMost).map(({ title, added, removed }) => ({
            title: typed(title ?? general),
            lines: [
              ...removed.map((line) => ({ line: say(approval.removed, { line: shortened(line, 160) }) })),
              ...added.map((line) => ({ line: say(approval.added, { line: shortened(line, 160) }) })),
            ],
          })),
        },
      };
};

const bound = (view: MinutesApprovalView, level: Level, language: Language): Bound => {
  const { dateShort, say, texts, typed } = language;
  const { heldMeeting, meeting, minutes } = texts;
  const { approval } = minutes;
  const page = pageOf(view.sections, view.from ?? 0, level.sections);
  const pageFrom = (from: number): ActionLink => ({
    verb: 'minutes.mine',
    as: 'execute',
    ids: { reference: view.reference, meeting: view.minutesId, from: String(from) },
  });
  return {
    eyebrow: say(approval.eyebrow, { reference: view.reference, version: view.version }),
    title: typed(view.alias ?? view.reference),
    when: { ...whenPart(view, language), kind: meeting.kinds[view.kind] },
    ...(view.done && { done: donePart(approval.done[view.done]) }),
    state: say(approval.states[view.state], {
      version: view.version,
      ...(view.dueBy && { dueBy: dateShort(view.dueBy) }),
    }),
    ...(view.change && {
      change: [
        { line: say(approval.yourChange, { text: view.change.text }) },
        ...(view.change.answer === undefined
          ? []
          : [{ line: say(approval.answer, { answer: view.change.answer }) }]),
      ],
    }),
    ...changedPart(view, language),
    ...(page.from === 0 && peoplePart(view.people, language)),
    sections: page.rows.map((section) => sectionPart(section, level, language)),
    ...pagePart(page, level.sections, pageFrom, language),
    ...(view.agreements.length > 0 && {
      agreements: {
        label: heldMeeting.agreements,
        rows: view.agreements.map((one) => agreementPart(one, view.time.on, level, language)),
      },
    }),
    ...wordsPart(view.words, language),
    ...correctionsPart(view.corrections, language),
    only: approval.onlyYours,
    coordinator: personPart(view.coordinator, language),
  };
};

/** R3, R4: minutes for a participant, with what they may see. */
export const minutesApprovalCard: CardDefinition<'minutes-approval'> = {
  name: 'minutes-approval',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_000, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.minutesApproval,
};
