import { z } from 'zod';
import { uncoveredWhys } from '../../domain/case/family-case';
import { count, date, localisedText, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

const hidden = z.strictObject({ hidden: z.literal(true) });
const share = z.union([z.strictObject({ good: count, of: count }), hidden]);

/** D3: how the rhythm was kept, by team: only counts. */
export const teamFigures = z.strictObject({
  /** The department; left out for one's own cases. */
  team: text.exactOptional(),
  shares: z.strictObject({ startup: share, followUp: share, contact: share, reviewed: share }),
  days: z.union([z.strictObject({ median: count, of: count }), hidden]),
});
export type TeamFigures = ViewType<typeof teamFigures>;

const references = z.array(text);

/** `overblik`: the department for a lead, their own cases for a coordinator, and only figures for others. */
export const overviewView = view('overview', {
  scope: z.enum(['department', 'mine', 'municipality']),
  today: date,
  team: text.exactOptional(),
  /** C4: always first. */
  uncovered: z.array(
    z.strictObject({ reference: text, since: date, why: z.enum(uncoveredWhys), press: link }),
  ),
  /** Only references (domain § 3). */
  waiting: z.strictObject({
    handovers: references,
    approvals: references,
    filings: references,
    /** In one's own cases: what is past its day. */
    late: references,
  }),
  figures: z.array(teamFigures),
  /** D4: the heaviest first. */
  load: z.array(
    z.strictObject({
      coordinator: text,
      cases: count,
      weeks: z.array(count),
      collisions: z.array(z.strictObject({ on: date, why: z.enum(['sameDay', 'away']), count })),
    }),
  ),
  /** S5: bases in use for sharing without consent. */
  disclosures: z.array(z.strictObject({ reference: text, basis: localisedText, until: date })),
  /** Where the department's digest goes, and when next. */
  digests: z.array(
    z.strictObject({
      place: z.enum(['channel', 'group']),
      placeName: text.exactOptional(),
      next: moment.exactOptional(),
      press: link,
    }),
  ),
  /** The figures as a file, for half an hour. */
  sheetUrl: text.exactOptional(),
  actions: z.array(link),
});
export type OverviewView = ViewType<typeof overviewView>;

/** D3: the figures as a file: counts by team, and nothing about any person. */
export interface FiguresSheet {
  readonly on: OverviewView['today'];
  readonly figures: readonly TeamFigures[];
}
