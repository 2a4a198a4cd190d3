import { randomUUID } from 'node:crypto';
import { type OneCase, oneCase } from './one-case.ts';
import type { Person, WorldOptions } from './small-world.ts';

/** A case with one course of proceedings in Saarni's room, and who is to be told of it on her wish. */
export async function toldCase(options: WorldOptions) {
  const world: OneCase = await oneCase(options);
  const only = async <Row extends object>(sql: string, values: unknown[] = []) =>
    (await world.owner.query<Row>(sql, values)).rows[0] as Row;
  const { id: room } = await only<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'process' and organisation_id = $2`,
    [world.caseId, world.saarni],
  );
  const { id: processId } = await only<{ id: string }>(
    `insert into app.process (room_id, kind, author_id, written_at) values ($1, 'criminal', $2, now()) returning id`,
    [room, world.anna.id],
  );
  return {
    ...world,
    room,
    processId,
    /** She wishes that this worker is told. */
    wishes: (worker: Person, notify = 'yes') =>
      world.act(
        world.anna,
        `insert into app.process_companion (room_id, process_id, role, basis, state, worker_id, notify, author_id, written_at)
         values ($1, $2, 'support-person', 'own-choice', 'active', $3, $4, $5, now())`,
        [room, processId, worker.id, notify, world.anna.id],
        world.caseId,
      ),
    /** Saarni opens its process room to the county, until it ends. */
    async grants(): Promise<{ end(): Promise<void> }> {
      const id = randomUUID();
      const slip = `insert into priv."grant" (id, case_id, owner_id, to_id, class, basis, valid_from, valid_until, made_by, room_id)
        values ($1, $2, $3, $4, 'process', 'vital', now() - interval '1 hour', now() + interval '6 days', $5, $6)`;
      await world.owner.query(slip, [id, world.caseId, world.saarni, world.county, world.anna.id, room]);
      await world.owner.query('select priv.recompute($1)', [world.caseId]);
      return {
        async end() {
          await world.owner.query('update priv."grant" set ended_at = now() where id = $1', [id]);
          await world.owner.query('select priv.recompute($1)', [world.caseId]);
        },
      };
    },
    /** A step is written by Anna; gives its id. */
    async step(code = 'hearing', day = '2026-12-01', state = 'planned'): Promise<string> {
      const { id } = await only<{ id: string }>(
        `insert into app.process_step (room_id, process_id, stage, code, from_on, until_on, state, mover, source, author_id, written_at)
         values ($1, $2, 'investigation', $3, $4, $4, $5, 'police', 'told-by-authority', $6, priv.now()) returning id`,
        [room, processId, code, day, state, world.anna.id],
      );
      return id;
    },
    moves: (id: string, change: string) =>
      world.owner.query(`update app.process_step set ${change}, version = version + 1 where id = $1`, [id]),
    /** What a worker reads of her notices. */
    notices: (worker: Person) =>
      world.act<{ id: string; step_id: string; cause: string; seen_at: Date | null }>(
        worker,
        'select id, step_id, cause, seen_at from app.process_notice order by made_at, step_version',
        [],
        world.caseId,
      ),
    signsIn: (worker: Person, email: string) =>
      world.owner.query(`insert into priv.credential (worker_id, email, password_hash) values ($1, $2, 'x')`, [
        worker.id,
        email,
      ]),
  };
}

export type ToldCase = Awaited<ReturnType<typeof toldCase>>;
