import type { AdaptiveCard, CardAction } from '../../src/cards/adaptive-card';
import { renderCard } from '../../src/cards/render';
import { calendarDate } from '../../src/domain/base/calendar';
import type { ConsentRowView, ConsentView } from '../../src/views/consent';
import { consents } from './samples/consent';
import { consentSides, recordedConsents } from './samples/consent-sides';

const sample = <View>(samples: Readonly<Record<string, View>>, state: string): View => {
  const view = samples[state];
  if (view === undefined) throw new RangeError(`no sample ${state}`);
  return view;
};
const story = sample(consents, 'story');

type Node = Readonly<Record<string, unknown>>;

/** Every element and action of a card, in order. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
};
const textsIn = (value: unknown): readonly string[] =>
  nodesIn(value).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
const titlesIn = (value: unknown): readonly string[] =>
  nodesIn(value).flatMap(({ type, title }) => (String(type).startsWith('Action.') ? [String(title)] : []));

const cardOf = (view: Parameters<typeof renderCard>[0]): AdaptiveCard => renderCard(view, { locale: 'da' });
/** The blocks of recipients, by name. */
const blocksOf = (view: ConsentView): ReadonlyMap<string, Node> =>
  new Map(
    cardOf(view)
      .body.filter(({ separator, type }) => separator === true && type === 'Container')
      .map((block) => [textsIn(block)[0] ?? '', block]),
  );
/** What is visible at once, and what one press shows. */
const pressesOf = (
  block: Node | undefined,
): { readonly now: readonly string[]; readonly later: readonly string[] } => {
  const sets = nodesIn(block).filter(({ type }) => type === 'ActionSet');
  const titles = (hidden: boolean) =>
    sets.filter(({ isVisible }) => (isVisible === false) === hidden).flatMap(titlesIn);
  return { now: titles(false), later: titles(true) };
};
const withRows = (...rows: readonly ConsentRowView[]): ConsentView => ({
  ...story,
  recipients: [{ recipient: 'Jobcenter', rows }],
});
const rowsOf = (view: ConsentView, recipient: string): readonly ConsentRowView[] =>
  view.recipients.find((one) => one.recipient === recipient)?.rows ?? [];
const everyState = sample(consents, 'every state');

describe('the consents of a case (S8)', () => {
  it('stand recipient by recipient, those first who lack something, and last those who may have it all', () => {
    expect([...blocksOf(everyState).keys()]).toEqual(['Månebakkeskolen', 'Kim', 'Jobcenter', 'Viggo']);
    expect([...blocksOf(story).keys()]).toEqual(['Sundhedsplejen', 'Viggo', 'Jobcenter', 'Månebakkeskolen']);
  });

  it('say with each recipient what is missing, in words and with a sign', () => {
    expect(textsIn(blocksOf(everyState).get('Månebakkeskolen'))).toContain('○ 1 mangler · ✕ 1 nej');
    expect(textsIn(blocksOf(everyState).get('Jobcenter'))).toContain('⚠ 1 udløbet · ⚠ 1 skal snart fornyes');
  });

  it('are grouped by purpose, and what is missing comes first', () => {
    expect(
      textsIn(blocksOf(everyState).get('Månebakkeskolen')).filter((text) => /^For at| for |^Alma/.test(text)),
    ).toEqual([
      'For at lægge og følge én fælles plan',
      'Alma og Storms trivsel',
      'Almas skolefravær',
      'For at holde møder om familien sammen',
      'Hverdagen derhjemme for Alma',
    ]);
  });

  it('share a line when they stand the same with everybody', () => {
    expect(textsIn(blocksOf(story).get('Månebakkeskolen'))).toEqual(
      expect.arrayContaining([
        'Almas skolefravær og trivsel',
        '✓ Freja og Bo siger ja, til og med 9. marts 2027',
      ]),
    );
  });

  it('tell of givers together who said yes on different days, as long as it lasts equally long', () => {
    const [row] = rowsOf(story, 'Månebakkeskolen');
    const [freja, bo] = row?.givers ?? [];
    if (row === undefined || freja === undefined || bo === undefined) throw new Error('two givers');
    const givers = [freja, { ...bo, on: calendarDate('2026-03-12') }];
    expect(textsIn(blocksOf(withRows({ ...row, givers })).get('Jobcenter'))).toContain(
      '✓ Freja og Bo siger ja, til og med 9. marts 2027',
    );
  });

  it('never share a line when a giver stands differently', () => {
    const [one, other] = rowsOf(story, 'Månebakkeskolen');
    if (one === undefined || other === undefined) throw new Error('two rows');
    const texts = textsIn(
      blocksOf(withRows(one, { ...other, givers: [...other.givers.slice(0, 1)] })).get('Jobcenter'),
    );
    expect(texts).toEqual(expect.arrayContaining(['Almas skolefravær', 'Almas trivsel']));
  });

  it.each([
    ['given', '✓', '✓ Freja siger ja, til og med 9. marts 2027'],
    ['dueSoon', '⚠', '⚠ Freja siger ja, men kun til og med 30. juni 2026'],
    ['expired', '⚠', '⚠ Freja sagde ja, men det løb ud 1. juni 2026'],
    ['refused', '✕', '✕ Bo siger nej, 9. marts 2026'],
    ['withdrawn', '↩', '↩ Freja har trukket sit ja tilbage'],
    ['requested', '○', '○ Bo bliver spurgt'],
    ['missing', '○', '○ Bo mangler at svare'],
  ])('a giver who has %s is told by sign and word', (_state, sign, line) => {
    const texts = textsIn(cardOf(everyState).body);
    expect(texts).toContain(line);
    expect(texts).toContain(sign);
  });

  it('say how to begin while nothing is recorded', () => {
    const texts = textsIn(cardOf(sample(consents, 'nothing recorded')).body);
    expect(texts).toContain('Der er ikke registreret noget samtykke endnu');
    expect(texts).toContain('Tal med familien om, hvem der må få hvad at vide, og registrér svaret.');
  });
});

