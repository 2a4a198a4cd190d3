import type { Bounds, ReleasedTable } from '../protect/release.ts';
import { type CategoryWords, cellAt, type Fact } from './facts-of-release.ts';
import type { Row, TableBlock } from './report.ts';
import { fileName } from './single.ts';
import { stacksOf } from './stacks.ts';
import { sentence, type Words } from './words.ts';

/** Columns and rows from which a table is only a file: nobody reads it on a page. */
const mostColumns = 14;
const mostRows = 60;

/** A table, and the difference between groups that its heading tells. */
export interface Crossed {
  readonly block: TableBlock;
  readonly finding: Finding | undefined;
}

/** A group whose share differs from that of all people. */
export interface Finding {
  /** Standard errors between the two shares. */
  readonly score: number;
  /** The people of the group who are meant, the group, and all who are meant: alike for one finding under two names. */
  readonly numbers: string;
}

const exactly: Bounds = { single: 0, crossed: 0 };

/** A table of two or three facts; the fact with the fewest groups stands across, the others down. */
export function crossedTable(
  table: ReleasedTable,
  facts: readonly Fact[],
  place: number,
  words: Words,
  off: Bounds = exactly,
): Crossed {
  const { t } = words;
  const order = [...table.attributes].sort((a, b) => groups(facts, b) - groups(facts, a) || a - b);
  const own = order.map((at) => facts[at] as Fact);
  const across = own.at(-1) as Fact;
  const down = own.slice(0, -1);
  const labels = sentence(words.list(own.map(({ label }) => label)));
  const count = (places: readonly number[]) =>
    cellAt(
      table,
      facts,
      table.attributes.map((at) => places[order.indexOf(at)] as number),
    );
  const all = rowsOf(down, across, count, words);
  const rows = all.filter(
    ({ cells, total }) => total || cells.some((cell) => cell.kind !== 'count' || cell.count !== 0),
  );
  const difference = own.length === 2 ? differenceOf(own, count, off) : undefined;
  const fileOnly = across.categories.length > mostColumns || rows.length > mostRows;
  const file = `${String(place).padStart(2, '0')}-${own.map(({ column }) => fileName(column.name).slice(0, 20)).join('-x-')}`;
  const heading = difference
    ? differenceSentence(difference, labels, words)
    : commonestSentence(own, count, labels, words);
  const block: TableBlock = {
    kind: 'table',
    id: `crossed-${place}`,
    heading,
    picture: difference && stacksOf(own, count, heading, words),
    texts: [
      ...(difference ? [t('crossed.overall', { share: words.share(difference.column, difference.people) })] : []),
      ...(own.some(({ attribute }) => attribute.multi) ? [t('crossed.multi')] : []),
      ...(rows.length < all.length ? [t('crossed.zeros')] : []),
    ],
    table: {
      file,
      title: labels,
      labels: down.map(({ label }) => sentence(label)),
      heads: [...across.categories.map(({ label }) => label), t('table.total')],
      rows,
      shaded: true,
    },
    fileOnly,
  };
  // All or none of a group: one fact follows from the other, which is no finding.
  return { block, finding: difference && difference.cell < difference.row ? findingOf(difference) : undefined };
}

const findingOf = ({ score, cell, row, column }: Difference): Finding => ({
  score,
  numbers: `${cell} ${row} ${column}`,
});

const groups = (facts: readonly Fact[], at: number): number => (facts[at] as Fact).categories.length;

type Count = (places: readonly number[]) => number | null;

function rowsOf(down: readonly Fact[], across: Fact, count: Count, { t }: Words): Row[] {
  const width = across.categories.length;
  const row = (places: readonly number[]): Row => ({
    labels: places.map((place, side) => (down[side] as Fact).categories[place]?.label ?? t('table.total')),
    total: places.every((place, side) => place === (down[side] as Fact).categories.length),
    cells: Array.from({ length: width + 1 }, (_, at) => ({
      kind: 'count',
      count: count([...places, at]),
      total: at === width || places.some((place, side) => place === (down[side] as Fact).categories.length),
    })),
  });
  const [first, second] = down as [Fact, Fact | undefined];
  const firstPlaces = Array.from({ length: first.categories.length + 1 }, (_, at) => at);
  if (!second) return firstPlaces.map((at) => row([at]));
  return firstPlaces.flatMap((at) =>
    Array.from({ length: second.categories.length + 1 }, (_, next) => row([at, next])),
  );
}

interface Difference {
  readonly score: number;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly cell: number;
  readonly row: number;
  readonly column: number;
  readonly people: number;
}

/** Groups smaller than this say little by their share. */
const smallestGroup = 30;
/** A share must differ from that of all people by this many standard errors to be named. */
const standsOut = 4;

/** The group whose share differs most surely from the share of all people, among the published numbers. */
function differenceOf([down, across]: readonly Fact[], count: Count, off: Bounds): Difference | undefined {
  if (!down || !across || down.attribute.multi || across.attribute.multi) return undefined;
  const people = count([down.categories.length, across.categories.length]);
  if (people === null) return undefined;
  let best: Difference | undefined;
  for (const [at, { label: rowLabel }] of named(down)) {
    const row = count([at, across.categories.length]);
    if (row === null || row < smallestGroup) continue;
    for (const [place, { label: columnLabel }] of named(across)) {
      const [cell, column] = [count([at, place]), count([down.categories.length, place])];
      if (cell === null || column === null || column === 0 || column === people) continue;
      const overall = column / people;
      // Told only when it is so however the numbers were rounded.
      if ((cell - off.crossed) / (row + off.single) <= (column + off.single) / (people - off.single)) continue;
      const score = (cell / row - overall) / Math.sqrt((overall * (1 - overall)) / row);
      if (score > (best?.score ?? standsOut)) best = { score, rowLabel, columnLabel, cell, row, column, people };
    }
  }
  return best;
}

const named = ({ categories }: Fact): [number, CategoryWords][] =>
  categories.flatMap((category, at) =>
    category.kind === 'value' && !category.unknown ? [[at, category] as [number, CategoryWords]] : [],
  );

const differenceSentence = ({ rowLabel, columnLabel, cell, row }: Difference, labels: string, words: Words): string =>
  words.t('crossed.difference', {
    labels,
    row: words.quoted(rowLabel),
    column: words.quoted(columnLabel),
    of: words.number(row),
    count: words.number(cell),
    share: words.share(cell, row),
  });

function commonestSentence(own: readonly Fact[], count: Count, labels: string, words: Words): string {
  let most: { places: readonly number[]; count: number } | undefined;
  let ties = 0;
  for (const places of combinations(own.map((fact) => named(fact).map(([at]) => at)))) {
    const cell = count(places);
    if (cell === null || cell < (most?.count ?? 1)) continue;
    ties = cell === most?.count ? ties + 1 : 0;
    most = { places, count: cell };
  }
  if (!most || ties > 0) return words.t('crossed.none', { labels });
  const groupsOf = most.places.map((place, side) => words.quoted(own[side]?.categories[place]?.label ?? ''));
  return words.t('crossed.commonest', { labels, groups: words.list(groupsOf), count: words.number(most.count) });
}

const combinations = (sides: readonly (readonly number[])[]): number[][] =>
  sides.reduce<number[][]>((made, side) => made.flatMap((places) => side.map((at) => [...places, at])), [[]]);
