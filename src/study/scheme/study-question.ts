/** Answers yes or no; undefined when nobody answers any more. */
export type Ask = (question: CountQuestion) => Promise<boolean | undefined>;

/** What the program is not sure of in a file, told so that a person can answer yes or no. */
export interface CountQuestion {
  /** `count`: is each row as many people as this column says? `totals`: are the rows with these words sums of others? */
  readonly about: 'count' | 'totals';
  readonly counted: { readonly column: number; readonly name: string } | undefined;
  /** The first row that looks like a total, and how many there are. */
  readonly totals:
    | {
        readonly row: number;
        readonly column: number;
        readonly name: string;
        readonly value: string;
        readonly rows: number;
      }
    | undefined;
  readonly words: readonly string[];
  /** What a mapping file says when both answers are yes. */
  readonly entry: string;
}
