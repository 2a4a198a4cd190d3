import type { Bounds } from '../protect/release.ts';
import type { CategoryWords, Fact } from './facts-of-release.ts';
import type { Way } from './report.ts';

/** A published number of people by category of each fact; the number of categories stands for everybody. */
export type Count = (places: readonly number[]) => number | null;

/** Two groups that meet: how many people are in both, and how many would be if the facts had nothing to do with each other. */
export interface Departure {
  /** Category of either fact. */
  readonly places: readonly [down: number, across: number];
  readonly labels: readonly [down: string, across: string];
  readonly people: number;
  /** People of the first group, of the second, and all, of whom both facts are known. */
  readonly group: number;
  readonly other: number;
  readonly all: number;
  /** All people, of whom both are known or not. */
  readonly everybody: number;
  readonly expected: number;
  /** How many times the expected, with the limits of its interval of 95 %: chance and rounding are in it. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Nothing where the interval holds what was expected. */
  readonly way: Way | undefined;
  /** By how many standard errors at least; only of what chance does not explain even among a thousand. */
  readonly finding: number | undefined;
}

/** How two facts meet. */
export interface Meeting {
  readonly departures: readonly Departure[];
  /** One of them tells the other of nearly everybody, as a police district tells that it is the police: that is no finding. */
  readonly follows: boolean;
}

/** Standard errors of an interval of 95 %, and those from which a departure is a finding: a table of a thousand cells has none by chance. */
const usual = 1.96;
const surely = 4;
/** Groups smaller than this say little. */
const smallestGroup = 30;
/** Of those whom the commonest answer does not hold, so many are told rightly by the other fact. */
const tellsTheOther = 0.9;

/** A number that is made of published ones, and how far it may be from the true one. */
interface About {
  readonly value: number;
  readonly off: number;
}

/**
 * Compares the published numbers where two facts meet with those that would be if they had nothing to do with each other, among the people of
 * whom both are known. The interval is Byar's of a Poisson number (Breslow and Day, *Statistical Methods in Cancer Research* II, 1987),
 * taken at both ends of what rounding leaves possible; `undefined` where a number that it needs is hidden.
 */
export function meetingOf([down, across]: readonly [Fact, Fact], count: Count, off: Bounds): Meeting | undefined {
  const known = knownNumbers(down, across, count, off);
  if (!known) return undefined;
  const { rows, columns, all, cells } = known;
  const departures = rows.flatMap(([row, group]) =>
    columns.flatMap(([column, other]) => {
      // Of two answers of one question each pair stands once.
      if (down === across && row.place >= column.place) return [];
      const people = cells(row.place, column.place);
      if (people === null) return [];
      const departure = departureOf({ value: people, off: off.crossed }, group, other, all);
      // Who gives one answer to a question need not give another: that two of them meet seldom is no finding.
      const isNone = down === across && departure.way === 'fewer';
      return [
        {
          places: [row.place, column.place] as const,
          labels: [row.label, column.label] as const,
          ...departure,
          everybody: count([down.categories.length, across.categories.length]) ?? all.value,
          ...(isNone ? { finding: undefined } : {}),
        },
      ];
    }),
  );
  return { departures, follows: tells(known, 'across') || tells(known, 'down') };
}

interface Named {
  readonly place: number;
  readonly label: string;
}

/** The numbers of those of whom both facts are known. */
interface Known {
  readonly rows: readonly (readonly [Named, About])[];
  readonly columns: readonly (readonly [Named, About])[];
  readonly all: About;
  readonly cells: (row: number, column: number) => number | null;
  readonly several: boolean;
  /** How far a cell may be from the true one. */
  readonly off: number;
}

function knownNumbers(down: Fact, across: Fact, count: Count, off: Bounds): Known | undefined {
  const [everyRow, everyColumn] = [down.categories.length, across.categories.length];
  const [outsideDown, outsideAcross] = [outside(down), outside(across)];
  /** A sum of numbers of the first sign less those of the second; nothing where one is hidden. */
  const sum = (more: readonly (readonly number[])[], less: readonly (readonly number[])[]): About | undefined => {
    let [value, error] = [0, 0];
    for (const [sign, places] of [...more.map((at) => [1, at] as const), ...less.map((at) => [-1, at] as const)]) {
      const found = count(places);
      if (found === null) return undefined;
      value += sign * found;
      error += places[0] === everyRow || places[1] === everyColumn ? off.single : off.crossed;
    }
    return { value, off: error };
  };
  const all = sum(
    [[everyRow, everyColumn], ...outsideDown.flatMap((row) => outsideAcross.map((column) => [row, column]))],
    [...outsideDown.map((row) => [row, everyColumn]), ...outsideAcross.map((column) => [everyRow, column])],
  );
  if (!all || all.value - all.off <= 0) return undefined;
  const side = (fact: Fact, numbers: (place: number) => About | undefined) =>
    named(fact).flatMap((one) => {
      const found = numbers(one.place);
      return found ? [[one, found] as const] : [];
    });
  return {
    rows: side(down, (row) =>
      sum(
        [[row, everyColumn]],
        outsideAcross.map((column) => [row, column]),
      ),
    ),
    columns: side(across, (column) =>
      sum(
        [[everyRow, column]],
        outsideDown.map((row) => [row, column]),
      ),
    ),
    all,
    cells: (row, column) => count([row, column]),
    several: down.attribute.multi || across.attribute.multi,
    off: off.crossed,
  };
}

