import type { Wish } from '../../../views/talk';

/**
 * What people write for a wish, one example a line, in small letters. N stands for a name of any kind, A for a department, D for a day
 * and T for a time of day, as the sentences are compared without them.
 */
export type Examples = Partial<Readonly<Record<Wish, string>>>;
