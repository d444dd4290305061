import type { Closing } from '../../domain/case/family-case';
import type { CaseView } from '../../views/case/case';
import type { PersonView } from '../../views/coordinator/coordinator';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted, dueRows, given, paragraphs, personPart, phasePart } from '../parts';
import { actionPart } from '../plan/plan-parts';
import { protectionPart } from './protection';

type Member = NonNullable<CaseView['members']>[number];
type Network = NonNullable<CaseView['network']>;
type Handover = NonNullable<CaseView['handover']>;
type TargetGroup = NonNullable<CaseView['targetGroup']>;

const targetGroupSymbols: Readonly<Record<TargetGroup, string>> = { met: '✓', exception: '●', unclear: '○' };

/** How many get a row of their own in the network table. */
const tableAtMost = 6;

/** More than this would make the card too large; the case keeps them all. */
const shownAtMost = { members: 20, network: 18, todo: 4 };
const todoLetters = 120;

/** A name, and what else there is to know. Shown as plain runs, without Markdown. */
const namePart = (name: string, ...details: readonly (string | undefined)[]): Bound => ({
  name,
  ...given('details', dotted(...details) && ` · ${dotted(...details)}`),
});

const ageText = (age: number | undefined, { say, texts }: Language): string | undefined => {
  if (age === undefined) return undefined;
  return age < 1 ? texts.familyCase.ageUnderOne : say(texts.familyCase.age, { age });
};

const memberPart = (one: Member, language: Language): Bound => {
  const { familyCase, words } = language.texts;
  return namePart(
    one.name,
    words.memberRelations[one.relation],
    ageText(one.age, language),
    one.custody ? familyCase.custody : undefined,
    one.livesElsewhere ? familyCase.livesElsewhere : undefined,
  );
};

/** M3: for the private network, also when they are there. */
const networkPart = (one: Network[number], { texts }: Language): Bound => {
  if (one.kind === 'professional') return namePart(one.name, one.role, one.organisation);
  const { familyCase } = texts;
  return namePart(
    one.name,
    one.relation,
    one.atWeekends ? familyCase.atWeekends : undefined,
    one.inHolidays ? familyCase.inHolidays : undefined,
    one.afterEffort ? familyCase.afterEffort : undefined,
    one.childsWish ? familyCase.childsWish : undefined,
  );
};

/**
 * M3: a few people of the family's own, and when each of them is there: one row each. Undefined if it would grow too large.
 */
const whenTheyAreThere = (network: Network, { texts, typed }: Language): Bound | undefined => {
  const { close, short, there, notThere } = texts.networkMap.table;
  const people = network.flatMap((one) => (one.kind === 'private' ? [one] : []));
  if (people.length === 0 || people.length > tableAtMost || network.length > 2 * tableAtMost)
    return undefined;
  const mark = (is: boolean): Bound => ({ text: is ? there : notThere });
  return {
    heads: [close, short.atWeekends, short.inHolidays, short.afterEffort].map((text) => ({ text })),
    rows: people.map(({ name, relation, childsWish, atWeekends, inHolidays, afterEffort }) => ({
      cells: [
        { text: typed(dotted(name, relation, childsWish ? texts.familyCase.childsWish : undefined)) },
        mark(atWeekends),
        mark(inHolidays),
        mark(afterEffort),
      ],
    })),
  };
};

const networkParts = (network: Network, language: Language): Bound => {
  const { familyCase } = language.texts;
  const shown = network.slice(0, shownAtMost.network);
  const group = (kind: Network[number]['kind'], label: string): readonly Bound[] => {
    const people = shown.filter((one) => one.kind === kind);
    return people.length === 0 ? [] : [{ label, people: people.map((one) => networkPart(one, language)) }];
  };
  const table = whenTheyAreThere(network, language);
  return {
    label: familyCase.network,
    groups: [
      ...(table === undefined
        ? group('private', familyCase.privates)
        : [{ label: familyCase.privates, table }]),
      ...group('professional', familyCase.professionals),
    ],
    ...(network.length === 0 && { none: familyCase.noNetwork }),
    ...moreOf(network.length - shown.length, language),
  };
};

const familyPart = (members: readonly Member[], language: Language): Bound => {
  const { familyCase } = language.texts;
  const shown = members.slice(0, shownAtMost.members);
  return {
    label: familyCase.family,
    people: shown.map((one) => memberPart(one, language)),
    ...(members.length === 0 && { none: familyCase.noMembers }),
    ...moreOf(members.length - shown.length, language),
  };
};

