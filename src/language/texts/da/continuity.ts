import type { HandoverView } from '../../../views/handover';
import type { FormsTexts } from '../form-texts';

/** C10: when somebody is away, and who covers. */
export const absence = {
  own: 'Dit fravær',
  others: 'Fravær for {person}',
  none: 'Du er ikke meldt fraværende.',
  noneOthers: '{person} er ikke meldt fraværende.',
  days: 'Fra {from} til og med {to}',
  open: 'Fra {from} og indtil videre',
  now: 'Fraværende nu',
  later: 'Meldt fraværende',
  saidBy: 'Meldt af {name}',
  cases: { one: '1 sag', many: '{count} sager' },
  shown: 'Her er {count} af dem.',
  covered: 'Stedfortræder: {name}, {from} til {to}',
  uncovered: 'Familien har ingen koordinator lige nu',
  nobody: 'Ingen stedfortræder endnu',
  coordinator: 'Koordinatoren har selv sagen',
  yourself: 'Du har selv sagen',
  chooseHere: 'Vælg en stedfortræder her',
  openCase: 'Åbn {name}',
  choose: 'Vælg stedfortræder på {name}',
};

/** C10. */
export const absenceForms: Pick<FormsTexts, 'absence.report'> = {
  'absence.report': {
    title: 'Meld fravær',
    intro: 'Det gælder alle sager på én gang. Uden stedfortræder får lederen besked, når fraværet begynder.',
    chat: 'fravær fra mandag til fredag',
    submit: 'Meld fravær',
    fields: {
      who: {
        label: 'Hvem er fraværende?',
        error: 'Vælg en kollega.',
        typed: 'hvem',
        hint: 'Lad feltet stå tomt, hvis det er dig selv',
      },
      from: { label: 'Fra hvilken dag?', error: 'Vælg en dato.', typed: 'fra' },
      to: {
        label: 'Til og med hvilken dag? Lad den stå tom, hvis du ikke ved det.',
        error: 'Vælg en dato.',
        typed: 'til',
      },
      deputy: {
        label: 'Hvem er stedfortræder på alle sagerne?',
        error: 'Vælg en kollega.',
        typed: 'stedfortræder',
        hint: 'Du kan også vælge en til hver sag bagefter',
      },
    },
  },
};

type State = HandoverView['state'];
type Reader = HandoverView['reader'];
type ByReader<Value> = Readonly<Record<Reader, Value>>;

const titles: Readonly<Record<State, ByReader<string>>> = {
  requested: {
    giver: '{receiver} er bedt om at tage over',
    receiver: '{giver} beder dig om at tage over',
    lead: '{giver} vil overdrage til {receiver}',
  },
  accepted: {
    giver: '{receiver} har sagt ja',
    receiver: 'Du har sagt ja',
    lead: '{receiver} har sagt ja',
  },
  declined: {
    giver: '{receiver} har sagt nej',
    receiver: 'Du har sagt nej',
    lead: '{receiver} har sagt nej',
  },
  withdrawn: {
    giver: 'Overleveringen er trukket tilbage',
    receiver: 'Overleveringen er trukket tilbage',
    lead: 'Overleveringen er trukket tilbage',
  },
  completed: {
    giver: '{receiver} er nu koordinator',
    receiver: 'Du er nu koordinator',
    lead: '{receiver} er nu koordinator',
  },
};

const next: Readonly<Record<State, ByReader<string>>> = {
  requested: {
    giver: 'Du er koordinator, indtil familien har mødt den nye. Jeg siger til, når {receiver} svarer.',
    receiver: 'Siger du ja, er {giver} stadig koordinator, indtil familien har mødt dig.',
    lead: '{giver} er koordinator, indtil familien har mødt {receiver}.',
  },
  accepted: {
    giver:
      'Hold et møde, hvor familien møder {receiver}. Registrér mødet bagefter. Indtil da er du koordinator.',
    receiver: 'Aftal et møde, hvor familien møder dig. Indtil da er {giver} koordinator.',
    lead: 'Nu skal familien møde {receiver}. Indtil da er {giver} koordinator.',
  },
  declined: {
    giver: 'Alt er, som det var. Spørg en anden, hvis der stadig er brug for det.',
    receiver: 'Alt er, som det var. {giver} får besked, og du behøver ikke gøre mere.',
    lead: 'Alt er, som det var. {giver} er stadig koordinator.',
  },
  withdrawn: {
    giver: 'Alt er, som det var. Du er stadig koordinator.',
    receiver: 'Du behøver ikke gøre mere.',
    lead: 'Alt er, som det var. {giver} er stadig koordinator.',
  },
  completed: {
    giver: 'Du behøver ikke gøre mere. Tak, fordi du holdt fast.',
    receiver: 'Åbn sagen, og se, hvad der er det næste for familien.',
    lead: 'Du behøver ikke gøre mere.',
  },
};

/** C2, C4: while the case is uncovered, a yes takes effect at once. */
const nextImmediate: ByReader<string> = {
  giver:
    'Familien har ingen koordinator lige nu. Siger {receiver} ja, er {receiver} koordinator med det samme.',
  receiver: 'Familien har ingen koordinator lige nu. Siger du ja, er du koordinator med det samme.',
  lead: 'Familien har ingen koordinator lige nu. Siger {receiver} ja, er {receiver} koordinator med det samme.',
};

/** The hand-over from request to completion (C2). */
export const handover = {
  eyebrow: 'Overlevering',
  titles,
  next,
  nextImmediate,
  giver: 'Fra',
  receiver: 'Til',
  due: 'Det venter i sagen',
  steps: {
    requested: 'Spurgt',
    awaitingAnswer: 'Venter på svar',
    accepted: 'Sagt ja',
    toMeet: 'Familien skal møde den nye',
    met: 'Familien har mødt den nye',
    notMet: 'Familien har ikke mødt den nye',
    toComplete: 'Ny koordinator',
    completed: 'Overdraget',
    declined: 'Sagt nej',
    withdrawn: 'Trukket tilbage',
  },
  declinedBecause: 'Begrundelse',
  notMetBecause: 'Hvorfor mødet ikke blev til noget',
  nextTitle: 'Og nu?',
  reasonField: 'Hvis du siger nej: hvorfor?',
  reasonHint: 'Valgfrit, men det hjælper {giver} videre',
};
