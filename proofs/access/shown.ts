import type { Case, Id, Time, World } from './facts.ts';
import { get } from './facts.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { knownReaders, seesNameOfPlace } from './model.ts';
import { isNow } from './standing.ts';
import { classes } from './words.ts';

/** What rows tell beyond being there, against the model: namings as shown, the name on a location row, who reads a room. */

/** Keys that only one side holds: `+` told by the database, `-` by the model. */
const unlike = (told: Iterable<string>, right: Iterable<string>): string[] => {
  const [there, here] = [new Set(told), new Set(right)];
  return [
    ...[...there].filter((key) => !here.has(key)).map((key) => `+ ${key}`),
    ...[...here].filter((key) => !there.has(key)).map((key) => `- ${key}`),
  ];
};

/** Sentence 12: which namings run now, as the team is shown. A bar must look like a naming whose last day has passed. */
export async function wrongTeams({ superuser, ids }: Live, world: World, now: Time): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string; case_id: string }>(
    `select m.id, p.case_id from app.member m join app.party p on p.id = m.party_id
     where m.valid_from <= priv.now() and coalesce(m.valid_until, 'infinity') > priv.now() and m.ended_at is null`,
  );
  const count = (keys: readonly string[]): string[] =>
    [...Map.groupBy(keys, (key) => key)].map(([key, same]) => `${key} ${same.length}`);
  const owner = await superuser.query<{ id: string; worker_id: string }>('select id, worker_id from app.member');
  const workerOf = new Map(owner.rows.map((row) => [row.id, ids.back(row.worker_id)]));
  return unlike(
    count(rows.map((row) => `shown on the team: ${ids.back(row.case_id)} ${workerOf.get(row.id)}`)),
    count(
      [...world.cases.values()].flatMap((item) =>
        item.members
          .filter((member) => isNow(member, now))
          .map((member) => `shown on the team: ${item.id} ${member.worker}`),
      ),
    ),
  );
}

/** Rows of a statement, asked as that worker through the look login. */
async function asked<Row extends object>({ looks: [client] }: Live, worker: Id, sql: string, values: unknown[] = []) {
  await client!.query('begin');
  await client!.query(`select set_config('rinnalla.token', $1, true)`, [tokenOf(worker)]);
  const { rows } = await client!.query<Row>(sql, values);
  await client!.query('rollback');
  return rows;
}

/** Sentence 10: the organisation that a location row names, to every worker. */
export async function wrongPlaceNames(live: Live, world: World, now: Time): Promise<string[]> {
  const places = [...world.cases.values()].flatMap((item) => item.places.map(({ id }) => ({ on: item.id, id })));
  const cases = [...new Set(places.map(({ on }) => live.ids.of(on)))];
  const wrong: string[] = [];
  let some = 0;
  for (const worker of world.workers.keys()) {
    const rows = await asked<{ id: string }>(
      live,
      worker,
      'select o.place_id as id from unnest($1::text[]) c, look.place_owners(c) o where o.names_id is not null',
      [cases],
    );
    const right = places.filter(({ on, id }) => seesNameOfPlace(world, worker, on, id, now)).map(({ id }) => id);
    some += right.length;
    wrong.push(
      ...unlike(
        rows.map(({ id }) => live.ids.back(id)),
        right,
      ).map((key) => `${worker} reads whom a location row names: ${key}`),
    );
  }
  return some === 0 ? [...wrong, 'no location row names anybody to anybody'] : wrong;
}

const near = (item: Case): Id[] => [...new Set(item.members.map((member) => member.worker))];

/** Section 5: who reads the rooms of one's own organisation, by name, as told to those who have ever been named on the case. */
export async function wrongReaders(live: Live, world: World, cases: readonly Id[], now: Time): Promise<string[]> {
  const wrong: string[] = [];
  let some = 0;
  for (const on of cases) {
    for (const worker of near(get(world.cases, on))) {
      const rows = await asked<{ class: string; worker: string | null }>(
        live,
        worker,
        'select class, worker from look.who_reads($1)',
        [live.ids.of(on)],
      );
      const right = classes.flatMap((of) =>
        knownReaders(world, worker, on, of, now).map((reader) => `${of} ${reader}`),
      );
      some += right.length;
      wrong.push(
        ...unlike(
          rows.filter((row) => row.worker !== null).map((row) => `${row.class} ${row.worker}`),
          right,
        ).map((key) => `${worker} is told on ${on} who reads: ${key}`),
      );
    }
  }
  return some === 0 ? [...wrong, 'nobody is told who reads'] : wrong;
}
