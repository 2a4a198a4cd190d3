import type { Feast } from './feasts.ts';
import type { Part } from './when.ts';

/** What a word of a language means for a time. The three languages say it with the same few meanings. */
export type Word =
  | { readonly is: 'month'; readonly month: number }
  /** `stem`: the month that the same word means before a dash, as in "kesä–elokuu". */
  | { readonly is: 'part'; readonly part: Part; readonly stem?: number }
  /** 1 = Monday … 7 = Sunday; said beside a day, and checked against it. */
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'mark'; readonly mark: '~' | '?' }
  /** How many years or months ago; `most` where the word itself says no one number ("muutama"). */
  | { readonly is: 'count'; readonly count: number; readonly most?: number }
  /** After their count; without one only as a word of one ("vuosi sitten"), which "vuotta sitten" is not. */
  | { readonly is: 'years-ago' | 'months-ago' | 'weeks-ago' | 'days-ago'; readonly one?: true }
  | { readonly is: 'feast'; readonly feast: Feast }
  /** One day of a feast: 0 its eve, 1 the day itself, 2 the day after. */
  | { readonly is: 'feast-day'; readonly feast: Feast; readonly at: number }
  | {
      readonly is:
        | 'or'
        | 'before'
        | 'after'
        | 'at-latest'
        | 'at-earliest'
        | 'between'
        | 'and'
        | 'since'
        | 'to'
        | 'up-to'
        | 'ongoing'
        | 'unknown'
        | 'open'
        | 'decade-years'
        | 'today'
        | 'yesterday'
        | 'this-year'
        | 'last-year'
        | 'year-before-last'
        | 'last-month'
        /** Bind a season or a month to today: this one, the latest that is over, the one before that, and what is either to different people. */
        | 'this'
        | 'last'
        | 'before-last'
        | 'previous'
        | 'nothing';
    };

/** The words of one language: what is read, by phrase in lower case, and how it is written. */
export interface Words {
  readonly phrases: ReadonlyMap<string, readonly Word[]>;
  /** Endings behind a number that make it a decade, such as `-luvulla`; with what else the form says. */
  readonly decades: ReadonlyMap<string, readonly Word[]>;
  /** How an age is said: the first group is the number of years; with what else the form says. Sticky and Unicode. */
  /** Stands in every text that says an age, so that no other is searched for one. */
  readonly aged: RegExp;
  readonly ages: readonly (readonly [RegExp, readonly Word[]])[];
  readonly write: Writing;
}

/** How a language writes what has no form in `platform/time/format.ts`. */
export interface Writing {
  readonly parts: Record<Part, (year: number) => string>;
  /** Each is given the month with its year. */
  readonly monthParts: Record<37 | 38 | 39 | 40 | 41, (month: string) => string>;
  readonly winter: (year: number) => string;
  readonly feasts: Record<Feast, { readonly at: (year: number) => string; readonly about: (year: number) => string }>;
  readonly decade: (year: number) => string;
  readonly marks: { readonly '~': string; readonly '?': string; readonly '%': string };
  readonly ongoing: string;
  readonly unknown: string;
  readonly open: string;
  readonly year: string;
  /** Each is given the unit as text, and the month or year that its inflected form needs. */
  readonly before: (unit: Named) => string;
  readonly after: (unit: Named) => string;
  readonly between: (from: Named, until: Named) => string;
}

/** A day, month or year as it stands by itself. */
export interface Named {
  readonly kind: 'day' | 'month' | 'year';
  readonly text: string;
}

/** Builds the phrases of a language: `say([{ is: 'and' }], 'ja')`. A phrase said twice with different meanings is a mistake of ours. */
export function phraseBook(): {
  readonly map: Map<string, readonly Word[]>;
  readonly say: (meaning: readonly Word[], ...phrases: string[]) => void;
} {
  const map = new Map<string, readonly Word[]>();
  const say = (meaning: readonly Word[], ...phrases: string[]): void => {
    for (const phrase of phrases) {
      const known = map.get(phrase);
      if (known && JSON.stringify(known) !== JSON.stringify(meaning)) throw new Error(`Said twice: ${phrase}`);
      map.set(phrase, meaning);
    }
  };
  return { map, say };
}
