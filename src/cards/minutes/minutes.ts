import { listedAtMost } from '../../language/lists';
import { adviceOn } from '../../language/plain/advice';
import { fill } from '../../language/texts';
import type { MinutesView } from '../../views/minutes/minutes';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened, whenPart } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { dotted, firstFitting, linePresses } from '../parts';
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
  { sections: 8, lines: 12, letters: 300 },
  { sections: 5, lines: 8, letters: 200 },
  { sections: 3, lines: 5, letters: 120 },
  { sections: 1, lines: 4, letters: 80 },
];

const namesAtMost = 6;

const nextPart = ({ next }: MinutesView, { dateShort, locale, say, texts }: Language): Bound => {
  const said = texts.minutes.next[next.step];
  const params = {
    names: listedAtMost(next.names, namesAtMost, locale),
    ...(next.on && { on: dateShort(next.on) }),
  };
  return { title: said.title, text: say(said.text, params) };
};

const standingLine = (
  { name, state, version, on, reported, delivered, words }: MinutesView['standings'][number],
  { version: now }: MinutesView,
  { dateShort, say, texts }: Language,
): { readonly line: string; readonly details?: string } => {
  const { standings, ways } = texts.minutes;
  const older = version !== undefined && version !== now ? { version } : {};
  const details = dotted(
    reported && on && fill(standings.reported, { how: ways[reported], on: dateShort(on) }),
    delivered && fill(standings.delivered, { on: dateShort(delivered) }),
    words && fill(texts.agenda.quote, { text: words }),
  );
  return {
    line: say(standings.states[state], { name, ...older }),
    ...(details !== '' && { details: say('{details}', { details }) }),
  };
};

const answersPart = (view: MinutesView, language: Language): { readonly standings?: Bound } =>
  view.standings.length === 0
    ? {}
    : {
        standings: {
          label: language.texts.minutes.standings.label,
          rows: view.standings.map((one) => ({
            ...standingLine(one, view, language),
            ...(one.actions.length > 0 && {
              presses: one.actions.map((action) => pressOf(action, language.texts)),
            }),
          })),
        },
      };

const changesPart = (view: MinutesView, { say, texts }: Language): { readonly changes?: Bound } => {
  const { changes } = texts.minutes;
  return view.changes.length === 0
    ? {}
    : {
        changes: {
          label: changes.label,
          rows: view.changes.map(({ who, section, text, settled, actions }) => ({
            line: say(changes.asked, { who, text, ...(section !== undefined && { section }) }),
            ...(settled && {
              details:
                settled.how === 'taken'
                  ? changes.taken
                  : say(changes.answered, { words: settled.words ?? '' }),
            }),
            ...(actions.length > 0 && { presses: actions.map((action) => pressOf(action, texts)) }),
          })),
        },
      };
};

const reviewPart = (
  { review }: MinutesView,
  { dateShort, say, texts }: Language,
): { readonly review?: Bound } => {
  if (review === undefined) return {};
  const said = texts.minutes.review;
  return {
    review: {
      label: say(said.label, { on: dateShort(review.on), how: texts.minutes.ways[review.how] }),
      lines: [
        ...review.parties.map(({ name, outcome, because = '', wish = '' }) => ({
          line: say(said.outcomes[outcome], { name, because, wish }),
        })),
        ...(review.withHelpOf === undefined ? [] : [{ line: say(said.help, { who: review.withHelpOf }) }]),
      ],
    },
  };
};

const wordsShown = 5;

