import { z } from 'zod';
import { type LanguageModelConfig, modelVariables, readLanguageModel } from './config-model';
import { type CalendarDate, parseCalendarDate } from './domain/base/calendar';
import type { StaffId } from './domain/organisation/organisation';
import { isLoopback } from './loopback';

/** The tenant of the fictional municipality; allowed only while the demo runs. */
export const demoTenantId = '11111111-1111-4111-8111-111111111111';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The whole configuration from the environment, checked and complete. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to bind to; always a loopback address when `bot.mode` is `local`. */
  readonly host: string;
  /** Where people's browsers reach the program, without a slash at the end; without it, the local address. */
  readonly publicUrl?: string;
  readonly bot: BotConfig;
  /** Entra tenant ids, lower case; never empty. Everybody else gets no answer. */
  readonly allowedTenants: ReadonlySet<string>;
  /** Lower case. May import until an administrator is on the staff list. */
  readonly firstAdmin?: StaffId;
  /** The municipality's name in SharePoint's addresses; without it no file is taken in a chat. */
  readonly sharePoint?: string;
  readonly store: StoreConfig;
  /** Off when left out. */
  readonly languageModel?: LanguageModelConfig;
  readonly demo: DemoConfig;
  readonly logLevel: LogLevel;
  readonly applicationInsights?: string;
}

/** `local`: no credentials, so no proof of who is calling; for one's own machine. `teams`: registered with Azure Bot. */
export type BotConfig =
  | { readonly mode: 'local' }
  | {
      readonly mode: 'teams';
      readonly type: 'SingleTenant';
      readonly id: string;
      readonly tenantId: string;
      readonly password: string;
    }
  | {
      readonly mode: 'teams';
      readonly type: 'UserAssignedMSI';
      readonly id: string;
      readonly tenantId: string;
    };

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly database: string;
      /** Only for an emulator on this machine. Without it the managed identity opens the account. */
      readonly key?: string;
      /**
       * The user-assigned identity to open the account with: the bot's own. DefaultAzureCredential does not find it
       * by itself. Without it, whatever identity the machine or the developer has.
       */
      readonly identityClientId?: string;
    };

/** `date` is the day that the demo takes as today when it seeds an empty store; without it, today. */
export type DemoConfig = { readonly seed: false } | { readonly seed: true; readonly date?: CalendarDate };

/** The environment is not a valid configuration. `lines` holds every problem, each with its remedy. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(['The configuration is not complete:', ...lines.map((line) => `- ${line}`)].join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

const guid = z.guid(
  'is not a GUID. Copy it from the Azure portal, e.g. 00000000-0000-4000-8000-000000000000.',
);

/** One entry per variable, checked by itself. What they require of each other is below. */
const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'is not a port. Use a number from 0 to 65535; 0 takes any free port.' })
    .transform(Number)
    .refine((port) => port <= 65_535, 'is above 65535. Use a number from 0 to 65535; 0 takes any free port.')
    .default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not a host name or address. Use 127.0.0.1, or 0.0.0.0 together with BOT_ID.')
    .optional(),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'is not a web address. Use the one that people reach the program by, e.g. https://<app>.azurewebsites.net.',
    })
    .transform((address) => new URL(address))
    .refine(
      ({ pathname, search, hash, username, password }) =>
        pathname === '/' && search + hash + username + password === '',
      'holds more than an address. Use it without what stands after the host, e.g. https://<app>.azurewebsites.net.',
    )
    .transform(({ origin }) => origin)
    .optional(),
  BOT_ID: guid.optional(),
  BOT_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], { error: 'is unknown. Use SingleTenant or UserAssignedMSI.' })
    .optional(),
  BOT_TENANT_ID: guid.toLowerCase().optional(),
  BOT_PASSWORD: z.string().optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .pipe(
      z.array(
        z.guid('holds something that is not a GUID. Use tenant ids with commas between, e.g. <id>,<id>.'),
      ),
    )
    .default([]),
  FIRST_ADMIN: z
    .guid(
      'is not an object id of Entra. Copy it from the person’s page under Users, e.g. 00000000-0000-4000-8000-000000000000.',
    )
    .toLowerCase()
    .transform((id) => id as StaffId)
    .optional(),
  SHAREPOINT_NAME: z
    .string()
    .regex(
      /^[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?$/i,
      'is not the first part of <name>.sharepoint.com. Use that name alone.',
    )
    .toLowerCase()
    .optional(),
  STORE: z.enum(['sqlite', 'cosmos'], { error: 'is unknown. Use sqlite or cosmos.' }).default('sqlite'),
  SQLITE_FILE: z.string().default('./.data/roed-traad.db'),
  COSMOS_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error:
        'is not a web address. Use the URI of the account, e.g. https://<account>.documents.azure.com:443/.',
    })
    .optional(),
  COSMOS_DATABASE: z.string().optional(),
  COSMOS_KEY: z.string().optional(),
  DEMO: z
    .enum(['0', '1'], { error: 'is unknown. Use 1 to seed an empty store with the demo, or leave it out.' })
    .default('0'),
  DEMO_DATE: z
    .string()
    .transform(parseCalendarDate)
    .refine(
      (date) => date !== undefined,
      'is not a date of the calendar. Write it as YYYY-MM-DD, e.g. 2026-06-09.',
    )
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `is unknown. Use one of ${logLevels.join(', ')}.` }).default('info'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().optional(),
  ...modelVariables,
});

