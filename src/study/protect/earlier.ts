import type { Category, Frame } from '../count/frame.ts';
import type { Column } from '../scheme/records.ts';
import { type Cells, state } from './cells.ts';
import { blockKey, cellAt, type Lattice } from './lattice.ts';
import type { Release, ReleaseOptions } from './release.ts';

type Earlier = NonNullable<ReleaseOptions['earlier']>;

/** Numbers that are known already. */
export interface Pins {
  /** Tables of earlier releases, as positions of frames: they belong to what an attacker knows. */
  readonly tables: readonly (readonly number[])[];
  /** Pins what is known. Answers the attributes of a cell that would have to be hidden and is known, if there is one. */
  readonly apply: (cells: Cells, tables: readonly (readonly number[])[]) => readonly number[] | undefined;
}

/** Categories in which earlier releases have published a column; `'differ'` when they do not agree. */
export function categoriesBefore(earlier: Earlier, column: Column): readonly Category[] | 'differ' | undefined {
  const found = earlier.flatMap(({ attributes }) => attributes.filter((known) => known.column === column.name));
  const texts = new Set(found.map(({ categories }) => JSON.stringify(categories)));
  return texts.size > 1 ? 'differ' : found[0]?.categories;
}

/** One number that an earlier release shows. */
interface Known {
  /** Positions of frames, ascending. */
  readonly attributes: readonly number[];
  readonly places: readonly number[];
}

/** Reads what earlier releases show about attributes of this one. Other attributes do not touch its numbers. */
export function pinsOf(earlier: Earlier, frames: readonly Frame[]): Pins {
  const tables: number[][] = [];
  const known: Known[] = [];
  for (const release of earlier) {
    const frameOf = release.attributes.map(({ column }) => frames.findIndex((frame) => frame.column.name === column));
    for (const table of release.tables) {
      const attributes = table.attributes.map((at) => frameOf[at] as number);
      known.push(...knownIn(release, table, attributes));
      tables.push(attributes.filter((at) => at >= 0));
    }
  }
  return { tables, apply: (cells, now) => apply(cells, known, now) };
}

/** The shown numbers of a table over attributes that this release has too; totals go into the smaller sets. */
function knownIn(
  { attributes: all }: Pick<Release, 'attributes'>,
  table: Release['tables'][number],
  frames: readonly number[],
): Known[] {
  const sizes = table.attributes.map((at) => (all[at] as Release['attributes'][number]).categories.length + 1);
  return table.shown.flatMap((shown, index) => {
    if (shown === null) return [];
    let rest = index;
    const parts: [attribute: number, place: number][] = [];
    for (let at = sizes.length - 1; at >= 0; at -= 1) {
      const place = rest % (sizes[at] as number);
      rest = Math.floor(rest / (sizes[at] as number));
      if (place < (sizes[at] as number) - 1) parts.push([frames[at] as number, place]);
    }
    if (parts.some(([attribute]) => attribute < 0)) return [];
    parts.sort(([x], [y]) => x - y);
    return [{ attributes: parts.map(([attribute]) => attribute), places: parts.map(([, place]) => place) }];
  });
}

function apply(
  cells: Cells,
  known: readonly Known[],
  tables: readonly (readonly number[])[],
): readonly number[] | undefined {
  const { lattice } = cells;
  for (const { attributes, places } of known) {
    const cell = cellAt(blockIn(lattice, attributes), places);
    const published = tables.some((table) => attributes.every((attribute) => table.includes(attribute)));
    if (cells.sensitive[cell] === 1 && published) return attributes;
    cells.sensitive[cell] = 0;
    cells.state[cell] = state.shown;
    cells.pinned[cell] = 1;
  }
  keepHidden(cells, tables);
  return undefined;
}

/** What only an earlier release has tables of is not published now: its hidden cells stay hidden and cost nothing. */
function keepHidden(cells: Cells, tables: readonly (readonly number[])[]): void {
  const { lattice } = cells;
  for (const { attributes, offset, size } of lattice.blocks) {
    if (tables.some((table) => attributes.every((attribute) => table.includes(attribute)))) continue;
    for (let cell = offset; cell < offset + size; cell += 1) {
      if (cells.pinned[cell] === 1) continue;
      cells.state[cell] = state.unpublished;
      cells.cost[cell] = 0;
    }
  }
}

const blockIn = (lattice: Lattice, attributes: readonly number[]) =>
  lattice.blockOf.get(blockKey(attributes)) as Lattice['blocks'][number];
