import type { AddressInfo } from 'node:net';
import {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  MessageFactory,
  type Request,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import * as restify from 'restify';

/** A bot on the real SDK, without credentials, that does a little of everything the protocol offers. */
export interface SampleBot {
  readonly url: string;
  /** Every activity that came in, oldest first. */
  readonly heard: readonly Activity[];
  /** Says something to a person out of the blue, by `aadObjectId`. Rejects as the connector refuses. */
  tell(aadObjectId: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export interface SampleBotOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Cards to answer with instead of the small ones here, by what is said. */
  readonly cards?: Readonly<Record<string, object>>;
  /** The dialog's card. */
  readonly dialog?: object;
}

const card = (body: object[], more: object = {}): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...more,
});
const line = (text: string): object => ({ type: 'TextBlock', text, wrap: true });
const press = (title: string, verb: string, data: object = {}): object => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
});

const asMessage = (content: object): Partial<Activity> =>
  MessageFactory.attachment(CardFactory.adaptiveCard(content));

const question = card(
  [
    line('Vil du med?'),
    {
      type: 'Input.ChoiceSet',
      id: 'day',
      label: 'Dag',
      isRequired: true,
      errorMessage: 'Vælg en dag',
      choices: [
        { title: 'Mandag', value: 'mon' },
        { title: 'Tirsdag', value: 'tue' },
      ],
    },
    { type: 'Input.Toggle', id: 'cake', title: 'Med kage' },
  ],
  {
    actions: [
      { ...press('Ja', 'accept', { question: 7 }), style: 'positive' },
      press('Fejl', 'crash'),
      press('Note', 'note'),
      { ...press('Afvist', 'refuse'), style: 'destructive' },
      { type: 'Action.Submit', title: 'Send', data: { sent: true } },
    ],
  },
);

const results = ({ name, value }: Activity): unknown => {
  const [asked] = value?.parameters ?? [];
  const text: string = asked?.name === 'initialRun' ? 'det seneste' : (asked?.value ?? '');
  if (name === 'composeExtension/selectItem') {
    const chosen = CardFactory.adaptiveCard(card([line(`Valgt: ${value.id}`)]));
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [chosen] } };
  }
  if (text === 'intet') return { composeExtension: { type: 'message', text: 'Intet fundet' } };
  const preview = CardFactory.thumbnailCard(`Fundet: ${text}`, 'Undertitel');
  const tap = { type: 'invoke', value: { id: text } };
  const hit = {
    ...CardFactory.adaptiveCard(card([line(text)])),
    preview: { ...preview, content: { ...preview.content, subtitle: 'Undertitel', tap } },
  };
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [hit] } };
};