type Variable = keyof typeof environment.shape;
type Values = z.output<typeof environment>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The names of all variables; `.env.sample` explains each of them. */
export const configVariables: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the configuration from environment variables; an empty one counts as unset.
 * @throws {ConfigError} with all problems at once, each with its remedy and none with a value, since a value may be a secret.
 */
export const readConfig = (env: Environment): Config => {
  const reading = read(env);
  const bot = readBot(reading);
  const store = readStore(reading);
  const host = readHost(reading);
  const publicUrl = readPublicUrl(reading);
  const languageModel = readLanguageModel(reading);
  const demo = readDemo(reading);
  const allowedTenants = readAllowedTenants(reading);

  const { values, problems } = reading;
  if (problems.length > 0 || bot === undefined || store === undefined) throw new ConfigError(problems);
  return {
    port: values.PORT,
    host,
    ...(publicUrl !== undefined && { publicUrl }),
    bot,
    allowedTenants,
    ...(values.FIRST_ADMIN !== undefined && { firstAdmin: values.FIRST_ADMIN }),
    ...(values.SHAREPOINT_NAME !== undefined && { sharePoint: values.SHAREPOINT_NAME }),
    store,
    ...(languageModel !== undefined && { languageModel }),
    demo,
    logLevel: values.LOG_LEVEL,
    ...(values.APPLICATIONINSIGHTS_CONNECTION_STRING !== undefined && {
      applicationInsights: values.APPLICATIONINSIGHTS_CONNECTION_STRING,
    }),
  };
};

/** The variables one by one, and the problems found so far. */
interface Reading {
  /** An invalid variable counts as unset here, so that the rest is checked too. */
  readonly values: Values;
  readonly problems: readonly string[];
  /** Set to something, right or wrong. */
  isSet(variable: Variable): boolean;
  isWrong(variable: Variable): boolean;
  problem(variable: Variable, problemAndRemedy: string): void;
  /** A problem unless the variable is set; if it is set but invalid, that has been reported already. */
  missing(variable: Variable, remedy: string): undefined;
}

