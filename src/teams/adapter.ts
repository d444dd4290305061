import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { BotConfig } from '../config';
import { sendingOnce } from './connections';

/** Where the keys that sign inbound tokens are published; the public cloud's unless told otherwise (tests do). */
export interface TokenIssuer {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
}

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
  adapter.use(sendingOnce(adapter));
  return adapter;
};
