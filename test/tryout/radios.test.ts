import { JSDOM } from 'jsdom';
import { rendered } from '../support/cards/rendered-card';
import { loadPageModule } from './support/page-module';

const { nameRadiosApart } = loadPageModule('cards/radios.mjs') as {
  readonly nameRadiosApart: (card: HTMLElement) => void;
};

const question = (id: string) => ({
  type: 'Input.ChoiceSet',
  id,
  label: id,
  style: 'expanded',
  value: 'yes',
  choices: [
    { title: 'Ja', value: 'yes' },
    { title: 'Nej', value: 'no' },
  ],
});
const form = { type: 'AdaptiveCard', version: '1.5', body: [question('met'), question('supported')] };

/** A page with these cards on it, as markup, so that they share a document as in the browser. */
const pageWith = (...cards: readonly HTMLElement[]): readonly (readonly HTMLInputElement[])[] => {
  const { document } = new JSDOM('<!doctype html>').window;
  for (const card of cards) {
    const holder = document.createElement('section');
    document.body.append(holder);
    holder.innerHTML = card.outerHTML;
  }
  return [...document.querySelectorAll('section')].map((card) => [
    ...card.querySelectorAll<HTMLInputElement>('input[type=radio]'),
  ]);
};
const cardApart = (): HTMLElement => {
  const { element } = rendered(form);
  nameRadiosApart(element);
  return element;
};

describe('Radio buttons of two cards with the same field', () => {
  it('are of one group as the renderer names them, which this mends', () => {
    const [one, other] = pageWith(rendered(form).element, rendered(form).element);
    expect(one?.[0]?.name).toBe(other?.[0]?.name);
  });

  it('are chosen apart: a choice in one leaves the other as it was', () => {
    const [one = [], other = []] = pageWith(cardApart(), cardApart());
    for (const yes of [one[0], other[0]]) if (yes) yes.checked = true;
    one[1]?.click();
    expect(one.map(({ checked }) => checked)).toEqual([false, true, false, false]);
    expect(other[0]?.checked).toBe(true);
  });

  it('stay one group within their field, and apart from the other fields of their card', () => {
    const [card = []] = pageWith(cardApart());
    expect(card[0]?.name).toBe(card[1]?.name);
    expect(card[2]?.name).toBe(card[3]?.name);
    expect(card[0]?.name).not.toBe(card[2]?.name);
  });
});
