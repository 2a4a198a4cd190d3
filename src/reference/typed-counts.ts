import { parseAst } from 'rolldown/parseAst';
import { counted } from './law-in-sources.ts';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const begins = Object.values(counted).flat();

/** Whether a call asks for a text that counts a time: the key as far as it is typed. */
function asksForCount(key: Node): boolean {
  if (key.type === 'Literal') return begins.some((each) => String(key.value).startsWith(each));
  if (key.type === 'ConditionalExpression')
    return asksForCount(key.consequent as Node) || asksForCount(key.alternate as Node);
  if (key.type !== 'TemplateLiteral') return false;
  const typed = String(((key.quasis as Node[])[0]?.value as { cooked?: string })?.cooked ?? '');
  return begins.some((each) => typed !== '' && (typed.startsWith(each) || each.startsWith(typed)));
}

const numberOf = (node: unknown): number | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;

/** Numbers of the file by name: `const waits = 77`. */
function named(program: Node): Map<string, number> {
  const found = new Map<string, number>();
  for (const statement of program.body as Node[]) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    for (const { id, init } of (declaration.declarations ?? []) as { id: Node; init: unknown }[]) {
      const number = numberOf(init);
      if (number !== undefined) found.set(String(id.name), number);
    }
  }
  return found;
}

/** Where a source gives a text that counts a time a number that is typed, instead of one that was counted: `t('waited', { days: 77 })`. */
export function typedCounts(file: string, source: string): string[] {
  const program = parseAst(source, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' }, file) as unknown as Node;
  const names = named(program);
  const found: string[] = [];
  const walk = (node: Node): void => {
    const [key, values] = (node.type === 'CallExpression' ? node.arguments : []) as Node[];
    if (key && values?.type === 'ObjectExpression' && asksForCount(key))
      for (const { value } of values.properties as Node[]) {
        const number =
          numberOf(value) ?? (isNode(value) && value.type === 'Identifier' ? names.get(String(value.name)) : undefined);
        if (number !== undefined) found.push(`${file}: ${number}`);
      }
    for (const value of Object.values(node))
      for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) walk(item);
  };
  walk(program);
  return found;
}
