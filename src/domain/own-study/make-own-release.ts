import { columnOfValues, type Records, type Release, roundOnThread, StudyProblem } from '../../study/index.ts';
import {
  countCases,
  type Kept,
  keepSeries,
  type OwnSeries,
  printAgain,
  type ReportLogin,
  readSeries,
} from './count-own.ts';
import { isHalfYear } from './half-years.ts';
import { cliques, type OwnQuestionKey, ownQuestions } from './own-tables.ts';
import { fileOf, meaningOf, recordsOf } from './synthetic-file.ts';
import { type VariableKey, variableKeys } from './variables.ts';

/** What is asked of the deployment's own cases. */
export interface OwnQuestion {
  readonly key: OwnQuestionKey;
  /** Cases whose first contact lies from this day on, a first day of January or July; */
  readonly from: string;
  /** … and before this one, likewise. */
  readonly until: string;
  /** Every number is a multiple of it. */
  readonly k: number;
}

export interface OwnRelease {
  /** The words of the variables, and no people. */
  readonly records: Records;
  readonly release: Release;
  /** When it was counted: before now where nothing has changed since, or too little, and this question had not been answered then. */
  readonly counted: Date;
}

/** Seconds that a rounding is looked for. */
const limit = 120;

/** All that is told of the cliques: each variable by itself, and each two or three that are counted together. */
export const ownTables: readonly (readonly VariableKey[])[] = [
  ...variableKeys.map((key) => [key]),
  ...cliques.flatMap((clique) => (clique.length > 2 ? [...pairsOf(clique), clique] : [clique])),
];

function pairsOf(clique: readonly VariableKey[]): VariableKey[][] {
  return clique.flatMap((one, at) => clique.slice(at + 1).map((other) => [one, other]));
}

/**
 * Makes what may be told of the deployment's own cases. Everything is counted and rounded each time, and the question only chooses what of that is
 * read: there is one series of one deployment, since two roundings of the same people can be put together.
 *
 * @param progress is told the share that is done, 0–1
 * @throws StudyProblem in words, where the release would say too much beside the last one
 */
export async function makeOwnRelease(
  db: ReportLogin,
  { key, from, until, k }: OwnQuestion,
  progress: (share: number) => void,
): Promise<OwnRelease> {
  if (!isHalfYear(from) || !isHalfYear(until) || from >= until)
    throw new StudyProblem('input.ownPeriod', { from, until });
  const counts = await countCases(db, from, until);
  const series = await readSeries(db);
  refuseOther(series, { from, until, k });
  const { last, changed } = series;
  if (last && until === last.until && changed < 2 * k) {
    const isNew = await printAgain(db, key);
    // The same cases print the same, whoever asks and whenever.
    if (changed > 0 && !isNew) throw tooLittle(k);
    return told(last.release, key, { from, until, counted: series.lastCounted as Date });
  }
  if (last && changed > 0 && changed < 2 * k) throw tooLittle(k);
  const records = recordsOf(fileOf(cliques, counts), nameOf(from, until));
  const { release, state } = await roundOnThread(
    records,
    { k, secret: series.secret, tables: ownTables, last: last?.series, series: true, limit, counted: { changed } },
    progress,
  );
  if (state) await keep(db, series, { k, question: key, state: { release, series: state } });
  return told(release, key, { from, until, counted: series.counted });
}

async function keep(
  db: ReportLogin,
  { pending }: OwnSeries,
  what: { k: number; question: string; state: Kept },
): Promise<void> {
  if (!(await keepSeries(db, pending, what))) throw new StudyProblem('input.ownMeanwhile');
}

const tooLittle = (k: number) => new StudyProblem('input.ownTooLittle', { people: 2 * k });

const nameOf = (from: string, until: string): string => `${from}/${until}`;

/** The series goes on as it began: rounded to the same number, from the same day on, and never to an earlier one. */
function refuseOther({ last }: OwnSeries, { from, until, k }: Omit<OwnQuestion, 'key'>): void {
  if (!last) return;
  if (last.k !== k) throw new StudyProblem('input.ownK', { k: last.k });
  if (last.from !== from || last.until > until)
    throw new StudyProblem('input.ownSeries', { from: last.from, until: last.until });
}

function told(
  all: Release,
  key: OwnQuestionKey,
  { from, until, counted }: { from: string; until: string; counted: Date },
): OwnRelease {
  const keys: readonly string[] = ownQuestions[key].variables ?? variableKeys;
  const release = releaseOf(all, keys);
  const columns = variableKeys.map((name) => {
    const attribute = release.attributes.find(({ column }) => column === name);
    const values =
      attribute?.categories.flatMap((category) => (category.kind === 'value' ? [category.value] : [])) ?? [];
    return columnOfValues(name, meaningOf(name, values), [], []);
  });
  const empty = recordsOf(new Map(), nameOf(from, until));
  return {
    records: { ...empty, columns: columns.filter(({ name }) => keys.includes(name)) },
    release: inColumns(release, keys),
    counted,
  };
}

/** What of a release is about these columns alone. */
function releaseOf(all: Release, keys: readonly string[]): Release {
  const attributes = all.attributes.filter(({ column }) => keys.includes(column));
  const placeOf = new Map(attributes.map((attribute, place) => [all.attributes.indexOf(attribute), place]));
  const tables = all.tables.flatMap((table) =>
    table.attributes.every((at) => placeOf.has(at))
      ? [{ ...table, attributes: table.attributes.map((at) => placeOf.get(at) as number) }]
      : [],
  );
  const cells = tables.reduce((sum, { shown }) => sum + shown.length, 0);
  return {
    ...all,
    attributes,
    tables,
    refused: all.refused.filter((refused) => refused.attributes.every((column) => keys.includes(column))),
    leftOut: all.leftOut.filter(({ column }) => keys.includes(column)),
    proof: { ...all.proof, cells },
  };
}

/** Places of attributes in the columns that are told. */
function inColumns(release: Release, keys: readonly string[]): Release {
  const columns = variableKeys.filter((key) => keys.includes(key)) as readonly string[];
  return {
    ...release,
    attributes: release.attributes.map((attribute) => ({ ...attribute, at: columns.indexOf(attribute.column) })),
  };
}
