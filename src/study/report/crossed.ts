import type { Bounds, ReleasedTable } from '../protect/release.ts';
import type { Theme } from '../scheme/columns.ts';
import { type Count, type Departure, type Meeting, meetingOf } from './departures.ts';
import { cellAt, type Fact } from './facts-of-release.ts';
import type { Cell, Row, TableBlock, Way } from './report.ts';
import { fileName } from './single.ts';
import { stacksOf } from './stacks.ts';
import { tableOrder } from './value-order.ts';
import { withinRows } from './within.ts';
import { sentence, type Words } from './words.ts';

/** Columns and rows from which a table is only a file: nobody reads it on a page. */
const mostColumns = 14;
const mostRows = 60;

/** A table, and how its two facts meet. */
export interface Crossed {
  readonly block: TableBlock;
  /** The facts as they stand in it: down, and across. */
  readonly facts: readonly Fact[];
  readonly departures: readonly Departure[];
  /** Its heading says something: a table that finds nothing need not be read on the page. */
  readonly finds: boolean;
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
  const factAt = (side: number) => facts[table.attributes[side] as number] as Fact;
  const sides = [...table.attributes.keys()].sort(
    (a, b) => factAt(b).categories.length - factAt(a).categories.length || factAt(a).at - factAt(b).at || a - b,
  );
  const own = sides.map(factAt);
  const across = own.at(-1) as Fact;
  const down = own.slice(0, -1);
  const isWithin = own[0] === own[1];
  const labels = isWithin
    ? t('crossed.within', { label: sentence(across.label) })
    : sentence(words.list(own.map(({ label }) => label)));
  const count = (places: readonly number[]) =>
    cellAt(
      table,
      facts,
      table.attributes.map((_, side) => places[sides.indexOf(side)] as number),
    );
  const [first, second, third] = own as [Fact, Fact, Fact?];
  const pair = third ? undefined : ([first, second] as const);
  const meeting = pair && foundIn(pair, count, off);
  const { heads, rows: all } = isWithin
    ? withinRows(across, count, meeting?.departures ?? [])
    : {
        heads: [...tableOrder(across).map((at) => across.categories[at]?.label ?? ''), t('table.total')],
        rows: rowsOf(down, across, count, meeting?.departures ?? [], words),
      };
  const rows = all.filter(
    ({ cells, total }) => total || cells.some((cell) => cell.kind !== 'count' || cell.count !== 0),
  );
  const file = `${String(place).padStart(2, '0')}-${own.map(({ column }) => fileName(column.name).slice(0, 20)).join('-x-')}`;
  const heading = headingOf(pair && meeting && { pair, meeting }, labels, words);
  // Only where its bars are the groups of which the heading speaks.
  const picture = heading.down ? stacksOf(own, count, heading.text, words) : undefined;
  const block: TableBlock = {
    kind: 'table',
    id: `crossed-${place}`,
    heading: heading.text,
    picture,
    texts: [
      ...(isWithin
        ? [t('crossed.diagonal')]
        : own.some(({ attribute }) => attribute.multi)
          ? [t('crossed.multi')]
          : []),
      ...(rows.length < all.length ? [t('crossed.zeros')] : []),
      ...(picture?.ofKnown ? [t('stacks.known', { label: across.label })] : []),
    ],
    table: {
      file,
      title: labels,
      labels: down.map(({ label }) => sentence(label)),
      heads,
      rows,
      shade: meeting ? 'departure' : 'size',
    },
    fileOnly: across.categories.length > mostColumns || rows.length > mostRows,
  };
  const departures = meeting && !meeting.follows ? meeting.departures : [];
  return { block, facts: own, departures, finds: heading.finds };
}

/** How two facts meet; where both are about the same thing one is worked out from the other, and nothing of it is a finding. */
function foundIn(facts: readonly [Fact, Fact], count: Count, off: Bounds): Meeting | undefined {
  const meeting = meetingOf(facts, count, off);
  if (!meeting || !isOneThing(facts)) return meeting;
  return { ...meeting, departures: meeting.departures.map((one) => ({ ...one, finding: undefined })) };
}

/** Values of one name from which two facts are about the same thing, as two columns of countries. */
const mostShared = 4;

function isOneThing([one, other]: readonly [Fact, Fact]): boolean {
  if (one === other) return false;
  // How long somebody has waited who came last is not known yet.
  const concepts = [one, other].map(({ concept, column }) => (column.meaning?.made ? 'wait' : concept));
  if (concepts.includes('wait') && concepts.includes('period')) return true;
  if (one.concept !== undefined && one.concept === other.concept) return true;
  // Of what is counted by the program it says itself which are about the same.
  if (
    [one, other].every(({ column }) => column.meaning?.nameless) &&
    one.column.meaning?.concept === other.column.meaning?.concept
  )
    return true;
  const names = ({ categories }: Fact) =>
    categories.flatMap(({ kind, label, unknown }) => (kind === 'value' && !unknown ? [label] : []));
  return names(one).filter((name) => names(other).includes(name)).length >= mostShared;
}

