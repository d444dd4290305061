import type { ConsentState } from '../../../domain/consent/consent-status';
import type { AllowedBasis, ConsentRecordedView, ConsentView, DeniedBecause } from '../../../views/consent';
import type { FieldTexts, FormsTexts } from '../form-texts';
import { answeredHow } from './forms/shared-fields';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Counted = { readonly one: string; readonly many: string };

/** What some givers have answered. {on} is the day of the answer, {reviewOn} the last day on which a yes holds. */
const givers: Readonly<Record<ConsentState, Counted>> = {
  given: {
    one: '{names} siger ja[, til og med {reviewOn}]',
    many: '{names} siger ja[, til og med {reviewOn}]',
  },
  dueSoon: {
    one: '{names} siger ja, men kun[ til og med {reviewOn}]',
    many: '{names} siger ja, men kun[ til og med {reviewOn}]',
  },
  expired: {
    one: '{names} sagde ja, men det løb ud[ {reviewOn}]',
    many: '{names} sagde ja, men det løb ud[ {reviewOn}]',
  },
  withdrawn: { one: '{names} har trukket sit ja tilbage', many: '{names} har trukket deres ja tilbage' },
  refused: { one: '{names} siger nej[, {on}]', many: '{names} siger nej[, {on}]' },
  requested: { one: '{names} bliver spurgt', many: '{names} bliver spurgt' },
  missing: { one: '{names} mangler at svare', many: '{names} mangler at svare' },
};

/** How many rows there are of each kind, for the heading of a recipient. */
const counts: Readonly<Record<ConsentState, Counted>> = {
  given: { one: '1 givet', many: '{count} givet' },
  dueSoon: { one: '1 skal snart fornyes', many: '{count} skal snart fornyes' },
  expired: { one: '1 udløbet', many: '{count} udløbet' },
  withdrawn: { one: '1 trukket tilbage', many: '{count} trukket tilbage' },
  refused: { one: '1 nej', many: '{count} nej' },
  requested: { one: '1 bliver spurgt', many: '{count} bliver spurgt' },
  missing: { one: '1 mangler', many: '{count} mangler' },
};

const done: Readonly<
  Record<NonNullable<ConsentView['done']>, { readonly title: string; readonly text: string }>
> = {
  withdrawn: {
    title: 'Samtykket er trukket tilbage',
    text: 'Det gælder fra nu af. Det, der er delt, mens samtykket gjaldt, er stadig i orden.',
  },
  asked: { title: 'Der er bedt om samtykket', text: 'Det står her, til svaret er registreret.' },
  disclosed: {
    title: 'Oplysninger er delt uden samtykke',
    text: 'Lederen har fået det at vide. Det stopper af sig selv efter den sidste dag.',
  },
  disclosureEnded: { title: 'Delingen er stoppet', text: 'Fra nu af må det ikke bruges længere.' },
};

/** Why somebody may be told something: short, for a list. */
const bases: Words<AllowedBasis> = {
  coordinator: 'som koordinator',
  deputy: 'som stedfortræder',
  receiver: 'som den, der tager over',
  own: 'det handler om personen selv',
  custody: 'har forældremyndigheden',
  belongs: 'er en del af netværket om familien',
  needToKnow: 'samme myndighed: det, opgaven kræver',
  consent: 'der er sagt ja',
  legalBasis: 'der er hjemmel',
};

/** Why not. */
const because: Words<DeniedBecause> = {
  caseClosed: 'sagen er afsluttet',
  memberUnknown: 'står ikke i sagen længere',
  recipientUnknown: 'modtageren er ikke med længere',
  leftStaff: 'ikke på medarbejderlisten længere',
  notInNetwork: 'ikke med i netværket om familien',
  nobodyCanConsent: 'der mangler en, der kan sige ja',
  refused: 'der er sagt nej',
  withdrawn: 'et ja er trukket tilbage',
  expired: 'samtykket er løbet ud',
  missingGiver: 'ikke alle har sagt ja',
  noConsent: 'ingen har sagt ja',
  otherPurpose: 'samtykket gælder et andet formål',
  protected: 'det er beskyttet',
};

