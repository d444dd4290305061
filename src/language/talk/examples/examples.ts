import type { Wish } from '../../../views/talk';

/**
 * What people write for a wish, one example per line, in lower case. N stands for a name of any kind, A for a department, D
 * for a day and T for a time of day, since sentences are compared without them.
 */
export type Examples = Partial<Readonly<Record<Wish, string>>>;
