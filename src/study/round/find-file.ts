import { createHash } from 'node:crypto';
import { leftOutReason } from '../count/choose-attributes.ts';
import { defaultTables } from '../count/choose-tables.ts';
import { countColumn } from '../count/count-column.ts';
import type { Category, Frame } from '../count/frame.ts';
import { countOptions, frameColumn } from '../count/frame-column.ts';
import type { Refused, Release } from '../protect/release.ts';
import type { Column, Records } from '../scheme/records.ts';
import { StudyProblem } from '../study-problem.ts';
import { manyUnits } from './bring-near.ts';
import { countGuarded, type Guarded, guardedOf } from './guarded.ts';
import type { Ledger } from './ledger.ts';
import {
  everyKth,
  inOrder,
  isOfSeveralKinds,
  orderOfPeople,
  peopleAt,
  type RoundedFile,
  someOfAll,
  someRows,
  unitsIn,
} from './rounded-file.ts';
import { search } from './search.ts';
import { secretNumber, secretStream } from './secret-numbers.ts';
import { type Changed, changedSince, checkSeries, type SeriesState } from './series.ts';
import { type Level, levelsOf, usualLimit, workOf } from './work.ts';

export interface RoundOptions {
  readonly k: number;
  /** Decides what is rounded up and what down. Whoever has it can work out true numbers. */
  readonly secret: Buffer;
  /** Column names of each table; without it each attribute, each pair and the triples by theme. */
  readonly tables?: readonly (readonly string[])[];
  /** The last release of the series, where there is one. */
  readonly last?: SeriesState | undefined;
  /** Whether there is a series, of which this may be the first. */
  readonly series?: boolean;
  /** Seconds, as they are counted, that a file is looked for; what is not found by then is looked for coarser. */
  readonly limit?: number | undefined;
  /**
   * Of records that were put together from counts (`tables` are then what was counted): their rows are nobody, so how many people are others than in
   * the last release is told from where they were counted. All values come from closed lists, so every column is an attribute whatever is in it; and no
   * table is refused because few people stand behind many columns, as each meets few others.
   */
  readonly counted?: { readonly changed: number } | undefined;
}

/** A made-up file that is near enough to the people, and what it was looked for with. */
export interface FoundFile {
  readonly guarded: Guarded;
  readonly file: RoundedFile;
  readonly ledger: Ledger;
  /** Tables as positions of frames. */
  readonly tables: readonly (readonly number[])[];
  readonly refused: readonly Refused[];
  readonly leftOut: Release['leftOut'];
  /** What has become of the people since the last release; all are new where there was none. */
  readonly changed: Changed;
}

/** Cells for which a file of units is looked for, over all values of the file: in one table, and in all together. */
const mostGuarded = { table: 40_000, all: 200_000 } as const;
/** Where there is no series nobody is compared with anybody. */
const nobodyChanged: Changed = { added: [], removed: 0, people: {} };
/** Times that a file is looked for, each time from another beginning; and from which on it is brought near first, whatever its size. */
const attempts = 4;
const nearFrom = 2;
/** So many units for each column are enough for tables of two and of three attributes. Both numbers are published: nothing else decides. */
const unitsFor = [0, 0, 2, 4] as const;

/**
 * Looks for a made-up file. Every value of the file has its own place in it, and everything is drawn under the secret and the counts.
 *
 * What is not found is looked for again without the tables in which most attributes meet. That somebody reads this tells nothing: with some
 * drawing it happens to every file in which people are of several kinds.
 *
 * @throws StudyProblem when none is found, or when the last release of the series does not allow this one
 */
