import { ok, type Result, refuse } from '../../domain/base/result';
import { type NoteSection, noteSections, participantId } from '../../domain/meeting/meeting';
import {
  type Minutes,
  type MinutesSection,
  openChanges,
  personNamed,
  type SectionLines,
  sectionNamed,
  wordKinds,
} from '../../domain/minutes/minutes';
import type { MinutesCommand } from '../../domain/minutes/minutes-decide';
import { generalSectionId } from '../../domain/minutes/minutes-opening';
import { sectionMaxLength } from '../../domain/minutes/minutes-writing';
import { type AskedOfCase, caseForm } from '../base/declared-form';
import { membersAsChoices } from '../case/members';
import { municipalityOf, staffMember } from '../organisation/directory';
import { carryOutOn, minutesIn } from './minutes';

const asText = (lines: readonly string[]): string => lines.join('\n');

const asLines = (text = ''): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A section's name in a list: its item's, or one from the language. */
export const sectionChoice = ({ id, item }: MinutesSection) => ({
  value: id,
  ...(item && { text: item.text }),
});

type TypedLines = Readonly<Partial<Record<NoteSection, string | undefined>>>;

/** What a section says once it has been filled in; `adding`: it was typed, so the lines join those already there. */
const linesAfter = (stands: SectionLines, typed: TypedLines, adding: boolean): SectionLines => {
  const one = (heading: NoteSection): readonly string[] =>
    adding ? [...stands[heading], ...asLines(typed[heading])] : asLines(typed[heading]);
  return { worried: one('worried'), works: one('works'), mustHappen: one('mustHappen') };
};

/** What was said at the meeting may be longer than what can be typed: all of it opens, to be shortened. */
const filledWith = ({ lines }: MinutesSection) =>
  Object.fromEntries(
    noteSections.map((one) => {
      const value = asText(lines[one]);
      return [one, { value, maxLength: Math.max(sectionMaxLength, value.length) }];
    }),
  ) as Readonly<Record<NoteSection, { readonly value: string; readonly maxLength: number }>>;

/** R1: one section as it stands, one line for each thing said. When typed, it names the section, and the lines are added. */
export const writeSectionForm = caseForm('minutes.write', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const { minutes } = opened.value;
    const ids = { meeting: minutes.id };
    const small = minutes.stage === 'out' || minutes.stage === 'reviewed' ? {} : ('hidden' as const);
    if (asked.ids.part === undefined) {
      const choices = minutes.texts.sections.map(sectionChoice);
      return ok({ ids, fields: { which: { choices, required: true }, small } });
    }
    const section = sectionNamed(minutes, asked.ids.part);
    return section === undefined
      ? refuse('NoLongerThere')
      : ok({ ids, fields: { which: 'hidden', ...filledWith(section), small } });
  },
  carryOut: (asked, { which, small, ...typed }) =>
    carryOutOn(
      asked,
      (minutes) =>
        sectionCommand(minutes, asked.ids.part ?? which, typed, asked.ids.part === undefined, small),
      small ? 'corrected' : 'written',
    ),
});

const sectionCommand = (
  minutes: Minutes,
  sectionId: string | undefined,
  typed: TypedLines,
  adding: boolean,
  small = false,
): Result<readonly MinutesCommand[]> => {
  if (sectionId === undefined) return refuse('FieldMissing', { field: 'which' });
  const stands = sectionNamed(minutes, sectionId);
  return stands === undefined
    ? refuse('NoLongerThere')
    : ok([{ type: 'writeSection', sectionId, lines: linesAfter(stands.lines, typed, adding), small }]);
};

/** The requests still open, each under who asked. */
const changeChoices = (minutes: Minutes) =>
  openChanges(minutes).map(({ id, personId, text }) => ({
    value: id,
    text: `${personNamed(minutes, personId)?.name ?? ''}: ${text}`,
  }));

/** R3: a requested change is made in the text: the section opens filled in, and saving settles the request. */
export const takeChangeForm = caseForm('minutes.take', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const { minutes } = opened.value;
    const section = sectionNamed(minutes, asked.ids.part ?? generalSectionId);
    if (section === undefined) return refuse('NoLongerThere');
    const choices = changeChoices(minutes);
    if (asked.ids.change === undefined && choices.length === 0) return refuse('NoLongerThere');
    return ok({
      ids: { meeting: minutes.id },
      fields: {
        which: asked.ids.change === undefined ? { choices, required: true } : 'hidden',
        ...(asked.ids.change !== undefined && filledWith(section)),
      },
    });
  },
  carryOut: (asked, { which, ...typed }) =>
    carryOutOn(
      asked,
      (minutes) => {
        const changeId = asked.ids.change ?? which;
        const change = minutes.changes.find(({ id }) => id === changeId);
        if (change === undefined) return refuse('ChoiceUnknown', { field: 'which' });
        const sectionId = asked.ids.part ?? change.sectionId ?? generalSectionId;
        const written = sectionCommand(minutes, sectionId, typed, asked.ids.change === undefined);
        return written.ok
          ? ok([{ type: 'settleMinutesChange', changeId: change.id, how: 'taken' }, ...written.value])
          : written;
      },
      'written',
    ),
});