/** R6: advice, with one press per word; none of it stands in the way. */
const plainPart = (view: MinutesView, { say, texts }: Language): { readonly plain?: Bound } => {
  if (view.plain === undefined) return {};
  const { plain } = texts.minutes;
  const sections = view.sections.map(({ id, lines }) => ({
    id,
    text: [...lines.worried, ...lines.works, ...lines.mustHappen].join('\n'),
  }));
  const { whole, longest, jargon } = adviceOn(sections, view.plain.ownWords);
  const ids = { reference: view.reference, meeting: view.minutesId };
  const once = jargon.filter(
    (found, index) =>
      jargon.findIndex((one) => one.section === found.section && one.word === found.word) === index,
  );
  return {
    plain: {
      label: plain.label,
      lines: [
        ...(whole ? [{ line: say(plain.lix, { lix: whole.lix, band: plain.bands[whole.band] }) }] : []),
        ...longest.map(({ sentence }) => ({ line: say(plain.long, { sentence: shortened(sentence, 160) }) })),
        ...(once.length === 0 && longest.length === 0 ? [{ line: plain.none }] : []),
      ],
      presses: once
        .slice(0, wordsShown)
        .map(({ section, word, instead }) =>
          pressOf(
            { verb: 'minutes.replace', as: 'execute', ids: { ...ids, part: section, word } },
            texts,
            fill(plain.word, { word: shortened(word, 30), instead: shortened(instead, 30) }),
          ),
        ),
    },
  };
};

/** R5, R7: fresh links to papers, labelled by kind. */
const papersPart = ({ papers }: MinutesView, { say, texts }: Language): { readonly papers?: Bound } => {
  if (papers === undefined) return {};
  const said = texts.minutes.papers;
  return {
    papers: {
      label: papers.for === undefined ? said.label : say(said.labelFor, { name: papers.for }),
      presses: papers.links.map(({ file, url }) => ({
        type: 'Action.OpenUrl',
        title: said.files[file],
        url,
      })),
    },
  };
};

const linesToAgree = 6;

const bound = (view: MinutesView, level: Level, language: Language): Bound => {
  const { dateShort, say, texts, typed } = language;
  const { heldMeeting, meeting, minutes } = texts;
  const page = pageOf(view.sections, view.from ?? 0, level.sections);
  const pageFrom = (from: number): ActionLink => ({
    verb: 'minutes.show',
    as: 'execute',
    ids: { reference: view.reference, meeting: view.minutesId, from: String(from) },
  });
  return {
    eyebrow: say(minutes.eyebrow, { reference: view.reference, version: view.version }),
    title: typed(view.alias),
    when: {
      ...whenPart(view, language),
      kind: `${minutes.stages[view.stage]} · ${meeting.kinds[view.kind]}`,
    },
    ...(view.done && { done: donePart(minutes.done[view.done]) }),
    next: nextPart(view, language),
    ...papersPart(view, language),
    ...(view.approved && {
      approved: say(minutes.approved[view.approved.because], { on: dateShort(view.approved.on) }),
    }),
    ...(view.receipt !== undefined && { receipt: say(minutes.receipt, { receipt: view.receipt }) }),
    ...changesPart(view, language),
    ...answersPart(view, language),
    ...plainPart(view, language),
    ...reviewPart(view, language),
    ...(page.from === 0 && peoplePart(view.people, language)),
    sections: page.rows.map((section) => ({
      ...sectionPart(section, level, language),
      ...(section.typesUnsaid && { unsaid: minutes.typesUnsaid }),
      presses: [
        ...section.agree
          .slice(0, linesToAgree)
          .map(({ line, press }) =>
            pressOf(press, texts, `${texts.actions['minutes.agree']}: ${shortened(line, 40)}`),
          ),
        ...section.actions.map((action) => pressOf(action, texts)),
      ],
    })),
    ...pagePart(page, level.sections, pageFrom, language),
    agreements: {
      label: heldMeeting.agreements,
      rows: view.agreements.map(({ actions, ...one }) => ({
        ...agreementPart(one, view.time.on, level, language),
        // Shown as a plain text run, without Markdown.
        what: shortened(one.what.replace(/\s+/g, ' '), level.letters),
        presses: linePresses(actions, language),
      })),
      ...(view.agreements.length === 0 && { none: minutes.noAgreements }),
    },
    ...wordsPart(view.words, language),
    ...correctionsPart(view.corrections, language),
  };
};

/** R1–R8: the minutes for those who write them, with the next step first. */
export const minutesCard: CardDefinition<'minutes'> = {
  name: 'minutes',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_000, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.minutes,
};
