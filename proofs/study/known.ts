import type { Release } from '../../src/study/index.ts';
import { cellName, type Form, type Places, placesOf } from './places.ts';

/** `sum of times · cell` lies between low and high. */
export interface Row {
  readonly sum: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
}

/** Everything that the release tells an attacker, as numbers and linear relations between cells. */
export interface Known {
  readonly k: number;
  readonly places: readonly Places[];
  /** Shown cells. */
  readonly shown: ReadonlyMap<string, number>;
  /** Cells that some table hides and none shows. */
  readonly hidden: ReadonlySet<string>;
  /** Cells that one table hides and another shows, or shows with another number: faults in themselves. */
  readonly contradictions: readonly string[];
  readonly rows: readonly Row[];
}

const people = '';

/** Reads a release as an attacker does: nothing but what is printed, and what the words "total" and "people" mean. */
export function readRelease(release: Pick<Release, 'k' | 'people' | 'attributes' | 'tables' | 'aggregates'>): Known {
  const places = release.attributes.map((attribute) =>
    placesOf(attribute.column, attribute.categories, attribute.multi),
  );
  const shown = new Map<string, number>();
  const masked = new Set<string>();
  const contradictions: string[] = [];
  if (release.people !== null) shown.set(people, release.people);
  const rows: Row[] = [];
  for (const table of release.tables) {
    const axes = table.attributes.map((at) => places[at] as Places);
    eachCell(
      axes.map(({ total }) => total + 1),
      (cell, index) => {
        const name = cellName(table.attributes, cell, places);
        const number = table.shown[index] as number | null;
        if (number === null) masked.add(name);
        else if (shown.has(name) && shown.get(name) !== number) contradictions.push(`${name} is told twice`);
        else shown.set(name, number);
      },
    );
    rows.push(...relations(table.attributes, axes, places));
  }
  for (const name of masked) if (shown.has(name)) contradictions.push(`${name} is hidden here and shown there`);
  const hidden = new Set([...masked].filter((name) => !shown.has(name)));
  rows.push(...aggregateRows(release, places, hidden));
  return {
    k: release.k,
    places,
    shown,
    hidden,
    contradictions,
    rows: rows.map((row) => withoutShown(row, shown)).filter(({ sum }) => sum.size > 0),
  };
}

/** Row-major over the sizes, the last axis fastest. */
export function eachCell(sizes: readonly number[], take: (cell: readonly number[], index: number) => void): void {
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const cell = sizes.map(() => 0);
    for (let at = sizes.length - 1; at >= 0; at -= 1) {
      cell[at] = rest % (sizes[at] as number);
      rest = Math.floor(rest / (sizes[at] as number));
    }
    take(cell, index);
  }
}

function relations(attributes: readonly number[], axes: readonly Places[], places: readonly Places[]): Row[] {
  const rows: Row[] = [];
  const cross = (forms: readonly Form[]) => crossed(attributes, forms, places);
  // Zero sums: along one axis, for each published place of the others.
  for (const [along, axis] of axes.entries()) {
    for (const zero of axis.zero) {
      const sizes = axes.map(({ total }, at) => (at === along ? 1 : total + 1));
      eachCell(sizes, (cell) => {
        rows.push({
          sum: cross(cell.map((place, at) => (at === along ? zero : new Map([[place, 1]])))),
          low: 0,
          high: 0,
        });
      });
    }
  }
  // Sums that count people are not negative, also when the other axes are summed up.
  const choices = axes.map((axis) => [...axis.people, new Map([[axis.total, 1]])]);
  eachCell(
    choices.map(({ length }) => length),
    (chosen) => {
      const sum = cross(chosen.map((choice, at) => choices[at]?.[choice] as Form));
      if (sum.size > 1) rows.push({ sum, low: 0, high: Number.POSITIVE_INFINITY });
    },
  );
  return rows;
}

function crossed(
  attributes: readonly number[],
  forms: readonly Form[],
  places: readonly Places[],
): Map<string, number> {
  const sum = new Map<string, number>();
  const parts = forms.map((form) => [...form]);
  eachCell(
    parts.map(({ length }) => length),
    (chosen) => {
      const picked = chosen.map((part, at) => parts[at]?.[part] as [number, number]);
      const name = cellName(
        attributes,
        picked.map(([place]) => place),
        places,
      );
      const times = picked.reduce((product, [, time]) => product * time, 1);
      sum.set(name, (sum.get(name) ?? 0) + times);
    },
  );
  for (const [name, times] of sum) if (times === 0) sum.delete(name);
  return sum;
}

/** Puts the shown numbers in; what is left speaks of unknown cells only. */
function withoutShown({ sum, low, high }: Row, shown: ReadonlyMap<string, number>): Row {
  let constant = 0;
  const left = new Map<string, number>();
  for (const [name, times] of sum) {
    const number = shown.get(name);
    if (number === undefined) left.set(name, times);
    else constant += number * times;
  }
  return { sum: left, low: low - constant, high: high - constant };
}

/**
 * What the aggregates tell of hidden cells: a combination has at least its count and at most k − 1 people more, and every
 * cell that holds the combination has at least its count. When no combination was left out, one that is missing has fewer
 * than k people.
 */
function aggregateRows(
  { aggregates }: Pick<Release, 'aggregates'>,
  places: readonly Places[],
  hidden: ReadonlySet<string>,
): Row[] {
  if (!aggregates) return [];
  const rows: Row[] = [];
  const told = new Set<string>();
  for (const { selections, count } of aggregates.rows) {
    const chosen = selections.map(({ column, value }) => selected(column, value, places));
    if (chosen.some((place) => place === undefined)) continue;
    const parts = chosen as { attribute: number; place: number; exact: boolean }[];
    eachCell(
      parts.map(() => 2),
      (taken) => {
        const some = parts.filter((_, at) => taken[at] === 1);
        const name = nameOf(some, places);
        if (!hidden.has(name)) return;
        const whole = some.length === parts.length && parts.every(({ exact }) => exact);
        if (whole) told.add(name);
        rows.push({
          sum: new Map([[name, 1]]),
          low: count,
          high: whole ? count + aggregates.k - 1 : Number.POSITIVE_INFINITY,
        });
      },
    );
  }
  if ((aggregates as { readonly left?: number }).left !== 0) return rows;
  for (const name of hidden) {
    if (told.has(name) || name === people || name.split(' ').length > aggregates.longest) continue;
    const ofValues = name.split(' ').every((part) => {
      const [attribute, place] = part.split(':').map(Number) as [number, number];
      return places[attribute]?.categories[place]?.kind === 'value';
    });
    if (ofValues) rows.push({ sum: new Map([[name, 1]]), low: 0, high: aggregates.k - 1 });
  }
  return rows;
}

const nameOf = (parts: readonly { attribute: number; place: number }[], places: readonly Places[]): string =>
  cellName(
    parts.map(({ attribute }) => attribute),
    parts.map(({ place }) => place),
    places,
  );

function selected(column: string, value: string, places: readonly Places[]) {
  const attribute = places.findIndex((each) => each.column === column);
  if (attribute < 0) return undefined;
  const { categories } = places[attribute] as Places;
  const own = categories.findIndex((category) => category.kind === 'value' && category.value === value);
  const place = own >= 0 ? own : categories.findIndex(({ kind }) => kind === 'rest');
  return place < 0 ? undefined : { attribute, place, exact: own >= 0 };
}