const always = (words: string): Counted => ({ one: words, many: words });

/** Who may not hear what, and why. {givers} are those whose consent is missing; counted by the hearers. */
const denied = {
  mayNotHear: '{hearers} må ikke høre {what}, fordi {why}.',
  mayNotAttend: '{hearers} må ikke være med, fordi {why}.',
  because: {
    caseClosed: always('sagen er afsluttet'),
    memberUnknown: always('den, det handler om, ikke står i sagen længere'),
    recipientUnknown: {
      one: '{hearers} ikke er med i sagen længere',
      many: 'de ikke er med i sagen længere',
    },
    leftStaff: {
      one: '{hearers} ikke står på medarbejderlisten længere',
      many: 'de ikke står på medarbejderlisten længere',
    },
    notInNetwork: {
      one: '{hearers} ikke er med i netværket om familien',
      many: 'de ikke er med i netværket om familien',
    },
    nobodyCanConsent: always('der ikke står nogen i sagen, som kan sige ja'),
    refused: always('{givers} har sagt nej'),
    withdrawn: always('et ja fra {givers} er trukket tilbage'),
    expired: always('samtykket fra {givers} er løbet ud'),
    missingGiver: always('vi mangler et ja fra {givers}'),
    noConsent: always('vi mangler et ja fra {givers}'),
    otherPurpose: always('samtykket er givet for at {heldFor}, og punktet står til at {purpose}'),
    protected: always('det er beskyttet'),
  } satisfies Readonly<Record<DeniedBecause, Counted>>,
  /** Stands for the givers when no name is known. */
  nobody: 'familien',
};

/** For reading aloud to the family once an answer has been recorded. */
const aloud = {
  yes: {
    one: '{yes} siger ja til, at {recipient} får noget at vide {what}, så vi kan {purpose}.',
    many: '{yes} siger ja til, at {recipient} får noget at vide {what}, så vi kan {purpose}.',
  },
  no: {
    one: '{no} siger nej til, at {recipient} får noget at vide {what}.',
    many: '{no} siger nej til, at {recipient} får noget at vide {what}.',
  },
  both: '{yes} siger ja, og {no} siger nej til, at {recipient} får noget at vide {what}.',
  lasts: 'Det gælder til og med {reviewOn}, og {yes} kan sige nej igen når som helst.',
  lastsNoDay: '{yes} kan sige nej igen når som helst.',
  waits: 'Vi deler det først, når {missing} også har sagt ja.',
  stopped: 'Så længe der er sagt nej, deler vi det ikke.',
  about: 'om {types}',
  aboutClause: 'om, {types}',
  aboutPeople: 'om {about}: {types}',
};

const how: Words<ConsentRecordedView['how']> = {
  written: 'Svaret er givet skriftligt {on}.',
  oral: 'Svaret er givet mundtligt {on}.',
  digital: 'Svaret er givet digitalt {on}.',
};

