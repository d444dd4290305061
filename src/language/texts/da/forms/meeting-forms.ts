import type { FieldTexts, FormsTexts } from '../../form-texts';
import { on } from './shared-fields';

/** Why: the same question wherever a reason is asked for. */
export const reason = (label: string, hint?: string): FieldTexts => ({
  label,
  error: 'Skriv kort hvorfor.',
  typed: 'grund',
  ...(hint !== undefined && { hint }),
});

/** What an item is and what it touches (S6): the same when it is new and when it is changed. */
const item: Readonly<Record<'text' | 'types' | 'aboutIds' | 'purpose' | 'minutes', FieldTexts>> = {
  text: {
    label: 'Hvad skal I tale om?',
    error: 'Skriv, hvad I skal tale om.',
    typed: 'punkt',
    hint: 'Med personens egne ord',
  },
  types: {
    label: 'Hvilke oplysninger kommer frem? Er du ikke sikker, så lad feltet stå: så spørger jeg igen.',
    error: 'Vælg, hvilke oplysninger der kommer frem.',
    typed: 'oplysninger',
    choices: { nothing: 'Intet fortroligt' },
  },
  aboutIds: {
    label: 'Hvem handler det om? Vælg ingen, hvis det er hele familien.',
    error: 'Vælg, hvem det handler om.',
    typed: 'handler om',
  },
  purpose: {
    label: 'Hvad skal oplysningerne bruges til?',
    error: 'Vælg, hvad oplysningerne skal bruges til.',
    typed: 'formål',
  },
  minutes: {
    label: 'Hvor mange minutter?',
    error: 'Skriv et helt tal, for eksempel 15.',
    typed: 'minutter',
    hint: 'For eksempel 15',
  },
};

/** When and where a meeting is: the same when it is planned and when it is moved. */
const whenAndWhere: Readonly<Record<'on' | 'start' | 'end' | 'place' | 'link', FieldTexts>> = {
  on: { label: 'Hvilken dag?', error: 'Vælg en dag.', typed: 'dato' },
  start: { label: 'Fra klokken', error: 'Vælg, hvornår mødet begynder.', typed: 'fra' },
  end: { label: 'Til klokken', error: 'Vælg, hvornår mødet slutter.', typed: 'til' },
  place: {
    label: 'Hvor?',
    error: 'Skriv, hvor I mødes, eller indsæt et link.',
    typed: 'sted',
    hint: 'For eksempel Familiehuset, lokale 2',
  },
  link: {
    label: 'Eller link til onlinemøde',
    error: 'Sæt hele linket ind.',
    typed: 'link',
    hint: 'Begynder med https',
  },
};

