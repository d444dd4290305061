import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Middleware,
} from 'botbuilder';
import type { BotConfig } from '../config';

/** Where the keys that sign inbound tokens are published; the public cloud's unless told otherwise (tests do). */
export interface TokenIssuer {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
}

/** The connector's client keeps the client that does the sending to itself. */
interface RetryingClient {
  readonly client: { readonly pipeline: { removePolicy(options: { readonly name: string }): unknown } };
}

/**
 * The connector's client repeats a POST after a 500, which may double a message. Whether to repeat is for the outbox
 * to decide, so the client's own retries are taken out at the beginning of each turn.
 */
const withoutClientRetries = (adapter: CloudAdapter): Middleware => ({
  onTurn: async (context, next) => {
    const client: RetryingClient | undefined = context.turnState.get(adapter.ConnectorClientKey);
    client?.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    await next();
  },
});

/** The SDK's adapter, with the credentials of the configuration. Without a bot id nothing is signed or checked. */
export const createAdapter = (bot: BotConfig, issuer?: TokenIssuer): CloudAdapter => {
  const credentials =
    bot.mode === 'local'
      ? {}
      : {
          MicrosoftAppId: bot.id,
          MicrosoftAppType: bot.type,
          MicrosoftAppTenantId: bot.tenantId,
          ...(bot.type === 'SingleTenant' && { MicrosoftAppPassword: bot.password }),
        };
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
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      keys,
      new ConfigurationServiceClientCredentialFactory(credentials),
    ),
  );
  adapter.use(withoutClientRetries(adapter));
  return adapter;
};
