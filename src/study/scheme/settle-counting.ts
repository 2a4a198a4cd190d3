import type { SettledColumn } from '../read/settle-columns.ts';
import { columnLetters } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import type { Counting } from './count-rows.ts';
import { findCounts, type Looks, rowsOfTotals, type TotalWord } from './find-counts.ts';
import type { Mapping } from './mapping.ts';
import type { Scheme } from './scheme.ts';
import type { Ask, CountQuestion } from './study-question.ts';

export interface CountingInput {
  readonly table: RawTable;
  readonly columns: readonly SettledColumn[];
  /** A standard whose columns are about a person. */
  readonly scheme: Scheme | undefined;
  readonly mapping: Mapping | undefined;
  /** Asks the person at the terminal; without it what is unclear is a problem. */
  readonly ask?: Ask | undefined;
}

export interface SettledCounting extends Counting {
  /** A column that looks like counts although each row is one person, as somebody said. */
  readonly looksCounted: string | undefined;
}

/**
 * Decides whether a row is a person, a number of people or a total: by the mapping file, else by asking. Nothing that looks
 * like a count or a total is read as a person unseen.
 *
 * @throws StudyProblem that names column and row, and says what to write into a mapping file
 */
export async function settleCounting(input: CountingInput): Promise<SettledCounting> {
  const { columns, mapping, ask } = input;
  const given = mapping?.counting;
  const looks = findCounts({
    table: input.table,
    columns,
    count: given?.count ?? undefined,
    standard: input.scheme !== undefined,
    isOrdinary: (name, value) => isOrdinary(input, name, value),
    isListed: (name) => mapping?.fieldOf(name) !== undefined,
  });
  const settled = given?.count !== undefined;
  if (given?.count !== null) refuseOthers(looks, given?.count, mapping);
  if (!settled && looks.hundred) throw hundredProblem(looks.hundred, mapping);
  const [named] = looks.uses.count;
  if (given?.count !== null) refuseSecond(looks, given?.count, mapping);
  const told = [...(given?.totals ?? []), ...(given?.totalsAlone ?? [])];
  const open = looks.totals.filter(({ value }) => !told.includes(value));
  const count = given?.count ?? undefined;
  const counted = settled ? undefined : named;
  const sure = {
    totals: told.filter((word) => !given?.totalsAlone.includes(word)),
    totalsAlone: given?.totalsAlone ?? [],
  };
  const looksCounted = given?.count === null ? named?.name : undefined;
  if (!counted && open.length === 0) return { count, ...sure, looksCounted };
  const question = questionOf(input, counted, open, count);
  const answer = async (about: CountQuestion['about']): Promise<boolean> => {
    const said = await ask?.({ ...question, about });
    if (said === undefined) throw problemOf(question);
    return said;
  };
  const counts = counted !== undefined && (await answer('count'));
  const left = open.length > 0 && (await answer('totals'));
  return {
    count: counts ? counted.name : count,
    totals: left ? [...sure.totals, ...new Set(open.map(({ value }) => value))] : sure.totals,
    totalsAlone: sure.totalsAlone,
    looksCounted: counted && !counts ? counted.name : looksCounted,
  };
}

/** A column of a standard, one that is not read, or a value that the mapping lists. */
function isOrdinary({ scheme, mapping }: CountingInput, name: string, value?: string): boolean {
  if (scheme?.fieldOf(name) || scheme?.groups.some(({ optionOf }) => optionOf(name))) return true;
  if (mapping?.ignored.has(name)) return true;
  const options = value === undefined ? [] : (mapping?.fieldOf(name)?.options ?? []);
  return options.some(({ code, spellings = [] }) => code === value || spellings.includes(value ?? ''));
}

const placeOf = ({ at, name }: SettledColumn) => ({ column: at + 1, name: plain(name) });

/** What a mapping file says so that a column is not read. */
function leftOut({ name }: SettledColumn, mapping: Mapping | undefined): string {
  const pair = `${JSON.stringify(name)}: {"ignore": true}`;
  return plain(mapping ? pair : `{"form": 1, "columns": {${pair}}}`, 1_000);
}

/** Numbers of people, or shares of a hundred: only who knows the file can tell. */
function hundredProblem(column: SettledColumn, mapping: Mapping | undefined): StudyProblem {
  const pair = `"count": ${JSON.stringify(column.name)}`;
  const entry = plain(mapping ? pair : `{"form": 1, "columns": {}, ${pair}}`, 1_000);
  return new StudyProblem('input.looksHundred', { ...placeOf(column), entry, other: leftOut(column, mapping) });
}

function refuseOthers({ uses }: Looks, count: string | undefined, mapping: Mapping | undefined): void {
  const [weight] = uses.weight.filter(({ name }) => name !== count);
  if (weight) throw new StudyProblem('input.looksWeight', { ...placeOf(weight), entry: leftOut(weight, mapping) });
  const [percent] = uses.percent.filter(({ name }) => name !== count);
  if (percent) throw new StudyProblem('input.looksPercent', { ...placeOf(percent), entry: leftOut(percent, mapping) });
}

function refuseSecond({ uses }: Looks, count: string | undefined, mapping: Mapping | undefined): void {
  const others = uses.count.filter(({ name }) => name !== count);
  const [first, second] = count === undefined ? others : [uses.count.find(({ name }) => name === count), others[0]];
  if (!second) return;
  throw new StudyProblem('input.looksMany', {
    ...placeOf(second),
    other: first ? columnLetters(first.at) : '',
    entry: leftOut(second, mapping),
  });
}

function questionOf(
  { table, mapping }: CountingInput,
  counted: SettledColumn | undefined,
  open: readonly TotalWord[],
  count: string | undefined,
): Omit<CountQuestion, 'about'> {
  const words = [...new Set(open.map(({ value }) => value))];
  const rows = rowsOfTotals(table, open);
  const first = rows[0] ?? 0;
  const word = open.find((each) => rowsOfTotals(table, [each])[0] === first);
  const all = [...(mapping?.counting.totals ?? []), ...words];
  const name = counted?.name ?? count;
  const pairs = [
    ...(name === undefined ? [] : [`"count": ${JSON.stringify(name)}`]),
    ...(all.length > 0 ? [`"totals": ${JSON.stringify(all).replaceAll('","', '", "')}`] : []),
  ].join(', ');
  return {
    counted: counted && placeOf(counted),
    totals: word && { ...placeOf(word.column), row: table.rowOf(first), value: plain(word.value), rows: rows.length },
    words: words.map((each) => plain(each)),
    entry: plain(mapping ? pairs : `{"form": 1, "columns": {}, ${pairs}}`, 1_000),
  };
}

function problemOf({ counted, totals, entry }: Omit<CountQuestion, 'about'>): StudyProblem {
  if (!totals) return new StudyProblem('input.looksCounted', { ...counted, entry });
  const more = totals.rows - 1;
  const where = { row: totals.row, totalColumn: totals.column, totalName: totals.name, value: totals.value, more };
  return counted
    ? new StudyProblem('input.looksCountedTotals', { ...counted, ...where, entry })
    : new StudyProblem('input.looksTotals', { ...where, entry });
}
