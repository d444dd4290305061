import { z } from 'zod';
import type { ViewType } from '../schema';

/** The daily rounds. */
export const roundName = z.enum(['cards', 'digests', 'deletion', 'coverage', 'rooms', 'nudges']);
export type RoundName = ViewType<typeof roundName>;
