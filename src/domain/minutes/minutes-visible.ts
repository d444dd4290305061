import { disclosureAnswers } from '../consent/disclosure';
import type { DisclosureFacts } from '../consent/disclosure-answer';
import { isKeptFrom, standsFor } from '../meeting/kept-apart';
import type { Agreement, ParticipantWho } from '../meeting/meeting';
import { hearerOf } from '../meeting/meeting-room';
import type { StaffId, StaffMember } from '../organisation/organisation';
import { mayLearn } from '../protection/may-learn';
import type { FamilyWords, Minutes, MinutesSection, PersonInMinutes, SeenByPerson, Touched } from './minutes';
import { generalSectionId, isEmpty } from './minutes-opening';

/** S6, R4: what somebody may have of minutes at a moment, and on which basis. */
export interface VisibleMinutes {
  readonly person: PersonInMinutes;
  /** S11: somebody who took part is protected from this person, so this person learns nothing of the meeting. */
  readonly kept: boolean;
  readonly sections: readonly MinutesSection[];
  readonly agreements: readonly Agreement[];
  readonly words: readonly FamilyWords[];
  /** Those they may know to have taken part. */
  readonly people: readonly PersonInMinutes[];
  /** M6: those whose numbers they may see. */
  readonly scales: readonly string[];
  readonly seen: SeenByPerson;
}

/** The ids under which numbers, agreements and the family's words stand in the stored record of what was seen. */
export const scalesId = 'scales';
export const agreementsId = 'agreements';
export const wordsId = 'words';

/** Whoever did not come hears about the meeting in other ways. */
const wasThere = ({ attendance }: PersonInMinutes): boolean => attendance !== 'absent';

/**
 * S6, R4: what each participant may have, as of the facts' instant. The only way to what anybody but those who hold the case
 * sees of minutes: cards, papers, and what is stored at sending.
 */
export const visibleTo = (
  minutes: Minutes,
  facts: DisclosureFacts,
  staff: ReadonlyMap<StaffId, StaffMember>,
): readonly VisibleMinutes[] => {
  const answersFor = disclosureAnswers(facts);
  const { familyCase } = facts;
  const everybody = familyCase.members.map(({ id }) => id);
  return minutes.people.filter(wasThere).map((person) => {
    const kept = isKeptFrom({ participants: minutes.people }, familyCase, person.who);
    const hearer = hearerOf(person, staff);
    const answers = hearer === undefined || kept ? undefined : answersFor(hearer);
    /** The bases for everything it touches; undefined if any of it is denied. */
    const basesOf = (touched: Touched): readonly string[] | undefined => {
      const { types, aboutIds, purpose, typesUnsaid, withoutIds = [] } = touched;
      if (answers === undefined || typesUnsaid || withoutIds.includes(person.id)) return undefined;
      if (types.length === 0) return answers.inCase ? ['belongs'] : undefined;
      const bases = new Set<string>();
      for (const type of types) {
        for (const aboutId of aboutIds.length === 0 ? everybody : aboutIds) {
          const answer = answers.mayHave({ type, aboutId, purpose });
          if (!answer.may) return undefined;
          bases.add(answer.basis);
        }
      }
      return [...bases];
    };
    const bases = new Map<string, readonly string[]>();
    const sees = (id: string, touched: Touched): boolean => {
      const found = basesOf(touched);
      if (found !== undefined) bases.set(id, [...new Set([...(bases.get(id) ?? []), ...found])]);
      return found !== undefined;
    };
    const sections = minutes.texts.sections.filter(
      (section) => (section.item !== undefined || !isEmpty(section.lines)) && sees(section.id, section),
    );
    const touchedBy = (itemId: string | undefined): Touched => touchedByItem(minutes, itemId);
    const isOwn = (who: ParticipantWho, memberId: string): boolean =>
      who.kind === 'member' && who.memberId === memberId;
    const agreements = minutes.texts.agreements.filter((one) => sees(agreementsId, touchedBy(one.itemId)));
    const words = minutes.texts.words.filter((one) =>
      isOwn(person.who, one.memberId)
        ? sees(wordsId, { types: [], aboutIds: [], purpose: '' })
        : sees(wordsId, { ...touchedBy(undefined), aboutIds: [one.memberId] }),
    );
    const scales = minutes.people.filter(({ scale }) => scale !== undefined);
    const seesScales = scales.length > 0 && sees(scalesId, touchedBy(undefined));
    return {
      person,
      kept,
      sections,
      agreements,
      words,
      people:
        answers === undefined
          ? []
          : minutes.people.filter(({ who }) =>
              mayLearn(familyCase, standsFor(person.who), 'participation', standsFor(who)),
            ),
      scales: seesScales
        ? scales.map(({ id }) => id)
        : scales.flatMap(({ id }) => (id === person.id ? [id] : [])),
      seen: {
        personId: person.id,
        sections: [...bases].map(([sectionId, found]) => ({ sectionId, bases: found })),
      },
    };
  });
};

/** What is touched by something that came from an item, or from none. */
export const touchedByItem = ({ texts }: Minutes, itemId: string | undefined): Touched =>
  texts.sections.find(({ id }) => id === itemId) ??
  texts.sections.find(({ id }) => id === generalSectionId) ?? {
    types: [],
    aboutIds: [],
    purpose: '',
    typesUnsaid: true,
  };