describe('what can be done about a consent', () => {
  it('is seen at once where something is missing or runs out, and behind one press where all is in order', () => {
    expect(pressesOf(blocksOf(everyState).get('Jobcenter'))).toEqual({
      now: ['Forny: Freja, helbredsoplysninger i hovedtræk', 'Forny: Freja, økonomi'],
      later: [
        'Træk tilbage: Freja, arbejde og uddannelse',
        'Træk tilbage: Freja, helbredsoplysninger i hovedtræk',
      ],
    });
    expect(pressesOf(blocksOf(story).get('Jobcenter'))).toEqual({ now: [], later: ['Træk tilbage: Freja'] });
  });

  it('is offered once for consent to several types', () => {
    expect(pressesOf(blocksOf(story).get('Månebakkeskolen')).later).toEqual([
      'Træk tilbage: Freja',
      'Træk tilbage: Bo',
    ]);
  });

  it('is not offered again where it stands with what is to be asked', () => {
    const answers = nodesIn(cardOf(everyState).body).filter(({ like }) => like === 'r1');
    expect(answers).toHaveLength(1);
    expect(pressesOf(blocksOf(everyState).get('Kim'))).toEqual({ now: [], later: ['Træk tilbage: Freja'] });
  });

  it('carries its own ids', () => {
    const withdraw = nodesIn(blocksOf(story).get('Jobcenter')).find(
      ({ verb }) => verb === 'consent.withdraw',
    );
    expect(withdraw).toMatchObject({
      type: 'Action.Execute',
      data: { reference: 'HOI-2026-001', consent: 'c1' },
      style: 'destructive',
    });
  });

  it('is hidden and shown by a press of the same block', () => {
    for (const block of blocksOf(story).values()) {
      const toggles = nodesIn(block).filter(({ type }) => type === 'Action.ToggleVisibility');
      const hidden = nodesIn(block).filter(({ isVisible }) => isVisible === false);
      expect(toggles.map(({ targetElements }) => targetElements)).toEqual(hidden.map(({ id }) => [id]));
    }
  });
});

describe('what is to be asked', () => {
  it('stands as a question that can be asked', () => {
    expect(textsIn(cardOf(everyState).body)).toContain(
      'Spørg Bo: "Må Kim få noget at vide om Alma: trivsel, så vi kan holde møder om familien sammen?"',
    );
  });
});