export function findFile(records: Records, options: RoundOptions, progress: (share: number) => void): FoundFile {
  const { rows } = records;
  const { k, secret, last, tables: wished, limit = usualLimit } = options;
  const { frames, leftOut } = framesOf(records, k, last, options.counted !== undefined);
  const columns = frames.map(({ column }) => column);
  const changed = changedIn(columns, rows, options);
  const names = columns.map(({ name }) => name);
  if (last) checkSeries(last, k, names, changed);
  const drawn = whatIsDrawn(frames, rows, k);
  const order = orderOfPeople(frames, rows);
  const units = Math.floor((rows + secretNumber(secret, `people ${drawn}`, k)) / k);
  const unitsEach = options.counted ? Number.POSITIVE_INFINITY : units / records.columns.length;
  const { tables, refused } = chooseTables(frames, wished, unitsEach);
  // Before cells are numbered: it may give frames types that nobody has any more.
  const goingOn = last && goOn(frames, last, changed, units);
  const people = peopleAt(frames, units < manyUnits ? someRows(order) : someOfAll(frames, order));
  const levels = levelsOf(tables, limit);
  for (const [at, level] of levels.entries()) {
    const found = findAmong(level, at === 0 ? drawn : `${drawn} ${at}`);
    // A file of one kind of people only could not have been looked for in vain before.
    if (found && (at === 0 || isOfSeveralKinds(found.file, frames.length))) return { ...found, leftOut, changed };
  }
  throw new StudyProblem('proof.notFound', { limit });

  function findAmong({ tables: own, given, seconds }: Level, words: string) {
    const guarded = guardedOf(frames, own);
    const counts = countGuarded(guarded, rows);
    const work = workOf(seconds);
    for (let attempt = 0; attempt < attempts && work.isLeft(); attempt += 1) {
      const sample = everyKth(order, { k, units, from: secretNumber(secret, `start ${words} ${attempt}`, k) });
      const { isDone, ...found } = search({
        ...{ guarded, counts, k, people, work, progress },
        isNear: units >= manyUnits || attempt >= nearFrom,
        random: secretStream(secret, `search ${words} ${attempt}`),
        ...(goingOn?.startOf(attempt) ?? { start: peopleAt(frames, sample), fixed: 0 }),
      });
      if (!isDone || found.ledger.broken() > 0 || goingOn?.mayEnd(found.file) === false) continue;
      const coarser = given.map((table) => refusedAs(frames, table, 'limit'));
      return { ...found, guarded, tables: own, refused: [...refused, ...coarser] };
    }
    return undefined;
  }
}

/** What has become of the people. Of records that were put together from counts only how many there are is known: any of them may be new, or gone. */
function changedIn(columns: readonly Column[], rows: number, { series, last, secret, counted }: RoundOptions): Changed {
  if (!series) return nobodyChanged;
  if (!counted) return changedSince(last, columns, rows, secret);
  const { changed } = counted;
  if (last && changed === 0) return nobodyChanged;
  const removed = last ? Math.floor(changed / 2) : 0;
  const added = Array.from(
    { length: changed - removed },
    (_, at) => Math.floor((at * rows) / (changed - removed)) % rows,
  );
  return { added, removed, people: {} };
}

/**
 * What a drawing belongs to: the people that are rounded, and not the bytes they were read from. The same people in another order of rows or
 * columns, or in another encoding, must be rounded alike, or whoever has both reports could narrow them.
 */
function whatIsDrawn(frames: readonly Frame[], rows: number, k: number): string {
  const hash = createHash('sha256').update(JSON.stringify([k, rows]));
  for (const { column, categories, types, peopleOfType } of frames)
    hash.update(JSON.stringify([column.name, categories, types.map(({ places }) => places), peopleOfType]));
  return hash.digest('hex');
}

/** The attributes by name of their columns, each with all its values: what is shown of them the made-up file decides. */
function framesOf(records: Records, k: number, last: SeriesState | undefined, keepsAll: boolean) {
  const frames: Frame[] = [];
  const leftOut: Release['leftOut'][number][] = [];
  for (const [at, column] of records.columns.entries()) {
    const counts = countColumn(column, records.rows);
    const reason = keepsAll ? undefined : leftOutReason({ column, counts }, k);
    if (reason) {
      leftOut.push({ column: column.name, reason });
      continue;
    }
    const before = everyValue(column, counts, last);
    const frame = frameColumn(column, counts, { at, people: records.rows, k, before });
    if (frame) frames.push(inOrder(frame));
  }
  frames.sort((x, y) => (x.column.name < y.column.name ? -1 : 1));
  return { frames, leftOut };
}

/** Every value that somebody has or had in the last release, by name; "no value" always has its place. */
function everyValue(column: Column, counts: Uint32Array, last: SeriesState | undefined): Category[] {
  const people = column.options ? countOptions(column, counts) : counts;
  const own = (column.options ?? column.values).filter((_, at) => (people[at + 1] as number) > 0);
  const before = last?.attributes.find((one) => one.column === column.name)?.values ?? [];
  const values = [...new Set([...own, ...before])].sort();
  return [...values.map((value): Category => ({ kind: 'value', value })), { kind: 'missing' }];
}

/**
 * Units by which the made-up files of two releases differ, where they differ: fewer than 2k changes are refused, and readers know it. Of a history
 * that could not have been printed fewer than k numbers would remain (proofs/study/rounded/series.test.ts).
 */
