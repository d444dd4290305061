import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { z } from 'zod';
import type { Client } from './client';
import type { Directory } from './directory';
import type { Drive } from './drive';
import type { Scene, Speaker } from './envelope';
import { type HttpReply, type HttpRequest, type HttpRoute, problem } from './http';
import type { Live } from './live';
import type { Post, Transcript } from './transcript';

export interface PageParts {
  readonly directory: Directory;
  readonly transcript: Transcript;
  readonly client: Client;
  readonly live: Live;
  readonly drive: Drive;
}

/** The page for people: its files, the live stream, and one route per gesture. */
export const pageRoutes = (parts: PageParts): readonly HttpRoute[] => [
  ...fileRoutes(),
  { method: 'GET', path: /^\/live$/, handle: () => parts.live.attach() },
  ...gestureRoutes(parts),
];

const pageFolder = join(__dirname, 'page');

/** Nothing from elsewhere, and no inline code: what a bot sends can only ever be displayed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fileRoutes = (): readonly HttpRoute[] => {
  const own = readdirSync(pageFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => contentTypes[extname(name)] !== undefined)
    .map((name) => [`/page/${name.replaceAll(sep, '/')}`, join(pageFolder, name)] as const);
  const files = new Map([
    ['/', join(pageFolder, 'index.html')],
    ['/vendor/adaptivecards.js', require.resolve('adaptivecards/dist/adaptivecards.min.js')],
    ...own,
  ]);
  return [...files].map(([path, file]) => ({
    method: 'GET',
    path: new RegExp(`^${path.replaceAll('.', '\\.')}$`),
    handle: () => fileReply(file),
  }));
};

const fileReply = (file: string): HttpReply => {
  if (!existsSync(file)) return problem(404, 'NotFound', 'There is no such file.');
  return {
    status: 200,
    file: readFileSync(file),
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  };
};

const json = z.record(z.string(), z.unknown());
const attachment = z.looseObject({ contentType: z.string() });
const speaking = z.object({ as: z.string(), locale: z.enum(['da-DK', 'en-GB']) });
const inPlace = speaking.extend({ conversationId: z.string(), threadId: z.string().optional() });
const onPost = speaking.extend({ postId: z.string() });

const gestureRoutes = ({ directory, transcript, client, drive }: PageParts): readonly HttpRoute[] => {
  const speaker = ({ as, locale }: z.infer<typeof speaking>): Speaker => ({
    person: directory.person(as),
    locale,
  });
  const scene = (gesture: z.infer<typeof inPlace>): Scene => {
    const address = directory.find(gesture.conversationId);
    const who = speaker(gesture);
    if (!address?.conversation.members.includes(who.person))
      throw new Error(`${who.person.name} is not in this place`);
    return { speaker: who, address: gesture.threadId ? { ...address, threadId: gesture.threadId } : address };
  };
  const post = ({ postId }: z.infer<typeof onPost>): Post => {
    const found = transcript.find(postId);
    if (!found) throw new Error('The message is no longer there');
    return found;
  };

  return [
    gesture(
      'say',
      inPlace.extend({ text: z.string(), attachments: z.array(attachment).optional() }),
      async (said) => {
        const { reading, heard } = await client.say(scene(said), said.text, said.attachments);
        return { ...reading, heard };
      },
    ),
    gesture(
      'attach',
      inPlace.extend({
        files: z
          .array(z.object({ name: z.string().max(200), base64: z.string() }))
          .min(1)
          .max(13),
      }),
      async (attached) => {
        const attachments = attached.files.map(({ name, base64 }) => {
          const downloadUrl = drive.put(Buffer.from(base64, 'base64'));
          return {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            contentUrl: downloadUrl,
            name,
            content: {
              downloadUrl,
              uniqueId: downloadUrl.slice(-36),
              fileType: name.split('.').at(-1) ?? '',
            },
          };
        });
        const { reading, heard } = await client.say(scene(attached), '', attachments);
        return { ...reading, heard };
      },
    ),
    gesture(
      'execute',
      onPost.extend({ verb: z.string().optional(), id: z.string().optional(), data: json }),
      (press) =>
        client.execute(speaker(press), post(press), {
          ...(press.verb === undefined ? {} : { verb: press.verb }),
          ...(press.id === undefined ? {} : { id: press.id }),
          data: press.data,
        }),
    ),
    gesture('submit', onPost.extend({ data: json }), (press) =>
      client.submit(speaker(press), post(press), press.data),
    ),
    gesture('dialog', onPost.extend({ data: json }), (press) =>
      client.submitDialog(speaker(press), { postId: press.postId, title: '', card: {} }, press.data),
    ),
    gesture('refresh', onPost.extend({ trigger: z.enum(['automatic', 'manual']) }), (asked) =>
      client.refresh(speaker(asked), post(asked), asked.trigger),
    ),
    gesture('search', inPlace.extend({ text: z.string().optional() }), (asked) =>
      client.search(scene(asked), asked.text),
    ),
    gesture(
      'pick',
      inPlace.extend({
        finding: z.object({
          title: z.string(),
          subtitle: z.string(),
          attachment,
          tap: z.unknown().optional(),
        }),
      }),
      (picked) => client.pick(scene(picked), picked.finding),
    ),
    gesture('install', inPlace.extend({ installed: z.boolean() }), (wish) =>
      client.setInstalled(scene(wish), wish.installed),
    ),
  ];
};

/** A route for one gesture of a person on the page: JSON in, its result out. */
const gesture = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  carryOut: (input: z.infer<Schema>) => Promise<unknown>,
): HttpRoute => ({
  method: 'POST',
  path: new RegExp(`^/gesture/${name}$`),
  handle: async (request) => {
    if (!isOwnPage(request)) return problem(403, 'ForeignPage', 'Gestures come from the page itself.');
    const input = schema.safeParse(request.body);
    if (!input.success) return problem(400, 'BadSyntax', z.prettifyError(input.error));
    try {
      return { status: 200, body: (await carryOut(input.data)) ?? { answer: 'done' } };
    } catch (error) {
      return problem(409, 'NotPossible', error instanceof Error ? error.message : String(error));
    }
  },
});

/** Any page on the web can post here, but not as JSON and not from this origin. */
const isOwnPage = ({ headers }: HttpRequest): boolean => {
  const { origin, host } = headers;
  const isJsonBody = headers['content-type']?.startsWith('application/json') ?? false;
  return isJsonBody && (origin === undefined || origin === `http://${host}`);
};
