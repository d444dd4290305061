import type { MinutesView } from '../../../../views/minutes/minutes';
import type { LixBand } from '../../../plain/lix';

type Said = { readonly title: string; readonly text: string };

const done: Readonly<Record<NonNullable<MinutesView['done']>, Said>> = {
  written: { title: 'Afsnittet er gemt', text: 'Gå videre med det næste, når du er klar.' },
  corrected: { title: 'Småretten er sendt ud', text: 'Svarene gælder stadig, og alle har fået besked.' },
  agreed: { title: 'Aftalen er gemt', text: 'Skriv gerne, hvem der gør det, og hvornår.' },
  removed: { title: 'Aftalen er fjernet', text: 'Den står ikke længere i referatet.' },
  replaced: { title: 'Ordet er skiftet ud', text: 'Læs sætningen en gang til.' },
  wordsKept: { title: 'Ordene er gemt', text: 'De bliver stående, som de blev sagt.' },
  reviewed: { title: 'Gennemgangen er gemt', text: 'Nu kan referatet sendes til godkendelse.' },
  sent: { title: 'Referatet er sendt', text: 'Du ser svarene her, efterhånden som de kommer.' },
  reminded: { title: 'De er mindet om det', text: 'Du ser svarene her.' },
  reported: { title: 'Svaret er skrevet ind', text: 'Det står som noget, du har skrevet for dem.' },
  answered: { title: 'Ønsket har fået svar', text: 'Den, der spurgte, ser svaret.' },
  published: {
    title: 'Referatet er afsluttet',
    text: 'Det siger selv, hvem der godkendte, og hvem der ikke svarede.',
  },
  delivered: { title: 'Det er noteret', text: 'Referatet er givet videre.' },
  noted: { title: 'Rettelsen er tilføjet', text: 'De, der har referatet, har fået besked.' },
  filed: { title: 'Referatet er journaliseret', text: 'Kvitteringen er gemt. Du behøver ikke gøre mere.' },
  carried: { title: 'Punkterne er taget med', text: 'De står på dagsordenen til næste møde.' },
};

const next: Readonly<Record<MinutesView['next']['step'], Said>> = {
  review: {
    title: 'Næste skridt: gå det igennem med familien',
    text: 'Referatet kan ikke sendes endnu. Gå det først igennem med {names}.',
  },
  send: { title: 'Næste skridt: send det til godkendelse', text: 'Se først, hvem der får hvad.' },
  settle: {
    title: 'Næste skridt: svar på et ønske',
    text: '{names} har bedt om en ændring. Tag den med, eller svar på den.',
  },
  await: { title: 'Venter på svar', text: 'Mangler: {names}. Fristen er {on}.' },
  publish: {
    title: 'Næste skridt: afslut referatet',
    text: 'Fristen var {on}. Uden svar: {names}. Det kommer til at stå i referatet.',
  },
  file: { title: 'Næste skridt: journalisér', text: 'Læg det i sagssystemet senest {on}.' },
  done: { title: 'Færdigt', text: 'Journaliseret {on}.' },
};

