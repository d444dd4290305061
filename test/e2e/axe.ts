import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The rules about colours: everything another theme can break. */
export const colours: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * axe's complaints about the page, or part of it, each with its first example. `about`: the rules to check; all of them if
 * left out.
 */
export const complaintsOf = async (
  page: Page,
  part = 'html',
  about?: readonly string[],
): Promise<readonly string[]> => {
  const options = { resultTypes: ['violations'], ...(about && { runOnly: about }) };
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(source);
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  )) as { readonly violations: readonly Finding[] };
  return violations.map(({ id, help, nodes }) => `${id} × ${nodes.length}: ${help}: ${nodes[0]?.html}`);
};
