import { setTimeout } from 'node:timers/promises';
import { textsFor } from '../../src/language/texts';
import type { Person, SeenMessage } from '../../src/tryout/person';
import type { Teams } from '../../src/tryout/teams';
import { jonas, lea, nora, sara } from '../support/running-bot';
import { between, pick, type Random } from './random';

const { consent, contactLog } = textsFor('da');

/** Something that somebody asked the bot to do, once, and whether the bot said that it is done. */
export interface Change {
  readonly alias: string;
  /** The event that it leaves in the trail, and a text of its own that the event holds. */
  readonly event: string;
  readonly holds?: string;
  /** Of a question that was sent, which leaves no event. */
  questionId?: string;
  /** What others hear of it. */
  readonly owes?: string;
  isAcknowledged: boolean;
}

/** One gesture: how the person makes it, and how a message reads that says that it is done. */
interface Gesture {
  readonly who: string;
  readonly make: (person: Person, change: Change) => Promise<readonly SeenMessage[]>;
  readonly done: RegExp;
  readonly change: Omit<Change, 'alias' | 'isAcknowledged'>;
}

interface LoadParts {
  readonly teams: Teams;
  readonly random: Random;
  readonly isOver: () => boolean;
  /** Notes a change before it is asked for. */
  readonly note: (change: Change) => void;
}

/** So often the same is said when nothing or an error came back. */
const triesAtMost = 4;
const names: Readonly<Record<string, string>> = { [lea]: 'Lea Dummy', [sara]: 'Sara Testlund' };
const leastSteps = { short: 200, long: 900 } as const;

const offers = ({ card }: SeenMessage, verb: string): boolean => JSON.stringify(card ?? {}).includes(verb);

/** A weekday some weeks ahead, as people type it. */
const someDay = (random: Random): string => {
  const day = new Date(Date.now() + Math.floor(between(random, 8, 60)) * 86_400_000);
  if (day.getDay() === 0) day.setDate(day.getDate() + 1);
  if (day.getDay() === 6) day.setDate(day.getDate() + 2);
  return `${day.getDate()}/${day.getMonth() + 1}-${day.getFullYear()}`;
};

/**
 * People of the demo at work: two coordinators with several families at a time, who open cases, write people, contacts and
 * consents in, plan meetings, invite and hand over; colleagues who answer them; one who asks from outside. Resolves when it is
 * over.
 */
export const atWork = async (flows: number, parts: LoadParts): Promise<void> => {
  const { teams, random, isOver, note } = parts;
  let families = 0;

  const carriesOut = async (alias: string, gesture: Gesture): Promise<string | undefined> => {
    const change: Change = { alias, ...gesture.change, isAcknowledged: false };
    note(change);
    for (let attempt = 1; attempt <= triesAtMost && !isOver(); attempt += 1) {
      // Without an answer Teams says that the message could not be sent; people say it again.
      const heard = await gesture.make(teams.person(gesture.who), change).catch(() => []);
      const answer = heard.find(({ reads }) => gesture.done.test(reads));
      await setTimeout(between(random, leastSteps.short, leastSteps.long));
      if (answer === undefined) continue;
      change.isAcknowledged = true;
      return answer.reads;
    }
    return undefined;
  };

  const says =
    (line: string): Gesture['make'] =>
    (person) =>
      person.says(line);

  /** Looks at the meeting of a family and sends the invitations. */
  const invites =
    (reference: string, alias: string): Gesture['make'] =>
    async (person) => {
      const cards = await person.says(`møde ${reference}`);
      const card = cards.find((one) => one.reads.includes(alias) && offers(one, 'meeting.invite'));
      if (card === undefined) return cards;
      const press = await person.presses(card, 'meeting.invite');
      return press.message ? [press.message] : [];
    };

  /** Asks for the coordinator, and sends the question on. The card does not tell the family, so several may be mixed up. */
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

  const family = async (): Promise<void> => {
    families += 1;
    const mark = String(families).padStart(4, '0');
    const alias = `Familien Kaos${mark}`;
    const [owner, colleague] = pick(random, [
      [lea, sara],
      [sara, lea],
    ] as const);
    const reads = await carriesOut(alias, {
      who: owner,
      make: says(`opret sag "${alias}" start i dag`),
      done: new RegExp(`HOI-.*Kaos${mark}`, 's'),
      change: { event: 'CaseOpened' },
    });
    const reference = new RegExp(`(HOI-\\d{4}-\\d+)\\s+${alias}`).exec(reads ?? '')?.[1];
    if (reference === undefined) return;
    const steps: readonly Gesture[] = [
      {
        who: owner,
        make: says(`overdrag ${reference} til ${names[colleague]} fordi Grund${mark}`),
        done: new RegExp(`er bedt om at tage over.*Grund${mark}`, 's'),
        change: { event: 'HandoverRequested', holds: `Grund${mark}`, owes: 'handover' },
      },
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
      {
        who: owner,
        make: says(`kontakt ${reference} i dag; hvordan: besøg; med: Barn${mark}`),
        done: new RegExp(`${alias}.*${contactLog.done.logged.title}`, 's'),
        change: { event: 'ContactLogged' },
      },
      {
        who: owner,
        make: says(`overdrag ${reference} til ${names[colleague]} fordi Igen${mark}`),
        done: new RegExp(`er bedt om at tage over.*Igen${mark}`, 's'),
        change: { event: 'HandoverRequested', holds: `Igen${mark}`, owes: 'handover' },
      },
      {
        who: owner,
        make: says(`møde ${reference} ${someDay(random)} kl. 10-11.30; sted: Hus${mark}`),
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
      {
        who: colleague,
        make: says(`ja til ${reference}`),
        done: new RegExp(`Du har sagt ja.*Igen${mark}`, 's'),
        change: { event: 'HandoverAccepted' },
      },
    ];
    for (const step of steps) {
      if (isOver()) return;
      await carriesOut(alias, step);
    }
  };

  const flow = async (): Promise<void> => {
    while (!isOver()) await family();
  };
  await Promise.all(Array.from({ length: flows }, flow));
};
