import { counted } from '../../language/texts';
import type { CardDefinition } from '../definition';
import { dotted } from '../parts';

/** More than this would make the card too large. */
const entriesAtMost = 40;

/** Who did and saw what in a case, and whether the trail is intact (L1); or only who has looked (L9). */
export const auditCard: CardDefinition<'audit'> = {
  name: 'audit',
  wide: true,
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
        who: typed(
          dotted(
            entry.by,
            dateTime(entry.at),
            entry.times === undefined ? undefined : say(audit.times, { times: entry.times }),
            entry.basis && words.accessBases[entry.basis],
          ),
        ),
      })),
      ...(view.entries.length === 0 && { none: audit.none }),
    };
  },
  summary: ({ scope }, texts) => texts.summaries.audit[scope],
};