const read = (env: Environment): Reading => {
  const set = new Map(
    configVariables
      .map((name) => [name, env[name]?.trim() ?? ''] as const)
      .filter(([, value]) => value !== ''),
  );
  const parsed = environment.safeParse(Object.fromEntries(set));
  const wrong = new Map(parsed.error?.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const values =
    parsed.data ?? environment.parse(Object.fromEntries([...set].filter(([name]) => !wrong.has(name))));

  const problems = [...wrong].map(([variable, message]) => `${variable} ${message}`);
  const problem = (variable: Variable, problemAndRemedy: string) => {
    problems.push(`${variable} ${problemAndRemedy}`);
  };
  return {
    values,
    problems,
    isSet: (variable) => set.has(variable),
    isWrong: (variable) => wrong.has(variable),
    problem,
    missing: (variable, remedy) => {
      if (!set.has(variable)) problem(variable, `is missing. ${remedy}`);
      return undefined;
    },
  };
};

const readBot = ({ values, isSet, missing }: Reading): BotConfig | undefined => {
  if (!isSet('BOT_ID')) return { mode: 'local' };
  const { BOT_ID: id, BOT_TYPE: type, BOT_TENANT_ID: tenantId, BOT_PASSWORD: password } = values;
  if (tenantId === undefined)
    missing('BOT_TENANT_ID', 'Set it to the id of the Entra tenant that the bot is registered in.');
  const registration =
    id !== undefined && tenantId !== undefined ? ({ mode: 'teams', id, tenantId } as const) : undefined;
  if (type === undefined)
    return missing('BOT_TYPE', 'Set it to SingleTenant or UserAssignedMSI, as in the Azure Bot resource.');
  if (type === 'UserAssignedMSI') return registration && { ...registration, type };
  if (password === undefined)
    return missing(
      'BOT_PASSWORD',
      'Set it to a client secret of the app registration, or use BOT_TYPE=UserAssignedMSI, which needs none.',
    );
  return registration && { ...registration, type, password };
};

const readStore = ({ values, problem, missing }: Reading): StoreConfig | undefined => {
  if (values.STORE === 'sqlite') return { kind: 'sqlite', file: values.SQLITE_FILE };
  const { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_KEY: key } = values;
  const local = endpoint !== undefined && isLoopback(new URL(endpoint).hostname);
  if (endpoint === undefined)
    missing('COSMOS_ENDPOINT', 'Set it to the URI of the Cosmos DB account, or use STORE=sqlite.');
  else if (!local && new URL(endpoint).protocol !== 'https:')
    problem('COSMOS_ENDPOINT', 'is not encrypted. Use https; http is for an emulator on this machine only.');
  if (database === undefined)
    missing('COSMOS_DATABASE', 'Set it to the name of the database in the Cosmos DB account.');
  if (key !== undefined && endpoint !== undefined && !local)
    problem(
      'COSMOS_KEY',
      'is for an emulator on this machine only. Remove it and give the managed identity the role Cosmos DB Built-in Data Contributor.',
    );
  if (endpoint === undefined || database === undefined) return undefined;
  return {
    kind: 'cosmos',
    endpoint,
    database,
    ...(key !== undefined && { key }),
    ...(values.BOT_TYPE === 'UserAssignedMSI' &&
      values.BOT_ID !== undefined && { identityClientId: values.BOT_ID }),
  };
};

const readHost = ({ values, isSet, problem }: Reading): string => {
  if (isSet('BOT_ID')) return values.HOST ?? '0.0.0.0';
  const host = values.HOST ?? '127.0.0.1';
  if (!isLoopback(host))
    problem(
      'HOST',
      'lets others in, but without BOT_ID the bot cannot know who is calling. Set BOT_ID, or use HOST=127.0.0.1.',
    );
  return host;
};

/** Links in messages are built from it, since a request may claim any host. */
const readPublicUrl = ({ values, isSet, problem, missing }: Reading): string | undefined => {
  const { PUBLIC_URL: address } = values;
  if (!isSet('BOT_ID')) return address;
  if (address === undefined)
    return missing(
      'PUBLIC_URL',
      'Set it to where people reach the program, e.g. https://<app>.azurewebsites.net.',
    );
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !isLoopback(hostname))
    problem('PUBLIC_URL', 'is not encrypted. Use https; http is for this machine only.');
  return address;
};

const readDemo = ({ values, isSet, problem }: Reading): DemoConfig => {
  if (values.DEMO === '0') return { seed: false };
  if (isSet('BOT_ID'))
    problem(
      'DEMO',
      'is for a bot without BOT_ID: demo data never goes into a real store. Remove DEMO or BOT_ID.',
    );
  return { seed: true, ...(values.DEMO_DATE !== undefined && { date: values.DEMO_DATE }) };
};

const readAllowedTenants = ({ values, isSet, isWrong, problem }: Reading): ReadonlySet<string> => {
  const allowed = new Set(values.ALLOWED_TENANTS);
  if (values.BOT_TENANT_ID !== undefined) allowed.add(values.BOT_TENANT_ID);
  if (values.DEMO === '1') allowed.add(demoTenantId);
  // With BOT_ID a missing BOT_TENANT_ID is the problem, and a wrong DEMO may have been meant as 1: those are told already.
  const told = isSet('BOT_ID') || isWrong('ALLOWED_TENANTS') || isWrong('DEMO');
  if (allowed.size === 0 && !told)
    problem(
      'ALLOWED_TENANTS',
      'names nobody, so nobody would be answered. Set it to the tenant id of the municipality, or use DEMO=1 to try the bot.',
    );
  return allowed;
};
