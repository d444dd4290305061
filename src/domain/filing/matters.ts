/** R7: what of a case has to be filed besides its minutes, which know it themselves. */
export const filedMatters = ['agenda', 'consent', 'withdrawal', 'handover'] as const;
export type FiledMatter = (typeof filedMatters)[number];

/** Every kind of document that is filed. */
export const filedKinds = ['minutes', ...filedMatters] as const;
export type FiledKind = (typeof filedKinds)[number];

/** Of a case system's number, in characters. */
export const receiptMaxLength = 100;
