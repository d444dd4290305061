import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { CredentialsFactory } from '../../../src/teams/edge/authentication';
import { skipAhead } from '../../support/monotonic';
import { type BotAtWork, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { rowsOf } from '../support/store-file';
import { timesSent } from '../support/traffic';

jest.setTimeout(60_000);

/** What Entra answers, in the words of its library; undefined while it gives tokens. */
let refusal: string | undefined;

/** Entra: it signs nothing here, and gives or refuses tokens as `refusal` says. */
const entra: CredentialsFactory = {
  isValidAppId: async () => true,
  isAuthenticationDisabled: async () => true,
  createCredentials: async (...what) => {
    const credentials = await new ConfigurationServiceClientCredentialFactory().createCredentials(...what);
    const getToken = async (): Promise<string> => {
      if (refusal !== undefined) throw new Error(refusal);
      return 'token';
    };
    const signRequest = async function <Request>(this: { getToken: typeof getToken }, request: Request) {
      await this.getToken();
      return request;
    };
    return Object.assign(credentials, { getToken, signRequest });
  },
};

let bot: BotAtWork;
let pass: ReturnType<typeof skipAhead>;
beforeAll(async () => {
  pass = skipAhead();
  refusal = undefined;
  bot = await startBotAtWork(undefined, { credentials: entra });
  for (const who of [lea, sara]) await answerTo(bot.person(who), 'hjælp');
});
afterAll(async () => {
  await bot.close();
  jest.restoreAllMocks();
});

const items = () =>
  rowsOf(bot.file, 'outbox').map(
    ({ body }) => JSON.parse(body) as { readonly state: string; readonly doubts: number },
  );
const ready = async () => {
  const response = await fetch(`${bot.running().url}/readyz`);
  return { status: response.status, body: await response.text() };
};
/** The probe runs at most every ten seconds, and after failing Entra is left alone for five. */
const comesToBe = async (status: number): Promise<string> => {
  for (;;) {
    pass(10_000);
    const found = await ready();
    if (found.status === status) return found.body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

test.each([
  ['out of reach', 'network_error: Network request failed', 'TokenUnavailable'],
  [
    'refusing an expired secret',
    '7000222 - [AADSTS7000222: The provided client secret keys are expired]',
    'AADSTS7000222',
  ],
])(
  'with Entra %s nothing is sent, nothing is given up and nobody barred; then it arrives once',
  async (what, words, code) => {
    const name = what.startsWith('out') ? 'Fjernt' : 'Udløbet';
    await answerTo(bot.person(lea), `opret sag "Familien ${name}" start i dag`);
    refusal = words;
    try {
      await bot.person(lea).says(`overdrag ${name} til Sara Testlund fordi ${name}grund`);
      for (let hour = 0; hour < 6; hour += 1) await bot.letPass(1);
      expect(await comesToBe(503)).toContain('NoToken');
      expect(timesSent(bot, sara, new RegExp(`${name}grund`))).toBe(0);
      const waiting = items().filter(({ state }) => state === 'pending');
      expect(waiting.length).toBeGreaterThan(0);
      expect(
        items().filter(({ state, doubts }) => state === 'ambiguous' || state === 'dead' || doubts > 0),
      ).toEqual([]);
      expect(rowsOf(bot.file, 'conversation').filter(({ body }) => body.includes('"refused"'))).toEqual([]);
      expect(bot.logged.map((line) => JSON.parse(line))).toContainEqual(
        expect.objectContaining({ level: 'error', event: 'token.unavailable', code }),
      );
    } finally {
      refusal = undefined;
    }
    await comesToBe(200);
    await bot.letPass(0.1);
    await bot.person(sara).receives(new RegExp(`${name}grund`));
    expect(timesSent(bot, sara, new RegExp(`${name}grund`))).toBe(1);
  },
);
