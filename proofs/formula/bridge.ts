import type pg from 'pg';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { look } from '../access/compare.ts';
import type { Case, Id, Time, World } from '../access/facts.ts';
import { get } from '../access/facts.ts';
import { connect, disconnect, setClock, signIn } from '../access/live.ts';
import { sees } from '../access/model.ts';
import { putWorld } from '../access/put-world.ts';
import type { CaseRow } from '../access/rows.ts';
import type { Stored } from '../access/stored.ts';
import { readAll } from '../access/stored.ts';
import { alikeOn } from './alike.ts';
import { isJudged, judge } from './judge.ts';

/** The bridge to SQL: states are built in PostgreSQL side by side, and every worker looks at every row of every case through the look login. */

/** A check is one worker and one row. Near: of a case on which the worker's organisation stands; far: of any other. */
export type Compared = {
  near: number;
  far: number;
  seen: number;
  readonly wrong: string[];
  /** Tables of which somebody has seen a row. */
  readonly shown: Set<string>;
};

/** The stored rows of one case, and which of them are one row to the formula. */
type CaseRows = {
  readonly id: Id;
  readonly many: number;
  readonly kinds: readonly { readonly rows: readonly CaseRow[]; readonly stored: readonly Stored[] }[];
};

function rowsByCase(stored: readonly Stored[]): CaseRows[] {
  const judged = stored.filter(({ rows }) => rows.length > 0 && rows.every(isJudged));
  return [...Map.groupBy(judged, ({ rows }) => (rows[0] as CaseRow).case)].map(([id, own]) => ({
    id,
    many: own.length,
    kinds: [...Map.groupBy(own, ({ rows }) => JSON.stringify(rows))].map(([, same]) => ({
      rows: same[0]!.rows as readonly CaseRow[],
      stored: same,
    })),
  }));
}

/** Organisations that have a part of the case, or stand in a fact of it. */
const near = ({ parties, consents, grants, bars, admissions }: Case): Set<Id> =>
  new Set([
    ...parties.map(({ organisation }) => organisation),
    ...[...consents.flatMap(({ terms, gone }) => [...terms, ...gone]), ...grants].flatMap(({ owner, receiver }) => [
      owner,
      receiver,
    ]),
    ...[...bars, ...admissions].flatMap(({ organisation }) => organisation ?? []),
  ]);

type Asking = {
  readonly world: World;
  readonly now: Time;
  readonly cases: readonly (CaseRows & { readonly near: ReadonlySet<Id>; readonly says: Says })[];
  readonly byKey: ReadonlyMap<string, Stored>;
  readonly total: Compared;
};
/** For a worker: which kinds of rows of a case the formula shows. */
type Says = (worker: Id) => readonly boolean[];

/** The formula, asked once for all who stand alike on the case: the same constants give the same answer. */
function saying(world: World, { id, kinds }: CaseRows, now: Time): Says {
  const alike = alikeOn(
    world,
    get(world.cases, id),
    kinds.flatMap(({ rows }) => rows),
  );
  const known = new Map<string, readonly boolean[]>();
  return (worker) => {
    const key = alike(worker);
    const found = known.get(key);
    if (found !== undefined) return found;
    const says = judge(world, id, worker, now);
    const answers = kinds.map(({ rows }) => rows.some(says));
    known.set(key, answers);
    return answers;
  };
}

const inWords = (worker: Id, { table, rows }: Stored, what: string): string =>
  `${worker} ${table} ${JSON.stringify(rows)}: ${what}`;

/** One worker and every row: what the formula, and near her the model, say beside what she has seen in the database. */
function compareWorker({ world, now, cases, byKey, total }: Asking, worker: Id, keys: readonly string[]): void {
  const { organisation } = get(world.workers, worker);
  const rest = new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!] as const] : [])));
  total.seen += rest.size;
  for (const { table } of rest.values()) total.shown.add(table);
  for (const { kinds, many, says, ...theCase } of cases) {
    const isNear = theCase.near.has(organisation);
    total[isNear ? 'near' : 'far'] += many;
    const formula = says(worker);
    for (const [n, { rows, stored }] of kinds.entries()) {
      if (isNear && rows.some((each) => sees(world, worker, each, now)) !== formula[n])
        total.wrong.push(inWords(worker, stored[0]!, `formula and model differ: the formula says ${formula[n]}`));
      if (formula[n] !== true) continue;
      for (const row of stored)
        if (!rest.delete(row.key)) total.wrong.push(inWords(worker, row, 'the database hides it'));
    }
  }
  // What no case's formula has shown her, she should not have seen.
  for (const row of rest.values()) total.wrong.push(inWords(worker, row, 'the database shows it'));
}

/** Formula, model and database asked of every worker and every row; what differs, in words. */
export async function compareWorld(db: TestDatabase, world: World, now: Time): Promise<Compared> {
  const live = await connect(db);
  try {
    await setClock(live, now);
    await putWorld(live, world);
    await signIn(live, [...world.workers.keys()]);
    const cases = rowsByCase(await readAll(live)).map((rows) => ({
      ...rows,
      near: near(get(world.cases, rows.id)),
      says: saying(world, rows, now),
    }));
    const total: Compared = { near: 0, far: 0, seen: 0, wrong: [], shown: new Set() };
    const all = cases.flatMap(({ kinds }) => kinds.flatMap(({ stored }) => stored));
    const asking = { world, now, cases, byKey: new Map(all.map((row) => [row.key, row])), total };
    const waiting = [...world.workers.keys()];
    const work = async (client: pg.Client): Promise<void> => {
      for (let worker = waiting.shift(); worker !== undefined; worker = waiting.shift())
        compareWorker(asking, worker, [...(await look(client, worker))]);
    };
    await Promise.all(live.looks.map(work));
    return total;
  } finally {
    await disconnect(live);
  }
}