/** R1–R8: the minutes of a meeting. */
export const minutes = {
  eyebrow: 'Referat · {reference} · udgave {version}',
  done,
  next,
  stages: {
    draft: 'Kladde',
    reviewed: 'Gennemgået',
    out: 'Til godkendelse',
    approved: 'Godkendt',
    filed: 'Journaliseret',
  },
  general: 'Sagt ved mødet',
  notReached: '○ Nåede vi ikke',
  typesUnsaid: '⚠ Det er ikke sagt, hvad afsnittet handler om. Kun du kan se det.',
  moreLines: '… og {count} linjer mere',
  noScale: '–',
  noAgreements: 'Der er ingen aftaler endnu.',
  words: {
    label: 'Med deres egne ord',
    kinds: { words: '{who}', disagreement: '{who} er uenig', childsWords: '{who}, barnets ord' },
  },
  review: {
    label: 'Gennemgået med familien {on} · {how}',
    help: 'Med hjælp fra {who}',
    outcomes: {
      fits: '✓ {name} kan kende det',
      wantsChange: '↻ {name} vil have ændret: {wish}',
      disagrees: '✕ {name} er uenig',
      notDone: '○ Ikke med {name}: {because}',
    },
  },
  ways: { visit: 'på besøg', office: 'på kontoret', phone: 'i telefon', online: 'på video' },
  standings: {
    label: 'Hvem har svaret?',
    states: {
      approved: '✓ {name} har godkendt[ udgave {version}]',
      disagrees: '✕ {name} er uenig',
      changeAsked: '↻ {name} har bedt om en ændring',
      changeAnswered: '○ {name} har fået svar og ikke godkendt endnu',
      silent: '○ {name} har ikke svaret',
    },
    reported: 'skrevet ind af koordinatoren, sagt {how} {on}',
    delivered: 'fik papiret {on}',
  },
  changes: {
    label: 'Ønsker om ændringer',
    asked: '{who}[ om {section}]: {text}',
    taken: '✓ Taget med',
    answered: 'Svar: {words}',
  },
  approved: { everybody: '✓ Godkendt af alle {on}', deadline: '✓ Afsluttet efter fristen {on}' },
  receipt: 'Kvittering: {receipt}',
  corrections: { label: 'Rettelser', row: '{on} · {by}: {text}' },
  plain: {
    label: 'Sproget',
    lix: 'Lixtal {lix}: {band}',
    bands: {
      veryEasy: 'meget let',
      easy: 'let',
      medium: 'middel',
      hard: 'svær',
      veryHard: 'meget svær',
    },
    long: 'Lang sætning: {sentence}',
    word: '{word} → {instead}',
    none: 'Der er ikke noget at rette.',
  },
  papers: {
    label: 'Klar til udskrift i en halv time',
    title: 'Referat',
    atReview: 'da referatet blev gennemgået',
    labelFor: 'Papirer til {name}, klar i en halv time',
    files: {
      review: 'Ark til gennemgang',
      pdf: 'PDF',
      large: 'PDF med stor skrift',
      docx: 'Word',
      archive: 'PDF til sagssystemet',
      metadata: 'Oplysninger til sagssystemet',
    },
  },
  approval: {
    eyebrow: 'Referat til dig · {reference} · udgave {version}',
    states: {
      asked: 'Læs det, og godkend, eller bed om en ændring. Svar senest {dueBy}.',
      approved: '✓ Du har godkendt udgave {version}.',
      changeAsked: '↻ Du har bedt om en ændring. Koordinatoren svarer dig her.',
      changeAnswered: 'Dit ønske har fået svar. Godkend, eller bed om en ændring igen.',
      rewritten: 'Koordinatoren skriver en ny udgave. Du får den her, når den er klar.',
      final: '✓ Referatet er afsluttet.',
    },
    done: {
      approved: { title: 'Tak, du har godkendt referatet', text: 'Koordinatoren kan se det.' },
      changeAsked: { title: 'Dit ønske er sendt', text: 'Du får svar her.' },
      rewritten: {
        title: 'Her er det, som det ser ud nu',
        text: 'Referatet er ændret, siden du fik kortet.',
      },
    } satisfies Record<string, Said>,
    yourChange: 'Du bad om: {text}',
    answer: 'Svar: {answer}',
    changed: 'Ændret siden sidst',
    added: 'Nyt: {line}',
    removed: 'Væk: {line}',
    onlyYours: 'Du ser de afsnit, du må få.',
  },
  recipients: {
    eyebrow: 'Referat · {reference} · udgave {version}',
    preview: 'Hvem får hvad?',
    previewText: 'Sådan bliver det sendt, hvis du sender nu. De skal svare senest {dueBy}.',
    stored: 'Hvad har hver set?',
    storedText: 'Gemt, da referatet blev sendt {sentOn}. Det ændrer sig ikke, når et samtykke gør.',
    card: 'får et kort i Teams',
    paper: 'får det på papir',
    without: 'Får ikke: {sections}',
    nobody: 'Får ikke noget: {names}',
    item: 'Punkt {number}',
    parts: { general: 'Sagt ved mødet', scales: 'Skalaen', agreements: 'Aftalerne', words: 'Deres egne ord' },
    bases: {
      coordinator: 'koordinerer',
      deputy: 'stedfortræder',
      receiver: 'tager over',
      own: 'handler om dem selv',
      custody: 'forældremyndighed',
      belongs: 'intet fortroligt',
      needToKnow: 'samme myndighed, brug for det',
      consent: 'samtykke',
      legalBasis: 'hjemmel i loven',
    },
  },
  list: {
    title: 'Mine referater',
    none: 'Der venter ingen referater på dig.',
    waits: {
      own: 'Venter på dit svar',
      settle: 'Et ønske skal have svar',
      publish: 'Kan afsluttes',
      write: 'Skal skrives',
      review: 'Skal gennemgås med familien',
      send: 'Skal sendes til godkendelse',
      file: 'Skal journaliseres',
      answers: 'Venter på andres svar',
    },
    by: 'senest {by}',
  },
};

const bands: Readonly<Record<LixBand, string>> = {
  veryEasy: 'meget let at læse, som en børnebog',
  easy: 'let at læse, som et ugeblad',
  medium: 'middel, som en avis',
  hard: 'svær at læse, som en fagbog',
  veryHard: 'meget svær at læse, som en lov',
};

/** R6: advice on plain language. */
export const plainLanguage = { bands };
