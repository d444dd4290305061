import { type CalendarDate, isWithin } from '../base/calendar';
import otherPlans from '../organisation/data/other-plans.json';
import { type LocalisedChoice, readRules } from '../organisation/settings';

/** What shows that a plan holds what the law asks for: its goals and actions, or only somebody's word. */
export const contentProofs = [
  'goalWithSign',
  'ownWish',
  'parentsWish',
  'workGoal',
  'action',
  'word',
] as const;
export type ContentProof = (typeof contentProofs)[number];

export interface LawfulContent extends LocalisedChoice {
  /** The reference to the rule, in Danish legal style. */
  readonly reference: string;
  readonly metBy: ContentProof;
}

/**
 * L5, P9: a plan the law asks for, as data with its period: whether the shared plan may stand in for it, for whom, and what
 * it must then contain. When the law changes, two entries have the same id.
 */
export interface PlanLaw extends LocalisedChoice {
  readonly reference: string;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly standIn: {
    readonly reference: string;
    /** `parents`: only the part about the parents; the child's own part continues. */
    readonly part: 'whole' | 'parents';
    /** In years: from this age the young person's own yes is needed besides that of the custody holders. */
    readonly ownConsentFrom: number;
    /** In years, both inclusive. Left out: any age. */
    readonly fromAge?: number;
    readonly toAge?: number;
  };
  readonly content: readonly LawfulContent[];
}

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text);

/** A word in the data that no rule knows is a bug and throws. */
const known = <Word extends string>(words: readonly Word[], text: string): Word => {
  if (!isOneOf(words, text)) throw new Error(`other-plans.json: nothing is known of ${text}`);
  return text;
};

export const planLaws: readonly PlanLaw[] = readRules(otherPlans).map(({ standIn, content, ...law }) => ({
  ...law,
  standIn: { ...standIn, part: known(['whole', 'parents'], standIn.part) },
  content: content.map(({ metBy, ...item }) => ({ ...item, metBy: known(contentProofs, metBy) })),
}));

/** L5: the plans by the law in force on a day. */
export const lawsOn = (day: CalendarDate, laws: readonly PlanLaw[] = planLaws): readonly PlanLaw[] =>
  laws.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));

export const planLawOn = (
  kind: string,
  day: CalendarDate,
  laws: readonly PlanLaw[] = planLaws,
): PlanLaw | undefined => lawsOn(day, laws).find(({ id }) => id === kind);
