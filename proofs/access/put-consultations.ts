import type { World } from './facts.ts';
import type { Live } from './live.ts';
import { at, insert } from './live.ts';
import { someBytes } from './pen.ts';

/**
 * Consultations without a name: each asked by one worker, lying in the intake rooms of three organisations, taken by one of
 * them. Whom it reaches makes no difference to who sees it there, so that any organisation stands for a receiver.
 */
export async function putConsultations({ superuser, ids }: Live, world: World): Promise<void> {
  const organisations = [...world.organisations.keys()];
  const workers = [...world.workers.keys()];
  const rooms = new Map(
    (
      await superuser.query<{ id: number; organisation_id: string }>(
        `select id, organisation_id from app.room where class = 'intake' and case_id is null`,
      )
    ).rows.map((row) => [row.organisation_id, row.id]),
  );
  const roomOf = (n: number) => rooms.get(ids.of(organisations[n % organisations.length]!))!;
  const all = organisations.map((_, n) => ({ id: ids.of(`consultation-${n}`), n }));
  const asked = { asked_at: at(0), changed_at: at(0) };
  const told = { kinds: ['housing'], urgency: 'normal' };
  const askerOf = (n: number) => ids.of(workers[(n * 13 + 5) % workers.length]!);
  const takerOf = (n: number) => ids.of(organisations[(n + 1) % organisations.length]!);
  await insert(
    superuser,
    'priv.consultation',
    all.map(({ id, n }) => ({ id, asker_id: askerOf(n), state: 'taken', taker_id: takerOf(n), asked_at: at(0) })),
  );
  await insert(
    superuser,
    'app.consultation',
    all.flatMap(({ id, n }) =>
      (['elsewhere', 'taken', 'elsewhere'] as const).map((state, more) => ({
        id,
        room_id: roomOf(n + more),
        state,
        ...told,
        ...asked,
      })),
    ),
  );
  await insert(
    superuser,
    'app.consultation_taken',
    all.map(({ id, n }) => ({
      id,
      room_id: roomOf(n + 1),
      body: someBytes,
      public: false,
      taken_by: askerOf(n),
      taken_by_name: 'somebody',
      taken_at: at(0),
    })),
  );
  await insert(
    superuser,
    'app.consultation_own',
    all.map(({ id, n }) => ({
      id,
      worker_id: askerOf(n),
      key_room_id: roomOf(n),
      to_ids: [],
      state: 'taken',
      taker_id: takerOf(n),
      body: someBytes,
      ...told,
      ...asked,
    })),
  );
}
