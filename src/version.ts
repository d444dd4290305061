import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Version = `${number}.${number}.${number}`;

/** What package.json says, from which the source and the built program are equally far. */
export const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
  readonly version: Version;
};