/** M4, M8: the forms about meetings, their agenda and invitations. */
export const meetingForms = {
  'agenda.addItem': {
    title: 'Tilføj et punkt',
    intro: 'Familiens punkter kommer først. Skriv dem med familiens egne ord.',
    chat: 'dagsorden {subject}; punkt: Jeg vil gerne i skole; fra: Liv; oplysninger: skolefravær; handler om: Liv',
    submit: 'Tilføj punktet',
    fields: {
      owner: { label: 'Hvis punkt er det?', error: 'Vælg, hvis punkt det er.', typed: 'fra' },
      ...item,
    },
  },
  'agenda.changeItem': {
    title: 'Ret punktet',
    intro: 'Er det familiens punkt, så tal med dem, før du ændrer deres ord.',
    submit: 'Gem punktet',
    fields: item,
  },
  'agenda.childsWish': {
    title: 'Barnets ønske',
    button: 'Notér barnets ønske',
    intro: 'Spørg barnet, hvem der skal være med, og hvem der ikke skal. Barnets ønske vejer tungt.',
    chat: 'barnets ønske {subject}; barn: Liv; ønske: Otto skal med',
    submit: 'Gem ønsket',
    fields: {
      child: { label: 'Hvilket barn?', error: 'Vælg barnet.', typed: 'barn' },
      wish: {
        label: 'Hvem vil barnet gerne have med?',
        error: 'Skriv, hvad barnet ønsker.',
        typed: 'ønske',
        hint: 'Med barnets egne ord',
      },
    },
  },
  'agenda.made': {
    title: 'Lavet med familien',
    intro: 'Dagsordenen laves sammen med familien, før nogen bliver inviteret.',
    chat: 'dagsorden lavet {subject}; dato: i dag; sammen med: Rosa og Liv',
    submit: 'Gem',
    fields: {
      on: { label: 'Hvornår lavede I den?', error: 'Vælg en dag.', typed: 'dato' },
      with: { label: 'Sammen med hvem?', error: 'Vælg mindst én i familien.', typed: 'sammen med' },
      reason: reason(
        'Hvis ikke: hvorfor kunne det ikke lade sig gøre?',
        'Kun når I ikke har lavet den sammen',
      ),
    },
  },
  'invitation.decline': {
    title: 'Nej, jeg kan ikke',
    button: '✕ Nej, jeg kan ikke',
    intro: 'Koordinatoren får dit svar med det samme.',
    chat: 'nej til møde {subject}; grund: jeg er på kursus; spørg igen: ja',
    submit: 'Send svaret',
    fields: {
      reason: reason('Hvorfor kan du ikke komme?', 'Kun koordinatoren og stedfortræderen kan læse det'),
      becauseOfTime: {
        label: 'Spørg mig igen, hvis mødet bliver flyttet',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'spørg igen',
      },
    },
  },
  'invitation.otherTime': {
    title: 'Et andet tidspunkt',
    button: '↻ Et andet tidspunkt',
    intro: 'Koordinatoren ser dit forslag. Mødet er først flyttet, når du får en ny invitation.',
    chat: 'andet tidspunkt {subject}; hellere: torsdag efter kl. 13',
    submit: 'Send forslaget',
    fields: {
      choices: {
        label: 'Hvilke af dem passer dig?',
        error: 'Vælg et tidspunkt, eller skriv et.',
        typed: 'tider',
      },
      words: {
        label: 'Eller skriv, hvornår du kan',
        error: 'Skriv, hvornår du kan.',
        typed: 'hellere',
        hint: 'For eksempel torsdage efter kl. 13',
      },
    },
  },
  'meeting.addPerson': {
    title: 'Tilføj nogen til mødet',
    button: 'Tilføj nogen',
    intro: 'Tænk på barnets ønske. En bisidder kan altid komme med.',
    chat: 'tilføj til møde {subject}; bisidder: Hanne; bisidder for: Rosa',
    submit: 'Tilføj',
    fields: {
      people: { label: 'Hvem skal med?', error: 'Vælg, hvem der skal med.', typed: 'hvem' },
      supportPerson: {
        label: 'Eller en bisidder',
        error: 'Skriv bisidderens navn.',
        typed: 'bisidder',
        hint: 'Navnet er nok',
      },
      supports: {
        label: 'Hvem er bisidderen der for?',
        error: 'Vælg, hvem bisidderen er der for.',
        typed: 'bisidder for',
      },
    },
  },
  'meeting.answerFor': {
    title: 'Registrér svaret',
    intro: 'Når nogen har svaret dig direkte: på papir, i telefonen eller ansigt til ansigt.',
    submit: 'Gem svaret',
    fields: {
      answer: {
        label: 'Hvad er svaret?',
        error: 'Vælg svaret.',
        typed: 'svar',
        choices: { yes: '✓ Ja, kommer', no: '✕ Nej, kan ikke', otherTime: '↻ Hellere et andet tidspunkt' },
      },
      reason: {
        label: 'Hvorfor, eller hvornår hellere?',
        error: 'Skriv det kort.',
        typed: 'grund',
        hint: 'Kun koordinatoren og stedfortræderen kan læse det',
      },
    },
  },
  'meeting.cancel': {
    title: 'Aflys mødet',
    intro: 'De inviterede i Teams får besked. Sig det selv til de andre.',
    chat: 'aflys møde {subject}; grund: Rosa er syg',
    submit: 'Aflys mødet',
    fields: {
      reason: reason('Hvorfor bliver mødet aflyst?', 'Står kun i sagen. De inviterede ser det ikke'),
    },
  },
  'meeting.interpreter': {
    title: 'Tolk til mødet',
    button: 'Tolk',
    intro: 'Skriv, hvem der tolker, eller hvorfor der ikke er brug for tolk denne gang.',
    submit: 'Gem',
    fields: {
      who: {
        label: 'Hvem tolker?',
        error: 'Skriv, hvem der tolker.',
        typed: 'tolk',
        hint: 'For eksempel Tolkeservice, arabisk',
      },
      notNeeded: {
        label: 'Hvis der ikke er brug for tolk: hvorfor?',
        error: 'Skriv kort hvorfor.',
        typed: 'uden tolk',
      },
    },
  },
  'meeting.move': {
    title: 'Flyt mødet',
    intro: 'Får mødet en ny tid, spørger jeg kun dem igen, som det betyder noget for.',
    chat: 'flyt møde {subject} til torsdag kl. 13; sted: Familiehuset',
    submit: 'Flyt mødet',
    fields: whenAndWhere,
  },
  'meeting.plan': {
    title: 'Planlæg et møde',
    intro: 'Ingen bliver inviteret endnu. Først laver I dagsordenen sammen med familien.',
    chat: 'møde {subject} på tirsdag kl. 10-11.30; sted: Familiehuset',
    submit: 'Planlæg mødet',
    fields: {
      kind: {
        label: 'Hvad er det for et møde?',
        error: 'Vælg, hvad det er for et møde.',
        typed: 'slags',
        choices: { startup: 'Opstartsmøde', followUp: 'Opfølgningsmøde', network: 'Netværksmøde' },
      },
      ...whenAndWhere,
    },
  },
  'meeting.sent': {
    title: 'Invitationen er givet',
    button: 'Invitationen er givet',
    intro: 'Så kan både koordinator og stedfortræder se, at den er kommet frem.',
    submit: 'Gem',
    fields: {
      how: {
        label: 'Hvordan?',
        error: 'Vælg, hvordan den blev givet.',
        typed: 'hvordan',
        choices: {
          handed: 'Givet i hånden',
          securePost: 'Sikker post',
          letter: 'Brev',
          phone: 'Læst op i telefonen',
        },
      },
      on,
    },
  },
} satisfies Partial<FormsTexts>;

