import type { Column } from '../scheme/records.ts';
import type { Category } from './frame.ts';
import { difference, type Frame, type Sparse, sparse } from './frame.ts';
import { type Merging, mergeAsBefore, mergeValues } from './merge-values.ts';

export interface FrameOptions {
  readonly at: number;
  readonly people: number;
  readonly k: number;
  /** Categories of an earlier release of the same column. */
  readonly before?: readonly Category[] | undefined;
}

/**
 * The frame of a column, rare values merged.
 *
 * @param counts people by code
 * @returns `undefined` when the categories of the earlier release do not fit this file
 */
export function frameColumn(column: Column, counts: Uint32Array, options: FrameOptions): Frame | undefined {
  return column.options && column.optionsOf
    ? frameOptions(column, counts, options)
    : frameValues(column, counts, options);
}

function mergingOf(
  values: readonly string[],
  counts: ArrayLike<number>,
  { people, k, before }: FrameOptions,
  multi: boolean,
): Merging | undefined {
  return before ? mergeAsBefore(values, counts, before, k) : mergeValues(values, counts, people, k, !multi);
}

function frameValues(column: Column, counts: Uint32Array, options: FrameOptions): Frame | undefined {
  const merging = mergingOf(column.values, counts, options, false);
  if (!merging) return undefined;
  const { categories, categoryOf, merged } = merging;
  const people = categories.map(() => 0);
  for (const [code, count] of counts.entries()) {
    if (count > 0) people[categoryOf[code] as number] = (people[categoryOf[code] as number] as number) + count;
  }
  return {
    column,
    at: options.at,
    multi: false,
    categories,
    merged,
    size: categories.length,
    typeOfCode: Uint16Array.from(categoryOf),
    types: categories.map((_, place) => sparse([[place, 1]])),
    peopleOfType: people,
    lines: [sparse(categories.map((_, place) => [place, 1]))],
    placeOfValue: categoryOf,
    surplus: undefined,
  };
}

/** People by option of a column that has options; index 0 is "no value". */
export function countOptions(column: Column, counts: Uint32Array): number[] {
  const perOption = Array.from({ length: (column.options as readonly string[]).length + 1 }, () => 0);
  perOption[0] = counts[0] as number;
  for (const [at, options] of (column.optionsOf as readonly (readonly number[])[]).entries()) {
    for (const option of options)
      perOption[option + 1] = (perOption[option + 1] as number) + (counts[at + 1] as number);
  }
  return perOption;
}

function frameOptions(column: Column, counts: Uint32Array, options: FrameOptions): Frame | undefined {
  const names = column.options as readonly string[];
  const perOption = countOptions(column, counts);
  const used = names.filter((_, at) => (perOption[at + 1] as number) > 0);
  const usedCounts = [perOption[0] as number, ...perOption.slice(1).filter((count) => count > 0)];
  const merging = mergingOf(used, usedCounts, options, true);
  if (!merging) return undefined;
  const { categories, merged } = merging;
  const choices = categories.filter(({ kind }) => kind !== 'missing').length;
  const missing = choices < categories.length ? choices : undefined;
  const placeOfOption = names.map((name) => merging.categoryOf[used.indexOf(name) + 1] as number);
  const no = (choice: number) => categories.length + choice;
  const surplus = categories.length + choices;
  const someHaveNone = column.optionsOf?.some((own, at) => own.length === 0 && (counts[at + 1] as number) > 0);
  const none = someHaveNone ? surplus + 1 : undefined;
  const typeVector = (chosen: ReadonlySet<number>): Sparse =>
    sparse([
      ...Array.from({ length: choices }, (_, choice) => [chosen.has(choice) ? choice : no(choice), 1] as const),
      ...(chosen.size > 1 ? [[surplus, chosen.size - 1] as const] : []),
      ...(chosen.size === 0 && none !== undefined ? [[none, 1] as const] : []),
    ]);
  const { types, typeOfCode, peopleOfType } = typesOf(column, counts, placeOfOption, typeVector, missing);
  const answered: (readonly [number, number])[] = missing === undefined ? [] : [[missing, 1]];
  const oneLine = (choice: number) => sparse([[choice, 1], [no(choice), 1], ...answered]);
  const sum = sparse([
    ...Array.from({ length: choices }, (_, choice) => [choice, 1] as const),
    ...answered,
    ...(none === undefined ? [] : [[none, 1] as const]),
  ]);
  return {
    column,
    at: options.at,
    multi: true,
    categories,
    merged,
    size: (none ?? surplus) + 1,
    typeOfCode,
    types,
    peopleOfType,
    lines: [
      ...Array.from({ length: choices }, (_, choice) => oneLine(choice)),
      difference(sum, sparse([[surplus, 1]])),
    ],
    placeOfValue: placeOfOption,
    surplus,
  };
}

function typesOf(
  column: Column,
  counts: Uint32Array,
  placeOfOption: readonly number[],
  vectorOf: (chosen: ReadonlySet<number>) => Sparse,
  missing: number | undefined,
) {
  const types: Sparse[] = missing === undefined ? [] : [sparse([[missing, 1]])];
  const known = new Map<string, number>();
  const typeOfCode = new Uint16Array(column.values.length + 1);
  const peopleOfType: number[] = missing === undefined ? [] : [counts[0] as number];
  for (const [at, options] of (column.optionsOf as readonly (readonly number[])[]).entries()) {
    if (counts[at + 1] === 0) continue;
    const chosen = new Set(options.map((option) => placeOfOption[option] as number).sort((x, y) => x - y));
    const key = [...chosen].sort((x, y) => x - y).join();
    const type = known.get(key) ?? types.push(vectorOf(chosen)) - 1;
    known.set(key, type);
    typeOfCode[at + 1] = type;
    peopleOfType[type] = (peopleOfType[type] ?? 0) + (counts[at + 1] as number);
  }
  return { types, typeOfCode, peopleOfType };
}
