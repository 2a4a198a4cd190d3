import type { Column, Records } from '../../src/study/index.ts';
import { type Chance, oneOf, perhaps, seeded, severalOf } from '../access/chance.ts';

/** One study to attack: people, k, and the tables that are asked for. */
export interface Study {
  readonly records: Records;
  readonly k: number;
  readonly tables: readonly (readonly string[])[];
}

export interface Size {
  /** At most so many. */
  readonly attributes?: number;
  readonly dimensions?: number;
}

/**
 * Made-up people: 2–4 attributes of 2–5 values, sparse or dense, with zeros that are certain, some values missing, some
 * attributes with several options a person; tables of one to three dimensions that share margins.
 */
export function someStudy(seed: number, { attributes = 4, dimensions = 3 }: Size = {}): Study {
  const chance = seeded(seed);
  const rows = oneOf(chance, [12, 20, 35, 60, 90, 150]);
  const names = ['sex', 'age', 'form', 'means'].slice(0, 2 + chance.below(attributes - 1));
  // People of the same hidden kind resemble each other, so that some cells are large and others empty.
  const kinds = Array.from({ length: rows }, () => chance.below(3));
  const columns = names.map((name) => {
    const many = perhaps(chance, 1, 4);
    return many ? optionsColumn(name, kinds, chance) : plainColumn(name, kinds, chance);
  });
  const records: Records = {
    source: {
      name: 'made-up.csv',
      bytes: 1,
      sha256: '0'.repeat(64),
      format: 'csv',
      encoding: 'utf-8',
      byteOrderMark: false,
      separator: ',',
      emptyLines: 0,
    },
    rows,
    columns,
    scheme: 'plain',
    notes: [],
  };
  return { records, k: 3 + chance.below(8), tables: someTables(names, dimensions, chance) };
}

function someTables(names: readonly string[], dimensions: number, chance: Chance): string[][] {
  const wanted = Array.from({ length: 1 + chance.below(4) }, () =>
    severalOf(chance, names, 1 + chance.below(dimensions)),
  );
  const apart = new Map(wanted.map((table) => [[...table].sort().join(), table]));
  return [...apart.values()];
}

/** Each kind of person prefers other values; weights fall quickly in sparse attributes. */
function valueFor(kind: number, values: number, sparse: boolean, chance: Chance): number {
  const value = sparse
    ? Math.min(chance.below(values), chance.below(values), chance.below(values))
    : chance.below(values);
  return (value + (perhaps(chance, 2, 3) ? kind : 0)) % values;
}

function plainColumn(name: string, kinds: readonly number[], chance: Chance): Column {
  const size = 2 + chance.below(4);
  const [sparse, withMissing] = [perhaps(chance, 1, 2), perhaps(chance, 1, 3)];
  const codes = kinds.map((kind) =>
    withMissing && perhaps(chance, 1, 8) ? 0 : 1 + valueFor(kind, size, sparse, chance),
  );
  const values = Array.from({ length: size }, (_, at) => `${name} ${at}`);
  return { name, values, blocks: [Uint8Array.from(codes)], missing: codes.filter((code) => code === 0).length };
}

function optionsColumn(name: string, kinds: readonly number[], chance: Chance): Column {
  const size = 2 + chance.below(2);
  const options = Array.from({ length: size }, (_, at) => `${name} ${at}`);
  const sets = Array.from({ length: 2 ** size - 1 }, (_, at) =>
    options.map((_, option) => option).filter((option) => ((at + 1) >> option) % 2 === 1),
  );
  const withMissing = perhaps(chance, 1, 2);
  const codes = kinds.map((kind) =>
    withMissing && perhaps(chance, 1, 6) ? 0 : 1 + valueFor(kind, sets.length, true, chance),
  );
  return {
    name,
    values: sets.map((set) => set.map((option) => options[option]).join(';')),
    blocks: [Uint8Array.from(codes)],
    missing: codes.filter((code) => code === 0).length,
    options,
    optionsOf: sets,
  };
}
