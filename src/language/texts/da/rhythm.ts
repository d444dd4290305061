import type { DeviationKind } from '../../../domain/case/family-case';
import type { ContactLogView } from '../../../views/rhythm/contact';
import type { DeadlinesView } from '../../../views/rhythm/deadline';
import type { FieldTexts, FormsTexts } from '../form-texts';
import { reason } from './forms/meeting-forms';

const contactLogDone: Readonly<
  Record<NonNullable<ContactLogView['done']>, { readonly title: string; readonly text: string }>
> = {
  logged: { title: 'Kontakten er noteret', text: 'Godt, at I holder fast.' },
  accompanied: { title: 'Det er noteret', text: 'Det tæller som en kontakt med familien.' },
  accompanimentPlanned: { title: 'Planen er noteret', text: 'Den står her og på sagen.' },
  accompanimentDropped: {
    title: 'Planen er taget af listen',
    text: 'Tal med familien om, hvad de har brug for i stedet.',
  },
  agreed: { title: 'Aftalen er noteret', text: 'Fra nu af følger jeg den.' },
  agreementEnded: { title: 'Den sædvanlige rytme gælder igen', text: 'Fra nu af følger jeg den.' },
};

const deviations: Readonly<Record<DeviationKind, string>> = {
  startupMeeting: 'Opstartsmødet',
  followUpMeeting: 'Opfølgningsmøderne',
  contact: 'Kontakten',
};

/** C5: contact with the family, and going along with it. */
export const contactLog = {
  eyebrow: 'Kontakt · {reference}',
  done: contactLogDone,
  last: 'Sidst {on} · {relative}',
  lastNever: 'Ingen kontakt er noteret endnu',
  next: 'Næste kontakt',
  missed: { one: 'En kontakt er sprunget over', many: '{count} kontakter i træk er sprunget over' },
  missedNext: 'Ring, eller kig forbi. Har I aftalt noget andet, så notér det.',
  ask: 'Har I været i kontakt?',
  accompaniments: 'Gå med familien',
  with: 'sammen med {names}',
  by: '{name} går med',
  deviations: 'Aftalt med familien',
  deviation: { until: '{what}: næste gang senest {until}', everyDays: '{what}: hver {days}. dag' },
  agreedOn: 'Aftalt {on}: {reason}',
  kinds: deviations,
  more: 'Der er {count} mere.',
};

/** C5, D2: the daily word. */
export const dailyWord = {
  title: 'Til dig i dag',
  intro: {
    one: 'En familie venter på noget fra dig.',
    many: '{count} familier venter på noget fra dig. Det, der haster mest, står øverst.',
  },
  missed: '{count} gange i træk',
  moreWaits: { one: 'og en ting mere', many: 'og {count} ting mere' },
  moreCases: {
    one: 'En familie mere venter. Du finder den under "Mine sager".',
    many: '{count} familier mere venter. Du finder dem under "Mine sager".',
  },
  logContact: 'Notér kontakten',
  planMeeting: 'Planlæg mødet',
  beside: {
    offers: {
      one: '1 familie venter på, om du tager over.',
      many: '{count} familier venter på, om du tager over.',
    },
    toShare: {
      one: '1 sag venter på, at du fordeler den.',
      many: '{count} sager venter på, at du fordeler dem.',
    },
    offered: {
      one: '1 sag i din omorganisering har ikke fået svar.',
      many: '{count} sager i din omorganisering har ikke fået svar.',
    },
    deletions: {
      one: '1 lukket sag bliver slettet. Skal den bevares, så gør det inden {on}.',
      many: '{count} lukkede sager bliver slettet, den første {on}. Skal nogen bevares, så gør det inden.',
    },
  },
  besidePresses: {
    offers: 'Svar på overleveringerne',
    toShare: 'Fordel sagerne',
    offered: 'Se, hvem der mangler at svare',
    deletions: 'Se, hvad der bliver slettet',
  },
  settings: 'Under "Indstillinger" vælger du, hvornår jeg skriver, og hvad jeg ikke skal minde dig om.',
};

const deadlinesDone: Readonly<
  Record<NonNullable<DeadlinesView['done']>, { readonly title: string; readonly text: string }>
> = {
  started: { title: 'Fristen er registreret', text: 'Du kan også se den, når du åbner sagen.' },
  met: { title: 'Det er gennemført', text: 'Godt. Fristen er taget af listen.' },
  dropped: { title: 'Fristen bortfalder', text: 'Den er taget af listen, og grunden er gemt.' },
  ended: { title: 'Den frist løber ikke længere', text: 'Du behøver ikke gøre mere.' },
};

/** L6: the deadlines in law that run in a case. */
export const deadlines = {
  eyebrow: 'Frister i loven · {reference}',
  title: 'Frister i loven',
  done: deadlinesDone,
  beside: 'De gælder ved siden af jeres egen rytme og flytter sig ikke, når I aftaler noget andet.',
  none: 'Der løber ingen frister',
  noneNext: 'Når der sker noget, som loven sætter en frist for, så registrér den her.',
  countedFrom: 'Regnet fra {on}[: {what}]',
  givenUp: 'Fristen står ikke længere på kommunens liste. Se efter, om den stadig gælder.',
  /** A choice in a list. */
  choice: '{name} (regnes fra: {from})',
};

/** C5, M2: the forms about contact, going along and another rhythm. */
export const contactForms = {
  'contact.log': {
    title: 'Kontakt med familien',
    button: 'En anden dag eller måde',
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
    button: 'Planlæg at gå med',
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

const which: FieldTexts = { label: 'Hvilken frist?', error: 'Vælg en frist.', typed: 'frist' };

/** L6: the forms about deadlines in law. */
export const deadlineForms = {
  'deadline.start': {
    title: 'Registrér en frist',
    intro:
      'En frist i loven gælder ved siden af jeres egen rytme. Registrerer du den igen, retter du dagen, den regnes fra.',
    chat: 'frist {subject}; frist: barnets plan; hvem: Liv; fra: 12. maj',
    submit: 'Registrér fristen',
    fields: {
      deadline: which,
      about: {
        label: 'Hvem gælder den for? Vælg ingen, hvis det er hele familien.',
        error: 'Vælg, hvem den gælder for.',
        typed: 'hvem',
      },
      startedOn: {
        label: 'Hvilken dag regnes den fra?',
        error: 'Vælg den dag, fristen regnes fra.',
        typed: 'fra',
      },
    },
  },
  'deadline.met': {
    title: 'Er gennemført',
    intro: 'Vælg fristen og den dag, det blev gennemført.',
    chat: 'frist overholdt {subject}; frist: barnets plan; dato: i dag',
    submit: 'Gem',
    fields: {
      which,
      on: { label: 'Hvilken dag blev det gennemført?', error: 'Vælg en dag.', typed: 'dato' },
    },
  },
  'deadline.drop': {
    title: 'Fristen bortfalder',
    button: 'Bortfalder',
    intro:
      'Kun når den ikke gælder alligevel. Er det gennemført, som loven siger, så vælg i stedet "Er gennemført".',
    chat: 'frist bortfalder {subject}; frist: barnets plan; grund: familien er flyttet',
    submit: 'Lad fristen bortfalde',
    fields: {
      which,
      reason: {
        label: 'Hvorfor gælder den ikke?',
        error: 'Skriv kort hvorfor.',
        typed: 'grund',
        hint: 'Så andre kan forstå det senere',
      },
    },
  },
} satisfies Partial<FormsTexts>;
