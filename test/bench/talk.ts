import type { Activity } from 'botbuilder';
import { calendarDate } from '../../src/domain/base/calendar';
import { nameForms } from '../../src/domain/base/matching';
import { exampleOf, understand } from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';
import { examples } from '../../src/language/talk/examples/all';
import { hear } from '../../src/language/talk/heard';
import { learnExamples } from '../../src/language/talk/model';
import { writtenText } from '../../src/teams/written';
import { percentile } from './figures';

const budgetMilliseconds = 5;

/** The families of a coordinator who has many, by the names the bot knows. */
const families = Array.from({ length: 40 }, (_, at) => `Familien Stjerne${at}`);

const filled = (example: string, at: number): string =>
  example
    .replace(/\bN\b/g, families[at % families.length] ?? '')
    .replace(/\bA\b/g, 'Jobcenter')
    .replace(/\bD\b/g, 'torsdag d. 13. august')
    .replace(/\bT\b/g, 'kl. 10.30');

/** This process's CPU time so far, in milliseconds: what else runs on the machine does not count. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What it takes to learn from the examples, once, and then to understand a sentence. Returns whether the budget is kept. */
export const benchTalk = (): boolean => {
  const began = spent();
  learnExamples();
  const learning = spent() - began;
  const known = {
    names: new Set(families.flatMap((name) => nameForms(name))),
    departments: ['Jobcenter', 'Familierådgivningen', 'PPR', 'Sundhedsplejen'],
    today: calendarDate('2026-08-04'),
  };
  const sentences = [...examples.values()].flat().map(filled);
  const times = (lines: readonly string[], read: (line: string) => unknown): readonly number[] => {
    // The first round warms up.
    const rounds = [0, 1].map(() =>
      lines.map((line) => {
        const from = performance.now();
        read(line);
        return performance.now() - from;
      }),
    );
    return rounds.at(-1) ?? [];
  };
  const samples = times(sentences, (sentence) => hear(sentence, known));
  const [median, slow] = [percentile(samples, 0.5), percentile(samples, 0.99)];
  const lines = books.flatMap(({ phrases }) =>
    phrases.map(({ intent }) => exampleOf(intent, 'da', 'HOI-2026-001')),
  );
  const exact = percentile(
    times(lines, (line) => understand(line, { locale: 'da' })),
    0.99,
  );
  console.log(
    `Understanding a sentence: ${median.toFixed(2)} ms, p99 ${slow.toFixed(2)} ms, ${samples.length} sentences (budget ${budgetMilliseconds} ms); an exact line p99 ${exact.toFixed(2)} ms; learning before the first ${learning.toFixed(0)} ms of processor time`,
  );
  return isReadInProportion() && Math.max(slow, exact) <= budgetMilliseconds;
};

/** The longest message Teams lets through is this many times as long as a long one. */
const times = 3;
/** What reading it may cost, in readings of the long one: a third above proportional, for what else the processor does. */
const proportion = times * 1.33;
const longMessage = 10_000;

/** Whether the longest message costs no more than its length warrants, whatever it is made of: many words, or one. */
const isReadInProportion = (): boolean => {
  const cost = (text: string): number => {
    const from = spent();
    understand(writtenText({ text } as Activity), { locale: 'da' });
    return spent() - from;
  };
  const parts = ['a ', 'ø', 'a:', '<a', '<blockquote>', '<at>', '&#', 'hej ', 'i stedet kl 14, '];
  const grown = parts.map((part) => {
    const [long, longest] = [1, times].map((so) => part.repeat((so * longMessage) / part.length));
    cost(long ?? '');
    return { part, growth: cost(longest ?? '') / Math.max(cost(long ?? ''), 20) };
  });
  const worst = grown.reduce((one, other) => (other.growth > one.growth ? other : one));
  console.log(
    `Reading a message ${times} times as long: ×${worst.growth.toFixed(1)} at most, for ${JSON.stringify(worst.part)} (at most ×${proportion.toFixed(1)})`,
  );
  return worst.growth <= proportion;
};
