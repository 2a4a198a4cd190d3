import type { Answer } from './words.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Gives new ids names by the order in which they come up, in a story that is told in one world. Ids that stand in both worlds from
 * the beginning, or in one of them by the fact, stay as they are.
 */
export function renamer(known: ReadonlySet<string>): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(uuid, (id) => {
      if (known.has(id)) return id;
      const name = names.get(id) ?? `new-${names.size + 1}`;
      names.set(id, name);
      return name;
    });
}

/** Where two answers differ, in words that do not depend on which row it is; empty when they are the same. */
export function placesOf(a: Answer, b: Answer): readonly string[] {
  if (a.status !== b.status) return [`status ${a.status} or ${b.status}`];
  const headers = a.headers === b.headers ? [] : ['headers'];
  if (a.body === b.body) return headers;
  if (!/json/.test(a.type)) return [...headers, ...placesInText(a)];
  const found = new Set<string>();
  walk(JSON.parse(a.body), JSON.parse(b.body), '', found);
  return [...headers, ...(found.size === 0 ? ['order of fields'] : [...found].sort())];
}

/** A page by its heading; a file by its kind. */
function placesInText(a: Answer): readonly string[] {
  if (!/html|csv|calendar|text/.test(a.type)) return [`bytes of ${a.type}`];
  if (!/html/.test(a.type)) return ['lines'];
  const title = /<h1[^>]*>(.*?)<\/h1>/s
    .exec(a.body)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim();
  return [`page “${title ?? ''}”`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function walk(a: unknown, b: unknown, place: string, found: Set<string>): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) found.add(`${place}[] how many`);
    else if (sorted(a) === sorted(b)) found.add(`${place}[] order`);
    else for (const [at, item] of a.entries()) walk(item, b[at], `${place}[]`, found);
    return;
  }
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      walk(a[key], b[key], place === '' ? key : `${place}.${key}`, found);
    return;
  }
  found.add(place);
}

const sorted = (list: readonly unknown[]) =>
  list
    .map((item) => JSON.stringify(item))
    .sort()
    .join();

const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** A piece of both answers around the first difference, for a person to read. */
export function excerpts(a: Answer, b: Answer, around = 110): readonly [string, string] {
  const [x, y] = /html/.test(a.type) ? [plain(a.body), plain(b.body)] : [a.body, b.body];
  let at = 0;
  while (at < x.length && x[at] === y[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - around), at + around);
  return [cut(x), cut(y)];
}
