import type { AdaptiveCard, CardAction, CardElement } from '../../src/cards/adaptive-card';
import { nextFirst, withOneNext } from '../../src/cards/next-step';
import { renderContactCard } from '../../src/cards/organisation/contact';
import { renderCard } from '../../src/cards/render';
import { textsFor } from '../../src/language/texts';
import type { CaseView } from '../../src/views/case/case';
import { type ActionLink, type Verb, verbs } from '../../src/views/verbs';
import type { ViewName } from '../../src/views/view';
import { samples } from './samples/all';
import { coordinatorsCase } from './samples/case';
import {
  coordinatorChoices,
  coordinators,
  handovers,
  questionOffers,
  questions,
} from './samples/coordination';
import { forms } from './samples/forms';
import { reference, sara } from './samples/people';

const caseWith = (...actions: readonly ActionLink[]): CaseView => ({ ...coordinatorsCase, actions });
const link = (verb: Verb, more: Partial<ActionLink> = {}): ActionLink => ({
  verb,
  as: 'execute',
  ids: { reference },
  ...more,
});
const actionsOf = (card: AdaptiveCard): readonly CardAction[] => card.actions ?? [];
const nodesIn = (node: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(node)) return node.flatMap(nodesIn);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Readonly<Record<string, unknown>>, ...Object.values(node).flatMap(nodesIn)];
};
/** The titles of coloured buttons, wherever they are. */
const colouredIn = (node: unknown): readonly unknown[] =>
  nodesIn(node).flatMap(({ type, style, title }) =>
    String(type).startsWith('Action.') && style === 'positive' ? [title] : [],
  );
const foldedIn = (node: unknown) => nodesIn(node).filter(({ isVisible }) => isVisible === false);
const only = <View>(view: View | undefined): View => {
  if (view === undefined) throw new Error('no such sample');
  return view;
};

describe('a press', () => {
  it('is done at once with the ids of its view and nothing else', () => {
    const card = renderCard(caseWith(link('case.takeOver', { style: 'positive' })), { locale: 'da' });
    expect(actionsOf(card)).toEqual([
      {
        type: 'Action.Execute',
        title: 'Overtag sagen',
        verb: 'case.takeOver',
        data: { reference },
        associatedInputs: 'none',
        style: 'positive',
      },
    ]);
  });

  it('opens the dialog of its form', () => {
    const card = renderCard(caseWith(link('handover.request', { as: 'dialog' })), { locale: 'en' });
    expect(actionsOf(card)).toEqual([
      {
        type: 'Action.Submit',
        title: 'Hand over the case',
        data: { reference, msteams: { type: 'task/fetch' }, verb: 'handover.request' },
        associatedInputs: 'none',
        style: 'positive',
      },
    ]);
  });

  it('cannot be given another verb or another dialog by an id', () => {
    const forged = link('case.close', { as: 'dialog', ids: { verb: 'case.takeOver', msteams: 'x' } });
    const [press] = actionsOf(renderCard(caseWith(forged), { locale: 'da' }));
    expect(press).toMatchObject({ data: { verb: 'case.close', msteams: { type: 'task/fetch' } } });
  });

  it.each(verbs)('%s has its label in both languages', (verb) => {
    expect(textsFor('da').actions[verb]).not.toBe(textsFor('en').actions[verb]);
  });

  it('takes what was filled in when it is about that, and works whatever stands there when it is not', () => {
    const withInputs = (card: AdaptiveCard) =>
      actionsOf(card).flatMap((press) =>
        press.type === 'Action.Execute' && press.associatedInputs !== 'none' ? [press.verb] : [],
      );
    expect(withInputs(renderCard(only(questions.waiting), { locale: 'da' }))).toEqual(['question.askBack']);
    expect(withInputs(renderCard(only(handovers['requested, receiver']), { locale: 'da' }))).toEqual([
      'handover.decline',
    ]);
    expect(withInputs(renderCard(only(questionOffers.offered), { locale: 'da' }))).toEqual([
      'question.passOn',
    ]);
  });

  it('on a row does what the row is about, and is called by it', () => {
    const card = renderCard(only(coordinatorChoices.several), { locale: 'da' });
    const presses = card.body.flatMap(({ selectAction }) =>
      selectAction === undefined ? [] : [selectAction],
    );
    expect(presses).toMatchObject([
      { type: 'Action.Execute', title: 'Familien Månesten', verb: 'coordinator.ask', data: { reference } },
      { type: 'Action.Execute', title: 'Familien Måneskin', verb: 'coordinator.ask' },
    ]);
  });
});