const leastChange = 2;

/**
 * From where the search goes on: the made-up file of the last release, and as many more as there are people more, some of those who are new. Where
 * nobody has gone, the former ones stay as they are: the two files then tell a history of people who only came, and so do both with k − 1
 * people more.
 */
function goOn(frames: Frame[], { units: before }: SeriesState, { added, removed }: Changed, units: number) {
  const kept = unitsIn(frames, before);
  const unchanged = { start: kept, fixed: kept.units };
  if (added.length + removed === 0) return { startOf: () => unchanged, mayEnd: () => true };
  const many = manyAfter(kept.units, units, added.length, removed);
  const onlyCame = removed === 0;
  // One more or less and all others alike: somebody else is exchanged as well.
  const isNearly = Math.abs(many - kept.units) < leastChange;
  const more = Math.max(0, many - kept.units) + (isNearly && added.length > 0 ? 1 : 0);
  const startOf = (attempt: number) => {
    const rows = Uint32Array.from(
      { length: more },
      (_, at) => added[(Math.floor((at * added.length) / more) + attempt) % added.length] ?? 0,
    );
    const types = new Uint16Array(many * frames.length);
    types.set(kept.types.subarray(0, Math.max(0, many - more) * frames.length));
    types.set(peopleAt(frames, rows).types, (many - more) * frames.length);
    return { start: { types, units: many }, fixed: onlyCame ? kept.units : 0 };
  };
  return { startOf, mayEnd: (file: RoundedFile) => !isNearly || differences(kept, file, frames.length) !== 1 };
}

/** How many units there are after people have come and gone: near to the people, and by enough more or less that it could have been printed. */
function manyAfter(before: number, units: number, added: number, removed: number): number {
  if (removed === 0) return Math.max(units, before + leastChange);
  if (added === 0) return Math.min(units, before - leastChange);
  return units;
}

const refusedAs = (frames: readonly Frame[], table: readonly number[], reason: Refused['reason']): Refused => ({
  attributes: table.map((at) => (frames[at] as Frame).column.name),
  reason,
});

/** By how many units two made-up files differ, in whatever order they stand. */
function differences(before: RoundedFile, now: RoundedFile, width: number): number {
  const left = new Map<string, number>();
  const count = ({ types, units }: RoundedFile, sign: number) => {
    for (let unit = 0; unit < units; unit += 1) {
      const kind = types.subarray(unit * width, (unit + 1) * width).join();
      left.set(kind, (left.get(kind) ?? 0) + sign);
    }
  };
  count(before, 1);
  count(now, -1);
  return [...left.values()].reduce((sum, many) => sum + Math.abs(many), 0);
}

/** The tables as positions of frames; what is none, or too much, is refused. Of few units only few attributes meet. */
function chooseTables(
  frames: readonly Frame[],
  wished: RoundOptions['tables'],
  unitsEach: number,
): { tables: readonly (readonly number[])[]; refused: Refused[] } {
  const tables: (readonly number[])[] = [];
  const refused: Refused[] = [];
  let cells = 0;
  const inFile = [...frames.keys()].sort((x, y) => (frames[x] as Frame).at - (frames[y] as Frame).at);
  const ordered = inFile.map((at) => frames[at] as Frame);
  const add = (table: readonly number[]): void => {
    const own = table.map((at) => inFile[at] as number);
    const size = own.reduce((all, at) => all * (frames[at] as Frame).categories.length, 1);
    const isTooMuch = size > mostGuarded.table || cells + size > mostGuarded.all;
    if (!isTooMuch && unitsEach >= (unitsFor[own.length] ?? 0)) {
      tables.push(own);
      cells += size;
      return;
    }
    refused.push(refusedAs(frames, own, isTooMuch ? 'too-many-cells' : 'few-units'));
  };
  if (!wished) {
    for (const table of defaultTables(ordered)) add(table);
    // Who has two answers of one question: in rounded numbers a table as every other.
    for (const [at, { multi }] of ordered.entries()) if (multi) add([at, at]);
  }
  for (const attributes of wished ?? []) {
    const table = attributes.map((name) => ordered.findIndex(({ column }) => column.name === name));
    const isTable = table.length >= 1 && table.length <= 3 && new Set(table).size === table.length;
    if (isTable && !table.includes(-1)) add(table);
    else refused.push({ attributes, reason: 'not-a-table' });
  }
  return { tables, refused };
}
