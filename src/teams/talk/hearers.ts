/** What those who work with a department call it, and how to recognise its own name. */
const called: readonly (readonly [said: RegExp, name: RegExp])[] = [
  [
    /^(?:skole\p{L}*|lærer\p{L}*|laerer\p{L}*|larer\p{L}*|school|schools|teacher|teachers)$/iu,
    /skole|school/iu,
  ],
  [/^(?:sundhedspl\p{L}*|health|visitors?|nurse|nurses)$/iu, /sundhedsplej|health/iu],
  [/^(?:jobcent\p{L}*|jobkonsulent\p{L}*|employment)$/iu, /jobcent/iu],
  [/^(?:ppr|psykolog\p{L}*|talepædagog\p{L}*|psychologist)$/iu, /ppr/iu],
  [/^(?:misbrug\p{L}*|rusmiddel\p{L}*|addiction)$/iu, /misbrug|rusmid|addiction/iu],
];

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}]+/u);

/** Whether a sentence, or a word in one, names a department by what people call it. */
export const namesHearer = (text: string): boolean =>
  wordsOf(text).some((word) => called.some(([said]) => said.test(word)));

/** The municipality's department that a sentence names by what people call it. */
export const hearerCalled = <Named extends { readonly name: string }>(
  text: string,
  departments: readonly Named[],
): Named | undefined => {
  const words = wordsOf(text);
  const [, as] = called.find(([said]) => words.some((word) => said.test(word))) ?? [];
  return as && departments.find(({ name }) => as.test(name));
};
