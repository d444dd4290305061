import { foldsTable } from './folds';
import { type Mark, type Marked, score } from './score';
import { isLookedAt, sets } from './sentences';

const marks: readonly Mark[] = ['right', 'offered', 'not understood', 'wrong'];

const row = (name: string, of: readonly Marked[]): string => {
  const counts = marks.map((mark) => of.filter((one) => one.mark === mark).length);
  const met = Math.round((100 * ((counts[0] ?? 0) + (counts[1] ?? 0))) / Math.max(1, of.length));
  return `${name.padEnd(24)}${counts.map((count) => String(count).padStart(8)).join('')}${`${met} %`.padStart(8)}`;
};

const groups = (
  of: readonly Marked[],
  by: (one: Marked) => string,
): readonly (readonly [string, readonly Marked[]])[] =>
  [...new Set(of.map(by))].sort().map((name) => [name, of.filter((one) => by(one) === name)]);

/**
 * `npm run talk`: how well what people type is understood, by kind and language, and by intent. `-- own` and `-- fresh`
 * measure on another set, `-- folds` how the examples recognise one another; `-- short` shows the failures of a kind, among
 * the sentences that may be looked at.
 */
const main = async (): Promise<void> => {
  const said = process.argv.slice(2);
  if (said.includes('folds')) {
    process.stdout.write(`${foldsTable()}\n`);
    return;
  }
  const set = sets.find((one) => said.includes(one)) ?? 'measure';
  const shown = said.find((one) => !sets.some((other) => other === one));
  const marked = await score(set);
  const head = `${''.padEnd(24)}${['right', 'offered', 'not und.', 'wrong', 'met'].map((name) => name.padStart(8)).join('')}`;
  const lines = [
    head,
    ...groups(marked, ({ sentence }) => `${sentence.kind} ${sentence.lang}`).map(([name, of]) =>
      row(name, of),
    ),
    '',
    ...groups(marked, ({ sentence }) => (isLookedAt(sentence) ? 'looked at' : 'never looked at')).map(
      ([name, of]) => row(name, of),
    ),
    '',
    ...groups(
      marked.filter(({ sentence }) => sentence.intent !== 'NONE'),
      ({ sentence }) => sentence.intent,
    ).map(([name, of]) => row(name, of)),
    '',
    `changed on a guess: ${marked.filter(({ changed }) => changed).length}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (shown === undefined) return;
  const failed = marked.filter(
    ({ mark, sentence }) =>
      (mark === 'wrong' || mark === 'not understood') && sentence.kind === shown && isLookedAt(sentence),
  );
  process.stdout.write(
    `${failed.map(({ sentence, mark, shown: view, heard }) => `${sentence.id} ${sentence.intent} “${sentence.text}”: ${mark}, ${view}, heard ${heard}`).join('\n')}\n`,
  );
};

void main();