/** Consents: how they stand (S8), what was recorded (S1), and a professional's own side. */
export const consent = {
  eyebrow: 'Samtykke',
  aboutWhom: '{types} for {about}',
  eyebrowOf: 'Samtykke · {reference}',
  givers,
  counts,
  allGiven: 'Alt er givet',
  what: 'Oplysninger',
  purpose: 'For at {purpose}',
  none: 'Der er ikke registreret noget samtykke endnu',
  noneNext: 'Tal med familien om, hvem der må få hvad at vide, og registrér svaret.',
  change: 'Ret',
  pressFor: '{press}: {name}',
  pressForTypes: '{press}: {name}, {types}',
  done,
  noLonger: 'De må ikke længere bruge:',
  noLongerLine: '{recipient}: {types}',
  noLongerNobody: 'Ingen andre brugte det.',
  noLongerTold: 'De har fået besked.',
  noLongerTell: 'Sig det selv til {recipients}.',
  noLongerTellSome: 'Sig det selv til {recipients}. De andre har fået besked.',
  sheetReady: 'Arket til underskrift er klar. Linket virker kun i kort tid.',
  openSheet: 'Åbn arket til underskrift',
  sheetGone: {
    title: 'Her er ikke noget ark',
    text: 'Et link til et ark virker kun i kort tid. Gå tilbage til samtykkerne i Teams, og bed om et nyt.',
  },
  requests: {
    title: 'Skal spørges',
    ask: 'Spørg {giver}: "Må {recipient} få noget at vide {what}, så vi kan {purpose}?"',
    reason: 'Grund: {reason}',
    on: 'Bedt om {on}',
    pressFor: 'Registrér svaret: {giver}',
    printFor: 'Udskriv arket: {giver}',
  },
  disclosures: {
    title: 'Delt uden samtykke',
    reason: 'Grund: {reason}',
    until: 'Stopper af sig selv efter {until}',
  },
  recorded: {
    title: 'Svaret er registreret',
    aloud: 'Læs det højt for familien',
    given: '{giver} siger ja',
    refused: '{giver} siger nej',
    missing: '{giver} mangler at svare',
    how,
    allowed: 'Nu må det deles med {recipient}',
    allowedNext: 'Del kun det, opgaven kræver.[ Spørg igen senest {reviewOn}.]',
    waiting: 'Det må ikke deles endnu',
    waitingNext: '{missing} mangler at svare. Spørg, og registrér svaret.',
    stopped: 'Det må ikke deles',
    stoppedNext: 'Ét nej er nok. Lad det ligge, eller tal om det uden {recipient}.',
  },
  side: {
    mayKnow: 'Det må du få at vide',
    mayKnowNothing: 'Ikke noget lige nu.',
    mayNotKnow: 'Det må du ikke få at vide',
    mayNotKnowNext: 'Har du brug for det i dit arbejde, så bed om et samtykke.',
    mayShare: 'Det må du dele',
    mayShareNothing: 'Der er ingen, du må dele noget med lige nu.',
    done: {
      asked: {
        title: 'Der er bedt om samtykket',
        text: 'Koordinatoren spørger familien. Du får besked, når der er svaret.',
      },
    },
    mayShareNext: 'Del kun det, den anden har brug for.',
    purpose: 'for at {purpose}',
    until: 'til og med {until}',
    everything: 'Alt om familien',
    more: 'Der er {count} mere. Spørg koordinatoren.',
    bases,
    because,
  },
  aloud,
  denied,
  sheet: {
    title: 'Må vi dele oplysninger om jer?',
    intro: 'I bestemmer selv, om I vil sige ja. Spørg, hvis I er i tvivl om noget.',
    who: 'Hvem svarer?',
    about: 'Hvem handler det om?',
    recipient: 'Hvem må få det at vide?',
    types: 'Hvad må de få at vide noget om?',
    purpose: 'Hvad skal det bruges til?',
    purposeText: 'For at {purpose}.',
    until: 'Hvor længe gælder et ja?',
    untilText: 'Til og med {until}. Så spørger vi igen.',
    rightTitle: 'Du kan sige nej igen når som helst',
    right:
      'Du behøver ikke sige hvorfor. Sig det til {coordinator}[, telefon {phone}], så stopper vi med det samme. Det, vi har delt, mens dit ja gjaldt, kan vi ikke tage tilbage.',
    kept: 'Du får stadig den hjælp, du har ret til, også hvis du siger nej.',
    sign: 'Sæt kryds, og skriv under',
    yes: 'Ja, det må I gerne',
    no: 'Nej, det må I ikke',
    answered: { given: '(har sagt ja)', refused: '(har sagt nej)' },
    signature: 'Underskrift',
    date: 'Dato',
    foot: 'Sagens nummer: {reference} · Udskrevet {today}',
  },
};

