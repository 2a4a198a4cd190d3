import { saysUnknown } from './columns.ts';
import { areFlags } from './read-flags.ts';
import type { Column } from './records.ts';

/** Columns of yes and no whose names begin alike, and what each of them is called without that beginning. */
export interface DraftGroup {
  readonly name: string;
  readonly columns: readonly { readonly column: string; readonly value: string }[];
}

/** True for a column of yes and no. */
export const isFlagColumn = ({ values, givenUp, options }: Column): boolean => {
  const told = values.filter((value) => !saysUnknown(value));
  return !givenUp && !options && told.length > 0 && told.length < 5 && areFlags(told);
};

const fewest = 2;

/** Groups of columns of yes and no by the beginning of their names: `means_threats`, `meansThreats`, `Means: threats`. */
export function draftGroups(columns: readonly Column[]): readonly DraftGroup[] {
  const names = columns.filter(isFlagColumn).map(({ name }) => name);
  return [...Map.groupBy(names, firstWord)].flatMap(([word, members]) => {
    if (word === '' || members.length < fewest) return [];
    const start = commonStart(members);
    const group = members.map((column) => ({
      column,
      value: column.slice(start.length).replace(/^[\s_:.\-–/]+/u, ''),
    }));
    return [{ name: start.replace(/[\s_:.\-–/]+$/u, ''), columns: group }];
  });
}

/** Where a word of a name ends: at a sign, a space or a capital letter. */
const wordEnds = /[\s_:.\-–/]+|(?<=\p{Ll})(?=\p{Lu})/gu;

/** Empty when the name is one word. */
function firstWord(name: string): string {
  const end = [...name.matchAll(wordEnds)].find(({ index }) => index >= 2 && index < name.length - 1);
  return end ? name.slice(0, end.index) : '';
}

/** The longest beginning of whole words that all names share and that leaves something of each. */
function commonStart(names: readonly string[]): string {
  const [first = ''] = names;
  const ends = [...first.matchAll(wordEnds)].map(({ index, 0: sign }) => index + sign.length);
  const shared = ends.filter((end) => names.every((name) => name.length > end && name.startsWith(first.slice(0, end))));
  return first.slice(0, shared.at(-1) ?? 0);
}
