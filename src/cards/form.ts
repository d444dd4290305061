import type { CalendarDate } from '../domain/base/calendar';
import { fieldTexts, fill, type Locale, refusalText, textsFor } from '../language/texts';
import type { FieldTexts } from '../language/texts/form-texts';
import { formatMeetingTime } from '../language/times';
import { toFileName } from '../language/to-file';
import type { FieldView, FormView } from '../views/form';
import type { Bound, CardDefinition } from './definition';
import type { Language } from './language';
import { dayObstacleText } from './meeting/day-obstacle';
import { shortened } from './meeting/meeting-parts';
import { capitalised, dotted, given } from './parts';

type Proposal = NonNullable<FormView['proposal']>;
type Choice = NonNullable<FieldView['choices']>[number];

const maxLengthOf: Readonly<Partial<Record<FieldView['kind'], number>>> = { text: 200, longText: 2000 };

/** More checkboxes than this collapse into a list. */
const boxesAtMost = 16;

/** A few choices are shown open, as are checkboxes; many, and people's names, collapse into a list. */
const choiceStyle = ({
  kind,
  choices = [],
  filtered,
  value,
}: FieldView): 'expanded' | 'filtered' | 'compact' => {
  if (kind === 'choices') return choices.length <= boxesAtMost ? 'expanded' : 'compact';
  if (filtered === true && value === undefined) return 'filtered';
  return choices.length <= 4 && choices.every((choice) => choice.text === undefined) ? 'expanded' : 'compact';
};

/** Longer choices are visibly cut; the more there are, the shorter, so that the form still fits a card. */
const titleLength = ({ fields }: FormView): number =>
  fields.reduce((sum, { choices = [] }) => sum + choices.length, 0) > 100 ? 36 : 100;

const choiceTitle = (
  choice: Choice,
  { choices }: FieldTexts,
  { id, atMost }: { readonly id: string; readonly atMost: number },
  locale: Locale,
): string => {
  if (choice.countsFrom !== undefined && typeof choice.text === 'object') {
    const { deadlines } = textsFor(locale);
    return fill(deadlines.choice, { name: choice.text[locale], from: choice.countsFrom[locale] });
  }
  if (choice.toFile !== undefined) return toFileName(choice.toFile, locale);
  const own =
    choice.time !== undefined
      ? capitalised(formatMeetingTime(choice.time, locale))
      : typeof choice.text === 'object'
        ? capitalised(choice.text[locale])
        : choice.text;
  const title = own ?? choices?.[choice.value];
  if (title === undefined) throw new RangeError(`no text for choice ${choice.value} of field ${id}`);
  return shortened(title, atMost);
};

const fieldPart = (one: FieldView, said: FieldTexts, atMost: number, language: Language): Bound => {
  const { locale, texts, typed } = language;
  const style = choiceStyle(one);
  const number = one.kind === 'number' && one.value !== undefined ? Number(one.value) : undefined;
  return {
    // A number with a value and one without are two elements: an empty number does not exist.
    kind: number !== undefined && Number.isFinite(number) ? 'filledNumber' : one.kind,
    id: one.id,
    label: said.label,
    error: said.error,
    hint: said.hint ?? '',
    required: one.required,
    value: number ?? one.value ?? '',
    ...given('wrote', one.wrote && typed(fill(texts.words.wrote, { text: shortened(one.wrote, 40) }))),
    ...given('stands', standsNow(one, said, language)),
    maxLength: one.maxLength ?? maxLengthOf[one.kind] ?? 0,
    style,
    choices: (one.choices ?? []).map((choice) => {
      const title = choiceTitle(choice, said, { id: one.id, atMost }, locale);
      // Open choices are read as Markdown, those in a collapsed list are not.
      return { title: style === 'expanded' ? typed(title) : title, value: choice.value };
    }),
  };
};

/** What a field holds, as one would say it. */
const valueText = (one: FieldView, value: string, said: FieldTexts, language: Language): string => {
  const { dateShort, locale } = language;
  if (one.kind === 'date') return dateShort(value as CalendarDate);
  const chosen = value.split(',');
  const titles = one.choices
    ?.filter((choice) => chosen.includes(choice.value))
    .map((choice) => choiceTitle(choice, said, { id: one.id, atMost: 80 }, locale));
  return titles?.join(', ') ?? shortened(value, shownAtMost);
};

