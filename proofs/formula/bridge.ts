import type { TestDatabase } from '../../src/platform/db/template.ts';
import { look } from '../access/compare.ts';
import type { Id, Time, World } from '../access/facts.ts';
import { connect, disconnect, setClock, signIn } from '../access/live.ts';
import { sees } from '../access/model.ts';
import { putWorld } from '../access/put-world.ts';
import type { CaseRow } from '../access/rows.ts';
import type { Stored } from '../access/stored.ts';
import { readAll } from '../access/stored.ts';
import { isJudged, judge } from './judge.ts';

/** The bridge to SQL: states are built in PostgreSQL, and every worker looks at every row of her case through the look login. */

export type Compared = { readonly checks: number; readonly seen: number; readonly wrong: readonly string[] };

const caseOf = (row: Stored): Id | null => {
  const [first] = row.rows;
  return first !== undefined && 'case' in first && row.rows.every(isJudged) ? first.case : null;
};

/** Who is at home in any organisation that has a part of the case, or stands in a fact of it. */
function workersOf(world: World, caseId: Id): Id[] {
  const { parties } = world.cases.get(caseId)!;
  const there = new Set(parties.map((party) => party.organisation));
  return [...world.workers.values()].filter(({ organisation }) => there.has(organisation)).map(({ id }) => id);
}

const inWords = (worker: Id, row: Stored, formula: boolean, model: boolean, database: boolean): string =>
  `${worker} ${row.table} ${JSON.stringify(row.rows)}: the formula says ${formula}, the model ${model}, the database ${database}`;

/** Formula, model and database asked of every worker and every row of her case; what differs, in words. */
export async function compareWorld(db: TestDatabase, world: World, now: Time): Promise<Compared> {
  const live = await connect(db);
  try {
    await setClock(live, now);
    await putWorld(live, world);
    await signIn(live, [...world.workers.keys()]);
    const named = (await readAll(live)).map((row) => ({ row, name: JSON.stringify(row.rows) }));
    const rows = Map.groupBy(named, ({ row }) => caseOf(row));
    const tasks = [...world.cases.keys()].flatMap((caseId) =>
      workersOf(world, caseId).map((worker) => ({ caseId, worker })),
    );
    const wrong: string[] = [];
    let [checks, seen] = [0, 0];
    const work = async (client: (typeof live.looks)[number]): Promise<void> => {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        const { caseId, worker } = task;
        const keys = await look(client, worker);
        const says = judge(world, caseId, worker, now);
        const said = new Map<string, readonly [boolean, boolean]>();
        for (const { row, name } of rows.get(caseId) ?? []) {
          const known = said.get(name) ?? [
            row.rows.some((each) => says(each as CaseRow)),
            row.rows.some((each) => sees(world, worker, each, now)),
          ];
          said.set(name, known);
          const there = keys.has(row.key);
          checks += 1;
          if (there) seen += 1;
          if (known[0] !== there || known[1] !== there) wrong.push(inWords(worker, row, ...known, there));
        }
      }
    };
    await Promise.all(live.looks.map(work));
    return { checks, seen, wrong };
  } finally {
    await disconnect(live);
  }
}
