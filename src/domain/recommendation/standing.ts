import type { Language } from '../../platform/i18n/texts.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Theme } from '../practice/index.ts';
import type { RecommendationWords } from './item.ts';
import type { Addressee, SeenHow } from './recommendation.ts';
import { type Licence, type RecommendationSet, type SetKey, type SetNote, sets } from './sets.ts';
import { shippedItems } from './shipped.ts';

/** A list as it stands here: shipped, or loaded from a file, which says its terms in its own words. */
export interface StandingSet {
  readonly key: string;
  readonly title: string;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly language: Language;
  readonly publisher: string;
  readonly dated: string | null;
  readonly address: string;
  /** A code of ours for what is shipped; the words of whoever loaded it otherwise. */
  readonly licence: { readonly code: Licence } | { readonly words: string };
  readonly seen: SeenHow | 'from-file';
  readonly notes: readonly SetNote[];
  /** When it was loaded the last time; null for what is shipped. */
  readonly loadedOn: Day | null;
  /** 0 for what is shipped. */
  readonly version: number;
}

/** A recommendation as it stands here. A loaded one may say nothing in some of the languages. */
export interface StandingItem {
  readonly key: string;
  readonly set: string;
  readonly themes: readonly Theme[];
  readonly addressees: readonly Addressee[];
  readonly seen: SeenHow | 'from-file';
  /** `removed`: a later version of its list no longer has it. */
  readonly state: 'current' | 'history' | 'removed';
  readonly words: Readonly<Partial<Record<Language, RecommendationWords>>>;
  readonly practices: readonly string[];
}

/** What a file says of a list. */
export interface LoadedAbout {
  readonly title: string;
  readonly publisher: string;
  readonly language: Language;
  readonly dated?: string;
  readonly address: string;
  readonly licence: string;
}

/** An item as a file has it, and as it is kept. */
export interface LoadedItem {
  readonly key: string;
  readonly addressees: readonly [Addressee, ...Addressee[]];
  readonly themes: readonly [Theme, ...Theme[]];
  readonly state: 'current' | 'history';
  readonly words: Readonly<Partial<Record<Language, RecommendationWords>>>;
}

/** One loading of a list. */
export interface LoadedSet {
  readonly key: string;
  readonly version: number;
  readonly about: LoadedAbout;
  readonly items: readonly LoadedItem[];
  readonly loadedOn: Day;
}

/** Every list and every item that there is here. */
export interface Library {
  readonly sets: readonly StandingSet[];
  readonly items: readonly StandingItem[];
}

const shippedSet = ([key, set]: [string, RecommendationSet]): StandingSet => ({
  key,
  title: set.title,
  titles: set.titles ?? {},
  language: set.language,
  publisher: set.publisher,
  dated: set.dated ?? null,
  address: set.address,
  licence: { code: set.licence },
  seen: set.seen,
  notes: set.notes ?? [],
  loadedOn: null,
  version: 0,
});

const shipped: Library = { sets: Object.entries<RecommendationSet>(sets).map(shippedSet), items: shippedItems };

export const isShippedSet = (key: string): key is SetKey => Object.hasOwn(sets, key);

const loadedSet = ({ key, version, about, loadedOn }: LoadedSet): StandingSet => ({
  ...{ key, version, loadedOn },
  ...{ title: about.title, titles: {}, language: about.language, publisher: about.publisher },
  ...{ dated: about.dated ?? null, address: about.address, licence: { words: about.licence } },
  ...{ seen: 'from-file', notes: [] },
});

/** The items of a list as its last loading has them, then those that it no longer has, as they were said last. */
function loadedItems(versions: readonly LoadedSet[]): StandingItem[] {
  const last = versions.at(-1);
  const standing = new Set(last?.items.map(({ key }) => key));
  const gone = new Map(
    versions.flatMap(({ items }) => items.filter(({ key }) => !standing.has(key)).map((item) => [item.key, item])),
  );
  const own = (item: LoadedItem, state: StandingItem['state']): StandingItem => ({
    ...item,
    ...{ set: last?.key ?? '', seen: 'from-file', state, practices: [] },
  });
  return [
    ...(last?.items ?? []).map((item) => own(item, item.state)),
    ...[...gone.values()].map((item) => own(item, 'removed')),
  ];
}

/** Whether a list was published by a day; as far as its date is told, and always where none is. */
const isPublished = ({ dated }: StandingSet, day: Day): boolean =>
  dated === null || dated <= day.slice(0, dated.length);

/** What is shipped, and what was loaded: every loading, the oldest first. On a past day what is shipped stands from its publication. */
export function libraryOf(loaded: readonly LoadedSet[], day: Day | null = null): Library {
  const sets = day === null ? shipped.sets : shipped.sets.filter((set) => isPublished(set, day));
  const keys = new Set(sets.map(({ key }) => key));
  const byKey = [...Map.groupBy(loaded, ({ key }) => key).values()];
  return {
    sets: [...byKey.flatMap((versions) => versions.slice(-1)).map(loadedSet), ...sets],
    items: [...byKey.flatMap(loadedItems), ...shipped.items.filter(({ set }) => keys.has(set))],
  };
}

/** Themes are nobody's recommendations: where they are not asked for, nobody is counted as owing an answer to them. */
export const isOfThemes = ({ notes }: Pick<StandingSet, 'notes'>): boolean =>
  notes.includes('themes-not-recommendations');

/** What an item says in the language of the page, or in another where it says nothing in that. */
export function wordsIn(
  { words }: Pick<StandingItem, 'words'>,
  language: Language,
): { readonly said: RecommendationWords; readonly in: Language } {
  for (const each of [language, 'fi', 'sv', 'en'] as const) {
    const said = words[each];
    if (said) return { said, in: each };
  }
  return { said: { says: '' }, in: language };
}
