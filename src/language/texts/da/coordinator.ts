import type { CoordinatorView } from '../../../views/coordinator/coordinator';
import type { QuestionView } from '../../../views/coordinator/question';
import type { SparringView } from '../../../views/organisation/colleagues';

/** Who coordinates, and the question that is passed on when it can't be said (C7). */
export const coordinator = {
  basis: {
    belongs: 'Du kan se det, fordi du er en del af netværket om familien.',
    sameAuthority: 'Du kan se det, fordi I arbejder under samme myndighed. Dit opslag er noteret.',
    consent: 'Du kan se det, fordi familien har sagt ja til det.',
    shared: 'Navnet er delt med dig. Andet er ikke delt.',
  } satisfies Record<CoordinatorView['basis'], string>,
  eyebrow: 'Koordinator for {subject}',
  coordinatorIs: 'Koordinator er {coordinator}.',
  /** C4. */
  away: '{coordinator} er væk til og med {until}. Skriv til stedfortræderen så længe.',
  uncovered: 'Familien har ingen koordinator lige nu',
  uncoveredSince: 'Det har stået på siden {since}.',
  uncoveredAskLead: 'Skriv til lederen, hvis det ikke kan vente.',
  uncoveredNoLead: 'Skriv til afdelingens indgang, hvis det ikke kan vente.',
  choices: {
    eyebrow: 'Find koordinatoren',
    title: 'Hvilken familie mener du?',
    more: 'Der er flere. Skriv lidt mere af navnet, hvis du ikke ser den rigtige.',
  },
  offer: {
    eyebrow: 'Find koordinatoren',
    title: 'Det kan jeg ikke svare direkte på',
    text: 'Fortæl kort, hvad du skal bruge svaret til. Så sender jeg dit spørgsmål videre, hvis der er nogen at sende det til.',
    answerBy: 'Du hører fra mig senest {date}, uanset hvad.',
    purpose: 'Hvad skal du bruge svaret til?',
    purposeHint: 'Vælg',
    purposeError: 'Vælg, hvad du skal bruge svaret til.',
    sentTitle: 'Jeg går videre med dit spørgsmål',
    sent: 'Det er sendt videre, hvis der er en koordinator at sende det til.',
    sentNoDate: 'Du hører fra mig, uanset hvad. Du behøver ikke gøre mere nu.',
  },
  question: {
    eyebrow: 'Spørgsmål om {subject}',
    title: '{asker} spørger, hvem der koordinerer',
    purpose: 'Skal bruge svaret til',
    askedAt: 'Spurgt',
    states: {
      waiting: 'Venter på dit svar',
      askedBack: 'Venter på svar fra {asker}',
      replied: '{asker} har svaret',
      shared: 'Navnet er delt',
      declined: 'Ikke delt',
      expired: 'Fristen er udløbet',
    } satisfies Record<QuestionView['state'], string>,
    next: {
      waiting:
        'Siger du ja, får {asker} kun at vide, hvem der koordinerer. Ellers hører {asker} blot, at der ikke kom noget svar.',
      askedBack: 'Du får besked her, når svaret kommer. Du kan også svare allerede nu.',
      replied: 'Læs svaret, og vælg, om {asker} må få navnet at vide.',
      shared: '{asker} ved nu, hvem der koordinerer. Andet er ikke delt. Du behøver ikke gøre mere.',
      declined:
        '{asker} hører blot, når fristen er udløbet, at der ikke kom noget svar. Du behøver ikke gøre mere.',
      expired:
        '{asker} har hørt, at der ikke kom noget svar. Tag selv kontakt, hvis det er godt for familien.',
    } satisfies Record<QuestionView['state'], string>,
    answered: '{by} svarede {at}.',
    askedBack: 'Der blev spurgt',
    reply: '{asker} svarede',
    askBackField: 'Vil du vide mere, før du svarer?',
    askBackHint: 'Skriv dit spørgsmål til {asker}',
  },
  result: {
    eyebrow: 'Dit spørgsmål om en koordinator',
    askedBack: 'Jeg har brug for at vide lidt mere',
    askedBackText: 'Svar her, så sender jeg det videre.',
    question: 'Spørgsmål til dig',
    reply: 'Dit svar',
    replyHint: 'Skriv kort, uden navne og CPR-numre',
    replyError: 'Skriv et svar, før du sender.',
    replied: 'Dit svar er sendt videre',
    repliedText: 'Du hører fra mig, når der er nyt. Du behøver ikke gøre mere nu.',
    noAnswer: 'Der er ikke kommet et svar',
    noAnswerText:
      'Det kan være, fordi der ikke er nogen koordinator, eller fordi svaret ikke kan deles. Spørg familien selv, eller brug afdelingens indgang.',
  },
  contact: {
    eyebrow: 'Kontakt',
    text: 'Kontaktoplysninger fra kommunens medarbejderliste.',
  },
  ask: {
    title: 'Hvem koordinerer?',
    text: 'Skriv til Rød Tråd i din egen chat, så finder du den, der kan svare.',
    example: 'hvem er koordinator for …',
  },
};

