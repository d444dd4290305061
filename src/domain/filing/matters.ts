/** R7: what has to be filed in a case, besides its minutes, which keep track of it themselves. */
export const filedMatters = ['agenda', 'consent', 'withdrawal', 'handover'] as const;
export type FiledMatter = (typeof filedMatters)[number];

/** Every kind of document that is filed. */
export const filedKinds = ['minutes', ...filedMatters] as const;
export type FiledKind = (typeof filedKinds)[number];

/** Of a case system's number, in characters. */
export const receiptMaxLength = 100;
