import { type Language, languages } from '../../../platform/i18n/texts.ts';
import type { Library, StandingItem } from '../standing.ts';
import type { FileSet } from './read-file.ts';

/** What a file would do to a list. */
export interface ComparedSet {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** The version that stands, 0 where the list is new. */
  readonly seen: number;
  readonly items: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Languages in which some item says nothing. */
  readonly missing: readonly Language[];
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list of a file beside the one that stands. */
export function compared({ key, about, items }: FileSet, library: Library): ComparedSet {
  const standing = new Map(
    library.items.filter((item) => item.set === key && item.state !== 'removed').map((item) => [item.key, item]),
  );
  const bare = ({
    addressees,
    themes,
    state,
    words,
  }: Pick<StandingItem, 'addressees' | 'themes' | 'state' | 'words'>) => [
    addressees,
    themes,
    state,
    // Field by field: the database keeps the names of an object in an order of its own.
    languages.map((language) => [words[language]?.says ?? null, words[language]?.note ?? null]),
  ];
  const changed = items.filter((item) => {
    const stands = standing.get(item.key);
    return stands !== undefined && !same(bare(stands), bare(item));
  });
  const kept = new Set(items.map((item) => item.key));
  return {
    key,
    title: about.title,
    publisher: about.publisher,
    seen: library.sets.find((set) => set.key === key)?.version ?? 0,
    items: items.length,
    added: items.filter((item) => !standing.has(item.key)).length,
    changed: changed.length,
    removed: [...standing.keys()].filter((item) => !kept.has(item)).length,
    missing: languages.filter((language) => items.some(({ words }) => !words[language])),
  };
}

/** Which version of each list somebody has looked at, so that none is written over unseen. */
export const marksOf = (sets: readonly Pick<ComparedSet, 'key' | 'seen'>[]): string =>
  sets.map(({ key, seen }) => `${key}:${seen}`).join(' ');
