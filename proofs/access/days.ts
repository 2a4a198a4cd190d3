import type { Sight } from './compare.ts';
import type { Id, Time, World } from './facts.ts';
import type { Live } from './live.ts';
import { sees } from './model.ts';
import { isClosed } from './standing.ts';

/** Tables whose rows of a process or of a residence stand in calendars by their day. */
const dated = ['app.process_step', 'app.deadline'];

/** Every day that stands in whose calendar at this moment, as the superuser finds it. */
async function storedDays({ superuser }: Live): Promise<Set<string>> {
  const { rows } = await superuser.query<{ key: string }>(
    `select l.worker_id || ' app.' || l.kind || ' ' || l.row_id as key from priv.calendar_line l
     where l.kind in ('process_step', 'deadline') and l.valid_from <= priv.now() and priv.now() < l.valid_until`,
  );
  return new Set(rows.map(({ key }) => key));
}

/**
 * Calendars against the model: the day of a step or a clock stands there for exactly those workers who see its row on an open case.
 * Coordination is left out: there a team lead sees rows without having their days.
 */
export async function wrongDays(live: Live, world: World, sight: Sight, now: Time): Promise<string[]> {
  const stored = await storedDays(live);
  const workers: readonly Id[] = [...world.workers.keys()];
  const wrong: string[] = [];
  let some = 0;
  for (const { table, key, rows } of sight.stored) {
    const [row] = rows;
    if (!dated.includes(table) || row?.is !== 'entry') continue;
    const open = !isClosed(world.cases.get(row.case)!, now);
    for (const worker of workers) {
      const there = stored.delete(`${live.ids.of(worker)} ${key}`);
      const may = open && sees(world, worker, row, now);
      if (may) some += 1;
      if (row.of !== 'coordination' && there !== may) wrong.push(`${may ? 'missing' : 'leak'}: ${worker} ${key}`);
    }
  }
  if (some === 0) wrong.push('no day is for anybody to see');
  return [...wrong, ...[...stored].map((key) => `leak: ${key}, of a row that nobody has`)];
}
