import type { DeviationKind } from '../../../domain/case/family-case';
import type { ContactLogView } from '../../../views/contact';

const done: Readonly<
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
  done,
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
