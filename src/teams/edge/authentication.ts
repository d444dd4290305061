import { type Activity, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { BotConfig } from '../../config';
import { SharedClients } from './connections';

/** What the SDK makes its credentials with. */
export type CredentialsFactory = Pick<
  ConfigurationServiceClientCredentialFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;

/** Where the keys that sign inbound tokens are published; by default the public cloud's (tests use another). */
export interface TokenIssuer {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
}

/** The SDK's own check of tokens. */
export type Authentication = SharedClients;

type Sender = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** The bot's credentials for Entra, from the configuration; none without a bot id. */
export const credentialsOf = (bot: BotConfig): ConfigurationServiceClientCredentialFactory =>
  new ConfigurationServiceClientCredentialFactory(
    bot.mode === 'local'
      ? {}
      : {
          MicrosoftAppId: bot.id,
          MicrosoftAppType: bot.type,
          MicrosoftAppTenantId: bot.tenantId,
          ...(bot.type === 'SingleTenant' && { MicrosoftAppPassword: bot.password }),
        },
  );

/** The check of tokens for a configuration. Without a bot id nothing is signed or checked. */
export const createAuthentication = (
  bot: BotConfig,
  issuer?: TokenIssuer,
  credentials: CredentialsFactory = credentialsOf(bot),
): Authentication => {
  const keys =
    issuer === undefined
      ? {}
      : {
          ToBotFromChannelOpenIdMetadataUrl: issuer.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: issuer.openIdMetadataUrl,
          ToBotFromChannelTokenIssuer: issuer.tokenIssuer,
          ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
          ToChannelFromBotOAuthScope: 'https://api.botframework.com',
          OAuthUrl: 'https://token.botframework.com',
          ValidateAuthority: 'true',
          CallerId: 'urn:botframework:azure',
        };
  return new SharedClients(keys, credentials);
};

/** Who sends an activity, as the token proves; or that it was refused, or could not be checked. */
type Proof =
  | { readonly proof: 'good'; readonly sender: Sender }
  | { readonly proof: 'refused' }
  | { readonly proof: 'noKeys'; readonly error: unknown };

/** Teams gives a turn 15 seconds; an answer that says "later" has to come sooner. */
const keysPatience = 5_000;

const late = new Error('the signing keys did not come in time');

/** Whether the token is not to blame: the keys to check it with could not be fetched. */
const isAboutKeys = (error: unknown): boolean => {
  const { name, statusCode } = error as { readonly name?: unknown; readonly statusCode?: unknown };
  return error === late || name === 'FetchError' || statusCode === 500;
};

/** Checks the token of a request. Never rejects: whatever goes wrong, nobody is let in. */
export const proofOf = async (
  authentication: Authentication,
  activity: Activity,
  header: string,
): Promise<Proof> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), keysPatience);
  });
  try {
    const sender = await Promise.race([authentication.authenticateRequest(activity, header), tooLate]);
    return { proof: 'good', sender };
  } catch (error) {
    return isAboutKeys(error) ? { proof: 'noKeys', error } : { proof: 'refused' };
  } finally {
    clearTimeout(timer);
  }
};
