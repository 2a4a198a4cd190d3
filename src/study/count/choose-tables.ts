import { type ConceptKey, conceptOf, themeOf } from '../scheme/columns.ts';
import type { Frame } from './frame.ts';

/** Cells of one table, and of all tables of a release together. */
export const mostCells = { table: 2_000, release: 40_000 } as const;

/** Attributes that are crossed with all others when there are too many to cross all. */
const core: readonly (ConceptKey | undefined)[] = ['age', 'gender', 'exploitation', 'citizenship'];

/** More attributes than this are not all crossed with each other. */
const mostCrossed = 12;

const conceptIn = ({ column }: Frame): ConceptKey | undefined => conceptOf(column.name);

/**
 * The tables of a report when none are asked for: each attribute alone; each pair, or with many attributes the pairs
 * within a theme and those with age, gender, form of exploitation or citizenship; and the triples of those four with each
 * other and of age and gender with anything.
 */
export function defaultTables(frames: readonly Frame[]): readonly (readonly number[])[] {
  const places = frames.map((_, at) => at);
  const isCore = (at: number) => core.includes(conceptIn(frames[at] as Frame));
  const themeAt = (at: number) => {
    const concept = conceptIn(frames[at] as Frame);
    return (frames[at] as Frame).column.meaning?.theme ?? (concept && themeOf(concept));
  };
  const crossed = (a: number, b: number) =>
    frames.length <= mostCrossed || isCore(a) || isCore(b) || (themeAt(a) !== undefined && themeAt(a) === themeAt(b));
  const pairs = places.flatMap((a) => places.slice(a + 1).flatMap((b) => (crossed(a, b) ? [[a, b]] : [])));
  return [...places.map((at) => [at]), ...pairs, ...triplesOf(frames, places)];
}

function triplesOf(frames: readonly Frame[], places: readonly number[]): number[][] {
  const where = (concept: ConceptKey) => places.find((at) => conceptIn(frames[at] as Frame) === concept);
  const [age, gender] = [where('age'), where('gender')];
  const [exploitation, citizenship] = [where('exploitation'), where('citizenship')];
  const set = (...some: (number | undefined)[]) => some.flatMap((at) => (at === undefined ? [] : [at]));
  const found = [
    ...places.slice(0, mostCrossed).map((at) => set(at, age, gender)),
    set(exploitation, citizenship, age),
    set(exploitation, citizenship, gender),
  ].map((triple) => [...new Set(triple)].sort((x, y) => x - y));
  return [...new Map(found.filter((triple) => triple.length === 3).map((triple) => [triple.join(), triple])).values()];
}

/** Published cells of a table with its totals. */
export const cellsOfTable = (frames: readonly Frame[], table: readonly number[]): number =>
  table.reduce((cells, at) => cells * ((frames[at] as Frame).categories.length + 1), 1);

/** Places of a table with the unpublished ones of attributes with several options. */
export const placesOfTable = (frames: readonly Frame[], table: readonly number[]): number =>
  table.reduce((cells, at) => cells * (frames[at] as Frame).size, 1);
