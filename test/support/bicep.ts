import { readFileSync } from 'node:fs';
import Parser from 'tree-sitter';
import Bicep from 'tree-sitter-bicep';

type Node = Parser.SyntaxNode;

/** Larger than any of the files: the parser reads in pieces of this size, and refuses a text longer than one piece. */
const bufferSize = 1024 * 1024;

/** The tree of a Bicep text. What can't be read is in it as nodes of its own: {@link unreadable}. */
export const parseBicep = (text: string): Node => {
  const parser = new Parser();
  parser.setLanguage(Bicep as unknown as Parser.Language);
  return parser.parse(text, undefined, { bufferSize }).rootNode;
};

export const readBicep = (path: string): Node => parseBicep(readFileSync(path, 'utf8'));

/** A node and everything below it. */
export const allBelow = (node: Node): readonly Node[] => [
  node,
  ...node.namedChildren.flatMap((child) => allBelow(child)),
];

/** What is not Bicep, or is missing, by line. */
export const unreadable = (node: Node): readonly string[] => [
  ...(node.type === 'ERROR' || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text}`] : []),
  ...node.children.flatMap((child) => unreadable(child)),
];

const declarations = {
  param: 'parameter_declaration',
  var: 'variable_declaration',
  resource: 'resource_declaration',
  module: 'module_declaration',
  output: 'output_declaration',
} as const;

/** The top-level declarations of a file, by name. */
export const declared = (root: Node, what: keyof typeof declarations): ReadonlyMap<string, Node> =>
  new Map(
    root.namedChildren
      .filter(({ type }) => type === declarations[what])
      .map((node) => [node.firstNamedChild?.text ?? '', node]),
  );

/** The names a file uses: not those it declares, keys of objects, or functions. */
export const namesUsed = (root: Node): readonly string[] => {
  const loops = new Set(
    allBelow(root)
      .filter(({ type }) => type === 'for_statement')
      .flatMap((node) => node.childForFieldName('initializer')?.text ?? []),
  );
  return allBelow(root)
    .filter((node) => {
      const { type, parent } = node;
      if (type !== 'identifier' || parent === null || loops.has(node.text)) return false;
      if (parent.type === 'call_expression') return parent.childForFieldName('function')?.id !== node.id;
      const names = parent.type.endsWith('_declaration') || parent.type === 'object_property';
      return !(names && parent.firstNamedChild?.id === node.id) && parent.type !== 'type';
    })
    .map(({ text }) => text);
};

/** What a resource or module gives for a key. */
export const says = (declaration: Node, key: string): Node | undefined =>
  allBelow(declaration)
    .find(({ type }) => type === 'object')
    ?.namedChildren.find(({ firstNamedChild }) => firstNamedChild?.text === key)?.lastNamedChild ?? undefined;

/** The keys of an object. */
export const keysOf = (object: Node | undefined): readonly string[] =>
  object?.namedChildren.flatMap(({ type, firstNamedChild }) =>
    type === 'object_property' ? [firstNamedChild?.text ?? ''] : [],
  ) ?? [];
