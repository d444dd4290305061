import { type NoteSection, noteSections } from '../meeting/meeting';
import type { MinutesSection, MinutesTexts } from './minutes';
import { agreementsId } from './minutes-visible';

/** R3: what changed in one section. */
export interface SectionChange {
  readonly sectionId: string;
  readonly title?: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const saidIn = (section: MinutesSection | undefined): readonly string[] =>
  section === undefined ? [] : noteSections.flatMap((one: NoteSection) => section.lines[one]);

const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** R3: compares two texts section by section, by what was said; a new order alone is no change. */
export const compareTexts = (before: MinutesTexts, after: MinutesTexts): readonly SectionChange[] => {
  const changeOf = (
    sectionId: string,
    title: string | undefined,
    [was, is]: readonly [readonly string[], readonly string[]],
  ): readonly SectionChange[] => {
    const [added, removed] = [without(is, was), without(was, is)];
    return added.length + removed.length === 0
      ? []
      : [{ sectionId, ...(title !== undefined && { title }), added, removed }];
  };
  return [
    ...after.sections.flatMap((section) =>
      changeOf(section.id, section.item?.text, [
        saidIn(before.sections.find(({ id }) => id === section.id)),
        saidIn(section),
      ]),
    ),
    ...changeOf(agreementsId, undefined, [
      before.agreements.map(({ what }) => what),
      after.agreements.map(({ what }) => what),
    ]),
  ];
};
