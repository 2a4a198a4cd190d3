import type { SmallWorld } from '../../../proofs/http/small-world.ts';

/** How far ahead a moment of next week is, as an interval: weekday 1 = Monday, hour in Finland. */
export async function untilNextWeek({ owner }: SmallWorld, weekday: number, hour: number): Promise<string> {
  const { rows } = await owner.query<{ ahead: string }>(
    `select extract(epoch from (date_trunc('week', now() at time zone 'Europe/Helsinki') + interval '1 week' + make_interval(days => $1 - 1, hours => $2))
       at time zone 'Europe/Helsinki' - now()) || ' seconds' as ahead`,
    [weekday, hour],
  );
  return rows[0]?.ahead ?? '';
}
