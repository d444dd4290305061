import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { keptByWorker } from '../jest/kept';

/**
 * Adaptive Cards 1.5 as a JSON schema, by the published rules: the elements and properties our cards use, and no others, so
 * that a misspelt property fails. https://adaptivecards.io/explorer
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const bool: Schema = { type: 'boolean' };
const words = (...values: readonly string[]): Schema => ({ enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
/** One of several kinds, told apart by `type`. */
const anyOf = (names: readonly string[]): Schema => ({
  type: 'object',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: names.map(ref),
});
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const spacing = words('None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding');
const containerStyle = words('default', 'emphasis', 'good', 'attention', 'warning', 'accent');
const verticalContentAlignment = words('Top', 'Center', 'Bottom');

const fontProperties = {
  color: words('Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'),
  fontType: words('Default', 'Monospace'),
  isSubtle: bool,
  size: words('Default', 'Small', 'Medium', 'Large', 'ExtraLarge'),
  weight: words('Default', 'Lighter', 'Bolder'),
};

/** An object with its type, its required properties, and its optional ones. */
const object = (
  type: string | undefined,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: [...(type === undefined ? [] : ['type']), ...Object.keys(required)],
  properties: { ...(type !== undefined && { type: { const: type } }), ...required, ...optional },
});

const element = (
  type: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => object(type, required, { ...optional, spacing, separator: bool });

const input = (
  type: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>>,
): Schema => element(type, { id: text, ...required }, { isRequired: bool, errorMessage: text, ...optional });

const action = (
  type: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema =>
  object(
    type,
    { title: text, ...required },
    { style: words('positive', 'destructive'), mode: words('secondary'), tooltip: text, ...optional },
  );

const choices = list(object(undefined, { title: text, value: text }));
const associatedInputs = words('none', 'auto');
const actionNames = ['Execute', 'Submit', 'OpenUrl', 'ToggleVisibility'];
const elementNames = [
  'TextBlock',
  'RichTextBlock',
  'Container',
  'ColumnSet',
  'FactSet',
  'Badge',
  'HorizontalBar',
  'Line',
  'Text',
  'Date',
  'Time',
  'Number',
  'ChoiceSet',
  'Toggle',
  'ActionSet',
  'Table',
];

const definitions: Readonly<Record<string, Schema>> = {
  Element: anyOf(elementNames),
  Action: anyOf(actionNames),

  TextBlock: element(
    'TextBlock',
    { text, wrap: { const: true } },
    { ...fontProperties, horizontalAlignment: words('Left', 'Center', 'Right'), style: words('heading') },
  ),
  RichTextBlock: element('RichTextBlock', {
    inlines: list(object('TextRun', { text }, { ...fontProperties, selectAction: ref('Action') })),
  }),
  Container: element(
    'Container',
    { items: list(ref('Element')) },
    { style: containerStyle, selectAction: ref('Action'), id: text, isVisible: bool },
  ),
  ColumnSet: element('ColumnSet', { columns: list(ref('Column')) }, { selectAction: ref('Action') }),
  Column: object(
    'Column',
    { items: list(ref('Element')), width: { type: 'string', pattern: '^(auto|stretch|\\d+px)$' } },
    { verticalContentAlignment, spacing, separator: bool, selectAction: ref('Action') },
  ),
  Table: element(
    'Table',
    { columns: list(object(undefined, { width: { type: 'integer' } })), rows: list(ref('TableRow')) },
    { firstRowAsHeaders: bool, showGridLines: bool },
  ),
  TableRow: object('TableRow', { cells: list(ref('TableCell')) }),
  TableCell: object('TableCell', { items: list(ref('Element')) }),
  ActionSet: element('ActionSet', { actions: list(ref('Action')) }, { id: text, isVisible: bool }),
  /** Newer than 1.5, like the charts below. */
  Badge: element(
    'Badge',
    {
      text,
      style: words('Good', 'Attention', 'Warning', 'Subtle', 'Informative'),
      fallback: ref('TextBlock'),
    },
    { appearance: words('Tint') },
  ),
  /** Newer than 1.5: always with a fallback for clients that don't know it. */
  HorizontalBar: element('Chart.HorizontalBar', {
    title: text,
    displayMode: words('AbsoluteWithAxis'),
    data: list(object(undefined, { x: text, y: { type: 'number' } })),
    fallback: ref('Container'),
  }),
  /** The same. */
  Line: element(
    'Chart.Line',
    {
      title: text,
      data: list(
        object(undefined, {
          legend: text,
          values: {
            ...list(object(undefined, { x: { type: 'string', format: 'date' }, y: { type: 'number' } })),
            minItems: 2,
          },
        }),
      ),
      fallback: ref('TextBlock'),
    },
    { colorSet: words('categorical', 'sequential', 'diverging') },
  ),
  FactSet: element('FactSet', { facts: list(object(undefined, { title: text, value: text })) }),

  Text: input(
    'Input.Text',
    { label: text },
    {
      isMultiline: bool,
      maxLength: { type: 'integer', minimum: 1 },
      placeholder: { type: 'string' },
      value: { type: 'string' },
    },
  ),
  Date: input(
    'Input.Date',
    { label: text },
    { value: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' } },
  ),
  Time: input('Input.Time', { label: text }, { value: { type: 'string', pattern: '^(\\d{2}:\\d{2})?$' } }),
  Number: input(
    'Input.Number',
    { label: text },
    { placeholder: { type: 'string' }, value: { type: 'number' } },
  ),
  ChoiceSet: input(
    'Input.ChoiceSet',
    { label: text, choices },
    {
      placeholder: { type: 'string' },
      style: words('compact', 'expanded', 'filtered'),
      value: { type: 'string' },
      wrap: bool,
      isMultiSelect: bool,
    },
  ),
  Toggle: input(
    'Input.Toggle',
    { title: text },
    { value: { type: 'string' }, valueOn: text, valueOff: text, wrap: bool },
  ),

  Execute: action('Action.Execute', { verb: text, data: { type: 'object' } }, { associatedInputs }),
  Submit: action('Action.Submit', { data: { type: 'object' } }, { associatedInputs }),
  OpenUrl: action('Action.OpenUrl', { url: { type: 'string', format: 'uri' } }),
  ToggleVisibility: action('Action.ToggleVisibility', { targetElements: list(text) }),
};

const adaptiveCardSchema: Schema = {
  ...object(
    'AdaptiveCard',
    { version: { const: '1.5' }, body: list(ref('Element')), fallbackText: text, lang: words('da', 'en') },
    {
      $schema: text,
      actions: list(ref('Action')),
      refresh: object(undefined, {
        action: ref('Execute'),
        userIds: { type: 'array', items: text, maxItems: 60 },
      }),
      msteams: object(undefined, { width: { const: 'Full' } }),
    },
  ),
  definitions,
};

/** Whether something is an Adaptive Card 1.5; if not, `errors` says why. */
export const isCard15 = keptByWorker('Adaptive Cards 1.5', () =>
  addFormats(new Ajv({ discriminator: true })).compile(adaptiveCardSchema),
);
