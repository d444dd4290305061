import { textsFor } from '../../src/language/texts';
import { jonas, nora } from '../support/running-bot';
import { type Gesture, offers, says } from './acts';
import { between, type Random } from './random';

const { consent, contactLog, filing, plan } = textsFor('da');

/** A weekday some weeks ahead, as people type it. */
const someDay = (random: Random, now: number): string => {
  const day = new Date(now + Math.floor(between(random, 8, 60)) * 86_400_000);
  if (day.getDay() === 0) day.setDate(day.getDate() + 1);
  if (day.getDay() === 6) day.setDate(day.getDate() + 2);
  return `${day.getDate()}/${day.getMonth() + 1}-${day.getFullYear()}`;
};

/** Looks at a family's meeting and sends the invitations. */
const invites =
  (reference: string, alias: string): Gesture['make'] =>
  async (person) => {
    const cards = await person.says(`møde ${reference}`);
    const card = cards.find((one) => one.reads.includes(alias) && offers(one, 'meeting.invite'));
    if (card === undefined) return cards;
    const press = await person.presses(card, 'meeting.invite');
    return press.message ? [press.message] : [];
  };

/** Asks for the coordinator, and passes the question on. The card does not name the family, so several may be mixed up. */
const asks =
  (reference: string): Gesture['make'] =>
  async (person, change) => {
    const cards = await person.says(`hvem er koordinator for ${reference}`);
    const card = cards.find((one) => offers(one, 'question.passOn'));
    if (card === undefined) return [];
    const questionId = /"question":"([\w-]+)"/.exec(JSON.stringify(card.card))?.[1];
    if (questionId === undefined) throw new Error('a question without an id');
    change.questionId = questionId;
    const press = await person.presses(card, 'question.passOn', { purpose: 'coordinate' });
    return press.message ? [press.message] : [];
  };

/** A family, and who works with it. `mark`: appears in every text about it, and in no other. */
export interface Family {
  readonly reference: string;
  readonly alias: string;
  readonly mark: string;
  readonly owner: string;
  readonly colleague: string;
  /** The colleague's name as typed. */
  readonly called: string;
}

const handsOver = ({ reference, mark, owner, called }: Family, word: string): Gesture => ({
  who: owner,
  make: says(`overdrag ${reference} til ${called} fordi ${word}${mark}`),
  done: new RegExp(`er bedt om at tage over.*${word}${mark}`, 's'),
  change: { event: 'HandoverRequested', holds: `${word}${mark}`, owes: 'handover' },
});

const accepts = ({ reference, mark, colleague }: Family, word: string): Gesture => ({
  who: colleague,
  make: says(`ja til ${reference}`),
  done: new RegExp(`Du har sagt ja.*${word}${mark}`, 's'),
  change: { event: 'HandoverAccepted' },
});

/** A child, and a colleague in the network. */
const begins = ({ reference, alias, mark, owner }: Family): readonly Gesture[] => [
  {
    who: owner,
    make: says(`tilføj medlem ${reference}; navn: Barn${mark}; relation: barn; fødselsår: 2014`),
    done: new RegExp(`${alias}.*Barn${mark}`, 's'),
    change: { event: 'MemberAdded', holds: `Barn${mark}` },
  },
  {
    who: owner,
    make: says(`tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`),
    done: new RegExp(`${alias}.*Jonas Attrap`, 's'),
    change: { event: 'NetworkPersonAdded' },
  },
];

/** A mother who says yes to the job centre. */
const consents = ({ reference, alias, mark, owner }: Family): readonly Gesture[] => [
  {
    who: owner,
    make: says(`tilføj medlem ${reference}; navn: Mor${mark}; relation: mor; fødselsår: 1984`),
    done: new RegExp(`${alias}.*Mor${mark}`, 's'),
    change: { event: 'MemberAdded', holds: `Mor${mark}` },
  },
  {
    who: owner,
    make: says(
      `skriv samtykke ind ${reference}; ja fra: Mor${mark}; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Mor${mark}; hvordan: mundtligt`,
    ),
    done: new RegExp(`${consent.recorded.title}.*${alias}`, 's'),
    change: { event: 'ConsentRecorded' },
  },
];

