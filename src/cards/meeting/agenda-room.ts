import { grouped } from '../../domain/base/grouped';
import { toldWhose } from '../../language/consent-sentences';
import { listedAtMost } from '../../language/lists';
import { fill } from '../../language/texts';
import type { AgendaView, AgendaItemView as Item } from '../../views/meeting/agenda';
import type { Bound } from '../definition';
import type { Language } from '../language';

/** How many of each are shown, so that the card stays under its size. */
interface Shown {
  readonly names: number;
  readonly rows: number;
  readonly missing: number;
}

/** Everybody in the meeting whom the card names, those in the room first. */
const everybodyIn = ({ items, noItem }: AgendaView): readonly string[] => [
  ...new Set([
    ...items.flatMap(({ attend }) => attend),
    ...items.flatMap(({ leave, stopped }) => [...leave, ...stopped.flatMap(({ names }) => names)]),
    ...noItem,
  ]),
];

const markOf = ({ attend, leave, stopped, typesUnsaid }: Item, name: string): string => {
  if (typesUnsaid) return '?';
  if (stopped.some(({ names }) => names.includes(name))) return '✕';
  if (leave.includes(name)) return '↪';
  return attend.includes(name) ? '✓' : '–';
};

/** S6: the room at a glance: a row for those who hear the same, a column for each item on the page. */
const tablePart = (view: AgendaView, shown: Shown, language: Language): { readonly table?: Bound } => {
  const { locale, texts, typed } = language;
  const { agenda } = texts;
  const { items } = view;
  const rows = grouped(everybodyIn(view), (name) => items.map((one) => markOf(one, name)).join());
  const seen = rows.slice(0, shown.rows);
  if (seen.length === 0) return {};
  return {
    table: {
      columns: [{ width: 4 }, ...items.map(() => ({ width: 1 }))],
      heads: [{ text: agenda.who }, ...items.map(({ number }) => ({ text: `${number}.` }))],
      rows: seen.map((names) => ({
        cells: [
          { text: typed(listedAtMost(names, shown.names, locale)) },
          ...items.map((one) => ({ text: markOf(one, names[0]) })),
        ],
      })),
      legend: agenda.legend,
    },
  };
};

const missingPart = (
  missing: AgendaView['missing'],
  shown: Shown,
  language: Language,
): { readonly missing?: Bound } => {
  const { locale, say, texts } = language;
  const { agenda } = texts;
  /** That people decide about themselves goes without saying. */
  const about = ({ about: members, giver }: AgendaView['missing'][number]) =>
    members.every((name) => name === giver) ? [] : members;
  if (missing.length === 0) return {};
  const seen = missing.slice(0, shown.missing);
  const more = missing.length - seen.length;
  return {
    missing: {
      label: agenda.missingTitle,
      lines: grouped(seen, ({ giver }) => giver).map((asked) => ({
        line: say(`? ${agenda.missing}`, {
          giver: asked[0].giver,
          what: asked
            .map((one) =>
              fill(agenda.missingOne, {
                recipient: one.recipient,
                what: toldWhose({ ...one, about: about(one) }, locale),
              }),
            )
            .join('; '),
        }),
      })),
      ...(more > 0 && { more: say(agenda.missingMore, { count: more }) }),
    },
  };
};

/** S6: who may be in the room, at a glance: for which part of the meeting, and which consents would change it. */
export const roomPart = (view: AgendaView, shown: Shown, language: Language): { readonly room?: Bound } => {
  const { agenda } = language.texts;
  if (view.total === 0 || everybodyIn(view).length === 0) return {};
  if (view.everybodyFits) {
    return {
      room: {
        tone: 'good',
        label: agenda.room,
        title: `✓ ${agenda.everybodyFits}`,
        next: agenda.everybodyFitsNext,
      },
    };
  }
  const isWithout = view.noItem.length > 0;
  const titleOf = (): string => {
    if (isWithout) {
      const names = listedAtMost(view.noItem, shown.names, language.locale);
      return language.say(`⚠ ${agenda.noItem}`, { names });
    }
    return view.split ? `✓ ${agenda.split}` : `⚠ ${agenda.notEverybody}`;
  };
  return {
    room: {
      tone: view.split && !isWithout ? 'good' : 'warning',
      label: agenda.room,
      title: titleOf(),
      ...(isWithout && { next: agenda.noItemNext }),
      ...tablePart(view, shown, language),
      ...missingPart(view.missing, shown, language),
    },
  };
};
