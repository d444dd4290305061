import { calendarDate } from '../../src/domain/base/calendar';
import { nameForms } from '../../src/domain/base/matching';
import { examples } from '../../src/language/talk/examples/all';
import { hear } from '../../src/language/talk/heard';
import { learnExamples } from '../../src/language/talk/model';
import { percentile } from './figures';

const budgetMilliseconds = 5;

/** Families of a coordinator who has many, as the bot knows them by name. */
const families = Array.from({ length: 40 }, (_, at) => `Familien Stjerne${at}`);

const filled = (example: string, at: number): string =>
  example
    .replace(/\bN\b/g, families[at % families.length] ?? '')
    .replace(/\bA\b/g, 'Jobcenter')
    .replace(/\bD\b/g, 'torsdag d. 13. august')
    .replace(/\bT\b/g, 'kl. 10.30');

/** Processor time of this process so far, in milliseconds: what others do on the machine does not count. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What it takes to learn from the examples, once, and then to understand a sentence. Answers whether the budget is kept. */
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
  // The first round warms up.
  const rounds = [0, 1].map(() =>
    sentences.map((sentence) => {
      const from = performance.now();
      hear(sentence, known);
      return performance.now() - from;
    }),
  );
  const samples = rounds.at(-1) ?? [];
  const [median, slow] = [percentile(samples, 0.5), percentile(samples, 0.99)];
  console.log(
    `Understanding a sentence: ${median.toFixed(2)} ms, p99 ${slow.toFixed(2)} ms, ${samples.length} sentences (budget ${budgetMilliseconds} ms); learning before the first ${learning.toFixed(0)} ms of processor time`,
  );
  return slow <= budgetMilliseconds;
};
