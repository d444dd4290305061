import type { FieldTexts, FormsTexts } from '../../form-texts';
import { protectionForms } from '../case';
import { consentForms } from '../consent';
import { absenceForms } from '../continuity';
import { correctForms, heardFields } from '../correct';
import { filingForms } from '../filing';
import { liveForms } from '../meeting/meeting-record';
import { importForm } from '../organisation';
import { digestForms } from '../overview';
import { reorganisationForms } from '../reorganisation';
import { retentionForms } from '../retention';
import { contactForms, deadlineForms } from '../rhythm';
import { words } from '../words';
import { familyForms } from './family-forms';
import { meetingForms } from './meeting-forms';
import { minutesForms } from './minutes-forms';
import { planBesideForms } from './plan-beside-forms';
import { planForms } from './plan-forms';

const publicSupport: FieldTexts = {
  label: 'Får mindst én af forældrene offentlig forsørgelse?',
  error: 'Vælg ja, nej eller ved ikke endnu.',
  typed: 'forsørgelse',
  choices: words.answers,
};
const complexProblems: FieldTexts = {
  label: 'Er der svære problemer på flere områder: socialt, helbred, arbejde?',
  error: 'Vælg ja, nej eller ved ikke endnu.',
  typed: 'problemer',
  choices: words.answers,
};
const otherMemberHasCase: FieldTexts = {
  label: 'Har en anden i familien en sag et andet sted i kommunen?',
  error: 'Vælg ja, nej eller ved ikke endnu.',
  typed: 'anden sag',
  choices: words.answers,
};
const exceptionReason: FieldTexts = {
  label: 'Hvis du svarede nej: hvorfor har familien alligevel brug for en koordinator?',
  error: 'Skriv kort hvorfor.',
  typed: 'undtagelse',
  hint: 'Kun når et af svarene er nej',
};