/** What is shared with whom: the same in every form about it. */
const shared: Readonly<Record<'recipient' | 'types' | 'aboutIds', FieldTexts>> = {
  recipient: {
    label: 'Hvem må få det at vide?',
    error: 'Vælg en afdeling eller en person.',
    typed: 'modtager',
    hint: 'Skriv navnet',
  },
  types: { label: 'Hvad må de få at vide noget om?', error: 'Vælg mindst én ting.', typed: 'oplysninger' },
  aboutIds: { label: 'Hvem handler det om?', error: 'Vælg, hvem det handler om.', typed: 'handler om' },
};

const purpose: FieldTexts = {
  label: 'Hvad skal det bruges til?',
  error: 'Vælg, hvad det skal bruges til.',
  typed: 'formål',
  hint: 'Vælg',
};

type ConsentForms = Pick<FormsTexts, Extract<keyof FormsTexts, `consent.${string}`>>;

/** The forms about consents, and about sharing without (S1, S5). */
export const consentForms: ConsentForms = {
  'consent.record': {
    title: 'Registrér et samtykke',
    button: 'Registrér et svar',
    intro:
      'Tal det igennem med familien først. Bagefter får du en sætning, du kan læse højt, og et ark til underskrift.',
    chat: 'registrer samtykke {subject}; ja fra: Rosa; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Rosa; hvordan: mundtligt',
    submit: 'Gem svaret',
    fields: {
      givers: { label: 'Hvem siger ja?', error: 'Vælg, hvem der siger ja.', typed: 'ja fra' },
      refusedBy: { label: 'Hvem siger nej?', error: 'Vælg, hvem der siger nej.', typed: 'nej fra' },
      ...shared,
      alsoTo: {
        label: 'Gælder det samme også for andre?',
        error: 'Vælg dem, det også gælder for.',
        typed: 'også til',
      },
      purpose,
      how: answeredHow,
      on: { label: 'Hvornår svarede de?', error: 'Vælg en dato.', typed: 'dato' },
      reviewOn: {
        label: 'Hvis ja: hvor længe gælder det?',
        error: 'Vælg den sidste dag, før I spørger igen.',
        typed: 'gælder til',
      },
    },
  },
  'consent.ask': {
    title: 'Bed om et samtykke',
    intro: 'Koordinatoren får det som en opgave at spørge familien. Du får besked her, når der er svaret.',
    chat: 'bed om samtykke {subject}; spørg: Viggo; modtager: Otto; oplysninger: trivsel; handler om: Liv; grund: Liv vil gerne have Otto med',
    submit: 'Bed om samtykket',
    fields: {
      givers: { label: 'Hvem skal spørges?', error: 'Vælg, hvem der skal spørges.', typed: 'spørg' },
      ...shared,
      purpose,
      reason: {
        label: 'Hvorfor er der brug for det?',
        error: 'Skriv, hvorfor der er brug for det.',
        typed: 'grund',
        hint: 'Skriv det, så det kan siges til familien',
      },
    },
  },
  'consent.disclose': {
    title: 'Del uden samtykke',
    intro:
      'Kun når der er hjemmel, og det ikke kan vente på et samtykke. Din leder får det at vide med det samme, og det står i revisionssporet.',
    chat: 'del uden samtykke {subject}; hjemmel: tidligt og forebyggende samarbejde; modtager: Jobcenter; oplysninger: trivsel; handler om: Liv; grund: der er møde i morgen; til og med: om 3 dage',
    submit: 'Del uden samtykke',
    fields: {
      legalBasis: {
        label: 'Hvilken hjemmel?',
        error: 'Vælg en hjemmel.',
        typed: 'hjemmel',
        alsoTyped: 'regel',
        hint: 'Vælg',
      },
      ...shared,
      reason: {
        label: 'Hvorfor kan det ikke vente på et samtykke?',
        error: 'Skriv, hvorfor det ikke kan vente.',
        typed: 'grund',
        hint: 'Lederen kan læse grunden',
      },
      until: { label: 'Til og med hvilken dag?', error: 'Vælg den sidste dag.', typed: 'til og med' },
    },
  },
};
