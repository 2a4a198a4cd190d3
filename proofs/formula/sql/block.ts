import { parseSql } from './parse.ts';
import type { Node } from './syntax.ts';

/** The small part of PL/pgSQL that the rules of sight are written in, as nodes: Assign, If, Return, Perform, Sql. Throws at the rest. */

/** Statements as they stand between semicolons, without comments; what stands in quotes is left alone. */
function pieces(text: string): string[] {
  const tokens = text.match(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|;|[^;'\-/]+|[\s\S]/g) ?? [];
  const found = [''];
  for (const token of tokens) {
    if (token === ';') found.push('');
    else if (!/^(--|\/\*)/.test(token)) found[found.length - 1] += token;
  }
  return found.map((each) => each.trim());
}

const expression = (text: string): Node => parseSql(`select ${text}`)[0]!.SelectStmt.targetList[0].ResTarget.val;

function declaration(text: string): Node[] {
  const [, name, given] = /^(\w+)\s+[\w.[\]]+(?:\s+not null)?(?:\s*(?::=|default)\s*([\s\S]+))?$/.exec(text) ?? [];
  if (name === undefined) throw new Error(`a declaration that is not read: ${text}`);
  return [{ Assign: { name, value: given === undefined ? expression('null') : expression(given) } }];
}

const statements: readonly (readonly [RegExp, (parts: readonly string[]) => Node])[] = [
  [/^return$/i, () => ({ Return: {} })],
  [/^return\s+(?!query|next)([\s\S]+)$/i, ([given]) => ({ Return: { value: expression(given!) } })],
  [/^perform\s+([\s\S]+)$/i, ([given]) => ({ Perform: { query: parseSql(`select ${given}`)[0] } })],
  [/^(\w+)\s*:=\s*([\s\S]+)$/, ([name, given]) => ({ Assign: { name, value: expression(given!) } })],
  [
    /^select\s+([\s\S]+?)\s+into\s+(\w+)\s+(from\s[\s\S]+)$/i,
    ([what, name, from]) => ({ Assign: { name, value: expression(`(select ${what} ${from})`) } }),
  ],
  [/^((?:insert|update|delete)\s[\s\S]+)$/i, ([given]) => ({ Sql: parseSql(given!)[0]! })],
];

function statement(text: string): Node {
  for (const [form, make] of statements) {
    const [whole, ...parts] = form.exec(text) ?? [];
    if (whole !== undefined) return make(parts);
  }
  throw new Error(`a statement that is not read: ${text}`);
}

type Open = { readonly into: Node[]; readonly condition: Node | null };

/** One function's body. */
export function block(name: string, text: string): readonly Node[] {
  const whole: Node[] = [];
  const open: Open[] = [{ into: whole, condition: null }];
  let declares = /^\s*(--[^\n]*\n\s*)*declare\b/i.test(text);
  for (const piece of pieces(text)) {
    let rest = piece.replace(/^(#\w+ \w+\s+)?declare\s+/i, '');
    const begins = /^begin\s+/i.exec(rest);
    if (begins) {
      declares = false;
      rest = rest.slice(begins[0].length);
    }
    if (declares) {
      whole.push(...declaration(rest));
      continue;
    }
    for (
      let branch = /^if\s+([\s\S]+?)\s+then\s+/i.exec(rest);
      branch;
      branch = /^if\s+([\s\S]+?)\s+then\s+/i.exec(rest)
    ) {
      open.push({ into: [], condition: expression(branch[1]!) });
      rest = rest.slice(branch[0].length);
    }
    if (/^end\s+if$/i.test(rest)) {
      const { into, condition } = open.pop()!;
      open.at(-1)!.into.push({ If: { condition, branch: into } });
    } else if (rest !== '' && !/^end$/i.test(rest)) open.at(-1)!.into.push(statement(rest));
  }
  if (open.length !== 1) throw new Error(`${name}: an if without its end`);
  return whole;
}
