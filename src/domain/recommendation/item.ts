import type { Theme } from '../practice/index.ts';
import type { Addressee, SeenHow } from './recommendation.ts';
import type { SetKey } from './sets.ts';

/** A recommendation in one language, in our own words. */
export interface RecommendationWords {
  /** What is recommended. */
  readonly says: string;
  /** What one must know before holding anybody to it: done since, repealed, a finding and no order, who tells it. */
  readonly note?: string;
}

/** What a body outside recommends to those who meet victims, as its source says it. */
export interface Recommendation {
  /** The set and the item's number in it; a letter where the source gives no number. */
  readonly key: string;
  readonly set: SetKey;
  readonly themes: readonly [Theme, ...Theme[]];
  readonly addressees: readonly [Addressee, ...Addressee[]];
  readonly seen: SeenHow;
  /** History: done, overtaken by a change of the law, or said again by a later set. */
  readonly state: 'current' | 'history';
  readonly words: Readonly<Record<'fi' | 'sv' | 'en', RecommendationWords>>;
  /** Practices that speak to it. */
  readonly practices: readonly string[];
}
