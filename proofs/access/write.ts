import type pg from 'pg';
import type { Case, Id, Time, World } from './facts.ts';
import { get } from './facts.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { mayWrite } from './model.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** Every worker × every room: where she adds and corrects, tried for real and taken back. */

type Room = { readonly id: number; readonly case: Id; readonly of: InformationClass; readonly organisation: Id };

async function allRooms({ superuser, ids }: Live): Promise<Room[]> {
  const { rows } = await superuser.query<{
    id: number;
    case_id: string;
    class: InformationClass;
    organisation_id: string;
  }>('select id, case_id, class, organisation_id from app.room where class = any ($1)', [classes]);
  return rows.map((row) => ({
    id: row.id,
    case: ids.back(row.case_id),
    of: row.class,
    organisation: ids.back(row.organisation_id),
  }));
}

/** A transaction as that worker, always taken back. */
async function asWorker<Result>(client: pg.Client, worker: Id, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  await client.query(`select set_config('rinnalla.token', $1, true)`, [tokenOf(worker)]);
  const result = await work();
  await client.query('rollback');
  return result;
}

const addNotes = `insert into app.note (id, room_id, author_id, happened_on, body, written_at)
  select gen_random_uuid(), room, gen_random_uuid(), '2026-01-01', '\\x00', now() from unnest($1::integer[]) as room`;

/** Tries rooms one by one on the server, as the worker; those into which a note went. */
async function addOneByOne(client: pg.Client, rooms: readonly number[]): Promise<number[]> {
  await client.query(`select set_config('proof.rooms', $1, true), set_config('proof.took', '', true)`, [
    rooms.join(','),
  ]);
  await client.query(`do $$
    declare
      tried integer;
      took text := '';
    begin
      foreach tried in array string_to_array(current_setting('proof.rooms'), ',')::integer[] loop
        begin
          insert into app.note (id, room_id, author_id, happened_on, body, written_at)
          values (gen_random_uuid(), tried, gen_random_uuid(), '2026-01-01', '\\x00', now());
          took := took || tried || ',';
        exception when insufficient_privilege then null;
        end;
      end loop;
      perform set_config('proof.took', took, true);
    end $$`);
  const { rows } = await client.query<{ took: string }>(`select current_setting('proof.took') as took`);
  return rows[0]!.took
    .split(',')
    .filter((each) => each !== '')
    .map(Number);
}

function refusedByPolicy(error: pg.DatabaseError): false {
  if (error.code !== '42501') throw error;
  return false;
}

const without = (some: Iterable<number>, others: ReadonlySet<number>): number[] =>
  [...some].filter((each) => !others.has(each));

const isNear = (item: Case, worker: Id): boolean => item.members.some((member) => member.worker === worker);

/**
 * Adding: a note into every room where the model allows it, in one statement; one by one into every other room of the cases
 * on which she has ever been named. Further rooms are judged by the list that the policies use. Correcting: one update of all
 * notes, which touches just those that she may correct.
 */
export async function wrongWrites(live: Live, world: World, now: Time, enough = 100): Promise<string[]> {
  const rooms = await allRooms(live);
  const wrong: string[] = [];
  for (const worker of world.workers.values()) {
    if (wrong.length >= enough) break;
    const allowed = (room: Room): boolean =>
      worker.organisation === room.organisation && mayWrite(world, worker.id, room.case, room.of, now);
    const own = new Set(rooms.filter(allowed).map((room) => room.id));
    const near = rooms.filter((room) => !own.has(room.id) && isNear(get(world.cases, room.case), worker.id));
    const tell = (what: string, ids: Iterable<number>): void => {
      for (const id of ids) wrong.push(`${worker.id} ${what} ${JSON.stringify(rooms.find((room) => room.id === id))}`);
    };
    const listed = await asWorker(
      live.change,
      worker.id,
      async () => (await live.change.query<{ rooms: number[] }>(`select priv.rooms('write') as rooms`)).rows[0]!.rooms,
    );
    tell('may write by the list, not by the model:', without(listed, own));
    tell('may not write by the list, but by the model:', without(own, new Set(listed)));
    tell(
      'cannot add in',
      await asWorker(live.change, worker.id, async () =>
        live.change.query(addNotes, [[...own]]).then(
          () => [],
          (error: pg.DatabaseError) => [...own].filter(() => !refusedByPolicy(error)),
        ),
      ),
    );
    tell(
      'adds in',
      await asWorker(live.change, worker.id, async () =>
        addOneByOne(
          live.change,
          near.map((room) => room.id),
        ),
      ),
    );
    const corrected = await asWorker(live.change, worker.id, async () =>
      (
        await live.change.query<{ room_id: number }>(`update app.note set version = version + 1 returning room_id`)
      ).rows.map((row) => row.room_id),
    );
    const notes = new Set(
      rooms
        .filter((room) => own.has(room.id) && !['identity', 'contact', 'location'].includes(room.of))
        .map((room) => room.id),
    );
    tell('corrects in', without(corrected, notes));
    tell('cannot correct in', without(notes, new Set(corrected)));
  }
  return wrong;
}
