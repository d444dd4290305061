import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Attachment, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import * as restify from 'restify';

/**
 * The least a bot on this stack can do: the baseline for every turn of ours. It answers with the text, or with a card if
 * given one: the remaining difference is then what we do, not what a card costs to send.
 */
const main = async (): Promise<void> => {
  const [, , card] = process.argv;
  const attachments = card === undefined ? [] : (JSON.parse(card) as Attachment[]);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(request as never, response as never, async (context) => {
      const answer = attachments.length > 0 ? { attachments } : { text: `Echo: ${context.activity.text}` };
      await context.sendActivity({ type: 'message', ...answer });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  process.send?.({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/api/messages` });
};

void main();