describe('a withdrawal (S3)', () => {
  it.each([
    ['withdrawn', 'Sig det selv til Viggo. De andre har fået besked.'],
    ['withdrawn, all told', 'De har fået besked.'],
    ['withdrawn, none told', 'Sig det selv til Viggo.'],
    ['withdrawn, nobody relied on it', 'Ingen andre brugte det.'],
  ])('%s: tells who may no longer use what, and who still has to hear it', (state, expected) => {
    expect(textsIn(cardOf(sample(consents, state)).body)).toContain(expected);
  });

  it('names what each may no longer use', () => {
    expect(textsIn(cardOf(sample(consents, 'withdrawn')).body)).toContain(
      'Jonas Attrap: arbejde og uddannelse samt helbredsoplysninger i hovedtræk',
    );
  });
});

describe('what was shared without consent (S5)', () => {
  it('names its rule, its reason and its last day', () => {
    const texts = textsIn(cardOf(everyState).body);
    expect(texts).toContain('Tidligt og forebyggende samarbejde om barnet');
    expect(texts).toContain('barnets lov, reglerne om tidligt og forebyggende samarbejde');
    expect(texts).toContain('Grund: Bo kan ikke træffes, og Alma har ikke været i skole i to uger.');
    expect(texts).toContain('Stopper af sig selv efter tirsdag 23. juni 2026');
  });
});

describe('S8: what × giver', () => {
  const tableOf = (view: ConsentView): readonly (readonly string[])[] =>
    nodesIn(cardOf(view).body)
      .filter(({ type }) => type === 'TableRow')
      .map((line) => textsIn(line));

  it('stands in a table where there are several of both; whoever is not asked has no sign', () => {
    const [heads, ...rows] = tableOf(sample(consents, 'several kinds of two givers'));
    expect(heads?.slice(1)).toEqual(['Freja', 'Bo']);
    expect(rows.map(([, ...signs]) => signs.join(''))).toEqual(['○–', '✓✕', '✓✓']);
  });

  it('is left to the lines where they say it as quickly', () => {
    expect(tableOf(story)).toEqual([]);
  });
});

describe('a recorded answer', () => {
  const outcomeOf = (state: string): readonly string[] =>
    textsIn(cardOf(sample(recordedConsents, state)).body).slice(-2);

  it.each([
    [
      'given by both',
      '✓ Nu må det deles med Månebakkeskolen og PPR',
      'Del kun det, opgaven kræver. Spørg igen senest 9. marts 2027.',
    ],
    ['one to be heard', '○ Det må ikke deles endnu', 'Bo mangler at svare. Spørg, og registrér svaret.'],
    [
      'one yes and one no',
      '✕ Det må ikke deles',
      'Ét nej er nok. Lad det ligge, eller tal om det uden Månebakkeskolen og PPR.',
    ],
  ])('%s: says whether it may be shared now (S2)', (state, title, text) => {
    expect(outcomeOf(state)).toEqual([title, text]);
  });

  it('says who still has to answer', () => {
    expect(textsIn(cardOf(sample(recordedConsents, 'one to be heard')).body)).toContain(
      'Bo mangler at svare',
    );
  });

  it('opens the sheet for signature, where there is one', () => {
    const urlsOf = (state: string) =>
      (cardOf(sample(recordedConsents, state)).actions ?? []).flatMap((press: CardAction) =>
        press.type === 'Action.OpenUrl' ? [press.url] : [],
      );
    expect(urlsOf('given')).toEqual(['https://roed-traad.example/sheets/abcdefghijklmnopqrstuv']);
    expect(urlsOf('refused')).toEqual([]);
  });
});

describe('a professional’s own side', () => {
  const texts = textsIn(cardOf(sample(consentSides, 'school')).body);

  it('says what they may be told, what for and how long', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'Almas skolefravær og trivsel',
        'Der er sagt ja · for at lægge og følge én fælles plan · til og med 9. marts 2027',
      ]),
    );
  });

  it('says why not, in everyday words', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['Sproglig udvikling', 'Der er sagt nej', 'Ingen har sagt ja']),
    );
  });

  it('may tell those who hold the case everything, without counting it up', () => {
    expect(texts).toEqual(expect.arrayContaining(['Sara Testlund', 'Alt om familien', 'Som koordinator']));
  });

  it('tells how to get more only to somebody who can ask for it', () => {
    const hint = 'Har du brug for det i dit arbejde, så bed om et samtykke.';
    expect(texts).toContain(hint);
    expect(textsIn(cardOf(sample(consentSides, 'every basis and every reason')).body)).not.toContain(hint);
  });
});
