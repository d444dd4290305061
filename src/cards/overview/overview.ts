import { addDays, weekdayOf } from '../../domain/base/calendar';
import { rhythmFigures } from '../../domain/overview/rhythm-figures';
import { listedAtMost } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import type { OverviewView, TeamFigures } from '../../views/overview/overview';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { given } from '../parts';

/** With more, the card grows too large; it says how many more there are. */
const uncoveredAtMost = 5;
const referencesAtMost = 8;
const coordinatorsAtMost = 8;
const teamsAtMost = 8;
const disclosuresAtMost = 5;
const digestsAtMost = 4;
const collisionsAtMost = 3;

const barLength = 10;

/** A bar of characters, for clients without charts; the words stand beside it. */
const barOf = (part: number, of: number): string => {
  const full = of === 0 ? 0 : Math.round((part / of) * barLength);
  return '▰'.repeat(full) + '▱'.repeat(barLength - full);
};

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  readonly words: string;
}

/** A chart, with the same as bars of characters where charts are not shown. */
const chartOf = (title: string, bars: readonly Bar[], { typed }: Language): Bound => ({
  title,
  data: bars.map(({ label, value }) => ({ x: label, y: value })),
  bars: bars.map(({ label, value, of, words }) => ({
    label: typed(label),
    bar: barOf(value, of),
    words: typed(words),
  })),
});

const percent = (good: number, of: number): number => (of === 0 ? 0 : Math.round((good / of) * 100));

const barOfShare = (label: string, { good, of }: { readonly good: number; readonly of: number }): Bar => {
  const value = percent(good, of);
  return { label, value, of: 100, words: `${value} %` };
};

/** D3: the figures in words: `12 af 15`. */
const shareWords = (figures: TeamFigures, { say, texts }: Language) => {
  const { overview } = texts;
  const shares = rhythmFigures.map((name) => {
    const share = figures.shares[name];
    const words =
      'hidden' in share
        ? overview.hidden
        : share.of === 0
          ? overview.none
          : say(overview.share, { good: share.good, of: share.of });
    return { label: overview.figures[name], words, share };
  });
  const { days } = figures;
  const words =
    'hidden' in days
      ? overview.hidden
      : days.of === 0
        ? overview.none
        : say(counted(overview.days, days.median), { of: days.of });
  return { shares, days: { label: overview.figures.days, words } };
};

const teamPart = (figures: TeamFigures, language: Language): Bound => {
  const { typed } = language;
  const { shares, days } = shareWords(figures, language);
  return {
    ...given('team', figures.team && typed(figures.team)),
    facts: [...shares, days].map(({ label, words }) => ({ label, value: words })),
  };
};

const rhythmPart = ({ scope, figures }: OverviewView, language: Language): Bound => {
  const { overview } = language.texts;
  const [own] = figures;
  if (own === undefined) return {};
  if (scope === 'municipality') {
    const more = figures.length - teamsAtMost;
    return {
      teams: {
        label: overview.rhythm,
        about: overview.measuredHidden,
        rows: figures.slice(0, teamsAtMost).map((one) => teamPart(one, language)),
        ...given('more', more > 0 ? counted(overview.moreTeams, more) : undefined),
      },
    };
  }
  const { shares, days } = shareWords(own, language);
  const bars = shares.flatMap(({ label, share }): Bar[] =>
    'hidden' in share || share.of === 0 ? [] : [barOfShare(label, share)],
  );
  return {
    rhythm: {
      label: overview.rhythm,
      about: overview.measured,
      ...(bars.length > 0 && { chart: chartOf(overview.rhythmChart, bars, language) }),
      facts: [...shares, days].map(({ label, words }) => ({ label, value: words })),
    },
  };
};

