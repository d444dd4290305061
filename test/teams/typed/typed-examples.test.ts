import type { SharedPlace } from '../../../src/app/base/services';
import { confirmReorganisation } from '../../../src/app/continuity/reorganisation';
import { importFiles } from '../../../src/app/organisation/import';
import { openPlanFor } from '../../../src/app/plan/plan-store';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { fill, type Locale, textsFor } from '../../../src/language/texts';
import { routeFor } from '../../../src/teams/routes/all';
import type { FormName } from '../../../src/views/forms/all';
import { formNames } from '../../../src/views/forms/all';
import type { Verb } from '../../../src/views/verbs';
import { openFamily, requestHandover } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { familyOfFour } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { adam, hans, jonas, karen, lea, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';
import { isCarriedOut, outcomeOf, typeAll, typed } from '../support/typing';

jest.setTimeout(30_000);

const locales: readonly Locale[] = ['da', 'en'];
const alias = 'Familien Månesten';
const reference = 'HOI-2026-001';

let town: TestMunicipality;
const watched = newWatchedStore();

/** Rosa, Viggo and Liv, two colleagues, and Otto, whom Liv has chosen. */
const theFamily = async (): Promise<void> => {
  await familyOfFour(town, alias, ['Rosa', 'Viggo', 'Liv']);
  await typeAll(
    town,
    `tilføj netværk ${reference}; navn: Otto; rolle: fodboldtræner; hvem: privat; barnets valg: ja`,
  );
};

/** A meeting on Tuesday next week, with an item and an agenda made with the family. */
const planned = async (): Promise<void> => {
  await theFamily();
  await typeAll(
    town,
    `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
    `dagsorden ${reference}; punkt: Morgener; fra: Liv; oplysninger: intet fortroligt`,
    `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
  );
};

const invited = async (): Promise<void> => {
  await planned();
  await pressed('meeting.invite');
};

const shownMeeting = async (): Promise<string> => {
  const meeting = answered(await typed(town, `møde ${reference}`));
  if (meeting.name !== 'meeting') throw new Error(`not a meeting: ${meeting.name}`);
  return meeting.meetingId;
};

/** The coordinator's press about the meeting that is planned. */
const pressed = async (verb: Verb, meetingMeant = shownMeeting): Promise<void> => {
  const meeting = await meetingMeant();
  const route = routeFor({ kind: 'press', verb, data: {} });
  const data = { reference, meeting };
  const asking = { services: town.services, actor: town.as(sara), chat: 'personal', locale: 'da' } as const;
  const done = await route?.handle(asking, { kind: 'press', verb, data });
  if (done?.ok !== true) throw new Error(`not done: ${verb}`);
};

/** The family's department goes to the health visitors, whose lead shares the cases out. */
const givenAway = async (): Promise<void> => {
  await theFamily();
  const line = 'omorganiser; sager: Familierådgivningen; afdeling: Sundhedsplejen; grund: ny afdeling';
  const planned = answered(await typed(town, line, adam));
  if (planned.name !== 'reorganisation') throw new Error(`not planned: ${planned.name}`);
  answered(await confirmReorganisation(town.services, town.as(adam), planned.reorganisationId));
};

const atTheMeeting = async (): Promise<void> => {
  await planned();
  town.moveTo('2026-06-16T08:05:00Z');
};

/** The same meeting closed. */
const hasBeenHeld = async (): Promise<void> => {
  await atTheMeeting();
  await pressed('live.closeAnyway');
};

/** Minutes that were gone through with everybody and are out for approval. */
const sentToAll = async (): Promise<void> => {
  await hasBeenHeld();
  await typeAll(town, `referat ${reference} gennemgået; dato: i dag; passer: Rosa, Viggo og Liv`);
  await pressed('minutes.send', shownMinutes);
};

const published = async (): Promise<void> => {
  await sentToAll();
  town.moveTo('2026-06-26T08:05:00Z');
  await pressed('minutes.publish', shownMinutes);
};

const changeAsked =
  (text: string): (() => Promise<void>) =>
  async () => {
    await sentToAll();
    answered(await typed(town, `ret referat ${reference}; ændring: ${text}`, jonas));
  };

const shownMinutes = async (): Promise<string> => {
  const minutes = answered(await typed(town, `referat ${reference}`));
  if (minutes.name !== 'minutes') throw new Error(`not minutes: ${minutes.name}`);
  return minutes.minutesId;
};

const deadlineRuns = async (): Promise<void> => {
  await theFamily();
  await typeAll(town, `frist ${reference}; frist: barnets plan; hvem: Liv; fra: i dag`);
};

const isProtected = async (): Promise<void> => {
  await theFamily();
  await typeAll(town, `beskyttelse ${reference}; hvem: Rosa; mod: Viggo; hvad: tid; grund: tilhold`);
};

/** A goal with a sign. */
const goalSet = async (): Promise<void> => {
  await theFamily();
  await typeAll(
    town,
    `mål ${reference}; ord: rolige morgener; ønske fra: Liv; område: familie; vigtighed: vigtigst; tegn: fravær; nu: 28; målet er: 10`,
  );
};

/** Two goals are parked, and there is room for one of them. */
const goalsRest = async (): Promise<void> => {
  await goalSet();
  const goal = (words: string, more = '') =>
    `mål ${reference}; ord: ${words}; ønske fra: Liv; område: familie; vigtighed: vigtigst${more}`;
  await typeAll(
    town,
    goal('calm mornings'),
    goal('tre'),
    goal('fire', '; lad hvile: rolige morgener'),
    goal('fem', '; lad hvile: calm mornings'),
    `følg op på mål ${reference}; mål: fem; valg: stop her; grund: nået; i stedet: fodbold`,
  );
};

/** P7: a catalogue with one offer. */
const catalogue = async (): Promise<void> => {
  await theFamily();
  const offers =
    'id;navn;område;emner;sted\nbold;Fodbold for alle;fritid;fodbold;Hallen\nball;Football for all;fritid;fodbold;Hallen';
  answered(await importFiles(town.services, town.as(adam), { offers }));
};

const offered = async (): Promise<void> => {
  await catalogue();
  for (const offer of ['fodbold', 'football'])
    await typeAll(town, `nyt tilbud ${reference}; tilbud: ${offer}; til: Liv`);
};

/** P9: Liv's plan. */
const otherPlan = async (): Promise<void> => {
  await theFamily();
  await typeAll(
    town,
    `anden plan ${reference}; plan: barnets plan; om: Liv; fra: familieafdelingen; lavet: i går`,
  );
};

const hasToDo = async (): Promise<void> => {
  await theFamily();
  for (const what of ['ring til skolen', 'ring the school', 'ring til foreningen', 'ring the association'])
    await typeAll(town, `handling ${reference}; hvad: ${what}; hvem: Liv; senest: om 14 dage`);
};

/** What has to be in place before a form can be used; just the family's case unless stated. */
const before: Readonly<Partial<Record<FormName, () => Promise<void>>>> = {
  'agenda.addItem': planned,
  'agenda.childsWish': planned,
  'agenda.made': planned,
  'case.addMember': async () => {
    await openFamily(town, sara, alias);
  },
  'deadline.drop': deadlineRuns,
  'deadline.met': deadlineRuns,
  'handover.familyMeeting': async () => {
    await theFamily();
    await requestHandover(town, reference as Parameters<typeof requestHandover>[1]);
    answered(await typed(town, `ja til ${reference}`, lea));
    town.moveTo('2026-06-16T12:00:00Z');
  },
  'invitation.decline': invited,
  'invitation.otherTime': invited,
  'live.agreement': atTheMeeting,
  'live.attendance': atTheMeeting,
  'live.changeAgreement': async () => {
    await atTheMeeting();
    await typeAll(town, `aftale ${reference}; aftale: Ring til skolen`);
  },
  'filing.record': async () => {
    await theFamily();
    await typeAll(
      town,
      `skriv samtykke ind ${reference}; ja fra: Rosa; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Rosa; formål: holde møder om familien sammen; hvordan: mundtligt`,
    );
  },
  'live.changeNote': async () => {
    await atTheMeeting();
    await typeAll(town, `skriv ned ${reference}; hvor: det er vi bekymrede; sagt: Mandagene er svære`);
  },
  'live.note': atTheMeeting,
  'live.scale': atTheMeeting,
  'meeting.addPerson': planned,
  'meeting.cancel': planned,
  'meeting.move': planned,
  'minutes.agreement': hasBeenHeld,
  'minutes.answerChange': changeAsked('Jonas'),
  'minutes.askChange': sentToAll,
  'minutes.correct': published,
  'minutes.delivered': sentToAll,
  'minutes.file': published,
  'minutes.report': sentToAll,
  'minutes.review': hasBeenHeld,
  'retention.release': async () => {
    await theFamily();
    await typeAll(town, `bevar ${reference}; grund: sagen er anket`);
  },
  'minutes.take': changeAsked('Det var torsdag'),
  'minutes.touches': hasBeenHeld,
  'minutes.words': hasBeenHeld,
  'minutes.write': hasBeenHeld,
  'plan.followUp': async () => {
    await goalSet();
    await typeAll(town, `tegn ${reference}; mål: rolige morgener; tegn: absence; nu: 28; målet er: 10`);
  },
  'plan.endOther': otherPlan,
  'plan.offer': catalogue,
  'plan.offerStep': offered,
  'plan.otherAnswer': otherPlan,
  'plan.otherContent': otherPlan,
  'plan.settleNote': async () => {
    await theFamily();
    for (const words of ['Gudruns onsdage', 'calm Wednesdays'])
      await typeAll(town, `notér i planen ${reference}; hvad: det virker; ord: ${words}`);
  },
  'plan.report': hasToDo,
  'plan.resume': goalsRest,
  'plan.sign': async () => {
    await goalSet();
    await typeAll(
      town,
      `mål ${reference}; ord: calm mornings; ønske fra: Liv; område: familie; vigtighed: vigtigst`,
    );
  },
  'plan.stopAction': hasToDo,
  'reorganise.share': givenAway,
  'protection.end': isProtected,
};

/** Who uses a form; the coordinator unless stated. */
const users: Readonly<Partial<Record<FormName, StaffMember>>> = {
  'invitation.decline': jonas,
  'invitation.otherTime': jonas,
  'consent.ask': jonas,
  'minutes.askChange': jonas,
  'digest.bind': karen,
  'reorganise.plan': karen,
  'reorganise.share': hans,
};

/** Where others read along: some lines are only for such places. */
const channel: SharedPlace = {
  kind: 'channel',
  conversationId: '19:team@thread.tacv2',
  channelType: 'standard',
  way: {},
  readers: async () => [{ id: karen.id, outsider: false }],
};
const places: Readonly<Partial<Record<FormName, SharedPlace>>> = { 'digest.bind': channel };

beforeEach(async () => {
  town = await newMunicipality({ wrap: watched.wrap });
  watched.calls();
});

/** Design § 9: so many documents are written by a change. */
const documentsAtMost = 6;

/**
 * What a commit writes of a change. A paper to file (R7) comes on top: each has a document of its own, and a closed meeting has one,
 * as has every consent. So does the note of a line that was typed, which these tests have none of.
 */
const writtenBy = (kinds: readonly string[]): readonly string[] => kinds.filter((kind) => kind !== 'toFile');

/** Changes by people of what a case has, in the tests and in what comes before them. */
const changesMade = (): readonly (readonly string[])[] =>
  watched
    .calls()
    .filter(({ what, kinds }) => what === 'commit' && kinds.includes('request'))
    .map(({ kinds }) => kinds);

afterEach(() => {
  const large = changesMade().filter((kinds) => writtenBy(kinds).length > documentsAtMost);
  expect(large).toEqual([]);
});

describe('every line that is shown as an example does what it says', () => {
  const examples = formNames.flatMap((form) =>
    locales.flatMap((locale) => {
      const { chat } = textsFor(locale).forms[form];
      return chat === undefined
        ? []
        : [alias, reference].map((subject) => ({ form, locale, line: fill(chat, { subject }) }));
    }),
  );

  test.each(examples)('$line', async ({ form, locale, line }) => {
    await (before[form] ?? theFamily)();
    const result = await typed(town, line, users[form], locale, places[form]);
    expect([outcomeOf(result, locale), isCarriedOut(result)]).toEqual([expect.any(String), true]);
  });
});

test('P3: an action that was agreed at a meeting gets its goal by a line, and is not written twice', async () => {
  await goalSet();
  await typeAll(
    town,
    `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
    `dagsorden ${reference}; punkt: Morgener; fra: Liv; oplysninger: intet fortroligt`,
    `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
  );
  town.moveTo('2026-06-16T08:05:00Z');
  await typeAll(town, `aftale ${reference}; aftale: Ring til skolen; hvem: Liv; senest: 30/6`);
  await pressed('live.closeAnyway');
  await typeAll(town, `referat ${reference} gennemgået; dato: i dag; passer: Rosa, Viggo og Liv`);
  await pressed('minutes.send', shownMinutes);
  town.moveTo('2026-06-26T08:05:00Z');
  await pressed('minutes.publish', shownMinutes);
  const actions = async () =>
    answered(await openPlanFor(town.services, town.as(sara), reference as CaseReference)).actions;
  const [agreed] = await actions();
  expect(agreed).toMatchObject({ what: 'Ring til skolen' });
  await typeAll(
    town,
    `handling ${reference}; hvad: ring til skolen; hvem: Liv; senest: 30/6; mål: rolige morgener`,
  );
  const after = await actions();
  expect(after.map(({ id }) => id)).toEqual([agreed?.id]);
  expect(after[0]?.goalId).toBeDefined();
});

describe('a form that can be filled in by typing shows how', () => {
  /** About one row of a card: a participant, an item, a plan. They are opened from there. */
  const ofARow: readonly FormName[] = [
    'agenda.changeItem',
    // Several lines of text at once, and what the card of corrections names.
    'case.addFamily',
    'case.addNetworks',
    'contact.accompanied',
    'contact.dropAccompaniment',
    'correct.alias',
    'correct.attendance',
    'correct.contact',
    'correct.member',
    'correct.network',
    'correct.removeMember',
    'correct.reopen',
    'meeting.answerFor',
    'meeting.interpreter',
    'meeting.sent',
  ];
  /** Whole files are pasted in. */
  const ofFiles: readonly FormName[] = ['import.open'];

  test.each(formNames.filter((form) => ![...ofARow, ...ofFiles].includes(form)))('%s', (form) => {
    for (const locale of locales) expect(textsFor(locale).forms[form].chat).toBeDefined();
  });
});
