import type { GivenUp } from '../read/coded-column.ts';
import { isIdentifying } from '../scheme/columns.ts';
import type { Column } from '../scheme/records.ts';

/** Why a column is not an attribute of the study. */
export type LeftOutReason = GivenUp | 'empty' | 'identifying' | 'rare';

/** A column and its true counts by code (index 0 = no value). Never leaves the program. */
export interface Attribute {
  readonly column: Column;
  readonly counts: Uint32Array;
}

const fewValues = 12;

/**
 * Tells why a column is not an attribute, or `undefined` when it is one: a column that points at single people (each value
 * once, names, identity codes, nearly all values rare) would list those people, whatever is done to its counts.
 *
 * @param k fewer people than this are rare
 */
export function leftOutReason({ column, counts }: Attribute, k = 5): LeftOutReason | undefined {
  if (column.givenUp) return column.givenUp;
  if (column.values.length === 0 || !anyAnswer(column, counts)) return 'empty';
  const names = column.options ?? column.values;
  if (column.meaning?.identifying || isIdentifying(column.name, names)) return 'identifying';
  const perValue = counts.subarray(1);
  if (isOwn(perValue, counts[0] as number)) return 'own-value';
  return names.length > fewValues && !column.options && mostAreRare(perValue, k) ? 'rare' : undefined;
}

/** Of several options nobody may have any: everybody said “none of these”. */
const anyAnswer = ({ optionsOf }: Column, counts: Uint32Array): boolean =>
  !optionsOf || optionsOf.some((own, at) => own.length > 0 && (counts[at + 1] as number) > 0);

/** Each value once, and most people have one: it points at rows. A mark that few people have is none such. */
function isOwn(perValue: Uint32Array, without: number): boolean {
  return perValue.length > without && perValue.every((count) => count === 1);
}

/** More than half of the people have a value that fewer than k share. */
function mostAreRare(perValue: Uint32Array, k: number): boolean {
  let all = 0;
  let rare = 0;
  for (const count of perValue) {
    all += count;
    if (count < k) rare += count;
  }
  return rare * 2 > all;
}
