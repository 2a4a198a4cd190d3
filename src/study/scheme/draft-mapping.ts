import { conceptOf, isIdentifying } from './columns.ts';
import type { MappingFile } from './mapping.ts';
import type { Column, InThreeLanguages, Records } from './records.ts';

const mostValues = 60;
const likelySeparators = [';', '|'] as const;

/**
 * A first mapping file for a table: every column, what it seems to be about by its name, and its values to be renamed and
 * translated. To be read and corrected by a person: it holds values of the file.
 */
export function draftMapping(records: Records): MappingFile {
  return { form: 1, columns: Object.fromEntries(records.columns.map((column) => [column.name, draftOf(column)])) };
}

function draftOf(column: Column): MappingFile['columns'][string] {
  const label = column.meaning?.label ?? inThree(column.name);
  if (column.givenUp === 'own-value') return { ignore: true };
  if (column.meaning?.identifying || isIdentifying(column.name, column.values)) return { label, identifying: true };
  const concept = column.meaning?.concept ?? conceptOf(column.name);
  const missing = column.values.filter(saysNothing);
  const separator = column.options ? ';' : separatorIn(column.values);
  const values = (column.options ?? optionsIn(column.values, separator)).filter((value) => !saysNothing(value));
  return {
    ...(concept ? { concept } : {}),
    ...(column.meaning?.theme ? { theme: column.meaning.theme } : {}),
    label,
    ...(separator ? { separator } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(values.length > 0 && values.length <= mostValues ? valuesOf(values, column) : {}),
  };
}

const inThree = (text: string): InThreeLanguages => ({ fi: text, sv: text, en: text });

/** Words for "no value" that programs write; "unknown" is an answer and stays. */
const saysNothing = (value: string): boolean => /^([-–.]|n\/?a|null|#n\/a|-99)$/i.test(value);

const separatorIn = (values: readonly string[]): string | undefined =>
  likelySeparators.find((separator) => {
    const options = optionsIn(values, separator);
    return values.some((value) => value.includes(separator)) && options.length < values.length;
  });

const optionsIn = (values: readonly string[], separator: string | undefined): readonly string[] =>
  separator
    ? [...new Set(values.flatMap((value) => value.split(separator).map((piece) => piece.trim())))].filter(Boolean)
    : values;

function valuesOf(
  values: readonly string[],
  { meaning }: Column,
): Pick<MappingFile['columns'][string], 'values' | 'valueLabels'> {
  return {
    values: Object.fromEntries(values.map((value) => [value, value])),
    valueLabels: Object.fromEntries(values.map((value) => [value, meaning?.valueLabels?.[value] ?? inThree(value)])),
  };
}