/** What is printed for those without Teams: large type, plain and friendly words. */
export const meetingSheets = {
  print: 'Tryk Ctrl + P for at udskrive.',
  invitation: {
    title: 'Kom til møde',
    kind: 'Invitation til {kind}',
    dear: 'Kære {name}',
    intro: 'Vi vil gerne have dig med.',
    when: 'Hvornår?',
    where: 'Hvor?',
    online: 'Online: {link}',
    items: 'Det skal vi tale om',
    itemsNone: 'Du får at vide, hvad vi skal tale om, når det er på plads.',
    itemsOf: 'fra {name}',
    answerTitle: 'Kan du komme?',
    answers: { yes: 'Ja, jeg kommer', no: 'Nej, jeg kan ikke', otherTime: 'Det passer mig bedre:' },
    answerHow: 'Giv arket tilbage, eller sig det til {coordinator}[, telefon {phone}][, {email}].',
    support: 'Du må gerne tage en med, som er der for dig. Sig til, så ved vi, at I er to.',
    foot: 'Fra {coordinator}, {department}. Udskrevet {today}.',
  },
  child: {
    title: 'Hej {child}',
    intro: 'Vi skal tale sammen. Du er vigtig for os.',
    where: 'Hvor?',
    when: 'Hvornår?',
    who: 'Hvem kommer?',
    me: 'dig',
    beside: 'Hvem sidder ved siden af mig?',
    besideNobody: 'Det bestemmer du. Hvem vil du gerne sidde ved?',
    wish: 'Du har sagt:',
    online: 'på en skærm',
    call: 'Er der noget, du vil sige eller spørge om? Du kan altid sige det til {coordinator}[, telefon {phone}].',
    noMeeting: 'Du må altid gå ud, hvis du har brug for en pause.',
    pictures: {
      where: 'Et hus',
      when: 'Et ur, der viser {time}',
      face: 'Et ansigt, der smiler',
      chair: 'En stol, som ingen har taget endnu',
      seated: 'En, der sidder på en stol',
    },
  },
  agenda: {
    title: 'Dagsorden',
    for: 'Til {name}',
    own: 'Koordinatorens eget ark. Giv det ikke videre.',
    made: 'Lavet sammen med {with} {on}.',
    leave: '{names} går ud imens',
    minutes: '{count} min.',
    notes: 'Plads til noter',
    none: 'Der er ingen punkter endnu.',
    foot: 'Fra {coordinator}, {department}. Udskrevet {today}.',
  },
};