/** The kinds of day a family may have; each short enough to finish between the kills of a short run. */
export const days: readonly ((family: Family, random: Random, now: number) => readonly Gesture[])[] = [
  // A no, a question from outside, a yes.
  (family) => {
    const { reference, mark, colleague } = family;
    return [
      handsOver(family, 'Grund'),
      {
        who: nora,
        make: asks(reference),
        done: /Jeg går videre med dit spørgsmål/,
        change: { event: 'question', owes: 'question' },
      },
      {
        who: colleague,
        make: says(`nej til ${reference} fordi Nej${mark}`),
        done: new RegExp(`Du har sagt nej.*Nej${mark}`, 's'),
        change: { event: 'HandoverDeclined', holds: `Nej${mark}` },
      },

      ...begins(family),
      handsOver(family, 'Igen'),
      ...consents(family),
      accepts(family, 'Igen'),
    ];
  },
  // A meeting, from planning to the first answer.
  (family, random, now) => {
    const { reference, alias, mark, owner } = family;
    return [
      ...begins(family),
      {
        who: owner,
        make: says(`kontakt ${reference} i dag; hvordan: besøg; med: Barn${mark}`),
        done: new RegExp(`${alias}.*${contactLog.done.logged.title}`, 's'),
        change: { event: 'ContactLogged' },
      },
      {
        who: owner,
        make: says(`møde ${reference} ${someDay(random, now)} kl. 10-11.30; sted: Hus${mark}`),
        done: new RegExp(`${alias}.*Hus${mark}`, 's'),
        change: { event: 'MeetingPlanned', holds: `Hus${mark}` },
      },
      {
        who: owner,
        make: says(
          `dagsorden ${reference}; punkt: Punkt${mark}; fra: Barn${mark}; oplysninger: intet fortroligt`,
        ),
        done: new RegExp(`“Punkt${mark}”`),
        change: { event: 'AgendaItemAdded', holds: `Punkt${mark}` },
      },
      {
        who: owner,
        make: says(`dagsorden lavet ${reference}; dato: i dag; sammen med: Barn${mark}`),
        done: new RegExp(`Lavet med Barn${mark}`),
        change: { event: 'AgendaPrepared' },
      },
      {
        who: owner,
        make: invites(reference, alias),
        done: new RegExp(`${alias}.*Invitationerne er sendt`, 's'),
        change: { event: 'ParticipantsInvited', owes: 'invitation' },
      },
      {
        who: jonas,
        make: says(`ja til møde ${reference}`),
        done: new RegExp(`${alias}.*Du har sagt ja`, 's'),
        change: { event: 'InvitationAnswered' },
      },

      handsOver(family, 'Igen'),
      accepts(family, 'Igen'),
    ];
  },
  // A plan somebody acts on, and papers that are filed.
  (family) => {
    const { reference, alias, mark, owner } = family;
    return [
      ...begins(family),
      {
        who: owner,
        make: says(
          `mål ${reference}; ord: Mål${mark}; ønske fra: Barn${mark}; område: skole; oplysninger: intet fortroligt`,
        ),
        done: new RegExp(`${alias}.*${plan.done.goalSet.title}.*Mål${mark}`, 's'),
        change: { event: 'GoalSet', holds: `Mål${mark}` },
      },
      {
        who: owner,
        make: says(`handling ${reference}; hvad: Gør${mark}; hvem: Jonas Attrap; senest: om 14 dage`),
        done: new RegExp(`${alias}.*${plan.done.actionWritten.title}`, 's'),
        change: { event: 'ActionWritten', holds: `Gør${mark}`, owes: 'planAction' },
      },
      {
        who: owner,
        make: says(`notér i planen ${reference}; hvad: det virker; ord: Styrke${mark}`),
        done: new RegExp(`${alias}.*${plan.done.noteWritten.title}`, 's'),
        change: { event: 'PlanNoteWritten', holds: `Styrke${mark}` },
      },
      {
        who: jonas,
        make: says(`meld handling ${reference}; handling: Gør${mark}; status: gjort; kommentar: Svar${mark}`),
        done: new RegExp(`Gør${mark}`),
        change: { event: 'ActionReported', holds: `Svar${mark}` },
      },
      ...consents(family),
      {
        who: owner,
        make: says(`dokument journaliseret ${reference}; dokument: samtykke; kvittering: J-${mark}`),
        done: new RegExp(`${alias}.*${filing.done.title}.*J-${mark}`, 's'),
        change: { event: 'DocumentFiled', holds: `J-${mark}` },
      },
    ];
  },
];