describe('the buttons of a card', () => {
  const modes = (count: number) =>
    actionsOf(renderCard(caseWith(...verbs.slice(0, count).map((verb) => link(verb))), { locale: 'da' })).map(
      ({ mode }) => mode ?? 'button',
    );

  it('are all shown while there is room for six', () => {
    expect(modes(6)).toEqual(Array(6).fill('button'));
  });

  it('are five and a menu with the rest when there are more', () => {
    expect(modes(9)).toEqual([...Array(5).fill('button'), ...Array(4).fill('secondary')]);
  });
});

describe('a form', () => {
  const form = only(forms['handover.request']);

  it('is submitted from a dialog', () => {
    expect(actionsOf(renderCard(form, { locale: 'da', form: 'dialog' }))).toEqual([
      {
        type: 'Action.Submit',
        title: 'Spørg kollegaen',
        style: 'positive',
        data: { reference, formId: 'f1', verb: 'handover.request' },
      },
    ]);
  });

  it('is done at once in the chat', () => {
    expect(actionsOf(renderCard(form, { locale: 'da' }))).toEqual([
      {
        type: 'Action.Execute',
        title: 'Spørg kollegaen',
        style: 'positive',
        verb: 'handover.request',
        data: { reference, formId: 'f1' },
      },
    ]);
  });

  it('that repeats can be saved and followed by the next, but not where it changes one that there is', () => {
    const goal = only(forms['plan.goal']);
    const titles = (ids: Readonly<Record<string, string>>) =>
      actionsOf(renderCard({ ...goal, ids }, { locale: 'da', form: 'dialog' })).map(({ title }) => title);
    const { forms: said, words } = textsFor('da');
    expect(titles({ reference })).toEqual([said['plan.goal'].submit, words.saveAndAnother]);
    expect(titles({ reference, goal: 'g1' })).toEqual([said['plan.goal'].submit]);
  });

  it('that opens elsewhere shows no field, and opens its dialog', () => {
    const card = renderCard(form, { locale: 'da', form: 'launch' });
    expect(JSON.stringify(card.body)).not.toContain('Input.');
    expect(actionsOf(card)).toMatchObject([
      { type: 'Action.Submit', data: { verb: 'handover.request', msteams: { type: 'task/fetch' } } },
    ]);
  });

  it('shows the one-line way in the chat, where it can be typed, and not in a dialog', () => {
    const line = 'overdrag Familien Månesten til';
    expect(JSON.stringify(renderCard(form, { locale: 'da' }))).toContain(line);
    expect(JSON.stringify(renderCard(form, { locale: 'da', form: 'dialog' }))).not.toContain(line);
  });

  it('shows a preset choice in a list that shows it by name', () => {
    const json = JSON.stringify(
      renderCard(only(forms['with a refusal and what was typed']), { locale: 'da' }),
    );
    expect(json).toContain('"style":"compact"');
    expect(json).toContain('"value":"p1"');
  });

  it('lets several be chosen at once, the preset ones among them, in the reader’s language', () => {
    const view = only(forms['several chosen from the start']);
    const json = JSON.stringify(renderCard(view, { locale: 'en' }));
    expect(json).toContain('"isMultiSelect":true');
    expect(json).toContain('"value":"absence,wellbeing"');
    expect(json).toContain('{"title":"Absence from school","value":"absence"}');
  });

  it('refuses a choice that has no text, rather than show its id', () => {
    const view = {
      ...form,
      fields: [{ id: 'receiver', kind: 'choice', required: true, choices: [{ value: 'x' }] }],
    } as const;
    expect(() => renderCard(view, { locale: 'da' })).toThrow(RangeError);
  });
});

