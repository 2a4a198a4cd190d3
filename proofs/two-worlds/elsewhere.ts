import type { Elsewhere, Place } from './aims.ts';
import { type Rows, rowsOf } from './ids.ts';
import { type Standing, standingOn } from './standing.ts';
import { type WorkerKey, workerKeys } from './words.ts';
import type { Program } from './world.ts';

/** A case with its rows, and what each may do there for whom it exists. */
export interface Case {
  readonly caseId: string;
  readonly rows: Rows;
  readonly standing: Standing;
}

let found: Promise<readonly Case[]> | undefined;

/** Every case with its rows and standings, as they are now. */
export async function readCases(world: Program): Promise<readonly Case[]> {
  const { rows } = await world.client.query<{ id: string }>('select id from app."case" order by id');
  const cases: Case[] = [];
  for (const { id: caseId } of rows)
    cases.push({ caseId, rows: await rowsOf(world, caseId), standing: await standingOn(world, caseId) });
  return cases;
}

/** Every case of the template: asked once a process, before anything is made in a world of it. */
export function casesOf(world: Program): Promise<readonly Case[]> {
  found ??= readCases(world);
  return found;
}

/** The other cases of each worker, with what she may do there: the same in all worlds of a run. */
export async function placesElsewhere(world: Program, caseId: string): Promise<Elsewhere> {
  const places = new Map<WorkerKey, Place[]>(workerKeys.map((key) => [key, []]));
  for (const { caseId: id, rows, standing } of await casesOf(world))
    for (const [as, allowed] of id === caseId ? [] : standing) places.get(as)!.push({ caseId: id, rows, allowed });
  return places;
}
