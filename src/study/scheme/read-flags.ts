import { limits } from '../limits.ts';
import { firstWith, type RawColumn, rowsInBlock } from '../read/code-column.ts';
import type { Codes } from '../read/coded-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { type FieldReading, meaningOf } from './read-field.ts';
import type { Column } from './records.ts';
import { bareSpelling, type FlagGroup, type Option } from './scheme.ts';

const [blank, no, yes] = [0, 1, 2];
const wordsOf = new Map([
  ...['1', 'yes', 'true', '10', 'y', 'x', 'kyllä', 'k', 'ja', 'j'].map((word) => [word, yes] as const),
  ...['0', 'no', 'false', '00', 'n', 'ei', 'e', 'nej'].map((word) => [word, no] as const),
  ...['99', 'na', 'null', 'unknown'].map((word) => [word, blank] as const),
]);

/** What a word says in a column of yes and no; undefined when it is no such word. */
export function flagWord(value: string): 'yes' | 'no' | 'nothing' | undefined {
  const state = wordsOf.get(bareSpelling(value));
  return state === undefined ? undefined : state === yes ? 'yes' : state === no ? 'no' : 'nothing';
}

/** True for the values of a column of yes and no. Different words of which none says the opposite, as x and y, are names of groups. */
export function areFlags(values: readonly string[]): boolean {
  const said = values.map(flagWord).filter((word) => word !== 'nothing');
  return !said.includes(undefined) && (new Set(said).size > 1 || new Set(values.map(bareSpelling)).size <= 1);
}

/** The value of a person who answered, but by none of the options. */
export const noneOfThem = '0';

/**
 * Makes one column of several options out of columns of 0 and 1. Who has neither 0 nor 1 in any of them has not answered: no
 * value. −99, NA and an empty cell are no answer.
 *
 * @throws StudyProblem naming row and column of a value that is neither
 */
export function readFlags(group: FlagGroup, members: readonly SettledColumn[], table: RawTable): FieldReading {
  const options = members.map(({ name }) => group.optionOf(name) as Option);
  const states = members.map((member) => statesOf(member, table));
  const codes = new Map<number, number>();
  const length = members[0]?.blocks[0]?.length ?? 0;
  let missing = 0;
  const blocks = (members[0]?.blocks ?? []).map((_, index): Codes => {
    const end = rowsInBlock(table.rows, index);
    const block = new Uint16Array(length);
    for (let row = 0; row < end; row += 1) {
      let answered = false;
      let said = 0;
      for (let at = 0; at < members.length; at += 1) {
        const state = (states[at] as Uint8Array)[members[at]?.blocks[index]?.[row] ?? 0] as number;
        if (state !== blank) answered = true;
        if (state === yes) said += 2 ** at;
      }
      if (answered) block[row] = codeOf(codes, said);
      else missing += 1;
    }
    return block;
  });
  const name = group.field.name;
  const column: Column =
    codes.size > limits.valuesInColumn
      ? { name, values: [], blocks: [], missing, givenUp: 'too-many' }
      : { name, ...combinations([...codes.keys()], options), blocks: narrow(blocks, codes.size), missing };
  const onlyOnes =
    states.some((each) => each.includes(yes)) &&
    states.every((each) => !each.includes(no)) &&
    members.some((member) => member.missing > 0);
  return {
    column: { ...column, meaning: meaningOf(group.field, options) },
    notes: onlyOnes ? [{ key: 'note.onlyOnes', values: { name } }] : [],
  };
}

function codeOf(codes: Map<number, number>, said: number): number {
  const known = codes.get(said);
  if (known !== undefined) return known;
  const code = codes.size + 1;
  if (code <= limits.valuesInColumn + 1) codes.set(said, code);
  return code;
}

const narrow = (blocks: readonly Codes[], values: number): readonly Codes[] =>
  values <= 255 ? blocks.map((block) => Uint8Array.from(block)) : blocks;

function combinations(
  said: readonly number[],
  options: readonly Option[],
): Pick<Column, 'values' | 'options' | 'optionsOf'> {
  const optionsOf = said.map((mask) => options.flatMap((_, at) => (Math.floor(mask / 2 ** at) % 2 === 1 ? [at] : [])));
  return {
    values: optionsOf.map((places) => places.map((at) => options[at]?.code).join(';') || noneOfThem),
    options: options.map(({ code }) => code),
    optionsOf,
  };
}

/** What each code of the column says, at its index; code 0 says nothing. */
function statesOf(column: RawColumn & { readonly at: number }, table: RawTable): Uint8Array {
  const states = column.values.map((value) => wordsOf.get(bareSpelling(value)));
  const wrong = states.indexOf(undefined);
  if (wrong >= 0 || column.givenUp) {
    const person = firstWith(column, (code) => code === wrong + 1, table.rows);
    throw new StudyProblem('input.flagWrong', {
      row: table.rowOf(Math.max(0, person)),
      column: column.at + 1,
      name: plain(column.name),
      value: plain(column.values[wrong] ?? ''),
    });
  }
  return Uint8Array.of(blank, ...(states as number[]));
}