describe('a card that looks again', () => {
  it('asks for itself anew, for the people named', () => {
    const { refresh } = renderCard(coordinatorsCase, {
      locale: 'da',
      refresh: { verb: 'case.show', ids: { reference }, userIds: ['29:sara'] },
    });
    expect(refresh).toMatchObject({
      action: { verb: 'case.show', data: { reference } },
      userIds: ['29:sara'],
    });
  });
});

describe('writing to a colleague', () => {
  const url = 'https://teams.microsoft.com/l/chat/0/0?users=';

  it.each([
    ['the coordinator', 'belongs', 'sara.testlund%40eksempelby.example'],
    ['the deputy while the coordinator is away', 'away, with a deputy', 'lea.dummy%40eksempelby.example'],
    ['the lead while nobody answers', 'uncovered, with a lead', 'karen.leder%40eksempelby.example'],
  ])('opens a chat with %s (C4)', (_who, state, address) => {
    const presses = actionsOf(renderCard(only(coordinators[state]), { locale: 'da' }));
    expect(presses.filter(({ type }) => type === 'Action.OpenUrl')).toMatchObject([{ url: url + address }]);
  });

  it('is not offered when no address is known', () => {
    const { email: _email, ...withoutAddress } = sara;
    expect(renderContactCard(withoutAddress, 'da').actions).toBeUndefined();
  });
});

describe('the next step', () => {
  // Among suggestions, nobody knows which one is meant.
  const offering = samples.filter(({ view }) => view.name !== 'suggestions' && 'actions' in view);

  it.each(offering)(
    '$title: the first button is coloured as the next step, unless a row above is',
    ({ view }) => {
      const card = renderCard(view, { locale: 'da' });
      const asksAbove = colouredIn(card.body).length > 0;
      const [first, ...others] = actionsOf(card);
      if (first === undefined) return;
      expect(
        (first.style === 'positive') !== asksAbove ||
          first.type === 'Action.OpenUrl' ||
          first.style === 'destructive',
      ).toBe(true);
      expect(others.filter(({ style }) => style === 'positive')).toEqual([]);
    },
  );

  /** Equal choices, and what is only looked at. */
  const withoutNext: readonly ViewName[] = [
    'suggestions',
    'coordinator-choices',
    'entrance-list',
    'retention',
  ];

  it.each(samples)('$title: one button of a card is coloured, and none that is folded away', ({ view }) => {
    for (const locale of ['da', 'en'] as const) {
      const card = renderCard(view, { locale });
      // What takes something away is not a next step, even if it is all there is.
      const presses = nodesIn(card).filter(
        ({ type, style }) =>
          /^Action\.(Execute|Submit|OpenUrl)$/.test(String(type)) && style !== 'destructive',
      );
      const hasNext = !withoutNext.includes(view.name) && presses.length > 0;
      if (hasNext) expect(colouredIn(card)).toHaveLength(1);
      else expect(colouredIn(card).length).toBeLessThanOrEqual(1);
      expect(foldedIn(card.body).flatMap(colouredIn)).toEqual([]);
    }
  });

  it('in a row takes the colour from the next row and from the buttons below', () => {
    const row = { verb: 'plan.report', as: 'dialog', style: 'positive' } as const;
    const rowOf = (title: string): CardElement => ({
      type: 'ActionSet',
      actions: [{ type: 'Action.Submit', title, style: row.style }],
    });
    const { asks, body } = withOneNext([
      { ...rowOf('folded'), isVisible: false },
      rowOf('first'),
      rowOf('second'),
    ]);
    expect(asks).toBe(true);
    expect(colouredIn(body)).toEqual(['first']);
    expect(nextFirst([link('plan.show'), row], asks).map(({ verb, style }) => [verb, style])).toEqual([
      ['plan.report', undefined],
      ['plan.show', undefined],
    ]);
  });
});
