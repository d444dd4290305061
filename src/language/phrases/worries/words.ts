/**
 * What tells of a worry for a child, in one language (S7). Each entry is a row of words as people say them, whatever the case and the
 * spelling of Danish letters. `a|b`: either word. `a_b`: two
 * words as one of such. `*`: any ending. `…`: up to four words between.
 */
export interface WorryWords {
  /** Enough by themselves: of no work is it said. */
  readonly telling: readonly string[];
  /** Danger to oneself, a wish to die. Enough by themselves. */
  readonly ownRisk: readonly string[];
  /** What somebody does to another; enough where somebody else than the writer is spoken of. */
  readonly acts: readonly string[];
  /** How somebody is seen to fare. With a person who is spoken of, and none of the things of work. */
  readonly signs: readonly string[];
  /** Two of them with a person who is spoken of are a sign; one is not. */
  readonly hints: readonly string[];
  /** That somebody worries. For a person, and not for the things of work. */
  readonly fears: readonly string[];
  /** Those who are spoken of: children, kin, he and she. A name is told by its capital letter. */
  readonly persons: readonly string[];
  /** Who writes, and who reads: not spoken of. */
  readonly speakers: readonly string[];
  /** Things of the daily work, of which the same words are said in peace. */
  readonly work: readonly string[];
  /** Ways of speaking that hold such words and mean no harm. They are taken out first. */
  readonly calm: readonly string[];
}
