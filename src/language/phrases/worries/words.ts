/**
 * What expresses a worry about a child, in one language (S7). Each entry is a row of words in spoken order; case and the
 * spelling of Danish letters don't matter. `a|b`: either word. `a_b`: two words as one such alternative. `*`: any ending.
 * `…`: up to four words between.
 */
export interface WorryWords {
  /** Enough by themselves: nobody says them about their work. */
  readonly telling: readonly string[];
  /** Danger to oneself, a wish to die. Enough by themselves. */
  readonly ownRisk: readonly string[];
  /** What somebody does to another; enough if it is about somebody other than the writer. */
  readonly acts: readonly string[];
  /** Visible signs of how somebody is. Together with a person, and without things of work. */
  readonly signs: readonly string[];
  /** Two of them together with a person count as a sign; one does not. */
  readonly hints: readonly string[];
  /** That somebody is worried. About a person, and not about things of work. */
  readonly fears: readonly string[];
  /** The people meant: children, kin, he and she. Names are recognised by their capital letter. */
  readonly persons: readonly string[];
  /** The writer and the reader: not the people meant. */
  readonly speakers: readonly string[];
  /** Things of everyday work, which the same words are said about harmlessly. */
  readonly work: readonly string[];
  /** Harmless expressions that contain such words. They are taken out first. */
  readonly calm: readonly string[];
}
