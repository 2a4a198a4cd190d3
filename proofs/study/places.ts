import type { Category } from '../../src/study/index.ts';

/** A sum of published places of one attribute: place → times. The place after the categories is the total. */
export type Form = ReadonlyMap<number, number>;

/** What a reader of the release knows of one attribute without seeing a number. */
export interface Places {
  readonly column: string;
  readonly categories: readonly Category[];
  readonly multi: boolean;
  readonly total: number;
  /** Sums that count people and so are not negative, alone and crossed with those of other attributes. */
  readonly people: readonly Form[];
  /** Sums that are zero, whatever they are crossed with. */
  readonly zero: readonly Form[];
}

const form = (...parts: readonly (readonly [number, number])[]): Form => new Map(parts);

export function placesOf(column: string, categories: readonly Category[], multi: boolean): Places {
  const total = categories.length;
  const each = categories.map((_, at) => form([at, 1]));
  const base = { column, categories, multi, total };
  if (!multi) {
    const all = form(...categories.map((_, at) => [at, 1] as const), [total, -1]);
    return { ...base, people: each, zero: [all] };
  }
  const missing = categories.findIndex(({ kind }) => kind === 'missing');
  const options = categories.map((_, at) => at).filter((at) => at !== missing);
  const unanswered: (readonly [number, number])[] = missing < 0 ? [] : [[missing, -1]];
  const not = options.map((option) => form([total, 1], [option, -1], ...unanswered));
  // Everybody who answered chose one option or more.
  const beyond = form(...options.map((option) => [option, 1] as const), ...negated(unanswered), [total, -1]);
  return { ...base, people: [...each, ...not, beyond], zero: [] };
}

const negated = (parts: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  parts.map(([place, times]) => [place, -times]);

/** Name of a cell: the places that are not totals, by attribute. Tables that share a margin share its name. */
export function cellName(attributes: readonly number[], places: readonly number[], all: readonly Places[]): string {
  return attributes
    .map((attribute, at) => [attribute, places[at] as number] as const)
    .filter(([attribute, place]) => place !== all[attribute]?.total)
    .sort(([a], [b]) => a - b)
    .map(([attribute, place]) => `${attribute}:${place}`)
    .join(' ');
}
