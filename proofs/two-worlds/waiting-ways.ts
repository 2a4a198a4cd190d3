import type { OneWay } from './reach.ts';
import { inDays } from './terms.ts';
import { workers } from './words.ts';
import type { Program } from './world.ts';

/** What waits for a worker of the story, put off and brought back: what it is of is a keyed hash in the database, and no search would come upon it. */
export async function waitingWays({ client }: Program): Promise<readonly OneWay[]> {
  const { rows } = await client.query<{ snooze: string; learnt: string; named: string }>(
    `select s.id as snooze, l.id as learnt, (select m.id from app.member m join app.party p on p.id = m.party_id join app."case" c on c.id = p.case_id
       where m.worker_id = s.worker_id and m.standing = 'backup' and m.ended_at is null and c.state = 'open' order by m.valid_from desc limit 1) as named from priv.snooze s join app.learnt l on l.worker_id = s.worker_id where s.worker_id = $1
     order by l.done_on limit 1`,
    [workers.anna.id],
  );
  const { snooze, learnt, named } = rows[0]!;
  return [
    { as: 'anna', path: '/work/waiting/put-off/:snoozeId/end', input: { snoozeId: snooze } },
    {
      ...{ as: 'anna', path: '/work/waiting/put-off' },
      input: { thing: `training-ends.${learnt}`, untilOn: inDays(5), reason: 'Myöhemmin' },
    },
    { as: 'anna', path: '/work/waiting/done', input: { thing: `named-backup.${named}` } },
  ];
}
