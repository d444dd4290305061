import type { NoticeMessage, UnsentBecause } from '../../../views/notice';

type Notice = { readonly title: string; readonly text: string };
type NotReached = Extract<NoticeMessage, { kind: 'notReached' }>['about'];
type Kind = Exclude<
  NoticeMessage['kind'],
  | 'refusal'
  | 'answer'
  | 'caseUncovered'
  | 'notReached'
  | 'nudge'
  | 'digestStopped'
  | 'digestUnsent'
  | 'heldUp'
>;

const plain: Readonly<Record<Kind, Notice>> = {
  failure: {
    title: 'Der gik noget galt hos mig',
    text: 'Prøv igen om lidt. Bliver det ved, så giv din administrator dette nummer: {referenceNumber}.',
  },
  unknownStaff: {
    title: 'Vi kender ikke hinanden endnu',
    text: 'Jeg kan kun hjælpe dem, der står på kommunens medarbejderliste. Bed din leder eller administrator om at sætte dig på, og skriv så til mig igen.',
  },
  ownRoles: {
    title: '{who} har fået andre roller',
    text: '{who} har selv indlæst det og er nu {roles}. Kender du ikke til det, så tal med {who}, og indlæs den rigtige liste.',
  },
  firstImport: {
    title: 'Medarbejderlisten er tom endnu',
    text: 'Begynd med at indlæse afdelinger og medarbejdere, og giv mindst én person rollen administrator. Når en administrator står på listen, klarer de resten.',
  },
  unknownTenant: {
    title: 'Jeg kan ikke hjælpe dig her',
    text: 'Jeg er sat op til en anden organisation. Tal med den, der installerede mig hos jer.',
  },
  answeredPrivately: {
    title: 'Jeg har svaret dig privat',
    text: 'Her kan andre læse med. Du finder svaret i din egen chat med mig. Står familiens navn i dit indlæg, så slet indlægget. Næste gang kan du spørge, uden at andre ser det: Skriv / og vælg Rød Tråd, eller skriv i vores egen chat.',
  },
  pressToDo: {
    title: 'Tryk på knappen i kortet ovenfor',
    text: 'Jeg ændrer ikke noget, før du gør det. Vil du rette noget først, så ret det i kortet.',
  },
  nothingDone: { title: 'Helt i orden', text: 'Jeg har ikke ændret noget.' },
  answeredInOwnChat: {
    title: 'Svaret står i din egen chat med mig',
    text: 'Her kan andre læse med, men det er kun dig, der ser spørgsmålet og denne besked.',
  },
  cannotAnswerPrivately: {
    title: 'Jeg kan ikke skrive privat til dig endnu',
    text: 'Her kan andre læse med, så jeg svarer ikke her. Find Rød Tråd under Apps i Teams, tilføj mig, og spørg mig i vores egen chat.',
  },
  answeringPrivately: {
    title: 'Jeg svarer dig privat',
    text: 'Her kan andre læse med. Kommer svaret ikke i din egen chat med mig, så spørg mig dér.',
  },
  doneUnheard: {
    title: 'Det er gjort',
    text: 'Du bad mig om det kl. {clock}, men mit svar nåede dig ikke.',
  },
  unheard: {
    title: 'Mit svar nåede dig ikke',
    text: 'Du skrev til mig kl. {clock}. Har du stadig brug for svaret, så skriv det igen.',
  },
  justDone: {
    title: 'Igen?',
    text: 'Det har jeg lige gjort for dig kl. {clock}. Skal jeg gøre det en gang til?',
  },
  tooLong: {
    title: 'Svaret er for langt til Teams',
    text: 'Har du bedt mig om at ændre noget, er det gjort. Spørg om en mindre del, så viser jeg den.',
  },
  otherPlanReplaced: {
    title: 'Den fælles plan står nu i stedet',
    text: '{reference}: {plan} for {about}[ ({part})] er erstattet af familiens fælles plan, for alle har sagt ja.',
  },
  otherPlanGoesOn: {
    title: 'Planen går videre',
    text: '{reference}: {plan} for {about} går videre for sig selv. Den fælles plan står ikke længere i stedet.',
  },
  actionGiven: {
    title: 'Du har fået en handling',
    text: '{reference}: {what}[, senest {dueOn}].',
  },
  actionNeedsHelp: {
    title: 'Nogen har brug for hjælp til en handling',
    text: '{reference}: {who}: {what}[. {comment}]. Tal sammen, eller find en kollega at sparre med.',
  },
  youAreWelcome: {
    title: 'Det var så lidt',
    text: 'Skriv igen, når du har brug for det.',
  },
  perhapsConcern: {
    title: 'Er du bekymret for et barn?',
    text: 'Så se her, hvem du ringer til.',
  },
  notYet: {
    title: 'Det kan jeg ikke hjælpe med endnu',
    text: 'Det kommer senere. Skriv "hjælp", så viser jeg dig, hvad jeg kan nu.',
  },
  deputyAppointed: {
    title: 'Du er stedfortræder',
    text: 'På {reference} træder du til for {coordinator} fra {from} til og med {to}. I de dage kan du se og gøre det samme som koordinatoren. Åbn sagen, når det bliver din tur.',
  },
  deputyEnded: {
    title: 'Du er ikke længere stedfortræder',
    text: 'Du skal ikke længere træde til på {cases}. Din liste er rettet. Tak for hjælpen.',
  },
  deputyChosen: {
    title: 'Du har fået en stedfortræder',
    text: '{by} har valgt {deputy} som stedfortræder på {reference} fra {from} til og med {to}. Passer det ikke, så åbn sagen, og vælg en anden, eller skriv "tilbage", når du er her igen.',
  },
  deputyStopped: {
    title: 'Din stedfortræder er stoppet',
    text: '{by} har stoppet stedfortræderen på {reference}. Åbn sagen, hvis du vil vælge en anden.',
  },
  caseTakenOver: {
    title: '{by} har overtaget en af dine sager',
    text: 'Det er {reference}. Sagen stod uden koordinator. {by} er koordinator nu. Tal sammen, når du er tilbage.',
  },
  absenceSaid: {
    title: 'Du er meldt fraværende',
    text: '{by} har meldt dig fraværende fra {from}[ til og med {to}]. [{deputy} træder til på dine sager. ]Passer det ikke, så tryk på "Meld tilbage", eller skriv "tilbage".',
  },
  absenceEnded: {
    title: 'Du er meldt tilbage',
    text: '{by} har sagt, at du ikke er fraværende. Passer det ikke, så skriv "fravær".',
  },
  deputyForAbsence: {
    title: 'Du er stedfortræder',
    text: 'Du træder til for {coordinator} fra {from} til og med {to}. Det gælder {cases}. I de dage kan du se og gøre det samme som koordinatoren. Åbn sagerne, når det bliver din tur.',
  },
  consentWithdrawn: {
    title: 'Et samtykke er trukket tilbage',
    text: 'Det gælder {subject}. Fra nu af må du ikke bruge eller dele, hvad du ved {what}. Det, du har gjort, mens samtykket gjaldt, er stadig i orden.',
  },
  disclosedWithoutConsent: {
    title: 'Der er delt noget uden samtykke',
    text: '{by} har på {reference} delt oplysninger[ med {recipient}], med hjemmel i {legalBasis}. Det gælder til og med {until}. Tal med {by}, hvis du er i tvivl om grunden.',
  },
  consentToAskFor: {
    title: 'Spørg {giver} om et samtykke',
    text: '{by} beder om det for {subject}. Se, hvad der skal spørges om og hvorfor, og registrér svaret, når du har talt med {giver}.',
  },
  caseOpened: {
    title: '{reference} er oprettet',
    text: '{coordinator} er koordinator og har fået besked. Du behøver ikke gøre mere.',
  },
  caseAssigned: {
    title: 'Du er koordinator på en ny sag',
    text: '{by} har oprettet {reference} med dig som koordinator. Åbn sagen, og se, hvad der er det første at gøre.',
  },
  caseCovered: {
    title: 'En sag er dækket igen',
    text: '{by} tager sig af familien på {reference}. Du behøver ikke gøre mere.',
  },
  offersWithdrawn: {
    title: 'Overleveringerne er trukket tilbage',
    text: 'Familierne har den koordinator, de havde.',
  },
  caseClosed: {
    title: '{reference} er afsluttet',
    text: 'En anden holder fast i familien nu. Du behøver ikke gøre mere.',
  },
  roomNoLongerFits: {
    title: 'Et punkt er lukket for nogen',
    text: 'Et samtykke eller en anden tilladelse er ændret eller løbet ud. Derfor må {names} ikke længere høre alt på mødet {time}. Det gælder {subject}. Punktet er allerede lukket for dem. Se dagsordenen, og vælg: bed om samtykke, fjern punktet, eller lad dem gå ud imens.',
  },
  meetingKept: {
    title: 'Nogen kender til et møde, de ikke må vide noget om',
    text: '{names} har allerede fået at vide, hvor og hvornår mødet {time} er. Det gælder {subject}. Flyt mødet, når {names} er taget af listen, eller læg et særskilt møde.',
  },
  noLongerInvited: {
    title: 'Du skal ikke med til mødet alligevel',
    text: 'Det er mødet på {reference}[ {time}]. Slet det i din kalender. Tal med koordinatoren, hvis du tror, det er en fejl.',
  },
  noLongerShown: {
    title: 'Det her vises ikke længere',
    text: 'Skriv "mine sager", så viser jeg, hvad du har nu.',
  },
  newerCard: { title: 'Se det nye kort', text: 'Det samme står på et nyere kort fra {when}.' },
  factCorrected: {
    title: 'En oplysning om familien er rettet',
    text: 'Det, der stod om {subject}, var forkert, og koordinatoren har rettet det. Se, hvad du må vide nu, og brug ikke det gamle.',
  },
  noMinutes: {
    title: 'Der er ikke noget referat til dig endnu',
    text: 'Koordinatoren for {subject} skriver referatet og går det igennem med familien først. Så får du det her.',
  },
  noInvitation: {
    title: 'Der er ingen invitation til dig',
    text: 'Koordinatoren for {subject} holder møderne og inviterer til dem. Når du bliver inviteret, får du besked her.',
  },
};

