import type { View } from '../../src/views/view';
import { meets } from './met';
import { type Sentence, type SentenceSet, sentences } from './sentences';
import { openTown, type Town } from './town';

/** The outcome of a sentence. `offered`: by one of at most three buttons. Small talk is `right` if nothing is made of it. */
export type Mark = 'right' | 'offered' | 'not understood' | 'wrong';

export interface Marked {
  readonly sentence: Sentence;
  readonly mark: Mark;
  /** What was shown. */
  readonly shown: string;
  /** What likeness says. */
  readonly heard: string;
  /** It changed something. */
  readonly changed: boolean;
}

const buttonsAtMost = 3;

/** What a view answers. */
const nameOf = (view: View): string => {
  if (view.name === 'form') return `form:${view.form}`;
  if (view.name !== 'notice') return view.name;
  if (view.message.kind === 'answer') return `answer:${view.message.answer.about}`;
  return view.message.kind === 'notYet' ? 'notYet' : `notice:${view.message.kind}`;
};

/** Refused, since the speaker may not: it was understood all the same. */
const isRefusedRightly = (view: View): boolean =>
  view.name === 'notice' && view.message.kind === 'refusal' && view.message.refusal.code !== 'UnknownCommand';

/** A family nobody there has; for all other people's there is one answer, whatever was asked (C7). */
const isNobodys = (family: string): boolean => family === 'havblik';

/** What an answer lacks compared with the intended one; nothing if it is that one. */
const lackOf = (view: View, { intent, family, people, day }: Sentence): string => {
  const name = nameOf(view);
  if (isRefusedRightly(view) && ['operations', 'audit', 'access', 'digest'].includes(intent)) return '';
  // An auditor names a case by its reference, and is asked for it.
  if (intent === 'audit' && view.name === 'suggestions' && view.about === 'example') return '';
  if (intent === 'live' && name === 'notice:refusal') return '';
  if (name.startsWith('question') && isNobodys(family)) return '';
  if (!(meets[intent] ?? []).some((one) => one === name)) return 'kind';
  if (name === 'notYet' || name === 'concern-report') return '';
  const said = JSON.stringify(view).toLowerCase();
  const filledIn =
    view.name === 'form'
      ? JSON.stringify(
          view.fields.map((field) => {
            const values = (field.value ?? '').split(',');
            const chosen = (field.choices ?? []).filter(({ value }) => values.includes(value));
            return [field.value ?? '', field.wrote ?? '', chosen];
          }),
        ).toLowerCase()
      : said;
  const isFamily =
    family === '' || said.includes(family) || name.startsWith('question') || view.name === 'my-actions';
  const takesDay = view.name === 'form' && view.fields.some(({ kind }) => kind === 'date');
  const isDay = day === '' || !takesDay || filledIn.includes(day);
  if (!isFamily) return 'family';
  if (!isDay) return 'day';
  return people.every((one) => (view.name === 'form' ? filledIn : said).includes(one)) ? '' : 'person';
};

interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

/** The buttons offered by a line that is not sure about something. */
const buttonsOf = (view: View): readonly Button[] => {
  if (view.name !== 'suggestions' || view.about === 'nothing') return [];
  return [
    ...(view.picks ?? []).map(({ ids }) => ({ verb: 'talk.pick', data: ids })),
    ...view.phrases.map((line) => ({ verb: 'line.say', data: { line } })),
  ];
};

/** Whether nothing was made of it. */
const isNotUnderstood = (view: View): boolean =>
  (view.name === 'suggestions' && view.about === 'nothing') ||
  (view.name === 'notice' && ['youAreWelcome', 'perhapsConcern'].includes(view.message.kind)) ||
  view.name === 'help';

const mark = async (town: Town, sentence: Sentence): Promise<Marked> => {
  const { speaker, text, lang, intent, after } = sentence;
  await town.forget(speaker);
  if (after !== '') await town.say(speaker, after, lang);
  const before = town.changes();
  const views = await town.say(speaker, text, lang);
  const { clear, maybe, exact } = await town.hear(speaker, text, lang);
  const changed = !exact && town.changes() > before;
  const heard = clear ?? maybe.map((wish) => `${wish}?`).join(' ');
  const as = (one: Mark, lacks = ''): Marked => ({
    sentence,
    mark: one,
    shown: [...views.map(nameOf), lacks].join(' '),
    heard,
    changed,
  });
  if (intent === 'NONE') return as(views.every(isNotUnderstood) ? 'right' : 'wrong');
  const lacks = views.map((view) => lackOf(view, sentence));
  if (lacks.includes('')) return as('right');
  const buttons = views.flatMap(buttonsOf);
  if (buttons.length === 0 || buttons.length > buttonsAtMost)
    return as(views.every(isNotUnderstood) ? 'not understood' : 'wrong', lacks.join());
  const pressed: string[] = [];
  for (const { verb, data } of buttons)
    pressed.push(lackOf(await town.press(speaker, verb, data, lang), sentence));
  return as(pressed.includes('') ? 'offered' : 'not understood', pressed.join());
};

/** Every sentence in a set, each said in the demo municipality. */
export const score = async (set: SentenceSet = 'measure'): Promise<readonly Marked[]> => {
  const town = await openTown();
  const marked: Marked[] = [];
  for (const sentence of sentences(set)) marked.push(await mark(town, sentence));
  await town.close();
  return marked;
};
