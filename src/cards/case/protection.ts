import { listed, listedAtMost } from '../../language/lists';
import { formatMeetingTime } from '../../language/times';
import type { CaseView, ProtectionView } from '../../views/case/case';
import { pressOf } from '../actions';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { dotted, paragraphs } from '../parts';

type Protections = NonNullable<CaseView['protections']>;

/** More than this would make the card too large; the oldest are the first to be left to the list that a form shows. */
const shownAtMost = 4;

const rowPart = (row: ProtectionView, language: Language): Bound => {
  const { locale, say, texts } = language;
  const { protection } = texts.familyCase;
  const { choices = {} } = texts.forms['protection.record'].fields.from;
  const from = [...row.from, ...(row.wholeNetwork ? [choices.privateNetwork ?? ''] : [])];
  return {
    who: say(protection.row, {
      who: listedAtMost(row.who, 8, locale),
      from: listedAtMost(from, 8, locale),
    }),
    matters: dotted(...row.matters.map((matter) => protection.matters[matter])),
    lines: paragraphs(row.reason, language),
    since: say(protection.since, { since: language.dateShort(row.since) }),
    ...(row.actions.length > 0 && { presses: row.actions.map((action) => pressOf(action, texts)) }),
  };
};

/** S11: who is protected from whom, and who had been told before. */
export const protectionPart = ({ rows, known }: Protections, language: Language): Bound => {
  const { locale, say, texts } = language;
  const { protection, more } = texts.familyCase;
  return {
    label: protection.label,
    rows: rows.slice(-shownAtMost).map((row) => rowPart(row, language)),
    ...(rows.length > shownAtMost && { more: say(more, { count: rows.length - shownAtMost }) }),
    ...(known.length > 0 && {
      known: {
        title: `⚠ ${protection.known}`,
        lines: known.map(({ names, time }) => ({
          line: say(protection.knownLine, {
            names: listed(names, locale),
            time: formatMeetingTime(time, locale),
          }),
        })),
        next: protection.knownNext,
      },
    }),
  };
};