function rowsOf(
  down: readonly Fact[],
  across: Fact,
  count: Count,
  departures: readonly Departure[],
  { t }: Words,
): Row[] {
  const ways = new Map(departures.map(({ places, way }) => [places.join(), way]));
  const withTotal = (fact: Fact) => [...tableOrder(fact), fact.categories.length];
  const columns = withTotal(across);
  const isTotal = (place: number, side: number) => place === (down[side] as Fact).categories.length;
  const row = (places: readonly number[]): Row => ({
    labels: places.map((place, side) => (down[side] as Fact).categories[place]?.label ?? t('table.total')),
    total: places.every(isTotal),
    cells: columns.map((at) => ({
      kind: 'count',
      count: count([...places, at]),
      total: at === across.categories.length || places.some(isTotal),
      way: ways.get([...places, at].join()),
    })),
  });
  const [first, second] = down as [Fact, Fact | undefined];
  if (!second) return withTotal(first).map((at) => row([at]));
  return withTotal(first).flatMap((at) => withTotal(second).map((next) => row([at, next])));
}

interface Heading {
  readonly text: string;
  readonly finds: boolean;
  /** It speaks of groups of the fact that stands down. */
  readonly down?: boolean;
}

/** What the two facts have to do with each other: the surest departure, or that one follows from the other. */
function headingOf(
  met: { readonly pair: readonly [Fact, Fact]; readonly meeting: Meeting } | undefined,
  labels: string,
  words: Words,
): Heading {
  if (!met) return { text: words.t('crossed.plain', { labels }), finds: false };
  const { pair, meeting } = met;
  if (meeting.follows) return { text: words.t('crossed.follows', { labels }), finds: false };
  const [surest] = surestFirst(meeting.departures);
  if (!surest) return { text: words.t('crossed.asExpected', { labels }), finds: false };
  const [[group]] = groupFirst(pair, surest);
  return { text: findingSentence(pair, surest, words), finds: true, down: group === pair[0] };
}

/** What is more often than expected is understood at once; that something is seldom must be that much surer to be told instead. */
const seldom = 0.7;
const weight = ({ finding = 0, way }: Departure): number => finding * (way === 'fewer' ? seldom : 1);

/** The findings among departures, the surest first. */
export const surestFirst = <T extends Departure>(departures: readonly T[]): T[] =>
  departures.filter(({ finding }) => finding !== undefined).toSorted((x, y) => weight(y) - weight(x));

/** One departure as a sentence: the share in the group, and that of all. */
export function findingSentence(facts: readonly [Fact, Fact], departure: Departure, words: Words): string {
  const [[first, second], { labels, people, group, other, all, everybody }] = groupFirst(facts, departure);
  return words.t('finding.text', {
    fact: sentence(first.label),
    other: second.label,
    known: all < everybody ? 'part' : 'all',
    row: words.quoted(labels[0]),
    column: words.quoted(labels[1]),
    share: words.percent(people, group),
    overall: words.percent(other, all),
    ...{ group: words.number(group), all: words.number(all) },
  });
}

/** Who people are comes before what was done to them, and that before what followed. */
const order: readonly (Theme | undefined)[] = [
  'vulnerability',
  undefined,
  'network',
  'help',
  'exploitation',
  'control',
  'process',
];
const placeOf = ({ theme, column }: Fact): number => (column.meaning?.made ? order.length : order.indexOf(theme));

/** Two facts and a departure so that a sentence can be said of them: of the people of this group so many have met that. */
export function groupFirst<T extends Departure>(
  [first, second]: readonly [Fact, Fact],
  departure: T,
): readonly [facts: readonly [Fact, Fact], departure: T] {
  if (placeOf(first) <= placeOf(second)) return [[first, second], departure];
  const { places, labels, group, other } = departure;
  const turned = {
    ...departure,
    ...{ places: [places[1], places[0]] as const, labels: [labels[1], labels[0]] as const, group: other, other: group },
  };
  return [[second, first], turned];
}

/** How the ways are called where they are marked. */
export const wayText = (way: Way, { t }: Pick<Words, 't'>): string => t(`departures.${way}`);

/** A departure as a row of numbers, and what they are called. */
export const departureHeads = ({ t }: Pick<Words, 't'>): string[] => [
  t('table.people'),
  t('departures.expected'),
  t('departures.ratio'),
  t('departures.low'),
  t('departures.high'),
];
export const departureCells = ({ people, expected, ratio, low, high }: Departure): Cell[] => [
  { kind: 'count', count: people },
  { kind: 'count', count: Math.round(expected) },
  ...[ratio, low, high].map((times) => ({ kind: 'ratio', ratio: times }) as const),
];
