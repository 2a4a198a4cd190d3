import { blocksOfCodes } from '../read/blocks-of-codes.ts';
import { meaningOf } from './read-field.ts';
import type { Column } from './records.ts';
import type { Field, Option } from './scheme.ts';

/**
 * A column that is worked out row by row, so that what it was worked out from goes nowhere.
 *
 * @param bandAt the band of a row, or nothing where it cannot be told
 */
export function bandedColumn(
  name: string,
  field: Field,
  bands: readonly Option[],
  rows: number,
  bandAt: (row: number) => string | undefined,
): Column {
  const codes = blocksOfCodes();
  const values: string[] = [];
  let missing = 0;
  for (let row = 0; row < rows; row += 1) {
    const band = bandAt(row);
    if (band !== undefined && !values.includes(band)) values.push(band);
    codes.push(band === undefined ? 0 : values.indexOf(band) + 1);
    if (band === undefined) missing += 1;
  }
  const present = bands.filter(({ code }) => values.includes(code));
  return {
    ...{ name, values, blocks: codes.finish(), missing },
    meaning: meaningOf({ ...field, identifying: false }, present),
  };
}
