import { counted } from '../../language/texts';
import { type HandoverOffersView, offersAtMost, type ReorganisationView } from '../../views/reorganisation';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';
import { dotted, duePart, given } from '../parts';

/** With more, the card grows too large. */
const openAtMost = 8;
const receiversAtMost = 12;

type Key = keyof Language['texts']['reorganisation']['next'];

/** The text to show: by state and reader. */
const keyOf = ({ state, reader, toDepartment, answers }: ReorganisationView): Key => {
  switch (state) {
    case 'planned':
      return toDepartment === undefined ? 'planned' : 'plannedTo';
    case 'shared':
      return 'planned';
    case 'toShare':
      return reader === 'receivingLead' ? 'toShare' : 'awaitsSharing';
    case 'offered':
      if (answers.waiting > 0) return 'waiting';
      return answers.declined > 0 ? 'declined' : 'answered';
    default:
      return state;
  }
};

const titleOf = (view: ReorganisationView, { say, texts }: Language): string => {
  const { titles } = texts.reorganisation;
  const key = keyOf(view);
  const text = titles[key === 'declined' ? 'answered' : key];
  if (typeof text === 'string') return say(text, { to: view.toDepartment ?? '' });
  const count = key === 'waiting' ? view.answers.waiting : view.total;
  return say(count === 1 ? text.one : text.many, { count, to: view.toDepartment ?? '' });
};

const answersOf = ({ answers }: ReorganisationView, { say, texts }: Language): string => {
  const { reorganisation } = texts;
  const parts = [
    ['accepted', `✓ ${reorganisation.accepted}`],
    ['waiting', `○ ${reorganisation.waiting}`],
    ['declined', `✕ ${reorganisation.declined}`],
    ['withdrawn', `– ${reorganisation.takenBack}`],
  ] as const;
  return dotted(
    ...parts.map(([key, text]) => (answers[key] === 0 ? undefined : say(text, { count: answers[key] }))),
  );
};

/** C2: many cases that get other coordinators: before it happens, while it is offered, and what is not accepted. */
export const reorganisationCard: CardDefinition<'reorganisation'> = {
  name: 'reorganisation',
  wide: true,
  bind: (view, language) => {
    const { date, say, texts, typed } = language;
    const { reorganisation } = texts;
    const key = keyOf(view);
    const isAhead = view.state === 'planned' || view.state === 'shared' || view.state === 'toShare';
    const page = pageOf(view.open, view.from ?? 0, openAtMost);
    const next = (from: number) =>
      ({
        verb: 'reorganise.show',
        as: 'execute',
        ids: { reorganisation: view.reorganisationId, from: String(from) },
      }) as const;
    const receiverPart = (one: ReorganisationView['receivers'][number]): Bound => {
      const has =
        one.has === 0
          ? reorganisation.hasNone
          : one.has !== undefined && counted(reorganisation.has, one.has);
      const waits =
        one.waiting === 0 ? reorganisation.allAnswered : counted(reorganisation.waits, one.waiting);
      return {
        name: typed(one.name),
        when: typed(
          dotted(
            counted(reorganisation.cases, one.cases),
            isAhead ? has || undefined : waits,
            one.department,
          ),
        ),
      };
    };
    return {
      eyebrow: say(reorganisation.eyebrow, { department: view.department }),
      title: titleOf(view, language),
      verdict: {
        tone: key === 'answered' ? 'good' : 'emphasis',
        text: say(reorganisation.next[key], { to: view.toDepartment ?? '' }),
      },
      facts: [
        { label: reorganisation.by, value: typed(dotted(view.by, date(view.on))) },
        { label: reorganisation.reason, value: typed(view.reason) },
        ...(isAhead ? [] : [{ label: reorganisation.answers, value: answersOf(view, language) }]),
      ],
      notes: [
        ...(view.busy > 0 && isAhead ? [{ line: counted(reorganisation.busy, view.busy) }] : []),
        ...(view.answers.left > 0 ? [{ line: counted(reorganisation.left, view.answers.left) }] : []),
      ],
      ...(view.receivers.length > 0 && {
        receivers: {
          label: reorganisation.receivers,
          rows: view.receivers.slice(0, receiversAtMost).map(receiverPart),
        },
      }),
      ...(page.total > 0 && {
        open: {
          label: reorganisation.open,
          rows: page.rows.map((row) => ({
            name: typed(dotted(row.reference, reorganisation.states[row.state])),
            when: say(reorganisation.openRow, {
              coordinator: row.coordinator,
              receiver: row.receiver ?? '–',
            }),
            ...(row.press && { presses: [pressOf(row.press, texts)] }),
          })),
        },
      }),
      ...pagePart(page, openAtMost, next, language),
      ...(view.others.length > 0 && {
        others: {
          label: reorganisation.others,
          rows: view.others.map((one) => ({
            name: say(reorganisation.other, { department: one.department, on: date(one.on) }),
            when: counted(reorganisation.waits, one.waiting),
            presses: [pressOf(one.press, texts)],
          })),
        },
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.reorganisation,
};

const offerPart = (
  row: HandoverOffersView['rows'][number],
  view: HandoverOffersView,
  language: Language,
): Bound => {
  const { texts, typed } = language;
  const { handoverOffers, words } = texts;
  const name = row.alias ?? row.reference;
  const next = row.next && duePart(row.next, view.today, language);
  const isReceiver = view.reader === 'receiver';
  return {
    name: typed(name),
    details: typed(
      dotted(
        row.alias && row.reference,
        (isReceiver ? handoverOffers.from : handoverOffers.to).replace('{name}', row.other),
        isReceiver ? row.phase && words.phases[row.phase] : handoverOffers.states[row.state],
      ),
    ),
    symbol: row.state === 'accepted' ? '✓' : (next?.symbol ?? '•'),
    urgency: row.state === 'accepted' ? 'later' : (next?.urgency ?? 'later'),
    ...given('next', next && dotted(next.what, next.when)),
    press: pressOf(row.press, texts, handoverOffers.open.replace('{name}', name)),
  };
};

/** C2: families the reader is asked to take over, or whose coordinator will change. */
export const handoverOffersCard: CardDefinition<'handover-offers'> = {
  name: 'handover-offers',
  wide: true,
  bind: (view, language) => {
    const { say, texts } = language;
    const { handoverOffers } = texts;
    const done = view.done && { done: `✓ ${counted(handoverOffers.done, view.done)}` };
    const { none } = handoverOffers;
    if (view.total === 0)
      return {
        title: none[view.reader].title,
        ...done,
        rows: [],
        ...(!view.done && { none: none[view.reader].text }),
      };
    const next = (from: number) =>
      ({ verb: 'handover.offers', as: 'execute', ids: { reader: view.reader, from: String(from) } }) as const;
    return {
      title: counted(handoverOffers.titles[view.reader], view.total),
      ...done,
      intro: handoverOffers.intro[view.reader],
      ...given('why', view.reason && say(handoverOffers.why, { reason: view.reason })),
      rows: view.rows.map((row) => offerPart(row, view, language)),
      ...pagePart({ rows: view.rows, from: view.from ?? 0, total: view.total }, offersAtMost, next, language),
    };
  },
  summary: (_view, texts) => texts.summaries.handoverOffers,
};
