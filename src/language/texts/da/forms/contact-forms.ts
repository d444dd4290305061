import type { FormsTexts } from '../../form-texts';
import { reason } from './meeting-forms';

/** C5, M2: the forms about contact, going along and another rhythm. */
export const contactForms = {
  'contact.log': {
    title: 'Kontakt med familien',
    intro: 'Skriv kun, at I har talt sammen. Hvad I talte om, hører ikke til her.',
    chat: 'kontakt {subject} i går; hvordan: besøg; med: Rosa',
    submit: 'Gem',
    fields: {
      on: { label: 'Hvornår?', error: 'Vælg en dag.', typed: 'dato' },
      kind: {
        label: 'Hvordan?',
        error: 'Vælg, hvordan I var i kontakt.',
        typed: 'hvordan',
        choices: { visit: 'Besøg', phone: 'Telefon', message: 'Besked', meeting: 'Møde' },
      },
      with: { label: 'Hvem var du i kontakt med?', error: 'Vælg, hvem det var.', typed: 'med' },
    },
  },
  'contact.accompany': {
    title: 'Gå med familien',
    intro: 'Planlæg at gå med til et møde et andet sted, for eksempel på jobcentret.',
    chat: 'gå med {subject}; dato: på tirsdag; klokken: 10; møde: samtale på jobcentret; med: Rosa',
    submit: 'Gem planen',
    fields: {
      on: { label: 'Hvornår?', error: 'Vælg en dag.', typed: 'dato' },
      start: { label: 'Klokken', error: 'Vælg et klokkeslæt.', typed: 'klokken' },
      what: {
        label: 'Hvad er det for et møde?',
        error: 'Skriv, hvad det er for et møde.',
        typed: 'møde',
        hint: 'For eksempel samtale på jobcentret',
      },
      with: { label: 'Hvem går du med?', error: 'Vælg, hvem du går med.', typed: 'med' },
    },
  },
  'contact.accompanied': {
    title: 'Jeg gik med',
    intro: 'Det tæller som en kontakt med familien.',
    submit: 'Gem',
    fields: {
      note: {
        label: 'Er der noget at huske?',
        error: 'Skriv det kort.',
        typed: 'note',
        hint: 'Må gerne stå tomt',
      },
    },
  },
  'contact.dropAccompaniment': {
    title: 'Det blev ikke til noget',
    intro: 'Skriv hvorfor, så I kan finde en anden måde næste gang.',
    submit: 'Gem',
    fields: { reason: reason('Hvorfor blev det ikke til noget?') },
  },
  'rhythm.agree': {
    title: 'Aftal en anden rytme',
    intro: 'Har I aftalt noget andet med familien, så står det som aftalt og ikke som for sent.',
    chat: 'rytme {subject}; hvad: kontakten; dage: 14; grund: familien har bedt om det',
    submit: 'Gem aftalen',
    fields: {
      kind: {
        label: 'Hvad gælder det?',
        error: 'Vælg, hvad det gælder.',
        typed: 'hvad',
        choices: {
          startupMeeting: 'Opstartsmødet',
          followUpMeeting: 'Opfølgningsmøderne',
          contact: 'Kontakten med familien',
        },
      },
      until: {
        label: 'Kun næste gang: senest hvilken dag?',
        error: 'Vælg en dag, eller skriv, hvor tit det skal være.',
        typed: 'senest',
      },
      everyDays: {
        label: 'Eller hver gang: hvor mange dage imellem?',
        error: 'Skriv et helt tal, for eksempel 14.',
        typed: 'dage',
        hint: 'For eksempel 14',
      },
      reason: reason('Hvorfor?', 'Det kan være familiens eget ønske'),
    },
  },
} satisfies Partial<FormsTexts>;