/** The participants and the coordinator. */
const doers = async ({ services, actor, familyCase }: AskedOfCase, { people }: Minutes) => {
  const known = people.map(({ id, name }) => ({ value: id, text: name }));
  const value = participantId({ kind: 'staff', staffId: familyCase.coordinatorId }, '');
  const coordinator = await staffMember(services, actor.tenantId, familyCase.coordinatorId);
  return coordinator === undefined || known.some((one) => one.value === value)
    ? known
    : [...known, { value, text: coordinator.name }];
};

/** R1, P3: an existing agreement, or a new one. */
export const minutesAgreementForm = caseForm('minutes.agreement', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const { minutes } = opened.value;
    const stands = minutes.texts.agreements.find(({ id }) => id === asked.ids.agreement);
    if (asked.ids.agreement !== undefined && stands === undefined) return refuse('NoLongerThere');
    const items = minutes.texts.sections.flatMap((section) => (section.item ? [sectionChoice(section)] : []));
    return ok({
      ids: { meeting: minutes.id },
      fields: {
        what: { value: stands?.what },
        responsible: { choices: await doers(asked, minutes), value: stands?.responsibleId },
        dueOn: { value: stands?.dueOn },
        item: items.length === 0 ? 'hidden' : { choices: items, value: stands?.itemId },
      },
    });
  },
  carryOut: (asked, { what, responsible, dueOn, item }) =>
    carryOutOn(
      asked,
      () =>
        ok([
          {
            type: 'writeMinutesAgreement',
            agreementId: asked.ids.agreement ?? `agreed-${asked.ids.repetitionKey ?? ''}`,
            changes: {
              what,
              ...(asked.ids.agreement === undefined
                ? {
                    ...(responsible && { responsibleId: responsible }),
                    ...(dueOn && { dueOn }),
                    ...(item && { itemId: item }),
                  }
                : { responsibleId: responsible ?? null, dueOn: dueOn ?? null, itemId: item ?? null }),
            },
          },
        ]),
      'agreed',
    ),
});

/** R2: what somebody of the family said, verbatim. */
export const familyWordsForm = caseForm('minutes.words', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    if (asked.familyCase.members.length === 0) return refuse('MemberUnknown');
    return ok({
      ids: { meeting: opened.value.minutes.id },
      fields: { kind: { value: wordKinds[0] }, who: { choices: membersAsChoices(asked.familyCase) } },
    });
  },
  carryOut: (asked, { kind, who: memberId, text }) =>
    carryOutOn(asked, () => ok([{ type: 'keepWords', words: { kind, memberId, text } }]), 'wordsKept'),
});

/** S6: what a section touches, where nobody has said so yet. */
export const touchesForm = caseForm('minutes.touches', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const { minutes } = opened.value;
    const { settings } = await municipalityOf(asked.services, asked.actor.tenantId);
    const listed = (choices: typeof settings.consent.types) =>
      choices.flatMap(({ id, da, en, ended }) => (ended ? [] : [{ value: id, text: { da, en } }]));
    const section = asked.ids.part === undefined ? undefined : sectionNamed(minutes, asked.ids.part);
    const [first] = settings.consent.purposes;
    return ok({
      ids: { meeting: minutes.id },
      fields: {
        which:
          asked.ids.part === undefined
            ? { choices: minutes.texts.sections.map(sectionChoice), required: true }
            : 'hidden',
        types: { choices: listed(settings.consent.types), value: section?.types.join(',') },
        aboutIds: { choices: membersAsChoices(asked.familyCase), value: section?.aboutIds.join(',') },
        purpose: { choices: listed(settings.consent.purposes), value: section?.purpose || first?.id },
      },
    });
  },
  carryOut: (asked, { which, types, aboutIds, purpose = '' }) =>
    carryOutOn(
      asked,
      () => {
        const sectionId = asked.ids.part ?? which;
        if (sectionId === undefined) return refuse('FieldMissing', { field: 'which' });
        if (types.length > 0 && purpose === '') return refuse('PurposeMissing', { field: 'purpose' });
        return ok([{ type: 'sayTouches', sectionId, touched: { types, aboutIds, purpose } }]);
      },
      'written',
    ),
});

/** R3: a requested change is answered instead of made. */
export const answerChangeForm = caseForm('minutes.answerChange', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const { minutes } = opened.value;
    const choices = changeChoices(minutes);
    if (choices.length === 0) return refuse('NoLongerThere');
    return ok({
      ids: { meeting: minutes.id },
      fields: { which: asked.ids.change === undefined ? { choices, required: true } : 'hidden' },
    });
  },
  carryOut: (asked, { which, words }) =>
    carryOutOn(
      asked,
      () => {
        const changeId = asked.ids.change ?? which;
        return changeId === undefined
          ? refuse('FieldMissing', { field: 'which' })
          : ok([{ type: 'settleMinutesChange', changeId, how: 'answered', words }]);
      },
      'answered',
    ),
});
