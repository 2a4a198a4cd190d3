import type { Elsewhere, Place } from './aims.ts';
import { type Rows, rowsOf } from './ids.ts';
import { type Standing, standingOn } from './standing.ts';
import { type WorkerKey, workerKeys } from './words.ts';
import type { World } from './world.ts';

/** A case with its rows, and what each may do there for whom it exists. */
export interface Case {
  readonly caseId: string;
  readonly rows: Rows;
  readonly standing: Standing;
}

/** Every case but this one. */
export async function casesOf(world: World, but = ''): Promise<readonly Case[]> {
  const { rows } = await world.client.query<{ id: string }>(`select id from app."case" where id <> $1 order by id`, [
    but,
  ]);
  const cases: Case[] = [];
  for (const { id: caseId } of rows)
    cases.push({ caseId, rows: await rowsOf(world, caseId), standing: await standingOn(world, caseId) });
  return cases;
}

let found: Elsewhere | undefined;

/** The other cases of each worker, with what she may do there: the same in all worlds of a run, so asked once. */
export async function placesElsewhere(world: World, caseId: string): Promise<Elsewhere> {
  found ??= await ask(world, caseId);
  return found;
}

async function ask(world: World, caseId: string): Promise<Elsewhere> {
  const places = new Map<WorkerKey, Place[]>(workerKeys.map((key) => [key, []]));
  for (const { caseId: id, rows, standing } of await casesOf(world, caseId))
    for (const [as, allowed] of standing) places.get(as)!.push({ caseId: id, rows, allowed });
  return places;
}
