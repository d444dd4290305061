import type { FormsTexts } from '../form-texts';

/** L4: what is kept how long, and what the next rounds delete. */
export const retention = {
  title: 'Sletning',
  done: {
    held: 'Sagen bliver bevaret. Den slettes ikke, før nogen ophæver det.',
    released: 'Sagen følger igen fristen for sletning.',
  },
  nothing: 'Næste runde sletter ingen sager',
  dueNext: { one: 'Næste runde sletter 1 sag', many: 'Næste runde sletter {count} sager' },
  next: 'Næste runde er natten til {on}.',
  months: { one: '1 måned', many: '{count} måneder' },
  days: '{count} dage',
  kinds: {
    case: 'Lukkede sager gemmes',
    looks: 'Hvem der så dem, gemmes',
    lookups: 'Opslag uden sag gemmes',
  },
  notice: 'På listen, før de slettes',
  listed: 'På listen nu',
  heldLabel: 'Bevares',
  goneLabel: 'Slettet i alt',
  planned: 'Bliver slettet',
  goes: 'Slettes {on} · lukket {closedOn}',
  heldRows: 'Bevares indtil videre',
  since: 'Siden {on}',
  goneRows: 'Sidst slettet',
  gone: '{reference} · {on} · {rule} efter lukning',
  intact: 'Sporet over sletninger er ubrudt',
  broken: 'Sporet over sletninger er brudt. Ret ikke noget. Kontakt den, der driver systemet.',
};

/** L4: the forms of a hold. */
export const retentionForms = {
  'retention.hold': {
    title: 'Bevar sagen',
    button: 'Bevar',
    intro: 'Så bliver intet i sagen slettet, før nogen ophæver det. Grunden står i sagens spor.',
    chat: 'bevar {subject}; grund: sagen er anket',
    submit: 'Bevar sagen',
    fields: { reason: { label: 'Hvorfor?', error: 'Skriv kort hvorfor.', typed: 'grund' } },
  },
  'retention.release': {
    title: 'Ophæv bevaringen',
    button: 'Ophæv',
    intro: 'Så følger sagen igen kommunens frist. Den står på listen, før den slettes.',
    chat: 'ophæv bevaring {subject}; grund: ankesagen er afgjort',
    submit: 'Ophæv bevaringen',
    fields: {
      reason: { label: 'Hvorfor ikke længere?', error: 'Skriv kort hvorfor.', typed: 'grund' },
    },
  },
} satisfies Partial<FormsTexts>;
