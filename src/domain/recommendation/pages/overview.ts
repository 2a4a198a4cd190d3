import type { Day } from '../../../platform/time/format.ts';
import type { Theme } from '../../practice/index.ts';
import type { Addressee } from '../recommendation.ts';
import type { AnswerState, StanceState } from '../stance.ts';
import type { StandingItem, StandingSet } from '../standing.ts';

export type ListedItem = StandingItem & {
  readonly answer: AnswerState;
  /** What the own organisation says of it. */
  readonly own: {
    readonly state: StanceState;
    readonly owner: string | null;
    readonly dueOn: Day | null;
    readonly reviewOn: Day | null;
  } | null;
};

/** How those to whom it is said have answered. */
export interface AddresseeRow {
  readonly addressee: Addressee;
  /** In the order of the marks. */
  readonly answers: readonly AnswerState[];
  readonly counts: Readonly<Record<AnswerState, number>>;
}

export type ListedSet = StandingSet & { readonly items: number };
export interface RecommendationsView {
  readonly filter: {
    readonly set?: string | undefined;
    readonly theme?: Theme | undefined;
    readonly addressee?: Addressee | undefined;
  };
  readonly today: Day;
  /** The past day that is looked at; null for now. */
  readonly day: Day | null;
  /** What was asked for as a day, where it is none or has not been yet. */
  readonly askedDay: { readonly said: string; readonly wrong: 'day' | 'future' } | null;
  readonly region: string;
  readonly regions: readonly string[];
  readonly sets: readonly ListedSet[];
  readonly rows: readonly AddresseeRow[];
  readonly counts: Readonly<Record<AnswerState, number>>;
  readonly items: readonly ListedItem[];
  readonly changes: readonly {
    readonly item: string;
    readonly words: StandingItem['words'];
    readonly organisation: string;
    readonly before: StanceState | null;
    readonly after: StanceState;
    readonly on: Day;
  }[];
  readonly may: { readonly speak: boolean; readonly load: boolean };
}