/** Where people are of whom the thing is not known: nobody of them has another answer too (`unknownAlone`). */
const outside = ({ categories }: Fact): number[] =>
  categories.flatMap(({ kind, unknown }, at) => (kind === 'missing' || unknown ? [at] : []));

/** Answers that say something; "others" is none, by whatever name. */
const named = ({ categories }: Fact): Named[] =>
  categories.flatMap((category: CategoryWords, place) =>
    category.kind === 'value' && !category.unknown && !category.other ? [{ place, label: category.label }] : [],
  );

function departureOf(cell: About, group: About, other: About, all: About) {
  const expected = (group.value * other.value) / all.value;
  const least = (Math.max(0, group.value - group.off) * Math.max(0, other.value - other.off)) / (all.value + all.off);
  const most = ((group.value + group.off) * (other.value + other.off)) / (all.value - all.off);
  const between = (errors: number) => {
    const low = most > 0 ? lowestOf(Math.max(0, cell.value - cell.off), errors) / most : 0;
    return { low, high: least > 0 ? highestOf(cell.value + cell.off, errors) / least : Infinity };
  };
  // More than all of the smaller group cannot be.
  const top = expected > 0 ? Math.min(group.value, other.value) / expected : 1;
  const interval = between(usual);
  const { low, high } = interval;
  const way = wayOf(interval);
  // All or none of a group, or so near to it that rounding may have made it so: one follows from the other, or cannot be.
  const smaller = group.value <= other.value ? group : other;
  const isWhole = cell.value <= cell.off || cell.value + cell.off >= smaller.value - smaller.off;
  const isFinding = wayOf(between(surely)) !== undefined && smaller.value >= smallestGroup && !isWhole;
  const errors =
    way === 'more'
      ? (cell.value - cell.off - most) / Math.sqrt(most)
      : (least - cell.value - cell.off) / Math.sqrt(least);
  return {
    ...{ people: cell.value, group: group.value, other: other.value, all: all.value, expected },
    ...{ ratio: expected > 0 ? cell.value / expected : 1, low, high: Math.max(Math.min(high, top), low), way },
    finding: isFinding ? errors : undefined,
  };
}

const wayOf = ({ low, high }: { low: number; high: number }): Way | undefined => {
  if (low > 1) return 'more';
  return high < 1 ? 'fewer' : undefined;
};

/** Limits of what a Poisson number was expected to be, by Byar's approximation. */
function lowestOf(count: number, errors: number): number {
  return count > 0 ? count * Math.max(0, 1 - 1 / (9 * count) - errors / (3 * Math.sqrt(count))) ** 3 : 0;
}
function highestOf(count: number, errors: number): number {
  const next = count + 1;
  return next * (1 - 1 / (9 * next) + errors / (3 * Math.sqrt(next))) ** 3;
}

/** Of groups that stand in for so many of the people it can be told whether one fact tells the other. */
const enoughOfThem = 0.8;

/**
 * Whether one fact tells the other: Goodman and Kruskal's lambda, among single answers, where most people are in groups too large for rounding to
 * have made them so.
 */
function tells({ rows, columns, all, cells, several, off }: Known, what: 'across' | 'down'): boolean {
  if (several) return false;
  const large = Math.max(smallestGroup, 2 * off);
  const inLarge = (what === 'across' ? rows : columns).reduce(
    (sum, [, { value }]) => sum + (value >= large ? value : 0),
    0,
  );
  if (inLarge < enoughOfThem * all.value) return false;
  const at = (row: Named, column: Named) => cells(row.place, column.place) ?? 0;
  const groups =
    what === 'across'
      ? rows.map(([row]) => columns.map(([column]) => at(row, column)))
      : columns.map(([column]) => rows.map(([row]) => at(row, column)));
  const [first = []] = groups;
  const sums = first.map((_, place) => groups.reduce((sum, group) => sum + (group[place] as number), 0));
  const commonest = Math.max(0, ...sums);
  const people = sums.reduce((sum, own) => sum + own, 0);
  const told = groups.reduce((sum, group) => sum + Math.max(0, ...group), 0);
  return people > commonest && (told - commonest) / (people - commonest) >= tellsTheOther;
}
