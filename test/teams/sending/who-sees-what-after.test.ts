import {
  adam,
  type BotAtWork,
  karen,
  lea,
  mille,
  nora,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import {
  alsoStands,
  type Fate,
  fates,
  madeAgain,
  nothingDue,
  type Opened,
  opensAll,
  standingOf,
  stillHeldBy,
} from '../support/every-view';
import { answerTo, opens, outcomeOf, submits } from '../support/presses';
import { staffListOf } from '../support/staff-list';
import { flawsIn } from '../support/traffic';
import { consentLine, type FamilyWish, type WholeFamily, wholeFamilies } from '../support/whole-family';

jest.setTimeout(120_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, mille, nora, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterAll(async () => {
  expect(flawsIn(bot)).toEqual([]);
  await bot.close();
});

const newFamily = wholeFamilies(() => bot);
const types = (who: string, line: string) => answerTo(bot.person(who), line);

/** Lines typed besides, for views that no press brings. */
const linesOf = (who: string, { reference, alias }: WholeFamily): readonly string[] => {
  if (who === nora)
    return [
      `sag ${reference}`,
      `samtykke ${alias}`,
      `ny frist ${reference}`,
      `hvem er koordinator for ${reference}`,
    ];
  return who === mille
    ? []
    : [
        `ny frist ${reference}`,
        consentLine(reference, 'ja', 'trivsel i skolen'),
        'hvem er koordinator for Familien Udsigt',
      ];
};

const pressing = async (line: string, title: RegExp): Promise<void> => {
  const card = await types(lea, line);
  outcomeOf(await bot.person(lea).presses(card, card.buttons.find((one) => title.test(one)) ?? title.source));
};

const people = { Lea: lea, Sara: sara, Mille: mille, Nora: nora } as const;
type Name = keyof typeof people;

/** What became of somebody's cards about the family: their views, by outcome. */
type Fates = Partial<Readonly<Record<Fate, string>>>;

interface Row {
  readonly after: string;
  readonly happens: (family: WholeFamily) => Promise<unknown>;
  readonly become: Partial<Readonly<Record<Name, Fates>>>;
  /** What no card about the family holds for them any more, not even where it isn't shown. */
  readonly gone?: Partial<Readonly<Record<Name, RegExp | 'family'>>>;
  readonly family?: FamilyWish;
  /** With the family and the cards as the row before left them. */
  readonly goesOn?: true;
}

/** What becomes of everything a deputy saw, once it is no longer for them. */
const asDeputy = {
  anew: 'case-list minutes-list overview',
  line: 'agenda audit case case-offers consent contact-log coordinator coordinator-choices correct deadlines filing form handover held-meeting live-meeting meeting meeting-list minutes minutes-recipients notice other-plans plan question red-thread',
} as const satisfies Fates;

const rows: readonly Row[] = [
  {
    after: 'somebody joins the network',
    happens: ({ reference }) =>
      types(lea, `tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`),
    become: {
      Mille: {
        same: 'case case-list consent-side coordinator invitation minutes-approval minutes-list other-plans plan red-thread',
      },
      Nora: {},
    },
  },
  {
    after: 'a consent is withdrawn',
    goesOn: true,
    happens: ({ reference }) => pressing(`samtykke ${reference}`, /^Træk tilbage/),
    become: {
      Lea: {
        anew: 'agenda audit filing meeting',
        folded: 'consent',
        same: 'absence agenda case case-list case-offers consent-recorded contact-log coordinator correct deadlines form handover held-meeting live-meeting meeting-list minutes minutes-list minutes-recipients other-plans overview plan question red-thread',
      },
      Mille: {
        anew: 'consent-side invitation',
        same: 'case case-list coordinator minutes-approval minutes-list other-plans plan red-thread',
      },
      Nora: {},
    },
    gone: { Mille: /kommer Buller|Bullers skolefravær/i },
  },
  {
    after: 'a consent is answered with a no',
    happens: ({ reference }) => types(lea, consentLine(reference, 'nej')),
    become: {
      Mille: {
        anew: 'consent-side invitation',
        same: 'case case-list coordinator minutes-approval minutes-list other-plans plan red-thread',
      },
    },
    gone: { Mille: /kommer Buller|Bullers skolefravær/i },
  },
  {
    after: 'somebody leaves the network',
    goesOn: true,
    happens: ({ reference }) => types(lea, `fjern Mille Fiktiv fra netværket i ${reference}`),
    become: {
      Mille: {
        anew: 'case-list minutes-list',
        line: 'case consent-side coordinator invitation minutes-approval notice other-plans plan red-thread',
      },
    },
    gone: { Mille: 'family' },
  },
  {
    after: 'another with custody joins the family',
    happens: ({ reference }) =>
      types(lea, `tilføj medlem ${reference}; navn: Bulder; relation: far; forældremyndighed: ja`),
    become: {
      Mille: {
        anew: 'consent-side invitation',
        same: 'case case-list coordinator minutes-approval minutes-list other-plans plan red-thread',
      },
    },
    gone: { Mille: /kommer Buller/i },
  },
  {
    after: 'a protection is recorded',
    goesOn: true,
    happens: ({ reference }) =>
      types(lea, `beskyttelse ${reference}; hvem: Tulle; mod: Mille Fiktiv; hvad: tid, sted; grund: tilhold`),
    become: {
      Lea: {
        anew: 'audit meeting',
        folded: 'case',
        same: 'absence agenda case-list case-offers consent consent-recorded contact-log coordinator coordinator-choices correct deadlines filing form handover held-meeting live-meeting meeting-list minutes minutes-list minutes-recipients other-plans overview plan question red-thread',
      },
      Mille: {
        anew: 'minutes-list',
        line: 'invitation minutes-approval',
        same: 'case case-list consent-side coordinator other-plans plan red-thread',
      },
    },
    gone: { Mille: /Familiehuset|beskyt|tilhold/i },
  },
  {
    after: 'the protection is ended',
    goesOn: true,
    happens: ({ reference }) =>
      types(
        lea,
        `ophæv beskyttelse ${reference}; hvilken: Tulle – Mille Fiktiv; grund: tilholdet er ophævet`,
      ),
    become: {
      Lea: {
        anew: 'meeting',
        folded: 'case',
        same: 'absence agenda audit case-list case-offers consent consent-recorded contact-log coordinator coordinator-choices correct deadlines filing form handover held-meeting live-meeting meeting-list minutes minutes-list minutes-recipients other-plans overview plan question red-thread',
      },
      Mille: { same: 'case case-list consent-side coordinator other-plans plan red-thread' },
    },
    gone: { Mille: /Familiehuset|beskyt|tilhold/i },
  },
  {
    after: 'the case is closed',
    family: { receiver: '', isCancelled: true },
    happens: ({ reference }) =>
      types(
        lea,
        `afslut ${reference}; overtaget af: netværket; navn: Mormor; dato: i dag; familien siger: fint`,
      ),
    become: {
      Lea: {
        anew: 'absence agenda audit case-list case-offers consent coordinator meeting-list minutes other-plans overview plan',
        folded: 'case',
        line: 'contact-log correct deadlines form',
        same: 'agenda consent-recorded coordinator-choices filing held-meeting live-meeting meeting minutes-list minutes-recipients question red-thread',
      },
      Sara: {
        anew: 'case-list minutes-list overview',
        line: 'agenda audit case case-offers consent contact-log coordinator coordinator-choices correct deadlines filing form held-meeting meeting meeting-list minutes minutes-recipients notice other-plans plan question red-thread',
      },
      Mille: {
        same: 'minutes-approval minutes-list other-plans plan red-thread',
        anew: 'case case-list consent-side coordinator invitation',
      },
    },
  },
  {
    after: 'a hand-over is completed',
    family: { receiver: 'Sara Testlund', deputyUntil: '' },
    happens: async ({ reference }) => {
      await types(sara, `ja til ${reference}`);
      await types(sara, `familien har mødt ${reference}; dato: i dag`);
    },
    become: {
      Lea: {
        anew: 'absence case case-list coordinator minutes-list overview',
        folded: 'handover',
        line: 'agenda audit case-offers consent consent-recorded contact-log coordinator-choices correct deadlines filing form held-meeting live-meeting meeting meeting-list minutes minutes-recipients other-plans plan question red-thread',
      },
    },
    gone: { Lea: /Buller|Tulle|Familiehuset|Rådhuset/ },
  },
  {
    after: 'a deputy’s time is ended',
    happens: ({ reference }) => pressing(`sag ${reference}`, /^Stop stedfortræder/),
    become: { Sara: asDeputy },
    gone: { Sara: 'family' },
  },
  {
    after: 'the last day of a deputy has passed',
    family: { deputyUntil: '20/8' },
    happens: async () => {
      await bot.letPass(17 * 24);
      // The calendar is checked when the program starts.
      await bot.restart();
      await bot.letPass(1);
    },
    become: { Sara: asDeputy },
    gone: { Sara: 'family' },
  },
  {
    after: 'somebody is taken off the staff list',
    happens: async () => {
      const form = await opens(bot.person(adam), await types(adam, 'import'), 'import.open');
      const staff = staffListOf(bot.file, [mille, sara]);
      await submits(bot.person(adam), form, 'import.open', { staff });
    },
    become: {
      Sara: { line: `${asDeputy.anew} ${asDeputy.line}`.split(' ').toSorted().join(' ') },
      Mille: {
        line: 'case case-list consent-side coordinator invitation minutes-approval minutes-list other-plans plan red-thread',
      },
    },
    gone: { Sara: 'family', Mille: 'family' },
  },
];

describe('S9: who sees what after each event that narrows a right, in every view that stands', () => {
  let family: WholeFamily;
  const cards = new Map<Name, readonly Opened[]>();
  const walked = new Set<string>();

  test.each(rows)('$after', async ({ happens, become, gone = {}, family: wish, goesOn }) => {
    const names = Object.keys(become) as Name[];
    if (!goesOn) {
      family = await newFamily(wish);
      cards.clear();
    }
    for (const name of names) {
      const lines = cards.has(name) ? undefined : linesOf(people[name], family);
      if (lines) await opensAll(bot, people[name], family.idsOf, lines);
      cards.set(name, standingOf(bot, people[name], family.reference));
    }
    const asStranger = bot.person(nora).chat();
    await happens(family);
    await nothingDue(bot);
    const found = names.map((name) => [name, fates(bot, people[name], cards.get(name) ?? [])]);
    expect(Object.fromEntries(found)).toEqual(become);
    for (const [name, what] of Object.entries(gone) as [Name, RegExp | 'family'][]) {
      const words = what === 'family' ? new RegExp(`${family.alias}|Buller|Tulle`) : what;
      expect(stillHeldBy(bot, people[name], cards.get(name) ?? [], words)).toEqual([]);
    }
    // C7: nothing changes for those who must not know that there is a case.
    expect(bot.person(nora).chat().slice(0, asStranger.length)).toEqual(asStranger);
    for (const { view } of [...cards.values()].flat()) walked.add(view);
  });

  test('every view that can be made again is walked, and what else can stand with a case', () => {
    expect([...walked].toSorted()).toEqual([...madeAgain, ...alsoStands].toSorted());
  });
});