/** Enough to see what somebody else has written, little enough for a card. */
const shownAtMost = 200;

/** A toggle says it by itself. */
const standsNow = (one: FieldView, said: FieldTexts, language: Language): string | undefined => {
  if (one.stands === undefined || one.kind === 'toggle') return undefined;
  const { texts, typed } = language;
  const text = one.stands === '' ? '' : valueText(one, one.stands, said, language);
  return text === '' ? texts.words.nothingStands : typed(fill(texts.words.standsNow, { text }));
};

/** What is hidden behind a press, unless some of it was refused: then all of it is visible. */
const tuckedAway = ({ fields, refusal }: FormView): readonly FieldView[] => {
  const tucked = fields.filter((one) => one.tucked);
  return tucked.some(({ id, stands, wrote }) => id === refusal?.field || (wrote ?? stands) !== undefined)
    ? []
    : tucked;
};

/** What was saved before, in the words of its form. */
const savedPart = ({ form, saved }: FormView, language: Language): string | undefined => {
  if (saved === undefined) return undefined;
  const { say, texts } = language;
  const { called } = saved;
  const said = called && fieldTexts(texts, form, called.id);
  if (called?.value === undefined || said === undefined) return texts.words.savedOne;
  const what = shortened(valueText(called, called.value, said, language), 80);
  return what === '' ? texts.words.savedOne : say(texts.words.savedNamed, { what });
};

/** The id by which a press shows and hides a field. */
const boxOf = ({ id }: FieldView): string => `box-${id}`;

const partOf = (one: FieldView, view: FormView, language: Language): Bound => {
  const said = fieldTexts(language.texts, view.form, one.id);
  if (said === undefined) throw new RangeError(`form ${view.form} has no field ${one.id}`);
  return fieldPart(one, said, titleLength(view), language);
};

/** M1, M2, M9: the day, if no field says it, and why it is that one. */
const proposalPart = (
  { after, afterDue, dueBy, late, movedBecause, spare, time }: Proposal,
  inFields: boolean,
  language: Language,
): string => {
  const { dateShort, locale, say, texts } = language;
  const said = texts.meeting.proposal;
  return [
    ...(time === undefined || inFields ? [] : [say(said.time, { time: formatMeetingTime(time, locale) })]),
    ...(after === undefined ? [] : [say(said.after[after.kind], { on: dateShort(after.on) })]),
    ...(dueBy === undefined
      ? [said.free]
      : [say(late ? `⚠ ${said.late}` : said.inTime, { dueBy: dateShort(dueBy) })]),
    ...(spare === undefined ? [] : [spare ? said.roomy : said.near]),
    ...(afterDue === undefined ? [] : [say(`⚠ ${said.afterDue}`, { dueBy: dateShort(afterDue) })]),
    ...(dueBy === undefined || movedBecause === undefined
      ? []
      : [dayObstacleText(movedBecause, dueBy, language)]),
  ].join(' ');
};

/** A form: in a dialog, or as a card in the chat, where the one-line way is shown too. */
export const formCard: CardDefinition<'form'> = {
  name: 'form',
  bind: (view, language, inDialog) => {
    const { dateShort, locale, texts, typed } = language;
    const form = texts.forms[view.form];
    const { name, on } = view.about ?? {};
    const away = tuckedAway(view);
    const saved = savedPart(view, language);
    return {
      ...given('subject', typed(dotted(view.subject, name, on && dateShort(on)))),
      intro: form.intro,
      ...(saved !== undefined && { saved: `✓ ${saved}` }),
      ...(view.refusal && { refusal: `⚠ ${typed(refusalText(view.refusal, locale, view.form))}` }),
      ...(view.proposal && { proposal: proposalPart(view.proposal, view.fields.length > 0, language) }),
      fields: [...view.fields.filter((one) => !away.includes(one)), ...away].map((one) => ({
        ...partOf(one, view, language),
        box: boxOf(one),
        inSight: !away.includes(one),
      })),
      ...(away.length > 0 && { more: { title: texts.words.moreFields, boxes: away.map(boxOf) } }),
      ...(!inDialog && {
        title: form.title,
        ...(form.chat !== undefined && {
          line: {
            label: texts.words.chatWay,
            example: typed(fill(form.chat, { subject: view.subject ?? texts.words.subject })),
          },
        }),
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.form,
};
