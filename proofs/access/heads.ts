import type { Act } from './acts.ts';
import type { Id, World } from './facts.ts';
import { get } from './facts.ts';
import { type Live, tokenOf } from './live.ts';

/**
 * The kept heads of cases (decision 81): none that is told may be older than what it is made of, whatever was done in whatever order; and nothing that
 * somebody of another organisation does moves a worker's stamp, unless that worker's own head is another one for it.
 */

/** Whose drawers a look is logged in, each with the classes that were looked at, in whatever order they were found. */
const drawers = (
  of: 'h' | 'f',
) => `(select array_agg(o || ' ' || (select string_agg(c, ',' order by c) from unnest(string_to_array(k, ',')) c) order by o)
    from unnest(${of}.owners, ${of}.owner_classes) x (o, k))`;
const told = (of: 'h' | 'f') =>
  `(${of}.in_case, ${of}.knows_hidden, ${of}.entered, ${of}.shelters, ${of}.standing, ${drawers(of)})`;
const anew = `join app.worker w on w.id = h.worker_id and w.organisation_id = h.organisation_id
  cross join lateral priv.work_out_head(h.case_id, h.worker_id, w.organisation_id, w.roles, priv.now(), h.moves) f`;

/** What each worker of whom a head is kept is told, beside the same worked out anew: what differs, in words. */
export async function staleHeads({ superuser }: Pick<Live, 'superuser'>): Promise<string[]> {
  const { rows } = await superuser.query<{ case_id: string; worker: string; told: string; anew: string }>(
    `select k.case_id, w.name as worker, ${told('h')}::text as told, ${told('f')}::text as anew from priv.head k
       join app.worker w on w.id = k.worker_id
       cross join lateral priv.head_of(k.case_id, w.id, w.organisation_id, w.roles, priv.now()) h
       cross join lateral priv.work_out_head(k.case_id, w.id, w.organisation_id, w.roles, priv.now(), 0) f
     where ${told('h')} is distinct from ${told('f')}`,
  );
  return rows.map((row) => `a head that is no longer so: ${JSON.stringify(row)}`);
}

/** What a worker has in sight of a case at any time. */
const windows = `(select md5(string_agg(x::text, ' ' order by x::text)) from (
    select e.room_id::text as of, e.can_read, e.can_write, e.valid_from, e.valid_until from priv.effective e where e.case_id = h.case_id and e.worker_id = h.worker_id
    union all select 'p' || e.party_id, true, false, e.valid_from, e.valid_until from priv.part e where e.case_id = h.case_id and e.worker_id = h.worker_id
    union all select e.row_id::text, true, false, e.valid_from, e.valid_until from priv.row_sight e where e.case_id = h.case_id and e.worker_id = h.worker_id) x)`;

/** Stamps that have moved since heads were kept, while the head stayed as it was, and what is in sight at any time: of others than the organisation that acted. */
export async function movedForNothing({ superuser, ids }: Live, world: World, act: Act): Promise<string[]> {
  const { rows } = await superuser.query<{ case_id: string; worker: string }>(
    `select h.case_id, w.name as worker from proof.head h ${anew}
       join priv.sight_stamp s on s.case_id = h.case_id and s.who = h.worker_id
     where s.moves is distinct from h.own_moves and h.organisation_id <> $1 and (${told('h')}, h.sight) is not distinct from (${told('f')}, ${windows})`,
    [ids.of(get(world.workers, act.by).organisation)],
  );
  return rows.map((row) => `a stamp that moved for nothing: ${JSON.stringify(row)}`);
}

/** Lets each of these workers look at these cases, so that their heads are kept; how many are. */
export async function keepHeads(
  { superuser, looks, ids }: Live,
  workers: readonly Id[],
  cases: readonly Id[],
): Promise<number> {
  await looks[0]!.query('select count(look.enter(t, c)) from unnest($1::text[]) t, unnest($2::text[]) c', [
    workers.map(tokenOf),
    cases.map(ids.of),
  ]);
  await superuser.query(`drop table if exists proof.head; create table proof.head as select h.*, s.moves as own_moves, ${windows} as sight
    from priv.head h left join priv.sight_stamp s on s.case_id = h.case_id and s.who = h.worker_id`);
  return (await superuser.query<{ n: number }>('select count(*)::int as n from proof.head')).rows[0]!.n;
}
