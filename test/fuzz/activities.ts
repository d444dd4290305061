import fc from 'fast-check';
import { fieldsOf, type Json } from '../../src/tryout/activity';
import { verbs } from '../../src/views/verbs';

/** One hostile activity: what is changed in a usual one, and how its body travels. */
export interface Hostile {
  readonly place: 'own' | 'group' | 'channel';
  readonly who: 'coordinator' | 'stranger' | 'elsewhere';
  readonly change: Json;
  readonly conversation: Json;
  readonly headers: Readonly<Record<string, string>>;
  /** How deeply the value is wrapped in lists. */
  readonly depth: number;
}

const references = ['HOI-2026-001', 'HOI-2026-003', 'HOI-2026-999', '../HOI?1#', '__proto__', ''];
const lines = [
  'sag',
  'møde',
  'samtykke',
  'dagsorden',
  'overdrag',
  'koordinator',
  'mine sager',
  'hjælp',
  'hvem er',
];
const odd = fc.constantFrom<unknown>(
  null,
  5,
  '',
  [],
  {},
  true,
  { id: [] },
  '19:x@thread.v2',
  '<',
  '__proto__',
);
const verb = fc.oneof(fc.constantFrom<string>(...verbs), fc.string({ maxLength: 8 }));

/** What is typed, pressed or asked for about a case, of these references and names. */
const about = (given: readonly string[], names: readonly string[]): fc.Arbitrary<Json> => {
  const data = fc.record({
    reference: fc.constantFrom(...given),
    handover: odd,
    meeting: odd,
    repetitionKey: odd,
  });
  const said = fc
    .tuple(fc.constantFrom(...lines), fc.constantFrom(...given, ...names))
    .map(([line, subject]): Json => ({ type: 'message', text: `<at>Rød Tråd</at> ${line} ${subject}` }));
  const pressed = fc.tuple(verb, data).map(
    ([pressedVerb, ids]): Json => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { verb: pressedVerb, data: ids } },
    }),
  );
  const asked = fc
    .tuple(
      fc.constantFrom('task/fetch', 'task/submit', 'composeExtension/query'),
      verb,
      data,
      fc.constantFrom(...given, ...names),
    )
    .map(
      ([name, asking, ids, query]): Json => ({
        type: 'invoke',
        name,
        text: undefined,
        value: { data: { ...ids, verb: asking }, parameters: [{ name: 'query', value: query }] },
      }),
    );
  return fc.oneof(said, pressed, asked);
};

/** Stands in an activity where a case is named. */
export const someCase = 'HOI-2026-000';

/** About one case, whichever it is. */
export const aboutSomeCase = about([someCase], []);

const spoilt = fc
  .tuple(
    fc.constantFrom(
      'from',
      'recipient',
      'conversation',
      'channelId',
      'type',
      'channelData',
      'locale',
      'id',
      'serviceUrl',
    ),
    odd,
  )
  .map(([field, value]): Json => ({ [field]: value }));

const types = [
  'personal',
  'Personal',
  'groupChat',
  'groupchat',
  'channel',
  'Channel',
  'meeting',
  '',
  null,
  undefined,
];
const conversation = fc.record(
  {
    conversationType: fc.constantFrom<unknown>(...types),
    isGroup: fc.constantFrom<unknown>(true, false, 'true'),
  },
  { requiredKeys: [] },
);

export const hostile: fc.Arbitrary<Hostile> = fc.record({
  place: fc.constantFrom('own' as const, 'group' as const, 'channel' as const),
  who: fc.constantFrom('coordinator' as const, 'stranger' as const, 'elsewhere' as const),
  change: fc
    .tuple(about(references, ['Månesten', 'Freja']), fc.option(spoilt, { freq: 1 }))
    .map(([what, more]) => ({ ...what, ...more })),
  conversation,
  headers: fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    fc.constantFrom<Record<string, string>>(
      { 'content-encoding': 'gzip' },
      { 'content-type': 'text/plain' },
      { 'x-forwarded-host': '<' },
      { authorization: 'Bearer x.y.z' },
    ),
  ),
  depth: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constantFrom(10, 100, 5_000)),
});

/** The activity that comes of it, as the text of a body. */
export const bodyOf = (
  usual: Json,
  { who, change, conversation: where, depth }: Hostile,
  id: string,
): string => {
  const sender = who === 'stranger' ? { id: '29:stranger', aadObjectId: 'stranger' } : {};
  const tenantId = '99999999-9999-4999-8999-999999999999';
  const elsewhere = who === 'elsewhere' ? { tenantId } : {};
  const activity = {
    ...usual,
    id,
    entities: [],
    from: { ...fieldsOf(usual.from), ...sender },
    conversation: { ...fieldsOf(usual.conversation), ...where, ...elsewhere },
    ...change,
  };
  const text = JSON.stringify(activity);
  return depth === 0 ? text : `${text.slice(0, -1)},"more":${'['.repeat(depth)}${']'.repeat(depth)}}`;
};
