import type { FieldTexts, FormsTexts } from '../../form-texts';
import { on } from './shared-fields';

const lines = (label: string, typed: string): FieldTexts => ({
  label,
  error: 'Skriv det kortere.',
  typed,
  hint: 'En linje for hver ting',
});
const worried = lines('Hvad er vi bekymrede for?', 'bekymret');
const works = lines('Hvad går godt?', 'godt');
const mustHappen = lines('Hvad skal der ske?', 'skal ske');

const section: FieldTexts = {
  label: 'Hvilket afsnit?',
  error: 'Vælg et afsnit.',
  typed: 'afsnit',
  choices: { general: 'Sagt ved mødet' },
};
const how: FieldTexts = {
  label: 'Hvordan?',
  error: 'Vælg, hvordan det skete.',
  typed: 'hvordan',
  choices: { visit: 'På besøg', office: 'På kontoret', phone: 'I telefon', online: 'På video' },
};
const who: FieldTexts = { label: 'Hvem?', error: 'Vælg en person.', typed: 'hvem' };
const wish: FieldTexts = { label: 'Hvilket ønske?', error: 'Vælg et ønske.', typed: 'ønske' };

/** R1–R8: the forms about minutes. */
export const minutesForms = {
  'minutes.agreement': {
    title: 'Skriv en aftale',
    intro: 'Hvad er aftalt, hvem gør det, og hvornår?',
    chat: 'skriv aftale i referat {subject}; aftale: ring til skolen; senest: om 14 dage',
    submit: 'Gem aftalen',
    fields: {
      what: { label: 'Hvad er aftalt?', error: 'Skriv, hvad der er aftalt.', typed: 'aftale' },
      responsible: { label: 'Hvem gør det?', error: 'Vælg, hvem der gør det.', typed: 'hvem' },
      dueOn: { label: 'Senest hvornår?', error: 'Vælg en dag.', typed: 'senest' },
      item: { label: 'Under hvilket punkt?', error: 'Vælg et punkt.', typed: 'punkt' },
    },
  },
  'minutes.answerChange': {
    title: 'Svar på ønsket',
    intro: 'Skriv, hvorfor referatet bliver, som det er. Svaret står i referatets historik.',
    chat: 'svar på ændring {subject}; ønske: Jonas; svar: det blev sagt sådan ved mødet',
    submit: 'Gem svaret',
    fields: {
      which: wish,
      words: { label: 'Hvad er svaret?', error: 'Skriv dit svar.', typed: 'svar' },
    },
  },
  'minutes.askChange': {
    title: 'Bed om en ændring',
    intro: 'Koordinatoren får dit ønske, og du får svar her.',
    chat: 'ret referat {subject}; ændring: jeg lovede torsdag, ikke tirsdag',
    submit: 'Send ønsket',
    fields: {
      section: { ...section, label: 'Hvilket afsnit? Vælg ingen, hvis det gælder det hele.' },
      text: { label: 'Hvad skal ændres?', error: 'Skriv, hvad der skal ændres.', typed: 'ændring' },
    },
  },
  'minutes.correct': {
    title: 'Tilføj en rettelse',
    intro:
      'Det godkendte referat bliver, som det er. Rettelsen står ved siden af, og de, der har fået det, får besked.',
    chat: 'rettelse til referat {subject}; rettelse: mødet sluttede kl. 11',
    submit: 'Gem rettelsen',
    fields: { text: { label: 'Hvad er det rigtige?', error: 'Skriv rettelsen.', typed: 'rettelse' } },
  },
  'minutes.delivered': {
    title: 'Givet videre',
    intro: 'Til den, der ikke bruger Teams: hvordan og hvornår fik de referatet?',
    chat: 'udleveret referat {subject}; hvem: Rosa; hvordan: sikker post; dato: i dag',
    submit: 'Gem',
    fields: {
      who,
      how: {
        label: 'Hvordan?',
        error: 'Vælg, hvordan de fik det.',
        typed: 'hvordan',
        choices: {
          handed: 'I hånden',
          securePost: 'Sikker post',
          letter: 'Brev',
          phone: 'Læst op i telefonen',
        },
      },
      on,
    },
  },
  'minutes.file': {
    title: 'Er journaliseret',
    intro: 'Læg referatet i kommunens sagssystem, og skriv nummeret herfra.',
    chat: 'journaliseret {subject}; kvittering: 27.03.00-G01-12-26',
    submit: 'Gem kvitteringen',
    fields: {
      receipt: { label: 'Kvitteringens nummer', error: 'Skriv nummeret.', typed: 'kvittering' },
    },
  },
  'minutes.report': {
    title: 'Skriv et svar ind',
    intro:
      'For den, der ikke bruger Teams. Det står i referatet, at du har skrevet det, og hvordan de sagde det.',
    chat: 'svar på referat {subject}; hvem: Rosa; svar: godkender; dato: i dag; hvordan: i telefon',
    submit: 'Gem svaret',
    fields: {
      who,
      says: {
        label: 'Hvad svarer de?',
        error: 'Vælg et svar.',
        typed: 'svar',
        choices: { approves: 'Godkender', wantsChange: 'Vil have noget ændret', disagrees: 'Er uenig' },
      },
      on,
      how,
      words: {
        label: 'Deres egne ord',
        error: 'Skriv det med deres egne ord.',
        typed: 'ord',
        hint: 'Når de er uenige eller vil have noget ændret',
      },
    },
  },
  'minutes.review': {
    title: 'Gennemgået med familien',
    intro:
      'Hver forælder og hvert barn fra ti år skal stå et sted. Den, der står længere nede, tæller ikke med øverst.',
    chat: 'referat {subject} gennemgået; dato: i dag; hvordan: på besøg; passer: Rosa, Viggo og Liv',
    submit: 'Gem gennemgangen',
    fields: {
      on,
      how,
      fits: { label: 'Hvem kan kende det?', error: 'Vælg, hvem der kan kende det.', typed: 'passer' },
      wishBy: { label: 'Vil nogen have noget ændret?', error: 'Vælg en person.', typed: 'ønske fra' },
      wish: { label: 'Hvad?', error: 'Skriv, hvad der skal ændres.', typed: 'ønske' },
      disagreeBy: { label: 'Er nogen uenig?', error: 'Vælg en person.', typed: 'uenig' },
      disagreement: {
        label: 'Uenigheden med deres egne ord',
        error: 'Skriv uenigheden, som den blev sagt.',
        typed: 'uenighed',
        hint: 'Ordret. Den bliver stående i referatet',
      },
      childBy: { label: 'Sagde et barn noget?', error: 'Vælg et barn.', typed: 'barn' },
      childsWords: {
        label: 'Barnets egne ord',
        error: 'Skriv det, som barnet sagde det.',
        typed: 'barnets ord',
        hint: 'Ordret',
      },
      notDone: {
        label: 'Hvem er det ikke gennemgået med?',
        error: 'Vælg, hvem du ikke har gennemgået det med.',
        typed: 'ikke med',
      },
      because: { label: 'Hvorfor ikke?', error: 'Skriv kort hvorfor.', typed: 'grund' },
      withHelpOf: {
        label: 'Hjalp nogen, for eksempel en tolk?',
        error: 'Skriv det kortere.',
        typed: 'med hjælp fra',
      },
    },
  },
  'minutes.take': {
    title: 'Tag ændringen med',
    intro: 'Ret afsnittet, så ønsket er med. Der kommer en ny udgave, som skal gennemgås og sendes igen.',
    chat: 'tag ændring med {subject}; ønske: Jonas; skal ske: Jonas ringer torsdag',
    submit: 'Gem den nye tekst',
    fields: { which: wish, worried, works, mustHappen },
  },
  'minutes.touches': {
    title: 'Hvad handler afsnittet om?',
    intro:
      'Det afgør, hvem der må få det. Vælger du ingen oplysninger, handler det ikke om noget fortroligt.',
    chat: 'afsnit handler om {subject}; afsnit: sagt ved mødet; om: Liv',
    submit: 'Gem',
    fields: {
      which: section,
      types: { label: 'Hvilke oplysninger?', error: 'Vælg oplysninger.', typed: 'oplysninger' },
      aboutIds: { label: 'Om hvem?', error: 'Vælg, hvem det er om.', typed: 'om' },
      purpose: { label: 'Hvad skal de bruges til?', error: 'Vælg et formål.', typed: 'formål' },
    },
  },
  'minutes.words': {
    title: 'Skriv deres egne ord',
    intro: 'Ordret. Det, du gemmer, bliver stående og kan ikke ændres.',
    chat: 'familiens ord {subject}; hvad: egne ord; hvem: Liv; ord: jeg vil gerne i skole',
    submit: 'Gem ordene',
    fields: {
      kind: {
        label: 'Hvad er det?',
        error: 'Vælg, hvad det er.',
        typed: 'hvad',
        choices: { words: 'Egne ord', disagreement: 'Uenighed', childsWords: 'Barnets ord' },
      },
      who,
      text: { label: 'Hvad sagde de?', error: 'Skriv det, som det blev sagt.', typed: 'ord' },
    },
  },
  'minutes.write': {
    title: 'Skriv i afsnittet',
    intro: 'Teksten er det, der blev noteret ved mødet. Ret den, så familien kan kende den.',
    chat: 'tilføj til referat {subject}; afsnit: sagt ved mødet; godt: vi spiser sammen',
    submit: 'Gem afsnittet',
    fields: {
      which: section,
      worried,
      works,
      mustHappen,
      small: {
        label: 'Det er kun en småret: svarene gælder stadig, og alle får besked',
        error: 'Sæt et flueben, eller lad være.',
        typed: 'småret',
      },
    },
  },
} satisfies Partial<FormsTexts>;