export const startSampleBot = async (options: SampleBotOptions = {}): Promise<SampleBot> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async (context) => {
    if (context.activity.type === ActivityTypes.Invoke) await reply(context, 500);
  };
  const heard: Activity[] = [];
  const references = new Map<string, Partial<ReturnType<typeof TurnContext.getConversationReference>>>();
  let presses = 0;

  const reply = (context: TurnContext, status: number, body?: unknown): Promise<unknown> =>
    context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status, body } satisfies InvokeResponse,
    });
  const execute = (context: TurnContext, value: unknown, type = 'application/vnd.microsoft.card.adaptive') =>
    reply(context, 200, { statusCode: 200, type, value });

  const onMessage = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const text = TurnContext.removeRecipientMention(activity)?.trim() ?? activity.text?.trim() ?? '';
    const rich = options.cards?.[text];
    if (rich) await context.sendActivity(asMessage(rich));
    else if (activity.value?.sent) await context.sendActivity(`Modtaget: ${JSON.stringify(activity.value)}`);
    else if (text === 'kort') await context.sendActivity(asMessage(question));
    else if (text === 'dialog') {
      const open = {
        type: 'Action.Submit',
        title: 'Åbn',
        data: { msteams: { type: 'task/fetch' }, repetitionKey: 'a' },
      };
      await context.sendActivity(asMessage(card([line('En formular')], { actions: [open] })));
    } else if (text === 'fælles') {
      const userIds = [activity.from.id];
      const refresh = { action: press('Opdatér', 'view'), userIds };
      await context.sendActivity(
        asMessage(card([line('Til alle')], { refresh, actions: [press('Alle', 'publish')] })),
      );
    } else if (text === 'ret') {
      const sent = await context.sendActivity('før');
      await context.updateActivity({ ...MessageFactory.text('efter'), id: sent?.id ?? '' });
    } else if (text === 'slet') {
      const sent = await context.sendActivity('væk om lidt');
      await context.deleteActivity(sent?.id ?? '');
    } else if (text === 'skriver') {
      await context.sendActivity({ type: ActivityTypes.Typing });
      await context.sendActivity('færdig');
    } else if (text === 'hvem') {
      const page = await TeamsInfo.getPagedMembers(context, 2);
      const rest = page.continuationToken
        ? await TeamsInfo.getPagedMembers(context, 2, page.continuationToken)
        : { members: [] };
      const { email } = await TeamsInfo.getMember(context, activity.from.aadObjectId ?? '');
      const names = [...page.members, ...rest.members].map(({ name }) => name);
      await context.sendActivity(`${names.join(', ')} · ${email}`);
    } else if (text === 'team') {
      const { name } = await TeamsInfo.getTeamDetails(context);
      const channels = await TeamsInfo.getTeamChannels(context);
      await context.sendActivity(`${name}: ${channels.map((channel) => channel.name).join(', ')}`);
    } else if (text === 'privat') {
      await tell(activity.from.aadObjectId ?? '', 'kun til dig');
    } else await context.sendActivity(`Ekko (${activity.locale}): ${text}`);
  };

  const onInvoke = async (context: TurnContext): Promise<unknown> => {
    const { name, value } = context.activity;
    if (name === 'adaptiveCard/action') {
      const { verb, data } = value.action;
      presses += 1;
      if (verb === 'accept')
        return execute(context, card([line(`Tak, ${data.day}, ${data.cake}, ${data.question}`)]));
      if (verb === 'note') return execute(context, 'Noteret', 'application/vnd.microsoft.activity.message');
      if (verb === 'refuse') {
        return reply(context, 200, {
          statusCode: 403,
          type: 'application/vnd.microsoft.error',
          value: { code: 'NotAllowed', message: 'Det må du ikke' },
        });
      }
      if (verb === 'view') {
        const refresh = { action: press('Opdatér', 'view'), userIds: [context.activity.from.id] };
        return execute(context, card([line(`Kun til dig, ${value.trigger}, ${presses}`)], { refresh }));
      }
      if (verb === 'publish') {
        const refresh = { action: press('Opdatér', 'view'), userIds: [context.activity.from.id] };
        const id = context.activity.replyToId ?? '';
        await context.updateActivity({ ...asMessage(card([line('Nyt til alle')], { refresh })), id });
        return execute(context, 'Udsendt', 'application/vnd.microsoft.activity.message');
      }
      if (options.cards?.[verb]) return execute(context, options.cards[verb]);
      if (verb === 'crash') throw new Error('a planned crash');
      return reply(context, 501);
    }
    if (name === 'task/fetch') {
      const form =
        options.dialog ??
        card(
          [
            {
              type: 'Input.Text',
              id: 'reason',
              label: 'Grund',
              isRequired: true,
              errorMessage: 'Skriv hvorfor',
            },
          ],
          {
            actions: [
              {
                type: 'Action.Submit',
                title: 'Gem',
                style: 'positive',
                data: { repetitionKey: value.data.repetitionKey },
              },
            ],
          },
        );
      const content = { title: 'Formular', width: 'medium', card: CardFactory.adaptiveCard(form) };
      return reply(context, 200, { task: { type: 'continue', value: content } });
    }
    if (name === 'task/submit') {
      if (value.data.reason === 'mere') {
        const next = card([line('Er du sikker?')], {
          actions: [{ type: 'Action.Submit', title: 'Ja', data: {} }],
        });
        const content = { title: 'Trin 2', card: CardFactory.adaptiveCard(next) };
        return reply(context, 200, { task: { type: 'continue', value: content } });
      }
      if (value.data.reason) return reply(context, 200, { task: { type: 'message', value: 'Gemt' } });
      return reply(context, 200);
    }
    return reply(context, 200, results(context.activity));
  };

  const onTurn = async (context: TurnContext): Promise<void> => {
    // A copy, since the SDK takes the mention out of the activity's text.
    heard.push(structuredClone(context.activity));
    const from = context.activity.from.aadObjectId;
    if (from) references.set(from, TurnContext.getConversationReference(context.activity));
    if (context.activity.type === ActivityTypes.Message) await onMessage(context);
    else if (context.activity.type === ActivityTypes.Invoke) await onInvoke(context);
    else if (context.activity.type === 'installationUpdate' && context.activity.action === 'add') {
      await context.sendActivity('Velkommen');
    }
  };

  const tell = async (aadObjectId: string, text: string): Promise<void> => {
    const [known] = [references.get(aadObjectId), ...references.values()];
    const any = known ?? [...references.values()][0];
    const tenantId = any?.conversation?.tenantId ?? '';
    const parameters = {
      isGroup: false,
      bot: { id: any?.bot?.id ?? '', name: '' },
      members: [{ id: aadObjectId, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
      activity: undefined as unknown as Activity,
    };
    await adapter.createConversationAsync(
      '',
      'msteams',
      any?.serviceUrl ?? '',
      '',
      parameters,
      async (context) => {
        await context.sendActivity(text);
      },
    );
  };

  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as unknown as Request, response, onTurn);
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  const { port } = server.address() as unknown as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    heard,
    tell,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
