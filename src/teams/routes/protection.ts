import type { Routes } from './base/route';
import { fillsIn } from './base/typed-forms';

/** S11. */
export const protectionRoutes = {
  lines: { endProtection: fillsIn('protection.end'), protection: fillsIn('protection.record') },
} satisfies Routes;
