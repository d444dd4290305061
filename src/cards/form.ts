import { z } from 'zod';
import { type FieldId, type FieldView, type FormView, formFields } from '../app/views/form';
import type { ClosedDay } from '../domain/settings';
import { fieldTexts, fill, type Locale, refusalText } from '../language/texts';
import type { FieldTexts } from '../language/texts/form-texts';
import { formatMeetingTime } from '../language/times';
import type { Bound, CardDefinition } from './definition';
import type { Language } from './language';
import { count, date, formName, localisedText, meetingTime, modelOf, oneOf, refusal, text } from './model';
import { capitalised } from './parts';

type Proposal = NonNullable<FormView['proposal']>;
type MovedBecause = NonNullable<Proposal['movedBecause']>;
type Moved<Kind extends MovedBecause['kind']> = Extract<MovedBecause, { readonly kind: Kind }>;
type Choice = NonNullable<FieldView['choices']>[number];

const fieldIds: ReadonlySet<string> = new Set(Object.values(formFields).flat());

const field = modelOf<FieldView>({
  id: z.custom<FieldId>((value) => typeof value === 'string' && fieldIds.has(value)),
  kind: oneOf<FieldView['kind']>({
    text: true,
    longText: true,
    date: true,
    time: true,
    choice: true,
    choices: true,
    toggle: true,
    number: true,
  }),
  required: z.boolean(),
  value: text.exactOptional(),
  maxLength: count.exactOptional(),
  choices: z
    .array(
      modelOf<Choice>({
        value: text,
        text: z.union([text, localisedText]).exactOptional(),
        time: meetingTime.exactOptional(),
      }),
    )
    .exactOptional(),
  filtered: z.boolean().exactOptional(),
});

const movedBecause: z.ZodType<MovedBecause> = z.union([
  modelOf<Moved<'publicHoliday'>>({ kind: z.literal('publicHoliday'), name: localisedText }),
  modelOf<Moved<'weekend'>>({ kind: z.literal('weekend') }),
  modelOf<Moved<'closedDay'>>({
    kind: z.literal('closedDay'),
    day: oneOf<ClosedDay>({
      constitutionDay: true,
      christmasEve: true,
      newYearsEve: true,
      dayAfterAscension: true,
    }),
  }),
  modelOf<Moved<'schoolHoliday'>>({ kind: z.literal('schoolHoliday'), name: text }),
  modelOf<Moved<'busy'>>({ kind: z.literal('busy') }),
]);
const proposal = modelOf<Proposal>({
  dueBy: date.exactOptional(),
  late: z.boolean(),
  movedBecause: movedBecause.exactOptional(),
});

const maxLengthOf: Readonly<Partial<Record<FieldView['kind'], number>>> = { text: 200, longText: 2000 };

/** More boxes to tick than this fold into a list. */
const boxesAtMost = 16;

/** Few ready answers stand open, and boxes to tick; many, and people's names, fold into a list. */
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

const choiceTitle = (choice: Choice, { choices }: FieldTexts, id: string, locale: Locale): string => {
  const own =
    choice.time !== undefined
      ? capitalised(formatMeetingTime(choice.time, locale))
      : typeof choice.text === 'object'
        ? capitalised(choice.text[locale])
        : choice.text;
  const title = own ?? choices?.[choice.value];
  if (title === undefined) throw new RangeError(`no text for choice ${choice.value} of field ${id}`);
  return title;
};

const fieldPart = (one: FieldView, said: FieldTexts, { locale, typed }: Language): Bound => {
  const style = choiceStyle(one);
  const number = one.kind === 'number' && one.value !== undefined ? Number(one.value) : undefined;
  return {
    // A number with a value and one without are two elements: there is no empty number.
    kind: number !== undefined && Number.isFinite(number) ? 'filledNumber' : one.kind,
    id: one.id,
    label: said.label,
    error: said.error,
    hint: said.hint ?? '',
    required: one.required,
    value: number ?? one.value ?? '',
    maxLength: one.maxLength ?? maxLengthOf[one.kind] ?? 0,
    style,
    choices: (one.choices ?? []).map((choice) => {
      const title = choiceTitle(choice, said, one.id, locale);
      // Open answers are read as Markdown, those in a folded list are not.
      return { title: style === 'expanded' ? typed(title) : title, value: choice.value };
    }),
  };
};

const partOf = (one: FieldView, view: FormView, language: Language): Bound => {
  const said = fieldTexts(language.texts, view.form, one.id);
  if (said === undefined) throw new RangeError(`form ${view.form} has no field ${one.id}`);
  return fieldPart(one, said, language);
};

/** M1, M2, M9: why a meeting is proposed for that day. */
const proposalPart = ({ dueBy, late, movedBecause }: Proposal, language: Language): string => {
  const { locale, say, texts } = language;
  const said = texts.meeting.proposal;
  if (dueBy === undefined) return said.free;
  const day = language.dateShort(dueBy);
  const name =
    movedBecause?.kind === 'publicHoliday'
      ? movedBecause.name[locale]
      : movedBecause?.kind === 'closedDay'
        ? said.closedDays[movedBecause.day]
        : movedBecause?.kind === 'schoolHoliday'
          ? movedBecause.name
          : '';
  return [
    say(late ? `⚠ ${said.late}` : said.inTime, { dueBy: day }),
    ...(movedBecause === undefined ? [] : [say(said.moved[movedBecause.kind], { dueBy: day, name })]),
  ].join(' ');
};

/** A form: in a dialog, or as a card in the chat, where the one-line way is shown too. */
export const formCard: CardDefinition<'form'> = {
  name: 'form',
  model: modelOf<FormView>({
    name: z.literal('form'),
    form: formName,
    ids: z.record(z.string(), z.string()),
    subject: text.exactOptional(),
    fields: z.array(field),
    proposal: proposal.exactOptional(),
    refusal: refusal.exactOptional(),
  }),
  bind: (view, language, inDialog) => {
    const { locale, texts, typed } = language;
    const form = texts.forms[view.form];
    return {
      ...(view.subject !== undefined && { subject: typed(view.subject) }),
      intro: form.intro,
      ...(view.refusal && { refusal: `⚠ ${typed(refusalText(view.refusal, locale, view.form))}` }),
      ...(view.proposal && view.fields.length > 0 && { proposal: proposalPart(view.proposal, language) }),
      fields: view.fields.map((one) => partOf(one, view, language)),
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