/** One entrance to each department (C8). */
export const entrance = {
  eyebrow: 'Indgang',
  asked: 'Du spurgte, hvem der bestemmer om {subject}.',
  hours: 'Åbent',
  decisions: 'Hvem bestemmer hvad',
  noDecisions: 'Der er ikke skrevet noget om, hvem der bestemmer hvad. Ring eller skriv til indgangen.',
  list: {
    title: 'Hvilken afdeling?',
    intro: 'Vælg en afdeling, så ser du, hvem du kan skrive til, og hvem der bestemmer hvad.',
    notFound: 'Jeg kender ikke en afdeling, der hedder "{name}". Vælg en af dem her.',
    none: 'Der er ingen afdelinger på listen endnu. Bed din administrator om at indlæse dem.',
    open: 'Se indgangen til {department}',
  },
};

/** Colleagues by what they know, and sparring without naming a family (C9). */
export const colleagues = {
  eyebrow: 'Find en kollega',
  title: 'De ved noget om {subject}',
  none: 'Jeg fandt ingen, der har skrevet, at de ved noget om {subject}',
  noneNext: 'Prøv et af de emner, nogen har skrevet sig på:',
  noneAtAll: 'Ingen har skrevet sig på et emne endnu. Spørg din leder, hvem der plejer at vide besked.',
  more: 'Der er flere. Skriv et mere præcist emne for at få en kortere liste.',
  alone: 'Bed om sparring, så spørger jeg dem for dig. Nævn ikke familien.',
  sparring: {
    eyebrow: 'Sparring om {subject}',
    titles: {
      asker: {
        open: 'Dit spørgsmål er sendt',
        taken: '{colleague} vil gerne hjælpe',
        withdrawn: 'Du har trukket spørgsmålet tilbage',
        expired: 'Ingen nåede at svare',
      },
      colleague: {
        open: '{asker} vil gerne sparre med dig',
        taken: '{colleague} hjælper {asker}',
        withdrawn: '{asker} har trukket spørgsmålet tilbage',
        expired: 'Spørgsmålet er lukket',
      },
    } satisfies Record<SparringView['reader'], Record<SparringView['state'], string>>,
    takenByReader: 'Du hjælper {asker}',
    next: {
      asker: {
        open: 'Jeg siger til, når en af dem kan hjælpe.',
        taken: 'Skriv til {colleague}, og aftal, hvornår I taler sammen.',
        withdrawn: 'Kollegerne kan ikke tage det længere. Du behøver ikke gøre mere.',
        expired: 'Prøv igen med et andet emne, eller tal med din leder. Du skal ikke stå alene med det.',
      },
      colleague: {
        open: 'Den første, der siger ja, får opgaven. Nævn ikke familier ved navn.',
        taken: 'Du behøver ikke gøre mere. Tak, fordi du ville.',
        withdrawn: 'Du behøver ikke gøre mere.',
        expired: 'Du behøver ikke gøre mere.',
      },
    } satisfies Record<SparringView['reader'], Record<SparringView['state'], string>>,
    takenByReaderNext: 'Skriv til {asker}, og aftal, hvornår I taler sammen.',
    offeredTo: { one: '1 kollega er spurgt', many: '{count} kolleger er spurgt' },
    askedAt: 'Spurgt {at}',
    takenAt: '{colleague} sagde ja {at}',
    question: 'Spørgsmålet',
  },
};