const moreOf = (count: number, { say, texts }: Language): { readonly more?: string } =>
  count > 0 ? given('more', say(texts.familyCase.more, { count })) : {};

/** The plan holds them all. */
const todoPart = (todo: NonNullable<CaseView['todo']>, language: Language): Bound => {
  const { say, texts } = language;
  const { label, more } = texts.familyCase.todo;
  const shown = todo.slice(0, shownAtMost.todo);
  const count = todo.length - shown.length;
  return {
    label,
    // What was said about it is in the plan.
    rows: shown.map(({ comment: _comment, ...one }) =>
      actionPart({ ...one, actions: [] }, todoLetters, language),
    ),
    ...(count > 0 && given('more', say(more, { count }))),
  };
};

const deputyPart = (deputy: NonNullable<CaseView['deputy']>, language: Language): Bound => {
  const { familyCase, words } = language.texts;
  const [from, to] = [language.dateShort(deputy.from), language.dateShort(deputy.to)];
  return {
    label: words.deputy,
    ...personPart(deputy, language),
    when: language.say(deputy.now ? familyCase.deputyNow : familyCase.deputyLater, { from, to }),
  };
};

const handoverText = (
  { receiver, requestedOn, acceptedOn }: Handover,
  { dateShort, say, texts }: Language,
): string =>
  acceptedOn === undefined
    ? say(texts.familyCase.handoverWaiting, { receiver, date: dateShort(requestedOn) })
    : say(texts.familyCase.handoverAccepted, { receiver, date: dateShort(acceptedOn) });

/** Nobody needs their own number. */
const withoutContact = ({ name, title, department }: PersonView): PersonView => ({ name, title, department });

const closingPart = (closing: Closing, language: Language): Bound => {
  const { familyCase, words } = language.texts;
  return {
    title: `✓ ${familyCase.closed}`,
    text: language.say(familyCase.closedText, { name: closing.name, date: language.date(closing.on) }),
    how: words.takenOverBy[closing.takenOverBy],
    familyView: familyCase.familyView,
    lines: paragraphs(closing.familyView, language),
  };
};

/** A case as its reader may see it: what is due first, then who holds on, phase, family and network. */
export const caseCard: CardDefinition<'case'> = {
  name: 'case',
  wide: true,
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { familyCase, words } = texts;
    const { alias, closing, deputy, handover, members, network, startedOn, targetGroup, todo, uncovered } =
      view;
    const showsProgress = view.phase !== undefined && closing === undefined;
    return {
      eyebrow: typed(dotted(words.caseRelations[view.relation], alias && view.reference)),
      title: typed(alias ?? view.reference),
      ...given('started', startedOn && say(familyCase.started, { date: language.date(startedOn) })),
      ...(view.relation === 'formerCoordinator' && { former: familyCase.former }),
      ...(uncovered && {
        uncovered: {
          title: `⚠ ${familyCase.uncovered}`,
          why: words.uncoveredWhy[uncovered.why],
          since: say(familyCase.uncoveredSince, { since: language.date(uncovered.since) }),
        },
      }),
      ...(view.sheetUrl !== undefined && {
        sheet: {
          text: texts.networkMap.ready,
          presses: [{ type: 'Action.OpenUrl', title: texts.networkMap.open, url: view.sheetUrl }],
        },
      }),
      ...(closing && { closing: closingPart(closing, language) }),
      ...(showsProgress && {
        due: {
          label: familyCase.due,
          ...dueRows(view.due, view.today, language),
          ...(view.due.length === 0 && { none: `✓ ${words.nothingDue}` }),
        },
      }),
      ...(todo !== undefined && todo.length > 0 && { todo: todoPart(todo, language) }),
      coordinator: {
        label: words.coordinator,
        ...personPart(
          view.relation === 'coordinator' ? withoutContact(view.coordinator) : view.coordinator,
          language,
        ),
      },
      ...(deputy && { deputy: deputyPart(deputy, language) }),
      ...(handover && { handover: handoverText(handover, language) }),
      ...(view.phase && {
        progress: {
          label: words.phase,
          ...phasePart(view.phase, language),
          ...given(
            'targetGroup',
            targetGroup && `${targetGroupSymbols[targetGroup]} ${familyCase.targetGroup[targetGroup]}`,
          ),
        },
      }),
      ...(members && { family: familyPart(members, language) }),
      ...(network && { network: networkParts(network, language) }),
      ...(view.protections && { protection: protectionPart(view.protections, language) }),
    };
  },
  summary: (_view, texts) => texts.summaries.case,
};
