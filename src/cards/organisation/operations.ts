import { listedAtMost } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import {
  modelTally,
  type OperationsView,
  type Tally,
  type UnsentView,
} from '../../views/organisation/operations';
import type { ActionLink } from '../../views/verbs';
import { asNext, pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';
import { dotted, given } from '../parts';

type Round = OperationsView['rounds'][number];
type Digest = OperationsView['digests'][number];
type ModelDay = NonNullable<OperationsView['model']>[number];
type Unreached = OperationsView['unreached'][number];

/** With more, the card grows too large. */
const unsentAtMost = 6;
const departmentsAtMost = 12;
const digestsAtMost = 8;
const peopleAtMost = 8;

const tallied = ({ count: number, more }: Tally, { texts }: Language): string =>
  more ? fill(texts.operations.atLeast, { count: number }) : String(number);

const factsOf = (view: OperationsView, language: Language): readonly Bound[] => {
  const { operations } = language.texts;
  const waiting = tallied(view.waiting, language);
  const { waitingSince: since } = view;
  return [
    {
      label: operations.waiting,
      value:
        since === undefined
          ? waiting
          : language.say(operations.waitingSince, { count: waiting, since: language.dateTime(since) }),
    },
    { label: operations.sent, value: tallied(view.sent, language) },
    { label: operations.ambiguous, value: tallied(view.ambiguous, language) },
    { label: operations.dead, value: tallied(view.dead, language) },
  ];
};

const unsentPart = (one: UnsentView, isFirst: boolean, { dateTime, texts, typed }: Language): Bound => {
  const { operations } = texts;
  return {
    symbol: one.because === 'unknown' ? '?' : '⚠',
    name: typed(one.person ?? operations.channel),
    what: typed(dotted(operations.topics[one.topic], dateTime(one.at))),
    why: `${operations.why[one.because]} ${operations.next[one.because]}`,
    presses: one.presses.map((press, at) => pressOf(isFirst && at === 0 ? asNext(press) : press, texts)),
  };
};

const unreachedPart = ({ department, people }: Unreached, { locale, texts, typed }: Language): Bound => ({
  department: typed(department === '' ? texts.operations.noDepartment : department),
  people: typed(listedAtMost(people, peopleAtMost, locale)),
});

const roundPart = ({ round, last, next, failing }: Round, { dateTime, say, texts }: Language): Bound => ({
  round: failing === undefined ? texts.operations.round[round] : `⚠ ${texts.operations.round[round]}`,
  ...given(
    'failing',
    failing && fill(counted(texts.operations.failing, failing.times), { since: dateTime(failing.since) }),
  ),
  times: say(texts.operations.times, { ...(last && { last: dateTime(last) }), next: dateTime(next) }),
});

const digestPart = (
  { department, place, placeName, last, next }: Digest,
  { dateTime, say, texts, typed }: Language,
): Bound => {
  const { digests } = texts.operations;
  const came = last && fill(digests.came[last.came], { at: dateTime(last.at) });
  return {
    symbol: last?.came === 'stopped' || last?.came === 'notSent' ? '⚠' : '●',
    name: typed(dotted(placeName ?? texts.digestPlan.elsewhere[place], department)),
    times: say(digests.times, {
      ...(came && { last: came }),
      next: next === undefined ? '–' : dateTime(next),
    }),
  };
};

/** First what left the house, then what was kept here. */
const modelPart = ({ on, left, ...tallies }: ModelDay, { date, say, texts }: Language): Bound => {
  const { model } = texts.operations;
  const told = modelTally.flatMap((one) =>
    one === 'left' || tallies[one] === 0 ? [] : [fill(model.came[one], { count: tallies[one] })],
  );
  return { day: date(on), came: say(model.day, { left, ...(told.length > 0 && { came: told.join(', ') }) }) };
};

/** What is being sent and what was not, for an administrator. */
export const operationsCard: CardDefinition<'operations'> = {
  name: 'operations',
  wide: true,
  bind: (view, language) => {
    const { operations } = language.texts;
    const page = pageOf(view.unsent, view.from ?? 0, unsentAtMost);
    const next = (from: number): ActionLink => ({
      verb: 'operations.show',
      as: 'execute',
      ids: { from: String(from) },
    });
    return {
      title: operations.title,
      ...(view.done && { done: operations.done[view.done] }),
      facts: factsOf(view, language),
      ...(page.total === 0 && { allWell: `✓ ${operations.allWell}` }),
      ...(page.total > 0 && {
        unsent: {
          label: operations.unsent,
          rows: page.rows.map((one, at) => unsentPart(one, at === 0, language)),
        },
      }),
      ...pagePart(page, unsentAtMost, next, language),
      ...(view.unreached.length > 0 && {
        unreached: {
          label: operations.unreached,
          rows: view.unreached.slice(0, departmentsAtMost).map((one) => unreachedPart(one, language)),
          next: operations.unreachedNext,
        },
      }),
      ...(view.digests.length > 0 && {
        digests: {
          label: operations.digests.label,
          rows: view.digests.slice(0, digestsAtMost).map((one) => digestPart(one, language)),
        },
      }),
      ...(view.model && {
        model: {
          label: operations.model.label,
          rows: view.model.map((one) => modelPart(one, language)),
          ...(view.model.length === 0 && { none: operations.model.none }),
        },
      }),
      rounds: {
        label: operations.rounds,
        rows: view.rounds.map((one) => roundPart(one, language)),
      },
    };
  },
  summary: (_view, texts) => texts.summaries.operations,
};
