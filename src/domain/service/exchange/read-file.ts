import { isObject, type Json } from '../document/json.ts';

/** Something that was not as it should be; the entry is kept as far as it can be, or left out when it cannot be an entry. */
export interface ImportProblem {
  readonly code:
    | 'no-name'
    | 'no-id'
    | 'id-not-uuid'
    | 'twice'
    | 'not-an-object'
    | 'unknown-value'
    | 'unknown-municipality'
    | 'no-finnish'
    | 'no-organisation'
    | 'cyclic-organisation'
    | 'changed-here';
  /** Where: `services.json › 3 › status`. */
  readonly place: string;
  /** The value that was not known, or the name of the entry. */
  readonly value?: string | undefined;
  /** Whether the entry is left out. */
  readonly left?: boolean | undefined;
}

/** A service that was read, ready to be put in. */
export interface ReadService {
  readonly externalId: string;
  readonly document: Json;
  readonly place: string;
  /** Whether a new entry is one that everybody may read of; no file says so. */
  readonly isPublic?: boolean | undefined;
}

export interface ReadResult {
  readonly services: readonly ReadService[];
  readonly problems: readonly ImportProblem[];
}

/** A file, or several, that belong together. */
export interface ReadFile {
  readonly name: string;
  readonly content: unknown;
}

/** Parses JSON, a byte order mark or not. */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

export interface Item {
  readonly item: Json;
  readonly place: string;
}

/** The items of a file: of a list, of a page with `itemList` or `contents`, or the one that it is. */
export function itemsOf({ name, content }: ReadFile, problems: ImportProblem[]): Item[] {
  const inside = isObject(content) ? (content.itemList ?? content.contents) : undefined;
  const list = Array.isArray(content) ? content : Array.isArray(inside) ? inside : [content];
  return list.flatMap((item, at) => {
    const place = list.length > 1 ? `${name} › ${at + 1}` : name;
    if (isObject(item)) return [{ item, place }];
    problems.push({ code: 'not-an-object', place, left: true });
    return [];
  });
}

/** Leaves out the second of two entries with one id. */
export function once(services: readonly ReadService[], problems: ImportProblem[]): ReadService[] {
  const seen = new Set<string>();
  return services.filter(({ externalId, place }) => {
    if (!seen.has(externalId)) return seen.add(externalId);
    problems.push({ code: 'twice', place, value: externalId, left: true });
    return false;
  });
}
