import type { DocumentKind } from '../app/ports/store';

/** Turns a body of one schema version into the next. Pure: it runs on every read of an older document. */
export type Upcast = (body: unknown) => unknown;

/**
 * The steps a kind of document has gone through, oldest first. A kind without steps has version 1; each step adds one. To
 * change the shape of a stored body: change its type and append the step from the previous shape. Never change or remove a
 * step, since the stores hold documents of every age.
 */
export type Schemas = Readonly<Record<DocumentKind, readonly Upcast[]>>;

export const documentSchemas: Schemas = {
  case: [],
  caseEvent: [],
  caseEntry: [],
  meeting: [],
  /** 2: links of other records that changed in the same commit may be stored alongside. */
  meetingEvent: [(body) => body],
  minutes: [],
  minutesEvent: [],
  minutesText: [],
  plan: [],
  planEvent: [],
  toFile: [],
  calendarLink: [],
  counter: [],
  request: [],
  saidLine: [],
  arrival: [],
  dailyWord: [],
  digest: [],
  digestRun: [],
  heldUp: [],
  saidNudges: [],
  roomClosing: [],
  notReached: [],
  question: [],
  sparring: [],
  sheet: [],
  offer: [],
  staff: [],
  department: [],
  settings: [],
  importChunk: [],
  reorganisation: [],
  preferences: [],
  conversation: [],
  standingCard: [],
  talk: [],
  modelUse: [],
  outbox: [],
  lease: [],
  deletion: [],
  logRecord: [],
  logHead: [],
};

/** A newer program wrote this document. Reading on could lose what this one does not know about. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  constructor(
    readonly kind: DocumentKind,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `A document of kind "${kind}" has schema version ${found}; this program knows versions up to ${known}. ` +
        'Start the version of the program that wrote it, or a newer one.',
    );
  }
}

/** The version in which bodies of a kind are written today. */
export const schemaOf = (schemas: Schemas, kind: DocumentKind): number => schemas[kind].length + 1;

/** Brings a stored body up to today's shape. Throws {@link NewerSchemaError} for one from a newer program. */
export const upcast = (schemas: Schemas, kind: DocumentKind, stored: number, body: unknown): unknown => {
  const known = schemaOf(schemas, kind);
  if (stored > known) throw new NewerSchemaError(kind, stored, known);
  return schemas[kind].slice(stored - 1).reduce((older, step) => step(older), body);
};
