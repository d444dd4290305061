import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** Loads one of the page's modules, written for browsers, if it imports no other. */
export const loadPageModule = (name: string): Readonly<Record<string, unknown>> => {
  const file = join(__dirname, '../../../src/tryout/page', name);
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    module: { type: 'commonjs' },
    jsc: { target: 'es2022' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports;
};
