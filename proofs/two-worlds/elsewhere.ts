import type { Elsewhere, Place } from './aims.ts';
import { rowsOf } from './ids.ts';
import { standingOn } from './standing.ts';
import { type WorkerKey, workerKeys } from './words.ts';
import type { World } from './world.ts';

let found: Elsewhere | undefined;

/** The other cases of each worker, with what she may do there: the same in all worlds of a run, so asked once. */
export async function placesElsewhere(world: World, caseId: string): Promise<Elsewhere> {
  found ??= await ask(world, caseId);
  return found;
}

async function ask(world: World, caseId: string): Promise<Elsewhere> {
  const { rows } = await world.client.query<{ id: string }>('select id from app."case" where id <> $1 order by id', [
    caseId,
  ]);
  const places = new Map<WorkerKey, Place[]>(workerKeys.map((key) => [key, []]));
  for (const { id } of rows) {
    const ids = await rowsOf(world, id);
    for (const [as, allowed] of await standingOn(world, id)) places.get(as)!.push({ caseId: id, rows: ids, allowed });
  }
  return places;
}
