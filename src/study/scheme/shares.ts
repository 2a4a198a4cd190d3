import { rowsInBlock } from '../read/code-column.ts';
import type { Column } from './records.ts';

export interface Answers {
  /** Persons who answered: with one option, several or "none of these". The shares are shares of them. */
  readonly answered: number;
  /** Persons by option, in the order of the options. */
  readonly persons: readonly number[];
}

/**
 * Counts who gave which option. A person may give several, so the shares of `persons` over `answered` add up to more than one.
 *
 * @param answers the options of each person by their places; undefined for a person who did not answer
 * @see Counter-Trafficking Data Collaborative, codebook: shares of several choices are over the persons who answered
 */
export function countAnswers(options: number, answers: Iterable<readonly number[] | undefined>): Answers {
  const persons = Array.from({ length: options }, () => 0);
  let answered = 0;
  for (const given of answers) {
    if (!given) continue;
    answered += 1;
    for (const option of given) persons[option] = (persons[option] as number) + 1;
  }
  return { answered, persons };
}

/** The same for a column of several options. */
export function answersOf(column: Column, rows: number): Answers {
  const { options = [], optionsOf = [], blocks } = column;
  return countAnswers(options.length, answersIn());

  function* answersIn() {
    for (const [index, block] of blocks.entries()) {
      const end = rowsInBlock(rows, index);
      for (let row = 0; row < end; row += 1) yield optionsOf[(block[row] as number) - 1];
    }
  }
}
