import type { Routes } from './route';
import { fillsIn } from './typed-forms';

/** S11. */
export const protectionRoutes = {
  lines: { endProtection: fillsIn('protection.end'), protection: fillsIn('protection.record') },
} satisfies Routes;
