import type { Sight } from './compare.ts';
import type { Id, Time, World } from './facts.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { sees } from './model.ts';
import { isClosed } from './standing.ts';

/** What the first page asks of the process, across cases: `most` is how many cases it tells of. */
const asked = [
  {
    table: 'app.process_notice',
    sql: 'select case_id, id from look.process_news()',
    most: 20,
    own: false,
    each: false,
  },
  { table: 'app.process', sql: 'select case_id, id from look.open_courses()', most: 40, own: true, each: true },
] as const;

type Told = { readonly case_id: string; readonly id: string };

async function tell({ looks: [client] }: Live, worker: Id, sql: string): Promise<Told[]> {
  await client!.query('begin');
  await client!.query(`select set_config('rinnalla.token', $1, true)`, [tokenOf(worker)]);
  const { rows } = await client!.query<Told>(sql);
  await client!.query('rollback');
  return rows;
}

/**
 * News and courses on a worker's first page against the model: of open cases alone, rows that she sees; of courses those of her own
 * organisation, every one of the cases that exist for her (class `case`); of news at least one a case. More cases than are told of
 * leave some out, and never add one. Ends when `enough` differ.
 */
export async function wrongNews(
  live: Live,
  world: World,
  sight: Sight,
  now: Time,
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const wrong: string[] = [];
  let some = 0;
  const open = [...world.cases.values()].filter((found) => !isClosed(found, now)).map(({ id }) => id);
  for (const { table, sql, most, own, each } of asked) {
    const rows = sight.stored.flatMap(({ table: of, key, rows: [row] }) =>
      of === table && row && 'case' in row && !isClosed(world.cases.get(row.case)!, now)
        ? [{ id: key.split(' ')[1]!, row }]
        : [],
    );
    for (const worker of world.workers.values()) {
      if (wrong.length >= enough) return wrong;
      const hers = rows.filter(
        ({ row }) =>
          (!own ||
            ('organisation' in row &&
              row.organisation === worker.organisation &&
              sees(world, worker.id, { is: 'case', case: row.case }, now))) &&
          sees(world, worker.id, row, now),
      );
      const mayBe = new Map(hers.map(({ id, row }) => [id, live.ids.of(row.case)]));
      const told = await tell(live, worker.id, sql);
      for (const { id, case_id } of told)
        if (mayBe.get(id) !== case_id) wrong.push(`leak: ${worker.id} is told of ${table} ${id}`);
      some += mayBe.size;
      const cases = own
        ? open.filter((id) => sees(world, worker.id, { is: 'case', case: id }, now))
        : [...new Set(mayBe.values())];
      if (cases.length > most) continue;
      const toldIds = new Set(told.map(({ id }) => id));
      const toldCases = new Set(told.map(({ case_id }) => case_id));
      for (const [id, words] of mayBe)
        if (each ? !toldIds.has(id) : !toldCases.has(words))
          wrong.push(`missing: ${worker.id} is not told of ${table} ${id}`);
    }
  }
  if (some === 0) wrong.push('nothing is for anybody to be told');
  return wrong;
}

/** Every worker × every notice: which of them she marks as seen, tried for real and taken back. */
export async function wrongNotices(live: Live, world: World, sight: Sight, now: Time, enough = 200): Promise<string[]> {
  const { change } = live;
  const notices = sight.stored.filter(({ table }) => table === 'app.process_notice');
  const idOf = ({ key }: (typeof notices)[number]): string => key.split(' ')[1]!;
  const wrong: string[] = [];
  let some = 0;
  for (const worker of world.workers.keys()) {
    if (wrong.length >= enough) break;
    await change.query('begin');
    await change.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', '', true)`, [
      tokenOf(worker),
    ]);
    const { rows } = await change.query<{ id: string }>('select act.see_notices($1) as id', [notices.map(idOf)]);
    await change.query('rollback');
    const marked = new Set(rows.map(({ id }) => id));
    const hers = new Set(notices.filter(({ rows: [row] }) => sees(world, worker, row!, now)).map(idOf));
    some += hers.size;
    for (const id of marked) if (!hers.has(id)) wrong.push(`leak: ${worker} marks the notice ${id}`);
    for (const id of hers) if (!marked.has(id)) wrong.push(`missing: ${worker} does not mark the notice ${id}`);
  }
  return some === 0 && wrong.length === 0 ? ['no notice is for anybody to mark'] : wrong;
}
