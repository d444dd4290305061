// @ts-check

let cards = 0;

/**
 * Gives the radio buttons of a card names of their own. The renderer names them by the field alone, and the browser
 * takes all of a name for one group, so that a choice in one card would clear the same field's in another. Has to be
 * done before the card is put into the page.
 * @param {HTMLElement} card
 */
export const nameRadiosApart = (card) => {
  cards += 1;
  for (const radio of card.querySelectorAll('input')) {
    if (radio.type === 'radio') radio.name = `card${cards}-${radio.name}`;
  }
};
