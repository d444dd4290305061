import type { FiledKind } from '../../../domain/filing/matters';
import type { FormsTexts } from '../form-texts';

const kinds: Readonly<Record<FiledKind, string>> = {
  minutes: 'Referat',
  agenda: 'Dagsorden',
  consent: 'Samtykke',
  withdrawal: 'Samtykke trukket tilbage',
  handover: 'Overlevering',
};

/** R7: `journal`. */
export const filing = {
  title: 'Journalen',
  eyebrow: 'Journal · {reference}',
  text: 'Det, der skal i kommunens sagssystem.',
  none: 'Der er ikke noget, der skal journaliseres.',
  done: { title: 'Det er journaliseret', text: 'Kvitteringen er gemt.' },
  kinds,
  choice: '{what} {on}',
  paperTitle: '{what} {on}',
  approved: 'Godkendt {on}',
  by: 'Senest {by}',
  overdue: '⚠ Skulle være journaliseret senest {by}',
  filed: '✓ Kvittering {receipt}',
};

export const filingForms = {
  'filing.record': {
    title: 'Er journaliseret',
    intro: 'Læg dokumentet i kommunens sagssystem, og skriv nummeret herfra.',
    chat: 'dokument journaliseret {subject}; dokument: samtykke; kvittering: 27.24.00-G01-12-26',
    submit: 'Gem kvitteringen',
    fields: {
      which: { label: 'Hvilket dokument?', error: 'Vælg et dokument.', typed: 'dokument' },
      receipt: { label: 'Kvitteringens nummer', error: 'Skriv nummeret.', typed: 'kvittering' },
    },
  },
} satisfies Partial<FormsTexts>;
