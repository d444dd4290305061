import { toldWhose } from '../../language/consent-sentences';
import { listedAtMost } from '../../language/lists';
import { counted, fill } from '../../language/texts';
import type { AgendaView } from '../../views/meeting/agenda';
import type { Bound } from '../definition';
import type { Language } from '../language';

/** How many of each are shown, so that the card stays under its size. */
interface Shown {
  readonly names: number;
  readonly parts: number;
  readonly missing: number;
}

/** Everybody of the meeting who is named anywhere on the card. */
const everybodyIn = ({ items, parts }: AgendaView): readonly string[] => [
  ...new Set([
    ...parts.flatMap(({ attend }) => attend),
    ...items.flatMap(({ attend, leave, stopped }) => [
      ...attend,
      ...leave,
      ...stopped.flatMap(({ names }) => names),
    ]),
  ]),
];

/** Who is in the room for a part of the meeting, in the fewest words: all, all but some, or nobody. */
const whoIsIn = (
  attend: readonly string[],
  everybody: readonly string[],
  { names: atMost }: Shown,
  language: Language,
): string => {
  const { agenda } = language.texts;
  const without = everybody.filter((name) => !attend.includes(name));
  if (attend.length === 0) return agenda.partNobody;
  if (without.length === 0) return agenda.partEverybody;
  return without.length <= attend.length
    ? fill(agenda.partWithout, { names: listedAtMost(without, atMost, language.locale) })
    : listedAtMost(attend, atMost, language.locale);
};

const partsPart = (view: AgendaView, shown: Shown, language: Language): readonly Bound[] => {
  const { agenda } = language.texts;
  const everybody = everybodyIn(view);
  return view.parts.slice(0, shown.parts).map(({ attend, items }) => {
    const [first = 0, last = first] = [items[0], items.at(-1)];
    const isUnsaid = view.items.some(({ number, typesUnsaid }) => typesUnsaid && items.includes(number));
    return {
      items: fill(first === last ? agenda.part.one : agenda.part.many, { first, last }),
      sign: attend.length === everybody.length ? '✓' : '↪',
      who: isUnsaid ? agenda.partUnsaid : language.typed(whoIsIn(attend, everybody, shown, language)),
    };
  });
};

const missingPart = (
  missing: AgendaView['missing'],
  shown: Shown,
  language: Language,
): { readonly missing?: Bound } => {
  const { locale, say, texts } = language;
  const { agenda } = texts;
  /** What somebody decides about themselves goes without saying. */
  const about = ({ about: members, giver }: AgendaView['missing'][number]) =>
    members.every((name) => name === giver) ? [] : members;
  const more = missing.length - shown.missing;
  if (missing.length === 0) return {};
  return {
    missing: {
      label: agenda.missingTitle,
      lines: missing.slice(0, shown.missing).map((one) => ({
        line: say(`? ${agenda.missing}`, {
          giver: one.giver,
          recipient: one.recipient,
          what: toldWhose({ ...one, about: about(one) }, locale),
        }),
      })),
      ...(more > 0 && { more: say(agenda.missingMore, { count: more }) }),
    },
  };
};

/** S6: who may be in the room, at one glance: for which part of the meeting, and which consents would change it. */
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
        parts: [],
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
      parts: partsPart(view, shown, language),
      ...(view.parts.length > shown.parts && {
        partsMore: counted(agenda.partsMore, view.parts.length - shown.parts),
      }),
      ...missingPart(view.missing, shown, language),
    },
  };
};
