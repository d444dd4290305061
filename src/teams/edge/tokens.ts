import type { BotConfig } from '../../config';
import type { Log } from '../../log';
import { type CredentialsFactory, credentialsOf } from './authentication';

/** The SDK's credentials, as far as they matter here. */
interface AppCredentials {
  getToken(forceRefresh?: boolean): Promise<string>;
}

/** The public cloud's, as in the SDK: a token is cached by its scope. */
const scope = 'https://api.botframework.com';
const login = 'https://login.microsoftonline.com/';

/** What Entra says is wrong, e.g. that a secret has expired. */
type AadstsCode = `AADSTS${number}`;

/** The bot can't prove to Teams who it is: Entra is out of reach, or does not accept the registration. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
  readonly code: AadstsCode | 'TokenUnavailable';

  constructor(cause: unknown) {
    super('no token for the connector', { cause });
    this.code = aadstsCodeOf(cause) ?? 'TokenUnavailable';
  }
}

const aadstsCodeOf = (error: unknown): AadstsCode | undefined => {
  const text = error instanceof Error ? error.message : '';
  return /AADSTS\d{3,9}/.exec(text)?.[0] as AadstsCode | undefined;
};

/** The tokens the bot sends with. */
export interface Tokens {
  /**
   * Resolves once there is a token, rejects with {@link NoTokenError}. Asks Entra only if there is none that is still good.
   */
  ready(): Promise<void>;
}

/** Without a bot id nothing is signed. */
const noTokensNeeded: Tokens = { ready: async () => {} };

/** Entra answers within a second; waiting longer is in vain. */
const patience = 10_000;

/** How long to leave Entra alone after a failure. */
const pause = 5_000;

/**
 * Wraps the SDK's credentials: failing to get a token is told apart from all other errors, is not retried by everybody at
 * once, and is logged without the credentials.
 */
const watchTokens = (
  factory: CredentialsFactory,
  appId: string,
  log: Log,
): { readonly factory: CredentialsFactory; readonly tokens: Tokens } => {
  let failed: { readonly error: NoTokenError; readonly at: number } | undefined;

  const watched = <Credentials extends AppCredentials>(credentials: Credentials): Credentials => {
    const getToken = credentials.getToken.bind(credentials);
    credentials.getToken = async (forceRefresh) => {
      // By the monotonic clock.
      if (failed !== undefined && performance.now() - failed.at < pause) throw failed.error;
      try {
        const token = await inTime(getToken(forceRefresh));
        failed = undefined;
        return token;
      } catch (cause) {
        const error = new NoTokenError(cause);
        failed = { error, at: performance.now() };
        log.error('token.unavailable', { code: error.code, error: cause });
        throw error;
      }
    };
    return credentials;
  };

  const create: CredentialsFactory['createCredentials'] = async (...what) => {
    const credentials = await factory.createCredentials(...what);
    return watched(credentials as typeof credentials & AppCredentials);
  };

  return {
    factory: {
      isValidAppId: (id) => factory.isValidAppId(id),
      isAuthenticationDisabled: () => factory.isAuthenticationDisabled(),
      createCredentials: create,
    },
    tokens: {
      ready: async () => {
        const credentials: unknown = await create(appId, scope, login, true);
        await (credentials as AppCredentials).getToken();
      },
    },
  };
};

/** The configured credentials, or others in their place, with a way to check their tokens. */
export const watchedCredentials = (
  bot: BotConfig,
  log: Log,
  factory?: CredentialsFactory,
): { readonly factory: CredentialsFactory; readonly tokens: Tokens } =>
  bot.mode === 'local' && factory === undefined
    ? { factory: credentialsOf(bot), tokens: noTokensNeeded }
    : watchTokens(factory ?? credentialsOf(bot), bot.mode === 'local' ? '' : bot.id, log);

const inTime = <Value>(promise: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from Entra')), patience).unref();
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};
