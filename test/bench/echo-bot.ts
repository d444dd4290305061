import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import * as restify from 'restify';

/** The least that a bot on this stack can be: what every turn of ours is measured against. */
const main = async (): Promise<void> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(request as never, response as never, async (context) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  process.send?.({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/api/messages` });
};

void main();
