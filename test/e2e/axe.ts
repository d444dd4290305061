import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe has against the page, or a part of it, each with its first example. Nothing is left out. */
export const complaintsOf = async (page: Page, part = 'html'): Promise<readonly string[]> => {
  await page.evaluate(source);
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] })`,
  )) as { readonly violations: readonly Finding[] };
  return violations.map(({ id, help, nodes }) => `${id} × ${nodes.length}: ${help}: ${nodes[0]?.html}`);
};