/** Messages, by kind. */
export const notices = {
  plain,
  nudge: {
    text: 'Det gælder {subject}. [{law}. ]{when}. {next}',
    missed: 'Det er {count} gange i træk. {text}',
  },
  heldUp: {
    stopped: {
      title: 'Noget kom for sent',
      text: 'Det skulle være sket {since}: {what}. Jeg var nok stoppet imens. Nu indhenter jeg det, én gang. Skriv "drift" for at se mere.',
    },
    failed: {
      title: 'Noget lykkedes først sent',
      text: 'Det skulle være sket {since}: {what}. Jeg var i gang, men det mislykkedes de første gange. Nu er det gjort. Sker det igen, så giv tidspunktet videre til jeres IT.',
    },
    fails: {
      title: 'Noget bliver ved med at mislykkes',
      text: 'Det skulle være sket {since}: {what}. Jeg kører, men det er mislykket {count} gange. Jeg prøver igen hvert kvarter. Giv tidspunktet videre til jeres IT, og skriv "drift" for at se mere.',
    },
  },
  refusalTitle: 'Det kan ikke lade sig gøre',
  caseUncovered: {
    title: 'En sag står uden koordinator',
    left: '{reference} har stået uden koordinator siden {since}, fordi {coordinator} ikke længere er på medarbejderlisten. Overtag sagen, eller overdrag den til en kollega.',
    away: '{reference} har stået uden koordinator siden {since}, fordi {coordinator} er væk, og der ikke er nogen stedfortræder. Vælg en stedfortræder, overtag sagen, eller overdrag den.',
  },
  notReached: {
    title: '{person} har ikke fået beskeden',
    titleUnknown: 'Vi ved ikke, om {person} har fået beskeden',
    what: {
      handover: 'Det gælder din overlevering.',
      question: 'Det gælder en besked om et spørgsmål.',
      sparring: 'Det gælder en besked om sparring.',
      meeting: 'Det gælder en besked om et møde.',
      other: 'Det gælder en besked fra Rød Tråd.',
      operations: 'Det gælder en besked fra Rød Tråd.',
    } satisfies Record<NotReached, string>,
    why: {
      notInstalled: '{person} mangler nok Rød Tråd i Teams og skal have appen tilføjet.',
      blocked: 'Rød Tråd må ikke skrive til {person}. Appen er nok fjernet eller blokeret i Teams.',
      gone: 'Chatten med {person} findes ikke længere.',
      invalid: 'Teams tog ikke imod beskeden.',
      tooLarge: 'Beskeden var for stor til Teams.',
      dayEnded: 'Teams tog ikke imod den, selv om vi prøvede resten af dagen.',
      unknown: 'Teams svarede ikke, så den er måske kommet frem og måske ikke.',
    } satisfies Record<UnsentBecause, string>,
    next: {
      handover: 'Ring til {person}. Overleveringen ligger klar under "mine sager".',
      question: 'Ring eller skriv selv.',
      sparring: 'Skriv selv til {person}, eller spørg en anden kollega.',
      meeting: 'Ring eller skriv selv om mødet.',
      other: 'Ring eller skriv selv.',
      operations: 'Skriv "drift" for at se, hvad du kan gøre.',
    } satisfies Record<NotReached, string>,
  },
};
