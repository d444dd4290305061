/** Everyday words that are one slip away from a word that worries, and are not it misspelled (S7). */
export const lookAlikes: readonly string[] = (
  'forløbet forløb overtager overtaget overtages forslaget forslagene haster spørger blanket blanketten læger sikker sikkert bemærker bemærket indslaget ' +
  'udslaget anslaget contract attached attaching closest spelling meaning trigger though wherever bother mending bearer'
).split(' ');
