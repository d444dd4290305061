import { grouped } from '../../../domain/base/grouped';
import type { Denied } from '../../../domain/consent/disclosure-answer';
import type { MeetingItem } from '../../../domain/meeting/meeting';
import type { Barrier } from '../../../domain/meeting/room';
import type { DenialView } from '../../../views/meeting/agenda';
import type { ConsentNames } from '../../consent/consent-names';

/** One reason for one type of information about one member; no type if the person has no part in the case at all. */
interface Reason {
  readonly because: Denied['because'];
  readonly givers: readonly string[];
  readonly type?: string;
  readonly about?: string;
  readonly heldFor?: readonly string[];
}

/** Those whose answer is the reason given, not others whose answer is missing besides. */
const inTheWay = ({ because, missing }: Denied): Denied['missing'] =>
  because === 'refused' || because === 'withdrawn' || because === 'expired'
    ? missing.filter(({ why }) => why === because)
    : missing;

/** Missing consents are told together, whoever they are missing from; any other answer is told with whoever gave it. */
const keyOf = ({ because, givers, heldFor = [] }: Reason): string =>
  because === 'noConsent' || because === 'missingGiver'
    ? 'missing'
    : [because, ...givers, ...heldFor].join('\n');

const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const named = (ids: readonly string[], names: ConsentNames): readonly string[] =>
  ids.map(names.member).filter((name) => name !== '');

/**
 * S6: what keeps somebody out of an item, in as few sentences as say it exactly: one for each reason, with types about the
 * same members together. If the item is about the whole family, that goes without saying.
 */
export const denialsOf = (
  barriers: readonly Barrier[],
  { aboutIds, purpose }: Pick<MeetingItem, 'aboutIds' | 'purpose'>,
  membersInAll: number,
  names: ConsentNames,
): readonly DenialView[] => {
  const reasons = barriers.map(
    ({ need, answer }): Reason => ({
      because: answer.because,
      givers: inTheWay(answer).map(({ giverId }) => giverId),
      ...(need && { type: need.type, about: need.aboutId }),
      ...(answer.heldFor && { heldFor: answer.heldFor }),
    }),
  );
  return grouped(reasons, keyOf).flatMap((same) => {
    const typesAbout = (member: string | undefined): string =>
      same.flatMap(({ about, type }) => (about === member ? [type] : [])).join('\n');
    return grouped(same, ({ about }) => typesAbout(about)).map((told): DenialView => {
      const members = distinct(told.map(({ about }) => about));
      const isWholeFamily = aboutIds.length === 0 && members.length === membersInAll;
      return {
        because: told[0].because,
        givers: named(distinct(told.flatMap(({ givers }) => givers)), names),
        types: distinct(told.map(({ type }) => type)).map(names.type),
        about: isWholeFamily ? [] : named(members, names),
        ...(told[0].heldFor && {
          purpose: names.purpose(purpose),
          heldFor: told[0].heldFor.map(names.purpose),
        }),
      };
    });
  });
};
