import { z } from 'zod';
import { counted } from '../../language/texts';
import { type AuditView, accessBases, auditEntryKinds } from '../../views/audit';
import type { CardDefinition } from '../definition';
import { count, link, modelOf, moment, oneOf, text } from '../model';
import { dotted } from '../parts';

type Entry = AuditView['entries'][number];
type BrokenAt = NonNullable<AuditView['brokenAt']>;

/** More than this would make the card too large. */
const entriesAtMost = 40;

/** Who did and saw what in a case, and whether the trail is whole (L1); or only who has looked (L9). */
export const auditCard: CardDefinition<'audit'> = {
  name: 'audit',
  wide: true,
  model: modelOf<AuditView>({
    name: z.literal('audit'),
    scope: oneOf<AuditView['scope']>({ everything: true, looks: true }),
    reference: text,
    alias: text.exactOptional(),
    intact: z.boolean(),
    brokenAt: modelOf<BrokenAt>({
      trail: oneOf<BrokenAt['trail']>({ changes: true, reads: true }),
      sequence: count,
    }).exactOptional(),
    changes: count,
    reads: count,
    entries: z.array(
      modelOf<Entry>({
        at: moment,
        by: text,
        what: z.enum(auditEntryKinds),
        basis: z.enum(accessBases).exactOptional(),
      }),
    ),
    actions: z.array(link),
  }),
  bind: (view, { dateTime, say, texts, typed }) => {
    const { audit, words } = texts;
    const { brokenAt } = view;
    const looks = view.scope === 'looks';
    const broken =
      brokenAt === undefined
        ? audit.brokenTextNoPlace
        : say(audit.brokenText, { sequence: brokenAt.sequence, trail: audit.trails[brokenAt.trail] });
    return {
      eyebrow: typed(looks ? dotted(view.alias, view.reference) : dotted(audit.eyebrow, view.reference)),
      title: looks ? audit.looks : audit.title,
      count: dotted(
        looks ? undefined : counted(audit.changes, view.changes),
        counted(audit.reads, view.reads),
      ),
      verdict: view.intact
        ? { tone: 'good', title: `✓ ${audit.intact}`, text: looks ? audit.looksText : audit.intactText }
        : { tone: 'attention', title: `⚠ ${audit.broken}`, text: broken },
      entries: view.entries.slice(0, entriesAtMost).map((entry) => ({
        what: audit.entries[entry.what],
        who: typed(dotted(entry.by, dateTime(entry.at), entry.basis && words.accessBases[entry.basis])),
      })),
      ...(view.entries.length === 0 && { none: audit.none }),
    };
  },
  summary: ({ scope }, texts) => texts.summaries.audit[scope],
};
