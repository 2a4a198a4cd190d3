import type { Theme } from '../practice/index.ts';
import type { SetKey } from './sets.ts';

/** Whom a recommendation speaks to; what older texts ask of a municipality is today asked of the county. */
export const addressees = [
  'police',
  'prosecutor',
  'court',
  'wellbeing-county',
  'assistance-system',
  'ministry',
  'ngo',
  'immigration',
  'labour-inspection',
  'child-protection',
  'employment-services',
  'police-board',
  'all',
] as const;
export type Addressee = (typeof addressees)[number];

/** How somebody of ours saw it; who shows a recommendation says so. */
export const seenHow = [
  // The source's list from its first item to its last.
  'whole-list',
  // The item itself, in a source whose list breaks off.
  'in-excerpt',
  // Only as another body tells of it.
  'told-by-another',
] as const;
export type SeenHow = (typeof seenHow)[number];

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
