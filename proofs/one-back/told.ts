import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The names of the parameters of a path. */
export const namesOf = (pattern: string): string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as string);

/** What is another at each look: the time, and where the next page of a log begins, one entry further. */
const moving = new Set(['now', 'before']);

/** Every value, with the name that it stands under: `state open`; what stands under `apart` goes there. */
function gather(value: unknown, name: string, leaves: Set<string>, apart: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) gather(one, name, leaves, apart);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) gather(one, key, key === 'offers' ? apart : leaves, apart);
  else if (!moving.has(name)) leaves.add(`${name} ${String(value)}`);
}

/** Every value that an answer tells, with the name that it stands under: `state open`. */
export function leavesOf(text: string): Set<string> {
  const leaves = new Set<string>();
  if (text !== '') gather(JSON.parse(text), '', leaves, leaves);
  return leaves;
}

/** The same, those of the services that it offers by themselves. */
export function leavesAndOffers(text: string): { readonly leaves: Set<string>; readonly offers: Set<string> } {
  const [leaves, offers] = [new Set<string>(), new Set<string>()];
  if (text !== '') gather(JSON.parse(text), '', leaves, offers);
  return { leaves, offers };
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const code = /^[\w.-]*$/;

/** Every text that stands in a compiled program. */
export function ownWords(folder: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    for (const [, ...quoted] of text.matchAll(literal)) {
      const word = (quoted.find((one) => one !== undefined) ?? '').replace(/\\(['"`\\])/g, '$1');
      words.add(word);
    }
  }
  return words;
}

/** Where a provision of the law is named, by its key or its place; and the day on which it was looked at. */
const ofTheLaw = new Set(['place', 'key', 'because', 'checkedOn', 'lookedOn']);

/**
 * Whether a leaf is a word of the program itself, as the name of a deadline: it says nothing of a case, and the next program may have put it
 * otherwise. Codes are none, but for those of the law.
 */
export function isOwnWord(leaf: string, words: ReadonlySet<string>): boolean {
  const [name, value] = [leaf.slice(0, leaf.indexOf(' ')), leaf.slice(leaf.indexOf(' ') + 1)];
  return words.has(value) && (!code.test(value) || ofTheLaw.has(name));
}
