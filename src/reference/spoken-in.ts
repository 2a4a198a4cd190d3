import { parseAst } from 'rolldown/parseAst';

/** Words that stand in a source, and by what they are known: the key of a catalogue, else how they begin. */
export interface Spoken {
  readonly file: string;
  readonly at: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What goes on in the line: a number and its unit are one text, though a tag stands between them. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);
/** What is not known before the program runs. */
const unknown = '…';
const block = ' | ';

function nameOf(element: Node): string {
  const opening = element.openingElement as Node | undefined;
  const name = opening?.name as { name?: unknown } | undefined;
  return typeof name?.name === 'string' ? name.name : '';
}

const childrenOf = (element: Node): string => (element.children as Node[]).map(textOf).join('');

/** The text that a node writes, as far as it stands in the source: a number in braces is as good as one that is typed. */
function textOf(node: Node): string {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : unknown;
    case 'JSXText':
      return (node.value as string).replaceAll('&nbsp;', ' ').replaceAll('&sect;', '§').replaceAll('&euro;', '€');
    case 'JSXExpressionContainer':
      return textOf(node.expression as Node);
    case 'JSXFragment':
      return childrenOf(node);
    case 'JSXElement':
      return inline.has(nameOf(node)) ? childrenOf(node) : `${block}${childrenOf(node)}${block}`;
    case 'TemplateLiteral':
      return templateOf(node);
    case 'BinaryExpression':
      return node.operator === '+' ? textOf(node.left as Node) + textOf(node.right as Node) : unknown;
    default:
      return unknown;
  }
}

function templateOf({ quasis, expressions }: Node): string {
  const between = (expressions as Node[]).map(textOf);
  const cooked = (quasi: Node) => String((quasi.value as { cooked: string }).cooked ?? '');
  return (quasis as Node[]).map((quasi, at) => cooked(quasi) + (between[at] ?? '')).join('');
}

const speaking = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'JSXElement', 'JSXFragment']);
/** Words of the program's own language: what is imported, and types. */
const silent = /^(Import|Export(All|Named)|TS(?!AsExpression|SatisfiesExpression|NonNullExpression))/;
/** Letters, a sign of a section or of euros, or the number of a statute by itself. */
const says = /[\p{L}§€]|\d\/\d/u;

function walk(node: Node, file: string, key: string | undefined, told: Spoken[]): void {
  if (silent.test(node.type) && !isNode(node.declaration)) return;
  if (speaking.has(node.type)) {
    const text = textOf(node);
    if (says.test(text)) told.push({ file, at: key ?? text.slice(0, 24), text });
  }
  const own = node.type === 'Property' && isNode(node.key) ? String(node.key.value ?? node.key.name) : key;
  for (const value of Object.values(node))
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) walk(item, file, own, told);
}

const catalogue = /\.(fi|sv|en)\.ts$/;

/** Every text that a source of TypeScript can show: strings, templates, and what stands between its elements. Comments say nothing. */
function spokenByCode(file: string, source: string): Spoken[] {
  const told: Spoken[] = [];
  walk(
    parseAst(source, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' }, file) as unknown as Node,
    file,
    undefined,
    told,
  );
  // In a catalogue a text is known by its key; elsewhere a key says nothing of whose the words are.
  return told.map((item) => (catalogue.test(file) ? item : { ...item, at: item.text.trim().slice(0, 24) }));
}

/** What SQL can answer: its strings. What a function counts by is a string too. */
function spokenBySql(file: string, source: string): Spoken[] {
  const bare = source.replace(/--.*$/gm, '');
  return [...bare.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => ({ file, at: text.slice(0, 24), text }));
}

/** Every text of a source that somebody could come to read. */
export const spokenIn = (file: string, source: string): Spoken[] =>
  file.endsWith('.sql') ? spokenBySql(file, source) : spokenByCode(file, source);
