import { clockOf, instant } from '../../src/domain/base/calendar';
import { textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import { adam, karen } from '../support/running-bot';
import { type Gesture, offers } from './acts';

const { actions, digestPlan, forms, importReport } = textsFor('da');

/** More than one commit of an import holds, so that one can be killed halfway. */
export const offersInCatalogue = 120;

/** The name of an offer in the nth catalogue, which would show a mix of two catalogues. */
const catalogue = (number: number): string =>
  [
    'id;navn;område;emner;sted;kontakt',
    ...Array.from({ length: offersInCatalogue }, (_, at) => `kaos-${at};Tilbud ${number};fritid;leg;Hallen;`),
  ].join('\n');

export const catalogueNamed = (name: string): number => Number(/^Tilbud (\d+)$/.exec(name)?.[1] ?? 0);

/** P7: an administrator imports the nth catalogue, looks at what it would change, and says yes. */
export const importsCatalogue = (number: number): Gesture => ({
  who: adam,
  make: async (person) => {
    const [card] = (await person.says('import')).filter((one) => offers(one, 'import.open'));
    if (card === undefined) return [];
    const dialog = await person.opensDialog(card, actions['import.open']);
    const { messages } = await person.submitsDialog(dialog, forms['import.open'].submit, {
      offers: catalogue(number),
    });
    const asking = messages.find((one) => offers(one, 'import.confirm'));
    if (asking === undefined) return messages;
    const { message } = await person.presses(asking, 'import.confirm');
    return message === undefined ? [] : [message];
  },
  done: new RegExp(importReport.done),
  change: { event: 'catalogue', holds: String(number) },
});

/** The places whose digests are planned over and over. */
export const channels = ['generelt', 'koordinatorer'] as const;

const timeOf = (at: number): string => clockOf(instant(new Date(at).toISOString()));

/** D1: a lead moves a place's digest to the start of this minute, whenever it was due before. */
export const bindsDigest = (channel: string, due: number): Gesture => {
  const at = timeOf(due);
  return {
    who: karen,
    make: async (person): Promise<readonly SeenMessage[]> =>
      person.says(`@Rød Tråd overblik hver dag kl. ${at}`, { in: channel }),
    done: new RegExp(
      `(${digestPlan.titles.bound}|${digestPlan.titles.changed}).*${at.replace(':', '.')}`,
      's',
    ),
    change: { event: 'digest', holds: at },
  };
};
