/** Where one clause ends and the next begins. */
const seams =
  /(?<=[.;:!?])\s+|\n+|,\s*(?!\d)|\s[–-]\s|\s(?:og|men|så|saa|fordi|for|da|hvis|selvom|and|but|so|because|since|if)\s/iu;

const clausesAtMost = 8;
const shortestClause = 2;

/**
 * The clauses of a sentence, if it has several: a wish may be in any of them, full of circumstance though the whole may be.
 */
export const clausesOf = (text: string): readonly string[] => {
  const clauses = text
    .split(seams)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= shortestClause)
    .slice(0, clausesAtMost);
  return clauses.length > 1 ? clauses : [];
};