/** The forms: in a dialog, in the chat, or as one typed line. */
export const forms: FormsTexts = {
  ...absenceForms,
  ...contactForms,
  ...digestForms,
  ...correctForms,
  ...familyForms,
  ...liveForms,
  ...meetingForms,
  'case.open': {
    title: 'Opret sag',
    intro: 'Et kaldenavn, en koordinator og en startdato er nok. Resten kan vente, til I ved mere.',
    chat: 'opret sag "Familien Eksempel" start 2. marts',
    submit: 'Opret sagen',
    fields: {
      alias: {
        label: 'Hvad kalder I familien?',
        error: 'Skriv et kaldenavn.',
        typed: 'navn',
        hint: 'Et kaldenavn, ikke efternavn eller CPR-nummer',
      },
      startedOn: { label: 'Hvornår starter sagen?', error: 'Vælg en dato.', typed: 'start' },
      coordinator: {
        label: 'Hvem er koordinator?',
        error: 'Vælg, hvem der er koordinator.',
        typed: 'koordinator',
        hint: 'Skriv navnet',
      },
      publicSupport,
      complexProblems,
      otherMemberHasCase,
      exceptionReason,
    },
  },
  'case.recordTargetGroup': {
    title: 'Afklar målgruppen',
    intro: 'Svar på det, I ved. Resten kan vente.',
    chat: 'målgruppe {subject}; forsørgelse: ja; problemer: ja; anden sag: ved ikke endnu',
    submit: 'Gem svarene',
    fields: { publicSupport, complexProblems, otherMemberHasCase, exceptionReason },
  },
  'case.addMember': {
    title: 'Tilføj til familien',
    intro: 'Skriv kun det, I har brug for. Fornavnet er nok.',
    chat: 'tilføj medlem {subject}; navn: Liv; relation: barn; fødselsår: 2014',
    submit: 'Tilføj',
    fields: {
      name: { label: 'Navn', error: 'Skriv et navn.', typed: 'navn', hint: 'Fornavnet er nok' },
      relation: {
        label: 'Hvem er det i familien?',
        error: 'Vælg, hvem det er i familien.',
        typed: 'relation',
        choices: { mother: 'Mor', father: 'Far', child: 'Barn', otherAdult: 'En anden voksen' },
      },
      birthYear: {
        label: 'Fødselsår',
        error: 'Skriv fødselsåret med fire cifre.',
        typed: 'fødselsår',
        hint: 'For eksempel 2014',
      },
      custody: {
        label: 'Har forældremyndighed',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'forældremyndighed',
      },
      livesElsewhere: {
        label: 'Bor et andet sted',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'bor et andet sted',
      },
      ...heardFields,
    },
  },
  'case.removeNetwork': {
    title: 'Fjern fra netværket',
    intro:
      'Fjern den, der ikke længere er der for familien. Det, der stod før, bliver gemt i revisionssporet.',
    chat: 'fjern netværk {subject}: Otto',
    submit: 'Fjern',
    fields: {
      person: {
        label: 'Hvem skal fjernes?',
        error: 'Vælg en fra netværket.',
        typed: 'hvem',
        hint: 'Skriv navnet',
      },
    },
  },
  'case.addNetwork': {
    title: 'Tilføj til netværket',
    intro: 'Tegn netværket sammen med familien. Tænk også på weekender, ferier og tiden bagefter.',
    chat: 'tilføj netværk {subject}; navn: Inga; rolle: mormor; hvem: privat; weekender: ja',
    submit: 'Tilføj',
    fields: {
      kind: {
        label: 'Hvem er det?',
        error: 'Vælg, hvem det er.',
        typed: 'hvem',
        choices: {
          colleague: 'Kollega i kommunen',
          professional: 'Anden fagperson, for eksempel lægen',
          private: 'Privat: slægt, venner, frivillige',
        },
      },
      colleague: {
        label: 'Hvis det er en kollega: hvem?',
        error: 'Vælg en kollega på listen.',
        typed: 'kollega',
        hint: 'Skriv navnet',
      },
      name: { label: 'Ellers: navn', error: 'Skriv et navn.', typed: 'navn' },
      role: {
        label: 'Rolle eller relation',
        error: 'Skriv, hvad personen er for familien.',
        typed: 'rolle',
        hint: 'For eksempel mormor, fodboldtræner, lærer',
      },
      atWeekends: { label: 'Er der i weekender', error: 'Sæt flueben, hvis det passer.', typed: 'weekender' },
      inHolidays: { label: 'Er der i ferier', error: 'Sæt flueben, hvis det passer.', typed: 'ferier' },
      afterEffort: {
        label: 'Er der også, når indsatsen slutter',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'bagefter',
      },
      childsWish: {
        label: 'Barnets eget valg',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'barnets valg',
      },
    },
  },
  'case.appointDeputy': {
    title: 'Vælg stedfortræder',
    intro: 'Stedfortræderen kan se og gøre det samme som koordinatoren i de dage, du vælger.',
    chat: 'stedfortræder {subject}: Lea Dummy fra 1. juli til 21. juli',
    submit: 'Vælg stedfortræder',
    fields: {
      deputy: {
        label: 'Hvem træder til?',
        error: 'Vælg en kollega.',
        typed: 'stedfortræder',
        hint: 'Skriv navnet',
      },
      from: { label: 'Fra og med', error: 'Vælg den første dag.', typed: 'fra' },
      to: { label: 'Til og med', error: 'Vælg den sidste dag.', typed: 'til' },
    },
  },
  'case.movePhase': {
    title: 'Gå til næste fase',
    intro: 'Faserne kommer altid i samme rækkefølge. Selve afgørelsen ligger i jeres fagsystem, ikke her.',
    chat: 'fase {subject}; fase: sagen oplyses; dato: i dag',
    submit: 'Gå til næste fase',
    fields: {
      to: {
        label: 'Næste fase',
        error: 'Vælg den næste fase.',
        typed: 'fase',
        choices: words.phases,
      },
      on: { label: 'Hvornår?', error: 'Vælg en dato.', typed: 'dato' },
      formalDecision: {
        label: 'Der er truffet en afgørelse',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'afgørelse',
      },
      partyHearing: {
        label: 'Partshøring er gennemført',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'partshøring',
      },
      partyHearingExplanation: {
        label: 'Hvis ikke partshøring: hvorfor?',
        error: 'Skriv hvorfor.',
        typed: 'hvorfor ikke partshøring',
      },
      complaintGuidance: {
        label: 'Klagevejledning er givet',
        error: 'Sæt flueben, hvis det passer.',
        typed: 'klagevejledning',
      },
      complaintGuidanceExplanation: {
        label: 'Hvis ikke klagevejledning: hvorfor?',
        error: 'Skriv hvorfor.',
        typed: 'hvorfor ikke klagevejledning',
      },
    },
  },
  'case.close': {
    title: 'Afslut sagen',
    intro: 'Ingen slipper familien, før en anden holder fast. Skriv, hvem det er, og hvad familien siger.',
    chat: 'afslut {subject}; overtaget af: netværket; navn: Inga; dato: i dag; familien siger: vi er klar',
    submit: 'Afslut sagen',
    fields: {
      takenOverBy: {
        label: 'Hvem tager over?',
        error: 'Vælg, hvem der tager over.',
        typed: 'overtaget af',
        choices: words.takenOverBy,
      },
      takenOverName: {
        label: 'Navn',
        error: 'Skriv navnet på den eller det, der tager over.',
        typed: 'navn',
        hint: 'For eksempel Inga eller Ungdomsklubben',
      },
      on: { label: 'Fra hvilken dag?', error: 'Vælg en dato.', typed: 'dato' },
      familyView: {
        label: 'Hvad siger familien til det?',
        error: 'Skriv, hvad familien siger.',
        typed: 'familien siger',
        hint: 'Gerne med deres egne ord',
      },
    },
  },
  ...consentForms,
  ...deadlineForms,
  ...filingForms,
  ...minutesForms,
  ...planBesideForms,
  ...planForms,
  ...protectionForms,
  ...reorganisationForms,
  ...retentionForms,
  'handover.request': {
    title: 'Overdrag sagen',
    intro: 'Du er koordinator, indtil kollegaen har sagt ja, og familien har mødt den nye.',
    chat: 'overdrag {subject} til Lea Dummy; grund: orlov fra 1. juli',
    submit: 'Spørg kollegaen',
    fields: {
      receiver: {
        label: 'Hvem skal tage over?',
        error: 'Vælg en kollega.',
        typed: 'til',
        hint: 'Skriv navnet',
      },
      reason: {
        label: 'Hvorfor?',
        error: 'Skriv en grund, så kollegaen ved hvorfor.',
        typed: 'grund',
        hint: 'Kollegaen kan læse grunden, før der er sagt ja',
      },
    },
  },
  'handover.familyMeeting': {
    title: 'Mødet med familien',
    button: 'Registrér mødet med familien',
    intro: 'Når familien har mødt den nye koordinator, er overleveringen på plads.',
    chat: 'familien har mødt {subject}; dato: 16. juni',
    submit: 'Gem',
    fields: {
      met: {
        label: 'Har familien mødt den nye koordinator?',
        error: 'Vælg ja eller nej.',
        typed: 'mødt',
        choices: { yes: 'Ja', no: 'Nej, det kunne ikke lade sig gøre' },
      },
      metOn: { label: 'Hvis ja: hvornår?', error: 'Vælg datoen for mødet.', typed: 'dato' },
      notMetBecause: {
        label: 'Hvis nej: hvorfor ikke?',
        error: 'Skriv, hvorfor mødet ikke kunne lade sig gøre.',
        typed: 'grund',
      },
    },
  },
  ...importForm,
  'sparring.ask': {
    title: 'Bed om sparring',
    intro: 'Skriv om opgaven, ikke om familien. Nævn ingen navne.',
    chat: 'sparring om sprog; spørgsmål: hvordan kommer vi godt i gang?',
    submit: 'Spørg kollegerne',
    fields: {
      subject: {
        label: 'Hvad handler det om?',
        error: 'Skriv et emne.',
        typed: 'emne',
        hint: 'For eksempel spædbørn, sprog eller skilsmisse',
      },
      question: {
        label: 'Hvad vil du gerne tale om?',
        error: 'Skriv dit spørgsmål.',
        typed: 'spørgsmål',
        hint: 'Et par linjer er nok',
      },
    },
  },
};
