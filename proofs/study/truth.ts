import type { Column, Records, Release, ReleasedAttribute } from '../../src/study/index.ts';
import { eachCell } from './known.ts';
import { cellName, type Places, placesOf } from './places.ts';

/** A person as the release sorts people: the places of each attribute (several for options). */
type Person = readonly (readonly number[])[];

/** Counts cells of a release by looking at every person, one cell at a time: slow and plain. */
export function truthOf(records: Records, attributes: readonly ReleasedAttribute[]): (name: string) => number {
  const people = peopleOf(records, attributes);
  const known = new Map<string, number>();
  return (name) => {
    const found = known.get(name) ?? people.filter((person) => isIn(person, name)).length;
    known.set(name, found);
    return found;
  };
}

/** Published numbers that are not the true ones. */
export function wrongNumbers(records: Records, release: Release): string[] {
  const places = release.attributes.map((attribute) =>
    placesOf(attribute.column, attribute.categories, attribute.multi),
  );
  const truth = truthOf(records, release.attributes);
  return release.tables.flatMap((table) => {
    const wrong: string[] = [];
    eachCell(
      table.attributes.map((at) => (places[at] as Places).total + 1),
      (cell, index) => {
        const name = cellName(table.attributes, cell, places);
        const shown = table.shown[index];
        if (shown === undefined || (shown !== null && shown !== truth(name))) wrong.push(`${table.id}: ${name}`);
      },
    );
    return wrong;
  });
}

const isIn = (person: Person, name: string): boolean =>
  name === '' ||
  name.split(' ').every((part) => {
    const [attribute, place] = part.split(':').map(Number) as [number, number];
    return person[attribute]?.includes(place) ?? false;
  });

function peopleOf(records: Records, attributes: readonly ReleasedAttribute[]): Person[] {
  const placesOfRow = attributes.map((attribute) => placing(records.columns[attribute.at] as Column, attribute));
  return Array.from({ length: records.rows }, (_, row) => placesOfRow.map((place) => place(row)));
}

function placing(column: Column, { categories }: ReleasedAttribute): (row: number) => readonly number[] {
  const rest = categories.findIndex(({ kind }) => kind === 'rest');
  const apart = categories.findIndex(({ kind }) => kind === 'missing');
  const missing = apart >= 0 ? apart : rest;
  const placeOf = (value: string) => {
    const own = categories.findIndex((category) => category.kind === 'value' && category.value === value);
    return own >= 0 ? own : rest;
  };
  const codes = column.blocks.flatMap((block) => [...block]);
  return (row) => {
    const code = codes[row] as number;
    if (code === 0) return [missing];
    const chosen = column.options
      ? (column.optionsOf?.[code - 1] ?? []).map((option) => column.options?.[option] as string)
      : [column.values[code - 1] as string];
    return [...new Set(chosen.map(placeOf))];
  };
}
