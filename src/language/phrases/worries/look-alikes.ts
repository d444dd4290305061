/** Everyday words one typing error away from a word that worries, but not misspellings of it (S7). */
export const lookAlikes: readonly string[] = (
  'forløbet forløb overtager overtaget overtages forslaget forslagene haster spørger blanket blanketten læger sikker sikkert bemærker bemærket indslaget ' +
  'udslaget anslaget contract attached attaching closest spelling meaning trigger though wherever bother mending bearer covering covers'
).split(' ');
