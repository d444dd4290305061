import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Version = `${number}.${number}.${number}`;

/** From package.json, which is equally far from the source and from the built program. */
export const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
  readonly version: Version;
};
