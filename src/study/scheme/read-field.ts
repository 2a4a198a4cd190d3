import type { RawColumn } from '../read/code-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import { plain } from '../study-problem.ts';
import { ageBands, bandOf, yearOf, yesNo } from './plain-values.ts';
import { countryOf } from './public-codes.ts';
import { optionReader } from './read-options.ts';
import { recode } from './recode.ts';
import type { Column, InThreeLanguages, Meaning } from './records.ts';
import type { Field, Option } from './scheme.ts';

export interface FieldReading {
  readonly column: Column;
  readonly notes: readonly ReadNote[];
}

/** Reads a column as a field of a scheme: its values become the scheme's codes, and what was repaired is noted. */
export function readField(raw: RawColumn, field: Field, rows: number): FieldReading {
  if (raw.givenUp || field.identifying) return { column: { ...bare(raw), meaning: meaningOf(field, []) }, notes: [] };
  const column = withoutMissing(raw, field.missing ?? [], rows);
  if (field.kind === 'date') return readOneByOne(column, field, rows, yearOf, [], 'note.datesAsYears');
  if (field.kind === 'age') return readOneByOne(column, field, rows, bandOf, ageBands, 'note.agesAsBands');
  if (field.kind === 'yes-no') return readListed(column, { ...field, options: yesNo }, rows);
  if (field.options || field.kind === 'many') return readListed(column, field, rows);
  if (field.countries) return readCountries(column, field, rows);
  return { column: { ...bare(column), meaning: meaningOf(field, []) }, notes: [] };
}

/** Countries by two letters, whichever of their codes the file has; other words stay. */
function readCountries(column: RawColumn, field: Field, rows: number): FieldReading {
  const coded = recode(column, column.values.map(alpha2), rows);
  const meaning = meaningOf(field, countriesIn(field, coded.values));
  return { column: { ...bare({ ...column, ...coded } as RawColumn), meaning }, notes: [] };
}

const alpha2 = (value: string): string => countryOf(value)?.code ?? value;

const countriesIn = (field: Field, values: readonly string[]): readonly Option[] =>
  field.countries ? values.flatMap((value) => countryOf(value) ?? []) : [];

/** A column without what only reading needs. */
export const bare = ({ name, values, blocks, missing, givenUp }: RawColumn): Column => ({
  name,
  values,
  blocks,
  missing,
  givenUp,
});

export function meaningOf(field: Field, options: readonly Option[]): Meaning {
  const valueLabels = Object.fromEntries(options.map(({ code, label }): [string, InThreeLanguages] => [code, label]));
  return {
    concept: field.concept ?? field.name,
    theme: field.theme,
    label: field.label,
    ...(options.length > 0 ? { valueLabels } : {}),
    ...(field.identifying ? { identifying: true } : {}),
  };
}

function withoutMissing(column: RawColumn, missing: readonly string[], rows: number): RawColumn {
  if (missing.length === 0) return column;
  const words = new Set(missing);
  return {
    ...column,
    ...recode(
      column,
      column.values.map((value) => (words.has(value) ? '' : value)),
      rows,
    ),
  } as RawColumn;
}

function readOneByOne(
  column: RawColumn,
  field: Field,
  rows: number,
  read: (value: string) => string | undefined,
  options: readonly Option[],
  key: ReadNote['key'],
): FieldReading {
  const readings = column.values.map(read);
  const unknown = readings.filter((reading) => reading === undefined).length;
  const coded = recode(
    column,
    readings.map((reading, at) => reading ?? (column.values[at] as string)),
    rows,
  );
  const notes: ReadNote[] = [];
  if (unknown < readings.length) notes.push({ key, values: { name: plain(column.name) } });
  if (unknown > 0) notes.push({ key: 'note.valuesUnknown', values: { name: plain(column.name), count: unknown } });
  return { column: { name: column.name, ...coded, meaning: meaningOf(field, options) }, notes };
}

function readListed(column: RawColumn, field: Field, rows: number): FieldReading {
  const { separators = [';'] } = field;
  const read = optionReader(field.options, separators);
  const cells = column.values
    .map(read)
    .map((cell) =>
      field.countries && !field.options ? { ...cell, options: [...new Set(cell.options.map(alpha2))] } : cell,
    );
  const several = field.kind === 'many' || cells.some(({ options }) => options.length > 1);
  const listed = field.options ?? [];
  const present = new Set(cells.flatMap(({ options }) => options));
  const known = listed.filter(({ code }) => present.has(code));
  const options = [...new Set([...known.map(({ code }) => code), ...present])];
  const placeOf = new Map(options.map((option, at) => [option, at]));
  const places = cells.map((cell) => cell.options.map((option) => placeOf.get(option) as number).sort((a, b) => a - b));
  const meanings = places.map((each) => each.map((place) => options[place]).join(separators[0]));
  const coded = recode(column, meanings, rows);
  const placesOf = new Map(meanings.map((meaning, at) => [meaning, places[at] as readonly number[]]));
  return {
    column: {
      name: column.name,
      values: coded.values,
      blocks: coded.blocks,
      missing: coded.missing,
      ...(several ? { options, optionsOf: coded.values.map((value) => placesOf.get(value) as readonly number[]) } : {}),
      meaning: meaningOf(field, field.options ? known : countriesIn(field, options)),
    },
    notes: notesOf(column.name, field, cells),
  };
}

function notesOf(
  columnName: string,
  field: Field,
  cells: readonly ReturnType<ReturnType<typeof optionReader>>[],
): ReadNote[] {
  const name = plain(columnName);
  const counts = {
    'note.valuesRepaired': cells.filter(({ repaired }) => repaired).length,
    'note.valuesUnknown': cells.filter(({ unknown }) => unknown).length,
    'note.valuesSpaced': cells.filter(({ spaced }) => spaced).length,
    'note.severalInOne': field.kind === 'many' ? 0 : cells.filter(({ options }) => options.length > 1).length,
  } as const;
  return (Object.entries(counts) as [ReadNote['key'], number][]).flatMap(([key, count]) =>
    count > 0 ? [{ key, values: { name, count } }] : [],
  );
}