const loadPart = ({ load, today, scope }: OverviewView, language: Language): Bound => {
  const { dateShort, locale, say, texts, typed } = language;
  const { overview } = texts;
  if (load.length === 0) return {};
  const shown = load.slice(0, coordinatorsAtMost);
  const totals = shown.map(({ weeks }) => weeks.reduce((all, one) => all + one, 0));
  const most = Math.max(1, ...totals);
  const monday = addDays(today, 1 - weekdayOf(today));
  const rows = shown.map(({ coordinator, cases, weeks, collisions }, at) => {
    const peak = Math.max(0, ...weeks);
    const when = dateShort(addDays(monday, weeks.indexOf(peak) * 7));
    const clash = collisions
      .slice(0, collisionsAtMost)
      .map(({ on, why, count }) => fill(overview.collisions[why], { count, day: dateShort(on) }));
    const more = collisions.length - collisionsAtMost;
    return {
      name: typed(coordinator),
      words: say(overview.load, {
        cases: counted(overview.cases, cases),
        ahead: counted(overview.ahead, totals[at] ?? 0),
      }),
      ...given('weeks', peak > 0 ? say(overview.weeks, { weeks: weeks.join(' · '), peak, when }) : undefined),
      ...given(
        'collisions',
        clash.length > 0
          ? `⚠ ${say(listedAtMost(clash, collisionsAtMost, locale))}${more > 0 ? ` (+${more})` : ''}`
          : undefined,
      ),
    };
  });
  const bars = shown.map(
    ({ coordinator }, at): Bar => ({
      label: coordinator,
      value: totals[at] ?? 0,
      of: most,
      words: String(totals[at] ?? 0),
    }),
  );
  const left = load.length - shown.length;
  return {
    load: {
      label: scope === 'mine' ? overview.ownLoad : overview.loadTitle,
      about: overview.loadAbout,
      ...(shown.length > 1 && { chart: chartOf(overview.loadTitle, bars, language) }),
      rows,
      ...given('more', left > 0 ? counted(overview.moreCoordinators, left) : undefined),
    },
  };
};

const waitingPart = ({ waiting, scope }: OverviewView, language: Language): Bound => {
  const { locale, texts, typed } = language;
  const { overview } = texts;
  const kinds = (['late', 'handovers', 'approvals', 'filings'] as const).filter(
    (kind) => waiting[kind].length > 0,
  );
  if (scope === 'municipality') return {};
  return kinds.length === 0
    ? { calm: `✓ ${overview.calm}` }
    : {
        waiting: {
          label: overview.waitingTitle,
          facts: kinds.map((kind) => ({
            label: `${overview.waiting[kind]} (${waiting[kind].length})`,
            value: typed(listedAtMost(waiting[kind], referencesAtMost, locale)),
          })),
        },
      };
};

const uncoveredPart = ({ uncovered, today }: OverviewView, language: Language): Bound => {
  const { relative, say, texts, typed } = language;
  const { overview } = texts;
  if (uncovered.length === 0) return {};
  const more = uncovered.length - uncoveredAtMost;
  return {
    uncovered: {
      label: `⚠ ${counted(overview.uncovered, uncovered.length)}`,
      rows: uncovered.slice(0, uncoveredAtMost).map(({ reference, since, why, press }) => ({
        reference: typed(reference),
        why: say(overview.uncoveredWhy[why], { since: relative(since, today) }),
        press: pressOf(press, texts),
      })),
      ...given('more', more > 0 ? counted(overview.moreCases, more) : undefined),
    },
  };
};

const otherParts = ({ disclosures, digests }: OverviewView, language: Language): Bound => {
  const { dateShort, day, locale, say, texts, typed } = language;
  const { overview, digestPlan } = texts;
  const more = disclosures.length - disclosuresAtMost;
  return {
    ...(disclosures.length > 0 && {
      disclosures: {
        label: overview.disclosures,
        facts: disclosures.slice(0, disclosuresAtMost).map(({ reference, basis, until }) => ({
          label: typed(reference),
          value: say(overview.disclosure, { basis: basis[locale], until: dateShort(until) }),
        })),
        ...given('more', more > 0 ? counted(overview.moreCases, more) : undefined),
      },
    }),
    ...(digests.length > 0 && {
      digests: {
        label: overview.digests,
        rows: digests.slice(0, digestsAtMost).map(({ place, placeName, next, press }) => ({
          name: typed(placeName ?? digestPlan.elsewhere[place]),
          ...given('next', next && say(digestPlan.next, { day: day(next) })),
          press: pressOf(press, texts),
        })),
      },
    }),
  };
};

/** `overblik`: first what nobody answers for (C4), then what waits, the rhythm (D3) and the load (D4). */
export const overviewCard: CardDefinition<'overview'> = {
  name: 'overview',
  wide: true,
  bind: (view, language) => {
    const { date, texts, typed } = language;
    const { overview } = texts;
    return {
      eyebrow: date(view.today),
      title: view.team === undefined ? overview.titles[view.scope] : typed(view.team),
      ...uncoveredPart(view, language),
      ...waitingPart(view, language),
      ...rhythmPart(view, language),
      ...loadPart(view, language),
      ...otherParts(view, language),
    };
  },
  links: ({ sheetUrl }, { overview }) =>
    sheetUrl === undefined ? [] : [{ type: 'Action.OpenUrl', title: overview.file, url: sheetUrl }],
  summary: (_view, texts) => texts.summaries.overview,
};
